//! Tests the table of the mock server.

use super::common::Case;

const BODY: &str = "{description: OK, content: {application/json: {schema: {type: string}}}}";

fn operation(own: &str, responses: &str) -> serde_json::Value {
    let shared = "[{name: kind, in: query, schema: {type: string}}, {name: X-Kind, in: header, schema: {type: string}}]";
    let paths = format!(
        "  /rows:\n    parameters: {shared}\n    get: {{operationId: listRows, parameters: [{own}], responses: {responses}}}"
    );
    let table = Case::new(&paths, "    {}").paging("").mock();
    table["operations"][0].clone()
}

#[test]
fn a_parameter_of_the_operation_replaces_that_of_the_path() {
    let row = operation(
        "{name: kind, in: query, required: true, schema: {type: integer}}",
        &format!("{{'200': {BODY}}}"),
    );
    let expected = serde_json::json!([
        {"name": "kind", "in": "query", "required": true, "schema": {"type": "integer"}}
    ]);
    assert_eq!(row["parameters"], expected);
}

#[test]
fn ranges_and_the_default_are_successes() {
    for (responses, status) in [
        (format!("{{'404': {BODY}, '201': {BODY}}}"), 201),
        (format!("{{'2XX': {BODY}}}"), 200),
        (format!("{{default: {BODY}}}"), 200),
    ] {
        let answer = &operation("", &responses)["answer"];
        assert_eq!(answer["status"], status, "{responses}");
        assert_eq!(answer["schema"]["type"], "string", "{responses}");
    }
}
