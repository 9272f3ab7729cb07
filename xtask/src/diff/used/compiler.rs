//! Reads the compiler's messages about a project.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Output;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::programs::{cargo, offline_first};

/// A compiler message about the project.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Message {
    /// The places of the message; the primary places come first.
    pub(super) spans: Vec<Span>,
    /// The code of the error, such as `E0609`, or the name of a lint.
    pub(super) code: String,
    /// The message, followed by the labels and the notes.
    pub(super) text: String,
    /// Whether the message is an error.
    pub(super) error: bool,
}

/// A place in a file below the root of the workspace. Lines and columns count from 1; the end is exclusive.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Span {
    pub(super) file: String,
    pub(super) start: (usize, usize),
    pub(super) end: (usize, usize),
}

impl Span {
    /// Returns whether the two spans overlap.
    pub(super) fn meets(&self, other: &Self) -> bool {
        self.file == other.file && self.start < other.end && other.start < self.end
    }
}

/// Runs `cargo check` on all targets of the project. The compiler reports every use of a deprecated item, even if the
/// project allows deprecated items.
pub(super) fn check(project: &Path, target: &Path) -> Result<Vec<Message>> {
    const FORCE: &str = "--force-warn=deprecated";
    let mut command = cargo(project);
    command
        .env("CARGO_TARGET_DIR", target)
        .args([
            "check",
            "--all-targets",
            "--keep-going",
            "--message-format=json",
        ])
        .args(["--config", &format!("build.rustflags=[{FORCE:?}]")]);
    if let Ok(flags) = std::env::var("RUSTFLAGS") {
        command.env("RUSTFLAGS", format!("{flags} {FORCE}"));
    }
    let output = offline_first(&mut command).context("cannot start cargo")?;
    let messages = read(&output);
    if !output.status.success() && !messages.iter().any(|message| message.error) {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("`cargo check` failed\n\n{}", said.trim_end());
    }
    Ok(messages)
}

/// Returns every message about the project once, although the same code can be compiled for several targets.
fn read(output: &Output) -> Vec<Message> {
    let text = String::from_utf8_lossy(&output.stdout);
    let lines = text
        .lines()
        .filter_map(|line| serde_json::from_str(line).ok());
    let messages: BTreeSet<Message> = lines
        .filter(|line: &Value| line["reason"] == "compiler-message")
        .filter_map(|line| message(&line["message"]))
        .collect();
    messages.into_iter().collect()
}

fn message(message: &Value) -> Option<Message> {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let mut all = list(&message["spans"]);
    all.sort_by_key(|span| span["is_primary"] != true);
    let spans: Vec<Span> = all.iter().filter_map(inside).collect();
    let mut text = message["message"].as_str()?.to_owned();
    let labels = all.iter().filter_map(|span| span["label"].as_str());
    let notes = list(&message["children"]);
    let notes = notes.iter().filter_map(|child| child["message"].as_str());
    for more in labels.chain(notes) {
        text.push('\n');
        text.push_str(more);
    }
    (!spans.is_empty()).then(|| Message {
        spans,
        code: message["code"]["code"]
            .as_str()
            .unwrap_or_default()
            .to_owned(),
        text,
        error: message["level"] == "error",
    })
}

/// Returns the place in the project, if any. For code from another crate's macro, returns the place of the macro call.
fn inside(span: &Value) -> Option<Span> {
    let number = |key: &str| usize::try_from(span[key].as_u64()?).ok();
    let file = span["file_name"].as_str()?;
    if Path::new(file).is_absolute() || file.starts_with('<') || file.starts_with("..") {
        let outer = &span["expansion"]["span"];
        return outer.is_object().then(|| inside(outer)).flatten();
    }
    Some(Span {
        file: file.to_owned(),
        start: (number("line_start")?, number("column_start")?),
        end: (number("line_end")?, number("column_end")?),
    })
}
