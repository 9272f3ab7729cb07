//! Parses TOML to the same kind of tree as YAML.

use toml_edit::{Document, Item, TableLike, Value as Scalar};

use super::{Entry, Node, Span, Value};

/// Parses a TOML document. A syntax error is returned as its span and the message of the parser.
pub fn parse_toml(file: u32, text: &str) -> Result<Node, (Span, String)> {
    let document = Document::parse(text)
        .map_err(|error| (Span::of(file, error.span()), error.message().to_owned()))?;
    Ok(table(file, document.as_table(), Span::of(file, None)))
}

fn table(file: u32, table: &dyn TableLike, span: Span) -> Node {
    let entries = table.iter().map(|(key, item)| {
        let key_span = Span::of(file, table.key(key).and_then(|key| key.span()));
        Entry {
            key: key.to_owned(),
            key_span,
            value: node(file, item, key_span),
        }
    });
    Node::new(span, Value::Map(entries.collect()))
}

/// `key_span` is the span of a table that is only implied by a longer key.
fn node(file: u32, item: &Item, key_span: Span) -> Node {
    let at = |range| Span::of(file, Some(range));
    let span = item.span().map_or(key_span, at);
    match item {
        Item::None => Node::new(span, Value::Null),
        Item::Value(value) => scalar(file, value, span),
        Item::Table(inner) => table(file, inner, span),
        Item::ArrayOfTables(tables) => {
            let items = tables
                .iter()
                .map(|inner| table(file, inner, inner.span().map_or(key_span, at)));
            Node::new(span, Value::Seq(items.collect()))
        }
    }
}

fn scalar(file: u32, value: &Scalar, span: Span) -> Node {
    let value = match value {
        Scalar::String(text) => Value::String(text.value().clone()),
        Scalar::Integer(number) => Value::Int(*number.value()),
        Scalar::Float(number) => Value::Float(*number.value()),
        Scalar::Boolean(flag) => Value::Bool(*flag.value()),
        // No data file has dates, so a date is read as a string.
        Scalar::Datetime(date) => Value::String(date.value().to_string()),
        Scalar::Array(items) => {
            let items = items.iter().map(|item| {
                let span = item
                    .span()
                    .map_or(span, |range| Span::of(file, Some(range)));
                scalar(file, item, span)
            });
            Value::Seq(items.collect())
        }
        Scalar::InlineTable(inner) => return table(file, inner, span),
    };
    Node::new(span, value)
}
