//! Finds the values of one variant that the selector of another variant matches.
//!
//! The properties of an object are independent of each other, so a set of values is described by the possible values of
//! each key. A key that a schema does not declare counts as absent. An object without properties is a value of every
//! variant and is not counted.

use std::collections::{BTreeMap, BTreeSet};

use super::keys::{Keys, Object};
use crate::ir::{Conditions, Selector};

/// The possible strings under a key.
#[derive(Clone)]
enum Strings<'a> {
    /// Any of these strings.
    Only(Vec<&'a str>),
    /// Any string.
    Any,
    /// A value that is not a string.
    None,
}

/// The possible values of one property.
#[derive(Clone)]
struct Slot<'a> {
    /// Whether every object has the key, with a value other than null.
    certain: bool,
    strings: Strings<'a>,
}

/// A set of objects, described by the possible values of each key.
#[derive(Clone)]
struct Values<'a> {
    slots: BTreeMap<&'a str, Slot<'a>>,
}

impl<'a> Values<'a> {
    fn of(object: &Object<'a>) -> Self {
        let fields = object.fields.iter().map(|field| {
            let strings = match object.may_be_text(field) {
                true => Strings::Any,
                false => Strings::None,
            };
            let certain = field.required && !field.nullable;
            (field.json.as_str(), Slot { certain, strings })
        });
        let mut slots: BTreeMap<&str, Slot<'_>> = fields.collect();
        for one in &object.texts {
            let certain = one.certain && !one.nullable;
            let strings = Strings::Only(one.texts.clone());
            slots.insert(one.key, Slot { certain, strings });
        }
        Self { slots }
    }

    /// Returns whether the selector matches at least one object of the set.
    fn meet(&self, selector: &Selector) -> bool {
        let Selector::Object(Conditions {
            has,
            any,
            constants,
        }) = selector
        else {
            return *selector == Selector::Any && !self.slots.is_empty();
        };
        let declares = |key: &String| self.slots.contains_key(key.as_str());
        let says = |(key, texts): &(String, Vec<String>)| {
            let slot = self.slots.get(key.as_str());
            slot.is_some_and(|slot| match &slot.strings {
                Strings::Only(own) => own.iter().any(|text| texts.iter().any(|one| one == text)),
                Strings::Any => true,
                Strings::None => false,
            })
        };
        !self.slots.is_empty()
            && has.iter().all(declares)
            && (any.is_empty() || any.iter().any(declares))
            && constants.iter().all(says)
    }

    /// Returns the objects that lack all of these keys, or `None` if every object has one of the keys.
    fn without(&self, keys: &[String]) -> Option<Self> {
        let mut rest = self.clone();
        for key in keys {
            let slot = rest.slots.remove(key.as_str());
            if slot.is_some_and(|slot| slot.certain) {
                return None;
            }
        }
        Some(rest)
    }

    /// Returns the objects whose value under `key` is not one of these strings, or `None` if there are no such objects.
    fn other_than(&self, key: &str, texts: &[String]) -> Option<Self> {
        let mut rest = self.clone();
        if let Strings::Only(own) = &mut rest.slots.get_mut(key)?.strings {
            own.retain(|text| texts.iter().all(|one| one != text));
            if own.is_empty() {
                return None;
            }
        }
        Some(rest)
    }

    /// Returns the objects that the selector does not match: one set for each condition of the selector that can fail.
    fn outside(&self, selector: &Selector) -> Vec<Self> {
        let Selector::Object(Conditions {
            has,
            any,
            constants,
        }) = selector
        else {
            return Vec::new();
        };
        let keys = constants.iter().map(|(key, _)| key).chain(has);
        let keys = keys.map(std::slice::from_ref);
        let lacking = keys.chain((!any.is_empty()).then_some(any.as_slice()));
        let lacking = lacking.filter_map(|keys| self.without(keys));
        let others = constants.iter();
        let others = others.filter_map(|(key, texts)| self.other_than(key, texts));
        lacking.chain(others).collect()
    }
}

/// The maximum number of pairs of variants to report; the limit keeps the time linear if all variants of a large union
/// overlap.
const MOST_PAIRS: usize = 1_000;

/// Returns the pairs of positions `(variant, reader)` for which some value of `variant` decodes as `reader`.
/// `selectors` contains the selectors in the order in which they are tried, and `objects` contains the variants that
/// are objects.
pub(super) fn captured(
    selectors: &[&Selector],
    objects: &BTreeMap<usize, Object<'_>>,
) -> Vec<(usize, usize)> {
    let values: BTreeMap<usize, Values<'_>> = objects
        .iter()
        .map(|(at, object)| (*at, Values::of(object)))
        .collect();
    let keys = Keys::of(objects);
    let missed: BTreeMap<usize, Vec<Values<'_>>> = values
        .iter()
        .map(|(at, values)| (*at, values.outside(selectors[*at])))
        .collect();
    let mut found = BTreeSet::new();
    for (by, selector) in selectors.iter().enumerate() {
        for of in keys.candidates(selector) {
            let read = match of.cmp(&by) {
                std::cmp::Ordering::Less => missed[&of].iter().any(|rest| rest.meet(selector)),
                std::cmp::Ordering::Equal => false,
                std::cmp::Ordering::Greater => values[&of].meet(selector),
            };
            if read {
                found.insert((of, by));
            }
            if found.len() == MOST_PAIRS {
                return found.into_iter().collect();
            }
        }
    }
    found.into_iter().collect()
}
