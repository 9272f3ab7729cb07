//! Rendering of path templates.
//!
//! `{name}` is a placeholder for a segment or a part of a segment. `{name!a|b}` rejects the values `a` and `b`, which
//! would select a different operation.

use std::borrow::Cow;
use std::fmt::{self, Display, Write};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// The maximum size of a parameter value, in bytes.
const MAX_VALUE: usize = 1024;

/// The parameter whose values applications choose, so a `/` in a value is data. A proxy that decodes the `/` selects a
/// different operation only if the value is a reserved word surrounded by separators; such a value is rejected.
const FREE_TEXT: &str = "external_id";

/// All characters except those that never need encoding.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

/// The reason why a path cannot be rendered. The reason does not contain the value, which may be personal data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum PathError {
    Empty(String),
    Dots(String),
    Separator(String),
    TooLong(String),
    Unprintable(String),
    Reserved { name: String, word: String },
    Count,
    Template(&'static str),
}

impl Display for PathError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PathError::Empty(name) => write!(f, "the path parameter `{name}` is empty"),
            PathError::Dots(name) => write!(
                f,
                "the path parameter `{name}` contains the segment `.` or `..`, which would select a different path"
            ),
            PathError::Separator(name) => write!(
                f,
                "the path parameter `{name}` contains `/` or `\\` or starts with `;`, which proxies can misinterpret"
            ),
            PathError::TooLong(name) => write!(
                f,
                "the path parameter `{name}` exceeds the limit of {MAX_VALUE} bytes; pass a shorter value"
            ),
            PathError::Unprintable(name) => {
                write!(f, "the path parameter `{name}` cannot be formatted")
            }
            PathError::Reserved { name, word } => write!(
                f,
                "the path parameter `{name}` is `{word}`, which selects a different operation"
            ),
            PathError::Count => {
                f.write_str("the number of values differs from the number of path parameters")
            }
            PathError::Template(reason) => write!(f, "the path {reason}"),
        }
    }
}

impl std::error::Error for PathError {}

/// A part of a template.
enum Piece<'a> {
    Literal(&'a str),
    Parameter { name: &'a str, refused: &'a str },
}

/// Renders `template` with `values`, in order.
pub(crate) fn render(template: &str, values: &[&dyn Display]) -> Result<String, PathError> {
    let mut path = String::with_capacity(template.len() + 24);
    let mut values = values.iter();
    let mut rest = template;
    while let Some((piece, after)) = next_piece(rest)? {
        rest = after;
        match piece {
            Piece::Literal(text) => path.push_str(check_literal(text)?),
            Piece::Parameter { name, refused } => {
                let value = values.next().ok_or(PathError::Count)?;
                let text = value_text(name, refused, value)?;
                path.extend(utf8_percent_encode(&text, ENCODED));
            }
        }
    }
    if values.next().is_some() {
        return Err(PathError::Count);
    }
    check_segments(&path)?;
    Ok(path)
}

/// Returns the template in readable form, without the reserved words of its parameters.
pub(crate) fn readable(template: &str) -> String {
    let mut text = String::with_capacity(template.len());
    let mut rest = template;
    while let Ok(Some((piece, after))) = next_piece(rest) {
        rest = after;
        match piece {
            Piece::Literal(literal) => text.push_str(literal),
            Piece::Parameter { name, .. } => text.extend(["{", name, "}"]),
        }
    }
    text.push_str(rest);
    text
}

fn next_piece(rest: &str) -> Result<Option<(Piece<'_>, &str)>, PathError> {
    if rest.is_empty() {
        return Ok(None);
    }
    let Some(inner) = rest.strip_prefix('{') else {
        let end = rest.find('{').unwrap_or(rest.len());
        let (literal, after) = rest.split_at(end);
        return Ok(Some((Piece::Literal(literal), after)));
    };
    let (inside, after) = inner
        .split_once('}')
        .ok_or(PathError::Template("has a `{` without a `}`"))?;
    let (name, refused) = inside.split_once('!').unwrap_or((inside, ""));
    Ok(Some((Piece::Parameter { name, refused }, after)))
}

fn check_literal(text: &str) -> Result<&str, PathError> {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~/:@,+=$*'()&;".contains(&byte);
    if text.bytes().all(allowed) {
        return Ok(text);
    }
    Err(PathError::Template(
        "has an invalid character; put values into `{…}` and the query into \
         `query`",
    ))
}

fn value_text(name: &str, refused: &str, value: &dyn Display) -> Result<String, PathError> {
    let mut bounded = Bounded {
        text: String::new(),
        full: false,
    };
    let written = write!(bounded, "{value}");
    let Bounded { text, full } = bounded;
    if full {
        return Err(PathError::TooLong(name.to_owned()));
    }
    if written.is_err() {
        return Err(PathError::Unprintable(name.to_owned()));
    }
    check_value(name, refused, &text)?;
    Ok(text)
}

/// Rejects a value that would select a different path, either unchanged or after repeated decoding by a server.
fn check_value(name: &str, refused: &str, value: &str) -> Result<(), PathError> {
    let name = name.to_owned();
    let mut text = Cow::Borrowed(value);
    loop {
        if text.is_empty() {
            return Err(PathError::Empty(name));
        }
        // Some servers remove the text after a `;` before they resolve dot segments.
        let is_dots = |part: &str| matches!(part.split(';').next(), Some("." | ".."));
        if text.split(['/', '\\']).any(is_dots) {
            return Err(PathError::Dots(name));
        }
        let separators = ['/', '\\'];
        let is_free = name == FREE_TEXT && !text.trim_matches(separators).is_empty();
        if text.starts_with(';') || text.contains(separators) && !is_free {
            return Err(PathError::Separator(name));
        }
        let segment = only_segment(&text);
        if let Some(word) = refused.split('|').find(|word| segment == Some(word)) {
            let word = word.to_owned();
            return Err(PathError::Reserved { name, word });
        }
        match percent_decode_str(&text).decode_utf8_lossy() {
            decoded if decoded == text => return Ok(()),
            decoded => text = Cow::Owned(decoded.into_owned()),
        }
    }
}

/// Returns the only segment of a value as a server interprets the value: without a query, a fragment, the text after a
/// `;`, and surrounding separators. Returns `None` unless the value has exactly one segment.
fn only_segment(value: &str) -> Option<&str> {
    let path = value.split(['?', '#']).next()?;
    let segments = path.split(['/', '\\']);
    let mut segments =
        segments.filter_map(|part| part.split(';').next().filter(|text| !text.is_empty()));
    segments.next().filter(|_| segments.next().is_none())
}

/// A string of limited length, so that no value exhausts the memory.
struct Bounded {
    text: String,
    full: bool,
}

impl Write for Bounded {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if self.full || self.text.len() + text.len() > MAX_VALUE {
            self.full = true;
            return Err(fmt::Error);
        }
        self.text.push_str(text);
        Ok(())
    }
}

/// Checks that the rendered path starts with `/` and contains neither empty segments nor dot segments.
fn check_segments(path: &str) -> Result<(), PathError> {
    let segments = path
        .strip_prefix('/')
        .ok_or(PathError::Template("must start with `/`"))?;
    for segment in segments.split('/') {
        match segment {
            "" => return Err(PathError::Template("has an empty segment")),
            "." | ".." => return Err(PathError::Template("has a segment `.` or `..`")),
            _ => {}
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Failing;

    impl Display for Failing {
        fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
            Err(fmt::Error)
        }
    }

    #[test]
    fn values_become_one_segment_each() {
        let path = render("/contacts/{contact_id}/tags/{id}", &[&"a|b", &7]);
        assert_eq!(path.as_deref(), Ok("/contacts/a%7Cb/tags/7"));
        let path = render("/contacts/find_by_external_id/{external_id}", &[&"a/b"]);
        assert_eq!(path.as_deref(), Ok("/contacts/find_by_external_id/a%2Fb"));
        assert_eq!(
            render("/x/{a}", &[&"100%2525 %2e"]).as_deref(),
            Ok("/x/100%252525%20%252e")
        );
        assert_eq!(
            render("/x/{a}", &[&"é;~._-"]).as_deref(),
            Ok("/x/%C3%A9%3B~._-")
        );
        assert_eq!(render("/x/{a}.csv", &[&"1"]).as_deref(), Ok("/x/1.csv"));
        assert_eq!(render("/x/{a}", &[&"..."]).as_deref(), Ok("/x/..."));
    }

    #[test]
    fn values_that_would_lead_elsewhere_are_refused() {
        assert!(matches!(render("/x/{a}", &[&""]), Err(PathError::Empty(_))));
        for dots in [
            ".",
            "..",
            "%2e%2E",
            ".%2e",
            "%252e%25252e",
            "../",
            "a/../b",
            "..\\..",
            "..%2f..",
            "..;",
            ".%3Bx",
        ] {
            let refused = render("/x/{a}", &[&dots]);
            assert!(matches!(refused, Err(PathError::Dots(_))), "{dots}");
        }
        assert!(matches!(
            render("/x/{a}{b}", &[&"1", &"."]),
            Err(PathError::Dots(_))
        ));
        for separator in ["a/b", "/", "a\\b", "7%2ftags", "%255c", ";x"] {
            let refused = render("/x/{a}", &[&separator]);
            assert!(
                matches!(refused, Err(PathError::Separator(_))),
                "{separator}"
            );
        }
        let long = "x".repeat(MAX_VALUE + 1);
        assert!(matches!(
            render("/x/{a}", &[&long]),
            Err(PathError::TooLong(_))
        ));
        assert!(render("/x/{a}", &[&"x".repeat(MAX_VALUE)]).is_ok());
        assert!(matches!(
            render("/x/{a}", &[&Failing]),
            Err(PathError::Unprintable(_))
        ));
    }

    #[test]
    fn words_of_other_operations_are_refused() {
        let template = "/articles/{article_id!search|lost}";
        for (value, word) in [
            ("search", "search"),
            ("lost", "lost"),
            ("%73earch", "search"),
            ("%2573earch", "search"),
        ] {
            let error = render(template, &[&value]).expect_err("another operation");
            assert!(error.to_string().contains(word), "{error}");
        }
        assert_eq!(
            render(template, &[&"searching"]).as_deref(),
            Ok("/articles/searching")
        );
        assert_eq!(readable(template), "/articles/{article_id}");
    }

    /// With each of these values, a proxy that decodes and merges slashes would read the path of a different operation.
    #[test]
    fn words_of_other_operations_are_refused_among_separators() {
        let template = "/contacts/find_by_external_id/{external_id!notes|tags}";
        for value in [
            "tags",
            "tags/",
            "/tags",
            "//tags//",
            "tags\\",
            "\\tags",
            "tags?",
            "tags?x=1/2",
            "tags#",
            "tags;x",
            "tags;/",
            "/tags/?",
            "tags%2f",
            "%2ftags",
            "tags%3f",
            "tags%252f",
            "%74ags/",
            "/;x/tags",
        ] {
            let refused = render(template, &[&value]);
            assert!(
                matches!(refused, Err(PathError::Reserved { .. })),
                "{value}: {refused:?}"
            );
        }
        for value in [
            "tags/7", "a/tags", "/7", "tagsx/", "?tags", "tags.", "my tags",
        ] {
            let sent = render(template, &[&value]);
            assert!(sent.is_ok(), "{value}: {sent:?}");
        }
    }

    #[test]
    fn counts_and_templates_are_checked() {
        assert_eq!(render("/x/{a}", &[]), Err(PathError::Count));
        assert_eq!(render("/x", &[&1]), Err(PathError::Count));
        for template in [
            "", "x", "/", "/x/", "//x", "/x/../y", "/x?y=1", "/x#y", "/x%2f", "/x y", "/ä",
            "/x\\y", "/x/{a",
        ] {
            let error = render(template, &[]).expect_err(template);
            assert!(
                matches!(error, PathError::Template(_)),
                "{template}: {error}"
            );
        }
        assert_eq!(readable("/x/{a"), "/x/{a");
    }
}
