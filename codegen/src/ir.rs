//! The generator's own picture of one API version: what there is to write, with no OpenAPI words left in it.

use serde::Serialize;

/// One API version.
#[derive(Debug, Clone, PartialEq, Serialize)]
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

/// A part of the description that is not generated.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Skipped {
    /// The name under `components/schemas`, or the part of an operation (`GET /me cookie session`).
    pub what: String,
    /// Why there is nothing for it.
    pub reason: String,
}

/// Where an item stands in the description.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Origin {
    /// The file's path.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// JSON pointer inside the description.
    pub pointer: String,
}

/// Where a type came from, readable enough to be a key of `names.toml`: `ticket.type`, `POST /tags request`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Place {
    /// Where the walk began.
    pub root: Root,
    /// The way from there.
    pub steps: Vec<Step>,
}

/// The beginning of a [`Place`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Root {
    /// A schema under `components/schemas`.
    Schema(String),
    /// A part of the operation with this key (`POST /tags/{}`).
    Operation(String, Part),
}

/// Which part of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Part {
    /// Its query and header parameters.
    Params,
    /// Its body.
    Request,
    /// Its answer.
    Response,
}

/// One step into a schema.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
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

/// Which way a type travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Usage {
    /// Sent by the client.
    pub request: bool,
    /// Answered by the service.
    pub response: bool,
}

impl Usage {
    /// Sent, and never answered.
    pub fn request_only(self) -> bool {
        self.request && !self.response
    }
}

/// A type of the `types` module.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TypeDef {
    /// The Rust name; the text of `place` until the name pass has run.
    pub name: String,
    /// Where it came from.
    pub place: Place,
    /// Where it stands.
    pub origin: Origin,
    /// Which way it travels.
    pub usage: Usage,
    /// Marked as deprecated.
    pub deprecated: bool,
    /// What it is.
    pub kind: Kind,
}

/// What a [`TypeDef`] is.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum Kind {
    /// An object with known fields.
    Struct(Vec<Field>),
    /// One of several known texts.
    Enum(Vec<EnumValue>),
    /// One of several types.
    Union(Vec<Arm>),
    /// One of several answers, told apart by status.
    Answers(Vec<StatusArm>),
}

/// A field of a struct.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Field {
    /// The Rust name.
    pub name: String,
    /// The JSON name.
    pub json: String,
    /// The type, without what optionality adds.
    pub ty: Type,
    /// Listed as required.
    pub required: bool,
    /// May be null.
    pub nullable: bool,
    /// The one text that it can have.
    pub constant: Option<String>,
    /// Travels as a header and not in the query.
    pub header: bool,
    /// Marked as deprecated.
    pub deprecated: bool,
    /// Only ever answered.
    pub read_only: bool,
    /// Where it stands.
    pub origin: Origin,
}

/// A value of an enum.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct EnumValue {
    /// The Rust variant.
    pub name: String,
    /// The text.
    pub json: String,
}

/// An alternative of a union.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Arm {
    /// The Rust variant.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// How a value of it is told from the others.
    pub selector: Selector,
    /// The component that it refers to, where it does.
    pub schema: Option<String>,
    /// The key and text by which a discriminator tells it.
    pub tag: Option<(String, String)>,
}

/// How a JSON value is told to belong to an [`Arm`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum Selector {
    /// An object that has all these keys, and these texts under these keys.
    Object {
        /// Keys that must be there.
        has: Vec<String>,
        /// Key and text.
        constants: Vec<(String, String)>,
    },
    /// Any text.
    Text,
    /// A whole number.
    Integer,
    /// Any number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A list.
    List,
}

/// One answer of several.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StatusArm {
    /// The Rust variant.
    pub name: String,
    /// The HTTP status.
    pub status: u16,
    /// What is answered.
    pub answer: Answer,
}

/// A type as a field, a list item or a body has it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum Type {
    /// Text.
    String,
    /// A whole number.
    Integer,
    /// A number.
    Float,
    /// `true` or `false`.
    Boolean,
    /// An identifier, and whether the description declares it as a number.
    Id {
        /// Written as a JSON number.
        number: bool,
    },
    /// A point in time, and whether the description declares it as ISO-8601 text.
    Timestamp {
        /// Written as text.
        text: bool,
    },
    /// Any JSON.
    Json,
    /// An object whose keys are data.
    Map,
    /// The content of a file in a multipart body.
    File,
    /// A type of the `types` module.
    Named(String),
    /// A list.
    List(Box<Type>),
    /// A type that contains itself without a list between.
    Boxed(Box<Type>),
}

/// Work that the service does in the background.
#[derive(Debug, Clone, PartialEq, Serialize)]
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
#[derive(Debug, Clone, PartialEq, Serialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EventDef {
    /// The Rust variant.
    pub name: String,
    /// The type of the item.
    pub ty: String,
    /// Every topic that may carry it.
    pub topics: Vec<String>,
}

/// When an item is an event's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EventRule {
    /// The name of the [`EventDef`].
    pub event: String,
    /// The topics.
    pub topics: Vec<String>,
    /// What the item has to be.
    pub selector: Selector,
}

/// An event of the Fin agent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FinDef {
    /// The Rust variant.
    pub name: String,
    /// Its type.
    pub ty: String,
    /// What its `event_name` is.
    pub event_name: String,
}

/// A resource: a module and the handle in it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Resource {
    /// The module and the method of `Client`, for instance `contacts`.
    pub module: String,
    /// The handle, for instance `Contacts`.
    pub handle: String,
    /// Its operations, in the order of the description.
    pub operations: Vec<Operation>,
}

/// An operation: a method of a handle.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Operation {
    /// The Rust method.
    pub name: String,
    /// The description's `operationId`.
    pub id: Option<String>,
    /// Its tags.
    pub tags: Vec<String>,
    /// The HTTP method in upper case.
    pub method: String,
    /// The path template of the description.
    pub path: String,
    /// Path parameters in the order of the path.
    pub path_params: Vec<PathParam>,
    /// The struct with query and header parameters.
    pub params: Option<Params>,
    /// What is sent.
    pub body: Option<Body>,
    /// What is answered.
    pub answer: Answer,
    /// The `Accept` header, where it is not JSON.
    pub accept: Option<String>,
    /// How a list goes on.
    pub paging: Option<Paging>,
    /// Whether it may be sent twice, where the method does not tell.
    pub repeat: Option<Repeat>,
    /// The documented error statuses.
    pub errors: Vec<String>,
    /// Marked as deprecated.
    pub deprecated: bool,
    /// Where it stands.
    pub origin: Origin,
}

/// A path parameter.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PathParam {
    /// The Rust name.
    pub name: String,
    /// The name between the braces.
    pub json: String,
    /// Values that would name another operation.
    pub refused: Vec<String>,
}

/// Query and header parameters.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Params {
    /// The struct.
    pub ty: String,
    /// JSON names of those that travel as headers.
    pub headers: Vec<String>,
    /// How those are written that are neither one pair nor a pair for each item.
    pub styles: Vec<(String, QueryStyle)>,
}

/// How a list or an object is written in a query.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum QueryStyle {
    /// `ids=1,2`
    Comma,
    /// `ids=1 2`
    Space,
    /// `ids=1|2`
    Pipe,
    /// `range[from]=1`
    Deep,
    /// `filter={"from":1}`
    Json,
}

/// A request body.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Body {
    /// Its type.
    pub ty: Type,
    /// How it is written.
    pub encoding: Encoding,
}

/// How a body is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum Encoding {
    /// `application/json`
    Json,
    /// `application/x-www-form-urlencoded`
    Form,
    /// `multipart/form-data`
    Multipart,
    /// Bytes of this media type.
    Bytes(String),
}

/// What an operation answers.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum Answer {
    /// Nothing that is worth reading.
    Empty,
    /// JSON.
    Json(Type),
    /// JSON or nothing.
    Optional(Type),
    /// Text.
    Text,
    /// Bytes.
    Binary,
    /// The address of another place.
    Redirect,
}

/// A type of answers that is a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ListDef {
    /// The type.
    pub ty: String,
    /// The type of its items.
    pub item: String,
    /// Where they are.
    pub items: Items,
}

/// Where a list has its items.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum Items {
    /// In a field of the struct, or in a field of one of its fields: the Rust names.
    Field(Vec<String>),
    /// In arms of the union.
    Arms {
        /// Arms that are lists.
        lists: Vec<String>,
        /// Arms that are an item themselves, and whether it is boxed.
        ones: Vec<(String, bool)>,
    },
}

/// Whether an operation may be sent twice, where it departs from its method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Repeat {
    /// Doing it twice is doing it once.
    Safe,
    /// Doing it twice is not doing it once.
    Once,
    /// As `Once`, and its 429 counts jobs under way.
    Job,
}

/// How a list goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Paging {
    /// How the next part is asked for.
    pub style: Style,
    /// The most items of a part, where the caller chooses.
    pub per_page: Option<u32>,
}

/// How the next part of a list is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Style {
    /// `starting_after` in the query.
    Cursor,
    /// `pagination.starting_after` in the body.
    Search,
    /// `page` in the query.
    Page,
    /// `scroll_param` in the query.
    Scroll,
    /// `pages.next` of the answer is a URL.
    Url,
}
