//! Formats generated items.

use proc_macro2::TokenStream;

/// The parts of a source file.
#[derive(Debug, Default)]
pub(crate) struct Source {
    /// Inner documentation.
    pub(crate) docs: String,
    /// `use` declarations and inner attributes, which are written without formatting.
    pub(crate) head: Vec<String>,
    /// The parts that follow, separated by blank lines.
    pub(crate) items: Vec<Item>,
}

/// A part of a [`Source`].
#[derive(Debug)]
pub(crate) enum Item {
    /// Rust items to format.
    Code(TokenStream),
    /// A macro call whose table is already formatted.
    Table(String),
}

/// Formats a file, or returns the parser's message if the tokens are not valid Rust.
pub(crate) fn render(source: &Source, notice: &str) -> Result<String, String> {
    let mut text = format!("// {notice}\n");
    for line in source.docs.lines() {
        text.push_str(if line.is_empty() { "//!" } else { "//! " });
        text.push_str(line);
        text.push('\n');
    }
    if !source.head.is_empty() {
        text.push('\n');
    }
    for line in &source.head {
        text.push_str(line);
        text.push('\n');
    }
    for item in &source.items {
        text.push('\n');
        match item {
            Item::Code(tokens) => {
                let file: syn::File =
                    syn::parse2(tokens.clone()).map_err(|error| format!("{error}: {tokens}"))?;
                text.push_str(&spaced(&prettyplease::unparse(&file)));
            }
            Item::Table(table) => {
                text.push_str(table);
                text.push('\n');
            }
        }
    }
    Ok(text)
}

/// Inserts blank lines between the methods of a block, because the formatter inserts none.
fn spaced(code: &str) -> String {
    let mut text = String::with_capacity(code.len());
    let mut after_method = false;
    for line in code.lines() {
        if after_method && line != "}" {
            text.push('\n');
        }
        text.push_str(line);
        text.push('\n');
        after_method = line == "    }";
    }
    text
}
