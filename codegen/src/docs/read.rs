//! Reads the files under `spec/docs/`, and checks the form of the docs.

use super::{Docs, Entry, KINDS, Term, Text};
use crate::data::reader::Reader;
use crate::data::stale::Subject;
use crate::data::table::Refers;
use crate::data::{Spanned, Table};
use crate::diagnostics::Diagnostic;
use crate::source::{Node, Span};

impl Docs {
    /// Adds the contents of a file.
    pub(crate) fn read(&mut self, reader: &mut Reader<'_>, root: &Node) {
        let path = &reader.file.path;
        let path = path.strip_prefix("spec/docs/").unwrap_or(path);
        let (keys, table): (&[&str], _) = match path {
            "glossary.toml" => return self.read_glossary(reader, root),
            "resources.toml" => (&["summary", "notes", "example"], &mut self.resources),
            _ if path.starts_with("operations/") => (
                &["summary", "notes", "errors", "set", "aliases"],
                &mut self.operations,
            ),
            _ if path.starts_with("types/") => (
                &["summary", "notes", "fields", "values", "aliases"],
                &mut self.types,
            ),
            _ => {
                let start = Span {
                    end: root.span.start,
                    ..root.span
                };
                return reader.fault(
                    start,
                    "unknown file: docs belong in glossary.toml, resources.toml, operations/ or types/",
                );
            }
        };
        entries(reader, root, keys, table);
    }

    fn read_glossary(&mut self, reader: &mut Reader<'_>, root: &Node) {
        for entry in reader.each(Some(root)) {
            let terms: Vec<Spanned<Term>> = reader.list(Some(&entry.value));
            for Spanned { span, value: term } in &terms {
                if let Some(text) = &term.text {
                    check(reader, "text", text);
                } else if term.example.is_none() {
                    empty(reader, *span);
                }
                let mut kinds = term.kind.0.iter();
                if let Some(kind) = kinds.find(|kind| !KINDS.contains(&kind.as_str())) {
                    let known = KINDS.map(|kind| format!("`{kind}`")).join(", ");
                    let message =
                        format!("unknown kind of field `{kind}`, expected one of {known}");
                    reader.fault(*span, message);
                }
            }
            reader.insert(&mut self.glossary, entry, terms);
        }
    }
}

impl Refers for Entry {
    fn names(&self, key: &str) -> Vec<(Subject, String, Span)> {
        let fields = self.fields.iter();
        let fields =
            fields.map(|(name, text)| (Subject::Field, format!("{key}.{name}"), text.span));
        let values = self.values.iter();
        let values =
            values.map(|(name, text)| (Subject::Variant, format!("{key}.{name}"), text.span));
        let set = self.set.iter();
        let set = set.map(|field| (Subject::Input, format!("{key} {}", field.value), field.span));
        let texts = [&self.summary, &self.notes, &self.errors]
            .into_iter()
            .flatten();
        let texts = texts
            .chain(self.fields.values())
            .chain(self.values.values());
        let named = fields.chain(values).chain(set);
        named.chain(texts.flat_map(links)).collect()
    }
}

impl Refers for Vec<Spanned<Term>> {
    fn names(&self, _: &str) -> Vec<(Subject, String, Span)> {
        let names = self.iter().flat_map(|Spanned { span, value: term }| {
            let types = term.types.0.iter();
            let types = types.map(|ty| (Subject::Type, ty.clone(), *span));
            let own = [(Subject::Term, term_id(*span), *span)];
            own.into_iter()
                .chain(types)
                .chain(term.text.iter().flat_map(links))
        });
        names.collect()
    }
}

/// Returns the name that identifies a term in a reference; the name consists of the term's span.
pub(crate) fn term_id(span: Span) -> String {
    format!("{}:{}", span.file, span.start)
}

/// Returns the targets of the links in docs; each target must exist in at least one version.
fn links(text: &Text) -> impl Iterator<Item = (Subject, String, Span)> {
    let names = super::links::names(&text.value).into_iter();
    names.map(|name| (Subject::Link, name.to_owned(), text.span))
}

/// Adds the entries of a file; `keys` are the keys that an entry can have.
fn entries(reader: &mut Reader<'_>, root: &Node, keys: &[&str], into: &mut Table<Entry>) {
    for found in reader.each(Some(root)) {
        let mut inner = found.value.entries().iter();
        if let Some(unknown) = inner.find(|inner| !keys.contains(&inner.key.as_str())) {
            let known = keys.join("`, `");
            let message = format!("unknown key `{}`, expected one of `{known}`", unknown.key);
            reader.fault(unknown.key_span, message);
            continue;
        }
        for key in found.value.entries() {
            if key.value.as_map().is_some_and(<[_]>::is_empty) {
                empty(reader, key.key_span);
            }
        }
        let Some(entry) = reader.value::<Entry>(&found.value) else {
            continue;
        };
        if found.value.entries().is_empty() {
            empty(reader, found.key_span);
        }
        for part in ["summary", "notes", "errors", "example"] {
            if let Some(text) = entry.text(part) {
                check(reader, part, text);
            }
        }
        for text in entry.fields.values().chain(entry.values.values()) {
            check(reader, "text", text);
        }
        if let Some(text) = entry.summary.as_ref().filter(|_| keys.contains(&"set")) {
            third_person(reader, text);
        }
        reader.insert(into, found, entry);
    }
}

fn empty(reader: &mut Reader<'_>, span: Span) {
    let help = "add docs that say more than the name, or delete the entry";
    let found = Diagnostic::new("empty-docs", span, "this entry is empty").help(help);
    reader.found.push(found);
}

/// Reports docs that are empty or whose form is invalid.
fn check(reader: &mut Reader<'_>, key: &str, text: &Text) {
    let trimmed = text.value.trim();
    if trimmed.is_empty() {
        empty(reader, text.span);
    } else if let Some((message, help)) = misformed(key, trimmed).filter(|_| key != "example") {
        reader.fault_with_help(text.span, message, help);
    }
}

/// Reports a summary that does not begin with a verb in the third person, such as `Finds a contact.`
fn third_person(reader: &mut Reader<'_>, text: &Text) {
    let first = text.value.split([' ', ',', '.']).next().unwrap_or_default();
    if !first.ends_with('s') || first.ends_with("ss") {
        let message = format!("`{first}` is not a verb in the third person");
        let help = "start with a verb in the third person, as in `Finds a contact.`";
        reader.fault_with_help(text.span, message, help);
    }
}

/// Returns the first error in the form of docs, and its help.
fn misformed(key: &str, text: &str) -> Option<(String, &'static str)> {
    let sentence = "write sentences that begin with a capital letter and end with a full stop";
    let first = text.chars().next().unwrap_or_default();
    if first.is_lowercase() {
        return Some((
            format!("the text begins with the lower-case letter `{first}`"),
            sentence,
        ));
    }
    let heading =
        |line: &str| line.starts_with('#') && line.trim_start_matches('#').starts_with(' ');
    let mut fenced = false;
    for line in text.lines() {
        fenced ^= line.starts_with("```");
        if !fenced && heading(line) {
            let help = "write a sentence instead: the generator writes the headings";
            return Some((format!("`{line}` is a heading"), help));
        }
    }
    if fenced {
        return Some((
            "a code block is not closed".to_owned(),
            "close the code block with ```",
        ));
    }
    let short = key == "summary" || key == "text";
    if short && text.contains('\n') {
        let help = "move everything after the first sentence to `notes`";
        return Some((format!("the `{key}` is longer than one line"), help));
    }
    // Tables and code blocks end without a full stop.
    let block = text.ends_with('|') || text.ends_with("```");
    let whole = text.ends_with('.') || (!short && block);
    (!whole).then(|| {
        (
            "the text does not end with a full stop".to_owned(),
            sentence,
        )
    })
}
