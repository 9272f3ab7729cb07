//! Writes programs that use items of a version in common Rust styles.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::project::workspace;
use crate::snippets::Snippet;

/// A snippet, and its line in `src/lib.rs`.
pub type Placed<'a> = (usize, &'a Snippet);

/// Writes a package that uses `module`, and returns the line of each snippet.
///
/// The snippets alternate between eight forms: an alias of the module, globs, a local `use`, `cfg`, a macro, default
/// methods of a trait, methods of a generic type, and closures.
pub fn write<'a>(folder: &Path, module: &str, snippets: &[&'a Snippet]) -> Vec<Placed<'a>> {
    fs::create_dir_all(folder.join("src")).expect("the folder of the program");
    let manifest = format!(
        "[package]\nname = \"program\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\nserde_json = \"1\"\n\
         intercom-api = {{ path = {:?}, default-features = false, features = [\"client\", \"webhooks\", {module:?}] }}\n\n\
         [workspace]\n",
        workspace().join("intercom-api")
    );
    fs::write(folder.join("Cargo.toml"), manifest).expect("the manifest");
    let lock = fs::read(workspace().join("Cargo.lock")).expect("Cargo.lock");
    fs::write(folder.join("Cargo.lock"), lock).expect("the copy of Cargo.lock");
    let mut text = head(module);
    let mut placed = Vec::new();
    for (number, &snippet) in snippets.iter().enumerate() {
        let (before, code) = written(number, module, snippet);
        text.push_str(&before);
        placed.push((text.lines().count() + 1, snippet));
        text.push_str(&code);
        text.push('\n');
        if before.ends_with("{\n") {
            text.push_str("}\n");
        }
    }
    fs::write(folder.join("src/lib.rs"), text).expect("the program");
    placed
}

fn head(module: &str) -> String {
    format!(
        "#![allow(warnings)]\n\
         pub use intercom_api::{module} as api;\n\
         use api::*;\n\
         use api::{{Client, types, webhooks}};\n\
         use intercom_api::{{File, Id, Timestamp, Update}};\n\
         use serde_json::{{Map, Value}};\n\
         pub struct Holder<T>(T);\n\
         macro_rules! wrapped {{ ($($item:item)*) => {{ $($item)* }} }}\n\
         fn value<T>() -> T {{ loop {{}} }}\n"
    )
}

/// Returns the lines before a snippet, and the line of the snippet. If the lines before the snippet end with an opening
/// brace, the caller writes the closing brace after the snippet.
fn written(number: usize, module: &str, snippet: &Snippet) -> (String, String) {
    let code = &snippet.code;
    let plain = format!("fn s{number}{code}");
    let (arguments, body) = code.split_once(") {").unwrap_or((code, "}"));
    let arguments = arguments.trim_start_matches('(');
    match number % 8 {
        0 => (String::new(), plain.replace("types::", "api::types::")),
        1 => (
            format!("mod m{number} {{\n"),
            format!("use super::*; use intercom_api::{module}::types; pub {plain}"),
        ),
        2 => (
            String::new(),
            format!(
                "fn s{number}({}) {{ use intercom_api::{module}::types as local; {}",
                arguments,
                body.replace("types::", "local::")
            ),
        ),
        3 => ("#[cfg(not(feature = \"absent\"))]\n".to_owned(), plain),
        4 => ("wrapped! {\n".to_owned(), plain),
        5 => (format!("trait T{number} {{\n"), plain),
        6 => ("impl<T: Clone> Holder<T> {\n".to_owned(), plain),
        _ => (
            String::new(),
            format!("fn s{number}() {{ let _ = |{arguments}| {{ {body}; }}"),
        ),
    }
}

/// Returns all snippets about these items, and other snippets, spread over the version, up to a total of about `count`.
pub fn chosen<'a>(all: &'a [Snippet], items: &BTreeSet<String>, count: usize) -> Vec<&'a Snippet> {
    let (about, rest): (Vec<&Snippet>, Vec<&Snippet>) = all
        .iter()
        .partition(|snippet| items.contains(&snippet.item));
    let step = (rest.len() / count.saturating_sub(about.len()).max(1)).max(1);
    about
        .into_iter()
        .chain(rest.into_iter().step_by(step))
        .collect()
}
