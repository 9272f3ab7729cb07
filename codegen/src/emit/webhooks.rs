//! Webhooks: the events of a version, and the topics of all versions.

use std::fmt::Write;

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::attributes;
use super::types::selector;
use super::{IMPORTS, enumeration, ident, in_types, table, tokens};
use crate::facade;
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
            IMPORTS.to_owned(),
            facade::WEBHOOKS.line(),
            "use super::types;".to_owned(),
        ],
        items,
    })
}

fn event_enum(api: &Api) -> TokenStream {
    let variants = api
        .events
        .iter()
        .map(|event| variant(topics_of(event), &event.name, &event.ty));
    let head = quote! {
        /// The item of a notification, by its topic.
        #[derive(Clone, Debug, PartialEq)]
    };
    let other = quote! {
        /// The item of a topic that this version does not know, or one that is no object.
        Other(Value)
    };
    enumeration(&head, "Event", &variants.collect::<Vec<_>>(), &other)
}

fn variant(docs: String, name: &str, ty: &str) -> TokenStream {
    let (docs, name, ty) = (attributes(&[docs]), ident(name), tokens(&in_types(ty)));
    quote!(#docs #name(#ty))
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
        let _ = writeln!(table, "        {}({}),", event.name, in_types(&event.ty));
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
    let variants = api
        .fin_events
        .iter()
        .map(|event| variant(format!("`{}`", event.event_name), &event.name, &event.ty));
    let head = quote! {
        /// An event of the Fin agent, told by its `event_name`. These come to an address of their
        /// own, without an envelope, and are verified with
        /// [`Verifier::fin_agent`](crate::signed::Verifier::fin_agent).
        #[derive(Clone, Debug, PartialEq)]
    };
    let other = quote! {
        /// An event that this version does not know.
        Other(Value)
    };
    enumeration(&head, "FinEvent", &variants.collect::<Vec<_>>(), &other)
}

fn fin_table(api: &Api) -> String {
    let rows = api.fin_events.iter().map(|event| {
        let told = Selector::one_of("event_name", &[&event.event_name]);
        let ty = in_types(&event.ty);
        format!("{}({ty}) = {}", event.name, selector(&told))
    });
    table("union!", "FinEvent", rows)
}

/// `generated/topics.rs`: the topics of all versions.
pub(crate) fn topics(topics: &[Topic]) -> Source {
    let names: Vec<_> = topics.iter().map(|topic| ident(&topic.name)).collect();
    let variants = topics.iter().zip(&names).map(|(topic, name)| {
        let since = topic.since.as_ref();
        let since = since.map(|version| format!(", since version {version}"));
        let docs = attributes(&[format!("`{}`{}", topic.text, since.unwrap_or_default())]);
        quote!(#docs #name)
    });
    let since = topics.iter().zip(&names).filter_map(|(topic, name)| {
        let version = topic.since.as_ref()?;
        Some(quote!(Self::#name => #version,))
    });
    let head = quote! {
        /// What a notification is about. The set is open: later versions add topics.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    };
    let other = quote! {
        /// A topic that is not known here.
        Other(String)
    };
    let rows = topics
        .iter()
        .map(|topic| format!("{} = {:?}", topic.name, topic.text));
    let items = vec![
        Item::Code(enumeration(
            &head,
            "Topic",
            &variants.collect::<Vec<_>>(),
            &other,
        )),
        Item::Table(table("open_enum!", "Topic", rows)),
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
