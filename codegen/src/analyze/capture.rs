//! Finds the values of one variant that the selector of another variant reads.
//!
//! The properties of an object are independent of each other, so a set of values is described by what can stand under each
//! key. A key that a schema does not declare counts as absent. An object without any property is a value of every
//! variant and is not counted.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::keys::Object;
use crate::ir::Selector;

/// The strings that can stand under a key.
#[derive(Clone)]
enum Strings<'a> {
    /// One of these.
    Only(Vec<&'a str>),
    /// Any string.
    Any,
    /// No string, but another kind of value.
    None,
}

/// The possible values of one property.
#[derive(Clone)]
struct Slot<'a> {
    /// Every value has the key, and it is not null.
    certain: bool,
    strings: Strings<'a>,
}

/// A set of objects, by their keys.
#[derive(Clone)]
struct Values<'a> {
    slots: BTreeMap<&'a str, Slot<'a>>,
}

impl<'a> Values<'a> {
    fn of(object: &Object<'a>) -> Self {
        let fields = object.fields().iter().map(|field| {
            let strings = match object.may_be_text(field) {
                true => Strings::Any,
                false => Strings::None,
            };
            let certain = field.required && !field.nullable;
            (field.json.as_str(), Slot { certain, strings })
        });
        let mut slots: BTreeMap<&str, Slot<'_>> = fields.collect();
        for one in object.texts() {
            let certain = one.certain && !one.nullable;
            let strings = Strings::Only(one.texts.clone());
            slots.insert(one.key, Slot { certain, strings });
        }
        Self { slots }
    }

    /// Whether the selector matches one of the values.
    fn meet(&self, selector: &Selector) -> bool {
        let Selector::Object {
            has,
            any,
            constants,
        } = selector
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

    /// The values without these keys, if there are any.
    fn without(&self, keys: &[String]) -> Option<Self> {
        let mut rest = self.clone();
        for key in keys {
            if rest
                .slots
                .remove(key.as_str())
                .is_some_and(|slot| slot.certain)
            {
                return None;
            }
        }
        Some(rest)
    }

    /// The values with a string under this key that is none of these, or with no string.
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

    /// The values that the selector does not match: each of the sets fails one of its conditions.
    fn outside(&self, selector: &Selector) -> Vec<Self> {
        let Selector::Object {
            has,
            any,
            constants,
        } = selector
        else {
            return Vec::new();
        };
        let keys = constants.iter().map(|(key, _)| key).chain(has);
        let mut outside: Vec<Self> = keys
            .filter_map(|key| self.without(std::slice::from_ref(key)))
            .collect();
        if !any.is_empty() {
            outside.extend(self.without(any));
        }
        outside.extend(
            constants
                .iter()
                .filter_map(|(key, texts)| self.other_than(key, texts)),
        );
        outside
    }
}

/// The objects by the keys and strings that they can have, so that only those are compared that have something in
/// common.
#[derive(Default)]
struct Index<'a> {
    keys: HashMap<&'a str, Vec<usize>>,
    texts: HashMap<(&'a str, &'a str), Vec<usize>>,
    open: HashMap<&'a str, Vec<usize>>,
}

impl<'a> Index<'a> {
    fn of(values: &BTreeMap<usize, Values<'a>>) -> Self {
        let mut index = Self::default();
        for (at, values) in values {
            for (key, slot) in &values.slots {
                index.keys.entry(key).or_default().push(*at);
                match &slot.strings {
                    Strings::Only(texts) => {
                        for text in texts {
                            index.texts.entry((key, text)).or_default().push(*at);
                        }
                    }
                    Strings::Any => index.open.entry(key).or_default().push(*at),
                    Strings::None => {}
                }
            }
        }
        index
    }

    /// The objects of which some value can match the selector.
    fn candidates(&self, selector: &Selector) -> BTreeSet<usize> {
        let with = |key: &String| self.keys.get(key.as_str()).into_iter().flatten().copied();
        match selector {
            Selector::Object { constants, .. } if !constants.is_empty() => {
                let (key, texts) = &constants[0];
                let told = texts
                    .iter()
                    .filter_map(|text| self.texts.get(&(key.as_str(), text.as_str())));
                told.chain(self.open.get(key.as_str()))
                    .flatten()
                    .copied()
                    .collect()
            }
            Selector::Object { has, .. } if !has.is_empty() => {
                let holders = |key: &&String| self.keys.get(key.as_str()).map_or(0, Vec::len);
                has.iter()
                    .min_by_key(holders)
                    .into_iter()
                    .flat_map(with)
                    .collect()
            }
            Selector::Object { any, .. } if !any.is_empty() => any.iter().flat_map(with).collect(),
            _ => self.keys.values().flatten().copied().collect(),
        }
    }
}

/// More pairs of variants than anybody reads, so that a large union whose variants all overlap takes no quadratic time.
const MOST_PAIRS: usize = 1_000;

/// The variants of which some value is read as another variant, each with the position of that variant. `selectors`
/// has the selectors in the order in which they are tried, and `objects` the variants that are objects.
pub(super) fn captured(
    selectors: &[&Selector],
    objects: &BTreeMap<usize, Object<'_>>,
) -> Vec<(usize, usize)> {
    let values: BTreeMap<usize, Values<'_>> = objects
        .iter()
        .map(|(at, object)| (*at, Values::of(object)))
        .collect();
    let index = Index::of(&values);
    let missed: BTreeMap<usize, Vec<Values<'_>>> = values
        .iter()
        .map(|(at, values)| (*at, values.outside(selectors[*at])))
        .collect();
    let mut found = BTreeSet::new();
    for (by, selector) in selectors.iter().enumerate() {
        for of in index.candidates(selector) {
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
