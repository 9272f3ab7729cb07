//! Finds values in the `Debug` output of a decoded value. In this output, a declared field is `key: value`, and an
//! undeclared field is in `extra`.

use serde_json::Value;

/// Returns whether the value at `pointer` in `value` was decoded into a declared field and not into `extra`. `shown` is
/// the `Debug` output of the decoded value. A value inside a map or inside a field of type `Value` counts as declared.
pub fn has_field(shown: &str, value: &Value, pointer: &str) -> bool {
    let steps: Vec<&str> = pointer.split('/').skip(1).collect();
    find(shown, value, &steps)
}

fn find(shown: &str, value: &Value, steps: &[&str]) -> bool {
    let Some((step, rest)) = steps.split_first() else {
        return true;
    };
    let Some(inner) = value
        .get(step)
        .or_else(|| value.get(step.parse::<usize>().ok()?))
    else {
        return false;
    };
    match value {
        Value::Array(items) => {
            // Null items are in `extra`, not in the list.
            let index = step.parse().unwrap_or(usize::MAX);
            let nulls = items.iter().take(index).filter(|item| item.is_null());
            let Some(list) = list(shown) else {
                return false;
            };
            let item = entries(list).nth(index - nulls.count());
            item.is_some_and(|item| find(item, inner, rest))
        }
        // A map, or a field of type `Value`.
        _ if shown.starts_with('{') => true,
        _ => {
            let field = field(shown, step);
            field.is_some_and(|field| find(field, inner, rest))
        }
    }
}

/// Returns a list unchanged. For a record, returns the first list in the record, because the service may send a
/// top-level array in place of an object.
fn list(shown: &str) -> Option<&str> {
    if shown.starts_with('[') {
        return Some(shown);
    }
    let mut lists = entries(shown).filter_map(|entry| Some(entry.split_once(": ")?.1));
    lists.find(|value| value.starts_with('['))
}

/// Returns the value of a field in a record.
fn field<'s>(shown: &'s str, key: &str) -> Option<&'s str> {
    let mut fields = entries(shown).filter_map(|entry| entry.split_once(": "));
    fields
        .find(|(name, _)| *name == key && key != "extra")
        .map(|(_, value)| value)
}

/// Returns the entries of a record or of a list.
fn entries(shown: &str) -> impl Iterator<Item = &str> {
    let start = shown.find(['{', '[']).map_or(shown.len(), |open| open + 1);
    let mut rest = &shown[start..];
    std::iter::from_fn(move || {
        let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
        let end = rest.char_indices().find(|(_, c)| {
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = quoted,
                '"' => quoted = !quoted,
                '{' | '[' | '(' if !quoted => depth += 1,
                '}' | ']' | ')' if !quoted && depth == 0 => return true,
                '}' | ']' | ')' if !quoted => depth -= 1,
                ',' => return !quoted && depth == 0,
                _ => {}
            }
            false
        });
        let (end, _) = end?;
        let entry = rest[..end].trim();
        rest = rest[end..].strip_prefix(',').unwrap_or_default();
        (!entry.is_empty()).then_some(entry)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_value_in_extra_has_no_field() {
        let shown = r#"Contact { id: "a, {\"", tags: Tags { data: [Tag { id: "1", extra: {"x": 1} }, Tag { id: "2" }] }, custom: {"f": {"g": 1}}, extra: {"y": 2, "tags": 3} }"#;
        let value = json!({
            "id": "a, {\"", "y": 2, "custom": {"f": {"g": 1}},
            "tags": {"data": [null, {"id": "1", "x": 1}, {"id": "2"}]}
        });
        for pointer in [
            "/id",
            "/tags/data/1/id",
            "/tags/data/2/id",
            "/custom/f/g",
            "/tags",
        ] {
            assert!(has_field(shown, &value, pointer), "{pointer}");
        }
        for pointer in [
            "/y",
            "/tags/data/1/x",
            "/tags/data/0/id",
            "/tags/data/3",
            "/z",
        ] {
            assert!(!has_field(shown, &value, pointer), "{pointer}");
        }
        let bare = json!({"tags": [{"id": "1", "x": 1}]});
        assert!(has_field(shown, &bare, "/tags/0/id"));
        assert!(!has_field(shown, &bare, "/tags/0/x"));
    }
}
