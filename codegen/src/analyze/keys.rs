//! Finds the keys and strings that identify the objects of a union.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::ir::{Conditions, Field, Kind, Selector, Type};

/// The keys of an object, and the possible strings under each key that allows only certain strings.
pub(super) type Outline = (BTreeSet<String>, BTreeMap<String, BTreeSet<String>>);

/// A variant that is an object.
pub(super) struct Object<'a> {
    pub(super) fields: &'a [Field],
    types: &'a BTreeMap<String, Kind>,
    /// The keys that allow only certain strings, in the order of the fields.
    pub(super) texts: Vec<Texts<'a>>,
}

/// The possible strings under a key.
pub(super) struct Texts<'a> {
    pub(super) key: &'a str,
    pub(super) texts: Vec<&'a str>,
    /// The source of the strings: a discriminator is preferred to a constant, and a constant to an enum.
    source: Source,
    /// Whether every value of the object has the key.
    pub(super) certain: bool,
    /// Whether the value under the key can be null.
    pub(super) nullable: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Source {
    Enum,
    Constant,
    Discriminator,
}

impl<'a> Object<'a> {
    pub(super) fn of(
        fields: &'a [Field],
        tag: Option<&'a (String, Vec<String>)>,
        types: &'a BTreeMap<String, Kind>,
    ) -> Self {
        let tag = tag.map(|(key, texts)| Texts {
            key,
            texts: texts.iter().map(String::as_str).collect(),
            source: Source::Discriminator,
            certain: true,
            nullable: false,
        });
        let discriminator = tag.as_ref().map(|tag| tag.key);
        let own = fields
            .iter()
            .filter(|field| discriminator != Some(&field.json));
        let own = own.filter_map(|field| closed(field, types));
        Self {
            fields,
            types,
            texts: tag.into_iter().chain(own).collect(),
        }
    }

    /// Returns all keys and strings that can distinguish the object from another object.
    pub(super) fn outline(&self) -> Outline {
        let keys = self.keys().map(str::to_owned).collect();
        let texts = self.texts.iter().map(|one| {
            let texts = one.texts.iter().map(|text| (*text).to_owned()).collect();
            (one.key.to_owned(), texts)
        });
        (keys, texts.collect())
    }

    /// Returns whether a value of the field can be a string.
    pub(super) fn may_be_text(&self, field: &Field) -> bool {
        match &field.ty {
            Type::Json => true,
            Type::Named(name) => !matches!(self.types.get(name), Some(Kind::Struct(_))),
            ty => ty.scalar() == Some(Selector::Text),
        }
    }

    /// Returns the required keys that cannot be null, or, if there are none, all required keys.
    fn certain(&self) -> Vec<&'a str> {
        let required = self.fields.iter().filter(|field| field.required);
        let (nullable, solid): (Vec<&Field>, Vec<&Field>) =
            required.partition(|field| field.nullable);
        let certain = if solid.is_empty() { nullable } else { solid };
        certain.iter().map(|field| field.json.as_str()).collect()
    }

    fn keys(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.fields.iter().map(|field| field.json.as_str())
    }

    /// Returns the selector that matches every value of the object, even if it also matches values of other objects.
    pub(super) fn least(&self) -> Selector {
        let certain = self.certain();
        match certain.is_empty() {
            true => Selector::any(&self.keys().collect::<Vec<_>>()),
            false => Selector::has(&certain),
        }
    }
}

fn closed<'a>(field: &'a Field, types: &'a BTreeMap<String, Kind>) -> Option<Texts<'a>> {
    let (texts, source) = match (&field.constant, &field.ty) {
        (Some(constant), _) => (vec![constant.as_str()], Source::Constant),
        (None, Type::Named(name)) => match types.get(name) {
            Some(Kind::Enum(values)) => {
                let texts = values.iter().map(|value| value.json.as_str());
                (texts.collect(), Source::Enum)
            }
            _ => return None,
        },
        _ => return None,
    };
    Some(Texts {
        key: &field.json,
        texts,
        source,
        // A declared constant is always present, even if the property is not required.
        certain: field.constant.is_some() || field.required,
        nullable: field.nullable && field.constant.is_none(),
    })
}

/// The objects that have one key, grouped by the strings that they allow under the key.
#[derive(Default)]
struct Facts<'a> {
    /// The objects that have the key.
    holders: BTreeSet<usize>,
    /// For each string, the objects that allow the string under the key.
    texts: HashMap<&'a str, BTreeSet<usize>>,
    /// The objects that allow any string under the key.
    open: BTreeSet<usize>,
}

impl Facts<'_> {
    /// Returns the objects that allow one of these strings under the key.
    fn allow<'t>(&self, texts: impl Iterator<Item = &'t str>) -> BTreeSet<usize> {
        let matching = texts.filter_map(|text| self.texts.get(text));
        matching.chain([&self.open]).flatten().copied().collect()
    }
}

/// The keys of the objects for which no selector has been chosen.
pub(super) struct Keys<'a> {
    facts: HashMap<&'a str, Facts<'a>>,
}

impl<'a> Keys<'a> {
    pub(super) fn of(objects: &BTreeMap<usize, Object<'a>>) -> Self {
        let facts = HashMap::new();
        let mut keys = Self { facts };
        for (at, object) in objects {
            keys.change(object, |objects| objects.insert(*at));
        }
        keys
    }

    /// Removes an object after its selector has been chosen.
    pub(super) fn remove(&mut self, at: usize, object: &Object<'a>) {
        self.change(object, |objects| objects.remove(&at));
    }

    /// Applies `change` to every set to which the object belongs.
    fn change(&mut self, object: &Object<'a>, change: impl Fn(&mut BTreeSet<usize>) -> bool) {
        let closed: BTreeSet<&str> = object.texts.iter().map(|one| one.key).collect();
        let keys: BTreeSet<&str> = object.keys().chain(closed.iter().copied()).collect();
        for key in keys {
            let facts = self.facts.entry(key).or_default();
            change(&mut facts.holders);
            if !closed.contains(key) {
                change(&mut facts.open);
            }
        }
        for one in &object.texts {
            let facts = self.facts.entry(one.key).or_default();
            for text in &one.texts {
                change(facts.texts.entry(text).or_default());
            }
        }
    }

    /// Returns the positions of the objects that have at least one value that the selector can match.
    pub(super) fn candidates(&self, selector: &Selector) -> BTreeSet<usize> {
        let facts = |key: &String| self.facts.get(key.as_str());
        let holders = |key: &String| facts(key).map(|facts| &facts.holders);
        let (keys, constants) = match selector {
            Selector::Object(Conditions {
                has,
                any,
                constants,
            }) => {
                let rarest = has.iter().min_by_key(|key| holders(key).map(BTreeSet::len));
                let keys = rarest.map_or(any.as_slice(), std::slice::from_ref);
                (keys, constants.first())
            }
            _ => (&[][..], None),
        };
        if let Some((key, texts)) = constants {
            let texts = texts.iter().map(String::as_str);
            return facts(key).map_or_else(BTreeSet::new, |facts| facts.allow(texts));
        }
        if keys.is_empty() {
            let all = self.facts.values().flat_map(|facts| &facts.holders);
            return all.copied().collect();
        }
        keys.iter().filter_map(holders).flatten().copied().collect()
    }

    /// Returns a selector, by strings or by keys, that matches every value of the object and no value of any other
    /// object.
    pub(super) fn selector(&self, at: usize, object: &Object<'a>) -> Option<Selector> {
        self.by_texts(object, Source::Constant, false)
            .or_else(|| {
                let certain = object.certain();
                match certain.is_empty() {
                    false => Some(Selector::has(&self.alone(at, &certain)?)),
                    true => self.by_some(at, object),
                }
            })
            .or_else(|| self.by_texts(object, Source::Enum, false))
            .or_else(|| self.by_several(at, object))
    }

    /// Returns a selector that matches only some values of the object, or that can also match values of other objects.
    pub(super) fn approximate_selector(&self, at: usize, object: &Object<'a>) -> Option<Selector> {
        self.by_texts(object, Source::Enum, true)
            .or_else(|| self.by_some(at, object))
    }

    /// Returns a selector by strings that no other object allows under the same key. Of several such keys, a
    /// discriminator is preferred, then a key that every value has, then the key that the most objects have. With
    /// `loose`, other objects may allow any string under the key, and values of this object may lack the key.
    fn by_texts(&self, object: &Object<'a>, least: Source, loose: bool) -> Option<Selector> {
        let vague = loose || object.certain().is_empty();
        let tells = |one: &&Texts<'a>| {
            let facts = self.facts.get(one.key);
            one.source >= least
                && (vague || one.certain)
                && facts.is_some_and(|facts| {
                    let alone = |text: &&str| {
                        let holders = facts.texts.get(text);
                        holders.is_some_and(|holders| holders.len() == 1)
                    };
                    (loose || facts.open.is_empty()) && one.texts.iter().all(alone)
                })
        };
        let shared = |one: &&Texts<'a>| {
            let holders = self.facts.get(one.key).map(|facts| facts.holders.len());
            (one.source == Source::Discriminator, one.certain, holders)
        };
        let best = object.texts.iter().filter(tells).max_by_key(shared)?;
        Some(Selector::one_of(best.key, &best.texts))
    }

    /// Returns a selector that combines the strings under several keys with the keys that every value has.
    fn by_several(&self, at: usize, object: &Object<'a>) -> Option<Selector> {
        /// The runtime supports at most six conditions per selector, one of which is for the keys.
        const MOST: usize = 5;
        let mut rivals: Option<BTreeSet<usize>> = None;
        let mut narrow = |holders: BTreeSet<usize>| {
            let left = match &rivals {
                Some(before) => before.intersection(&holders).copied().collect(),
                None => holders,
            };
            let fewer = rivals
                .as_ref()
                .is_none_or(|before| left.len() < before.len());
            rivals = Some(left);
            fewer
        };
        let mut chosen = Vec::new();
        for one in object
            .texts
            .iter()
            .filter(|one| one.certain && !one.nullable)
        {
            let facts = self.facts.get(one.key)?;
            if chosen.len() < MOST && narrow(facts.allow(one.texts.iter().copied())) {
                let texts = one.texts.iter().map(|text| (*text).to_owned());
                chosen.push((one.key.to_owned(), texts.collect()));
            }
        }
        let mut has = Vec::new();
        for key in object.certain() {
            if narrow(self.facts.get(key)?.holders.clone()) {
                has.push(key.to_owned());
            }
        }
        let alone = rivals.is_some_and(|rivals| rivals.iter().all(|rival| *rival == at));
        alone.then_some(Selector::Object(Conditions {
            has,
            constants: chosen,
            ..Conditions::default()
        }))
    }

    /// Returns a selector by the keys that only this object has, or, if there are none, by a combination of keys that
    /// only this object has.
    fn by_some(&self, at: usize, object: &Object<'a>) -> Option<Selector> {
        let alone = |key: &&str| {
            self.facts
                .get(key)
                .is_some_and(|one| one.holders.len() == 1)
        };
        let own: Vec<&str> = object.keys().filter(alone).collect();
        if !own.is_empty() {
            return Some(Selector::any(&own));
        }
        let all: Vec<&str> = object.keys().collect();
        Some(Selector::has(&self.alone(at, &all)?))
    }

    /// Returns a short combination of these keys that only this object has.
    fn alone(&self, at: usize, keys: &[&'a str]) -> Option<Vec<&'a str>> {
        let holders = |key: &&'a str| self.facts.get(key).map(|facts| &facts.holders);
        let rarest = keys
            .iter()
            .min_by_key(|key| holders(key).map(BTreeSet::len))?;
        let mut rivals: Vec<usize> = holders(rarest)?.iter().copied().collect();
        rivals.retain(|rival| *rival != at);
        let mut chosen = vec![*rarest];
        for key in keys {
            if rivals.is_empty() {
                break;
            }
            let before = rivals.len();
            rivals.retain(|rival| holders(key).is_some_and(|all| all.contains(rival)));
            if rivals.len() < before {
                chosen.push(key);
            }
        }
        rivals.is_empty().then_some(chosen)
    }
}
