//! Resources and their operations.

use serde::{Deserialize, Serialize};

use super::{Origin, Type};

/// A resource: a module and the handle in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Resource {
    /// The name of the module and of the method of `Client`, for instance `contacts`.
    pub module: String,
    /// The name of the handle, for instance `Contacts`.
    pub handle: String,
    /// The operations of the resource, in the order of the description.
    pub operations: Vec<Operation>,
}

/// An operation: a method of a handle.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// The Rust method.
    pub name: String,
    /// The description's `operationId`.
    pub id: Option<String>,
    /// The key of the operation in data files and across versions: the HTTP method and the path without parameter
    /// names, such as `POST /contacts/{}/tags`, because versions can name parameters differently.
    pub key: String,
    /// The tags of the operation.
    pub tags: Vec<String>,
    /// The HTTP method in uppercase.
    pub method: String,
    /// The path template of the description.
    pub path: String,
    /// Path parameters in the order of the path.
    pub path_params: Vec<PathParam>,
    /// The struct with query and header parameters.
    pub params: Option<Params>,
    /// The request body.
    pub body: Option<Body>,
    /// The response.
    pub answer: Answer,
    /// Whether the response is a top-level array.
    pub bare_list: bool,
    /// The value of the `Accept` header, if the operation does not return JSON.
    pub accept: Option<String>,
    /// The paging of a list.
    pub paging: Option<Paging>,
    /// The idempotency of the operation, if it differs from the default of the HTTP method.
    pub idempotency: Option<Idempotency>,
    /// The documented error statuses.
    pub errors: Vec<String>,
    /// Whether the operation is marked as deprecated.
    pub deprecated: bool,
    /// The position in the description.
    pub origin: Origin,
}

impl Operation {
    /// Returns the names of the generated types that the operation sends.
    pub fn sent(&self) -> impl Iterator<Item = &str> {
        let params = self.params.as_ref().map(|params| params.ty.as_str());
        let body = self.body.as_ref().and_then(|body| body.ty.named());
        params.into_iter().chain(body)
    }

    /// Returns the name of the generated type that the operation returns.
    pub fn answered(&self) -> Option<&str> {
        self.answer.json().and_then(Type::named)
    }
}

/// A path parameter.
#[derive(Debug, Clone, PartialEq)]
pub struct PathParam {
    /// The Rust name.
    pub name: String,
    /// The name between the braces.
    pub json: String,
    /// Values that would select another operation.
    pub refused: Vec<String>,
}

/// Query and header parameters.
#[derive(Debug, Clone, PartialEq)]
pub struct Params {
    /// The name of the struct.
    pub ty: String,
    /// JSON names of the parameters that are sent as headers.
    pub headers: Vec<String>,
    /// The parameters that are written neither as one pair nor as one pair per item, each with its style.
    pub styles: Vec<(String, QueryStyle)>,
}

/// The format of a list or an object in the query string.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq)]
pub struct Body {
    /// The type of the body.
    pub ty: Type,
    /// The encoding of the body.
    pub encoding: Encoding,
    /// The argument of the method; set by `surface`.
    pub argument: Argument,
}

/// The argument of a method for its [`Body`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Argument {
    /// The type of the body.
    #[default]
    Plain,
    /// Any type that converts into the type of the body.
    Into,
    /// Any type that converts into the type of the body; the body is a search.
    Search,
}

/// The encoding of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
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

/// The response of an operation.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// No content, or content that is ignored.
    Empty,
    /// JSON.
    Json(Type),
    /// JSON or no content.
    Optional(Type),
    /// Text.
    Text,
    /// Bytes.
    Binary,
    /// The URL of a redirect.
    Redirect,
}

impl Answer {
    /// Returns the type of the JSON body.
    pub fn json(&self) -> Option<&Type> {
        match self {
            Answer::Json(ty) | Answer::Optional(ty) => Some(ty),
            Answer::Empty | Answer::Text | Answer::Binary | Answer::Redirect => None,
        }
    }

    /// Returns a mutable reference to the type of the JSON body.
    pub(crate) fn json_mut(&mut self) -> Option<&mut Type> {
        match self {
            Answer::Json(ty) | Answer::Optional(ty) => Some(ty),
            Answer::Empty | Answer::Text | Answer::Binary | Answer::Redirect => None,
        }
    }

    /// Returns the Rust type that a request returns; `named` maps the name of a generated type to its path.
    pub fn written(&self, named: &dyn Fn(&str) -> String) -> String {
        match self {
            Answer::Empty => "()".to_owned(),
            Answer::Json(ty) => ty.written(named),
            Answer::Optional(ty) => format!("Option<{}>", ty.written(named)),
            Answer::Text => "String".to_owned(),
            Answer::Binary => "Download".to_owned(),
            Answer::Redirect => "Redirect".to_owned(),
        }
    }
}

/// A response type that is a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListDef {
    /// The name of the list type.
    pub ty: String,
    /// The name of the item type.
    pub item: String,
    /// The position of the items.
    pub items: Items,
    /// The Rust names of other fields of the struct that can contain the items instead.
    pub also: Vec<String>,
}

/// The position of the items in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Items {
    /// In a field of the struct, or in a field of such a field. The strings are the Rust names on the path.
    Field(Vec<String>),
    /// In variants of the union.
    Arms {
        /// Variants that are lists.
        lists: Vec<String>,
        /// Variants that contain a single item, each with a flag for a boxed item.
        ones: Vec<(String, bool)>,
    },
}

/// The idempotency of an operation, if it differs from the default of the HTTP method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Idempotency {
    /// Idempotent.
    Idempotent,
    /// Not idempotent.
    NotIdempotent,
    /// Not idempotent, and a 429 response means that too many jobs are in progress.
    Job,
}

/// The paging of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Paging {
    /// The style of the requests for further pages.
    pub style: Style,
    /// The maximum page size, if the caller can choose the size.
    pub per_page: Option<u32>,
}

/// The style of the requests for the next page of a list: an entry of `paging.toml`. Paths are keys separated by dots.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Style {
    /// The name of the style.
    pub name: String,
    /// The kind of marker of the next page.
    pub marker: Marker,
    /// The position of the marker in a request; `None` for a URL.
    pub place: Option<In>,
    /// The path to the marker of the next page in a response.
    pub next: String,
    /// The name of the page size in a request; the page size is in the body or the query string, like the marker.
    pub size: String,
    /// The path to the page number in a response.
    pub page: String,
    /// The path to the number of pages in a response.
    pub last: String,
}

/// The kind of marker of the next page of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Marker {
    /// A cursor from the previous response.
    Cursor,
    /// The page number.
    Page,
    /// A cursor from the previous response; the service stores the position in the list.
    Scroll,
    /// The URL of the page.
    Url,
}

/// The position of a value in a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum In {
    /// In this parameter of the query string.
    Query(String),
    /// In this field of the body.
    Body(String),
}
