// Written by `cargo xtask regen` from spec/ids.yaml. Do not edit.
//! What version ids of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Answered by [`cards().create`](super::cards::Cards::create) and [`cards().find`](super::cards::Cards::find).
///
/// Schema `card`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Card {
    pub id: Id,
    pub owner_id: Option<Id>,
    pub team_id: Option<Id>,
    pub label_ids: Vec<Id>,
    pub external_id: Option<Id>,
    pub paid: Option<bool>,
    pub grid: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Card {
        id: "id" as number,
        owner_id: "owner_id",
        team_id: "team_id",
        label_ids: "label_ids" as number,
        external_id: "externalId",
        paid: "paid",
        grid: "grid",
    }
}

/// Sent by [`cards().create`](super::cards::Cards::create).
#[derive(Clone, Default, PartialEq)]
pub struct CreateCardRequest {
    /// Required.
    pub owner_id: Option<Id>,
    pub team_id: Option<Id>,
    /// Required.
    pub label_ids: Option<Vec<Id>>,
    pub external_id: Update<Id>,
    pub id: Option<Id>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateCardRequest {
    /// With all that is required.
    #[inline]
    pub fn new(
        owner_id: impl Into<Id>,
        label_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        Self {
            owner_id: Some(owner_id.into()),
            label_ids: Some(label_ids.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }

    /// Sets `owner_id`.
    #[inline]
    pub fn owner_id(mut self, owner_id: impl Into<Id>) -> Self {
        self.owner_id = Some(owner_id.into());
        self
    }

    /// Sets `label_ids`.
    #[inline]
    pub fn label_ids(
        mut self,
        label_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.label_ids = Some(label_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `team_id`.
    #[inline]
    pub fn team_id(mut self, team_id: impl Into<Id>) -> Self {
        self.team_id = Some(team_id.into());
        self
    }

    /// Sets `externalId`.
    #[inline]
    pub fn external_id(mut self, external_id: impl Into<Id>) -> Self {
        self.external_id = Update::Set(external_id.into());
        self
    }

    /// Clears `externalId`: sends null.
    #[inline]
    pub fn clear_external_id(mut self) -> Self {
        self.external_id = Update::Clear;
        self
    }

    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }
}

record! {
    CreateCardRequest {
        owner_id: "owner_id" as number,
        team_id: "team_id",
        label_ids: "label_ids" as number,
        external_id: "externalId",
        id: "id",
    }
}
