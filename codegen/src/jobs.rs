//! Reads `jobs.toml`: background jobs, and the operations on them.

use serde::Deserialize;

use crate::data::de::non_empty;
use crate::data::reader::Reader;
use crate::data::stale::{Reference, Subject};
use crate::data::{Spanned, Table};
use crate::ir::{Answer, Api, Field, JobDef, JobStep, Kind, Operation, Type, TypeDef};
use crate::source::Node;

/// The known jobs. A version has those whose operations it has.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Jobs {
    entries: Table<Entry>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a table")]
struct Entry {
    #[serde(deserialize_with = "non_empty")]
    start: Vec<Spanned<String>>,
    status: Spanned<String>,
    download: Option<Spanned<String>>,
    cancel: Option<Spanned<String>>,
    id: String,
    state: String,
    #[serde(deserialize_with = "non_empty")]
    done: Vec<String>,
    #[serde(default)]
    failed: Vec<String>,
}

impl Jobs {
    pub(crate) fn read(reader: &mut Reader<'_>, root: &Node) -> Self {
        Self {
            entries: reader.entries(Some(root)),
        }
    }

    pub(crate) fn within(&self, version: &str) -> Self {
        Self {
            entries: self.entries.within(version),
        }
    }

    pub(crate) fn references(&self, all: &mut Vec<Reference>) {
        all.extend(self.entries.limits(true));
        for (_, entry) in self.entries.iter() {
            let job = &entry.value;
            let steps = job.start.iter().chain([&job.status]);
            let steps = steps.chain(&job.download).chain(&job.cancel);
            all.extend(steps.map(|step| {
                Reference::inside(entry, Subject::Operation, step.value.as_str(), step.span)
            }));
        }
    }

    /// Adds the jobs of this version. A type that two jobs return belongs to the first.
    pub(crate) fn apply(&self, api: &mut Api) {
        for entry in self
            .entries
            .keys()
            .filter_map(|name| self.entries.get(name))
        {
            let found = entry.defs(api);
            api.jobs.extend(found);
        }
    }
}

impl Entry {
    /// One job definition for each type that the start or the status returns.
    fn defs(&self, api: &Api) -> Vec<JobDef> {
        let Some(status) = find(api, &self.status.value).filter(|one| is_step(one)) else {
            return Vec::new();
        };
        // The caller passes the parameters of the status; the download gets those of them that it has, too.
        let passed: Vec<&str> = params(api, status)
            .map(|field| field.json.as_str())
            .collect();
        let step = |key: &Option<Spanned<String>>, passed: &[&str]| {
            let found = find(api, &key.as_ref()?.value)?;
            let mut required = params(api, found).filter(|field| field.required);
            let complete = required.all(|field| passed.contains(&field.json.as_str()));
            (is_step(found) && complete).then(|| JobStep::of(found))
        };
        let starts = self.start.iter().filter_map(|key| find(api, &key.value));
        let mut defs: Vec<JobDef> = Vec::new();
        for operation in starts.chain([status]) {
            let Some(ty) = self.answered(api, operation) else {
                continue;
            };
            if api.jobs.iter().chain(&defs).any(|known| known.ty == ty) {
                continue;
            }
            defs.push(JobDef {
                ty,
                status: JobStep::of(status),
                status_answer: status.answer.clone(),
                params: status.params.as_ref().map(|params| params.ty.clone()),
                download: step(&self.download, &passed),
                cancel: step(&self.cancel, &[]),
                id: self.id.clone(),
                state: self.state.clone(),
                done: self.done.clone(),
                failed: self.failed.clone(),
            });
        }
        defs
    }

    /// The type that an operation returns, if it has the job's id and state.
    fn answered(&self, api: &Api, operation: &Operation) -> Option<String> {
        let Answer::Json(Type::Named(name)) = &operation.answer else {
            return None;
        };
        let def = api.types.iter().find(|def| def.name == *name)?;
        let Kind::Struct(fields) = &def.kind else {
            return None;
        };
        let has = |json: &str| fields.iter().any(|field| field.json == json);
        (has(&self.id) && has(&self.state)).then(|| name.clone())
    }
}

fn find<'a>(api: &'a Api, key: &str) -> Option<&'a Operation> {
    let mut operations = api.resources.iter().flat_map(|one| &one.operations);
    operations.find(|operation| operation.key == key)
}

/// The query parameters of an operation.
fn params<'a>(api: &'a Api, operation: &Operation) -> impl Iterator<Item = &'a Field> {
    let def = operation
        .params
        .as_ref()
        .and_then(|params| api.definition(&params.ty));
    def.map(TypeDef::fields).into_iter().flatten()
}

/// Whether an operation has the job's id as its only path parameter, and takes neither a body nor headers.
fn is_step(operation: &Operation) -> bool {
    let in_query = operation
        .params
        .as_ref()
        .is_none_or(|params| params.headers.is_empty());
    operation.path_params.len() == 1 && operation.body.is_none() && in_query
}
