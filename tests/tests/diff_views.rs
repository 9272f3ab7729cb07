//! Tests the views of `cargo xtask diff`: by operation, by kind, and for Rust.

use std::collections::BTreeSet;

use comparison::{Change, Diff};
use expect_test::{Expect, expect};
use xtask::diff::{Format, INDEX, Look, View, headline, markdown, numbers, text};

use crate::diff_meaning::with_rust;
use crate::diff_shown::{all, any, arguments, ends, status};

const OLD: &str = "openapi: 3.0.1
info: {title: T, version: '1'}
paths:
  /things:
    post:
      operationId: createThing
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/thing_request'}}}}
      responses: {'200': {description: It, content: {application/json: {schema: {$ref: '#/components/schemas/thing'}}}}}
  /gadgets:
    get:
      operationId: listGadgets
      responses: {'200': {description: It, content: {application/json: {schema: {$ref: '#/components/schemas/gadget'}}}}}
components:
  schemas:
    thing_request: {type: object, required: [a], properties: {a: {type: string}, b: {type: string}}}
    thing: {type: object, properties: {n: {type: integer}, kind: {type: string, enum: [a, b]}, owner: {$ref: '#/components/schemas/person'}}}
    gadget: {type: object, properties: {owner: {$ref: '#/components/schemas/person'}}}
    person: {type: object, properties: {name: {type: string}, age: {type: integer}}}
    widget: {type: object, properties: {size: {type: integer}}}
    unused: {type: object, properties: {a: {type: string}}}
";

/// A parameter that the newer description adds to an operation. The parameter changes the type of the operation's
/// request.
const PARAMETER: &str = "parameters: [{name: deep, in: query, schema: {type: boolean}}]";

/// Operations that the newer description adds to one resource.
const PARTS: &str = "  /things/parts:
    get: {operationId: listThingParts, responses: {'204': {description: It}}}
    post: {operationId: createThingPart, responses: {'204': {description: It}}}
components:
";

/// Returns a comparison with a fact of every section, a silent change and breaking changes.
fn small() -> Diff {
    let mut new = OLD.to_owned();
    for name in ["createThing", "listGadgets"] {
        let id = format!("operationId: {name}");
        new = new.replace(&id, &format!("{id}\n      {PARAMETER}"));
    }
    for (from, to) in [
        ("components:\n", PARTS),
        ("required: [a], ", "required: [b], "),
        ("{n: {type: integer}", "{n: {type: string}"),
        ("enum: [a, b]", "enum: [a, b, c]"),
        ("{name: {type: string}, ", "{"),
        ("{size: {type: integer}", "{size: {type: string}"),
        (
            "unused: {type: object",
            "unused: {nullable: true, type: object",
        ),
    ] {
        new = new.replace(from, to);
    }
    with_rust(OLD, &new)
}

fn shown(diff: &Diff, view: View) -> String {
    let look = Look {
        view,
        expand: false,
        colour: false,
    };
    text(diff, look)
}

fn check(diff: &Diff, view: View, expected: &Expect) {
    expected.assert_eq(&shown(diff, view));
}

#[test]
fn by_operation_each_resource_has_a_section() {
    check(
        &small(),
        View::Operation,
        &expect![[r#"
            1 → 2: 1 item compiles and behaves differently, 5 Rust items break; 11 changes on the wire: 3 breaking, 2 warnings, 6 safe

            Compiles in Rust, and behaves differently (1)
              v2::types::CreateThingRequest::new: different required fields (`a` → `b`)

            Breaking in Rust (5)
              2 fields with another type: Thing::n, Widget::size
              v1::types::Person::name: removed
              v2::gadgets::Gadgets::list: different request type (Request<Gadget> → Request<Gadget, ListGadgetsParams>)
              v2::things::Things::create: different request type (Request<Thing> → Request<Thing, CreateThingParams>)

            gadgets (1 safe)
              safe      GET /gadgets parameter deep: parameter added (boolean, in query)

            things (2 breaking, 1 warning, 4 safe)
              breaking  thing.n: integer → string [answered by POST /things]
              breaking  thing_request: property `b` became required [sent by POST /things]
              warning   thing.kind: value `c` added [answered by POST /things]
              safe      POST /things parameter deep: parameter added (boolean, in query)
              safe      2 operations added: `GET /things/parts`, `POST /things/parts`
              safe      thing_request: property `a` became optional [sent by POST /things]

            Shared (1 warning)
              warning   person: property `name` removed (string) [answered by 2 operations]

            Webhooks (1 breaking)
              breaking  widget.size: integer → string [in webhooks of 2 topics]

            Not specific to an operation or webhook (1 safe)
              safe      unused: it may be null

            New in Rust, without breaking code: 2 methods, 2 types, 1 value

            By operation
              GET /gadgets: 1 warning, 1 safe
              POST /things: 2 breaking, 2 warnings, 2 safe
              GET /things/parts: 1 safe
              POST /things/parts: 1 safe
              webhook widget.created: 1 breaking
              webhook widget.deleted: 1 breaking
        "#]],
    );
}

#[test]
fn by_kind_each_verdict_has_a_section() {
    check(
        &small(),
        View::Kind,
        &expect![[r#"
            1 → 2: 1 item compiles and behaves differently, 5 Rust items break; 11 changes on the wire: 3 breaking, 2 warnings, 6 safe

            Compiles in Rust, and behaves differently (1)
              v2::types::CreateThingRequest::new: different required fields (`a` → `b`)

            Breaking on the wire (3)
              thing.n: integer → string [answered by POST /things]
              widget.size: integer → string [in webhooks of 2 topics]
              thing_request: property `b` became required [sent by POST /things]

            Look at these (2)
              person: property `name` removed (string) [answered by 2 operations]
              thing.kind: value `c` added [answered by POST /things]

            Safe (6)
              thing_request: property `a` became optional [sent by POST /things]
              2 operations added: `GET /things/parts`, `POST /things/parts`
              GET /gadgets, POST /things: parameter deep: parameter added (boolean, in query)
              unused: it may be null

            Breaking in Rust (5)
              2 fields with another type: Thing::n, Widget::size
              v1::types::Person::name: removed
              v2::gadgets::Gadgets::list: different request type (Request<Gadget> → Request<Gadget, ListGadgetsParams>)
              v2::things::Things::create: different request type (Request<Thing> → Request<Thing, CreateThingParams>)

            New in Rust, without breaking code: 2 methods, 2 types, 1 value

            By operation
              GET /gadgets: 1 warning, 1 safe
              POST /things: 2 breaking, 2 warnings, 2 safe
              GET /things/parts: 1 safe
              POST /things/parts: 1 safe
              webhook widget.created: 1 breaking
              webhook widget.deleted: 1 breaking
        "#]],
    );
}

#[test]
fn for_rust_only_edits_are_listed_in_the_order_of_the_items() {
    check(
        &small(),
        View::Rust,
        &expect![[r#"
            1 → 2: 1 item compiles and behaves differently, 5 Rust items break

            gadgets (1)
              breaks  v2::gadgets::Gadgets::list: different request type (Request<Gadget> → Request<Gadget, ListGadgetsParams>)
                      write `Request<Gadget, ListGadgetsParams>` in code that names the type

            things (1)
              breaks  v2::things::Things::create: different request type (Request<Thing> → Request<Thing, CreateThingParams>)
                      write `Request<Thing, CreateThingParams>` in code that names the type

            types (4)
              silent  v2::types::CreateThingRequest::new: different required fields (`a` → `b`)
                      set `b`; otherwise, the request fails before it is sent
              breaks  v1::types::Person::name: removed
                      if the service still returns the field, read it with `extra.get("name")`
              breaks  v2::types::Thing::n: different type (Option<i64> → Option<String>)
                      use it as `Option<String>`
              breaks  v2::types::Widget::size: different type (Option<i64> → Option<String>)
                      use it as `Option<String>`
        "#]],
    );
}

#[test]
fn without_edits_the_rust_view_says_so() {
    let diff = with_rust(OLD, &OLD.replace("components:\n", PARTS));
    check(
        &diff,
        View::Rust,
        &expect![[r#"
        1 → 2: nothing to do in Rust: no item breaks or changes its meaning
    "#]],
    );
}

#[test]
fn markdown_has_the_same_views() {
    let diff = small();
    expect![[r###"
        ## 1 → 2: 1 item compiles and behaves differently, 5 Rust items break; 11 changes on the wire: 3 breaking, 2 warnings, 6 safe

        ### Compiles in Rust, and behaves differently (1)

        | Item | What happens | What to do |
        |---|---|---|
        | `v1::types::CreateThingRequest::new` | silent: different required fields: `a` → `b` | set `b`; otherwise, the request fails before it is sent |

        ### Breaking in Rust (5)

        | Item | What happens | What to do |
        |---|---|---|
        | `v1::types::Thing::n` | breaks: different type: `Option<i64>` → `Option<String>` | use it as `Option<String>` |
        | `v1::types::Widget::size` | breaks: different type: `Option<i64>` → `Option<String>` | use it as `Option<String>` |
        | `v1::types::Person::name` | breaks: removed | if the service still returns the field, read it with `extra.get("name")` |
        | `v1::gadgets::Gadgets::list` | breaks: different request type: `Request<Gadget>` → `Request<Gadget, ListGadgetsParams>` | write `Request<Gadget, ListGadgetsParams>` in code that names the type |
        | `v1::things::Things::create` | breaks: different request type: `Request<Thing>` → `Request<Thing, CreateThingParams>` | write `Request<Thing, CreateThingParams>` in code that names the type |

        ### gadgets (1 safe)

        - **safe** `GET /gadgets parameter deep`: parameter added (boolean, in query)

        ### things (2 breaking, 1 warning, 4 safe)

        - **breaking** `thing.n`: integer → string <sub>answered by POST /things</sub>
        - **breaking** `thing_request`: property `b` became required <sub>sent by POST /things</sub>
        - **warning** `thing.kind`: value `c` added <sub>answered by POST /things</sub>
        - **safe** `POST /things parameter deep`: parameter added (boolean, in query)
        - **safe** 2 operations added: `GET /things/parts`, `POST /things/parts`
        - **safe** `thing_request`: property `a` became optional <sub>sent by POST /things</sub>

        ### Shared (1 warning)

        - **warning** `person`: property `name` removed (string) <sub>answered by 2 operations</sub>

        ### Webhooks (1 breaking)

        - **breaking** `widget.size`: integer → string <sub>in webhooks of 2 topics</sub>

        ### Not specific to an operation or webhook (1 safe)

        - **safe** `unused`: it may be null
    "###]].assert_eq(&markdown(&diff, View::Operation, false));
    expect![[r###"
        ## 1 → 2: 1 item compiles and behaves differently, 5 Rust items break

        ### gadgets (1)

        | Item | What happens | What to do |
        |---|---|---|
        | `v1::gadgets::Gadgets::list` | breaks: different request type: `Request<Gadget>` → `Request<Gadget, ListGadgetsParams>` | write `Request<Gadget, ListGadgetsParams>` in code that names the type |

        ### things (1)

        | Item | What happens | What to do |
        |---|---|---|
        | `v1::things::Things::create` | breaks: different request type: `Request<Thing>` → `Request<Thing, CreateThingParams>` | write `Request<Thing, CreateThingParams>` in code that names the type |

        ### types (4)

        | Item | What happens | What to do |
        |---|---|---|
        | `v1::types::CreateThingRequest::new` | silent: different required fields: `a` → `b` | set `b`; otherwise, the request fails before it is sent |
        | `v1::types::Person::name` | breaks: removed | if the service still returns the field, read it with `extra.get("name")` |
        | `v1::types::Thing::n` | breaks: different type: `Option<i64>` → `Option<String>` | use it as `Option<String>` |
        | `v1::types::Widget::size` | breaks: different type: `Option<i64>` → `Option<String>` | use it as `Option<String>` |
    "###]].assert_eq(&markdown(&diff, View::Rust, false));
    let kinds = markdown(&diff, View::Kind, false);
    let section = "\n### Look at these (2)\n\n- `person`: property `name` removed (string) <sub>";
    assert!(kinds.contains(section), "{kinds}");
}

#[test]
fn the_headline_names_rust_first() {
    let diff = small();
    expect!["1 → 2: 1 item compiles and behaves differently, 5 Rust items break; 11 changes on the wire: 3 breaking, 2 warnings, 6 safe"].assert_eq(&headline(&diff));
    let line = |keep: fn(&Change) -> bool, rust: bool| {
        let mut diff = diff.clone();
        diff.changes.retain(keep);
        diff.rust = rust;
        headline(&diff)
    };
    let safe = |change: &Change| !change.breaks_rust() && !change.is_silent();
    expect!["1 → 2: nothing breaks in Rust; 5 changes on the wire: 1 breaking, 1 warning, 3 safe"]
        .assert_eq(&line(safe, true));
    expect!["1 → 2: 5 changes on the wire: 1 breaking, 1 warning, 3 safe"]
        .assert_eq(&line(safe, false));
    expect!["1 → 2: no changes"].assert_eq(&line(|_| false, true));
}

#[test]
fn every_fact_is_counted_in_one_section() {
    for diff in all() {
        let shown = shown(&diff, View::Operation);
        let sections = shown.lines().take_while(|line| *line != INDEX);
        let sections = sections.filter(|line| !line.starts_with(' '));
        let mut counted = [0; 3];
        for line in sections {
            let counts = line.rsplit_once('(').map_or("", |(_, counts)| counts);
            for part in counts.trim_end_matches(')').split(", ") {
                let (count, word) = part.split_once(' ').unwrap_or_default();
                let at = ["breaking", "warning", "safe"]
                    .iter()
                    .position(|verdict| word.starts_with(verdict));
                if let (Some(at), Ok(count)) = (at, count.parse::<usize>()) {
                    counted[at] += count;
                }
            }
        }
        assert_eq!(counted, numbers(diff.changes.iter()), "{shown}");
    }
}

#[test]
fn every_entry_begins_with_its_verdict_and_the_most_severe_are_first() {
    for diff in all() {
        let shown = shown(&diff, View::Operation);
        let lines = shown.lines().take_while(|line| *line != INDEX);
        let mut severity = None;
        for line in lines.skip_while(|line| !line.ends_with("safe)")) {
            let verdict = ["  breaking  ", "  warning   ", "  safe      "]
                .iter()
                .position(|verdict| line.starts_with(verdict));
            if line.starts_with(' ') {
                assert!(verdict.is_some(), "{line}");
                assert!(severity <= verdict, "{line}");
            }
            severity = verdict;
        }
    }
}

#[test]
fn the_default_is_by_operation() {
    let (from, to) = (any().from, any().to);
    let output = |view| {
        let mut args = arguments(&from, &to, &[]);
        args.format = Format::Text;
        args.view = view;
        let mut out = Vec::new();
        xtask::diff::run(tests::project::workspace(), &args, &mut out).expect("the exit status");
        String::from_utf8(out).expect("UTF-8")
    };
    assert_eq!(output(None), output(Some(View::Operation)));
    let views = [View::Operation, View::Kind, View::Rust].map(|view| output(Some(view)));
    assert_eq!(views.iter().collect::<BTreeSet<_>>().len(), 3);
}

#[test]
fn a_view_of_another_format_is_an_error() {
    let (from, to) = (any().from, any().to);
    let with = |format, view, published| {
        let mut args = arguments(&from, &to, &[]);
        (args.format, args.view, args.published) = (format, Some(view), published);
        ends(&args)
    };
    for format in [Format::Json, Format::Github, Format::Html] {
        assert_eq!(with(format, View::Operation, false), status(2));
    }
    for format in [Format::Text, Format::Markdown] {
        assert_eq!(with(format, View::Rust, false), status(0));
        assert_eq!(with(format, View::Rust, true), status(2), "no Rust code");
    }
}

#[test]
fn renamed_path_parameters_of_all_resources_are_one_entry() {
    for diff in all() {
        let renamed = diff.changes.iter();
        let renamed = renamed.filter(|change| change.id == "path-parameter-renamed");
        let count = renamed.count();
        let shown = shown(&diff, View::Operation);
        let entry = format!("safe      {count} path parameters renamed, which changes no call");
        assert_eq!(shown.matches(&entry).count(), usize::from(count > 1));
    }
}
