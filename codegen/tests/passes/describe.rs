//! Generates random descriptions, each with the list of its facts.
//!
//! Every name has a unique number, so that a fact can be found by its name.

// Another package includes this file by its path, so the path of the child module is relative to this file.
#[path = "describe/schemas.rs"]
mod schemas;

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Map, Value, json};

/// The maximum number of choices, which is more than most descriptions need.
const CHOICES: usize = 800;

/// A part of a description.
#[derive(Debug, Clone)]
pub(crate) struct Fact {
    pub(crate) what: What,
    /// The paths of the parts that contain the fact; each part can be skipped as a whole.
    pub(crate) homes: Vec<String>,
}

#[derive(Debug, Clone)]
pub(crate) enum What {
    /// The key of an operation.
    Operation(String),
    Component(String),
    Property(String),
    /// A value of an enum.
    Text(String),
    /// The name of a parameter.
    Parameter(String),
    /// The key of an operation and a status.
    Status(String, String),
    /// A part that must be listed as skipped.
    OnlyListed(String),
    /// A property with contradictory declarations, and the path under which the declarations are listed.
    Conflict(String, String),
    /// A property and the possible kinds of its values.
    Kinds(String, Value),
}

#[derive(Debug)]
pub(crate) struct Description {
    pub(crate) document: Value,
    pub(crate) facts: Vec<Fact>,
}

impl Description {
    /// Returns the description for these choices. When no choices are left, the simplest choices are used.
    pub(crate) fn of(choices: Vec<u32>) -> Self {
        let mut world = World {
            choices: choices.into_iter(),
            number: 0,
            facts: Vec::new(),
            homes: Vec::new(),
            responses: Vec::new(),
            objects: Vec::new(),
            names: Vec::new(),
        };
        world.description()
    }

    /// Returns the schema behind all references.
    pub(crate) fn resolve<'a>(&'a self, schema: &'a Value) -> &'a Value {
        match schema["$ref"].as_str() {
            Some(reference) => {
                let found = self.document.pointer(&reference[1..]);
                self.resolve(found.expect("references lead somewhere"))
            }
            None => schema,
        }
    }

    /// Returns the kinds of values that a schema allows; every date is also a string.
    pub(crate) fn kinds(&self, schema: &Value) -> BTreeSet<&'static str> {
        let schema = self.resolve(schema);
        let all = KINDS;
        let mut kinds: BTreeSet<&str> = match schema["type"].as_str() {
            Some("string") if schema["format"] == "date-time" => ["date"].into(),
            Some("string") => ["text", "date"].into(),
            Some("integer") => ["integer"].into(),
            Some("number") => ["integer", "number"].into(),
            Some("boolean") => ["boolean"].into(),
            Some("object") => ["object"].into(),
            Some("array") => ["list"].into(),
            _ => all.into(),
        };
        for keyword in ["oneOf", "anyOf"] {
            if let Some(list) = schema[keyword].as_array() {
                let any = list.iter().flat_map(|part| self.kinds(part)).collect();
                kinds = kinds.intersection(&any).copied().collect();
            }
        }
        for part in schema["allOf"].as_array().into_iter().flatten() {
            kinds = kinds.intersection(&self.kinds(part)).copied().collect();
        }
        kinds
    }
}

/// Returns a strategy that generates descriptions and shrinks a failing description.
pub(crate) fn descriptions() -> impl Strategy<Value = Description> {
    prop::collection::vec(any::<u32>(), 20..CHOICES).prop_map(Description::of)
}

/// Returns a random number generator with the same numbers in every run of a test.
pub(crate) fn runner(seed: u8, cases: u32) -> TestRunner {
    let config = Config {
        cases,
        failure_persistence: None,
        max_shrink_iters: 200,
        ..Config::default()
    };
    TestRunner::new_with_rng(
        config,
        TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]),
    )
}

/// The kinds of JSON values.
pub(crate) const KINDS: [&str; 7] = [
    "text", "date", "integer", "number", "boolean", "object", "list",
];

struct World {
    choices: std::vec::IntoIter<u32>,
    number: usize,
    facts: Vec<Fact>,
    homes: Vec<String>,
    /// Responses that operations share.
    responses: Vec<String>,
    /// Components that are plain objects, which other components can include.
    objects: Vec<String>,
    /// All components.
    names: Vec<String>,
}

impl World {
    fn below(&mut self, limit: usize) -> usize {
        let choice = self.choices.next().unwrap_or_default();
        choice as usize % limit
    }

    fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == times - 1
    }

    fn pick<T: Clone>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())].clone()
    }

    fn token(&mut self, letter: char) -> String {
        self.number += 1;
        format!("{letter}{:05}", self.number)
    }

    fn fact(&mut self, what: What) {
        let homes = self.homes.clone();
        self.facts.push(Fact { what, homes });
    }

    /// Runs a function inside a part with this path.
    fn inside<T>(&mut self, home: String, make: impl FnOnce(&mut Self) -> T) -> T {
        self.homes.push(home);
        let made = make(self);
        self.homes.pop();
        made
    }

    fn description(&mut self) -> Description {
        let count = 1 + self.below(7);
        self.names = (0..count).map(|_| self.token('c')).collect();
        let mut schemas = Map::new();
        // The schemas are made in reverse order: a schema is composed only of later schemas, so no schema is composed
        // of itself.
        for at in (0..count).rev() {
            let name = self.names[at].clone();
            self.fact(What::Component(name.clone()));
            let schema = self.inside(name.clone(), |world| match world.below(3) {
                0 if !world.objects.is_empty() => world.schema(3, &name),
                _ => {
                    let object = world.object(3, &name);
                    world.objects.push(name.clone());
                    object
                }
            });
            schemas.insert(name, schema);
        }
        let mut responses = Map::new();
        for _ in 0..self.below(3) {
            let name = self.token('r');
            let what = format!("component response {name}");
            let response = self.inside(what.clone(), |world| {
                let whole = format!("{what} as application/json");
                let schema = world.inside(whole, |world| world.object(0, &what));
                let mut response = world.annotated(&what);
                response["content"] = json!({"application/json": {"schema": schema}});
                response
            });
            self.responses.push(name.clone());
            responses.insert(name, response);
        }
        let mut paths = Map::new();
        for _ in 0..1 + self.below(4) {
            let (path, item) = self.path();
            paths.insert(path, item);
        }
        let document = json!({
            "openapi": "3.0.1",
            "info": {"title": "random", "version": "9.1"},
            "paths": paths,
            "components": {"schemas": schemas, "responses": responses},
        });
        Description {
            document,
            facts: std::mem::take(&mut self.facts),
        }
    }

    fn path(&mut self) -> (String, Value) {
        let (part, variable) = (self.token('s'), self.token('i'));
        let with_variable = self.once_in(2);
        let path = match with_variable {
            true => format!("/{part}/{{{variable}}}"),
            false => format!("/{part}"),
        };
        let emptied = path.replace(&variable, "");
        let mut item = Map::new();
        let methods = [
            "get", "put", "post", "delete", "patch", "head", "options", "trace",
        ];
        for _ in 0..1 + self.below(3) {
            let method = self.pick(&methods);
            if item.contains_key(method) {
                continue;
            }
            let key = format!("{} {emptied}", method.to_uppercase());
            let mut operation = self.operation(&key);
            if with_variable {
                let name = variable.clone();
                let what = format!("{key} path {name}");
                let schema = match self.once_in(4) {
                    true => self.inside(what.clone(), |world| world.texts(&what)),
                    false => json!({"type": "string"}),
                };
                self.fact(What::Parameter(name.clone()));
                let parameter =
                    json!({"name": name, "in": "path", "required": true, "schema": schema});
                let parameters = operation.entry("parameters").or_insert(json!([]));
                parameters.as_array_mut().expect("a list").push(parameter);
            }
            self.fact(What::Operation(key));
            item.insert(method.to_owned(), Value::Object(operation));
        }
        (path, Value::Object(item))
    }

    fn operation(&mut self, key: &str) -> Map<String, Value> {
        let mut operation = Map::new();
        if !self.once_in(3) {
            let id = self.token('o');
            let style = self.pick(&["get_", "list", "create ", "", "fn_", "übersicht_"]);
            operation.insert("operationId".to_owned(), json!(format!("{style}{id}")));
        }
        if !self.once_in(3) {
            let tag = self.pick(&["Things", "Other tickets", "type", "Größen", "Query Style"]);
            operation.insert("tags".to_owned(), json!([tag]));
        }
        let parameters: Vec<Value> = (0..self.below(4)).map(|_| self.parameter(key)).collect();
        operation.insert("parameters".to_owned(), Value::Array(parameters));
        if self.once_in(2) {
            operation.insert("requestBody".to_owned(), self.body(key));
        }
        operation.insert("responses".to_owned(), self.responses(key));
        for (keyword, value) in [
            ("security", json!([])),
            ("servers", json!([{"url": "https://example.com"}])),
        ] {
            if self.once_in(12) {
                self.fact(What::OnlyListed(format!("{key} {keyword}")));
                operation.insert(keyword.to_owned(), value);
            }
        }
        if self.once_in(6) {
            let name = self.token('b');
            self.fact(What::OnlyListed(format!("{key} callback {name}")));
            let item = json!({"post": {"responses": {"202": {"description": "ok"}}}});
            operation.insert(
                "callbacks".to_owned(),
                json!({name: {"{$request.query.u}": item}}),
            );
        }
        operation
    }

    fn parameter(&mut self, key: &str) -> Value {
        let name = self.token('q');
        let place = self.pick(&["query", "query", "query", "header", "cookie"]);
        let what = match place {
            "cookie" => format!("{key} cookie {name}"),
            _ => format!("{key} params.{name}"),
        };
        self.inside(what.clone(), |world| {
            world.fact(What::Parameter(name.clone()));
            let schema = world.schema(1, &what);
            let mut parameter = json!({"name": name, "in": place, "required": world.once_in(3)});
            if place == "query" && world.once_in(5) {
                parameter["content"] = json!({"application/json": {"schema": schema}});
                return parameter;
            }
            parameter["schema"] = schema;
            let styles = ["form", "spaceDelimited", "pipeDelimited", "deepObject"];
            if place == "query" && world.once_in(2) {
                parameter["style"] = json!(world.pick(&styles));
                parameter["explode"] = json!(world.once_in(2));
            }
            parameter
        })
    }

    fn body(&mut self, key: &str) -> Value {
        let medias = [
            "application/json",
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/octet-stream",
            "text/csv",
            "application/merge-patch+json; charset=utf-8",
        ];
        let mut content = Map::new();
        for _ in 0..1 + self.below(2) {
            let media = self.pick(&medias);
            if content.contains_key(media) {
                continue;
            }
            let what = format!("{key} request");
            let whole = format!("{what} as {media}");
            let schema = self.inside(whole, |world| world.schema(3, &what));
            content.insert(media.to_owned(), json!({"schema": schema}));
        }
        json!({"required": true, "content": content})
    }

    fn responses(&mut self, key: &str) -> Value {
        let known = [
            "200", "201", "204", "202", "302", "404", "422", "4XX", "500", "default", "2XX",
        ];
        let mut statuses: BTreeSet<&str> = [self.pick(&["200", "201", "default", "302"])].into();
        for _ in 0..self.below(4) {
            statuses.insert(self.pick(&known));
        }
        let mut responses = Map::new();
        for status in statuses {
            let what = format!("{key} response {status}");
            self.fact(What::Status(key.to_owned(), status.to_owned()));
            if !self.responses.is_empty() && self.once_in(3) {
                let name = self.pick(&self.responses.clone());
                let response = json!({"$ref": format!("#/components/responses/{name}")});
                responses.insert(status.to_owned(), response);
                continue;
            }
            let response = self.inside(what.clone(), |world| world.response(&what));
            responses.insert(status.to_owned(), response);
        }
        Value::Object(responses)
    }

    fn response(&mut self, what: &str) -> Value {
        let mut response = self.annotated(what);
        let mut content = Map::new();
        for _ in 0..self.below(3) {
            let media = self.pick(&[
                "application/json",
                "application/json",
                "text/plain",
                "application/pdf",
            ]);
            if content.contains_key(media) {
                continue;
            }
            let whole = format!("{what} as {media}");
            let schema = match media {
                "application/json" => self.inside(whole, |world| world.schema(3, what)),
                _ => json!({"type": "string"}),
            };
            content.insert(media.to_owned(), json!({"schema": schema}));
        }
        response["content"] = Value::Object(content);
        response
    }

    /// Returns a response that can have a link and a header.
    fn annotated(&mut self, what: &str) -> Value {
        let mut response = json!({"description": "ok"});
        if self.once_in(6) {
            let name = self.token('l');
            self.fact(What::OnlyListed(format!("{what} link {name}")));
            response["links"] = json!({name: {"operationId": "other"}});
        }
        if self.once_in(6) {
            let name = self.token('h');
            self.fact(What::OnlyListed(format!("{what} header {name}")));
            response["headers"] = json!({name: {"schema": {"type": "string"}}});
        }
        response
    }
}
