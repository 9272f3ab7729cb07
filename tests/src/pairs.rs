//! Returns the pairs of versions with known differences, and all pairs of consecutive versions.

use std::sync::LazyLock;

use toml_edit::{DocumentMut, Item};

use crate::project::workspace;

/// A pair of versions, from `tests/tests/diff/pairs.toml`.
#[derive(Debug)]
pub struct Pair {
    /// The older version.
    pub from: String,
    /// The newer version.
    pub to: String,
    /// The number of rows that oasdiff reports for the pair.
    pub facts: usize,
    /// The maximum number of lines of the printed comparison.
    pub lines: usize,
    /// The names of the known differences, which tests look up.
    shows: Vec<String>,
}

/// Returns all pairs with known differences.
pub fn known() -> &'static [Pair] {
    static KNOWN: LazyLock<Vec<Pair>> = LazyLock::new(read);
    &KNOWN
}

/// Returns the versions of the first pair with this known difference.
///
/// # Panics
///
/// Panics if no pair has this known difference.
pub fn that_shows(what: &str) -> (&'static str, &'static str) {
    let mut known = known().iter();
    let found = known.find(|pair| pair.shows.iter().any(|shown| shown == what));
    let pair = found.unwrap_or_else(|| panic!("no pair in diff/pairs.toml shows {what:?}"));
    (&pair.from, &pair.to)
}

/// Returns every pair of consecutive versions in `spec/versions.toml`.
pub fn neighbours() -> Vec<(String, String)> {
    let versions = xtask::versions::load(workspace()).expect("spec/versions.toml");
    let pair = |pair: &[xtask::versions::Version]| match pair {
        [from, to] => Some((from.version.clone(), to.version.clone())),
        _ => None,
    };
    versions.windows(2).filter_map(pair).collect()
}

fn read() -> Vec<Pair> {
    let document: DocumentMut = include_str!("../tests/diff/pairs.toml")
        .parse()
        .expect("diff/pairs.toml is TOML");
    let number = |item: &Item, key: &str| -> usize {
        let number = item.get(key).and_then(Item::as_integer);
        let number = number.and_then(|number| number.try_into().ok());
        number.unwrap_or_else(|| panic!("a pair of diff/pairs.toml lacks the number `{key}`"))
    };
    let pair = |(name, item): (&str, &Item)| {
        let (from, to) = name.split_once(" to ").expect("a pair is `<from> to <to>`");
        let shows = item.get("shows").and_then(Item::as_array).into_iter();
        let shows = shows.flatten().filter_map(|what| what.as_str());
        Pair {
            from: from.to_owned(),
            to: to.to_owned(),
            facts: number(item, "facts"),
            lines: number(item, "lines"),
            shows: shows.map(str::to_owned).collect(),
        }
    };
    document.iter().map(pair).collect()
}
