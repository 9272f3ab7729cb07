//! Tests the example on the page of each operation.

use super::common::{Case, EMPTY, body, json};
use super::emit::has;

/// Returns the example of an operation whose body requires these properties.
fn example(properties: &[(&str, &str)], docs: &str) -> String {
    let names: Vec<&str> = properties.iter().map(|(name, _)| *name).collect();
    let members = properties
        .iter()
        .map(|(name, schema)| format!("{name}: {schema}"));
    let schema = format!(
        "{{type: object, required: [{}], properties: {{{}}}}}",
        names.join(", "),
        members.collect::<Vec<_>>().join(", ")
    );
    let path = format!(
        "  /rows:\n    post: {{tags: [Rows], operationId: createRow, {}, {EMPTY}}}",
        body(&schema)
    );
    let schemas = "    end: {type: object, required: [end], properties: {end: {$ref: '#/components/schemas/end'}}}";
    let case = Case::new(&path, schemas).docs("spec/docs/glossary.toml", docs);
    let text = case.file("rows.rs");
    let plain = text.replace("///", "").replace("//!", "");
    let plain: String = plain.split_whitespace().collect();
    let call = plain.split("client.rows()").nth(2).expect("an example");
    let call = call.split("```").next().unwrap_or_default();
    call.replace(",)", ")")
}

#[test]
fn an_example_sets_every_required_field() {
    for (schema, value) in [
        ("{type: string}", "\"x\""),
        ("{type: integer}", "1"),
        ("{type: number}", "1.0"),
        ("{type: boolean}", "true"),
        ("{}", "\"x\""),
        ("{type: object}", "[(\"key\",\"value\")]"),
        ("{type: array, items: {type: string}}", "[\"x\"]"),
        (
            "{type: array, items: {type: array, items: {type: string}}}",
            "vec![vec![\"x\".into()]]",
        ),
        (
            "{type: string, enum: [b, c]}",
            "types::CreateRowRequestX::B",
        ),
        ("{type: string, format: date-time}", "1_704_067_200"),
        (
            "{type: object, properties: {a: {type: string}}}",
            "types::CreateRowRequestX::new()",
        ),
        (
            "{oneOf: [{type: integer}, {type: string}]}",
            "types::CreateRowRequestX::Integer(1)",
        ),
        (
            "{oneOf: [{type: string}, {type: integer}]}",
            "types::CreateRowRequestX::Text(\"text\".into())",
        ),
        (
            "{type: object, required: [y], properties: {y: {type: integer}}}",
            "types::CreateRowRequestX::new().y(1)",
        ),
    ] {
        let found = example(&[("x", schema)], "");
        let expected = format!(".create(types::CreateRowRequest::new().x({value}))");
        assert!(
            found.contains(&expected),
            "{schema}: no {expected} in {found}"
        );
    }
    let found = example(&[("thing_id", "{type: string}")], "");
    assert!(found.contains("::new().thing_id(\"123\")"), "{found}");
}

#[test]
fn an_example_of_a_recursive_type_ends() {
    let found = example(&[("end", "{$ref: '#/components/schemas/end'}")], "");
    assert_eq!(found.matches("types::End::new(").count(), 6, "{found}");
    assert!(found.contains("types::End::default()"), "{found}");
}

#[test]
fn the_glossary_provides_examples() {
    for (schema, example_value, value) in [
        ("{type: string}", "\"Ada\"", "\"Ada\""),
        ("{type: string}", "7", "\"7\""),
        ("{type: integer}", "1234567", "1_234_567"),
        ("{type: integer}", "12345", "12_345"),
        ("{type: integer}", "1234", "1234"),
        ("{type: integer}", "-123456", "-123_456"),
        ("{type: number}", "5", "5.0"),
        ("{}", "5", "5_i64"),
        (
            "{type: string, enum: [b, c]}",
            "\"c\"",
            "types::CreateRowRequestX::C",
        ),
        (
            "{type: string, enum: [b, c]}",
            "\"d\"",
            "types::CreateRowRequestX::B",
        ),
        (
            "{type: object}",
            "{ plan = \"pro\" }",
            "[(\"plan\",\"pro\")]",
        ),
    ] {
        let found = example(
            &[("x", schema)],
            &format!("[[x]]\nexample = {example_value}\n"),
        );
        let expected = format!("::new().x({value}))");
        assert!(
            found.contains(&expected),
            "{schema}: no {expected} in {found}"
        );
    }
}

#[test]
fn an_example_of_a_path_has_a_value_for_each_parameter() {
    let params = "parameters: [{name: row_id, in: path, required: true, schema: {type: string}}, \
        {name: part, in: path, required: true, schema: {type: string}}]";
    let path = format!(
        "  /rows/{{row_id}}/{{part}}:\n    get: {{tags: [Rows], operationId: getRow, {params}, {}}}",
        json("{type: string}")
    );
    let docs = "[[row_id]]\nexample = 12345\n[[part]]\nexample = \"a\"\n";
    let case = Case::new(&path, "    {}").docs("spec/docs/glossary.toml", docs);
    has(
        &case.file("rows.rs"),
        &["let response = client.rows().find(12_345, \"a\").await?;"],
    );
}
