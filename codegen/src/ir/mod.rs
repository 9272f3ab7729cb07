//! The intermediate representation (IR) of one API version: the items to generate, independent of OpenAPI.

use std::collections::BTreeSet;

use crate::source::Span;

mod operations;
mod types;

pub use operations::{
    Answer, Argument, Body, Encoding, Idempotency, In, Items, ListDef, Marker, Operation, Paging,
    Params, PathParam, QueryStyle, Resource, Style,
};
pub use types::{
    Arm, Conditions, EnumValue, Field, Kind, Overlap, Presence, QueryHome, Selector, StatusArm,
    Surface, Type, TypeDef, Usage,
};

/// One API version.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Api {
    /// The value of the `Intercom-Version` header, for instance `2.14`.
    pub version: String,
    /// The Rust module and Cargo feature, for instance `v2_14`.
    pub module: String,
    /// Every type, sorted by name.
    pub types: Vec<TypeDef>,
    /// Every resource with its operations, sorted by name.
    pub resources: Vec<Resource>,
    /// The response types that are lists, sorted by name.
    pub lists: Vec<ListDef>,
    /// Background jobs, each with the type that reports it.
    pub jobs: Vec<JobDef>,
    /// The items that webhooks carry, in the order of `webhooks.yaml`.
    pub events: Vec<EventDef>,
    /// The rules that choose the event of an item, in the order in which they are tried.
    pub event_rules: Vec<EventRule>,
    /// Events of the Fin agent.
    pub fin_events: Vec<FinDef>,
    /// The topics that only later versions send; this version can also decode the items of these topics.
    pub later_topics: BTreeSet<String>,
    /// The parts of the description for which no code is generated, each with the reason.
    pub skipped: Vec<Skipped>,
}

impl Api {
    /// Returns every operation, in the order of the resources.
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.resources.iter().flat_map(|one| &one.operations)
    }

    /// Returns a mutable reference to every operation.
    pub(crate) fn operations_mut(&mut self) -> impl Iterator<Item = &mut Operation> {
        self.resources
            .iter_mut()
            .flat_map(|one| &mut one.operations)
    }

    /// Returns the names of the structs of parameters; the fields of these structs are methods of requests.
    pub fn params(&self) -> BTreeSet<&str> {
        let params = self.operations().filter_map(|one| one.params.as_ref());
        params.map(|params| params.ty.as_str()).collect()
    }

    /// Returns the type with this name.
    pub fn definition(&self, name: &str) -> Option<&TypeDef> {
        self.types.iter().find(|def| def.name == name)
    }

    /// Returns the definition of a type, or `None` if the type is not generated.
    pub(crate) fn definition_of(&self, ty: &Type) -> Option<&TypeDef> {
        match ty {
            Type::Named(name) => self.definition(name),
            _ => None,
        }
    }
}

/// A part of the description for which no code is generated.
#[derive(Debug, Clone, PartialEq)]
pub struct Skipped {
    /// The name under `components/schemas`, a place in a schema (`ticket.size enum`), or the part of an operation
    /// (`GET /me cookie session`).
    pub what: String,
    /// The reason.
    pub reason: String,
}

/// The position of an item in the description.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Origin {
    /// The file's path.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The JSON pointer inside the description.
    pub pointer: String,
    /// The span of the value.
    pub span: Span,
}

/// The readable path to a type; the path is the key of the type in `names.toml`: `ticket.type`, `POST /tags request`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The beginning of the path.
    pub root: Root,
    /// The steps from the root.
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

/// A part of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Query and header parameters.
    Params,
    /// The request body.
    Request,
    /// The response.
    Response,
}

/// One step into a schema.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// A property.
    Field(String),
    /// The items of a list.
    Item,
    /// The position of an alternative.
    Arm(usize),
    /// The status of one of several responses.
    Status(String),
}

/// A job that the service runs in the background.
#[derive(Debug, Clone, PartialEq)]
pub struct JobDef {
    /// The name of the type that reports the job.
    pub ty: String,
    /// The operation that returns the state of the job.
    pub status: JobStep,
    /// The response of the status operation.
    pub status_answer: Answer,
    /// The name of the struct with the query parameters of the status operation.
    pub params: Option<String>,
    /// The operation that downloads the file.
    pub download: Option<JobStep>,
    /// The operation that cancels the job.
    pub cancel: Option<JobStep>,
    /// The JSON name of the job's id.
    pub id: String,
    /// The JSON name of the job's state.
    pub state: String,
    /// States of a job that has succeeded.
    pub done: Vec<String>,
    /// States of a job that has failed.
    pub failed: Vec<String>,
}

/// An operation on a job.
#[derive(Debug, Clone, PartialEq)]
pub struct JobStep {
    /// The path template of the description.
    pub path: String,
    /// The path parameter that takes the job's id.
    pub path_params: Vec<PathParam>,
    /// The name of the struct with the query parameters of the operation.
    pub params: Option<String>,
}

impl JobStep {
    /// Returns the step that calls this operation.
    pub fn of(operation: &Operation) -> Self {
        JobStep {
            path: operation.path.clone(),
            path_params: operation.path_params.clone(),
            params: operation.params.as_ref().map(|params| params.ty.clone()),
        }
    }
}

/// An item that webhooks carry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventDef {
    /// The Rust variant.
    pub name: String,
    /// The name of the item's type.
    pub ty: String,
    /// Every topic that can carry the item.
    pub topics: Vec<String>,
}

/// A rule that assigns an item to an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventRule {
    /// The name of the [`EventDef`].
    pub event: String,
    /// The topics to which the rule applies.
    pub topics: Vec<String>,
    /// The condition on the item.
    pub selector: Selector,
}

/// An event of the Fin agent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FinDef {
    /// The Rust variant.
    pub name: String,
    /// The name of the event's type.
    pub ty: String,
    /// The value of `event_name` that identifies the event.
    pub event_name: String,
}
