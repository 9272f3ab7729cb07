//! Lists and their paging.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{ident, tokens};
use crate::ir::{Api, In, Items, ListDef, Operation, Paging, Style, Type};
use crate::name::identifiers::snake;

/// Returns the declaration of a list, such as `page! { ContactList: Contact = data }`.
pub(crate) fn list(list: &ListDef) -> String {
    let items = match &list.items {
        Items::Field(way) => {
            let also = list.also.iter().map(|field| format!(" and {field}"));
            format!("= {}{}", way.join("."), also.collect::<String>())
        }
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

/// Returns a constant for each paging style of these operations.
pub(crate) fn styles(operations: &[Operation]) -> Vec<TokenStream> {
    let mut styles: Vec<&Style> = Vec::new();
    for paging in operations.iter().filter_map(|one| one.paging.as_ref()) {
        if !styles.contains(&&paging.style) {
            styles.push(&paging.style);
        }
    }
    styles.sort_by_key(|style| &style.name);
    styles.into_iter().map(constant).collect()
}

fn constant(style: &Style) -> TokenStream {
    let name = constant_name(style);
    let marker = ident(&format!("{:?}", style.marker));
    let place = match &style.place {
        Some(In::Query(name)) => quote!(Some(In::Query(#name))),
        Some(In::Body(keys)) => quote!(Some(In::Body(#keys))),
        None => quote!(None),
    };
    let Style {
        next,
        size,
        page,
        last,
        ..
    } = style;
    quote! {
        const #name: Paging = Paging {
            marker: Marker::#marker,
            place: #place,
            next: #next,
            size: #size,
            page: #page,
            last: #last,
        };
    }
}

fn constant_name(style: &Style) -> Ident {
    ident(&snake(&style.name).to_uppercase())
}

/// Returns the call that sets the paging style of a request.
pub(crate) fn marked(paging: &Paging) -> TokenStream {
    let style = constant_name(&paging.style);
    let per_page = tokens(&format!("{:?}", paging.per_page));
    quote!(.paged(&#style, #per_page))
}

/// Returns the item type of an operation that returns a list.
pub(crate) fn item<'a>(api: &'a Api, operation: &'a Operation) -> Option<&'a str> {
    let Type::Named(name) = operation.answer.json()? else {
        return None;
    };
    Some(&api.lists.iter().find(|list| list.ty == *name)?.item)
}

/// Returns the section of the documentation about the pages of a list.
pub(crate) fn walk(api: &Api, operation: &Operation) -> Option<String> {
    let (item, paging) = (item(api, operation)?, operation.paging.as_ref()?);
    let most = match paging.per_page {
        Some(maximum) => {
            format!(". Both methods request {maximum} items per page unless `per_page` is set.")
        }
        None => ". The service chooses the page size.".to_owned(),
    };
    Some(format!(
        "# Pages\n\nAwaiting the request returns one page. [`items`](Request::items) iterates over every \
         [`{item}`](types::{item}), and [`pages`](Request::pages) over every page{most}"
    ))
}
