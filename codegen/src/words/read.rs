//! Reads the files under `spec/docs/`; every fault of them is told at once.

use std::collections::BTreeMap;
use std::ops::Range;

use toml_edit::{Document, Item, TableLike};

use super::{Entries, Entry, Example, KINDS, Term, Text, Way, Words};
use crate::diagnostics::{Diagnostic, File};
use crate::source::Span;

/// What an entry describes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Operation,
    Type,
    Resource,
}

impl What {
    /// The keys that an entry may have.
    fn keys(self) -> &'static [&'static str] {
        match self {
            What::Operation => &["summary", "notes", "errors", "set"],
            What::Type => &["summary", "notes", "fields", "values"],
            What::Resource => &["summary", "notes", "example"],
        }
    }
}

impl Words {
    /// Reads the files; `first` is the place of the first in the list of all files.
    pub fn read(files: &[File], first: u32) -> Result<Self, Vec<Diagnostic>> {
        let mut reader = Reader::default();
        let mut words = Words::default();
        for (index, file) in files.iter().enumerate() {
            reader.file = first + index as u32;
            reader.read(file, &mut words);
        }
        match reader.found.is_empty() {
            true => Ok(words),
            false => Err(reader.found),
        }
    }
}

#[derive(Default)]
struct Reader {
    file: u32,
    found: Vec<Diagnostic>,
}

impl Reader {
    fn read(&mut self, file: &File, words: &mut Words) {
        let document = match Document::parse(file.text.as_str()) {
            Ok(document) => document,
            Err(error) => {
                let message = format!("this is no TOML: {}", error.message());
                return self.invalid(error.span(), message, "mend the file");
            }
        };
        let path = file.path.strip_prefix("spec/docs/").unwrap_or(&file.path);
        let (what, entries) = match path {
            "glossary.toml" => return self.glossary(document.as_table(), words),
            "resources.toml" => (What::Resource, &mut words.resources),
            _ if path.starts_with("operations/") => (What::Operation, &mut words.operations),
            _ if path.starts_with("types/") => (What::Type, &mut words.types),
            _ => {
                let help =
                    "spec/docs/ has `operations/`, `types/`, `resources.toml` and `glossary.toml`";
                return self.invalid(Some(0..0), "nothing reads this file".to_owned(), help);
            }
        };
        for (key, item) in document.as_table().iter() {
            let at = document.as_table().key(key).and_then(|key| key.span());
            match item.as_table_like() {
                Some(table) => self.entry(what, key, at, table, entries),
                None => {
                    let message = format!("`{key}` is no entry");
                    self.invalid(
                        at,
                        message,
                        "write an entry as a table: `[Contact]`, `[\"GET /me\"]`",
                    );
                }
            }
        }
    }

    fn entry(
        &mut self,
        what: What,
        key: &str,
        at: Option<Range<usize>>,
        table: &dyn TableLike,
        entries: &mut Entries,
    ) {
        let (name, versions) = limited(key);
        let mut entry = Entry {
            span: Span::of(self.file, at.clone()),
            versions,
            ..Entry::default()
        };
        for (key, item) in table.iter() {
            let here = table.key(key).and_then(|key| key.span());
            match key {
                _ if !what.keys().contains(&key) => {
                    let help = format!("there are {}", list(what.keys()));
                    self.invalid(here, format!("there is no key `{key}` here"), &help);
                }
                "fields" | "values" => {
                    let members = self.members(key, item, here);
                    match key {
                        "fields" => entry.fields = members,
                        _ => entry.values = members,
                    }
                }
                "set" => entry.set = self.set(item, here),
                _ => {
                    if let Some(text) = self.text(key, item, here) {
                        if key == "summary" && what == What::Operation {
                            self.imperative(&text);
                        }
                        entry.texts.insert(key.to_owned(), text);
                    }
                }
            }
        }
        let nothing = entry.texts.is_empty()
            && entry.fields.is_empty()
            && entry.values.is_empty()
            && entry.set.is_empty();
        if nothing && table.is_empty() {
            self.empty(at, format!("the entry of `{name}` says nothing"));
        }
        let others = entries.entry(name.clone()).or_default();
        let twin = others
            .iter()
            .find(|other| overlap(&other.versions, &entry.versions));
        if let Some(twin) = twin {
            let message = format!("`{name}` is described twice");
            let diagnostic = Diagnostic::new("duplicate-words", entry.span, message)
                .label("again")
                .also(twin.span, "first")
                .help("keep one of the two, or limit one to versions: `[\"name @2.11 2.12\"]`");
            self.found.push(diagnostic);
        }
        others.push(entry);
    }

    /// Texts by the name of a field, a value or an arm.
    fn members(
        &mut self,
        what: &str,
        item: &Item,
        at: Option<Range<usize>>,
    ) -> BTreeMap<String, Text> {
        let Some(table) = item.as_table_like() else {
            self.invalid(
                at,
                format!("`{what}` is no table"),
                "write `name = \"What it is.\"` under it",
            );
            return BTreeMap::new();
        };
        if table.is_empty() {
            self.empty(at, format!("`{what}` says nothing"));
        }
        let mut members = BTreeMap::new();
        for (key, item) in table.iter() {
            let here = table.key(key).and_then(|key| key.span());
            if let Some(text) = self.text("text", item, here) {
                members.insert(key.to_owned(), text);
            }
        }
        members
    }

    fn set(&mut self, item: &Item, at: Option<Range<usize>>) -> Vec<Text> {
        let texts = item.as_array().map(|list| {
            let texts = list.iter().map(|one| {
                let text = one.as_str()?.to_owned();
                let span = Span::of(self.file, one.span());
                Some(Text { text, span })
            });
            texts.collect::<Option<Vec<Text>>>()
        });
        texts.flatten().unwrap_or_else(|| {
            let help = "write the JSON names of fields: `set = [\"email\"]`";
            self.invalid(at, "`set` is no list of fields".to_owned(), help);
            Vec::new()
        })
    }

    fn glossary(&mut self, table: &dyn TableLike, words: &mut Words) {
        for (name, item) in table.iter() {
            let at = table.key(name).and_then(|key| key.span());
            let Some(terms) = item.as_array_of_tables() else {
                let message = format!("`{name}` is no list of terms");
                self.invalid(at, message, &format!("write `[[{name}]]`"));
                continue;
            };
            for table in terms {
                let mut term = Term {
                    span: Span::of(self.file, table.span()),
                    ..Term::default()
                };
                for (key, item) in table.iter() {
                    self.part(
                        &mut term,
                        key,
                        item,
                        table.key(key).and_then(|key| key.span()),
                    );
                }
                if !table.contains_key("text") && !table.contains_key("example") {
                    self.empty(table.span(), format!("this term of `{name}` says nothing"));
                }
                words
                    .glossary
                    .entry(name.to_owned())
                    .or_default()
                    .push(term);
            }
        }
    }

    fn part(&mut self, term: &mut Term, key: &str, item: &Item, at: Option<Range<usize>>) {
        match key {
            "text" => term.text = self.text(key, item, at),
            "example" => {
                term.example = example(item);
                if term.example.is_none() {
                    let message =
                        "`example` is no text, no whole number and no table of texts".to_owned();
                    self.invalid(at, message, "write a value as it is sent");
                }
            }
            "kind" => term.kinds = self.names(key, item, at.clone()),
            "types" => term.types = self.names(key, item, at.clone()),
            "versions" => term.versions = self.names(key, item, at.clone()),
            "way" => {
                term.way = match item.as_str() {
                    Some("sent") => Some(Way::Sent),
                    Some("answered") => Some(Way::Answered),
                    _ => {
                        let message = "this is no way that a type travels".to_owned();
                        self.invalid(at.clone(), message, "there are \"sent\" and \"answered\"");
                        None
                    }
                }
            }
            _ => {
                let help = "there are `text`, `example`, `kind`, `types`, `way` and `versions`";
                self.invalid(at.clone(), format!("there is no key `{key}` here"), help);
            }
        }
        if key == "kind"
            && let Some(kind) = term
                .kinds
                .iter()
                .find(|kind| !KINDS.contains(&kind.as_str()))
        {
            let help = format!("there are {}", list(&KINDS));
            self.invalid(item.span(), format!("`{kind}` is no kind of field"), &help);
        }
    }

    /// One name, or a list of names.
    fn names(&mut self, key: &str, item: &Item, at: Option<Range<usize>>) -> Vec<String> {
        if let Some(name) = item.as_str() {
            return vec![name.to_owned()];
        }
        let names = item.as_array().and_then(|list| {
            let names = list.iter().map(|one| one.as_str().map(str::to_owned));
            names.collect::<Option<Vec<String>>>()
        });
        names.filter(|names| !names.is_empty()).unwrap_or_else(|| {
            let message = format!("`{key}` is neither a text nor a list of texts");
            self.invalid(at, message, &format!("write `{key} = [\"…\"]`"));
            Vec::new()
        })
    }

    /// A text in the form that all words have.
    fn text(&mut self, key: &str, item: &Item, at: Option<Range<usize>>) -> Option<Text> {
        let Some(text) = item.as_str() else {
            self.invalid(at, format!("`{key}` is not a text"), "write it in quotes");
            return None;
        };
        let text = text.trim();
        if text.is_empty() {
            self.empty(item.span().or(at), "there are no words here".to_owned());
            return None;
        }
        if key != "example"
            && let Some((message, help)) = misformed(key, text)
        {
            self.invalid(item.span().or(at), message, help);
        }
        Some(Text {
            text: text.to_owned(),
            span: Span::of(self.file, item.span()),
        })
    }

    /// `Find a contact.` and not `Finds a contact.`
    fn imperative(&mut self, text: &Text) {
        let first = text.text.split(' ').next().unwrap_or_default();
        if first.ends_with('s') && !first.ends_with("ss") {
            let message = format!("`{first}` is no imperative");
            let diagnostic = Diagnostic::new("invalid-words", text.span, message)
                .help("say it as to somebody who does it: `Find a contact.`");
            self.found.push(diagnostic);
        }
    }

    fn invalid(&mut self, span: Option<Range<usize>>, message: String, help: &str) {
        let span = Span::of(self.file, span);
        self.found
            .push(Diagnostic::new("invalid-words", span, message).help(help));
    }

    fn empty(&mut self, span: Option<Range<usize>>, message: String) {
        let span = Span::of(self.file, span);
        let help = "say something that the name does not say, or delete it";
        self.found
            .push(Diagnostic::new("empty-words", span, message).help(help));
    }
}

/// `Contact @2.11 2.12`: the name, and the versions that the entry is limited to.
fn limited(key: &str) -> (String, Vec<String>) {
    match key.split_once(" @") {
        None => (key.to_owned(), Vec::new()),
        Some((name, versions)) => {
            let versions = versions.split([' ', ',']).filter(|one| !one.is_empty());
            (name.to_owned(), versions.map(str::to_owned).collect())
        }
    }
}

/// Whether two entries would speak for the same version with the same right.
fn overlap(a: &[String], b: &[String]) -> bool {
    (a.is_empty() && b.is_empty()) || a.iter().any(|one| b.contains(one))
}

/// What is wrong with the form of a text, and what to do.
fn misformed(key: &str, text: &str) -> Option<(String, &'static str)> {
    let sentence = "words are sentences: they begin with a capital and end with a full stop";
    let first = text.chars().next().unwrap_or_default();
    if first.is_lowercase() {
        return Some((format!("this begins with a small `{first}`"), sentence));
    }
    let heading =
        |line: &str| line.starts_with('#') && line.trim_start_matches('#').starts_with(' ');
    let mut fenced = false;
    for line in text.lines() {
        fenced ^= line.starts_with("```");
        if !fenced && heading(line) {
            let help = "the generator writes the headings; say it in a sentence";
            return Some((format!("`{line}` is a heading"), help));
        }
    }
    if fenced {
        return Some(("a block of code has no end".to_owned(), "close it with ```"));
    }
    let short = key == "summary" || key == "text";
    if short && text.contains('\n') {
        let help = "put what else there is to say into `notes`";
        return Some((format!("this `{key}` is more than one line"), help));
    }
    let whole = text.ends_with('.') || (!short && ends_a_block(text));
    (!whole).then(|| ("this does not end with a full stop".to_owned(), sentence))
}

/// Tables and blocks of code end without a full stop.
fn ends_a_block(text: &str) -> bool {
    text.ends_with('|') || text.ends_with("```")
}

fn list(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.as_slice() {
        [front @ .., last] if !front.is_empty() => format!("{} and {last}", front.join(", ")),
        all => all.concat(),
    }
}

fn example(item: &Item) -> Option<Example> {
    if let Some(text) = item.as_str() {
        return Some(Example::Text(text.to_owned()));
    }
    if let Some(number) = item.as_integer() {
        return Some(Example::Integer(number));
    }
    let table = item.as_table_like()?;
    let pairs = table
        .iter()
        .map(|(key, value)| Some((key.to_owned(), value.as_str()?.to_owned())));
    pairs.collect::<Option<_>>().map(Example::Table)
}
