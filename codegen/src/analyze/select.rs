//! How a value tells to which arm of a union it belongs.

use std::collections::BTreeMap;

use crate::diagnostics::Diagnostic;
use crate::ir::{Api, Arm, Field, Kind, Selector, Type};
use crate::source::Node;

/// What JSON can see of an arm.
enum Shape<'a> {
    /// An object with these fields; none are known of a map.
    Object(&'a [Field]),
    /// Anything else.
    Other(Selector),
}

/// Gives every arm the selector that tells it from the others, the most telling first. Unions that the service
/// answers have to be told apart; those that are only sent need not.
pub(crate) fn select(api: &mut Api, tree: &Node) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    let types = api
        .types
        .iter()
        .map(|def| (def.name.clone(), def.kind.clone()));
    let context = Context {
        types: types.collect(),
    };
    for def in &mut api.types {
        let Kind::Union(arms) = &mut def.kind else {
            continue;
        };
        if def.usage.response {
            context.absorb(arms);
            merge_lists(arms);
        }
        let indices = 0..arms.len();
        let selected: Vec<_> = indices.map(|index| context.selector(arms, index)).collect();
        for (arm, (selector, unique)) in arms.iter_mut().zip(selected) {
            arm.selector = selector;
            if !unique && def.usage.response {
                let union = def.place.to_string();
                diagnostics.push(ambiguity(&union, &def.origin.pointer, arm, tree));
            }
        }
        arms.sort_by_key(|arm| std::cmp::Reverse(weight(&arm.selector, context.shape(&arm.ty))));
    }
    diagnostics
}

/// Lists of several kinds are read as one list of any JSON: an empty one would tell nothing of its kind.
fn merge_lists(arms: &mut Vec<Arm>) {
    let is_list = |arm: &Arm| matches!(arm.ty, Type::List(_));
    if arms.iter().filter(|arm| is_list(arm)).count() < 2 {
        return;
    }
    let mut first = true;
    arms.retain_mut(|arm| {
        if !is_list(arm) {
            return true;
        }
        arm.ty = Type::List(Box::new(Type::Json));
        arm.schema = None;
        std::mem::take(&mut first)
    });
}

struct Context {
    types: BTreeMap<String, Kind>,
}

impl Context {
    fn shape(&self, ty: &Type) -> Shape<'_> {
        match ty {
            Type::List(_) => Shape::Other(Selector::List),
            Type::Named(id) => match self.types.get(id) {
                Some(Kind::Enum(_)) => Shape::Other(Selector::Text),
                Some(Kind::Struct(fields)) => Shape::Object(fields),
                _ => Shape::Object(&[]),
            },
            scalar => scalar.scalar().map_or(Shape::Object(&[]), Shape::Other),
        }
    }

    /// An arm whose keys another arm has too, with nothing to tell them apart, is read by that one: every field
    /// may be absent, so nothing is lost. The arm that stays is no longer named after its schema.
    fn absorb(&self, arms: &mut Vec<Arm>) {
        let mut index = 0;
        while index < arms.len() {
            let server = (0..arms.len())
                .find(|other| *other != index && self.serves(&arms[*other], &arms[index]));
            match server {
                Some(server) => {
                    arms[server].schema = None;
                    arms.remove(index);
                }
                None => index += 1,
            }
        }
    }

    /// Arm `by` has the same keys as arm `of`, and its fields hold all that those of `of` hold.
    fn serves(&self, by: &Arm, of: &Arm) -> bool {
        let (Shape::Object(a), Shape::Object(b)) = (self.shape(&by.ty), self.shape(&of.ty)) else {
            return false;
        };
        let same_constants = a
            .iter()
            .all(|field| twin(b, field).is_some_and(|other| other.constant == field.constant));
        !a.is_empty()
            && same_keys(a, b)
            && same_constants
            && by.tag == of.tag
            && self.holds(&by.ty, &of.ty, 0)
    }

    fn holds(&self, outer: &Type, inner: &Type, depth: usize) -> bool {
        if outer == inner {
            return true;
        }
        match (outer, inner) {
            _ if depth > 8 => false,
            (Type::List(outer), Type::List(inner)) => self.holds(outer, inner, depth + 1),
            (Type::Named(outer), Type::Named(inner)) => {
                match (self.types.get(outer), self.types.get(inner)) {
                    (Some(Kind::Struct(outer)), Some(Kind::Struct(inner))) => {
                        let holds = |field: &Field| {
                            let outer = twin(outer, field);
                            outer.is_some_and(|one| self.holds(&one.ty, &field.ty, depth + 1))
                        };
                        inner.iter().all(holds)
                    }
                    (Some(Kind::Enum(outer)), Some(Kind::Enum(inner))) => outer == inner,
                    _ => false,
                }
            }
            _ => false,
        }
    }

    /// The least that tells arm `index` from all others, and whether it does.
    fn selector(&self, arms: &[Arm], index: usize) -> (Selector, bool) {
        let others = arms.iter().enumerate().filter(|(at, _)| *at != index);
        let others: Vec<&Arm> = others.map(|(_, arm)| arm).collect();
        let arm = &arms[index];
        let fields = match self.shape(&arm.ty) {
            Shape::Other(selector) => {
                let same = |other: &&Arm| matches!(self.shape(&other.ty), Shape::Other(s) if s == selector);
                let unique = !others.iter().any(same);
                return (selector, unique);
            }
            Shape::Object(fields) => fields,
        };
        if let Some(tag) = &arm.tag {
            let unique = others.iter().all(|other| other.tag.as_ref() != Some(tag));
            return (object(&[], &[tag]), unique);
        }
        let objects = others
            .iter()
            .filter_map(|other| match self.shape(&other.ty) {
                Shape::Object(fields) => Some(fields),
                Shape::Other(_) => None,
            });
        let others: Vec<&[Field]> = objects.collect();
        by_constant(fields, &others)
            .or_else(|| by_keys(fields, &others))
            .map(|selector| (selector, true))
            .unwrap_or_else(|| {
                let unique = others.iter().all(|other| !same_keys(fields, other));
                (by_required(fields), unique)
            })
    }
}

fn twin<'a>(fields: &'a [Field], field: &Field) -> Option<&'a Field> {
    fields.iter().find(|other| other.json == field.json)
}

/// A constant that no other arm can have; the one that most arms have is what the API tells them apart by.
fn by_constant(fields: &[Field], others: &[&[Field]]) -> Option<Selector> {
    let tells = |field: &&Field| {
        let differs = |twin: &Field| twin.constant.is_some() && twin.constant != field.constant;
        field.constant.is_some()
            && others
                .iter()
                .all(|other| twin(other, field).is_none_or(differs))
    };
    let shared = |field: &&Field| {
        others
            .iter()
            .filter(|other| twin(other, field).is_some())
            .count()
    };
    let best = fields.iter().filter(tells).max_by_key(shared)?;
    Some(object(&[], &[&(best.json.clone(), best.constant.clone()?)]))
}

/// A key that no other arm has, or two of them. Where the arm has to have some key, one of those has to be among
/// them: what may be absent tells nothing.
fn by_keys(fields: &[Field], others: &[&[Field]]) -> Option<Selector> {
    let (required, optional): (Vec<&Field>, Vec<&Field>) =
        fields.iter().partition(|field| field.required);
    let certain = if required.is_empty() {
        optional
    } else {
        required
    };
    let has = |other: &[Field], field: &Field| twin(other, field).is_some();
    let alone = |keys: &[&Field]| {
        let all = |other: &&[Field]| keys.iter().all(|key| has(other, key));
        let json: Vec<&String> = keys.iter().map(|key| &key.json).collect();
        (!others.iter().any(all)).then(|| object(&json, &[]))
    };
    let one = certain.iter().find_map(|key| alone(&[key]));
    one.or_else(|| {
        let mut seconds = certain.iter().enumerate();
        seconds.find_map(|(at, first)| {
            certain[at + 1..]
                .iter()
                .find_map(|second| alone(&[first, second]))
        })
    })
}

/// The keys that the arm has to have, or the first one that it may have.
fn by_required(fields: &[Field]) -> Selector {
    let required = fields.iter().filter(|field| field.required);
    let mut keys: Vec<&String> = required.map(|field| &field.json).collect();
    if keys.is_empty() {
        keys.extend(fields.first().map(|field| &field.json));
    }
    object(&keys, &[])
}

fn same_keys(fields: &[Field], other: &[Field]) -> bool {
    fields.len() == other.len() && fields.iter().all(|field| twin(other, field).is_some())
}

fn object(has: &[&String], constants: &[&(String, String)]) -> Selector {
    Selector::Object {
        has: has.iter().copied().cloned().collect(),
        constants: constants.iter().copied().cloned().collect(),
    }
}

/// Constants first, then keys; of two arms with as many, the one with more fields.
fn weight(selector: &Selector, shape: Shape<'_>) -> (usize, usize, usize) {
    let fields = match shape {
        Shape::Object(fields) => fields.len(),
        Shape::Other(_) => 0,
    };
    match selector {
        Selector::Object { has, constants } => (constants.len(), has.len(), fields),
        _ => (0, 0, 0),
    }
}

fn ambiguity(union: &str, pointer: &str, arm: &Arm, tree: &Node) -> Diagnostic {
    let name = match (&arm.schema, &arm.ty) {
        (Some(schema), _) => format!("`{schema}`"),
        (None, Type::Named(place)) => format!("`{place}`"),
        (None, _) => "one of its lists or scalars".to_owned(),
    };
    let span = tree.pointer(pointer).map_or(tree.span, |node| node.span);
    let message =
        format!("nothing in a value tells {name} from the other alternatives of `{union}`");
    Diagnostic::new("union-arms-alike", span, message)
        .label("the service answers with one of these")
        .help("add a fixup that gives each alternative a constant property, adds a `discriminator`, or merges them")
}
