//! Builds a tree from the events of the parser.

use std::collections::HashMap;

use granit_parser::{ErrorKind, Event, Marker, Parser, ScalarStyle, ScanError, options};

use super::{Entry, Node, Span, Value, scalar};
use crate::diagnostics::Diagnostic;

/// The maximum nesting depth, so that no input can exhaust the stack of a later pass.
const MAX_DEPTH: usize = 128;

/// Reads one YAML 1.2 document. `file` is the file index that every span of the tree contains.
pub fn parse(file: u32, text: &str) -> Result<Node, Vec<Diagnostic>> {
    let options = options! {
        // `event` reports anchors and aliases, including aliases without an anchor.
        emit_anchor_events: true,
        emit_unresolved_aliases: true,
        flow_nesting_limit: MAX_DEPTH,
        block_nesting_limit: MAX_DEPTH,
    };
    let mut builder = Builder::new(file, text);
    for event in Parser::new_from_str_with_options(text, options) {
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
    open: Vec<Open>,
    root: Option<Node>,
    documents: usize,
    found: Vec<Diagnostic>,
}

/// A collection that has not been closed yet.
struct Open {
    start: u32,
    items: Items,
}

enum Items {
    Seq(Vec<Node>),
    Map(Mapping),
}

#[derive(Default)]
struct Mapping {
    entries: Vec<Entry>,
    /// The index of each key among the entries.
    known: HashMap<String, usize>,
    /// The key whose value follows. A duplicate key gets no entry.
    key: Option<Key>,
}

struct Key {
    text: String,
    span: Span,
    /// Whether this is the first occurrence of the key.
    first: bool,
}

impl<'a> Builder<'a> {
    fn new(file: u32, text: &'a str) -> Self {
        Self {
            file,
            text,
            open: Vec::new(),
            root: None,
            documents: 0,
            found: Vec::new(),
        }
    }

    /// Handles an event and returns whether parsing can continue.
    fn event(&mut self, event: Event<'_>, at: granit_parser::Span) -> bool {
        let span = self.span(&at);
        match event {
            Event::DocumentStart(..) => {
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
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                self.unsupported(span, "aliases are not supported", "write out the value");
                self.place(Node::new(span, Value::Null));
            }
            Event::Anchor(..) => self.unsupported(
                span,
                "anchors are not supported",
                "write out the value at each location that uses it",
            ),
            Event::Scalar(text, style, ..) => {
                self.refuse_tag(&at);
                self.scalar(&text, style, span);
            }
            Event::SequenceStart(..) => {
                self.refuse_tag(&at);
                return self.start(span, Items::Seq(Vec::new()));
            }
            Event::MappingStart(..) => {
                self.refuse_tag(&at);
                return self.start(span, Items::Map(Mapping::default()));
            }
            Event::SequenceEnd | Event::MappingEnd => self.end(span),
            // Events of the stream and its documents carry no values.
            _ => {}
        }
        true
    }

    fn start(&mut self, span: Span, items: Items) -> bool {
        if self.awaits_key() {
            self.unsupported(
                span,
                "a list or a mapping is used as a key",
                "use a string as the key",
            );
            return false;
        }
        if self.open.len() == MAX_DEPTH {
            self.too_deep(span);
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
            Items::Map(map) => map.entries.last().map(|entry| entry.value.span.end),
        };
        // Only the end of a flow collection, `]` or `}`, has a width, which the parser extends to the next token. A
        // block collection ends with its last value.
        let flow = end.end > end.start;
        let end = match flow {
            true => end.start + 1,
            false => last.unwrap_or(start).max(start),
        };
        let file = self.file;
        let value = match items {
            Items::Seq(items) => Value::Seq(items),
            Items::Map(map) => Value::Map(map.entries),
        };
        self.place(Node::new(Span { file, start, end }, value));
    }

    /// Returns whether the next event is a key of a mapping.
    fn awaits_key(&self) -> bool {
        let items = self.open.last().map(|open| &open.items);
        matches!(items, Some(Items::Map(map)) if map.key.is_none())
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, span: Span) {
        let plain = style == ScalarStyle::Plain;
        if self.awaits_key() {
            if plain && text == "<<" {
                self.unsupported(
                    span,
                    "merge keys are not supported",
                    "write out the merged keys",
                );
            }
            self.key(text, span);
            return;
        }
        // The parser reports a missing value before the next token; the span of the key is more helpful.
        let span = match self.open.last().map(|open| &open.items) {
            Some(Items::Map(Mapping { key: Some(key), .. })) if span.start == span.end => key.span,
            _ => span,
        };
        let value = match plain.then(|| scalar::resolve(text)) {
            None => Value::String(text.to_owned()),
            Some(Some(value)) => value,
            Some(None) => {
                self.unsupported(
                    span,
                    "this number cannot be represented in JSON",
                    "use a finite number, or quote it to make it a string",
                );
                Value::Null
            }
        };
        self.place(Node::new(span, value));
    }

    fn key(&mut self, text: &str, span: Span) {
        let Some(Items::Map(map)) = self.open.last_mut().map(|open| &mut open.items) else {
            return;
        };
        let first = map.known.get(text).and_then(|at| map.entries.get(*at));
        let first = first.map(|entry| entry.key_span);
        map.key = Some(Key {
            text: text.to_owned(),
            span,
            first: first.is_none(),
        });
        if let Some(first) = first {
            let message = format!("duplicate key `{text}` in this mapping");
            let one = Diagnostic::new("duplicate-key", span, message).label("again here");
            self.found
                .push(one.also(first, "first here").help(
                    "remove one of the two keys; YAML readers disagree on which key applies",
                ));
        }
    }

    /// Adds a complete value to the collection that contains it.
    fn place(&mut self, node: Node) {
        match self.open.last_mut().map(|open| &mut open.items) {
            None => self.root = Some(node),
            Some(Items::Seq(items)) => items.push(node),
            Some(Items::Map(map)) => match map.key.take() {
                Some(Key { text, span, first }) if first => {
                    map.known.insert(text.clone(), map.entries.len());
                    map.entries.push(Entry {
                        key: text,
                        key_span: span,
                        value: node,
                    });
                }
                Some(_) => {}
                // An alias as a key was already reported; the value after the alias must not be read as a key.
                None => {
                    map.key = Some(Key {
                        text: String::new(),
                        span: node.span,
                        first: false,
                    });
                }
            },
        }
    }

    fn refuse_tag(&mut self, at: &granit_parser::Span) {
        if let Some(tag) = at.tag_span() {
            self.unsupported(
                self.span(&tag),
                "tags are not supported",
                "remove the tag; quote the value if it is a string",
            );
        }
    }

    fn unsupported(&mut self, span: Span, message: &str, help: &str) {
        self.found
            .push(Diagnostic::new("unsupported-yaml", span, message).help(help));
    }

    fn too_deep(&mut self, span: Span) {
        let message = format!("the nesting is deeper than {MAX_DEPTH} levels");
        self.unsupported(
            span,
            &message,
            "move inner parts to components and refer to them",
        );
    }

    fn syntax_error(&mut self, error: &ScanError) {
        let start = self.byte(error.marker());
        let next = self.text.get(start..).and_then(|rest| rest.chars().next());
        let span = self.make_span(start, start + next.map_or(0, char::len_utf8));
        if *error.kind() == ErrorKind::RecursionLimitExceeded {
            return self.too_deep(span);
        }
        let message = format!("invalid YAML: {}", error.info());
        self.found
            .push(Diagnostic::new("not-yaml", span, message).help(help(error.kind())));
    }

    fn finish(self) -> Result<Node, Vec<Diagnostic>> {
        if !self.found.is_empty() {
            return Err(self.found);
        }
        let nothing = Node::new(self.make_span(0, 0), Value::Null);
        Ok(self.root.unwrap_or(nothing))
    }

    /// Returns the parser's span in bytes, without line breaks after the value.
    fn span(&self, at: &granit_parser::Span) -> Span {
        let start = self.byte(&at.start);
        let end = self.byte(&at.end).max(start);
        let text = self.text.get(start..end).unwrap_or_default();
        let length = text.trim_end().len();
        self.make_span(start, start + length)
    }

    /// Returns the byte offset of a marker. The offset is always set, because the parser reads from memory.
    fn byte(&self, marker: &Marker) -> usize {
        let offset = marker.byte_offset().unwrap_or_default();
        offset.min(self.text.len())
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

/// Returns the help text for a syntax error.
fn help(kind: &ErrorKind) -> &'static str {
    match kind {
        ErrorKind::TabNotAllowed
        | ErrorKind::TabInBlockIndentation
        | ErrorKind::TabInIndentation
        | ErrorKind::TabAtBlockScalarStart
        | ErrorKind::TabInPlainScalar => {
            "indent with spaces: YAML does not allow tabs in indentation"
        }
        ErrorKind::UnclosedQuotedScalar => {
            "close the quote that begins here; inside single quotes, write a quote twice"
        }
        ErrorKind::UnclosedFlowCollection { .. } => "close the bracket that begins here",
        ErrorKind::MismatchedFlowCollectionEnd { .. } | ErrorKind::MisplacedFlowCollectionEnd => {
            "close each `[` with `]` and each `{` with `}`"
        }
        ErrorKind::DocumentIndicatorInQuotedScalar => {
            "close the quote that begins here, or indent the `---` inside it"
        }
        ErrorKind::BomInsideDocument => {
            "remove the byte order mark: it is only valid at the beginning of the file"
        }
        ErrorKind::InvalidIndentation
        | ErrorKind::InvalidBlockScalarIndent
        | ErrorKind::ExpectedBlockMappingKey
        | ErrorKind::ExpectedBlockSequenceEntry => {
            "indent this line like the other lines of its block"
        }
        ErrorKind::UnknownQuotedScalarEscape => {
            "write a backslash inside double quotes twice, or use single quotes"
        }
        _ => "correct the syntax here or shortly before; quote a string that contains `: ` or ` #`",
    }
}
