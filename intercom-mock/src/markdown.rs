//! Conversion of content between HTML, Markdown and blocks. Only paragraphs and headings are supported.

use serde_json::{Value, json};

/// A paragraph (level 0), or a heading (level 1 or higher).
#[derive(Debug, PartialEq, Eq)]
struct Block {
    level: usize,
    text: String,
}

/// Converts Markdown to HTML.
pub(crate) fn html(markdown: &str) -> String {
    let blocks = read_markdown(markdown);
    let blocks = blocks.iter().map(|Block { level, text }| {
        let text = escaped(text);
        match level {
            0 => format!("<p class=\"no-margin\">{text}</p>"),
            level => format!("<h{level}>{text}</h{level}>"),
        }
    });
    blocks.collect::<Vec<_>>().join("\n")
}

/// Converts HTML to Markdown; drops the tags inside a paragraph.
pub(crate) fn from_html(html: &str) -> String {
    let mut blocks = Vec::new();
    let mut block = Block {
        level: 0,
        text: String::new(),
    };
    let mut rest = html;
    while let Some((text, after)) = rest.split_once('<') {
        block.text.push_str(text);
        let (tag, after) = after.split_once('>').unwrap_or((after, ""));
        rest = after;
        let name = tag.trim_start_matches('/');
        let name = name.split([' ', '/']).next().unwrap_or_default();
        let heading = name.strip_prefix('h').and_then(|level| level.parse().ok());
        if heading.is_some() || matches!(name, "p" | "br" | "div" | "li") {
            blocks.push(std::mem::replace(
                &mut block,
                Block {
                    level: heading.filter(|_| !tag.starts_with('/')).unwrap_or(0),
                    text: String::new(),
                },
            ));
        }
    }
    block.text.push_str(rest);
    blocks.push(block);
    let blocks = blocks.into_iter().map(|block| Block {
        text: unescaped(block.text.trim()),
        ..block
    });
    markdown(blocks.filter(|block| !block.text.is_empty()))
}

/// Converts Markdown to blocks.
pub(crate) fn blocks(markdown: &str) -> Value {
    let blocks = read_markdown(markdown);
    let block = |block: &Block| {
        let kind = match block.level {
            0 => "paragraph",
            1 => "heading",
            _ => "subheading",
        };
        json!({"type": kind, "text": block.text})
    };
    blocks.iter().map(block).collect()
}

/// Converts blocks to Markdown.
pub(crate) fn from_blocks(blocks: &[Value]) -> String {
    let blocks = blocks.iter().filter_map(|block| {
        let level = match block["type"].as_str() {
            Some("heading") => 1,
            Some("subheading") => 2,
            _ => 0,
        };
        let text = block["text"].as_str()?.to_owned();
        Some(Block { level, text })
    });
    markdown(blocks)
}

fn read_markdown(markdown: &str) -> Vec<Block> {
    let blocks = markdown.split("\n\n").map(str::trim);
    let blocks = blocks.filter(|block| !block.is_empty());
    let block = |block: &str| {
        let text = block.trim_start_matches('#');
        let level = block.len() - text.len();
        let is_heading = (1..=6).contains(&level) && text.starts_with(' ');
        Block {
            level: if is_heading { level } else { 0 },
            text: if is_heading { text.trim() } else { block }.to_owned(),
        }
    };
    blocks.map(block).collect()
}

fn markdown(blocks: impl Iterator<Item = Block>) -> String {
    let line = |Block { level, text }: Block| match level {
        0 => format!("{text}\n"),
        level => format!("{} {text}\n", "#".repeat(level.min(6))),
    };
    blocks.map(line).collect::<Vec<_>>().join("\n")
}

fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;");
    text.replace('<', "&lt;").replace('>', "&gt;")
}

fn unescaped(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">");
    text.replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_form_becomes_the_others() {
        let markdown = "# Invoices\n\nOpen the <settings> & look.\n";
        let html = html(markdown);
        assert_eq!(
            html,
            "<h1>Invoices</h1>\n<p class=\"no-margin\">Open the &lt;settings&gt; &amp; look.</p>"
        );
        assert_eq!(from_html(&html), markdown);
        let blocks = blocks(markdown);
        assert_eq!(
            blocks,
            json!([{"type": "heading", "text": "Invoices"},
                {"type": "paragraph", "text": "Open the <settings> & look."}])
        );
        let blocks = blocks.as_array().expect("a list");
        assert_eq!(from_blocks(blocks), markdown);
    }

    #[test]
    fn any_text_is_read() {
        for (text, expected) in [
            ("", ""),
            ("plain", "plain\n"),
            ("<p>a <b>b</b></p><p>c", "a b\n\nc\n"),
            ("<", ""),
            ("<h99>x</h99>", "###### x\n"),
            ("a<br/>b", "a\n\nb\n"),
        ] {
            assert_eq!(from_html(text), expected, "{text}");
        }
        assert_eq!(html("####### x"), "<p class=\"no-margin\">####### x</p>");
    }
}
