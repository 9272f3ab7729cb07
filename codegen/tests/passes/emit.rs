//! Tests the generated files: modules, imports, methods, types with their tables, and documentation.

use super::common::{Case, EMPTY, body, json, query};

/// Asserts that the text contains each of these parts, ignoring white space.
pub(super) fn has(text: &str, parts: &[&str]) {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let joined = plain(text);
    for part in parts {
        assert!(joined.contains(&plain(part)), "no {part:?} in\n{text}");
    }
}

#[test]
fn modules_stand_alone_so_that_their_order_is_free() {
    let get = |path: &str, tag: &str| {
        format!("  /{path}:\n    get: {{tags: [{tag}], operationId: {path}, {EMPTY}}}\n")
    };
    let paths = [get("a", "a2"), get("b", "a10"), get("c", "zebras")].concat();
    let text = Case::new(&paths, "    {}").file("mod.rs");
    let lines: Vec<&str> = text.lines().collect();
    let modules: Vec<usize> = (0..lines.len())
        .filter(|index| lines[*index].starts_with("pub mod "))
        .collect();
    assert_eq!(modules.len(), 4);
    for index in modules {
        assert_eq!(lines[index + 1], "", "{}", lines[index]);
    }
    has(
        &text,
        &[
            "pub mod types;",
            "#[cfg(feature = \"client\")] pub mod zebras;",
            "core: crate::facade::version::Core",
            "crate::facade::version::version_client!(Client, \"9.1\");",
            "pub fn a10(&self) -> a10::A10<'_> { a10::A10 { client: &self.core } }",
            "| [`zebras`](mod@zebras) |  |",
        ],
    );
}

#[test]
fn only_the_facade_is_imported() {
    let pagination = "{type: object, properties: {query: {}, pagination: {type: object, properties: {per_page: {type: integer}}}}}";
    let path = format!(
        "  /rows:\n    post: {{tags: [Rows], operationId: rows, {}, {EMPTY}}}",
        body(pagination)
    );
    let generated = Case::new(&path, "    {}").generated();
    for file in &generated.files {
        let code = file
            .text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"));
        for line in code.filter(|line| line.contains("crate::")) {
            assert!(line.contains("crate::facade::"), "{}: {line}", file.path);
        }
    }
}

#[test]
fn a_method_sets_every_part_of_its_request() {
    let params = "parameters: [{name: id, in: path, required: true, schema: {type: string}}, \
        {name: X-Trace, in: header, schema: {type: string}}, \
        {name: ids, in: query, style: spaceDelimited, explode: false, schema: {type: array, items: {type: string}}}]";
    let plain = query(&[("q", "{type: string}")]);
    let header = "parameters: [{name: X-Trace, in: header, schema: {type: string}}]";
    let bytes = "responses: {'200': {description: OK, content: {application/octet-stream: {schema: {type: string, format: binary}}}}}";
    let paths = format!(
        "  /rows/{{id}}:\n    get: {{tags: [Rows], operationId: getRow, {params}, {EMPTY}}}
  /rows/all:\n    get: {{tags: [Rows], operationId: getAll, deprecated: true, {plain}, {EMPTY}}}
    put: {{tags: [Rows], operationId: putAll, {header}, {EMPTY}}}
  /rows/file:\n    get: {{tags: [Rows], operationId: getFile, {bytes}}}
    post: {{tags: [Rows], operationId: postFile, requestBody: {{content: {{text/csv: {{schema: {{type: string, format: binary}}}}}}}}, {EMPTY}}}"
    );
    let case = Case::new(&paths, "    {}")
        .retries("[operations.\"PUT /rows/all\"]\nrepeat = \"safe\"\nreason = \"a test\"\n");
    let case = match case.faults() {
        rendered if rendered.is_empty() => case,
        _ => case.retries(""),
    };
    has(
        &case.file("rows.rs"),
        &[
            "use crate::facade::operations::*;",
            "pub fn find(&self, id: impl Display) -> Request<(), types::FindRowParams>",
            ".request(Method::GET, \"/rows/{id!all|file}\", &[&id])",
            "impl<T> Request<T, types::FindRowParams> {",
            "pub fn ids(self, ids: impl SetToList<Id>) -> Self {",
            "Param::Styled(QueryStyle::Space), ids.set_to_list())",
            "#[deprecated = \"deprecated in Intercom's description\"]",
            "pub fn q(self, q: impl SetTo<String>) -> Self { self.param(\"q\", Param::Query, q.set_to()) }",
            "self.param(\"X-Trace\", Param::Header, x_trace.set_to())",
            "/// - `x_trace` (`String`)",
            "-> Request<Download>",
            "request: impl Into<Bytes>",
            ".bytes(\"text/csv\", request)",
            "`GET /rows/{id}`",
        ],
    );
}

#[test]
fn lists_have_a_paging_style() {
    let list = "{type: object, properties: {data: {type: array, items: {$ref: '#/components/schemas/row'}}}}";
    let row = "    row: {type: object, properties: {id: {type: string}}}";
    let params = query(&[
        ("page", "{type: integer}"),
        ("per_page", "{type: integer, maximum: 50}"),
    ]);
    let cursor = query(&[("starting_after", "{type: string}")]);
    let paths = format!(
        "  /rows:\n    get: {{tags: [Rows], operationId: listRows, {params}, {}}}
  /rows/more:\n    get: {{tags: [Rows], operationId: listMore, {cursor}, {}}}",
        json(list),
        json(list)
    );
    let case = Case::new(&paths, row);
    let text = case.file("rows.rs");
    has(
        &text,
        &[
            "const PAGE: Paging = Paging { marker: Marker::Page, place: Some(In::Query(\"page\")), next: \"pages.next.page\", \
             size: \"per_page\", page: \"pages.page\", last: \"pages.total_pages\", };",
            "place: Some(In::Query(\"starting_after\"))",
            ".paged(&PAGE, Some(50))",
            ".paged(&CURSOR, None)",
            "Both methods request 50 items per page unless `per_page` is set.",
            "The service chooses the page size.",
            "while let Some(item) = items.try_next().await? {",
        ],
    );
    assert!(text.find("const CURSOR") < text.find("const PAGE"));
    has(
        &case.file("types.rs"),
        &["page! { ListRowsResponse: Row = data }"],
    );
    let api = case.generated().summary;
    has(
        &api,
        &[
            "operation rows.list: GET /rows ?ListRowsParams -> ListRowsResponse, paged by page of 50",
            "paged by cursor\n",
            "list ListRowsResponse: Row in .data",
        ],
    );
}

#[test]
fn a_request_struct_has_new_and_setters() {
    let schema = "{type: object, required: [type, name, list, map, on, box], properties: {type: {type: string, enum: [row]}, \
        name: {type: string}, list: {type: array, items: {type: integer}}, map: {type: object}, on: {type: boolean}, \
        box: {$ref: '#/components/schemas/boxed'}, note: {type: string, nullable: true}, \
        count: {type: string, format: date-time}}}";
    let path = format!(
        "  /rows:\n    post: {{tags: [Rows], operationId: createRow, {}, {EMPTY}}}",
        body(schema)
    );
    let text = Case::new(
        &path,
        "    boxed: {type: object, properties: {inner: {$ref: '#/components/schemas/boxed'}}}",
    )
    .file("types.rs");
    has(
        &text,
        &[
            "pub fn new() -> Self { Self::default() }",
            "pub fn name(mut self, name: impl SetTo<String>) -> Self { self.name.put(name.set_to()); self }",
            "pub fn list(mut self, list: impl SetToList<i64>) -> Self { self.list.put(list.set_to_list()); self }",
            "pub fn map(mut self, map: impl Serialize) -> Self { put_entries(&mut self.map, &mut self.extra, \"map\", to_json(map)); self }",
            "pub fn on(mut self, on: impl SetTo<bool>) -> Self",
            "pub fn note(mut self, note: impl SetTo<String>) -> Self { self.note.put(note.set_to()); self }",
            "/// Sets `note`. `None` leaves the field unchanged; [`clear_note`](Self::clear_note) clears the field.",
            "pub fn clear_note(mut self) -> Self { self.note = Update::Clear; self }",
            "/// Clears `note` by sending null.",
            "self.inner.put(inner.set_to().map(Box::new));",
            "constants { \"type\" = \"row\" } required { \"name\", \"list\", \"map\", \"on\", \"box\" }",
            "pub note: Update<String>,",
            "/// Required.",
            "/// Creates an empty value. Required: `name`, `list`, `map`, `on`, `box`.",
            "/// Creates an empty value.",
        ],
    );
}

#[test]
fn a_response_struct_has_no_constructor_or_setters() {
    let schema = "{type: object, properties: {id: {type: integer}, type: {type: string, enum: [row]}, at: {type: string, format: date-time}, \
        list: {type: array, items: {type: string}}}}";
    let path = format!(
        "  /rows:\n    get: {{tags: [Rows], operationId: getRow, {}}}",
        json(schema)
    );
    let text = Case::new(&path, "    {}").file("types.rs");
    assert!(!text.contains("pub fn"), "{text}");
    has(
        &text,
        &[
            "#[non_exhaustive] pub struct ListRowsResponse",
            "pub id: Id,",
            "pub list: Vec<String>,",
            "pub type_: Option<Cow<'static, str>>,",
            "type_: \"type\" = \"row\",",
            "/// `row`",
        ],
    );
}

#[test]
fn enums_and_unions_have_a_row_for_each_member() {
    let text = Case::fields(
        "kind: {type: string, enum: [a, b c]}, value: {oneOf: [{type: string}, {type: integer}, {type: number}, {type: boolean}, \
         {type: array, items: {type: string}}, {type: object, required: [x], properties: {x: {type: string}, t: {type: string, enum: [k]}}}]}",
    )
    .file("types.rs");
    has(
        &text,
        &[
            "pub enum ReadKind { /// `a` A, /// `b c` BC, /// A value that this version does not declare. Other(String), }",
            "open_enum! { ReadKind { A = \"a\", BC = \"b c\", } }",
            "impl From<&str> for SentValue",
            "impl From<bool> for SentValue",
            "Text(String) = text(),",
            "Integer(i64) = integer(),",
            "Number(f64) = number(),",
            "Boolean(bool) = boolean(),",
            "/// A string.",
            "/// An integer.",
            "/// `true` or `false`.",
        ],
    );
}

#[test]
fn strings_of_the_description_are_escaped_as_code() {
    let text = Case::fields(
        "kind: {type: string, enum: [\"a\\tb\", \"c`d\", \"`e\", \" \"]}, \"x`y\": {type: string}",
    )
    .file("types.rs");
    for line in [
        "/// `a\\tb`",
        "/// ``c`d``",
        "/// `` `e ``",
        "/// Sets ``x`y``.",
    ] {
        assert!(text.contains(line), "no {line:?} in\n{text}");
    }
}

#[test]
fn responses_with_several_statuses_are_an_enum() {
    let path = "  /rows:\n    post: {tags: [Rows], operationId: createRow, responses: {'200': {description: OK, content: {application/json: \
        {schema: {type: object, properties: {a: {type: string}}}}}}, '202': {description: Accepted, content: {application/json: \
        {schema: {type: object, properties: {b: {type: string}}}}}}, '404': {description: Gone}}}";
    let case = Case::new(path, "    {}");
    has(
        &case.file("types.rs"),
        &[
            "pub enum CreateRowResponse",
            "by_status! { CreateRowResponse {",
            "= 200,",
            "= 202,",
            "/// Status 202.",
        ],
    );
    has(
        &case.file("rows.rs"),
        &[
            "# Errors",
            "Documented error statuses: 404.",
            "let create_row_response = client.rows().create().await?;",
        ],
    );
}

#[test]
fn webhooks_name_types_by_their_module() {
    let webhooks = "
items:
  - {event: Row, schema: event, constants: {type: row}, topics: [row.created, row.closed]}
fin:
  - {event: Said, schema: event, name: fin_said}
";
    let paths = format!("  /rows:\n    get: {{tags: [Rows], operationId: getRow, {EMPTY}}}");
    let case = Case::new(
        &paths,
        "    event: {type: object, properties: {type: {type: string}}}",
    )
    .webhooks(webhooks);
    has(
        &case.file("webhooks.rs"),
        &[
            "use crate::facade::webhooks::*;",
            "use super::types;",
            "/// `row.created` and `row.closed`. Row(types::Event),",
            "Row(types::Event),",
            "Row = object().constant(\"type\", &[\"row\"]) => \"row.created\", \"row.closed\";",
            "Said(types::Event) = object().constant(\"event_name\", &[\"fin_said\"]),",
        ],
    );
    has(
        &case.file("mod.rs"),
        &["#[cfg(feature = \"webhooks\")] pub mod webhooks;"],
    );
}

#[test]
fn docs_precede_facts_and_provide_aliases() {
    let path = format!(
        "  /rows/{{row_id}}:\n    put: {{tags: [Rows], operationId: updateRow, parameters: [{{name: row_id, in: path, required: true, schema: {{type: string}}}}], {EMPTY}}}"
    );
    let docs = "[\"PUT /rows/{}\"]\nsummary = \"Closes, snoozes or opens a row for good.\"\nnotes = \"See [`rows.update`].\"\nerrors = \"404: it is gone.\"\n";
    let case = Case::new(&path, "    {}").docs("spec/docs/operations/rows.toml", docs);
    has(
        &case.file("rows.rs"),
        &[
            "/// Closes, snoozes or opens a row for good.",
            "/// `PUT /rows/{row_id}`",
            "/// 404: it is gone.",
            "\"close row\"",
            "\"snooze a row\"",
            "client.rows().update(\"123\").await?;",
            "| [`update`](Rows::update) | Closes, snoozes or opens a row for good. |",
        ],
    );
}

#[test]
fn the_docs_of_a_type_list_its_users() {
    let row = "{$ref: '#/components/schemas/row'}";
    let get = |path: &str| {
        format!(
            "  /{path}:\n    get: {{tags: [Rows], operationId: get_{path}, {}}}\n",
            json(row)
        )
    };
    let post = format!(
        "  /e:\n    post: {{tags: [Rows], operationId: create, {}, {}}}\n",
        body(row),
        json("{$ref: '#/components/schemas/box'}")
    );
    let schemas = "    row: {type: object, deprecated: true, properties: {a: {type: string, deprecated: true}}}
    box: {type: object, properties: {one: {$ref: '#/components/schemas/row'}, two: {$ref: '#/components/schemas/row'}}}";
    let few = Case::new(&(get("a") + &post), schemas).file("types.rs");
    has(
        &few,
        &[
            "/// Sent by [`rows().create`](super::rows::Rows::create).",
            "/// Part of [`Box",
            "/// Schema `row`.",
            "/// Deprecated.",
        ],
    );
    let paths = ["as", "bs", "cs", "ds", "fs"].map(get).concat();
    let many = Case::new(&paths, schemas).file("types.rs");
    has(&many, &[" and [`rows().list_fs`]"]);
    let paths = ["as", "bs", "cs", "ds"].map(get).concat();
    let four = Case::new(&paths, schemas).file("types.rs");
    assert!(!four.contains(" more."), "{four}");
    has(&four, &[") and [`rows()."]);
}

#[test]
fn methods_are_in_reading_order() {
    let one = "parameters: [{name: id, in: path, required: true, schema: {type: string}}]";
    let paths = format!(
        "  /rows/all/deep:\n    get: {{tags: [Rows], operationId: deep, {EMPTY}}}
  /rows/search:\n    get: {{tags: [Rows], operationId: searchRows, {EMPTY}}}
  /rows/{{id}}:\n    get: {{tags: [Rows], operationId: getRow, {one}, {EMPTY}}}
  /rows:\n    get: {{tags: [Rows], operationId: listRows, {EMPTY}}}"
    );
    let text = Case::new(&paths, "    {}").file("rows.rs");
    let order: Vec<usize> = [
        "pub fn list(",
        "pub fn find(",
        "pub fn search(",
        "pub fn deep(",
    ]
    .iter()
    .map(|method| {
        text.find(method)
            .unwrap_or_else(|| panic!("no {method} in {text}"))
    })
    .collect();
    assert!(order.is_sorted(), "{order:?}");
}

#[test]
fn a_reference_leads_to_the_page_of_the_operation() {
    let paths =
        format!("  /rows:\n    get: {{tags: [Data Rows], operationId: listAllRows, {EMPTY}}}");
    has(
        &Case::new(&paths, "    {}").file("data_rows.rs"),
        &[
            "https://developers.intercom.com/docs/references/9.1/rest-api/api.intercom.io/data-rows/listallrows",
        ],
    );
}

#[test]
fn a_job_has_its_steps_and_documents_wait() {
    let job = json("{$ref: '#/components/schemas/job'}");
    let id = "parameters: [{name: id, in: path, required: true, schema: {type: string}}]";
    let file = "responses: {'200': {description: OK, content: {application/octet-stream: {schema: {type: string, format: binary}}}}}";
    let paths = format!(
        "  /export:\n    post: {{tags: [Exports], operationId: createExport, {job}}}
  /export/{{id}}:\n    get: {{tags: [Exports], operationId: findExport, {id}, {job}}}
  /download/{{id}}:\n    get: {{tags: [Exports], operationId: downloadExport, {id}, {file}}}
  /cancel/{{id}}:\n    post: {{tags: [Exports], operationId: cancelExport, {id}, {job}}}"
    );
    let schema =
        "    job: {type: object, properties: {id: {type: string}, status: {type: string}}}";
    let table = "[export]\nstart = [\"POST /export\"]\nstatus = \"GET /export/{}\"\ndownload = \"GET /download/{}\"\n\
        cancel = \"POST /cancel/{}\"\nid = \"id\"\nstate = \"status\"\ndone = [\"ok\"]\nfailed = [\"no\"]\n";
    let case = Case::new(&paths, schema).jobs(table);
    has(
        &case.file("types.rs"),
        &[
            "job! { Job () -> Download {",
            "status: \"/export/{id}\",",
            "download: Some(\"/download/{id}\"),",
            "cancel: Some(\"/cancel/{id}\"),",
            "id: \"id\", state: \"status\", done: [\"ok\"], failed: [\"no\"],",
        ],
    );
    let page = case.file("exports.rs");
    assert_eq!(page.matches("`wait").count(), 2, "{page}");
    let without = table.replace("download = \"GET /download/{}\"\n", "");
    let text = Case::new(&paths, schema).jobs(&without).file("types.rs");
    has(&text, &["job! { Job () -> Job {", "download: None,"]);
}

#[test]
fn a_job_has_no_step_whose_parameters_it_cannot_send() {
    let job = json("{$ref: '#/components/schemas/job'}");
    let id = "{name: id, in: path, required: true, schema: {type: string}}";
    let app = "{name: app_id, in: query, required: true, schema: {type: string}}";
    let file = "responses: {'200': {description: OK, content: {application/octet-stream: {schema: {type: string, format: binary}}}}}";
    let schema =
        "    job: {type: object, properties: {id: {type: string}, status: {type: string}}}";
    let table = "[export]\nstart = [\"POST /export\"]\nstatus = \"GET /export/{}\"\ndownload = \"GET /download/{}\"\n\
        cancel = \"POST /cancel/{}\"\nid = \"id\"\nstate = \"status\"\ndone = [\"ok\"]\n";
    let steps = |status: &str| {
        let paths = format!(
            "  /export:\n    post: {{tags: [Exports], operationId: createExport, {job}}}
  /export/{{id}}:\n    get: {{tags: [Exports], operationId: findExport, parameters: [{id}{status}], {job}}}
  /download/{{id}}:\n    get: {{tags: [Exports], operationId: downloadExport, parameters: [{id}, {app}], {file}}}
  /cancel/{{id}}:\n    post: {{tags: [Exports], operationId: cancelExport, parameters: [{id}, {app}], {job}}}"
        );
        Case::new(&paths, schema).jobs(table).file("types.rs")
    };
    has(&steps(""), &["download: None,", "cancel: None,"]);
    has(
        &steps(&format!(", {app}")),
        &["download: Some(\"/download/{id}\"),", "cancel: None,"],
    );
}

#[test]
fn a_summary_without_a_phrase_provides_no_alias() {
    let path = format!("  /rows:\n    get: {{tags: [Rows], operationId: listRows, {EMPTY}}}");
    for summary in ["Archives.", "Lists `rows` again.", "Lists all_of_them."] {
        let docs = format!("[\"GET /rows\"]\nsummary = \"{summary}\"\n");
        let case = Case::new(&path, "    {}").docs("spec/docs/operations/rows.toml", &docs);
        let text = case.file("rows.rs").to_lowercase();
        assert!(text.contains(&summary.to_lowercase()));
        let aliases: Vec<&str> = text
            .lines()
            .filter(|line| line.contains("doc(alias"))
            .collect();
        assert!(
            aliases.iter().all(|line| !line.contains("archive")
                && !line.contains("list ")
                && !line.contains('_')),
            "{aliases:?}"
        );
    }
}

#[test]
fn plural_lists_and_maps_have_a_method_that_adds() {
    let schema = "{type: object, properties: {labels: {type: array, items: {type: string}}, \
        custom_attributes: {type: object}, types: {type: array, items: {type: integer}}}}";
    let path = format!(
        "  /rows:\n    post: {{tags: [Rows], operationId: createRow, {}, {EMPTY}}}",
        body(schema)
    );
    has(
        &Case::new(&path, "    {}").file("types.rs"),
        &[
            "/// Adds one item to `labels`.",
            "pub fn label(mut self, label: impl Into<String>) -> Self { push(&mut self.labels, label.into()); self }",
            "/// Adds one entry to `custom_attributes`.",
            "pub fn custom_attribute( mut self, name: impl Into<String>, value: impl Serialize, ) -> Self",
            "pub fn type_(mut self, type_: impl Into<i64>) -> Self",
        ],
    );
}
