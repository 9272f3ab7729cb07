//! Webhooks: the events of a version, and the topics of all versions.

use std::fmt::Write;

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::attributes;
use super::ident;
use super::types::selector;
use crate::ir::{Api, EventDef, Selector};
use crate::render::{Item, Source};
use crate::webhooks::Topic;

/// The module of a version's events; none where it has no topics.
pub(crate) fn events(api: &Api) -> Option<Source> {
    if api.events.is_empty() {
        return None;
    }
    let version = &api.version;
    let mut items = vec![
        Item::Code(quote! {
            /// A notification whose item has the types of this version.
            pub type Notification = webhook::Notification<Event>;
        }),
        Item::Code(event_enum(api)),
        Item::Table(event_table(api)),
    ];
    if !api.fin_events.is_empty() {
        items.push(Item::Code(fin_enum(api)));
        items.push(Item::Table(fin_table(api)));
    }
    Some(Source {
        docs: vec![
            format!("What webhooks carry where an app is set to version {version}."),
            String::new(),
            "[`webhook`](crate::webhook) tells how they are verified and decoded.".to_owned(),
        ],
        head: vec![
            "#[allow(unused_imports)] // which of them are needed depends on the description"
                .to_owned(),
            "use crate::facade::webhooks::*;".to_owned(),
            "use super::types::*;".to_owned(),
        ],
        items,
    })
}

fn event_enum(api: &Api) -> TokenStream {
    let variants = api.events.iter().map(|event| {
        let docs = attributes(&[topics_of(event)]);
        let (name, ty) = (ident(&event.name), ident(&event.ty));
        quote!(#docs #name(#ty),)
    });
    quote! {
        /// The item of a notification, by its topic.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Event {
            #(#variants)*
            /// The item of a topic that this version does not know, or one that is no object.
            Other(Value),
        }
    }
}

fn topics_of(event: &EventDef) -> String {
    let topics: Vec<String> = event
        .topics
        .iter()
        .map(|topic| format!("`{topic}`"))
        .collect();
    match &topics[..] {
        [front @ .., last] if !front.is_empty() => format!("{} and {last}.", front.join(", ")),
        _ => format!("{}.", topics.concat()),
    }
}

fn event_table(api: &Api) -> String {
    let mut table = "events! {\n    Event {\n".to_owned();
    for event in &api.events {
        let _ = writeln!(table, "        {}({}),", event.name, event.ty);
    }
    table.push_str("    }\n");
    for rule in &api.event_rules {
        let _ = writeln!(
            table,
            "    {} = {} =>",
            rule.event,
            selector(&rule.selector)
        );
        let topics = rule.topics.iter().map(|topic| format!("        {topic:?}"));
        table.push_str(&topics.collect::<Vec<_>>().join(",\n"));
        table.push_str(";\n");
    }
    table.push('}');
    table
}

fn fin_enum(api: &Api) -> TokenStream {
    let variants = api.fin_events.iter().map(|event| {
        let docs = attributes(&[format!("`{}`", event.event_name)]);
        let (name, ty) = (ident(&event.name), ident(&event.ty));
        quote!(#docs #name(#ty),)
    });
    quote! {
        /// An event of the Fin agent, told by its `event_name`. These come to an address of their
        /// own, without an envelope, and are verified with
        /// [`Verifier::fin_agent`](crate::signed::Verifier::fin_agent).
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum FinEvent {
            #(#variants)*
            /// An event that this version does not know.
            Other(Value),
        }
    }
}

fn fin_table(api: &Api) -> String {
    let mut table = "union! {\n    FinEvent {\n".to_owned();
    for event in &api.fin_events {
        let told = Selector::Object {
            has: Vec::new(),
            constants: vec![("event_name".to_owned(), event.event_name.clone())],
        };
        let (name, ty) = (&event.name, &event.ty);
        let _ = writeln!(table, "        {name}({ty}) = {},", selector(&told));
    }
    table.push_str("    }\n}");
    table
}

/// `generated/topics.rs`: the topics of all versions.
pub(crate) fn topics(topics: &[Topic]) -> Source {
    let names: Vec<_> = topics.iter().map(|topic| ident(&topic.name)).collect();
    let variants = topics.iter().zip(&names).map(|(topic, name)| {
        let since = topic.since.as_ref();
        let since = since.map(|version| format!(", since version {version}"));
        let docs = attributes(&[format!("`{}`{}", topic.text, since.unwrap_or_default())]);
        quote!(#docs #name,)
    });
    let since = topics.iter().zip(&names).filter_map(|(topic, name)| {
        let version = topic.since.as_ref()?;
        Some(quote!(Self::#name => #version,))
    });
    let mut table = "open_enum! {\n    Topic {\n".to_owned();
    for topic in topics {
        let _ = writeln!(table, "        {} = {:?},", topic.name, topic.text);
    }
    table.push_str("    }\n}");
    let items = vec![
        Item::Code(quote! {
            /// What a notification is about. The set is open: later versions add topics.
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum Topic {
                #(#variants)*
                /// A topic that is not known here.
                Other(String),
            }
        }),
        Item::Table(table),
        Item::Code(quote! {
            impl Topic {
                /// Every topic that is known here, in the order of their texts.
                pub const ALL: &'static [Topic] = &[#(Topic::#names),*];

                /// The API version that the topic came with; `None` where that was 2.11 or an
                /// earlier one, or is not known.
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
        docs: vec!["The topics of webhooks.".to_owned()],
        head: vec!["use crate::facade::types::open_enum;".to_owned()],
        items,
    }
}
