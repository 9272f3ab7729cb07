//! What the keys of objects, and the texts under them, tell of which object a value is.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::ir::{Field, Kind, Selector, Type};

/// The keys of an object, and the texts under those that can have only a few.
pub(super) type Outline = (BTreeSet<String>, BTreeMap<String, BTreeSet<String>>);

/// An arm that is an object.
pub(super) struct Object<'a> {
    fields: &'a [Field],
    /// Keys under which one of these texts stands, in the order of the fields.
    texts: Vec<Texts<'a>>,
}

/// The texts that can stand under a key.
pub(super) struct Texts<'a> {
    pub(super) key: &'a str,
    pub(super) texts: Vec<&'a str>,
    /// How much it says: a discriminator more than a constant, and that more than an enum.
    says: Says,
    /// The value always has it.
    pub(super) certain: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Says {
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
            says: Says::Discriminator,
            certain: true,
        });
        let told = tag.as_ref().map(|tag| tag.key);
        let own = fields.iter().filter(|field| told != Some(&field.json));
        let own = own.filter_map(|field| closed(field, types));
        Self {
            fields,
            texts: tag.into_iter().chain(own).collect(),
        }
    }

    /// How many fields it has.
    pub(super) fn len(&self) -> usize {
        self.fields.len()
    }

    /// All that can tell it from another object.
    pub(super) fn outline(&self) -> Outline {
        let keys = self.keys().map(str::to_owned).collect();
        let texts = self.texts.iter().map(|one| {
            let texts = one.texts.iter().map(|text| (*text).to_owned()).collect();
            (one.key.to_owned(), texts)
        });
        (keys, texts.collect())
    }

    /// The texts under each key, where only some are possible.
    pub(super) fn texts(&self) -> &[Texts<'a>] {
        &self.texts
    }

    /// Its fields.
    pub(super) fn fields(&self) -> &'a [Field] {
        self.fields
    }

    /// Keys that every value has: required ones, and of these the ones that cannot be null where there are any.
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

    /// The least that is true of its values, whatever that tells.
    pub(super) fn least(&self) -> Selector {
        let certain = self.certain();
        match certain.is_empty() {
            true => Selector::any(&self.keys().collect::<Vec<_>>()),
            false => Selector::has(&certain),
        }
    }
}

fn closed<'a>(field: &'a Field, types: &'a BTreeMap<String, Kind>) -> Option<Texts<'a>> {
    let (texts, says) = match (&field.constant, &field.ty) {
        (Some(constant), _) => (vec![constant.as_str()], Says::Constant),
        (None, Type::Named(name)) => match types.get(name) {
            Some(Kind::Enum(values)) => {
                let texts = values.iter().map(|value| value.json.as_str());
                (texts.collect(), Says::Enum)
            }
            _ => return None,
        },
        _ => return None,
    };
    Some(Texts {
        key: &field.json,
        texts,
        says,
        // A constant is no choice: what has it declared has it.
        certain: field.constant.is_some() || field.required,
    })
}

/// What is known of one key.
#[derive(Default)]
struct Facts<'a> {
    /// The objects that have it.
    holders: BTreeSet<usize>,
    /// How many objects can have each text under it.
    texts: HashMap<&'a str, usize>,
    /// How many objects can have any text under it.
    open: usize,
}

/// The keys of the objects that a value may still be.
pub(super) struct Keys<'a> {
    facts: HashMap<&'a str, Facts<'a>>,
}

impl<'a> Keys<'a> {
    pub(super) fn of(objects: &BTreeMap<usize, Object<'a>>) -> Self {
        let mut keys = Self {
            facts: HashMap::new(),
        };
        for (at, object) in objects {
            for key in object.keys() {
                keys.facts.entry(key).or_default().holders.insert(*at);
            }
            for one in &object.texts {
                let facts = keys.facts.entry(one.key).or_default();
                facts.holders.insert(*at);
                for text in &one.texts {
                    *facts.texts.entry(text).or_default() += 1;
                }
            }
            for key in object.open_keys() {
                keys.facts.entry(key).or_default().open += 1;
            }
        }
        keys
    }

    /// The object is none that the value may be.
    pub(super) fn remove(&mut self, at: usize, object: &Object<'a>) {
        for key in object.keys().chain(object.texts.iter().map(|one| one.key)) {
            if let Some(facts) = self.facts.get_mut(key) {
                facts.holders.remove(&at);
            }
        }
        for one in &object.texts {
            if let Some(facts) = self.facts.get_mut(one.key) {
                for text in &one.texts {
                    if let Some(count) = facts.texts.get_mut(text) {
                        *count -= 1;
                    }
                }
            }
        }
        for key in object.open_keys() {
            if let Some(facts) = self.facts.get_mut(key) {
                facts.open -= 1;
            }
        }
    }

    /// What every value of the object has and no value of another one: texts, else keys.
    pub(super) fn tell(&self, at: usize, object: &Object<'a>) -> Option<Selector> {
        self.by_texts(object, Says::Constant, false)
            .or_else(|| {
                let certain = object.certain();
                match certain.is_empty() {
                    false => Some(Selector::has(&self.alone(at, &certain)?)),
                    true => self.by_some(at, object),
                }
            })
            .or_else(|| self.by_texts(object, Says::Enum, false))
    }

    /// What only some values of the object have, or other objects can have by chance.
    pub(super) fn hint(&self, at: usize, object: &Object<'a>) -> Option<Selector> {
        self.by_texts(object, Says::Enum, true)
            .or_else(|| self.by_some(at, object))
    }

    /// Texts that no other object has under a key; of several keys, the one that most objects have. With `loose`,
    /// other objects may have any text there, and the object's own values may lack the key.
    fn by_texts(&self, object: &Object<'a>, least: Says, loose: bool) -> Option<Selector> {
        let vague = loose || object.certain().is_empty();
        let tells = |one: &&Texts<'a>| {
            let facts = self.facts.get(one.key);
            one.says >= least
                && (vague || one.certain)
                && facts.is_some_and(|facts| {
                    let alone = |text: &&str| facts.texts.get(text) == Some(&1);
                    (loose || facts.open == 0) && one.texts.iter().all(alone)
                })
        };
        let shared = |one: &&Texts<'a>| {
            let holders = self.facts.get(one.key).map(|facts| facts.holders.len());
            (one.says == Says::Discriminator, one.certain, holders)
        };
        let best = object.texts.iter().filter(tells).max_by_key(shared)?;
        Some(Selector::one_of(best.key, &best.texts))
    }

    /// Keys of which each is the object's alone, else several that only the object has together.
    fn by_some(&self, at: usize, object: &Object<'a>) -> Option<Selector> {
        let own: Vec<&str> = object
            .keys()
            .filter(|key| {
                self.facts
                    .get(key)
                    .is_some_and(|facts| facts.holders.len() == 1)
            })
            .collect();
        if !own.is_empty() {
            return Some(Selector::any(&own));
        }
        let all: Vec<&str> = object.keys().collect();
        Some(Selector::has(&self.alone(at, &all)?))
    }

    /// As few of these keys as no other object has together.
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

impl<'a> Object<'a> {
    /// Keys under which any text can stand.
    fn open_keys(&self) -> Vec<&'a str> {
        let closed: BTreeSet<&str> = self.texts.iter().map(|one| one.key).collect();
        self.keys().filter(|key| !closed.contains(key)).collect()
    }
}
