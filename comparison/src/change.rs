//! The result of a comparison, as plain data.

use serde::{Deserialize, Serialize};

use super::rules::Rule;
use super::rust::RustChange;

/// The changes between two descriptions.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Diff {
    /// The name of the older version.
    pub from: String,
    /// The name of the newer version.
    pub to: String,
    /// Whether the Rust code of the two sides was compared.
    pub rust: bool,
    /// The changes, one for each fact; silent changes come first, then the most severe changes.
    pub changes: Vec<Change>,
}

/// One fact.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Change {
    /// Stable kebab-case name of the kind of change (`property-removed`).
    pub id: &'static str,
    /// A fingerprint of the fact in sixteen hexadecimal digits, independent of its position in a file.
    pub fingerprint: String,
    /// The place in readable form: `ticket.assignment`, `PUT /tickets/{ticket_id} request`.
    pub subject: String,
    /// The name of the property, value or parameter that was added, removed or renamed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The older value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// The newer value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// The location in the older description; for an addition, the location at which the part would be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Spot>,
    /// The location in the newer description; for a removal, the location at which the part was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Spot>,
    /// The effect on requests and responses.
    pub wire: Wire,
    /// Whether a correction of a description causes the change: the published descriptions agree at the place of the
    /// change.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub correction: bool,
    /// The operations that send the changed part.
    pub request: Vec<String>,
    /// The operations that return the changed part.
    pub response: Vec<String>,
    /// The webhook topics that carry the changed part.
    pub webhook: Vec<String>,
    /// The resources of the operations that send or return the changed part: their modules in Rust, or the first
    /// segments of their paths.
    pub resources: Vec<String>,
    /// The fingerprint of the change that is probably the other half of a rename.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rename: Option<String>,
    /// The effects on Rust code that uses the crate.
    pub rust: Vec<RustChange>,
}

/// A location in a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Spot {
    /// The file's path.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// JSON pointer inside the description.
    pub pointer: String,
}

/// The effect of a change on programs that call the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wire {
    /// A working program continues to work.
    Safe,
    /// A program might depend on a fact that is no longer documented, or might not expect a new enum value.
    Warning,
    /// A request that was valid is rejected, or a response can have a value that was excluded.
    Breaking,
}

/// The direction of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// The client sends the value.
    Request,
    /// The service returns the value.
    Response,
    /// The service sends the value in a webhook, in the version that is set for the app.
    Webhook,
}

impl Direction {
    /// All directions, in their order.
    pub(super) const ALL: [Self; 3] = [Self::Request, Self::Response, Self::Webhook];
}

/// The effect of a change on the valid values at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Effect {
    /// No effect on values.
    Neutral,
    /// Fewer values than before.
    Narrows,
    /// More values than before.
    Widens,
    /// One more value in an enum: the enums of the crate are open, so a response with the new value is still decoded.
    Extends,
    /// Other values than before.
    Changes,
    /// The same values with other hints.
    Hints,
    /// An optional part is no longer documented.
    Gone,
    /// A required part is no longer documented.
    Lost,
    /// A part of the API was removed; the removal is breaking in every direction.
    Breaks,
}

impl Effect {
    /// Returns the severity for values in this direction.
    pub(super) fn wire(self, direction: Direction) -> Wire {
        match (self, direction) {
            (Self::Neutral, _)
            | (Self::Narrows, Direction::Response | Direction::Webhook)
            | (Self::Widens | Self::Extends, Direction::Request) => Wire::Safe,
            (Self::Hints | Self::Gone, _)
            | (Self::Extends, Direction::Response | Direction::Webhook)
            | (Self::Lost, Direction::Request) => Wire::Warning,
            (Self::Narrows, Direction::Request)
            | (Self::Widens | Self::Lost, Direction::Response | Direction::Webhook)
            | (Self::Changes | Self::Breaks, _) => Wire::Breaking,
        }
    }
}

impl Wire {
    /// Returns the severity as a word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Safe => "safe",
            Self::Warning => "warning",
            Self::Breaking => "breaking",
        }
    }
}

impl Change {
    /// Returns the rule of this kind of change.
    pub fn rule(&self) -> Option<&'static Rule> {
        super::rules::rule(self.id)
    }

    /// Returns whether code that uses the crate can stop compiling.
    pub fn breaks_rust(&self) -> bool {
        self.rust.iter().any(|change| change.breaks)
    }

    /// Returns whether code that uses the crate can compile and behave differently.
    pub fn is_silent(&self) -> bool {
        self.rust.iter().any(RustChange::is_silent)
    }

    /// Returns the change as a sentence without its place and without a full stop.
    pub fn sentence(&self) -> String {
        let text = self.rule().map_or(self.id, |rule| rule.text);
        let fill = |part: &Option<String>| part.clone().unwrap_or_default();
        let text = text
            .replace("{name}", &fill(&self.name))
            .replace("{before}", &fill(&self.before))
            .replace("{after}", &fill(&self.after));
        let cause = match self.correction {
            true => " (caused by a fixup; the published descriptions do not differ here)",
            false => "",
        };
        format!("{}{cause}", text.trim_end())
    }

    /// Returns the names of the operations that the change reaches, sorted and without duplicates.
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
    /// Returns the changes of items after which code compiles and behaves differently.
    pub fn silent(&self) -> impl Iterator<Item = &RustChange> {
        let all = self.changes.iter().flat_map(|change| &change.rust);
        all.filter(|change| change.is_silent())
    }
}
