//! Types that contain themselves.

use std::collections::BTreeMap;

use crate::ir::{Api, Type};

/// Boxes every member through which a type contains itself without a list between.
pub(super) fn box_cycles(api: &mut Api) {
    let circle = circles(api);
    for def in &mut api.types {
        let own = circle.get(&def.name).copied();
        for ty in def.parts_mut() {
            if let Type::Named(name) = ty
                && own.is_some()
                && circle.get(name).copied() == own
            {
                *ty = Type::Boxed(Box::new(ty.clone()));
            }
        }
    }
}

/// One step of the search: a type, and how many of its parts were followed.
struct Visit {
    ty: usize,
    followed: usize,
}

/// What the search knows of a type.
#[derive(Clone, Default)]
struct Mark {
    /// When the search came to it, from 1.
    turn: usize,
    /// The earliest type that it leads back to.
    low: usize,
    waiting: bool,
    circle: usize,
}

/// The circle that each type is part of: types that contain each other have the same one. Types in none are left out.
/// This is Tarjan's algorithm, without recursion.
fn circles(api: &Api) -> BTreeMap<String, usize> {
    let names = api.types.iter().enumerate();
    let number: BTreeMap<&str, usize> = names.map(|(at, def)| (def.name.as_str(), at)).collect();
    let parts = api.types.iter().map(|def| {
        let parts = def.parts().into_iter().filter_map(|ty| match ty {
            Type::Named(name) => number.get(name.as_str()).copied(),
            _ => None,
        });
        parts.collect::<Vec<usize>>()
    });
    let parts: Vec<Vec<usize>> = parts.collect();
    let mut marks = vec![Mark::default(); parts.len()];
    let mut turn = 0;
    let mut waiting: Vec<usize> = Vec::new();
    for start in 0..parts.len() {
        let mut open = Vec::new();
        let mut next = (marks[start].turn == 0).then_some(start);
        loop {
            if let Some(ty) = next.take() {
                turn += 1;
                marks[ty] = Mark {
                    turn,
                    low: turn,
                    waiting: true,
                    circle: 0,
                };
                waiting.push(ty);
                open.push(Visit { ty, followed: 0 });
            }
            let Some(visit) = open.last_mut() else { break };
            let ty = visit.ty;
            if let Some(part) = parts[ty].get(visit.followed).copied() {
                visit.followed += 1;
                match (marks[part].turn, marks[part].waiting) {
                    (0, _) => next = Some(part),
                    (reached, true) => marks[ty].low = marks[ty].low.min(reached),
                    _ => {}
                }
                continue;
            }
            open.pop();
            if let Some(outer) = open.last() {
                marks[outer.ty].low = marks[outer.ty].low.min(marks[ty].low);
            }
            if marks[ty].low == marks[ty].turn {
                close(ty, &parts, &mut marks, &mut waiting);
            }
        }
    }
    let in_circle = api
        .types
        .iter()
        .zip(&marks)
        .filter(|(_, mark)| mark.circle > 0);
    in_circle
        .map(|(def, mark)| (def.name.clone(), mark.circle))
        .collect()
}

/// All that waits from `first` on is one circle, unless that is a single type that does not contain itself.
fn close(first: usize, parts: &[Vec<usize>], marks: &mut [Mark], waiting: &mut Vec<usize>) {
    let from = waiting
        .iter()
        .rposition(|ty| *ty == first)
        .unwrap_or_default();
    let members = waiting.split_off(from);
    let alone = members.len() == 1 && !parts[first].contains(&first);
    let circle = if alone { 0 } else { marks[first].turn };
    for member in members {
        marks[member].waiting = false;
        marks[member].circle = circle;
    }
}
