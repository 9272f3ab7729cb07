//! Conversion of HTML to plain text.

use serde_json::Value;

/// Removes the HTML tags from every `body` in a value.
pub(crate) fn plain_text(value: &mut Value) {
    match value {
        Value::Object(map) => {
            for (name, value) in map {
                match value {
                    Value::String(text) if name == "body" => *text = without_tags(text),
                    other => plain_text(other),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(plain_text),
        _ => {}
    }
}

fn without_tags(html: &str) -> String {
    let mut inside = false;
    html.chars()
        .filter(|letter| {
            let shown = !inside && *letter != '<';
            inside = *letter != '>' && (inside || *letter == '<');
            shown
        })
        .collect()
}
