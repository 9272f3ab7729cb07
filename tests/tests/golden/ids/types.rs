
#[allow(unused_imports)]
use crate::facade::types::*;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCardRequest {
    pub owner_id: Option<Id>,
    pub team_id: Option<Id>,
    pub label_ids: Option<Vec<Id>>,
    pub external_id: Update<Id>,
    pub id: Option<Id>,
    pub extra: Extra,
}

impl CreateCardRequest {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn owner_id(mut self, owner_id: impl SetTo<Id>) -> Self {
        self.owner_id.put(owner_id.set_to());
        self
    }

    #[inline]
    pub fn team_id(mut self, team_id: impl SetTo<Id>) -> Self {
        self.team_id.put(team_id.set_to());
        self
    }

    #[inline]
    pub fn label_ids(mut self, label_ids: impl SetToList<Id>) -> Self {
        self.label_ids.put(label_ids.set_to_list());
        self
    }

    #[inline]
    pub fn label_id(mut self, label_id: impl Into<Id>) -> Self {
        push(&mut self.label_ids, label_id.into());
        self
    }

    #[inline]
    pub fn external_id(mut self, external_id: impl SetTo<Id>) -> Self {
        self.external_id.put(external_id.set_to());
        self
    }

    #[inline]
    pub fn clear_external_id(mut self) -> Self {
        self.external_id = Update::Clear;
        self
    }

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
