//! Tests which operations return a list, the position of the items, and the paging style of the list.

use codegen::ir::{Api, In, Items, Marker};

use super::common::{Case, EMPTY, body, json, operation, query};

const TEXT: &str = "{type: string}";
const NUMBER: &str = "{type: integer}";
const LIST: &str = "{$ref: '#/components/schemas/list'}";
const SCHEMAS: &str = "    row: {type: object, properties: {id: {type: string}}}
    list: {type: object, properties: {data: {type: array, items: {$ref: '#/components/schemas/row'}}, pages: {type: object}}}";

fn case(operation: &str) -> Case {
    Case::new(&format!("  /rows:\n    {operation}"), SCHEMAS)
}

fn get(params: &[(&str, &str)]) -> Case {
    let params = query(params);
    case(&format!(
        "get: {{tags: [Rows], operationId: listRows, {params}, {}}}",
        json(LIST)
    ))
}

/// Returns the style and the maximum page size.
fn paged(api: &Api, key: &str) -> Option<(String, Option<u32>)> {
    let paging = operation(api, key).paging.as_ref()?;
    Some((paging.style.name.clone(), paging.per_page))
}

#[test]
fn a_parameter_shows_the_style() {
    for (params, style, most) in [
        (vec![("page", NUMBER)], "page", None),
        (
            vec![("page", NUMBER), ("per_page", NUMBER)],
            "page",
            Some(150),
        ),
        (
            vec![("starting_after", TEXT), ("page", NUMBER)],
            "cursor",
            None,
        ),
        (
            vec![("scroll_param", TEXT), ("per_page", NUMBER)],
            "scroll",
            Some(150),
        ),
        (vec![("order", TEXT)], "url", None),
        (vec![("per_page", NUMBER)], "url", Some(150)),
    ] {
        let api = get(&params).api();
        let expected = Some((style.to_owned(), most));
        assert_eq!(paged(&api, "GET /rows"), expected, "{params:?}");
    }
}

#[test]
fn a_header_is_not_a_paging_parameter() {
    let header = "parameters: [{name: page, in: header, schema: {type: integer}}]";
    let api = case(&format!(
        "get: {{tags: [Rows], operationId: rows, {header}, {}}}",
        json(LIST)
    ));
    assert_eq!(
        paged(&api.api(), "GET /rows"),
        Some(("url".to_owned(), None))
    );
}

#[test]
fn an_address_shows_only_in_the_answer_of_a_get() {
    let api = case(&format!(
        "post: {{tags: [Rows], operationId: rows, {}}}",
        json(LIST)
    ))
    .api();
    assert_eq!(paged(&api, "POST /rows"), None);
    let bare = "{type: object, properties: {data: {type: array, items: {$ref: '#/components/schemas/row'}}}}";
    let api = case(&format!(
        "get: {{tags: [Rows], operationId: rows, {}}}",
        json(bare)
    ))
    .api();
    assert_eq!(paged(&api, "GET /rows"), None);
    let api = case(&format!(
        "get: {{tags: [Rows], operationId: rows, {EMPTY}}}"
    ))
    .api();
    assert_eq!(paged(&api, "GET /rows"), None);
}

#[test]
fn the_declared_maximum_is_the_page_size() {
    for (maximum, most) in [
        ("50", 50),
        ("100.0", 100),
        ("150", 150),
        ("1.5", 150),
        ("-1", 150),
        ("99999999999", 150),
    ] {
        let kind = if maximum.contains('.') {
            "number"
        } else {
            "integer"
        };
        let schema = format!("{{type: {kind}, maximum: {maximum}}}");
        let api = get(&[("page", NUMBER), ("per_page", &schema)]).api();
        assert_eq!(
            paged(&api, "GET /rows"),
            Some(("page".to_owned(), Some(most))),
            "{maximum}"
        );
    }
    let api = Case::new(
        &format!(
            "  /rows:\n    get: {{tags: [Rows], operationId: rows, {}, {}}}",
            query(&[
                ("page", NUMBER),
                ("per_page", "{$ref: '#/components/schemas/size'}")
            ]),
            json(LIST)
        ),
        &format!("{SCHEMAS}\n    size: {{type: integer, maximum: 30}}"),
    )
    .api();
    assert_eq!(
        paged(&api, "GET /rows"),
        Some(("page".to_owned(), Some(30)))
    );
}

#[test]
fn an_exception_sets_page_size_and_style() {
    let per_page = ("per_page", "{type: integer, maximum: 50}");
    let case = |exception: &str| {
        let rule = format!("\n[operations.\"GET /rows\"]\n{exception}\nreason = \"a test\"\n");
        let api = get(&[("page", NUMBER), per_page]).more_paging(&rule).api();
        paged(&api, "GET /rows")
    };
    assert_eq!(case("per_page = 7"), Some(("page".to_owned(), Some(7))));
    assert_eq!(case("style = \"url\""), Some(("url".to_owned(), Some(50))));
    assert_eq!(case("style = \"none\""), None);
}

#[test]
fn a_search_has_its_cursor_in_the_body() {
    let pagination = "{type: object, properties: {per_page: {type: integer, maximum: 60}, starting_after: {type: string}}}";
    let post = |schema: &str| {
        let api = case(&format!(
            "post: {{tags: [Rows], operationId: rows, {}, {}}}",
            body(schema),
            json(LIST)
        ));
        api.api()
    };
    let api = post(&format!(
        "{{type: object, properties: {{pagination: {pagination}}}}}"
    ));
    assert_eq!(
        paged(&api, "POST /rows"),
        Some(("search".to_owned(), Some(60)))
    );
    let style = &operation(&api, "POST /rows")
        .paging
        .as_ref()
        .expect("a list")
        .style;
    assert_eq!(style.marker, Marker::Cursor);
    assert_eq!(
        style.place,
        Some(In::Body("pagination.starting_after".to_owned()))
    );
    let api = post(&format!(
        "{{type: object, properties: {{paging: {pagination}}}}}"
    ));
    assert_eq!(paged(&api, "POST /rows"), None);
    let api = post("{type: string}");
    assert_eq!(paged(&api, "POST /rows"), None);
}

#[test]
fn a_new_style_is_an_entry() {
    let style = "
[[styles]]
style = \"token\"
marker = \"cursor\"
query = \"token\"
response = \"next_token\"
next = \"next_token\"
size = \"limit\"
";
    let list = |next: &str| {
        let schema = format!(
            "{{type: object, properties: {{data: {{type: array, items: {{$ref: '#/components/schemas/row'}}}}, {next}: {{type: string}}}}}}"
        );
        let params = query(&[("token", TEXT), ("limit", "{type: integer, maximum: 9}")]);
        let api = case(&format!(
            "get: {{tags: [Rows], operationId: rows, {params}, {}}}",
            json(&schema)
        ));
        paged(&api.more_paging(style).api(), "GET /rows")
    };
    assert_eq!(list("next_token"), Some(("token".to_owned(), Some(9))));
    assert_eq!(list("other"), None);
}

#[test]
fn errors_in_the_file_are_reported() {
    let rendered = |text: &str| get(&[]).paging(text).faults();
    for (text, message) in [
        (
            "[[styles]]\nstyle = \"a\"\nmarker = \"page\"\nquery = \"a\"\n",
            "or `page` and `last`",
        ),
        (
            "[[styles]]\nmarker = \"page\"\nquery = \"a\"\nnext = \"b\"\n",
            "missing field `style`",
        ),
        (
            "[[styles]]\nstyle = \"a\"\nmarker = \"cursor\"\nquery = \"a\"\npage = \"b\"\n",
            "needs `next`",
        ),
        (
            "[[styles]]\nstyle = \"a\"\nmarker = \"url\"\nquery = \"a\"\nresponse = \"b\"\nnext = \"c\"\n",
            "needs `response` instead",
        ),
        (
            "[[styles]]\nstyle = \"a\"\nmarker = \"cursor\"\nresponse = \"b\"\nnext = \"c\"\n",
            "`query` or `body`",
        ),
        (
            "[[styles]]\nstyle = \"a\"\nmarker = \"x\"\n",
            "unknown variant `x`",
        ),
        (
            "[[styles]]\nstyle = \"a\"\nother = \"x\"\n",
            "unknown field `other`",
        ),
        ("[[styles]]\nstyle = 1\n", "expected a string"),
        ("styles = 1\n", "a list"),
        ("[per_page]\nmaximum = 0\n", "nonzero"),
        ("[per_page]\nminimum = 1\n", "unknown field `minimum`"),
        ("[operations.x]\nper_page = 1\n", "missing field `reason`"),
        (
            "[operations.x]\nstyle = \"y\"\nreason = \"z\"\n",
            "the style `y` is not one of",
        ),
        (
            "[operations.x]\nother = \"y\"\nreason = \"z\"\n",
            "unknown field `other`",
        ),
        ("[operations]\nx = 1\n", "expected a table"),
        ("[other]\n", "unknown table `other`"),
        ("not toml", "error[invalid-paging]"),
    ] {
        let rendered = rendered(text);
        assert!(
            rendered.contains("error[invalid-paging]") && rendered.contains(message),
            "{text}\n{rendered}"
        );
    }
}

/// Returns the items of each list type.
fn lists(api: &Api) -> Vec<(String, String, Items)> {
    let lists = api.lists.iter().cloned();
    lists.map(|list| (list.ty, list.item, list.items)).collect()
}

fn listed(schema: &str) -> Vec<(String, String, Items)> {
    let params = query(&[("page", NUMBER)]);
    let paged = format!(
        "get: {{tags: [Rows], operationId: rows, {params}, {}}}",
        json(schema)
    );
    lists(&case(&paged).api())
}

fn path(keys: &[&str]) -> Items {
    Items::Field(keys.iter().map(|key| (*key).to_owned()).collect())
}

#[test]
fn items_are_found_by_rule() {
    let rows = "{type: array, items: {$ref: '#/components/schemas/row'}}";
    let texts = "{type: array, items: {type: string}}";
    for (properties, keys) in [
        (format!("data: {rows}"), Some(vec!["data"])),
        (format!("data: {rows}, more: {rows}"), Some(vec!["data"])),
        (format!("type: {rows}, texts: {texts}"), Some(vec!["type_"])),
        (format!("a: {rows}, b: {rows}"), None),
        (
            format!("data: {{type: object, properties: {{a: {rows}}}}}"),
            Some(vec!["data", "a"]),
        ),
        (
            format!("data: {{type: object, properties: {{a: {rows}, id: {{type: string}}}}}}"),
            None,
        ),
        (format!("data: {texts}"), None),
        // A response with pages is a list even if it has an id.
        (
            format!("data: {rows}, id: {{type: string}}"),
            Some(vec!["data"]),
        ),
    ] {
        let found = listed(&format!("{{type: object, properties: {{{properties}}}}}"));
        let expected = keys.map(|keys| ("RowsResponse".to_owned(), "Row".to_owned(), path(&keys)));
        let found: Vec<_> = found
            .into_iter()
            .map(|(_, item, items)| (item, items))
            .collect();
        let expected: Vec<_> = expected
            .into_iter()
            .map(|(_, item, items)| (item, items))
            .collect();
        assert_eq!(found, expected, "{properties}");
    }
    let whole = format!(
        "get: {{tags: [Rows], operationId: rows, {}}}",
        json(&format!(
            "{{type: object, properties: {{id: {{type: string}}, data: {rows}}}}}"
        ))
    );
    assert_eq!(lists(&case(&whole).api()), []);
}

#[test]
fn a_union_of_lists_is_a_list() {
    let union =
        "{oneOf: [{$ref: '#/components/schemas/row'}, {$ref: '#/components/schemas/list'}]}";
    let found = listed(union);
    assert_eq!(found.len(), 2, "{found:?}");
    let (_, item, items) = found
        .iter()
        .find(|list| list.0 != "List")
        .expect("the union");
    assert_eq!(item, "Row");
    let Items::Arms { lists, ones } = items else {
        panic!("{items:?}");
    };
    assert_eq!(lists, &["List"]);
    assert_eq!(ones, &[("Row".to_owned(), false)]);
}

#[test]
fn an_exception_sets_the_position_of_items() {
    let rows = "{type: array, items: {$ref: '#/components/schemas/row'}}";
    let schema = format!(
        "{{type: object, properties: {{data: {{type: object, properties: {{a: {rows}, b: {rows}}}}}}}}}"
    );
    let list = |items: &str| {
        let rule =
            format!("\n[operations.\"GET /rows\"]\nitems = \"{items}\"\nreason = \"a test\"\n");
        let get = format!(
            "get: {{tags: [Rows], operationId: rows, {}}}",
            json(&schema)
        );
        lists(&case(&get).more_paging(&rule).api())
    };
    let found = list("data.b");
    assert_eq!(found.len(), 1);
    assert_eq!(
        (found[0].1.as_str(), &found[0].2),
        ("Row", &path(&["data", "b"]))
    );
    assert_eq!(list("data.c"), []);
    assert_eq!(list("other"), []);
}
