//! What a comparison finds, as plain data.

use serde::Serialize;

use super::rules::Rule;
use super::rust::RustChange;

/// What changes between two descriptions.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Diff {
    /// The older version's name.
    pub from: String,
    /// The newer version's name.
    pub to: String,
    /// Every fact once, the gravest first.
    pub changes: Vec<Change>,
}

/// One fact.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Change {
    /// Stable kebab-case name of the kind of change (`property-removed`).
    pub id: &'static str,
    /// Sixteen hexadecimal digits that stay the same as long as this fact does, wherever in a file it stands.
    pub fingerprint: String,
    /// The place in readable form: `ticket.assignment`, `PUT /tickets/{ticket_id} request`.
    pub subject: String,
    /// What was added, removed or renamed there: a property, a value, a parameter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// How it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// Where it stands in the older description; where it would stand, for what is new.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Spot>,
    /// Where it stands in the newer description; where it stood, for what is gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Spot>,
    /// What it means for what is sent and answered.
    pub wire: Wire,
    /// Operations that send it.
    pub request: Vec<String>,
    /// Operations that answer it.
    pub response: Vec<String>,
    /// The fingerprint of the change that is probably the other half of a renaming.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rename: Option<String>,
    /// What it means for Rust code that uses the crate.
    pub rust: Vec<RustChange>,
}

/// A place in a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Spot {
    /// The file's path.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// JSON pointer inside the description.
    pub pointer: String,
}

/// What a change means for programs that speak to the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Wire {
    /// A program that works goes on working.
    Safe,
    /// A program may rely on what is no longer said.
    Warning,
    /// A request that was right is refused, or an answer comes that was ruled out.
    Breaking,
}

/// Which way a value travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// The client sends it.
    Request,
    /// The service answers it.
    Response,
}

/// What a change does to the values that are right at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Effect {
    /// Says nothing about values.
    Neutral,
    /// Fewer values than before.
    Narrows,
    /// More values than before.
    Widens,
    /// Other values than before.
    Changes,
    /// The same values, told with other hints.
    Hints,
    /// Something optional is no longer mentioned.
    Gone,
    /// Something that was always there is no longer mentioned.
    Lost,
    /// Part of what was offered is gone, whichever way it travels.
    Breaks,
}

impl Effect {
    /// The verdict for values that travel this way.
    pub(super) fn wire(self, direction: Direction) -> Wire {
        match (self, direction) {
            (Self::Neutral, _)
            | (Self::Narrows, Direction::Response)
            | (Self::Widens, Direction::Request) => Wire::Safe,
            (Self::Hints | Self::Gone, _) | (Self::Lost, Direction::Request) => Wire::Warning,
            (Self::Narrows, Direction::Request)
            | (Self::Widens | Self::Lost, Direction::Response)
            | (Self::Changes | Self::Breaks, _) => Wire::Breaking,
        }
    }
}

impl Wire {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Safe => "safe",
            Self::Warning => "warning",
            Self::Breaking => "breaking",
        }
    }
}

impl Change {
    /// What is known of this kind of change.
    pub fn rule(&self) -> Option<&'static Rule> {
        super::rules::rule(self.id)
    }

    /// Whether code that uses the crate may stop compiling.
    pub fn breaks_rust(&self) -> bool {
        self.rust.iter().any(|change| change.breaks)
    }

    /// The change in a sentence without its place and without a full stop.
    pub fn sentence(&self) -> String {
        let text = self.rule().map_or(self.id, |rule| rule.text);
        let fill = |part: &Option<String>| part.clone().unwrap_or_default();
        text.replace("{name}", &fill(&self.name))
            .replace("{before}", &fill(&self.before))
            .replace("{after}", &fill(&self.after))
            .trim_end()
            .to_owned()
    }

    /// Every operation that it reaches, each once, in the order of their paths.
    pub fn operations(&self) -> Vec<&str> {
        let mut all: Vec<&str> = self
            .request
            .iter()
            .chain(&self.response)
            .map(String::as_str)
            .collect();
        all.sort_unstable();
        all.dedup();
        all
    }
}

impl Diff {
    /// How many changes have this verdict.
    pub fn count(&self, wire: Wire) -> usize {
        self.changes
            .iter()
            .filter(|change| change.wire == wire)
            .count()
    }
}
