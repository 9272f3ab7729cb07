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

/// Returns a phrase for each verb of the first clause, with the object of the verbs: `Close, snooze or open a
/// conversation for good` becomes `close a conversation`, `snooze a conversation` and so on.
fn phrases(summary: &str) -> Vec<String> {
    let sentence = summary.split(['.', ':', ';', '(']).next();
    let sentence = sentence.unwrap_or_default().to_lowercase();
    let words: Vec<&str> = sentence.split_whitespace().collect();
    let mut verbs = Vec::new();
    let mut rest = words.as_slice();
    while let Some((verb, after)) = rest.split_first() {
        verbs.push(verb.trim_end_matches(','));
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

#[cfg(test)]
mod tests {
    use super::phrases;

    #[test]
    fn a_summary_provides_search_aliases() {
        assert_eq!(
            phrases("Archive a contact, which can be undone."),
            ["archive a contact"; 2]
        );
        assert_eq!(
            phrases("Delete a contact for good."),
            ["delete a contact", "delete a contact for good"]
        );
        assert_eq!(
            phrases("Close, snooze, open or assign a conversation."),
            ["close", "snooze", "open", "assign"].map(|verb| format!("{verb} a conversation"))
        );
        assert_eq!(
            phrases("Reply to a conversation, or write a note.")[0],
            "reply to a conversation"
        );
        assert_eq!(
            phrases("Create or update a company."),
            ["create a company", "update a company"]
        );
        assert_eq!(phrases(""), [""; 0]);
    }
}
