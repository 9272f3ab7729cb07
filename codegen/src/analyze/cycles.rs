//! Recursive types.

use std::collections::BTreeMap;

use crate::ir::{Api, Type};

/// Boxes every member, except a list, through which a type contains itself. Kosaraju's algorithm finds the types that
/// contain each other: the strongly connected components of the graph of types.
pub(super) fn box_cycles(api: &mut Api) {
    let names = api.types.iter().enumerate();
    let number: BTreeMap<String, usize> = names.map(|(at, def)| (def.name.clone(), at)).collect();
    let numbered = |ty: &Type| match ty {
        Type::Named(name) => number.get(name).copied(),
        _ => None,
    };
    let parts = api.types.iter().map(|def| {
        let parts = def.parts().into_iter().filter_map(numbered);
        parts.collect()
    });
    let parts: Vec<Vec<usize>> = parts.collect();
    let mut owners = vec![Vec::new(); parts.len()];
    for (owner, parts) in parts.iter().enumerate() {
        for part in parts {
            owners[*part].push(owner);
        }
    }
    let mut seen = vec![false; parts.len()];
    let mut order = Vec::new();
    for ty in 0..parts.len() {
        walk(&parts, ty, &mut seen, &mut order);
    }
    seen.fill(false);
    let mut circle = vec![0; parts.len()];
    for ty in order.into_iter().rev() {
        let mut members = Vec::new();
        walk(&owners, ty, &mut seen, &mut members);
        for member in members {
            circle[member] = ty;
        }
    }
    for (at, def) in api.types.iter_mut().enumerate() {
        for ty in def.parts_mut() {
            if numbered(ty).is_some_and(|part| circle[part] == circle[at]) {
                *ty = Type::Boxed(Box::new(ty.clone()));
            }
        }
    }
}

/// Appends to `found` every unseen node that can be reached from `start`, in post-order.
fn walk(edges: &[Vec<usize>], start: usize, seen: &mut [bool], found: &mut Vec<usize>) {
    let mut open = vec![(start, 0)];
    while let Some((node, followed)) = open.pop() {
        if followed == 0 && std::mem::replace(&mut seen[node], true) {
            continue;
        }
        match edges[node].get(followed) {
            Some(next) => open.extend([(node, followed + 1), (*next, 0)]),
            None => found.push(node),
        }
    }
}
