//! Gives schemas uniform names, independent of the style of the description.

use std::collections::BTreeMap;

use heck::ToSnakeCase;

use super::identifiers::singular;
use crate::ir::{Api, Operation, Type, TypeDef};

/// Returns the names of the schemas that only one operation uses, keyed by schema. A schema that only one operation
/// uses is named after the operation, like an inline schema.
pub(super) fn of_one_operation(
    api: &Api,
    by_place: &BTreeMap<String, &TypeDef>,
    stems: &BTreeMap<String, String>,
) -> BTreeMap<String, String> {
    let sent = |operation: &Operation| {
        let body = operation.body.as_ref();
        body.and_then(|body| body.ty.named().map(str::to_owned))
    };
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    let parts = api.types.iter().flat_map(TypeDef::parts);
    let bodies = api.operations().filter_map(|one| one.body.as_ref());
    let bodies = bodies.map(|body| &body.ty);
    let answers = api.operations().filter_map(|one| one.answer.json());
    for name in parts.chain(bodies).chain(answers).filter_map(Type::named) {
        *uses.entry(name).or_default() += 1;
    }
    let mut only = BTreeMap::new();
    for operation in api.operations() {
        let answered = operation.answered().map(str::to_owned);
        for (ty, part) in [(sent(operation), "Request"), (answered, "Response")] {
            let schema = ty
                .filter(|ty| uses.get(ty.as_str()) == Some(&1))
                .and_then(|ty| by_place.get(&ty)?.component());
            let named = schema.filter(|schema| uniform(schema).ends_with(&part.to_lowercase()));
            if let (Some(schema), Some(stem)) = (named, stems.get(&operation.key)) {
                only.insert(schema.to_owned(), format!("{stem}{part}"));
            }
        }
    }
    only
}

/// Returns the name of a schema in the form that most schemas of its kind have: `news_item_list` for
/// `paginated_news_item_response`, `article_deleted` for `deleted_article_object`.
pub(super) fn uniform(schema: &str) -> String {
    let name = schema.to_snake_case();
    let between = |start: &str, end: &str| {
        let inner = name.strip_prefix(start)?.strip_suffix(end)?;
        (!inner.is_empty()).then(|| inner.to_owned())
    };
    if let Some(items) = between("paginated_", "_response") {
        return format!("{items}_list");
    }
    if let Some(gone) = between("deleted_", "_object").or_else(|| between("", "_deleted_object")) {
        return format!("{gone}_deleted");
    }
    if let Some(items) = between("", "_list") {
        return format!("{}_list", singular(&items));
    }
    match between("", "_request_body") {
        Some(action) => format!("{action}_request"),
        None => schema.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::uniform;

    #[test]
    fn schemas_of_a_kind_have_uniform_names() {
        let cases = [
            ("paginated_news_item_response", "news_item_list"),
            ("PaginatedNewsItemResponse", "news_item_list"),
            ("paginated_response", "paginated_response"),
            ("deleted_article_object", "article_deleted"),
            ("visitor_deleted_object", "visitor_deleted"),
            ("deleted_object", "deleted_object"),
            ("external_pages_list", "external_page_list"),
            ("contact_list", "contact_list"),
            ("update_article_request_body", "update_article_request"),
            ("contact", "contact"),
        ];
        for (schema, name) in cases {
            assert_eq!(uniform(schema), name, "{schema}");
        }
    }
}
