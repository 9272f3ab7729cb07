//! Fields of tickets, for `tickets().search`.

use super::field::{Field, kind};
use super::fields;

fields! {
    ID: TextId = "id",
    CREATED_AT: Time = "created_at",
    UPDATED_AT: Time = "updated_at",
    TITLE: Text = "title",
    DESCRIPTION: Text = "description",
    CATEGORY: Text = "category",
    TICKET_TYPE_ID: TextId = "ticket_type_id",
    CONTACT_IDS: Ids = "contact_ids",
    TEAMMATE_IDS: Ids = "teammate_ids",
    ADMIN_ASSIGNEE_ID: TextId = "admin_assignee_id",
    TEAM_ASSIGNEE_ID: TextId = "team_assignee_id",
    OPEN: Boolean = "open",
    STATE: Text = "state",
    SNOOZED_UNTIL: Time = "snoozed_until",
}

/// Returns the field of a ticket attribute. `ticket_types().find` returns the ids of the attributes. The values of a
/// condition must have the type of the attribute.
pub fn attribute(id: impl std::fmt::Display) -> Field<kind::Any> {
    Field::new(format!("ticket_attribute.{id}"))
}
