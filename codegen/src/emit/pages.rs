//! Lists and how they go on, as Rust.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Api, Items, ListDef, Operation, Paging, Type};

/// `page! { ContactList: Contact = data }`
pub(crate) fn list(list: &ListDef) -> String {
    let items = match &list.items {
        Items::Field(way) => format!("= {}", way.join(".")),
        Items::Arms { lists, ones } => {
            let lists = lists.iter().map(|arm| format!("list {arm}"));
            let ones = ones.iter().map(|(arm, boxed)| match boxed {
                true => format!("boxed {arm}"),
                false => format!("one {arm}"),
            });
            format!("in {}", lists.chain(ones).collect::<Vec<_>>().join(", "))
        }
    };
    format!(
        "#[cfg(feature = \"client\")]\npage! {{ {}: {} {items} }}",
        list.ty, list.item
    )
}

/// What marks a request as one that goes on.
pub(crate) fn marked(paging: Paging) -> TokenStream {
    let style = super::ident(&format!("{:?}", paging.style));
    let per_page = match paging.per_page {
        Some(maximum) => {
            let maximum = proc_macro2::Literal::u32_unsuffixed(maximum);
            quote!(Some(#maximum))
        }
        None => quote!(None),
    };
    quote!(.paged(Paging::#style, #per_page))
}

/// The type of the items of an operation's answer, where that is a list.
pub(crate) fn item<'a>(api: &'a Api, operation: &'a Operation) -> Option<&'a str> {
    let Type::Named(name) = operation.answer.json()? else {
        return None;
    };
    let list = api.lists.iter().find(|list| list.ty == *name);
    list.map(|list| list.item.as_str())
}

/// How to go through a list, as the lines of a documentation.
pub(crate) fn walk(api: &Api, operation: &Operation) -> Vec<String> {
    let (Some(item), Some(paging)) = (item(api, operation), operation.paging) else {
        return Vec::new();
    };
    let most = match paging.per_page {
        Some(maximum) => {
            format!("; unless `per_page` is given, they ask for pages of {maximum} items.")
        }
        None => ". How many items a page has is up to the service.".to_owned(),
    };
    vec![
        String::new(),
        "# Pages".to_owned(),
        String::new(),
        format!(
            "Awaiting the request answers one page. [`items`](Request::items) goes through every \
             [`{item}`](types::{item}), and [`pages`](Request::pages) through every page{most}"
        ),
    ]
}
