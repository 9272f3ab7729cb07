//! Small descriptions, and what becomes of them.

use codegen::diagnostics::{Diagnostic, File, render};
use codegen::ir::{Api, Field, Kind, Operation, TypeDef};
use codegen::{Generated, Spec};

/// A description and the data files beside it, all but the description empty.
pub(crate) struct Case(Spec);

impl Case {
    /// A description with these paths and schemas, in the style of YAML that is laid out by brackets.
    pub(crate) fn new(paths: &str, schemas: &str) -> Self {
        let description = format!(
            "openapi: 3.0.1\ninfo: {{title: t, version: '9.1'}}\npaths:\n{paths}\ncomponents:\n  schemas:\n{schemas}\n"
        );
        let file = |path: &str, text: &str| File {
            path: path.to_owned(),
            text: text.to_owned(),
        };
        Self(Spec {
            before: None,
            version: "9.1".to_owned(),
            module: "v9_1".to_owned(),
            description: file("spec/9.1.yaml", &description),
            fixups: Vec::new(),
            names: file("spec/names.toml", ""),
            paging: file(
                "spec/paging.toml",
                include_str!("../../../spec/paging.toml"),
            ),
            retries: file("spec/retries.toml", ""),
            jobs: file("spec/jobs.toml", ""),
            webhooks: file("spec/webhooks.yaml", ""),
            docs: Vec::new(),
        })
    }

    /// `GET /rows` with these properties of its response, and `PUT /rows` with the same in its body.
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

    pub(crate) fn names(mut self, text: &str) -> Self {
        self.0.names.text = text.to_owned();
        self
    }

    pub(crate) fn paging(mut self, text: &str) -> Self {
        self.0.paging.text = text.to_owned();
        self
    }

    /// These rules after those of the workspace.
    pub(crate) fn more_paging(mut self, text: &str) -> Self {
        self.0.paging.text.push_str(text);
        self
    }

    pub(crate) fn retries(mut self, text: &str) -> Self {
        self.0.retries.text = text.to_owned();
        self
    }

    pub(crate) fn webhooks(mut self, text: &str) -> Self {
        self.0.webhooks.text = text.to_owned();
        self
    }

    pub(crate) fn docs(mut self, path: &str, text: &str) -> Self {
        self.0.docs.push(File {
            path: path.to_owned(),
            text: text.to_owned(),
        });
        self
    }

    pub(crate) fn generated(&self) -> Generated {
        codegen::generate(&self.0).unwrap_or_else(|found| panic!("{}", self.told(&found)))
    }

    pub(crate) fn api(&self) -> Api {
        let picture = codegen::picture(&self.0);
        picture
            .unwrap_or_else(|found| panic!("{}", self.told(&found)))
            .0
    }

    /// What is wrong with it, as it is shown.
    pub(crate) fn faults(&self) -> String {
        match codegen::generate(&self.0) {
            Ok(_) => String::new(),
            Err(found) => self.told(&found),
        }
    }

    /// The text of a generated file.
    pub(crate) fn file(&self, path: &str) -> String {
        let files = self.generated().files;
        let names: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
        let found = files.iter().find(|file| file.path == path);
        found
            .unwrap_or_else(|| panic!("{path} is none of {names:?}"))
            .text
            .clone()
    }

    fn told(&self, found: &[Diagnostic]) -> String {
        render(found, &self.0.files())
    }
}

/// Responses without a body.
pub(crate) const EMPTY: &str = "responses: {'200': {description: OK}}";

/// Responses with JSON of this schema.
pub(crate) fn json(schema: &str) -> String {
    format!(
        "responses: {{'200': {{description: OK, content: {{application/json: {{schema: {schema}}}}}}}}}"
    )
}

/// A JSON body of this schema.
pub(crate) fn body(schema: &str) -> String {
    format!("requestBody: {{content: {{application/json: {{schema: {schema}}}}}}}")
}

/// Parameters of the query with their schemas.
pub(crate) fn query(params: &[(&str, &str)]) -> String {
    let params = params
        .iter()
        .map(|(name, schema)| format!("{{name: {name}, in: query, schema: {schema}}}"));
    format!("parameters: [{}]", params.collect::<Vec<_>>().join(", "))
}

/// `module.method` of every operation, in the order of the resources.
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

/// The Rust name and the JSON name of each field.
pub(crate) fn fields<'a>(api: &'a Api, of: &str) -> Vec<(&'a str, &'a str)> {
    let fields = ty(api, of).fields().iter();
    fields
        .map(|field| (field.name.as_str(), field.json.as_str()))
        .collect()
}

/// The variant and the text of each value.
pub(crate) fn values<'a>(api: &'a Api, of: &str) -> Vec<(&'a str, &'a str)> {
    let Kind::Enum(values) = &ty(api, of).kind else {
        panic!("{of} is no enum");
    };
    let values = values.iter();
    values
        .map(|value| (value.name.as_str(), value.json.as_str()))
        .collect()
}
