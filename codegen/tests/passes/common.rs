//! Builds small descriptions, and reads the results.

use std::collections::BTreeMap;

use codegen::diagnostics::{File, render};
use codegen::ir::{Api, Field, Kind, Operation, TypeDef};
use codegen::{Generated, Model, Spec};

/// A description and the data files of its spec, keyed by path.
pub(crate) struct Case {
    description: String,
    data: BTreeMap<String, String>,
}

impl Case {
    /// Returns a description with these paths and schemas, in YAML flow style.
    pub(crate) fn new(paths: &str, schemas: &str) -> Self {
        let description = format!(
            "openapi: 3.0.1\ninfo: {{title: t, version: '9.1'}}\npaths:\n{paths}\ncomponents:\n  schemas:\n{schemas}\n"
        );
        let paging = include_str!("../../../spec/paging.toml");
        let case = Self {
            description,
            data: BTreeMap::new(),
        };
        case.data("paging.toml", paging)
    }

    fn data(mut self, path: &str, text: &str) -> Self {
        self.data.insert(format!("spec/{path}"), text.to_owned());
        self
    }

    fn spec(&self) -> Spec {
        let file = |path: &str, text: &str| File {
            path: path.to_owned(),
            text: text.to_owned(),
        };
        let mut spec = Spec::default();
        spec.add_version("9.1", "v9_1", file("spec/9.1.yaml", &self.description));
        for (path, text) in &self.data {
            spec.add_data(file(path, text));
        }
        spec
    }

    /// Returns a description in which the response of `GET /rows` and the body of `PUT /rows` have these properties.
    pub(crate) fn fields(properties: &str) -> Self {
        Self::new(
            &format!(
                "  /rows:\n    get: {{tags: [Rows], operationId: getRows, {}}}\n    put: {{tags: [Rows], operationId: putRows, {}, {}}}",
                json("{$ref: '#/components/schemas/read'}"),
                body("{$ref: '#/components/schemas/sent'}"),
                EMPTY
            ),
            &format!(
                "    read: {{type: object, properties: {{{properties}}}}}\n    sent: {{type: object, properties: {{{properties}}}}}"
            ),
        )
    }

    pub(crate) fn names(self, text: &str) -> Self {
        self.data("names.toml", text)
    }

    pub(crate) fn paging(self, text: &str) -> Self {
        self.data("paging.toml", text)
    }

    /// Appends these rules to the paging rules of the workspace.
    pub(crate) fn more_paging(self, text: &str) -> Self {
        let rules = self.data["spec/paging.toml"].clone() + text;
        self.paging(&rules)
    }

    pub(crate) fn retries(self, text: &str) -> Self {
        self.data("retries.toml", text)
    }

    pub(crate) fn jobs(self, text: &str) -> Self {
        self.data("jobs.toml", text)
    }

    pub(crate) fn webhooks(self, text: &str) -> Self {
        self.data("webhooks.yaml", text)
    }

    pub(crate) fn docs(self, path: &str, text: &str) -> Self {
        let path = path.trim_start_matches("spec/");
        self.data(path, text)
    }

    fn generate(&self) -> Result<(Model, Generated), String> {
        let spec = self.spec();
        let generated = codegen::generate(&spec, &spec.versions()[0]);
        generated.map_err(|found| render(&found, spec.files()))
    }

    /// Returns the table of the mock server.
    pub(crate) fn mock(&self) -> serde_json::Value {
        let spec = self.spec();
        let plan = codegen::Project::read(&spec, &[]).and_then(|project| project.plan());
        let plan = plan.unwrap_or_else(|found| panic!("{}", render(&found, spec.files())));
        let table = &plan.files["intercom-mock/src/generated/9.1.json"];
        serde_json::from_str(table).expect("JSON")
    }

    pub(crate) fn generated(&self) -> Generated {
        self.generate()
            .unwrap_or_else(|rendered| panic!("{rendered}"))
            .1
    }

    pub(crate) fn api(&self) -> Api {
        let (model, _) = self
            .generate()
            .unwrap_or_else(|rendered| panic!("{rendered}"));
        model.api
    }

    /// Returns the rendered diagnostics.
    pub(crate) fn faults(&self) -> String {
        self.generate().err().unwrap_or_default()
    }

    /// Returns the contents of a generated file.
    pub(crate) fn file(&self, path: &str) -> String {
        let files = self.generated().files;
        let names: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
        let found = files.iter().find(|file| file.path == path);
        found
            .unwrap_or_else(|| panic!("{path} is none of {names:?}"))
            .text
            .clone()
    }
}

/// Responses without a body.
pub(crate) const EMPTY: &str = "responses: {'200': {description: OK}}";

/// Returns a 200 response whose JSON body has this schema.
pub(crate) fn json(schema: &str) -> String {
    format!(
        "responses: {{'200': {{description: OK, content: {{application/json: {{schema: {schema}}}}}}}}}"
    )
}

/// Returns a request body that is JSON with this schema.
pub(crate) fn body(schema: &str) -> String {
    format!("requestBody: {{content: {{application/json: {{schema: {schema}}}}}}}")
}

/// Returns query parameters with these schemas.
pub(crate) fn query(params: &[(&str, &str)]) -> String {
    let params = params
        .iter()
        .map(|(name, schema)| format!("{{name: {name}, in: query, schema: {schema}}}"));
    format!("parameters: [{}]", params.collect::<Vec<_>>().join(", "))
}

/// Returns `module.method` of every operation, in the order of the resources.
pub(crate) fn methods(api: &Api) -> Vec<String> {
    let all = api.resources.iter().flat_map(|resource| {
        let operations = resource.operations.iter();
        operations.map(|one| format!("{}.{}", resource.module, one.name))
    });
    all.collect()
}

pub(crate) fn operation<'a>(api: &'a Api, key: &str) -> &'a Operation {
    let found = api.operations().find(|one| one.key == key);
    found.unwrap_or_else(|| panic!("no {key} in {:?}", methods(api)))
}

pub(crate) fn ty<'a>(api: &'a Api, name: &str) -> &'a TypeDef {
    let names: Vec<&str> = api.types.iter().map(|def| def.name.as_str()).collect();
    api.definition(name)
        .unwrap_or_else(|| panic!("{name} is none of {names:?}"))
}

pub(crate) fn field<'a>(api: &'a Api, of: &str, json: &str) -> &'a Field {
    let found = ty(api, of).fields().iter().find(|field| field.json == json);
    found.unwrap_or_else(|| panic!("{of} has no {json}"))
}

/// Returns the Rust name and the JSON name of each field.
pub(crate) fn fields<'a>(api: &'a Api, of: &str) -> Vec<(&'a str, &'a str)> {
    let fields = ty(api, of).fields().iter();
    fields
        .map(|field| (field.name.as_str(), field.json.as_str()))
        .collect()
}

/// Returns the variant and the JSON string of each value.
pub(crate) fn values<'a>(api: &'a Api, of: &str) -> Vec<(&'a str, &'a str)> {
    let Kind::Enum(values) = &ty(api, of).kind else {
        panic!("{of} is not an enum");
    };
    let values = values.iter();
    values
        .map(|value| (value.name.as_str(), value.json.as_str()))
        .collect()
}
