//! Tests which fixups of other versions a new description needs.

use std::fmt::Write;
use std::time::{Duration, Instant};

use codegen::diagnostics::File;
use codegen::fixup::{Fit, fitting};
use codegen::{Data, Spec, source};

const DESCRIPTION: &str = "\
openapi: 3.0.3
paths:
  /notes:
    get:
      operationId: listNotes
      responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/note_list'}}}}}
components:
  schemas:
    note: {type: object}
    note_list:
      required: [type, notes]
      properties:
        type: {type: string}
        notes: {$ref: '#/components/schemas/note'}
        pages: {type: object}
";

/// Returns the result of each fixup for a description. The fixups list 9.14, unless their YAML begins with a list of
/// versions.
fn fits(description: &str, fixups: &[(&str, &str)], others: &[&str]) -> Vec<(String, Fit)> {
    let mut spec = Spec::default();
    let file = |path: String, text: String| File { path, text };
    let index = spec.add_version(
        "9.1",
        "v9_1",
        file("spec/9.1.yaml".into(), description.into()),
    );
    for (name, actions) in fixups {
        let (versions, actions) = match actions.split_once(']') {
            Some((versions, rest)) if versions.starts_with('[') => (format!("{versions}]"), rest),
            _ => ("[\"9.14\"]".to_owned(), *actions),
        };
        let text = format!(
            "versions: {versions}\nreason: It is wrong.\nevidence: GET /notes\nactions:\n{actions}"
        );
        spec.add_data(file(format!("spec/fixups/{name}.yaml"), text));
    }
    let fixups = Data::read(&spec).expect("sound fixups").fixups;
    let root = source::parse(index, description).expect("YAML");
    let all = fitting(&root, &fixups, "9.1", others);
    all.into_iter().map(|one| (one.id, one.fit)).collect()
}

fn shown(fixups: &[(&str, &str)]) -> String {
    let mut out = String::new();
    for (id, fit) in fits(DESCRIPTION, fixups, &["9.14"]) {
        let line = match fit {
            Fit::Applies => format!("{id}: applies"),
            Fit::NotNeeded(reason) => format!("{id}: not needed: {reason}"),
            Fit::NotApplicable(reason) => format!("{id}: not applicable: {reason}"),
        };
        writeln!(out, "{line}").expect("a string takes it");
    }
    out
}

const PROPERTIES: &str = "$.components.schemas.note_list.properties";

#[test]
fn every_reason_is_given() {
    let says = shown(&[
        (
            "a-applies",
            &format!("  - target: {PROPERTIES}\n    update: {{total: {{type: integer}}}}\n"),
        ),
        (
            "b-said",
            &format!("  - target: {PROPERTIES}\n    update: {{pages: {{type: object}}}}\n"),
        ),
        (
            "c-said-by-another",
            &format!("  - target: {PROPERTIES}\n    update: {{total: {{type: integer}}}}\n"),
        ),
        (
            "d-gone",
            "  - {target: $.components.schemas.other.properties, update: {a: {}}}\n",
        ),
        (
            "e-removed",
            &format!(
                "  - target: $['components'].schemas.note_list.required[?@ == 'pa.ges']\n    remove: true\n  - target: {PROPERTIES}.cursor\n    remove: true\n"
            ),
        ),
        (
            "f-removed-with-its-schema",
            "  - {target: $.components.schemas.other.properties.a, remove: true}\n",
        ),
        (
            "g-partly",
            &format!(
                "  - target: {PROPERTIES}\n    update: {{pages: {{type: object}}, more: {{}}}}\n"
            ),
        ),
        (
            "h-partly-removed",
            &format!(
                "  - {{target: {PROPERTIES}.pages, remove: true}}\n  - {{target: {PROPERTIES}.cursor, remove: true}}\n"
            ),
        ),
    ]);
    let place = "/components/schemas/note_list/properties";
    let expected = format!(
        "a-applies: applies
b-said: not needed: the description already has this value at `{place}`
c-said-by-another: not needed: `a-applies` already makes this change at `{place}`
d-gone: not applicable: `$.components.schemas.other.properties` matches nothing
e-removed: not needed: `$.components.schemas.note_list.required[?@=='pa.ges']` leaves nothing to remove
f-removed-with-its-schema: not applicable: `$.components.schemas.other.properties.a` matches nothing
g-partly: not applicable: only a part of the fixup applies (the description already has this value at `{place}`); if the description has the error, write a fixup with only that part
h-partly-removed: not applicable: only a part of the fixup applies (there is nothing left to remove); if the description has the error, write a fixup with only that part
"
    );
    assert_eq!(
        says.replace("['", ".").replace("']", ""),
        expected.replace("['", ".").replace("']", "")
    );
}

/// Returns actions that declare a schema with a reference to another schema, and that use the declared schema.
fn refers(from: &str, to: &str) -> String {
    format!(
        "  - {{target: $.components.schemas, update: {{{from}: {{$ref: '#/components/schemas/{to}'}}}}}}\n{}",
        uses(from)
    )
}

fn uses(schema: &str) -> String {
    format!(
        "  - {{target: {PROPERTIES}, update: {{use_of_{schema}: {{$ref: '#/components/schemas/{schema}'}}}}}}\n"
    )
}

#[test]
fn a_declaration_is_needed_only_if_a_reference_leads_to_it() {
    let declares = |name: &str| {
        format!(
            "  - {{target: $.components.schemas, update: {{{name}: {{type: array, items: {{}}}}}}}}\n"
        )
    };
    let within = "  - {target: $.components.schemas, update: {inner: {$ref: '#/components/schemas/unused'}}}\n";
    let changes = "  - {target: $.components.schemas.lone, update: {nullable: true}}\n";
    let mapping = format!(
        "  - {{target: {PROPERTIES}.pages, update: {{discriminator: {{propertyName: type, mapping: {{a: named}}}}}}}}\n"
    );
    assert_eq!(
        shown(&[
            ("a-unused", &declares("unused")),
            ("b-used", &declares("used")),
            ("c-user", &uses("used")),
            ("d-inside-an-unused-one", within),
            ("e-declared-otherwise", &declares("note")),
            ("f-lone", &declares("lone")),
            ("g-changes-it", changes),
            ("h-named", &declares("named")),
            ("i-names-it", &mapping),
        ]),
        "a-unused: not needed: this description has no reference to `#/components/schemas/unused`
b-used: applies
c-user: applies
d-inside-an-unused-one: not needed: this description has no reference to `#/components/schemas/inner`
e-declared-otherwise: not needed: `#/components/schemas/note` is already declared
f-lone: not needed: this description has no reference to `#/components/schemas/lone`
g-changes-it: not needed: the fixup builds on `f-lone`, which is not needed
h-named: applies
i-names-it: applies
"
    );
}

#[test]
fn fixups_that_work_only_together_are_found_in_any_order() {
    let schema = "  - {target: $.components.schemas, update: {extra: {type: object}}}\n";
    let user = refers("user", "extra");
    for pair in [
        [("a", user.as_str()), ("b", schema)],
        [("a", schema), ("b", user.as_str())],
    ] {
        assert_eq!(shown(&pair), "a: applies\nb: applies\n");
    }
    let circle = [refers("x", "y"), refers("y", "z"), refers("z", "x")];
    assert_eq!(
        shown(&[("a", &circle[0]), ("b", &circle[1]), ("c", &circle[2])]),
        "a: applies\nb: applies\nc: applies\n"
    );
}

#[test]
fn fixups_with_dangling_references_are_dropped_with_their_dependents() {
    let says = shown(&[
        (
            "a",
            &format!(
                "  - {{target: $.components.schemas, update: {{a: {{properties: {{b: {{$ref: '#/components/schemas/b'}}}}}}}}}}\n{}",
                uses("a")
            ),
        ),
        ("b", &refers("b", "missing")),
        (
            "c",
            "  - {target: $.components.schemas.a.properties, update: {c: {}}}\n",
        ),
        ("d", &refers("d", "note")),
        (
            "e",
            "  - {target: $.paths, update: {/x: {discriminator: {propertyName: t, mapping: {v: '#/components/schemas/gone'}}}}}\n",
        ),
    ]);
    assert_eq!(
        says,
        "a: not applicable: the fixup builds on `b`, which is not applicable
b: not applicable: the fixup refers to `#/components/schemas/missing`, which this description lacks
c: not applicable: the fixup builds on `a`, which is not applicable
d: applies
e: not applicable: the fixup refers to `#/components/schemas/gone`, which this description lacks
"
    );
}

#[test]
fn a_fixup_is_needed_again_after_another_one_is_dropped() {
    let good = format!("  - target: {PROPERTIES}\n    update: {{total: {{type: integer}}}}\n");
    let bad = format!("{good}{}", refers("a", "missing"));
    assert_eq!(
        shown(&[("a", &bad), ("b", &good)]),
        "a: not applicable: the fixup refers to `#/components/schemas/missing`, which this description lacks\nb: applies\n"
    );
}

#[test]
fn referenced_components_are_not_removed() {
    let remove = "  - {target: $.components.schemas.note, remove: true}\n";
    let replace = format!(
        "  - target: {PROPERTIES}.notes\n    update: {{$ref: '#/components/schemas/note_list'}}\n"
    );
    assert_eq!(
        shown(&[("a", remove)]),
        "a: not applicable: the fixup removes `/components/schemas/note`, to which this description still refers\n"
    );
    assert_eq!(
        shown(&[("a", remove), ("b", &replace)]),
        "a: applies\nb: applies\n"
    );
}

#[test]
fn fixups_that_already_list_the_version_run_in_order() {
    let all = [
        ("a", "[\"9.1\"]  - {target: $, update: {x: {}}}\n"),
        ("b", "[\"9.13\"]  - {target: $.x, update: {y: 1}}\n"),
        (
            "c",
            "[\"9.14\", \"9.1\"]  - {target: $.x, update: {z: 1}}\n",
        ),
        ("d", "[\"9.12\"]  - {target: $, update: {w: 1}}\n"),
    ];
    let all = fits(DESCRIPTION, &all, &["9.13", "9.14"]);
    assert_eq!(all, [("b".to_owned(), Fit::Applies)]);
}

#[test]
fn a_fixup_that_does_not_apply_leaves_no_trace() {
    let fails = [
        "  - {target: $, update: {components: {schemas: {new: {}}}}}\n",
        "  - {target: $.components.schemas.note, remove: true}\n",
        "  - target: $.components.schemas.note_list.required[?@ == 'type']\n    remove: true\n",
        "  - {target: $.components.schemas.note_list.required, update: [more]}\n",
        "  - {target: $.components.schemas.note_list.properties.notes, update: {type: string}}\n",
    ];
    for applies in fails {
        let fails = format!("{applies}  - {{target: $.nowhere, remove: true}}\n");
        let twice = [("a", fails.as_str()), ("b", fails.as_str()), ("c", applies)];
        // The removal applies too, but it is rejected because of the reference to the schema.
        let (_, alone) = &fits(DESCRIPTION, &[("c", applies)], &["9.14"])[0];
        let all = fits(DESCRIPTION, &twice, &["9.14"]);
        assert!(matches!(all[0].1, Fit::NotApplicable(_)), "{all:?}");
        assert_eq!(all[0].1, all[1].1, "for {applies}");
        assert_eq!(all[2].1, *alone, "for {applies}");
    }
}

#[test]
fn many_fixups_take_linear_time() {
    let count = 3_000;
    // Each fixup refers to a schema that the next fixup adds; the last fixup refers to a missing schema.
    let texts: Vec<(String, String)> = (0..count)
        .map(|n| {
            (
                format!("f{n:05}"),
                refers(&format!("s{n}"), &format!("s{}", n + 1)),
            )
        })
        .collect();
    let fixups: Vec<(&str, &str)> = texts
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    let start = Instant::now();
    let all = fits(DESCRIPTION, &fixups, &["9.14"]);
    assert!(
        start.elapsed() < Duration::from_secs(10),
        "{:?}",
        start.elapsed()
    );
    assert_eq!(all.len(), count);
    assert!(
        all.iter()
            .all(|(_, fit)| matches!(fit, Fit::NotApplicable(_)))
    );
}
