// Written by `cargo xtask regen` from spec/ids.yaml. Do not edit.
//! What version ids of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Answered by [`cards().create`](super::cards::Cards::create) and [`cards().find`](super::cards::Cards::find).
///
/// Schema `card`.
#[derive(Clone, Default)]
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
#[derive(Clone, Default)]
#[non_exhaustive]
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
    /// Creates an empty value. Required before it is sent: `owner_id`, `label_ids`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `owner_id`.
    #[inline]
    pub fn owner_id(mut self, owner_id: impl SetTo<Id>) -> Self {
        self.owner_id.put(owner_id.set_to());
        self
    }

    /// Sets `team_id`.
    #[inline]
    pub fn team_id(mut self, team_id: impl SetTo<Id>) -> Self {
        self.team_id.put(team_id.set_to());
        self
    }

    /// Sets `label_ids`.
    #[inline]
    pub fn label_ids(mut self, label_ids: impl SetToList<Id>) -> Self {
        self.label_ids.put(label_ids.set_to_list());
        self
    }

    /// Adds one item to `label_ids`.
    #[inline]
    pub fn label_id(mut self, label_id: impl Into<Id>) -> Self {
        push(&mut self.label_ids, label_id.into());
        self
    }

    /// Sets `externalId`. `None` leaves it unchanged; [`clear_external_id`](Self::clear_external_id) clears it.
    #[inline]
    pub fn external_id(mut self, external_id: impl SetTo<Id>) -> Self {
        self.external_id.put(external_id.set_to());
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
    pub fn id(mut self, id: impl SetTo<Id>) -> Self {
        self.id.put(id.set_to());
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
    } required { "owner_id", "label_ids" }
}
