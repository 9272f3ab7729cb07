//! The intermediate representation (IR) of one API version: the items to generate, without OpenAPI terms.

mod operations;
mod types;

pub use operations::{
    Answer, Argument, Body, Encoding, In, Items, ListDef, Marker, Operation, Paging, Params,
    PathParam, QueryStyle, Repeat, Resource, Style,
};
pub use types::{
    Alike, Arm, EnumValue, Field, Kind, Presence, QueryHome, Selector, StatusArm, Surface, Type,
    TypeDef, Usage,
};

/// One API version.
#[derive(Debug, Clone, PartialEq)]
pub struct Api {
    /// The value of the `Intercom-Version` header, for instance `2.14`.
    pub version: String,
    /// The Rust module and Cargo feature, for instance `v2_14`.
    pub module: String,
    /// Every type, in the order of their names.
    pub types: Vec<TypeDef>,
    /// Every resource with its operations, in the order of their names.
    pub resources: Vec<Resource>,
    /// The types of answers that are lists, in the order of their names.
    pub lists: Vec<ListDef>,
    /// Work in the background, by the type that tells of it.
    pub jobs: Vec<JobDef>,
    /// What webhooks carry, in the order of `webhooks.yaml`.
    pub events: Vec<EventDef>,
    /// By what an item is told, in the order in which that is tried.
    pub event_rules: Vec<EventRule>,
    /// Events of the Fin agent.
    pub fin_events: Vec<FinDef>,
    /// What becomes no item of its own, and why.
    pub skipped: Vec<Skipped>,
}

impl Api {
    /// Every operation, in the order of the resources.
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.resources.iter().flat_map(|one| &one.operations)
    }

    /// Every operation, to be changed.
    pub(crate) fn operations_mut(&mut self) -> impl Iterator<Item = &mut Operation> {
        self.resources
            .iter_mut()
            .flat_map(|one| &mut one.operations)
    }

    /// The type of this name.
    pub fn definition(&self, name: &str) -> Option<&TypeDef> {
        self.types.iter().find(|def| def.name == name)
    }
}

/// A part of the description that is not generated.
#[derive(Debug, Clone, PartialEq)]
pub struct Skipped {
    /// The name under `components/schemas`, a place in it (`thing.size enum`), or the part of an operation
    /// (`GET /me cookie session`).
    pub what: String,
    /// Why there is nothing for it.
    pub reason: String,
}

/// Where an item stands in the description.
#[derive(Debug, Clone, PartialEq)]
pub struct Origin {
    /// The file's path.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// JSON pointer inside the description.
    pub pointer: String,
}

/// Where a type came from, readable enough to be a key of `names.toml`: `ticket.type`, `POST /tags request`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Where the walk began.
    pub root: Root,
    /// The way from there.
    pub steps: Vec<Step>,
}

/// The beginning of a [`Place`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Root {
    /// A schema under `components/schemas`.
    Schema(String),
    /// A part of the operation with this key (`POST /tags/{}`).
    Operation(String, Part),
}

/// Which part of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Its query and header parameters.
    Params,
    /// Its body.
    Request,
    /// Its answer.
    Response,
}

/// One step into a schema.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// A property.
    Field(String),
    /// The items of a list.
    Item,
    /// An alternative, by its position.
    Arm(usize),
    /// A status of several answers.
    Status(String),
}

/// Work that the service does in the background.
#[derive(Debug, Clone, PartialEq)]
pub struct JobDef {
    /// The type that tells of the job.
    pub ty: String,
    /// The operation that answers how it stands.
    pub status: JobStep,
    /// What that answers.
    pub status_answer: Answer,
    /// The struct of its query parameters.
    pub params: Option<String>,
    /// The operation that answers the file.
    pub download: Option<JobStep>,
    /// The operation that calls it off.
    pub cancel: Option<JobStep>,
    /// The JSON name of the job's id.
    pub id: String,
    /// The JSON name of its state.
    pub state: String,
    /// States in which it has succeeded.
    pub done: Vec<String>,
    /// States in which it has ended without success.
    pub failed: Vec<String>,
}

/// An operation on a job.
#[derive(Debug, Clone, PartialEq)]
pub struct JobStep {
    /// The path template of the description.
    pub path: String,
    /// The path parameter that takes the job's id.
    pub path_params: Vec<PathParam>,
    /// The struct with its query parameters.
    pub params: Option<String>,
}

impl JobStep {
    /// That operation.
    pub fn of(operation: &Operation) -> Self {
        JobStep {
            path: operation.path.clone(),
            path_params: operation.path_params.clone(),
            params: operation.params.as_ref().map(|params| params.ty.clone()),
        }
    }
}

/// What the webhooks of some topics carry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventDef {
    /// The Rust variant.
    pub name: String,
    /// The type of the item.
    pub ty: String,
    /// Every topic that may carry it.
    pub topics: Vec<String>,
}

/// When an item is an event's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventRule {
    /// The name of the [`EventDef`].
    pub event: String,
    /// The topics.
    pub topics: Vec<String>,
    /// What the item has to be.
    pub selector: Selector,
}

/// An event of the Fin agent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FinDef {
    /// The Rust variant.
    pub name: String,
    /// Its type.
    pub ty: String,
    /// What its `event_name` is.
    pub event_name: String,
}
