//! A Markdown page: its code blocks with their comments, its headings and its links.
//!
//! The build script of this package also includes this file.

use std::fs;
use std::path::{Path, PathBuf};

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

/// Returns the paths of the pages whose blocks are compiled and run, relative to the root of the workspace.
pub fn shown(workspace: &Path) -> Vec<PathBuf> {
    let mut pages = vec![
        PathBuf::from("README.md"),
        PathBuf::from("intercom-api/README.md"),
        PathBuf::from("intercom-mock/README.md"),
    ];
    let guide = Path::new("docs/guide");
    let entries = fs::read_dir(workspace.join(guide)).into_iter().flatten();
    let names = entries.filter_map(|entry| Some(entry.ok()?.file_name()));
    let mut names: Vec<_> = names
        .filter(|name| Path::new(name).extension().is_some_and(|it| it == "md"))
        .collect();
    names.sort();
    pages.extend(names.into_iter().map(|name| guide.join(name)));
    pages
}

/// The contents of a page.
#[derive(Debug)]
pub struct Page {
    /// The path of the page, relative to the root of the workspace.
    pub path: String,
    /// The code blocks, in order.
    pub blocks: Vec<Block>,
    /// The anchors of the page's headings, in the form that GitHub uses.
    pub anchors: Vec<String>,
    /// The line and the target of each link.
    pub links: Vec<(usize, String)>,
}

/// A fenced block of code.
#[derive(Debug, Default)]
pub struct Block {
    /// The line of the opening fence, counted from 1.
    pub line: usize,
    /// The language after the fence.
    pub language: String,
    /// The lines of the block, without the indentation of the fence.
    pub lines: Vec<String>,
    /// The comments directly before the block.
    pub comments: Vec<Comment>,
}

/// A comment of the form `<!-- key: text -->`.
#[derive(Debug, Clone)]
pub struct Comment {
    /// The first line of the comment, counted from 1.
    pub line: usize,
    /// The word before the colon.
    pub key: String,
    /// The text after the colon.
    pub text: String,
}

/// The valid keys of comments before a block.
const KEYS: [&str; 4] = ["given", "not run", "serves", "output"];

impl Block {
    /// Returns the comment before this block with this key, if any.
    pub fn said(&self, key: &str) -> Option<&Comment> {
        self.comments.iter().find(|comment| comment.key == key)
    }

    /// Returns whether the block shows commands, each after `$ `, with their output.
    pub fn is_console(&self) -> bool {
        self.language == "console"
    }
}

impl Page {
    /// Parses a page; an error message begins with the path and the line.
    pub fn read(path: &str, text: &str) -> Result<Self, String> {
        let mut page = Self {
            path: path.to_owned(),
            blocks: Vec::new(),
            anchors: Vec::new(),
            links: Vec::new(),
        };
        let line_of = |offset: usize| text[..offset].matches('\n').count() + 1;
        let mut comments: Vec<Comment> = Vec::new();
        let mut heading: Option<String> = None;
        let parser = Parser::new_ext(text, Options::ENABLE_TABLES);
        for (event, range) in parser.into_offset_iter() {
            match event {
                Event::Start(Tag::HtmlBlock) => {
                    let html = text[range.clone()].trim();
                    match comment(html, line_of(range.start)) {
                        Some(found) => comments.push(found),
                        None => comments.clear(),
                    }
                }
                Event::Html(_) | Event::End(TagEnd::HtmlBlock) => {}
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) => {
                    let block = Block {
                        line: line_of(range.start),
                        language: language.to_string(),
                        lines: inside(text, range.start, &text[range]),
                        comments: std::mem::take(&mut comments),
                    };
                    page.blocks.push(block);
                }
                Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
                Event::End(TagEnd::Heading(_)) => {
                    let name = anchor(&heading.take().unwrap_or_default());
                    let before = page.anchors.iter().filter(|it| **it == name).count();
                    page.anchors.push(match before {
                        0 => name,
                        again => format!("{name}-{again}"),
                    });
                }
                Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                    page.links
                        .push((line_of(range.start), dest_url.to_string()));
                }
                Event::Text(text) | Event::Code(text) => {
                    if let Some(heading) = &mut heading {
                        heading.push_str(&text);
                    }
                }
                Event::Start(_) => comments.clear(),
                _ => {}
            }
        }
        page.checked()
    }

    fn checked(self) -> Result<Self, String> {
        for block in &self.blocks {
            for comment in &block.comments {
                if !KEYS.contains(&comment.key.as_str()) {
                    return Err(format!(
                        "{}:{}: a comment before a block must begin with one of {}, not with `{}`",
                        self.path,
                        comment.line,
                        KEYS.join(", "),
                        comment.key
                    ));
                }
                if comment.key == "not run" && comment.text.is_empty() {
                    let place = format!("{}:{}", self.path, comment.line);
                    return Err(format!("{place}: `not run` requires a reason"));
                }
            }
        }
        Ok(self)
    }
}

fn comment(html: &str, line: usize) -> Option<Comment> {
    let inner = html.strip_prefix("<!--")?.strip_suffix("-->")?;
    let (key, text) = inner.split_once(':').unwrap_or((inner, ""));
    Some(Comment {
        line,
        key: key.trim().to_owned(),
        text: text.trim_end().to_owned(),
    })
}

/// Returns the lines between the fences of a block that begins at `start`.
fn inside(text: &str, start: usize, block: &str) -> Vec<String> {
    let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let indentation = &text[line_start..start];
    let mut lines: Vec<&str> = block.trim_end().lines().skip(1).collect();
    lines.pop();
    let bare = |line: &&str| line.strip_prefix(indentation).unwrap_or(line).to_owned();
    lines.iter().map(bare).collect()
}

/// Returns the anchor of a heading: lowercase, hyphens for spaces, no punctuation.
fn anchor(heading: &str) -> String {
    let mapped = heading
        .trim()
        .chars()
        .filter_map(|character| match character {
            ' ' => Some('-'),
            '-' | '_' => Some(character),
            _ if character.is_alphanumeric() => Some(character.to_ascii_lowercase()),
            _ => None,
        });
    mapped.collect()
}
