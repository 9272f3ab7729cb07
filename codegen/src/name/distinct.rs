//! Makes a distinct identifier for each of several strings.

use std::collections::BTreeSet;

/// A string that needs an identifier.
#[derive(Debug)]
pub(super) struct Wanted<'a> {
    /// The identifier.
    pub(super) name: &'a mut String,
    /// The string in the description.
    pub(super) text: &'a str,
    /// The identifier according to the naming rules.
    pub(super) plain: String,
    /// The identifier in which everything that `plain` omits is spelled out.
    pub(super) full: String,
    /// Whether `plain` is from `names.toml` and must not be replaced.
    pub(super) fixed: bool,
}

/// Sets the identifier of each string. Returns the pairs of strings to which `names.toml` gives the same identifier.
///
/// Of several strings with the same identifier, the simplest string keeps the identifier. The other strings get the
/// full form, with a number if the full form is also taken. The result does not depend on the order of the strings.
pub(super) fn distinct(wanted: &mut [Wanted<'_>], reserved: &[&str]) -> Vec<(usize, usize)> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by_key(|&index| {
        let one = &wanted[index];
        (!one.fixed, one.full != one.plain, one.full.len(), one.text)
    });
    let mut taken: BTreeSet<String> = reserved.iter().map(|name| (*name).to_owned()).collect();
    let mut collisions = Vec::new();
    let mut rest = Vec::new();
    for index in order {
        let plain = &wanted[index].plain;
        let owner = || wanted.iter().position(|other| other.name == plain);
        if !taken.contains(plain) {
            taken.insert(plain.clone());
            *wanted[index].name = wanted[index].plain.clone();
        } else if let (true, Some(other)) = (wanted[index].fixed, owner()) {
            collisions.push((other, index));
        } else {
            rest.push(index);
        }
    }
    for index in rest {
        let name = free(&wanted[index].full, &taken);
        taken.insert(name.clone());
        *wanted[index].name = name;
    }
    collisions
}

/// Returns the first of `name`, `name2`, `name3`… that is free.
pub(super) fn free(name: &str, taken: &BTreeSet<String>) -> String {
    let stem = name.trim_end_matches('_');
    let numbered = (2..).map(|number| format!("{stem}{number}"));
    let mut names = [name.to_owned()].into_iter().chain(numbered);
    names
        .find(|name| !taken.contains(name))
        .unwrap_or_else(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::super::identifiers::{in_full, snake};
    use super::*;

    fn wanted<'a>(text: &'a str, name: &'a mut String) -> Wanted<'a> {
        Wanted {
            name,
            text,
            plain: snake(text),
            full: snake(&in_full(text)),
            fixed: false,
        }
    }

    fn names(texts: &[&str], reserved: &[&str]) -> Vec<String> {
        let mut names = vec![String::new(); texts.len()];
        let all = texts.iter().zip(&mut names);
        let mut all: Vec<_> = all.map(|(text, name)| wanted(text, name)).collect();
        assert_eq!(distinct(&mut all, reserved), []);
        names
    }

    #[test]
    fn the_simplest_string_keeps_the_plain_name_in_any_order() {
        for texts in [["_links", "links", "Links"], ["links", "Links", "_links"]] {
            let named = names(&texts, &[]);
            for (text, name) in texts.iter().zip(named) {
                let expected = match *text {
                    "links" => "links",
                    "_links" => "underscore_links",
                    _ => "capital_links",
                };
                assert_eq!(name, expected, "{text} in {texts:?}");
            }
        }
        assert_eq!(names(&["createdBy"], &[]), ["created_by"]);
        assert_eq!(
            names(&["createdBy", "CreatedBy"], &[]),
            ["created_by", "capital_created_capital_by"]
        );
    }

    #[test]
    fn a_plain_name_precedes_a_spelled_out_one() {
        assert_eq!(
            names(&["_links", "links", "underscore_links"], &[]),
            ["underscore_links2", "links", "underscore_links"]
        );
    }

    #[test]
    fn reserved_names_are_left_alone() {
        assert_eq!(names(&["other", "_x"], &["other"]), ["other2", "x"]);
        assert_eq!(names(&["type", "Type"], &[]), ["type_", "capital_type"]);
    }

    #[test]
    fn fixed_names_come_first_and_collide() {
        let mut names = [const { String::new() }; 3];
        let [first, second, third] = &mut names;
        let fixed = |name| Wanted {
            plain: "a".to_owned(),
            fixed: true,
            ..wanted("b", name)
        };
        let mut all = [wanted("a", first), fixed(second), fixed(third)];
        assert_eq!(distinct(&mut all, &[]), [(1, 2)]);
        assert_eq!(names, ["a2", "a", ""]);
    }
}
