//! Macros, which are saved replies of teammates. The API can only read macros.

use serde_json::{Value, json};

use super::parts::paragraph;
use super::{Entry, people};
use crate::call::{Call, Outcome, Reply, ids, number};
use crate::paging::{last_changed_first, those};
use crate::refusal::Refusal;
use crate::views;
use crate::world::{Entity, World, id_text};

pub(super) const OPERATIONS: &[Entry] = &[("GET /macros", all), ("GET /macros/{}", find)];

const KIND: &str = "macros";

/// Returns the view of a macro. If a seed contains `body_text` but no `body`, `body` is derived from `body_text`.
fn shown(world: &World, id: &str) -> Value {
    let mut view = views::plain_entity(world, KIND, "macro", id);
    if view["body"].is_null()
        && let Some(text) = view["body_text"].as_str()
    {
        view["body"] = json!(paragraph(&with_elements(text)));
    }
    view
}

/// Replaces the placeholders in a string with elements: `{{user.name | fallback: 'you'}}` becomes `<attribute
/// key="user.name" default="you"/>`.
fn with_elements(text: &str) -> String {
    let mut pieces = text.split("{{");
    let mut html = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let Some((placeholder, rest)) = piece.split_once("}}") else {
            html.push_str("{{");
            html.push_str(piece);
            continue;
        };
        html.push_str(&element(placeholder));
        html.push_str(rest);
    }
    html
}

fn element(placeholder: &str) -> String {
    let (key, rest) = placeholder.split_once('|').unwrap_or((placeholder, ""));
    let key = escaped(key.trim());
    let fallback = rest.trim().strip_prefix("fallback").map(str::trim_start);
    match fallback.and_then(|fallback| fallback.strip_prefix(':')) {
        Some(value) => {
            let value = escaped(value.trim().trim_matches(['"', '\'']));
            format!("<attribute key=\"{key}\" default=\"{value}\"/>")
        }
        None => format!("<attribute key=\"{key}\"/>"),
    }
}

fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('"', "&quot;");
    text.replace('<', "&lt;").replace('>', "&gt;")
}

/// Returns whether the admin of the token can see a macro.
fn is_visible(world: &World, entity: &Entity) -> bool {
    if id_text(entity.get("visible_to")) != "specific_teams" {
        return true;
    }
    let admin = people::own_admin(world);
    ids(entity, "visible_to_team_ids").any(|team| {
        let team = world.find("teams", &team);
        team.is_some_and(|team| ids(team, "admin_ids").any(|member| member == admin))
    })
}

fn all(call: &mut Call<'_>) -> Outcome {
    let since = call.query_number("updated_since").unwrap_or(i64::MIN);
    let found = those(call.world, KIND, |entity| {
        let at = number(entity, "updated_at");
        at.is_none_or(|at| at > since) && is_visible(call.world, entity)
    });
    let ids = last_changed_first(call.world, KIND, found);
    call.list("list", &ids, shown)
}

fn find(call: &mut Call<'_>) -> Outcome {
    let id = call.known(KIND, "macro", 0)?;
    if !is_visible(call.world, &call.world.entity(KIND, &id)) {
        return Err(Refusal::not_found("macro", &id));
    }
    Ok(Reply::Json(shown(call.world, &id)))
}

#[cfg(test)]
mod tests {
    use super::with_elements;

    #[test]
    fn placeholders_become_elements() {
        for (text, html) in [
            ("Hello", "Hello"),
            ("Hi {{user.name}}!", "Hi <attribute key=\"user.name\"/>!"),
            (
                "{{ user.name | fallback: 'you' }}, {{a|fallback:\"b\"}}",
                "<attribute key=\"user.name\" default=\"you\"/>, <attribute key=\"a\" default=\"b\"/>",
            ),
            (
                "{{a|fallback:\"<b>\"}}",
                "<attribute key=\"a\" default=\"&lt;b&gt;\"/>",
            ),
            ("{{open", "{{open"),
            ("}} {{a", "}} {{a"),
        ] {
            assert_eq!(with_elements(text), html, "{text}");
        }
    }
}
