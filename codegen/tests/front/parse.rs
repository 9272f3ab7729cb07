//! Tests that YAML is parsed to a tree with spans.

use codegen::diagnostics::{Diagnostic, File, render};
use codegen::source::{Node, Value, escape_step, parse};

fn tree(text: &str) -> Node {
    parse(0, text).expect("valid YAML")
}

fn found(text: &str) -> Vec<Diagnostic> {
    parse(0, text).expect_err("this text must be refused")
}

/// Returns the source at the span of a node.
fn covered<'a>(text: &'a str, node: &Node) -> &'a str {
    &text[node.span.start as usize..node.span.end as usize]
}

#[test]
fn plain_scalars_follow_the_core_schema_and_quoted_ones_are_strings() {
    let value = |text: &str| {
        tree(&format!("k: {text}"))
            .get("k")
            .map(|node| node.value.clone())
    };
    let cases = [
        ("12", Value::Int(12)),
        ("-3", Value::Int(-3)),
        ("007", Value::Int(7)),
        ("0x1F", Value::Int(31)),
        ("0o17", Value::Int(15)),
        ("1.5", Value::Float(1.5)),
        ("1e3", Value::Float(1000.0)),
        (".5", Value::Float(0.5)),
        ("true", Value::Bool(true)),
        ("~", Value::Null),
        ("", Value::Null),
        ("yes", Value::String("yes".into())),
        ("1_000", Value::String("1_000".into())),
        ("12:30", Value::String("12:30".into())),
        ("2024-01-01", Value::String("2024-01-01".into())),
        ("e", Value::String("e".into())),
        (".", Value::String(".".into())),
        ("0x", Value::String("0x".into())),
        ("'12'", Value::String("12".into())),
        ("\"true\"", Value::String("true".into())),
        ("''", Value::String(String::new())),
    ];
    for (text, expected) in cases {
        assert_eq!(value(text), Some(expected), "for `{text}`");
    }
}

#[test]
fn a_number_as_a_key_becomes_a_string() {
    assert_eq!(tree("200: a\n'201': b\n1.0: c").entries()[0].key, "200");
    assert_eq!(tree("200: a\n'201': b\n1.0: c").entries()[2].key, "1.0");
}

#[test]
fn places_count_bytes_where_text_is_not_ascii() {
    let text = "näme: 'größe'\n\"🙂\": 日本\nlist: [ä, 'ö']\nlast: x\n";
    let tree = tree(text);
    let key = |index: usize| {
        let span = tree.entries()[index].key_span;
        &text[span.start as usize..span.end as usize]
    };
    assert_eq!(key(0), "näme");
    assert_eq!(key(1), "\"🙂\"");
    assert_eq!(covered(text, tree.get("näme").expect("a key")), "'größe'");
    assert_eq!(covered(text, tree.get("🙂").expect("a key")), "日本");
    assert_eq!(covered(text, tree.get("list").expect("a key")), "[ä, 'ö']");
    assert_eq!(covered(text, tree.get("last").expect("a key")), "x");
    assert_eq!(covered(text, &tree), text.trim_end());
}

#[test]
fn places_cover_blocks_without_the_line_breaks_after_them() {
    let text = "a:\r\n  b: |\r\n    one\r\n    two\r\n\r\nc:\r\n- 1\r\n- 2\r\nd: e\r\n";
    let tree = tree(text);
    assert_eq!(
        covered(text, tree.pointer("/a").expect("a")),
        "b: |\r\n    one\r\n    two"
    );
    assert!(covered(text, tree.pointer("/c").expect("c")).ends_with("- 2"));
    assert_eq!(covered(text, tree.pointer("/c/1").expect("c/1")), "2");
    assert_eq!(
        tree.pointer("/a/b").and_then(Node::as_str),
        Some("one\ntwo\n")
    );
}

#[test]
fn a_pointer_finds_keys_with_slashes_and_tildes() {
    let mut tree = tree("a/b:\n  c~d: [x, y]\n");
    let pointer = format!("/{}/{}/1", escape_step("a/b"), escape_step("c~d"));
    assert_eq!(pointer, "/a~1b/c~0d/1");
    assert_eq!(tree.pointer(&pointer).and_then(Node::as_str), Some("y"));
    for wrong in [
        "/a~1b/c~0d/2",
        "/a~1b/c~0d/01",
        "/a~1b/c~0d/+1",
        "a~1b",
        "/nothing",
    ] {
        assert_eq!(tree.pointer(wrong), None, "for {wrong}");
    }
    if let Some(node) = tree.pointer_mut(&pointer) {
        node.value = Value::Int(1);
    }
    assert_eq!(
        tree.to_json(),
        serde_json::json!({"a/b": {"c~d": ["x", 1]}})
    );
}

#[test]
fn every_duplicate_key_is_found_and_both_places_are_named() {
    let text = "a: 1\nb: {c: 1, c: 2}\na: 3\na: 4\n";
    let found = found(text);
    let lines: Vec<Vec<u32>> = found
        .iter()
        .map(|one| one.labels.iter().map(|label| label.span.start).collect())
        .collect();
    assert!(found.iter().all(|one| one.id == "duplicate-key"));
    assert_eq!(lines, [[15, 9], [21, 0], [26, 0]]);
}

#[test]
fn yaml_that_json_cannot_represent_is_rejected() {
    let cases = [
        "a: &x 1\n",
        "a: &x {b: 1}\nc: *x\n",
        "a: !!str 1\n",
        "a: !mine [1]\n",
        "a: .inf\n",
        "a: .nan\n",
        "<<: {a: 1}\n",
        "? [a, b]\n: 1\n",
        "a: 1\n---\nb: 2\n",
    ];
    for text in cases {
        let found = found(text);
        assert!(
            found.iter().all(|one| one.id == "unsupported-yaml"),
            "for {text:?}: {found:?}"
        );
    }
}

#[test]
fn invalid_yaml_is_rejected_with_its_place() {
    for text in [
        "a: [1, 2\n",
        "a: b: c\n",
        "a: 'open\n",
        "a:\n\t- x\n",
        "{",
        "a: \"\\q\"\n",
    ] {
        let found = found(text);
        assert_eq!(found[0].id, "not-yaml", "for {text:?}");
        assert!(found[0].labels[0].span.start as usize <= text.len());
    }
}

#[test]
fn unbounded_nesting_is_rejected_before_it_exhausts_the_stack() {
    let opened = ["[", "{a: ", "- "].map(|open| open.repeat(100_000));
    for text in opened {
        assert!(matches!(
            found(&text)[0].id,
            "unsupported-yaml" | "not-yaml"
        ));
    }
    let deep = format!("{}1{}", "[".repeat(128), "]".repeat(128));
    assert!(parse(0, &deep).is_ok());
}

#[test]
fn an_absent_value_is_null() {
    assert_eq!(tree("").value, Value::Null);
    assert_eq!(tree("# only a comment\n").value, Value::Null);
    assert_eq!(tree("---\n").value, Value::Null);
}

#[test]
fn values_are_the_same_whatever_their_order_and_place() {
    assert!(tree("{a: 1, b: [x]}").same_value(&tree("b:\n- x\na: 1\n")));
    assert!(!tree("{a: 1}").same_value(&tree("{a: '1'}")));
    assert!(!tree("[a, b]").same_value(&tree("[b, a]")));
}

#[test]
fn a_value_ends_after_its_last_character() {
    for list in [
        "'a'",
        "'it''s'",
        "\"a \\\" # \\\\\"",
        "''",
        "\"a\"",
        "a",
        "a b",
        "1",
        "[a]",
        "[\"9.14\"]",
        "['a', b]",
        "[]",
        "[a, ]",
        "[\n  a\n  ]",
        "{a: 1}",
        "[[1], {a: }]",
    ] {
        for after in [
            "",
            " ",
            " # comment",
            "\n",
            "\nb: 1\n",
            " # comment\nb: 1\n",
        ] {
            let text = format!("k: {list}{after}");
            let tree = tree(&text);
            assert_eq!(
                covered(&text, tree.get("k").expect("the list")),
                list,
                "in {text:?}"
            );
        }
    }
}

#[test]
fn a_quoted_scalar_may_close_left_of_its_key() {
    for (text, expected) in [
        ("a:\n  b: 'Some text\n\n'\n  c: 1\n", "Some text\n"),
        ("a:\n  b: \"Some\ntext\"\n  c: 1\n", "Some text"),
        ("a:\n  b: 'Some\n text'\n  c: 1\n", "Some text"),
        ("a: [\n  {b: 'Some\n\ttext'}]\n", "Some text"),
    ] {
        let tree = tree(text);
        let value = tree.pointer("/a/b").or_else(|| tree.pointer("/a/0/b"));
        assert_eq!(value.and_then(Node::as_str), Some(expected), "for {text:?}");
        let covered = covered(text, value.expect("the value"));
        assert!(covered.ends_with(['\'', '"']), "{covered:?}");
    }
    assert_eq!(
        tree("a:\n  b: 'x\n\n'\n  c: 1\n")
            .pointer("/a/c")
            .map(|node| node.value.clone()),
        Some(Value::Int(1))
    );
}

#[test]
fn anchors_aliases_and_tags_are_reported_without_their_values() {
    let text = "a: &x {b: 1}\nc: *x\nd: !!str 1\n? *y\n: 1\n";
    let found = found(text);
    let places: Vec<&str> = found
        .iter()
        .map(|one| one.labels[0].span)
        .map(|span| &text[span.start as usize..span.end as usize])
        .collect();
    assert_eq!(places, ["&x", "*x", "!!str", "*y"]);
    assert!(found.iter().all(|one| one.id == "unsupported-yaml"));
}

#[test]
fn a_syntax_error_has_specific_help() {
    for (text, expected) in [
        ("a:\n\tb: 1\n", "indent with spaces"),
        ("a:\n  - b\n\t- c\n", "indent with spaces"),
        ("a: 'open\n", "close the quote"),
        ("a: [1, 2", "close the bracket"),
        ("a: [1, 2}\n", "close each `[` with `]`"),
        ("a: 'b\n--- c'\n", "indent the `---`"),
        ("a: 1\n\u{feff}b: 2\n", "remove the byte order mark"),
        ("a:\n    b: 1\n  c: 2\n", "indent this line"),
        ("a: \"\\d\"\n", "write a backslash"),
        ("a: b: c\n", "quote a string"),
    ] {
        let found = found(text);
        assert_eq!(found[0].id, "not-yaml", "for {text:?}");
        assert!(found[0].help.contains(expected), "{:?}: {:?}", text, found);
    }
}

#[test]
fn line_breaks_and_marks_of_other_systems_make_no_difference() {
    let expected = tree("a:\n- b\n- c: 'd e'\n");
    for text in [
        "\u{feff}a:\n- b\n- c: 'd e'\n",
        "a:\r\n- b\r\n- c: 'd\r\n  e'\r\n",
        "a:\r- b\r- c: 'd e'\r",
        "a:\n- b\t\n- c:\t'd e'\n",
    ] {
        assert!(tree(text).same_value(&expected), "for {text:?}");
    }
}

/// Inputs that have exhausted the stack, memory or time of a YAML parser, in the requested size.
fn hostile(size: usize) -> Vec<String> {
    let numbered = |line: fn(usize) -> String| (0..size).map(line).collect::<String>();
    let once =
        |start: &str, middle: &str, end: &str| format!("{start}{}{end}", middle.repeat(size));
    vec![
        once("", "[", ""),
        once("", "{a: ", ""),
        once("", "- ", ""),
        once("", "? ", ""),
        once("", "[{a: ", ""),
        once("", ": ", ""),
        format!("{}{}", "[".repeat(size), "]".repeat(size)),
        once("a: &x 1\n", "*x : 1\n", ""),
        once("a: &x [x, x]\nb: [", "*x, ", "]"),
        numbered(|n| format!("k{n}: *x{n}\n")),
        numbered(|n| format!("k{n}: &x{n} 1\n")),
        numbered(|n| format!("k{n}: !t{n} 1\n")),
        numbered(|n| format!("k{n}: 1\n")),
        numbered(|n| format!("k: {n}\n")),
        once("a: ", "text", ""),
        once("a: '", "text", "'"),
        once("a: '", "text\n", "'"),
        once("a: '", "\n", "'"),
        once("a: '", "text", ""),
        once("a: \"", "\\n", "\""),
        once("a: |\n", "  text\n", ""),
        once("a: >\n", "\n", "  text"),
        once("a: text\n", "\n", "  text"),
        once("", "text", ": 1"),
        once("a: [", "text, ", "]"),
        once("a: [", "é, ", "\"\\q\"]"),
        once("a: [", "'b': c, ", "]"),
        once("", "# text\n", "a: 1"),
        once("", " ", ""),
        once("", "\t", ""),
        once("", "\u{feff}", ""),
        once("", "a: 1\r\n", ""),
        once("", "---\n", ""),
        once("", "%a b\n", ""),
        once("", "'", ""),
        once("", "\0", ""),
    ]
}

#[test]
fn hostile_input_is_read_or_rejected_with_its_place() {
    for text in hostile(400) {
        let begin: String = text.chars().take(20).collect();
        if let Err(found) = parse(0, &text) {
            for one in &found {
                let span = one.labels.first().expect("a place").span;
                assert!(span.start <= span.end, "for {begin:?}");
                assert!(span.end as usize <= text.len(), "for {begin:?}");
                assert!(!one.help.is_empty(), "for {begin:?}");
            }
            let path = "hostile.yaml".to_owned();
            let said = render(&found, &[File { path, text }]);
            assert!(said.contains("hostile.yaml:"), "for {begin:?}: {said}");
        }
    }
}

#[test]
#[ignore = "exhaustive: reads large texts several times"]
fn hostile_input_takes_linear_time() {
    let (small, factor) = (8_000, 8);
    let took = |text: &str| {
        let run = || {
            let start = std::time::Instant::now();
            let _ = std::hint::black_box(parse(0, text));
            start.elapsed()
        };
        (0..3).map(|_| run()).min().unwrap_or_default()
    };
    for (short, long) in hostile(small).iter().zip(hostile(small * factor)) {
        let begin: String = long.chars().take(20).collect();
        let (before, after) = (took(short), took(&long));
        // Quadratic time would take 64 times as long.
        let limit = before * 5 * u32::try_from(factor).expect("a small factor")
            + std::time::Duration::from_millis(50);
        assert!(after < limit, "{begin:?}: {before:?}, then {after:?}");
    }
}
