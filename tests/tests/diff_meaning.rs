//! Tests the comparison of the Rust code that is generated from two small descriptions: silent changes, variants and
//! webhook items.

use codegen::diagnostics::{File, render};
use comparison::{Change, Diff, RustKind, Side, Wire};
use xtask::diff::text;

use crate::diff_cases::{LOOK, api, with_widget};

const WEBHOOKS: &str =
    "items:\n  - event: Widget\n    schema: widget\n    topics: [widget.created, widget.deleted]\n";

/// Returns the comparison of two descriptions, including the Rust code that is generated from the descriptions.
pub(super) fn with_rust(old: &str, new: &str) -> Diff {
    let model = |module: &str, text: &str| {
        let mut spec = codegen::Spec::default();
        let file = |path: &str, text: &str| File {
            path: path.to_owned(),
            text: text.to_owned(),
        };
        spec.add_version("1", module, file("spec/1.yaml", text));
        spec.add_data(file("spec/webhooks.yaml", WEBHOOKS));
        let version = spec.version("1").expect("it was added").clone();
        codegen::model(&spec, &version)
            .unwrap_or_else(|found| panic!("{}", render(&found, spec.files())))
    };
    let (old, new) = (model("v1", old), model("v2", new));
    let [from, to] = [("1", &old), ("2", &new)].map(|(label, model)| Side {
        label,
        tree: &model.tree,
        files: &[],
        api: Some(&model.api),
    });
    comparison::compare(&from, &to)
}

/// Returns the changes of these kinds, each as a sentence with the replacement of the item.
fn items(diff: &Diff, kinds: &[RustKind]) -> Vec<String> {
    let all = diff.changes.iter().flat_map(|change| &change.rust);
    let all = all.filter(|change| kinds.contains(&change.kind));
    let mut lines: Vec<String> = all
        .map(|change| {
            let instead = change.instead.as_deref().unwrap_or_default();
            format!("{}; {instead}", change.sentence())
        })
        .collect();
    lines.sort();
    lines
}

/// Returns a description with operations of one resource, in which the names of the operations collide. The operation
/// whose path contains `first` gets the short name.
fn operations(paths: &[&str]) -> String {
    let operation = |path: &&str| {
        let names = path.split(['{', '}']).skip(1).step_by(2);
        let parameter = |name| {
            format!(
                "      - {{name: {name}, in: path, required: true, schema: {{type: string}}}}\n"
            )
        };
        let parameters: String = names.map(parameter).collect();
        let id = if path.contains("first") {
            "findWidget"
        } else {
            "showWidget"
        };
        format!(
            "  {path}:\n    get:\n      operationId: {id}\n      tags: [Widgets]\n      parameters:\n{parameters}      responses:\n        \
             '200': {{description: ok, content: {{application/json: {{schema: {{$ref: '#/components/schemas/widget'}}}}}}}}\n"
        )
    };
    let paths: String = paths.iter().map(operation).collect();
    format!(
        "openapi: 3.0.1\ninfo: {{title: T, version: '1'}}\ntags: [{{name: Widgets}}]\npaths:\n{paths}components:\n  schemas:\n    \
         widget: {{type: object, properties: {{name: {{type: string}}}}}}\n"
    )
}

#[test]
fn a_method_with_the_name_of_another_operation_is_a_silent_change() {
    let old = operations(&["/widgets/{id}/latest"]);
    let diff = with_rust(
        &old,
        &operations(&["/widgets/{id}/first", "/widgets/{id}/latest"]),
    );
    let silent = items(&diff, &[RustKind::MeaningChanged]);
    let [line] = silent.as_slice() else {
        panic!("{silent:#?}\n{diff:#?}")
    };
    let meaning = "compiles with a different meaning (GET /widgets/{}/latest → GET /widgets/{}/first); call `widgets().";
    assert!(line.contains(meaning), "{line}");
    assert!(
        line.ends_with("(id)` for `GET /widgets/{}/latest`"),
        "{line}"
    );
    assert!(!diff.changes.iter().any(Change::breaks_rust), "{diff:#?}");
    assert!(diff.changes[0].is_silent(), "silent changes come first");
    let shown = text(&diff, LOOK);
    let at = |what: &str| {
        let found = shown.find(what);
        found.unwrap_or_else(|| panic!("{what} is missing in\n{shown}"))
    };
    let heading = at("1 item compiles and behaves differently");
    assert!(heading < at("Compiles in Rust, and behaves differently (1)"));
    assert_eq!(with_rust(&old, &old).silent().count(), 0);
}

#[test]
fn a_method_that_takes_the_name_with_other_arguments_is_not_silent() {
    let old = operations(&["/widgets/{id}/latest"]);
    let new = operations(&["/widgets/{id}/first/{at}", "/widgets/{id}/latest"]);
    let silent = items(&with_rust(&old, &new), &[RustKind::MeaningChanged]);
    assert_eq!(silent, [""; 0]);
}

#[test]
fn a_name_of_another_field_or_value_is_a_silent_change() {
    let widget = |field: &str, value: &str| {
        with_widget(&format!(
            "{{type: object, properties: {{{field}: {{type: string}}, kind: {{type: string, enum: [{value}, other]}}}}}}"
        ))
    };
    let diff = with_rust(&widget("fooBar", "in-use"), &widget("foo_bar", "in_use"));
    let silent = items(&diff, &[RustKind::MeaningChanged]);
    assert_eq!(silent.len(), 2, "{diff:#?}");
    assert!(silent.iter().any(|line| {
        line.contains("::foo_bar: compiles with a different meaning (fooBar → foo_bar)")
    }));
    assert!(
        silent
            .iter()
            .any(|line| line
                .contains("::InUse: compiles with a different meaning (in-use → in_use)"))
    );
    let others = [
        RustKind::FieldRemoved,
        RustKind::FieldAdded,
        RustKind::VariantRemoved,
        RustKind::VariantAdded,
    ];
    assert_eq!(items(&diff, &others), [""; 0]);
}

/// Returns a description of a `widget` whose `part` is a union of these alternatives. Each alternative is a pair: the
/// name of a component, and the name of the component's property.
fn one_of(arms: &[(&str, &str)]) -> String {
    let reference = |(name, _): &(&str, &str)| format!("{{$ref: '#/components/schemas/{name}'}}");
    let list: Vec<String> = arms.iter().map(reference).collect();
    let schema = |(name, property): &(&str, &str)| {
        format!(
            "    {name}: {{type: object, required: [{property}], properties: {{{property}: {{type: string}}}}}}\n"
        )
    };
    let schemas: String = arms.iter().map(schema).collect();
    let part = format!(
        "{{type: object, properties: {{part: {{oneOf: [{}]}}}}}}",
        list.join(", ")
    );
    api("", &format!("    widget: {part}\n{schemas}"))
}

#[test]
fn variants_are_matched_by_what_they_accept() {
    let kinds = [
        RustKind::VariantRenamed,
        RustKind::VariantRemoved,
        RustKind::VariantAdded,
        RustKind::ConversionRemoved,
    ];
    let old = one_of(&[("cat", "claws"), ("dog", "bark")]);
    let diff = with_rust(&old, &one_of(&[("feline", "claws"), ("dog", "bark")]));
    let found = items(&diff, &kinds);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(
        found[0].contains("::Cat → ") && found[0].contains("renamed; write `WidgetPart::Feline`"),
        "{found:#?}"
    );
    let diff = with_rust(&old, &one_of(&[("bird", "wings"), ("dog", "bark")]));
    let found = items(&diff, &kinds);
    assert!(
        found.iter().any(|line| line.contains("::Cat: removed")),
        "{found:#?}"
    );
}

#[test]
fn webhook_topics_are_entries_like_operations() {
    let unused = |widget: &str| {
        let text = api(
            "",
            &format!("    widget: {widget}\n    other: {{type: object}}\n"),
        );
        text.replace("schemas/widget'", "schemas/other'")
    };
    let old = unused("{type: object, properties: {n: {type: integer}}}");
    let new = unused("{type: object, properties: {n: {type: string}}}");
    let diff = with_rust(&old, &new);
    let change = diff
        .changes
        .iter()
        .find(|change| change.id == "type-changed");
    let change = change.unwrap_or_else(|| panic!("{diff:#?}"));
    assert_eq!(change.wire, Wire::Breaking);
    assert_eq!(change.webhook, ["widget.created", "widget.deleted"]);
    assert!(change.request.is_empty() && change.response.is_empty());
    let shown = text(&diff, LOOK);
    assert!(
        shown.contains("widget.n: integer → string [in webhooks of 2 topics]"),
        "{shown}"
    );
    let gone = old.replace(
        "    widget: {type: object, properties: {n: {type: integer}}}\n",
        "",
    );
    let diff = with_rust(&old, &gone);
    let change = diff
        .changes
        .iter()
        .find(|change| change.id == "webhook-item-removed");
    let change = change.unwrap_or_else(|| panic!("{diff:#?}"));
    assert_eq!(
        (change.wire, change.name.as_deref()),
        (Wire::Breaking, Some("Widget"))
    );
}

#[test]
fn a_field_that_is_only_returned_loses_its_setter() {
    let old =
        with_widget("{type: object, properties: {names: {type: array, items: {type: string}}}}");
    let new = old.replace("{type: array,", "{readOnly: true, type: array,");
    let diff = with_rust(&old, &new);
    let told = [
        "v2::types::Widget::names: no setter; do not set the field: the service returns the field, but does not accept it",
    ];
    assert_eq!(items(&diff, &[RustKind::SetterRemoved]), told);
    assert!(diff.changes.iter().all(|change| change.wire == Wire::Safe));
    assert!(diff.changes.iter().any(Change::breaks_rust));
    // A new setter does not break code.
    let diff = with_rust(&new, &old);
    assert_eq!(items(&diff, &[RustKind::SetterRemoved]), [""; 0]);
    assert!(!diff.changes.iter().any(Change::breaks_rust));
}
