//! From items to text.

use proc_macro2::TokenStream;

/// A source file on its way.
#[derive(Debug, Default)]
pub(crate) struct Source {
    /// Inner documentation.
    pub(crate) docs: Vec<String>,
    /// `use` lines and inner attributes, as they stand.
    pub(crate) head: Vec<String>,
    /// What follows, with a blank line between.
    pub(crate) items: Vec<Item>,
}

/// A part of a [`Source`].
#[derive(Debug)]
pub(crate) enum Item {
    /// Rust items to be laid out.
    Code(TokenStream),
    /// A macro call whose table is laid out already.
    Table(String),
}

/// Lays out a file. Tokens that are no Rust give the parser's message.
pub(crate) fn render(source: &Source, notice: &str) -> Result<String, String> {
    let mut text = format!("// {notice}\n");
    for line in &source.docs {
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

/// A blank line between the methods of a block, which the layout leaves out.
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
