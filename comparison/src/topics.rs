//! Compares webhook topics, which, like operations, lead to schemas. The topics come from the IR, because a description
//! does not list topics.

use indexmap::IndexMap;

use super::change::{Direction, Effect};
use super::graph::{Fact, Graph};
use super::index::Index;
use super::operation::Known;
use codegen::ir::Api;
use codegen::source::Node;

/// The schema of each event, keyed by topic and event.
type Items<'a> = IndexMap<(String, String), &'a Node>;

/// Compares the items that every topic carries, and appends the topics to the numbered entries.
pub(super) fn compare<'a>(
    graph: &mut Graph<'_, 'a>,
    known: &mut Vec<Known>,
    old: &'a Api,
    new: &'a Api,
) {
    let (old, new) = (items(graph.left, old), items(graph.right, new));
    let mut number = |topic: &str| {
        let found = known.iter().position(|entry| entry.key == topic);
        found.unwrap_or_else(|| {
            known.push(Known {
                key: topic.to_owned(),
            });
            known.len() - 1
        })
    };
    for (key @ (topic, event), from) in &old {
        let by = Some((number(topic), Direction::Webhook));
        match new.get(key) {
            Some(to) => graph.root(from, to, by),
            None => {
                let fact = Fact::removed("webhook-item-removed", from, None, Effect::Breaks);
                graph.facts(vec![fact.name(event)], by);
            }
        }
    }
    for (key @ (topic, event), to) in &new {
        if !old.contains_key(key) {
            let by = Some((number(topic), Direction::Webhook));
            // No application is subscribed to a new topic, so only a new item of an existing topic has an effect.
            let effect = if old.keys().any(|(other, _)| other == topic) {
                Effect::Widens
            } else {
                Effect::Neutral
            };
            let fact = Fact::added("webhook-item-added", None, to, effect);
            graph.facts(vec![fact.name(event)], by);
        }
    }
}

fn items<'a>(index: &Index<'a>, api: &Api) -> Items<'a> {
    let schema = |name: &str| {
        let def = api.types.iter().find(|def| def.name == name)?;
        index.root.pointer(&def.origin.pointer)
    };
    let events = api.events.iter().flat_map(|event| {
        let topics = event.topics.iter();
        topics.map(|topic| (topic, &event.name, &event.ty))
    });
    let fin = api.fin_events.iter();
    let fin = fin.map(|event| (&event.event_name, &event.name, &event.ty));
    events
        .chain(fin)
        .filter(|(topic, _, _)| !api.later_topics.contains(*topic))
        .filter_map(|(topic, event, ty)| Some(((topic.clone(), event.clone()), schema(ty)?)))
        .collect()
}
