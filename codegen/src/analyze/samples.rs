//! Sample values of an object, reduced to the parts that a selector reads.

use std::collections::BTreeMap;

use super::keys::Object;
use crate::ir::Selector;

/// The keys of a value, each with its string if the key allows only certain strings.
pub(super) type Sample<'a> = BTreeMap<&'a str, Option<&'a str>>;

/// Returns a value with all properties, one with only the required properties, and one for each further string of a
/// key that allows only certain strings.
pub(super) fn of<'a>(object: &Object<'a>) -> Vec<Sample<'a>> {
    let required = object.fields().iter().filter(|field| field.required);
    let mut least: Sample<'a> = required.map(|field| (field.json.as_str(), None)).collect();
    let fields = object.fields().iter();
    let mut full: Sample<'a> = fields.map(|field| (field.json.as_str(), None)).collect();
    for one in object.texts() {
        full.insert(one.key, one.texts.first().copied());
        if one.certain {
            least.insert(one.key, one.texts.first().copied());
        }
    }
    let mut samples = Vec::new();
    for one in object.texts() {
        for text in one.texts.iter().skip(1) {
            let mut sample = full.clone();
            sample.insert(one.key, Some(text));
            samples.push(sample);
        }
    }
    samples.push(full);
    if !least.is_empty() {
        samples.push(least);
    }
    samples
}

/// Whether the selector matches the value.
pub(super) fn fits(selector: &Selector, sample: &Sample<'_>) -> bool {
    match selector {
        Selector::Object {
            has,
            any,
            constants,
        } => {
            let is_there = |key: &String| sample.contains_key(key.as_str());
            let holds = |(key, texts): &(String, Vec<String>)| {
                let text = sample.get(key.as_str()).copied().flatten();
                text.is_some_and(|text| texts.iter().any(|one| one == text))
            };
            has.iter().all(is_there)
                && (any.is_empty() || any.iter().any(is_there))
                && constants.iter().all(holds)
        }
        Selector::Any => true,
        _ => false,
    }
}
