//! Compares small descriptions with special cases in which errors are likely, and checks all reported facts.

use std::fs;

use codegen::source::{Node, parse};
use comparison::{Change, Diff, Side, Wire};
use tests::project::workspace;
use tests::published::descriptions;
use tests::spec::versions;
use xtask::diff::{Loads, Look, View, load_both, text};

fn side<'a>(label: &'a str, tree: &'a Node) -> Side<'a> {
    Side {
        label,
        tree,
        files: &[],
        api: None,
    }
}

fn tree(text: &str) -> Node {
    parse(0, text).unwrap_or_else(|found| panic!("{found:#?}\n{text}"))
}

fn changes(old: &str, new: &str) -> Vec<Change> {
    let (old, new) = (tree(old), tree(new));
    comparison::compare(&side("old", &old), &side("new", &new)).changes
}

/// Returns one line for each fact, with the severity, the place and the sentence.
fn facts(old: &str, new: &str) -> Vec<String> {
    let line = |change: &Change| {
        let (word, subject) = (change.wire.word(), &change.subject);
        format!("{word}: {subject}: {}", change.sentence())
    };
    changes(old, new).iter().map(line).collect()
}

/// Returns a description with one operation, whose request and response are `widget`. `operation` and `schemas` are
/// YAML.
pub(super) fn api(operation: &str, schemas: &str) -> String {
    let schema = "schema: {$ref: '#/components/schemas/widget'}";
    format!(
        "openapi: 3.0.1\ninfo: {{title: T, version: '1'}}\npaths:\n  /widgets:\n    post:\n      operationId: makeWidget\n{operation}\
         \x20     requestBody: {{content: {{application/json: {{{schema}}}}}}}\n      responses:\n        '200': {{description: ok, \
         content: {{application/json: {{{schema}}}}}}}\ncomponents:\n  schemas:\n{schemas}"
    )
}

pub(super) fn with_widget(widget: &str) -> String {
    api("", &format!("    widget: {widget}\n"))
}

fn with_parameter(parameter: &str) -> String {
    let operation = format!("      parameters:\n      - {{name: p, {parameter}}}\n");
    api(&operation, "    widget: {type: object}\n")
}

#[test]
fn a_default_written_out_is_no_change() {
    let list = "schema: {type: array, items: {type: string}}";
    let parameters = [
        ("in: query, schema: {type: string}", "style: form"),
        (&format!("in: query, {list}"), "explode: true"),
        (
            &format!("in: query, style: spaceDelimited, {list}"),
            "explode: false",
        ),
        (
            &format!("in: header, {list}"),
            "style: simple, explode: false",
        ),
        (
            &format!("in: query, {list}"),
            "required: false, allowReserved: false, allowEmptyValue: false, deprecated: false",
        ),
        // A single value is encoded in the same form with and without `explode`.
        ("in: query, schema: {type: integer}", "explode: false"),
    ];
    for (parameter, more) in parameters {
        let (old, new) = (
            with_parameter(parameter),
            with_parameter(&format!("{parameter}, {more}")),
        );
        assert_eq!(facts(&old, &new), [""; 0], "{parameter}, {more}");
        assert_eq!(facts(&new, &old), [""; 0], "{parameter}, {more}");
    }
    let schemas = [
        (
            "type: array, items: {type: string}",
            "minItems: 0, uniqueItems: false",
        ),
        ("type: array", "items: {}"),
        (
            "type: string",
            "minLength: 0, nullable: false, readOnly: true",
        ),
        ("type: string", "writeOnly: true, deprecated: false"),
        (
            "type: object",
            "minProperties: 0, additionalProperties: true",
        ),
        ("type: integer, minimum: 1", "exclusiveMinimum: false"),
    ];
    for (schema, more) in schemas {
        let widget = |schema: &str| {
            with_widget(&format!(
                "{{type: object, properties: {{p: {{{schema}}}}}}}"
            ))
        };
        let (old, new) = (widget(schema), widget(&format!("{schema}, {more}")));
        assert_eq!(facts(&old, &new), [""; 0], "{schema}, {more}");
        assert_eq!(facts(&new, &old), [""; 0], "{schema}, {more}");
    }
}

#[test]
fn a_new_enum_value_in_a_response_is_a_warning() {
    let values = |values: &str| {
        with_widget(&format!(
            "{{type: string, enum: [{values}], nullable: true}}"
        ))
    };
    let (old, new) = (values("a"), values("a, b"));
    assert_eq!(facts(&old, &new), ["warning: widget: value `b` added"]);
    // The service may now reject a value that the service accepted before.
    assert_eq!(facts(&new, &old), ["breaking: widget: value `b` removed"]);
    let parameter = |values: &str| {
        with_parameter(&format!(
            "in: query, schema: {{type: string, enum: [{values}]}}"
        ))
    };
    assert_eq!(
        facts(&parameter("a"), &parameter("a, b")),
        ["safe: POST /widgets parameter p: value `b` added"]
    );
    let free = with_widget("{type: string, nullable: true}");
    assert_eq!(
        facts(&old, &free),
        ["breaking: widget: any value instead of one of `a`"]
    );
}

#[test]
fn a_value_that_is_not_the_default_is_a_change() {
    let parameter = "in: query, schema: {type: array, items: {type: string}}";
    let style = |more: &str| with_parameter(&format!("{parameter}, {more}"));
    let place = "breaking: POST /widgets parameter p: written in another form:";
    assert_eq!(
        facts(&with_parameter(parameter), &style("explode: false")),
        [format!("{place} `explode` true → `explode` false")]
    );
    assert_eq!(
        facts(&with_parameter(parameter), &style("style: pipeDelimited")),
        [format!("{place} `style` form → `style` pipeDelimited")]
    );
    let least =
        |number: u8| with_widget(&format!("{{type: array, minItems: {number}, items: {{}}}}"));
    assert_eq!(
        facts(&least(0), &least(1)),
        ["breaking: widget: `minItems`: none → 1"]
    );
}

#[test]
fn authentication_and_servers_are_compared_as_they_apply() {
    let widget = "    widget: {type: object}\n";
    let own = "      security: [{token: []}]\n      servers: [{url: 'https://a.example'}]\n";
    let whole = "security: [{token: []}]\nservers: [{url: 'https://a.example'}]\n";
    let old = format!("{}{whole}", api("", widget));
    assert_eq!(
        facts(&old, &format!("{}{whole}", api(own, widget))),
        [""; 0]
    );
    // The operation already declared the same authentication and servers as the newer description.
    let all = facts(&api(own, widget), &old);
    let changed = |word: &str| {
        [
            format!("{word}: the whole API: authentication: none → [{{\"token\":[]}}]"),
            format!("{word}: the whole API: servers: none → [{{\"url\":\"https://a.example\"}}]"),
        ]
    };
    assert_eq!(all, changed("safe"));
    assert_eq!(facts(&api("", widget), &old), changed("warning"));
    let open = format!("{}{whole}", api("      security: []\n", widget));
    assert_eq!(
        facts(&old, &open),
        ["warning: POST /widgets: authentication: [{\"token\":[]}] → none"]
    );
}

/// Returns a description in which `widget` is a union of two components. `more` is the YAML after the alternatives.
fn union(more: &str) -> String {
    let arm = |name: &str| {
        format!("    {name}: {{type: object, properties: {{{name}: {{type: string}}}}}}\n")
    };
    let arms = "{$ref: '#/components/schemas/cat'}, {$ref: '#/components/schemas/dog'}";
    api(
        "",
        &format!(
            "    widget: {{oneOf: [{arms}]{more}}}\n{}{}",
            arm("cat"),
            arm("dog")
        ),
    )
}

fn mapping(property: &str, pairs: &[(&str, &str)]) -> String {
    let pair = |(value, name): &(&str, &str)| format!("{value}: '#/components/schemas/{name}'");
    let pairs: Vec<String> = pairs.iter().map(pair).collect();
    let pairs = pairs.join(", ");
    union(&format!(
        ", discriminator: {{propertyName: {property}, mapping: {{{pairs}}}}}"
    ))
}

#[test]
fn discriminators_of_alternatives_are_compared() {
    let plain = union(", discriminator: {propertyName: kind}");
    let named = mapping("kind", &[("cat", "cat"), ("dog", "dog")]);
    assert_eq!(facts(&plain, &named), [""; 0], "the names are the default");
    assert_eq!(
        facts(&named, &mapping("type", &[("cat", "cat"), ("dog", "dog")])),
        ["breaking: widget: discriminator: `kind` → `type`"]
    );
    assert_eq!(
        facts(&union(""), &plain),
        ["warning: widget: discriminator: none → `kind`"]
    );
    let one = mapping("kind", &[("a", "cat"), ("b", "dog")]);
    let other = mapping("kind", &[("a", "dog"), ("c", "cat")]);
    assert_eq!(
        facts(&one, &other),
        [
            "breaking: widget: discriminator value `b` removed (`dog`)",
            "breaking: widget: discriminator value `c` added (`cat`)",
            "breaking: widget: discriminator value `a` selects `dog` instead of `cat`",
        ]
    );
}

#[test]
fn an_object_that_another_alternative_accepts_is_no_new_value() {
    let object = |properties: &str| format!("{{type: object, properties: {{{properties}}}}}");
    let with = |added: &str| {
        let known = object("p: {type: string}");
        with_widget(&format!("{{oneOf: [{known}, {{type: string}}{added}]}}"))
    };
    for (properties, wire) in [
        ("p: {type: string}, q: {type: integer}", Wire::Safe),
        ("p: {type: integer}", Wire::Breaking),
        // Without a declaration, `p` can have any value.
        ("q: {type: integer}", Wire::Breaking),
    ] {
        let new = with(&format!(", {}", object(properties)));
        let found = changes(&with(""), &new);
        let added = found.iter().filter(|one| one.id == "alternative-added");
        let verdicts: Vec<Wire> = added.map(|one| one.wire).collect();
        assert_eq!(verdicts, [wire], "{properties}: {found:#?}");
    }
}

#[test]
fn keywords_beside_alternatives_are_compared() {
    assert_eq!(
        facts(&union(""), &union(", deprecated: true")),
        ["warning: widget: marked as deprecated"]
    );
}

#[test]
fn statuses_are_in_the_text() {
    let old = with_widget("{type: object, properties: {a: {type: string}}}");
    let status = |status: &str| old.replace("'200'", &format!("'{status}'"));
    assert_eq!(
        facts(&old, &status("202")),
        ["breaking: POST /widgets response: status: 200 → 202"]
    );
    assert_eq!(
        facts(&old, &status("404")),
        [
            "breaking: POST /widgets response: status 200 removed",
            "safe: POST /widgets response 404: status 404 added",
        ]
    );
    // The bodies of the responses are compared even though the statuses differ.
    let inline = "{type: object, properties: {b: {type: string}}}";
    let schema = "'202': {description: ok, content: {application/json: {schema: ";
    let new = status("202").replace(
        &format!("{schema}{{$ref: '#/components/schemas/widget'}}"),
        &format!("{schema}{inline}"),
    );
    let ids: Vec<&str> = changes(&old, &new).iter().map(|change| change.id).collect();
    let expected = [
        "status-changed",
        "property-removed",
        "reference-changed",
        "property-added",
    ];
    assert_eq!(ids, expected);
}

/// Returns a description of a `widget` whose author and owner refer to these schemas.
fn with_authors(author: &str, owner: &str) -> String {
    let at = |name: &str| format!("{{$ref: '#/components/schemas/{name}'}}");
    let widget = format!("{{author: {}, owner: {}}}", at(author), at(owner));
    let text = "{type: string}";
    api(
        "",
        &format!(
            "    widget: {{type: object, properties: {widget}}}\n    \
             author: {{type: object, properties: {{name: {text}, bot: {text}, at: {{$ref: '#/components/schemas/at'}}}}}}\n    \
             other: {{type: object, properties: {{name: {text}, at: {{type: object, properties: {{y: {text}}}}}}}}}\n    \
             twin: {{type: object, properties: {{name: {text}, bot: {text}, at: {{$ref: '#/components/schemas/at'}}}}}}\n    \
             at: {{type: object, properties: {{x: {text}}}}}\n"
        ),
    )
}

#[test]
fn a_place_that_refers_to_another_schema_is_the_place_of_the_change() {
    let old = with_authors("author", "author");
    assert_eq!(
        facts(&old, &with_authors("other", "author")),
        [
            "warning: widget.author.at.x: property `x` removed (string)",
            "warning: widget.author.bot: property `bot` removed (string)",
            "safe: widget.author: refers to `other` instead of `author`",
            "safe: widget.author.at.y: property `y` added (string)",
        ]
    );
    // Each of the two places has separate facts.
    let both = changes(&old, &with_authors("other", "other"));
    assert_eq!(both.len(), 8, "{both:#?}");
    // The schema `twin` accepts the same values as `author`.
    assert_eq!(facts(&old, &with_authors("twin", "author")), [""; 0]);
}

#[test]
fn a_schema_with_another_name_is_not_another_schema() {
    let old = with_authors("author", "author");
    let new = old
        .replace("schemas/author", "schemas/writer")
        .replace("    author: ", "    writer: ")
        .replace("bot: ", "robot: ");
    let all = facts(&old, &new);
    assert!(
        all.contains(&"warning: author.bot: property `bot` removed (string)".to_owned()),
        "{all:#?}"
    );
    assert!(
        !all.iter().any(|fact| fact.contains("refers to")),
        "{all:#?}"
    );
}

#[test]
fn a_schema_that_is_extended_in_place_is_not_another_schema() {
    let old = with_authors("author", "author");
    let reference = "owner: {$ref: '#/components/schemas/author'}";
    let more = "{type: object, properties: {since: {type: string}}}";
    let extended = format!("owner: {{allOf: [{{$ref: '#/components/schemas/author'}}, {more}]}}");
    let new = old.replace(reference, &extended);
    assert_ne!(old, new);
    assert_eq!(
        facts(&old, &new),
        ["safe: widget.owner.since: property `since` added (string)"]
    );
}

pub(super) const LOOK: Look = Look {
    view: View::Operation,
    expand: false,
    colour: false,
};

/// Returns the comparison of a version with a file that contains `text`.
fn with_file(version: &str, text: &str) -> (Loads, Diff) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("file.yaml").display().to_string();
    fs::write(&path, text).expect("the file is written");
    let loads = load_both(workspace(), version, &path, false).expect("both are read");
    let diff = comparison::compare(&loads.from.side(), &loads.to.side());
    (loads, diff)
}

fn recorded(version: &str) -> String {
    let path = workspace().join(format!("spec/{version}.yaml"));
    fs::read_to_string(path).expect("the description is read")
}

#[test]
fn a_version_and_a_file_of_it_are_compared_in_one_form() {
    let version = &versions().last().expect("a version").api.version;
    let text_of = recorded(version);
    let (loads, diff) = with_file(version, &text_of);
    assert_eq!(diff.changes, [], "{:?}", loads.note);
    let property = "    addressable_list:\n      type: object\n      properties:\n";
    assert!(text_of.contains(property), "no place for an edit");
    let edited = text_of.replace(
        property,
        &format!("{property}        colour:\n          type: string\n"),
    );
    let (loads, diff) = with_file(version, &edited);
    assert_eq!(loads.note, None);
    let [change] = diff.changes.as_slice() else {
        panic!("{:#?}", diff.changes)
    };
    assert_eq!((change.id, change.wire), ("property-added", Wire::Safe));
    assert_eq!(change.rust.len(), 1, "{change:#?}");
    let shown = text(&diff, LOOK);
    let heading = format!(
        "spec/{version}.yaml → {}: nothing breaks in Rust; 1 change on the wire: 1 safe",
        loads.to.label
    );
    assert!(shown.starts_with(&heading), "{shown}");
    assert!(loads.to.label.ends_with("file.yaml"), "{shown}");
}

#[test]
fn a_file_of_an_unknown_version_is_compared_with_what_was_published() {
    let version = &versions().last().expect("a version").api.version;
    let other = recorded(version).replacen(&format!("version: '{version}'"), "version: '9.99'", 1);
    let (loads, diff) = with_file(version, &other);
    let note = loads.note.expect("a note");
    assert!(note.contains("has the version 9.99"), "{note}");
    assert!(
        diff.changes.iter().all(|change| change.wire == Wire::Safe),
        "{diff:#?}"
    );
}

#[test]
fn a_file_that_the_fixups_do_not_fit_is_compared_as_it_is() {
    let version = &versions().last().expect("a version").api.version;
    let edited = recorded(version).replace("segment_list", "segments_listed");
    let (loads, diff) = with_file(version, &edited);
    let note = loads.note.expect("a note");
    let said = format!("the fixups and data files of {version} do not apply to");
    assert!(note.contains(&said), "{note}");
    assert!(note.contains("spec/fixups/"), "{note}");
    assert!(diff.changes.len() < 10, "{diff:#?}");
}

#[test]
#[ignore = "exhaustive: models every version twice"]
fn no_version_differs_from_its_published_file() {
    let Some(folder) = descriptions() else { return };
    for version in versions() {
        let path = folder.join(format!("{}.yaml", version.api.version));
        let path = path.display().to_string();
        let loads =
            load_both(workspace(), &version.api.version, &path, false).expect("both are read");
        let diff = comparison::compare(&loads.from.side(), &loads.to.side());
        assert_eq!(loads.note, None);
        assert_eq!(diff.changes, [], "{path}");
    }
}
