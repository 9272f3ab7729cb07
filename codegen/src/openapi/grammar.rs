//! The grammar of OpenAPI 3.0: a table of the keywords of each kind of object, with their types.
//!
//! In the normal form, the keywords of each kind of object are in the order of the kind's table.

/// A kind of object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Callback,
    Components,
    Contact,
    Discriminator,
    Document,
    Encoding,
    ExternalDocs,
    Header,
    Info,
    License,
    Link,
    MediaType,
    OAuthFlow,
    OAuthFlows,
    Operation,
    Parameter,
    PathItem,
    Paths,
    RequestBody,
    Response,
    Responses,
    Schema,
    SecurityScheme,
    Server,
    ServerVariable,
    Tag,
}

/// The type of a value.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Shape {
    /// Any value.
    Any,
    /// A string.
    Text,
    /// A string that the format requires, but that is only documentation.
    Label,
    /// True or false.
    Bool,
    /// True or false, where false is the default.
    Flag,
    /// A number.
    Number,
    /// A non-negative integer.
    Count,
    /// A list of any values.
    Values,
    /// An object.
    Object(Kind),
    /// An object, or a reference to an object.
    RefOr(Kind),
    /// A boolean that allows or forbids additional properties, or the schema of these properties.
    BoolOrSchema,
    /// A list.
    List(&'static Shape),
    /// A mapping whose keys are names.
    Map(&'static Shape),
}

/// The purpose of a keyword.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// A fact about the API.
    Structure,
    /// Documentation.
    Text,
    /// An example value.
    Example,
}

/// A keyword of one kind of object.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Keyword {
    pub(crate) name: &'static str,
    pub(crate) shape: Shape,
    pub(crate) role: Role,
    pub(crate) required: bool,
}

const fn key(name: &'static str, shape: Shape) -> Keyword {
    Keyword {
        name,
        shape,
        role: Role::Structure,
        required: false,
    }
}

const fn must(name: &'static str, shape: Shape) -> Keyword {
    Keyword {
        required: true,
        ..key(name, shape)
    }
}

const fn text(name: &'static str) -> Keyword {
    Keyword {
        role: Role::Text,
        ..key(name, Text)
    }
}

const fn aside(name: &'static str, kind: Kind) -> Keyword {
    Keyword {
        shape: Object(kind),
        ..text(name)
    }
}

const fn example(name: &'static str) -> Keyword {
    Keyword {
        role: Role::Example,
        ..key(name, Any)
    }
}

use Shape::{
    Any, Bool, BoolOrSchema, Count, Flag, Label, List, Map, Number, Object, RefOr, Text, Values,
};

const SCHEMA: Shape = RefOr(Kind::Schema);
const CONTENT: Shape = Map(&Object(Kind::MediaType));
const SECURITY: Shape = List(&Map(&List(&Text)));
const SERVERS: Shape = List(&Object(Kind::Server));
const PARAMETERS: Shape = List(&RefOr(Kind::Parameter));

/// Returns the keywords of this kind of object.
pub(crate) fn keywords(kind: Kind) -> &'static [Keyword] {
    kind.facts().2
}

/// Returns the type of the values in this kind of object, if the kind has names instead of keywords.
pub(crate) fn named(kind: Kind) -> Option<Shape> {
    match kind {
        Kind::Callback | Kind::Paths => Some(RefOr(Kind::PathItem)),
        Kind::Responses => Some(RefOr(Kind::Response)),
        _ => None,
    }
}

/// Returns the keyword with this name in this kind of object.
pub(crate) fn keyword(kind: Kind, name: &str) -> Option<&'static Keyword> {
    keywords(kind).iter().find(|keyword| keyword.name == name)
}

/// Returns whether a key is an extension. Every kind of object can have extensions.
pub(crate) fn is_extension(key: &str) -> bool {
    key.starts_with("x-")
}

impl Kind {
    /// Returns the kind's name in a sentence, the section of `components` with objects of this kind, and the kind's
    /// keywords. For kinds with names instead of keywords, [`named`] returns the type of the values.
    fn facts(self) -> (&'static str, &'static str, &'static [Keyword]) {
        match self {
            Kind::Callback => ("a callback", "callbacks", &[]),
            Kind::Components => ("the components", "", COMPONENTS),
            Kind::Contact => ("a contact", "", CONTACT),
            Kind::Discriminator => ("a discriminator", "", DISCRIMINATOR),
            Kind::Document => ("a description", "", DOCUMENT),
            Kind::Encoding => ("an encoding", "", ENCODING),
            Kind::ExternalDocs => ("external documentation", "", EXTERNAL_DOCS),
            Kind::Header => ("a header", "headers", HEADER),
            Kind::Info => ("the info", "", INFO),
            Kind::License => ("a licence", "", LICENSE),
            Kind::Link => ("a link", "links", LINK),
            Kind::MediaType => ("a media type", "", MEDIA_TYPE),
            Kind::OAuthFlow => ("an OAuth flow", "", OAUTH_FLOW),
            Kind::OAuthFlows => ("the OAuth flows", "", OAUTH_FLOWS),
            Kind::Operation => ("an operation", "", OPERATION),
            Kind::Parameter => ("a parameter", "parameters", PARAMETER),
            Kind::PathItem => ("a path", "", PATH_ITEM),
            Kind::Paths => ("the paths", "", &[]),
            Kind::RequestBody => ("a request body", "requestBodies", REQUEST_BODY),
            Kind::Response => ("a response", "responses", RESPONSE),
            Kind::Responses => ("the responses", "", &[]),
            Kind::Schema => ("a schema", "schemas", SCHEMA_KEYWORDS),
            Kind::SecurityScheme => ("a security scheme", "securitySchemes", SECURITY_SCHEME),
            Kind::Server => ("a server", "", SERVER),
            Kind::ServerVariable => ("a server variable", "", SERVER_VARIABLE),
            Kind::Tag => ("a tag", "", TAG),
        }
    }

    /// Returns the kind's name in a sentence.
    pub(crate) fn name(self) -> &'static str {
        self.facts().0
    }

    /// Returns the section of `components` with objects of this kind.
    pub(crate) fn section(self) -> Option<&'static str> {
        Some(self.facts().1).filter(|section| !section.is_empty())
    }
}

/// The methods of a path, in the order of the normal form.
pub const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

const DOCUMENT: &[Keyword] = &[
    must("openapi", Text),
    must("info", Object(Kind::Info)),
    aside("externalDocs", Kind::ExternalDocs),
    key("servers", SERVERS),
    key("security", SECURITY),
    key("tags", List(&Object(Kind::Tag))),
    must("paths", Object(Kind::Paths)),
    key("components", Object(Kind::Components)),
];

const CONTACT: &[Keyword] = &[text("name"), text("url"), text("email")];

const DISCRIMINATOR: &[Keyword] = &[must("propertyName", Text), key("mapping", Map(&Text))];

const EXTERNAL_DOCS: &[Keyword] = &[must("url", Text), text("description")];

const LICENSE: &[Keyword] = &[must("name", Text), text("url")];

const REQUEST_BODY: &[Keyword] = &[
    text("description"),
    key("required", Flag),
    must("content", CONTENT),
];

const SERVER: &[Keyword] = &[
    must("url", Text),
    text("description"),
    key("variables", Map(&Object(Kind::ServerVariable))),
];

const SERVER_VARIABLE: &[Keyword] = &[
    key("enum", List(&Text)),
    must("default", Text),
    text("description"),
];

const TAG: &[Keyword] = &[
    must("name", Text),
    text("description"),
    aside("externalDocs", Kind::ExternalDocs),
];

const INFO: &[Keyword] = &[
    must("title", Text),
    must("version", Text),
    text("description"),
    text("termsOfService"),
    aside("contact", Kind::Contact),
    aside("license", Kind::License),
];

const COMPONENTS: &[Keyword] = &[
    key("securitySchemes", Map(&RefOr(Kind::SecurityScheme))),
    key("parameters", Map(&RefOr(Kind::Parameter))),
    key("headers", Map(&RefOr(Kind::Header))),
    key("requestBodies", Map(&RefOr(Kind::RequestBody))),
    key("responses", Map(&RefOr(Kind::Response))),
    key("schemas", Map(&SCHEMA)),
    key("callbacks", Map(&RefOr(Kind::Callback))),
    key("links", Map(&RefOr(Kind::Link))),
    example("examples"),
];

const PATH_ITEM: &[Keyword] = &[
    text("summary"),
    text("description"),
    key("servers", SERVERS),
    key("parameters", PARAMETERS),
    key("get", Object(Kind::Operation)),
    key("put", Object(Kind::Operation)),
    key("post", Object(Kind::Operation)),
    key("delete", Object(Kind::Operation)),
    key("options", Object(Kind::Operation)),
    key("head", Object(Kind::Operation)),
    key("patch", Object(Kind::Operation)),
    key("trace", Object(Kind::Operation)),
];

const OPERATION: &[Keyword] = &[
    key("operationId", Text),
    key("deprecated", Flag),
    key("tags", List(&Text)),
    text("summary"),
    text("description"),
    aside("externalDocs", Kind::ExternalDocs),
    key("servers", SERVERS),
    key("security", SECURITY),
    key("parameters", PARAMETERS),
    key("requestBody", RefOr(Kind::RequestBody)),
    // Missing `responses` are reported as an operation without a response.
    key("responses", Object(Kind::Responses)),
    key("callbacks", Map(&RefOr(Kind::Callback))),
];

const PARAMETER: &[Keyword] = &[
    must("name", Text),
    must("in", Text),
    key("required", Flag),
    key("deprecated", Flag),
    text("description"),
    key("allowEmptyValue", Flag),
    key("style", Text),
    key("explode", Bool),
    key("allowReserved", Flag),
    key("schema", SCHEMA),
    key("content", CONTENT),
    example("example"),
    example("examples"),
];

/// A header is a parameter whose name and location follow from the header's position in the description.
const HEADER: &[Keyword] = PARAMETER.split_at(2).1;

const MEDIA_TYPE: &[Keyword] = &[
    key("schema", SCHEMA),
    key("encoding", Map(&Object(Kind::Encoding))),
    example("example"),
    example("examples"),
];

const ENCODING: &[Keyword] = &[
    key("contentType", Text),
    key("headers", Map(&RefOr(Kind::Header))),
    key("style", Text),
    key("explode", Bool),
    key("allowReserved", Flag),
];

const RESPONSE: &[Keyword] = &[
    must("description", Text),
    key("headers", Map(&RefOr(Kind::Header))),
    key("content", CONTENT),
    key("links", Map(&RefOr(Kind::Link))),
];

const LINK: &[Keyword] = &[
    key("operationRef", Text),
    key("operationId", Text),
    key("parameters", Map(&Any)),
    key("requestBody", Any),
    text("description"),
    key("server", Object(Kind::Server)),
];

const SECURITY_SCHEME: &[Keyword] = &[
    must("type", Text),
    text("description"),
    key("name", Text),
    key("in", Text),
    key("scheme", Text),
    key("bearerFormat", Text),
    key("flows", Object(Kind::OAuthFlows)),
    key("openIdConnectUrl", Text),
];

const OAUTH_FLOWS: &[Keyword] = &[
    key("implicit", Object(Kind::OAuthFlow)),
    key("password", Object(Kind::OAuthFlow)),
    key("clientCredentials", Object(Kind::OAuthFlow)),
    key("authorizationCode", Object(Kind::OAuthFlow)),
];

const OAUTH_FLOW: &[Keyword] = &[
    key("authorizationUrl", Text),
    key("tokenUrl", Text),
    key("refreshUrl", Text),
    must("scopes", Map(&Label)),
];

const SCHEMA_KEYWORDS: &[Keyword] = &[
    key("type", Text),
    key("format", Text),
    key("nullable", Flag),
    key("deprecated", Flag),
    key("readOnly", Flag),
    key("writeOnly", Flag),
    text("title"),
    text("description"),
    aside("externalDocs", Kind::ExternalDocs),
    key("default", Any),
    key("enum", Values),
    key("pattern", Text),
    key("minLength", Count),
    key("maxLength", Count),
    key("minimum", Number),
    key("exclusiveMinimum", Flag),
    key("maximum", Number),
    key("exclusiveMaximum", Flag),
    key("multipleOf", Number),
    key("minItems", Count),
    key("maxItems", Count),
    key("uniqueItems", Flag),
    key("minProperties", Count),
    key("maxProperties", Count),
    key("discriminator", Object(Kind::Discriminator)),
    key("oneOf", List(&SCHEMA)),
    key("anyOf", List(&SCHEMA)),
    key("allOf", List(&SCHEMA)),
    key("not", SCHEMA),
    key("required", List(&Text)),
    key("properties", Map(&SCHEMA)),
    key("additionalProperties", BoolOrSchema),
    key("items", SCHEMA),
    key("xml", Any),
    example("example"),
    example("examples"),
];
