//! Search aliases of operations and types. A search of the documentation finds only names and aliases.

use crate::docs::Docs;
use crate::ir::{Api, Operation, TypeDef};
use crate::name::identifiers::camel;

/// The maximum length of an alias, in words.
const LONGEST: usize = 8;

/// Words that end a search phrase: summaries continue after them with details.
const ENDS: [&str; 16] = [
    "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "so", "that", "through",
    "to", "which", "with",
];

/// Returns the search aliases of an operation: the aliases in its docs, and phrases from its summary, such as `archive
/// a contact` and `archive contact`.
pub(crate) fn aliases(docs: &Docs, operation: &Operation) -> Vec<String> {
    let summary = docs.operation(operation, "summary");
    let names = docs.aliases(operation).map(str::to_owned);
    let mut found: Vec<String> = names.filter(|name| *name != operation.name).collect();
    for phrase in phrases(summary.unwrap_or_default()) {
        let bare: Vec<&str> = phrase.split(' ').filter(|word| !is_article(word)).collect();
        for alias in [bare.join(" "), phrase] {
            let plain = alias
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || " -".contains(c));
            let count = alias.split(' ').count();
            if plain && (2..=LONGEST).contains(&count) && !found.contains(&alias) {
                found.push(alias);
            }
        }
    }
    found
}

/// Returns the search aliases of a type: the aliases in its docs, and the name of its schema if this name differs from
/// the name of the type.
pub(crate) fn type_aliases(api: &Api, docs: &Docs, def: &TypeDef) -> Vec<String> {
    let schema = def.component().map(camel);
    let names = docs.type_aliases(def).map(str::to_owned).chain(schema);
    let mut found: Vec<String> = Vec::new();
    for name in names {
        if api.definition(&name).is_none() && !found.contains(&name) {
            found.push(name);
        }
    }
    found
}

fn is_article(word: &str) -> bool {
    ["a", "an", "the"].contains(&word)
}

/// Returns a phrase for each verb of the first clause, with the object of the verbs: `Closes, snoozes or opens a
/// conversation for good` becomes `close a conversation`, `snooze a conversation` and so on.
fn phrases(summary: &str) -> Vec<String> {
    let sentence = summary.split(['.', ':', ';', '(']).next();
    let sentence = sentence.unwrap_or_default().to_lowercase();
    let words: Vec<&str> = sentence.split_whitespace().collect();
    let mut verbs = Vec::new();
    let mut rest = words.as_slice();
    while let Some((verb, after)) = rest.split_first() {
        verbs.push(base(verb.trim_end_matches(',')));
        rest = match after.split_first() {
            Some((&("or" | "and"), more)) => more,
            _ if verb.ends_with(',') => after,
            _ => {
                rest = after;
                break;
            }
        };
    }
    let object = object(rest);
    let mut phrases: Vec<String> = verbs
        .iter()
        .map(|verb| format!("{verb} {object}").trim_end().to_owned())
        .collect();
    if let ([verb], Some(clause)) = (&verbs[..], rest.join(" ").split(',').next()) {
        phrases.push(format!("{verb} {clause}").trim_end().to_owned());
    }
    phrases
}

/// Joins the words before the first word of [`ENDS`]; the first word is always included, as in `reply to a
/// conversation`.
fn object(words: &[&str]) -> String {
    let mut taken = Vec::new();
    for (index, word) in words.iter().enumerate() {
        if index > 0 && ENDS.contains(word) {
            break;
        }
        taken.push(word.trim_end_matches(','));
        if word.ends_with(',') {
            break;
        }
    }
    taken.join(" ")
}

/// Returns the base form of a verb in the third person: `close` for `closes`, `reply` for `replies`.
fn base(verb: &str) -> String {
    if let Some(stem) = verb.strip_suffix("ies") {
        return format!("{stem}y");
    }
    let stem = verb.strip_suffix('s').unwrap_or(verb);
    let bare = stem.strip_suffix('e').unwrap_or(stem);
    let is_hissing = ["ch", "sh", "ss", "x"]
        .iter()
        .any(|end| bare.ends_with(end));
    (if is_hissing { bare } else { stem }).to_owned()
}

#[cfg(test)]
mod tests {
    use super::phrases;

    #[test]
    fn a_summary_provides_search_aliases() {
        assert_eq!(
            phrases("Archives a contact, which can be undone."),
            ["archive a contact"; 2]
        );
        assert_eq!(
            phrases("Deletes a contact for good."),
            ["delete a contact", "delete a contact for good"]
        );
        assert_eq!(
            phrases("Closes, snoozes, opens or assigns a conversation."),
            ["close", "snooze", "open", "assign"].map(|verb| format!("{verb} a conversation"))
        );
        assert_eq!(
            phrases("Replies to a conversation, or writes a note.")[0],
            "reply to a conversation"
        );
        assert_eq!(
            phrases("Creates or updates a company."),
            ["create a company", "update a company"]
        );
        assert_eq!(
            phrases("Searches or dismisses a banner."),
            ["search a banner", "dismiss a banner"]
        );
        assert_eq!(phrases(""), [""; 0]);
    }
}
