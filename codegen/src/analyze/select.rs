//! Chooses the selectors of unions. A value decodes as the first variant whose selector matches.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use super::capture;
use super::keys::{Keys, Object, Outline};
use crate::diagnostics::Diagnostic;
use crate::ir::{Api, Arm, Conditions, Field, Kind, Origin, Overlap, Selector, Type};

/// The form of a variant in JSON.
enum Shape<'a> {
    /// An object with these fields; a map is an object without known fields.
    Object(&'a [Field]),
    /// One of these strings.
    Texts(Vec<&'a str>),
    /// Any other form, with its selector.
    Other(Selector),
}

/// Sets the selector of every variant and sorts the variants in the order in which they are tried. Returns a warning
/// for each alternative of a response that no selector separates from another alternative.
pub(crate) fn select(api: &mut Api) -> Vec<Diagnostic> {
    let mut warnings = Vec::new();
    let types = api.types.iter();
    let types = types.map(|def| (def.name.clone(), def.kind.clone()));
    let context = Context {
        types: types.collect(),
    };
    for def in &mut api.types {
        let union = def.place.to_string();
        let Kind::Union(arms) = &mut def.kind else {
            continue;
        };
        let schemas: Vec<Option<String>> = arms.iter().map(|arm| arm.schema.clone()).collect();
        let label = |arm: &Arm| {
            let same = schemas.iter().filter(|schema| **schema == arm.schema);
            match &arm.schema {
                Some(schema) if same.count() == 1 => schema.clone(),
                _ => format!("{union}|{}", arm.position),
            }
        };
        let mut warn = |of: &str, by: &str, partly: bool| {
            warnings.push(warning(&union, &def.origin, (of, by), partly));
        };
        if def.usage.response {
            for (gone, by) in context.absorb(arms) {
                let of = label(&gone);
                warn(&of, &label(&arms[by]), false);
                arms[by].overlaps.push(Overlap { of, partly: false });
            }
            merge_lists(arms, &label, &mut warn);
        }
        context.order(arms);
        if def.usage.response {
            for (of, by) in context.captured(arms) {
                let of = label(&arms[of]);
                warn(&of, &label(&arms[by]), true);
                arms[by].overlaps.push(Overlap { of, partly: true });
            }
        }
    }
    warnings
}

/// Merges lists of different types into one list of `Type::Json`, because an empty list does not reveal the type of its
/// items.
fn merge_lists(
    arms: &mut Vec<Arm>,
    label: &dyn Fn(&Arm) -> String,
    warn: &mut dyn FnMut(&str, &str, bool),
) {
    let is_list = |arm: &Arm| matches!(arm.ty, Type::List(_));
    let lists = arms.iter().filter(|arm| is_list(arm)).map(label);
    let lists: Vec<String> = lists.collect();
    let [first, others @ ..] = lists.as_slice() else {
        return;
    };
    if others.is_empty() {
        return;
    }
    for other in others {
        warn(other, first, false);
    }
    let mut merged = false;
    arms.retain_mut(|arm| {
        if !is_list(arm) {
            return true;
        }
        arm.ty = Type::List(Box::new(Type::Json));
        arm.schema = None;
        let alike = |of: &String| Overlap {
            of: of.clone(),
            partly: false,
        };
        arm.overlaps = others.iter().map(alike).collect();
        !std::mem::replace(&mut merged, true)
    });
}

struct Context {
    types: BTreeMap<String, Kind>,
}

impl Context {
    fn shape(&self, ty: &Type) -> Shape<'_> {
        match ty {
            Type::List(_) => Shape::Other(Selector::List),
            Type::Json => Shape::Other(Selector::Any),
            Type::Named(id) => match self.types.get(id) {
                Some(Kind::Enum(values)) => {
                    Shape::Texts(values.iter().map(|value| value.json.as_str()).collect())
                }
                Some(Kind::Struct(fields)) => Shape::Object(fields),
                _ => Shape::Object(&[]),
            },
            scalar => scalar.scalar().map_or(Shape::Object(&[]), Shape::Other),
        }
    }

    /// Returns the variants that are objects, by position.
    fn objects<'a>(&'a self, arms: &'a [Arm]) -> BTreeMap<usize, Object<'a>> {
        let object = |(at, arm): (usize, &'a Arm)| match self.shape(&arm.ty) {
            Shape::Object(fields) => Some((at, Object::of(fields, arm.tag.as_ref(), &self.types))),
            Shape::Texts(_) | Shape::Other(_) => None,
        };
        arms.iter().enumerate().filter_map(object).collect()
    }

    /// Removes every variant that no selector separates from another variant. Of two such variants, the variant whose
    /// type can represent all values of both types remains. If neither type can, the variant whose component name sorts
    /// first remains, so that the result does not depend on the order of the description. Returns each removed variant
    /// with the position of the variant that replaces the removed variant.
    fn absorb(&self, arms: &mut Vec<Arm>) -> Vec<(Arm, usize)> {
        let mut by: BTreeMap<usize, usize> = BTreeMap::new();
        let mut alike: HashMap<Outline, usize> = HashMap::new();
        for (at, object) in self.objects(arms) {
            let reader = alike.entry(object.outline()).or_insert(at);
            if *reader == at {
                continue;
            }
            let (own, other) = (&arms[at], &arms[*reader]);
            let first = own.schema.is_some() && own.schema < other.schema;
            if self.prefers(own, other) || first && !self.prefers(other, own) {
                by.insert(std::mem::replace(reader, at), at);
            } else {
                by.insert(at, *reader);
            }
        }
        by.extend(self.absorbed_texts(arms));
        let serving = |at: usize| {
            let mut at = at;
            while let Some(next) = by.get(&at) {
                at = *next;
            }
            at
        };
        let positions: Vec<usize> = (0..arms.len()).filter(|at| !by.contains_key(at)).collect();
        let mut gone = Vec::new();
        let mut kept = Vec::new();
        for (at, arm) in std::mem::take(arms).into_iter().enumerate() {
            match positions.binary_search(&serving(at)) {
                Ok(place) if by.contains_key(&at) => gone.push((arm, place)),
                _ => kept.push(arm),
            }
        }
        *arms = kept;
        gone
    }

    /// Returns the pairs of positions `(enum, other)` for which every value of `enum` is also a value of `other`.
    fn absorbed_texts(&self, arms: &[Arm]) -> Vec<(usize, usize)> {
        let mut sets: Vec<(usize, Vec<&str>)> = Vec::new();
        for (at, arm) in arms.iter().enumerate() {
            if let Shape::Texts(mut texts) = self.shape(&arm.ty) {
                texts.sort_unstable();
                sets.push((at, texts));
            }
        }
        // Larger enums come first, so that each enum is compared only with larger enums.
        sets.sort_by_key(|(at, texts)| (Reverse(texts.len()), &arms[*at].schema, *at));
        let mut kept: Vec<&(usize, Vec<&str>)> = Vec::new();
        let mut found = Vec::new();
        for set in &sets {
            let holds = |other: &&&(usize, Vec<&str>)| {
                let has = |text: &&str| other.1.binary_search(text).is_ok();
                set.1.iter().all(has)
            };
            match kept.iter().find(holds) {
                Some(holder) => found.push((set.0, holder.0)),
                None => kept.push(set),
            }
        }
        found
    }

    /// Returns whether the type of `by` can represent every value of the type of `of`, but not the reverse.
    fn prefers(&self, by: &Arm, of: &Arm) -> bool {
        let holds = |outer: &Type, inner: &Type| self.holds(outer, inner, &mut Vec::new());
        holds(&by.ty, &of.ty) && !holds(&of.ty, &by.ty)
    }

    fn holds<'a>(
        &'a self,
        outer: &'a Type,
        inner: &'a Type,
        assumed: &mut Vec<(&'a str, &'a str)>,
    ) -> bool {
        /// The maximum number of pairs of types to compare.
        const MOST: usize = 64;
        match (outer, inner) {
            _ if outer == inner => true,
            (Type::List(outer), Type::List(inner)) => self.holds(outer, inner, assumed),
            (Type::Named(outer), Type::Named(inner)) => {
                let pair = (outer.as_str(), inner.as_str());
                if assumed.contains(&pair) {
                    return true;
                }
                if assumed.len() == MOST {
                    return false;
                }
                assumed.push(pair);
                match (self.types.get(outer), self.types.get(inner)) {
                    (Some(Kind::Struct(outer)), Some(Kind::Struct(inner))) => {
                        let mut holds = |field: &'a Field| {
                            let twin = outer.iter().find(|other| other.json == field.json);
                            twin.is_some_and(|one| self.holds(&one.ty, &field.ty, assumed))
                        };
                        inner.iter().all(&mut holds)
                    }
                    (Some(Kind::Enum(outer)), Some(Kind::Enum(inner))) => outer == inner,
                    _ => false,
                }
            }
            _ => false,
        }
    }

    /// Sets the selector of every variant and sorts the variants in the order in which they are tried.
    fn order(&self, arms: &mut Vec<Arm>) {
        let objects = self.objects(arms);
        let rules = rules(&objects);
        let mut ranked: Vec<(usize, (usize, usize))> = Vec::new();
        let texts = |arm: &Arm| match self.shape(&arm.ty) {
            Shape::Texts(_) | Shape::Other(Selector::Text) => 1,
            _ => 0,
        };
        let several = arms.iter().map(texts).sum::<usize>() > 1;
        let mut selectors = Vec::new();
        for (at, arm) in arms.iter().enumerate() {
            let (rank, selector) = match self.shape(&arm.ty) {
                Shape::Object(_) => match rules.get(&at) {
                    Some((turn, selector)) => ((0, *turn), selector.clone()),
                    None => ((1, at), Selector::OBJECT),
                },
                Shape::Texts(values) if several => {
                    let values = values.into_iter().map(str::to_owned);
                    ((2, at), Selector::Texts(values.collect()))
                }
                Shape::Texts(_) => ((3, at), Selector::Text),
                // An integer is also a number, so integers are tried first.
                Shape::Other(Selector::Number) => ((4, at), Selector::Number),
                Shape::Other(Selector::Any) => ((5, at), Selector::Any),
                Shape::Other(selector) => ((3, at), selector),
            };
            ranked.push((at, rank));
            selectors.push(selector);
        }
        drop(objects);
        for (arm, selector) in arms.iter_mut().zip(selectors) {
            arm.selector = selector;
        }
        ranked.sort_by_key(|(_, rank)| *rank);
        let mut waiting: Vec<Option<Arm>> = std::mem::take(arms).into_iter().map(Some).collect();
        let next = ranked.iter().filter_map(|(at, _)| waiting[*at].take());
        *arms = next.collect();
    }

    /// Returns the pairs of positions `(variant, reader)` for which some value of `variant` decodes as `reader`.
    fn captured(&self, arms: &[Arm]) -> Vec<(usize, usize)> {
        let selectors: Vec<&Selector> = arms.iter().map(|arm| &arm.selector).collect();
        let mut found = capture::captured(&selectors, &self.objects(arms));
        let scalars = arms.iter().enumerate().filter_map(|(at, arm)| {
            let shape = self.shape(&arm.ty);
            (!matches!(shape, Shape::Object(_))).then_some((at, &arm.selector, shape))
        });
        let scalars: Vec<(usize, &Selector, Shape<'_>)> = scalars.collect();
        for (place, (of, _, shape)) in scalars.iter().enumerate() {
            let earlier = scalars[..place].iter();
            let readers = earlier.filter(|(_, selector, _)| reads(selector, shape));
            found.extend(readers.map(|(by, _, _)| (*of, *by)));
        }
        found
    }
}

/// Returns whether a selector matches at least one value of a variant that is not an object.
fn reads(selector: &Selector, shape: &Shape<'_>) -> bool {
    match (selector, shape) {
        (Selector::Texts(texts), Shape::Texts(own)) => {
            own.iter().any(|text| texts.iter().any(|one| one == text))
        }
        (Selector::Texts(_), Shape::Other(Selector::Text))
        | (Selector::Integer, Shape::Other(Selector::Number)) => true,
        _ => false,
    }
}

/// Returns the rank and the selector of every object. Objects that a selector separates from all other objects come
/// first. Each remaining object is separated, where possible, from the objects after it.
fn rules(objects: &BTreeMap<usize, Object<'_>>) -> BTreeMap<usize, (usize, Selector)> {
    let mut keys = Keys::of(objects);
    let selected = objects.iter();
    let selected = selected.filter_map(|(at, object)| Some((*at, keys.selector(*at, object)?)));
    let mut first: Vec<(usize, Selector)> = selected.collect();
    first.sort_by_key(|(at, selector)| Reverse((weight(selector), objects[at].fields.len())));
    let mut left: Vec<usize> = objects.keys().copied().collect();
    for (at, _) in &first {
        keys.remove(*at, &objects[at]);
        left.retain(|other| other != at);
    }
    // Larger objects come first, because the keys of a smaller object can be a subset of the keys of a larger object.
    left.sort_by_key(|at| (Reverse(objects[at].fields.len()), *at));
    let mut ordered = first;
    while let Some(largest) = left.first().copied() {
        let tell = |at: &usize| Some((*at, keys.selector(*at, &objects[at])?));
        let hint = |at: &usize| Some((*at, keys.approximate_selector(*at, &objects[at])?));
        let rule = left.iter().find_map(tell);
        let (at, selector) = rule
            .or_else(|| left.iter().find_map(hint))
            .unwrap_or_else(|| (largest, objects[&largest].least()));
        keys.remove(at, &objects[&at]);
        left.retain(|other| *other != at);
        ordered.push((at, selector));
    }
    let turns = ordered.into_iter().zip(0..);
    let turns = turns.map(|((at, selector), turn)| (at, (turn, selector)));
    turns.collect()
}

/// Ranks selectors by their number of constants, then by their number of required keys.
fn weight(selector: &Selector) -> (usize, usize) {
    match selector {
        Selector::Object(Conditions { has, constants, .. }) => (constants.len(), has.len()),
        _ => (0, 0),
    }
}

fn warning(union: &str, origin: &Origin, (of, by): (&str, &str), partly: bool) -> Diagnostic {
    let message = match partly {
        false => format!(
            "`{of}` in `{union}` cannot be distinguished from `{by}`, so both decode as `{by}`"
        ),
        true => format!(
            "some values of `{of}` in `{union}` cannot be distinguished from `{by}`, so they decode as `{by}`"
        ),
    };
    Diagnostic::new("ambiguous-alternatives", origin.span, message)
        .label("the alternatives of a response")
        .help("add a fixup that gives each alternative a unique constant or required property, adds a `discriminator`, or merges them")
        .warning()
}
