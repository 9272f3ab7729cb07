//! Compares two JSON values and reports the differences by JSON path, except those that a named rule allows.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::{Map, Number, Value};

/// All rules.
pub const RULES: [Rule; 3] = [
    Rule::NullIsAbsent,
    Rule::NumberIsNumber,
    Rule::LargeIdIsText,
];

/// The reason why two different JSON values have the same meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// A null in a response may become an absent field, because the API does not distinguish null from absent in
    /// responses.
    NullIsAbsent,
    /// Numbers are compared by value: `5` equals `5.0`. A number with a fraction may be rounded to the nearest `f64`;
    /// an integer must be exact.
    NumberIsNumber,
    /// An id that exceeds 64 bits is decoded and encoded as a string of its digits. No other number becomes a string.
    LargeIdIsText,
}

/// A difference that no rule allows, between the values at one path.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// The JSON path of the two values, such as `$.data[3].id`.
    pub path: String,
    /// The value at this path in the first document, if any.
    pub left: Option<Value>,
    /// The value at this path in the second document, if any.
    pub right: Option<Value>,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = |value: &Option<Value>| match value {
            Some(value) => value.to_string().chars().take(200).collect(),
            None => "nothing".to_owned(),
        };
        write!(
            f,
            "{}: {} became {}",
            self.path,
            text(&self.left),
            text(&self.right)
        )
    }
}

/// The result of a comparison.
#[derive(Debug, Default)]
pub struct Comparison {
    /// The differences that no rule allows.
    pub differences: Vec<Difference>,
    /// The rules that applied, each with the number of differences that the rule allowed.
    pub used: BTreeMap<Rule, usize>,
    allowed: Vec<Rule>,
}

impl Comparison {
    /// Returns a comparison that applies these rules.
    pub fn allowing(rules: &[Rule]) -> Self {
        Self {
            allowed: rules.to_vec(),
            ..Self::default()
        }
    }

    /// Compares two values.
    pub fn compare(&mut self, left: &Value, right: &Value) {
        self.values("$", Some(left), Some(right));
    }

    fn values(&mut self, path: &str, left: Option<&Value>, right: Option<&Value>) {
        match (left, right) {
            (Some(Value::Object(left)), Some(Value::Object(right))) => {
                self.objects(path, left, right);
            }
            // Only lists of the same length are compared item by item.
            (Some(Value::Array(left)), Some(Value::Array(right))) if left.len() == right.len() => {
                for index in 0..left.len() {
                    let path = format!("{path}[{index}]");
                    self.values(&path, left.get(index), right.get(index));
                }
            }
            _ if left == right => {}
            _ => match rule(path, left, right).filter(|rule| self.allowed.contains(rule)) {
                Some(rule) => *self.used.entry(rule).or_default() += 1,
                None => self.differences.push(Difference {
                    path: path.to_owned(),
                    left: left.cloned(),
                    right: right.cloned(),
                }),
            },
        }
    }

    fn objects(&mut self, path: &str, left: &Map<String, Value>, right: &Map<String, Value>) {
        let keys: BTreeSet<&String> = left.keys().chain(right.keys()).collect();
        for key in keys {
            self.values(&format!("{path}.{key}"), left.get(key), right.get(key));
        }
    }
}

/// Returns whether the path leads to an id, or to an item in a list of ids, judged by the name of the field.
fn is_id(path: &str) -> bool {
    let list = path.trim_end_matches(|c: char| c.is_ascii_digit() || c == '[' || c == ']');
    let field = list.rsplit('.').next().unwrap_or_default();
    field == "id" || field.ends_with("_id") || field.ends_with("_ids")
}

const TWO_63: f64 = 9_223_372_036_854_775_808.0;

/// Returns the exact digits of a number, or `None` if the number has a fraction.
fn digits(number: &Number) -> Option<String> {
    match number.as_f64().filter(|_| number.is_f64()) {
        Some(float) if float.fract() != 0.0 => None,
        Some(float) => Some(format!("{float:.0}")),
        None => Some(number.to_string()),
    }
}

/// Returns the rule according to which the two values have the same meaning, if any.
fn rule(path: &str, left: Option<&Value>, right: Option<&Value>) -> Option<Rule> {
    match (left, right) {
        (Some(Value::Null), None) => Some(Rule::NullIsAbsent),
        (Some(Value::Number(left)), Some(Value::Number(right))) => {
            let same = match right.is_f64() {
                true => left.as_f64() == right.as_f64(),
                false => left.is_f64() && digits(left) == digits(right),
            };
            same.then_some(Rule::NumberIsNumber)
        }
        (Some(Value::Number(left)), Some(Value::String(right))) => {
            let is_large = left.is_f64() && left.as_f64().is_some_and(|left| left.abs() >= TWO_63);
            let same = digits(left).as_ref() == Some(right);
            (is_large && same && is_id(path)).then_some(Rule::LargeIdIsText)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn compared(left: Value, right: Value, rules: &[Rule]) -> (Vec<String>, Vec<Rule>) {
        let mut comparison = Comparison::allowing(rules);
        comparison.compare(&left, &right);
        let differences = comparison.differences.iter().map(Difference::to_string);
        (
            differences.collect(),
            comparison.used.keys().copied().collect(),
        )
    }

    #[test]
    fn each_rule_allows_what_it_names() {
        let left = json!({"a": null, "id": 18_446_744_073_709_551_616.0, "c": 5});
        let right = json!({"id": "18446744073709551616", "c": 5.0});
        assert_eq!(
            compared(left.clone(), right.clone(), &RULES),
            (vec![], RULES.to_vec())
        );
        let (balance, _) = compared(
            json!({"balance": 1e20}),
            json!({"balance": "100000000000000000000"}),
            &RULES,
        );
        assert_eq!(balance.len(), 1, "only ids become strings");
        let (differences, _) = compared(left, right, &[]);
        assert_eq!(differences.len(), 3, "{differences:?}");
    }

    #[test]
    fn what_no_rule_names_is_a_difference() {
        for (left, right, expected) in [
            (json!({"a": "5"}), json!({"a": 5}), "$.a: \"5\" became 5"),
            (json!({"a": ""}), json!({}), "$.a: \"\" became nothing"),
            (json!({"a": {}}), json!({}), "$.a: {} became nothing"),
            (json!({}), json!({"a": null}), "$.a: nothing became null"),
            (json!({"a": []}), json!({}), "$.a: [] became nothing"),
            (json!({"a": null}), json!({"a": []}), "$.a: null became []"),
            (
                json!({"a": 1714979289}),
                json!({"a": "2024-05-06T07:08:09Z"}),
                "$.a: 1714979289 became \"2024-05-06T07:08:09Z\"",
            ),
            (json!({}), json!({"a": false}), "$.a: nothing became false"),
            (json!([null]), json!([]), "$: [null] became []"),
            (
                json!({"id": 9_007_199_254_740_993_i64}),
                json!({"id": 9_007_199_254_740_992_i64}),
                "$.id: 9007199254740993 became 9007199254740992",
            ),
            (
                json!({"id": 12_345_678_901_234_567_i64}),
                json!({"id": "12345678901234568"}),
                "$.id: 12345678901234567 became \"12345678901234568\"",
            ),
            (
                json!({"a": [[1]]}),
                json!({"a": [[2]]}),
                "$.a[0][0]: 1 became 2",
            ),
        ] {
            assert_eq!(compared(left, right, &RULES).0, [expected]);
        }
    }
}
