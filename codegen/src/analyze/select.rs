//! How a value tells to which arm of a union it belongs: a list of rules, of which the first that fits decides.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use super::keys::{Keys, Object, Outline};
use super::samples;
use crate::diagnostics::Diagnostic;
use crate::ir::{Alike, Api, Arm, Field, Kind, Selector, Type};
use crate::source::Node;

/// What JSON can see of an arm.
enum Shape<'a> {
    /// An object with these fields; none are known of a map.
    Object(&'a [Field]),
    /// One of these texts.
    Texts(Vec<&'a str>),
    /// Anything else.
    Other(Selector),
}

/// Gives every arm the selector that tells it from the others, in the order in which they are tried. Warns of
/// alternatives of a response that nothing tells apart.
pub(crate) fn select(api: &mut Api, tree: &Node) -> Vec<Diagnostic> {
    let mut warnings = Vec::new();
    let types = api
        .types
        .iter()
        .map(|def| (def.name.clone(), def.kind.clone()));
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
        let mut warn = |of: &str, by: &str, sparse: bool| {
            warnings.push(warning(&union, &def.origin.pointer, (of, by), sparse, tree));
        };
        if def.usage.response {
            for (gone, by) in context.absorb(arms) {
                let of = label(&gone);
                warn(&of, &label(&arms[by]), false);
                arms[by].alike.push(Alike { of, sparse: false });
            }
            merge_lists(arms, &label, &mut warn);
        }
        context.order(arms);
        if def.usage.response {
            for (of, by) in context.confused(arms) {
                let of = label(&arms[of]);
                warn(&of, &label(&arms[by]), true);
                arms[by].alike.push(Alike { of, sparse: true });
            }
        }
    }
    warnings
}

/// Lists of several kinds are read as one list of any JSON: an empty one would tell nothing of its kind.
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
        let alike = |of: &String| Alike {
            of: of.clone(),
            sparse: false,
        };
        arm.alike = others.iter().map(alike).collect();
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

    /// The objects among the arms, by the position of the arm.
    fn objects<'a>(&'a self, arms: &'a [Arm]) -> BTreeMap<usize, Object<'a>> {
        let object = |(at, arm): (usize, &'a Arm)| match self.shape(&arm.ty) {
            Shape::Object(fields) => Some((at, Object::of(fields, arm.tag.as_ref(), &self.types))),
            Shape::Texts(_) | Shape::Other(_) => None,
        };
        arms.iter().enumerate().filter_map(object).collect()
    }

    /// Takes away every arm that nothing tells from another one. Each comes with the position of the arm that reads
    /// its values: the first of the two, unless the types of the second alone hold all that those of the first hold.
    fn absorb(&self, arms: &mut Vec<Arm>) -> Vec<(Arm, usize)> {
        let mut by: BTreeMap<usize, usize> = BTreeMap::new();
        let mut alike: HashMap<Outline, usize> = HashMap::new();
        for (at, object) in self.objects(arms) {
            let reader = alike.entry(object.outline()).or_insert(at);
            if *reader == at {
                continue;
            }
            if self.prefers(&arms[at], &arms[*reader]) {
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

    /// Enums whose values another one has too.
    fn absorbed_texts(&self, arms: &[Arm]) -> Vec<(usize, usize)> {
        let mut sets: Vec<(usize, Vec<&str>)> = Vec::new();
        for (at, arm) in arms.iter().enumerate() {
            if let Shape::Texts(mut texts) = self.shape(&arm.ty) {
                texts.sort_unstable();
                sets.push((at, texts));
            }
        }
        // The larger first, so that each needs a look at the larger ones alone.
        sets.sort_by_key(|(at, texts)| (Reverse(texts.len()), *at));
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

    /// The types of `by` hold all that those of `of` hold, and not the other way round.
    fn prefers(&self, by: &Arm, of: &Arm) -> bool {
        let holds = |outer: &Type, inner: &Type| {
            let mut assumed = Vec::new();
            self.holds(outer, inner, &mut assumed)
        };
        holds(&by.ty, &of.ty) && !holds(&of.ty, &by.ty)
    }

    fn holds<'a>(
        &'a self,
        outer: &'a Type,
        inner: &'a Type,
        assumed: &mut Vec<(&'a str, &'a str)>,
    ) -> bool {
        /// More types than are worth a look.
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

    /// Gives every arm its selector and puts the arms in the order in which they are tried.
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
                // A whole number is a number, too.
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

    /// Arms of which some value is read as another arm, with the position of that arm.
    fn confused(&self, arms: &[Arm]) -> Vec<(usize, usize)> {
        let mut found = Vec::new();
        for (at, object) in self.objects(arms) {
            for sample in samples::of(&object) {
                let reader = arms
                    .iter()
                    .position(|arm| samples::fits(&arm.selector, &sample));
                if let Some(reader) = reader.filter(|reader| *reader != at)
                    && !found.contains(&(at, reader))
                {
                    found.push((at, reader));
                }
            }
        }
        found
    }
}

/// The turn and the selector of every object. What tells an object from all others comes first; then, again and again,
/// one that something tells from those that are left.
fn rules(objects: &BTreeMap<usize, Object<'_>>) -> BTreeMap<usize, (usize, Selector)> {
    let mut keys = Keys::of(objects);
    let mut first = Vec::new();
    for (at, object) in objects {
        if let Some(selector) = keys.tell(*at, object) {
            first.push((*at, selector));
        }
    }
    first.sort_by_key(|(at, selector)| Reverse((weight(selector), objects[at].len())));
    let mut left: Vec<usize> = objects.keys().copied().collect();
    for (at, _) in &first {
        keys.remove(*at, &objects[at]);
        left.retain(|other| other != at);
    }
    // The larger first: a smaller one can be part of it.
    left.sort_by_key(|at| (Reverse(objects[at].len()), *at));
    let mut ordered = first;
    while let Some(largest) = left.first().copied() {
        let tell = |at: &usize| Some((*at, keys.tell(*at, &objects[at])?));
        let hint = |at: &usize| Some((*at, keys.hint(*at, &objects[at])?));
        let rule = left.iter().find_map(tell);
        let (at, selector) = rule
            .or_else(|| left.iter().find_map(hint))
            .unwrap_or_else(|| (largest, objects[&largest].least()));
        keys.remove(at, &objects[&at]);
        left.retain(|other| *other != at);
        ordered.push((at, selector));
    }
    let turns = ordered.into_iter().enumerate();
    turns
        .map(|(turn, (at, selector))| (at, (turn, selector)))
        .collect()
}

/// Constants first, then keys.
fn weight(selector: &Selector) -> (usize, usize) {
    match selector {
        Selector::Object { has, constants, .. } => (constants.len(), has.len()),
        _ => (0, 0),
    }
}

fn warning(
    union: &str,
    pointer: &str,
    (of, by): (&str, &str),
    sparse: bool,
    tree: &Node,
) -> Diagnostic {
    let span = tree.pointer(pointer).map_or(tree.span, |node| node.span);
    let message = match sparse {
        false => format!(
            "nothing in a response tells `{of}` from `{by}` in `{union}`, so both are read as `{by}`"
        ),
        true => format!(
            "without its optional properties, nothing tells `{of}` from `{by}` in `{union}`, so such a value is read as `{by}`"
        ),
    };
    Diagnostic::new("union-arms-alike", span, message)
        .label("a response is one of these")
        .help("add a fixup that gives each alternative a constant or a required property of its own, adds a `discriminator`, or merges them")
        .warning()
}
