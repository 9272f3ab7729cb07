//! Webhooks: the events of a version, and the topics of all versions.

use std::fmt::Write;

use quote::quote;

use super::docs::enumerate;
use super::types::selector;
use super::{IMPORTS, Variant, enumeration, ident, in_types, table};
use crate::facade;
use crate::ir::{Api, Selector};
use crate::render::{Item, Source};
use crate::webhooks::Topic;

/// Returns the module of a version's events, or `None` if the version has no topics.
pub(crate) fn events(api: &Api) -> Option<Source> {
    if api.events.is_empty() {
        return None;
    }
    let mut items = vec![
        Item::Code(quote! {
            /// A notification whose item has the types of this version.
            pub type Notification = webhook::Notification<Event>;
        }),
        event_enum(api),
        Item::Table(event_table(api)),
    ];
    if !api.fin_events.is_empty() {
        items.extend(fin_enum(api));
    }
    Some(Source {
        docs: format!(
            "Events in webhooks of apps that use version {}.\n\n\
             The module [`webhook`](crate::webhook) verifies and decodes them.",
            api.version
        ),
        head: vec![
            IMPORTS.to_owned(),
            facade::WEBHOOKS.line(),
            "use super::types;".to_owned(),
        ],
        items,
    })
}

fn event_enum(api: &Api) -> Item {
    let variants = api.events.iter().map(|event| {
        let all = event.topics.iter();
        let (later, sent): (Vec<&String>, Vec<&String>) =
            all.partition(|topic| api.later_topics.contains(*topic));
        let topics = if sent.is_empty() { later } else { sent };
        let topics: Vec<String> = topics.iter().map(|topic| format!("`{topic}`")).collect();
        Variant {
            docs: format!("{}.", enumerate(&topics, "and")),
            name: &event.name,
            ty: Some(in_types(&event.ty)),
            means: String::new(),
        }
    });
    let head = quote! {
        /// The item of a notification. The topic determines the variant.
        #[derive(Clone, Debug, PartialEq)]
    };
    let other = quote! {
        /// An item whose topic is unknown to this version, or that is not an object.
        Other(Value)
    };
    enumeration(head, "Event", &variants.collect::<Vec<_>>(), other)
}

fn event_table(api: &Api) -> String {
    let mut table = "events! {\n    Event {\n".to_owned();
    for event in &api.events {
        let _ = writeln!(table, "        {}({}),", event.name, in_types(&event.ty));
    }
    table.push_str("    }\n");
    for rule in &api.event_rules {
        let topics = rule.topics.iter().map(|topic| format!("        {topic:?}"));
        let topics: Vec<String> = topics.collect();
        let (event, selector) = (&rule.event, selector(&rule.selector));
        let _ = writeln!(
            table,
            "    {event} = {selector} =>\n{};",
            topics.join(",\n")
        );
    }
    table + "}"
}

fn fin_enum(api: &Api) -> [Item; 2] {
    let variants = api.fin_events.iter().map(|event| Variant {
        docs: format!("`{}`", event.event_name),
        name: &event.name,
        ty: Some(in_types(&event.ty)),
        means: selector(&Selector::one_of("event_name", &[&event.event_name])),
    });
    let variants: Vec<Variant<'_>> = variants.collect();
    let head = quote! {
        /// An event of the Fin agent. The `event_name` determines the variant. Intercom sends these events to a
        /// separate URL, without an envelope; verify the events with
        /// [`Verifier::fin_agent`](crate::signed::Verifier::fin_agent).
        #[derive(Clone, Debug, PartialEq)]
    };
    let other = quote! {
        /// An event that is unknown to this version.
        Other(Value)
    };
    [
        enumeration(head, "FinEvent", &variants, other),
        table("union!", "FinEvent", &variants),
    ]
}

/// Returns `generated/topics.rs`, with the topics of all versions.
pub(crate) fn topics(topics: &[Topic]) -> Source {
    let names: Vec<_> = topics.iter().map(|topic| ident(&topic.name)).collect();
    let variants = topics.iter().map(|topic| {
        let since = topic.since.as_ref();
        let since = since.map(|version| format!(", since version {version}"));
        Variant {
            docs: format!("`{}`{}", topic.text, since.unwrap_or_default()),
            name: &topic.name,
            ty: None,
            means: format!("{:?}", topic.text),
        }
    });
    let variants: Vec<Variant<'_>> = variants.collect();
    let since = topics.iter().zip(&names).filter_map(|(topic, name)| {
        let version = topic.since.as_ref()?;
        Some(quote!(Self::#name => #version,))
    });
    let head = quote! {
        /// The topic of a notification. Later versions can add topics.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    };
    let other = quote! {
        /// An unknown topic.
        Other(String)
    };
    let items = vec![
        enumeration(head, "Topic", &variants, other),
        table("open_enum!", "Topic", &variants),
        Item::Code(quote! {
            impl Topic {
                /// All known topics, in alphabetical order.
                pub const ALL: &'static [Topic] = &[#(Topic::#names),*];

                /// Returns the API version that added the topic, or `None` if the version is 2.11, earlier or unknown.
                pub fn since(&self) -> Option<&'static str> {
                    Some(match self {
                        #(#since)*
                        _ => return None,
                    })
                }
            }
        }),
    ];
    Source {
        docs: "The topics of webhooks.".to_owned(),
        head: vec!["use crate::facade::types::open_enum;".to_owned()],
        items,
    }
}
