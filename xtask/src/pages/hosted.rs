//! Converts the guide for the crate's documentation: removes comments and adapts links.

use pulldown_cmark::{Event, Options, Parser, Tag};

use crate::versions;

/// Converts a page of the guide to the form for the crate's documentation.
///
/// Links to pages of the guide and to migration pages become links to modules. A link to any other file of the project
/// is replaced with the text of the link, because the documentation does not contain the file.
pub(super) fn hosted(text: &str) -> String {
    let mut edits: Vec<(std::ops::Range<usize>, String)> = Vec::new();
    for (event, range) in Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter() {
        match event {
            Event::Start(Tag::HtmlBlock) => edits.push((range, String::new())),
            Event::Start(Tag::Link { dest_url, .. }) => {
                let source = &text[range.clone()];
                let name = source
                    .rsplit_once("](")
                    .map_or(source, |(name, _)| name.trim_start_matches('['));
                let replaced = match target(&dest_url) {
                    Some(target) => format!("[{name}]({target})"),
                    None => name.to_owned(),
                };
                edits.push((range, replaced));
            }
            _ => {}
        }
    }
    let mut hosted = text.to_owned();
    for (range, replaced) in edits.into_iter().rev() {
        hosted.replace_range(range, &replaced);
    }
    hosted
}

/// Returns the target of a link in the crate's documentation, or `None` for a link to any other file of the project.
fn target(link: &str) -> Option<String> {
    if link.starts_with("https://") || link.starts_with('#') {
        return Some(link.to_owned());
    }
    let (file, anchor) = match link.split_once('#') {
        Some((file, anchor)) => (file, format!("#{anchor}")),
        None => (link, String::new()),
    };
    let name = file.strip_suffix(".md")?;
    let module = match name.rsplit_once('/') {
        None => format!("guide::{}", module(name)),
        Some(("../../intercom-api/docs", versions)) => {
            let (from, to) = versions.split_once("-to-")?;
            let (from, to) = (versions::module(from), versions::module(to));
            format!("migration::{from}_to_{to}")
        }
        Some(_) => return None,
    };
    Some(format!("crate::{module}{anchor}"))
}

/// Returns the module of a page: `getting_started` for `getting-started`.
fn module(name: &str) -> String {
    name.replace('-', "_")
}

#[cfg(test)]
mod tests {
    use super::hosted;

    #[test]
    fn links_lead_to_modules() {
        assert_eq!(hosted("[a](search.md)"), "[a](crate::guide::search)");
        assert_eq!(
            hosted("[`a`](getting-started.md#the-token)"),
            "[`a`](crate::guide::getting_started#the-token)"
        );
        assert_eq!(
            hosted("[a](../../intercom-api/docs/9.1-to-Preview.md)"),
            "[a](crate::migration::v9_1_to_preview)"
        );
        assert_eq!(hosted("see [`a`](../../spec/names.toml)."), "see `a`.");
        assert_eq!(
            hosted("[a](https://example.com/b.md)"),
            "[a](https://example.com/b.md)"
        );
    }

    #[test]
    fn comments_are_left_out() {
        assert_eq!(
            hosted("a\n\n<!-- given:\nlet b;\n-->\n```rust\nb\n```\n"),
            "a\n\n```rust\nb\n```\n"
        );
    }
}
