//! Writes a tree as YAML in one style: blocks, two spaces, and quotes only if a reader would misread the string without
//! them.

use crate::source::{Node, Value, is_plain_text};

/// Returns the YAML of a tree, with a line break at the end.
pub fn to_yaml(node: &Node) -> String {
    let mut out = String::new();
    value(&mut out, node, 0, false);
    out
}

/// Writes a value. If `after_dash` is set, the first line of the value follows the dash of an item.
fn value(out: &mut String, node: &Node, depth: usize, after_dash: bool) {
    let start = |out: &mut String, index: usize| {
        if index > 0 || !after_dash {
            indent(out, depth);
        }
    };
    match &node.value {
        Value::Map(entries) if !entries.is_empty() => {
            for (index, entry) in entries.iter().enumerate() {
                start(out, index);
                line_of_text(out, &entry.key);
                out.push_str(if is_block_of_lines(&entry.value) {
                    ":\n"
                } else {
                    ": "
                });
                // Dashes are not indented under the key.
                let list = !entry.value.items().is_empty();
                value(out, &entry.value, depth + usize::from(!list), false);
            }
        }
        Value::Seq(items) if !items.is_empty() => {
            for (index, item) in items.iter().enumerate() {
                start(out, index);
                out.push_str("- ");
                value(out, item, depth + 1, true);
            }
        }
        _ => leaf(out, node, depth),
    }
}

/// Returns whether a value needs several lines.
fn is_block_of_lines(node: &Node) -> bool {
    !node.entries().is_empty() || !node.items().is_empty()
}

fn indent(out: &mut String, depth: usize) {
    for _ in 0..depth {
        out.push_str("  ");
    }
}

/// Writes a value on the current line, and a line break.
fn leaf(out: &mut String, node: &Node, depth: usize) {
    match &node.value {
        Value::Null => out.push_str("null"),
        Value::Bool(flag) => out.push_str(if *flag { "true" } else { "false" }),
        Value::Int(number) => out.push_str(&number.to_string()),
        // `{:?}` preserves the fraction or the exponent, so that the number remains a float.
        Value::Float(number) => out.push_str(&format!("{number:?}")),
        Value::Seq(_) => out.push_str("[]"),
        Value::Map(_) => out.push_str("{}"),
        Value::String(text) if is_block(text) => return block(out, text, depth),
        Value::String(text) => line_of_text(out, text),
    }
    out.push('\n');
}

/// Returns whether a literal block preserves the string.
fn is_block(text: &str) -> bool {
    let printable = text
        .chars()
        .all(|letter| letter == '\n' || is_printable(letter));
    let first_line_is_text = !text.starts_with([' ', '\n']);
    let breaks_at_end = text.len() - text.trim_end_matches('\n').len();
    text.contains('\n')
        && printable
        && first_line_is_text
        && breaks_at_end <= 1
        && !text.lines().any(only_spaces)
}

fn only_spaces(line: &str) -> bool {
    !line.is_empty() && line.trim().is_empty()
}

fn block(out: &mut String, text: &str, depth: usize) {
    out.push_str(if text.ends_with('\n') { "|\n" } else { "|-\n" });
    for line in text.lines() {
        if !line.is_empty() {
            indent(out, depth);
        }
        out.push_str(line);
        out.push('\n');
    }
}

fn line_of_text(out: &mut String, text: &str) {
    if is_safe_unquoted(text) {
        out.push_str(text);
    } else if text.chars().all(is_printable) {
        out.push('\'');
        out.push_str(&text.replace('\'', "''"));
        out.push('\'');
    } else {
        quoted(out, text);
    }
}

fn is_safe_unquoted(text: &str) -> bool {
    let first_is_safe = text.starts_with(|letter: char| {
        letter.is_alphanumeric() || matches!(letter, '/' | '_' | '$' | '.')
    });
    let rest_is_safe = text
        .chars()
        .all(|letter| letter.is_alphanumeric() || " /_$.-+()';{}=".contains(letter));
    first_is_safe && rest_is_safe && !text.ends_with(' ') && is_plain_text(text)
}

fn is_printable(letter: char) -> bool {
    // The byte order mark and the line breaks of YAML 1.1 need an escape.
    !letter.is_control() && !matches!(letter, '\u{feff}' | '\u{2028}' | '\u{2029}')
}

fn quoted(out: &mut String, text: &str) {
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            letter if is_printable(letter) => out.push(letter),
            letter if (letter as u32) < 0x1_0000 => {
                out.push_str(&format!("\\u{:04x}", letter as u32))
            }
            letter => out.push_str(&format!("\\U{:08x}", letter as u32)),
        }
    }
    out.push('"');
}
