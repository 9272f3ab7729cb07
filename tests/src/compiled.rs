//! Compiles snippets against modules of versions and returns the snippets that the compiler rejects.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::probe::run_cargo;
use crate::project::workspace;
use crate::snippets::Snippet;

/// The name of a module, and the snippets to compile against the module.
pub type Side<'a> = (&'a str, &'a [Snippet]);

/// The rejected snippets: the position of each rejected snippet, with the compiler's errors.
pub type Refused = BTreeMap<usize, Vec<String>>;

/// For each side, returns the snippets that do not compile against the side's module. All sides are in one package at
/// `folder`.
///
/// The compiler does not check types while a name is unresolved, so the rejected snippets are removed and the remaining
/// snippets are compiled again, until no snippet is rejected.
pub fn refused(folder: &Path, target: &Path, sides: &[Side<'_>]) -> Vec<Refused> {
    let mut all: Vec<Refused> = vec![Refused::new(); sides.len()];
    write(&folder.join("Cargo.toml"), &manifest(sides));
    let lock = fs::read(workspace().join("Cargo.lock")).expect("Cargo.lock");
    fs::write(folder.join("Cargo.lock"), lock).expect("the copy of Cargo.lock");
    loop {
        let names: Vec<String> = (0..sides.len()).map(|side| format!("side{side}")).collect();
        let root: String = names.iter().map(|name| format!("mod {name};\n")).collect();
        write(
            &folder.join("src/lib.rs"),
            &format!("#![allow(warnings)]\n{root}"),
        );
        for (((module, snippets), refused), name) in sides.iter().zip(&all).zip(&names) {
            let text = source(module, snippets, refused);
            write(&folder.join(format!("src/{name}.rs")), &text);
        }
        let found = errors(folder, target);
        if found.is_empty() {
            return all;
        }
        for (file, line, error) in found {
            let side = names
                .iter()
                .position(|name| file == format!("src/{name}.rs"));
            let side = side.unwrap_or_else(|| panic!("{file}:{line}: {error}"));
            let position = line.checked_sub(HEAD_LINES + 1);
            let position = position.unwrap_or_else(|| panic!("{file}:{line}: {error}"));
            all[side].entry(position).or_default().push(error);
        }
    }
}

const HEAD_LINES: usize = 3;

/// Returns the source of a side's module, with one line per snippet, so that the line number gives the position of the
/// snippet.
fn source(module: &str, snippets: &[Snippet], refused: &Refused) -> String {
    let mut text = format!(
        "use intercom_api::{module}::*; use intercom_api::{module}::{{types, webhooks, Client}};\n\
         use intercom_api::{{File, Id, Timestamp, Update}}; use serde_json::{{Map, Value}};\n\
         fn value<T>() -> T {{ loop {{}} }}\n"
    );
    for (position, snippet) in snippets.iter().enumerate() {
        if !refused.contains_key(&position) {
            text.push_str(&format!("fn s{position}{}", snippet.code));
        }
        text.push('\n');
    }
    text
}

fn manifest(sides: &[Side<'_>]) -> String {
    let versions: BTreeSet<String> = sides
        .iter()
        .map(|(module, _)| format!("{module:?}"))
        .collect();
    let versions: Vec<String> = versions.into_iter().collect();
    format!(
        "[package]\nname = \"snippets\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\nserde_json = \"1\"\n\
         intercom-api = {{ path = {:?}, default-features = false, features = [\"client\", \"webhooks\", {}] }}\n\n\
         [workspace]\n",
        workspace().join("intercom-api"),
        versions.join(", ")
    )
}

/// Returns the errors of `cargo check`, each with the file and the line.
pub fn errors(folder: &Path, target: &Path) -> Vec<(String, usize, String)> {
    let output = run_cargo(folder, &["check", "--message-format=json"], target);
    let text = String::from_utf8_lossy(&output.stdout);
    let messages = text
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let mut found = Vec::new();
    for message in messages.filter(|message| message["reason"] == "compiler-message") {
        let message = &message["message"];
        if message["level"] != "error" {
            continue;
        }
        let said = message["message"].as_str().unwrap_or_default().to_owned();
        let spans = message["spans"].as_array().into_iter().flatten();
        let primary = spans.filter(|span| span["is_primary"] == true);
        let places: BTreeSet<(String, usize)> = primary.filter_map(place).collect();
        // The compiler's summary of all errors has no location, so the summary is skipped.
        found.extend(
            places
                .into_iter()
                .map(|(file, line)| (file, line, said.clone())),
        );
    }
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() || !found.is_empty(), "{said}");
    found
}

fn place(span: &Value) -> Option<(String, usize)> {
    let line = usize::try_from(span["line_start"].as_u64()?).ok()?;
    Some((span["file_name"].as_str()?.to_owned(), line))
}

fn write(path: &PathBuf, text: &str) {
    let folder = path.parent().expect("a file lies in a folder");
    fs::create_dir_all(folder).expect("the folder");
    fs::write(path, text).expect("a file of the package");
}
