//! Reads `jobs.toml`: background jobs, and the operations on them.

use serde::Deserialize;

use crate::data::de::non_empty;
use crate::data::stale::Subject;
use crate::data::table::Refers;
use crate::data::{Spanned, Table};
use crate::ir::{Answer, Api, Field, JobDef, JobStep, Operation, Type, TypeDef};
use crate::source::Span;

/// A known job. A version has the job if it has the job's operations.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a table")]
pub struct Job {
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

impl Refers for Job {
    fn names(&self, _: &str) -> Vec<(Subject, String, Span)> {
        let steps = self.start.iter().chain([&self.status]);
        let steps = steps.chain(&self.download).chain(&self.cancel);
        let names = steps.map(|step| (Subject::Operation, step.value.clone(), step.span));
        names.collect()
    }
}

/// Adds the jobs of this version. If two jobs return the same type, the type belongs to the first job.
pub(crate) fn apply(jobs: &Table<Job>, api: &mut Api) {
    for job in jobs.keys().filter_map(|name| jobs.get(name)) {
        let found = job.defs(api);
        api.jobs.extend(found);
    }
}

impl Job {
    /// Returns one job definition for each type that the start or the status returns.
    fn defs(&self, api: &Api) -> Vec<JobDef> {
        let Some(status) = find(api, &self.status.value).filter(|one| is_step(one)) else {
            return Vec::new();
        };
        // The caller passes the parameters of the status operation; the download operation receives the parameters that
        // both operations have.
        let passed = params(api, status).map(|field| field.json.as_str());
        let passed: Vec<&str> = passed.collect();
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

    /// Returns the name of the type that an operation returns, if the type has the job's id and state.
    fn answered(&self, api: &Api, operation: &Operation) -> Option<String> {
        let Answer::Json(Type::Named(name)) = &operation.answer else {
            return None;
        };
        let fields = api.definition(name)?.fields();
        let has = |json: &str| fields.iter().any(|field| field.json == json);
        (has(&self.id) && has(&self.state)).then(|| name.clone())
    }
}

fn find<'a>(api: &'a Api, key: &str) -> Option<&'a Operation> {
    api.operations().find(|operation| operation.key == key)
}

/// Returns the query parameters of an operation.
fn params<'a>(api: &'a Api, operation: &Operation) -> impl Iterator<Item = &'a Field> {
    let params = operation.params.as_ref();
    let def = params.and_then(|params| api.definition(&params.ty));
    def.map(TypeDef::fields).into_iter().flatten()
}

/// Returns whether an operation has the job's id as its only path parameter, and takes neither a body nor headers.
fn is_step(operation: &Operation) -> bool {
    let params = operation.params.as_ref();
    let in_query = params.is_none_or(|params| params.headers.is_empty());
    operation.path_params.len() == 1 && operation.body.is_none() && in_query
}
