//! The parser's events put together to a tree.

use std::collections::HashMap;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError};

use super::{Entry, Node, Span, Value, scalar};
use crate::diagnostics::Diagnostic;

/// Deeper nesting than any description needs; a bound, so that no input can exhaust the stack of a later pass.
const MAX_DEPTH: usize = 128;

/// Reads one YAML 1.2 document. `file` is the index that every span of the tree carries.
pub fn parse(file: u32, text: &str) -> Result<Node, Vec<Diagnostic>> {
    let mut builder = Builder::new(file, text);
    for event in Parser::new_from_str(text) {
        let going_on = match event {
            Ok((event, span)) => builder.event(event, span),
            Err(error) => {
                builder.syntax_error(&error);
                false
            }
        };
        if !going_on {
            break;
        }
    }
    builder.finish()
}

struct Builder<'a> {
    file: u32,
    text: &'a str,
    offsets: Offsets,
    open: Vec<Open>,
    root: Option<Node>,
    documents: usize,
    found: Vec<Diagnostic>,
}

/// A collection whose end has not come yet.
struct Open {
    start: u32,
    items: Items,
}

enum Items {
    Seq(Vec<Node>),
    Map {
        entries: Vec<Entry>,
        /// Where each key stands among the entries.
        known: HashMap<String, usize>,
        /// A key that waits for its value; no entry is made of one that stands there twice.
        key: Option<Key>,
    },
}

struct Key {
    text: String,
    span: Span,
    /// It stands there for the first time.
    first: bool,
}

impl<'a> Builder<'a> {
    fn new(file: u32, text: &'a str) -> Self {
        Self {
            file,
            text,
            offsets: Offsets::new(text),
            open: Vec::new(),
            root: None,
            documents: 0,
            found: Vec::new(),
        }
    }

    /// Takes one event; false where reading on makes no sense.
    fn event(&mut self, event: Event<'_>, at: saphyr_parser::Span) -> bool {
        let span = self.span(&at);
        match event {
            Event::DocumentStart(_) => {
                self.documents += 1;
                if self.documents > 1 {
                    self.unsupported(
                        span,
                        "a second document begins in this file",
                        "keep one document per file",
                    );
                    return false;
                }
            }
            Event::Alias(_) => {
                self.unsupported(
                    span,
                    "an alias stands here",
                    "write out the value it stands for",
                );
                self.place(Node::new(span, Value::Null));
            }
            Event::Scalar(text, style, anchor, tag) => {
                self.refuse_properties(span, anchor, tag.is_some());
                self.scalar(&text, style, self.without_comment(span, style));
            }
            Event::SequenceStart(anchor, tag) => {
                self.refuse_properties(span, anchor, tag.is_some());
                return self.start(span, Items::Seq(Vec::new()));
            }
            Event::MappingStart(anchor, tag) => {
                self.refuse_properties(span, anchor, tag.is_some());
                let items = Items::Map {
                    entries: Vec::new(),
                    known: HashMap::new(),
                    key: None,
                };
                return self.start(span, items);
            }
            Event::SequenceEnd | Event::MappingEnd => self.end(span),
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
        }
        true
    }

    fn start(&mut self, span: Span, items: Items) -> bool {
        if self.awaits_key() {
            self.unsupported(
                span,
                "a list or a mapping is used as a key",
                "use text as the key",
            );
            return false;
        }
        if self.open.len() == MAX_DEPTH {
            let message = format!("the nesting is deeper than {MAX_DEPTH} levels");
            self.unsupported(
                span,
                &message,
                "move inner parts to components and refer to them",
            );
            return false;
        }
        self.open.push(Open {
            start: span.start,
            items,
        });
        true
    }

    fn end(&mut self, end: Span) {
        let Some(Open { start, items }) = self.open.pop() else {
            return;
        };
        let last = match &items {
            Items::Seq(items) => items.last().map(|item| item.span.end),
            Items::Map { entries, .. } => entries.last().map(|entry| entry.value.span.end),
        };
        // Only `]` and `}` have a width, which the parser stretches to what follows; a block ends where its
        // last value does.
        let flow = end.end > end.start;
        let end = if flow {
            end.start + 1
        } else {
            last.unwrap_or(start)
        };
        let span = Span {
            file: self.file,
            start,
            end: end.max(start),
        };
        self.place(match items {
            Items::Seq(items) => Node::new(span, Value::Seq(items)),
            Items::Map { entries, .. } => Node::new(span, Value::Map(entries)),
        });
    }

    /// Whether what comes next is the key of a mapping.
    fn awaits_key(&self) -> bool {
        let items = self.open.last().map(|open| &open.items);
        matches!(items, Some(Items::Map { key: None, .. }))
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, span: Span) {
        let plain = style == ScalarStyle::Plain;
        if self.awaits_key() {
            if plain && text == "<<" {
                self.unsupported(
                    span,
                    "a merge key stands here",
                    "write out the keys it would bring",
                );
            }
            self.key(text, span);
            return;
        }
        // The parser places a value that is not there before the next token; the key is nearer.
        let span = match self.open.last().map(|open| &open.items) {
            Some(Items::Map { key: Some(key), .. }) if span.start == span.end => key.span,
            _ => span,
        };
        let value = match plain.then(|| scalar::resolve(text)) {
            None => Value::String(text.to_owned()),
            Some(Some(value)) => value,
            Some(None) => {
                self.unsupported(
                    span,
                    "this number has no JSON form",
                    "use a finite number, or quote it as text",
                );
                Value::Null
            }
        };
        self.place(Node::new(span, value));
    }

    fn key(&mut self, text: &str, span: Span) {
        let Some(Items::Map {
            entries,
            known,
            key,
        }) = self.open.last_mut().map(|open| &mut open.items)
        else {
            return;
        };
        let first = known.get(text).and_then(|index| entries.get(*index));
        let first = first.map(|entry| entry.key_span);
        *key = Some(Key {
            text: text.to_owned(),
            span,
            first: first.is_none(),
        });
        if let Some(first) = first {
            let message = format!("the key `{text}` stands twice in this mapping");
            let one = Diagnostic::new("duplicate-key", span, message).label("again here");
            self.found.push(
                one.also(first, "first here")
                    .help("remove one of them; readers disagree on which of the two counts"),
            );
        }
    }

    /// Puts a finished value where it belongs.
    fn place(&mut self, node: Node) {
        match self.open.last_mut().map(|open| &mut open.items) {
            None => self.root = Some(node),
            Some(Items::Seq(items)) => items.push(node),
            Some(Items::Map {
                entries,
                known,
                key,
            }) => match key.take() {
                Some(Key { text, span, first }) if first => {
                    known.insert(text.clone(), entries.len());
                    entries.push(Entry {
                        key: text,
                        key_span: span,
                        value: node,
                    });
                }
                Some(_) => {}
                // An alias as a key has been reported; its value must not be taken for another key.
                None => {
                    *key = Some(Key {
                        text: String::new(),
                        span: node.span,
                        first: false,
                    });
                }
            },
        }
    }

    fn refuse_properties(&mut self, span: Span, anchor: usize, tagged: bool) {
        if anchor != 0 {
            self.unsupported(
                span,
                "an anchor names this value",
                "write the value out wherever it is used",
            );
        }
        if tagged {
            self.unsupported(
                span,
                "a tag gives this value a type",
                "remove the tag; quote the value if it is text",
            );
        }
    }

    fn unsupported(&mut self, span: Span, message: &str, help: &str) {
        self.found
            .push(Diagnostic::new("unsupported-yaml", span, message).help(help));
    }

    fn syntax_error(&mut self, error: &ScanError) {
        let start = self.offsets.byte(error.marker());
        let letter = self.text.get(start..).and_then(|rest| rest.chars().next());
        let end = start + letter.map_or(0, char::len_utf8);
        let span = self.make_span(start, end);
        self.found.push(
            Diagnostic::new("not-yaml", span, format!("this is not YAML: {}", error.info()))
                .help("correct the text here or shortly before; a text with `: ` or ` #` in it must be quoted"),
        );
    }

    fn finish(self) -> Result<Node, Vec<Diagnostic>> {
        if !self.found.is_empty() {
            return Err(self.found);
        }
        let nothing = Node::new(self.make_span(0, 0), Value::Null);
        Ok(self.root.unwrap_or(nothing))
    }

    /// The parser's span in bytes, without the line breaks that it counts to a value's end.
    fn span(&self, at: &saphyr_parser::Span) -> Span {
        let start = self.offsets.byte(&at.start);
        let end = self.offsets.byte(&at.end).max(start);
        let length = self
            .text
            .get(start..end)
            .map_or(0, |text| text.trim_end().len());
        self.make_span(start, start + length)
    }

    /// A quoted scalar's span up to its closing quote; the parser counts a comment behind it too.
    fn without_comment(&self, span: Span, style: ScalarStyle) -> Span {
        let text = self.text.get(span.start as usize..span.end as usize);
        let length = match (style, text) {
            (ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted, Some(text)) => {
                quoted_length(text)
            }
            _ => None,
        };
        let end = length.map_or(span.end as usize, |length| span.start as usize + length);
        self.make_span(span.start as usize, end)
    }

    fn make_span(&self, start: usize, end: usize) -> Span {
        let narrow = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Span {
            file: self.file,
            start: narrow(start),
            end: narrow(end),
        }
    }
}

/// The length of the quoted scalar that a text begins with, quotes included.
fn quoted_length(text: &str) -> Option<usize> {
    let quote = text.chars().next()?;
    let mut letters = text.char_indices().skip(1).peekable();
    while let Some((at, letter)) = letters.next() {
        if letter == '\\' && quote == '"' {
            letters.next();
        } else if letter == quote {
            // Two single quotes in a row stand for one.
            if quote == '"' || letters.next_if(|(_, next)| *next == quote).is_none() {
                return Some(at + quote.len_utf8());
            }
        }
    }
    None
}

/// From the parser's count of characters to bytes.
struct Offsets {
    /// The first byte of every character and the length; nothing where every character is one byte.
    bytes: Option<Vec<usize>>,
    len: usize,
}

impl Offsets {
    fn new(text: &str) -> Self {
        let bytes = (!text.is_ascii()).then(|| {
            text.char_indices()
                .map(|(offset, _)| offset)
                .chain([text.len()])
                .collect()
        });
        Self {
            bytes,
            len: text.len(),
        }
    }

    fn byte(&self, marker: &Marker) -> usize {
        match &self.bytes {
            None => marker.index().min(self.len),
            Some(bytes) => bytes.get(marker.index()).copied().unwrap_or(self.len),
        }
    }
}
