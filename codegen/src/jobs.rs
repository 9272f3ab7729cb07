//! `jobs.toml`: work that the service does in the background, and what can be done about it.

use std::ops::Range;

use toml_edit::{Document, Item, Table};

use crate::diagnostics::{Diagnostic, File};
use crate::ir::{Answer, Api, JobDef, JobStep, Kind, Operation, Type};
use crate::source::Span;

/// The jobs that are known; a version has those whose operations it has.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Jobs {
    entries: Vec<Entry>,
}

#[derive(Debug, Clone, Default, PartialEq)]
struct Entry {
    start: Vec<String>,
    status: String,
    download: Option<String>,
    cancel: Option<String>,
    id: String,
    state: String,
    done: Vec<String>,
    failed: Vec<String>,
}

impl Jobs {
    /// Reads the file; `index` is its place in the list of files.
    pub fn read(file: &File, index: u32) -> Result<Self, Vec<Diagnostic>> {
        let document = Document::parse(file.text.as_str())
            .map_err(|error| vec![fault(index, error.span(), error.message().to_owned())])?;
        let mut entries = Vec::new();
        for (name, item) in document.iter() {
            let entry = match item.as_table() {
                Some(table) => Entry::read(name, table),
                None => Err((item.span(), format!("`{name}` is not a table"))),
            };
            entries.push(entry.map_err(|(span, message)| vec![fault(index, span, message)])?);
        }
        Ok(Self { entries })
    }

    /// Adds the jobs of this version. A type that two jobs answer belongs to the first.
    pub(crate) fn apply(&self, api: &mut Api) {
        for entry in &self.entries {
            let found = entry.defs(api);
            api.jobs.extend(found);
        }
    }
}

type Fault = (Option<Range<usize>>, String);

impl Entry {
    fn read(name: &str, table: &Table) -> Result<Self, Fault> {
        let mut entry = Self::default();
        for (key, item) in table.iter() {
            match key {
                "start" => entry.start = texts(key, item)?,
                "done" => entry.done = texts(key, item)?,
                "failed" => entry.failed = texts(key, item)?,
                "status" => entry.status = text(key, item)?,
                "download" => entry.download = Some(text(key, item)?),
                "cancel" => entry.cancel = Some(text(key, item)?),
                "id" => entry.id = text(key, item)?,
                "state" => entry.state = text(key, item)?,
                _ => return Err((item.span(), format!("`{name}` has no key `{key}`"))),
            }
        }
        let needed = [
            ("start", entry.start.is_empty()),
            ("status", entry.status.is_empty()),
            ("id", entry.id.is_empty()),
            ("state", entry.state.is_empty()),
            ("done", entry.done.is_empty()),
        ];
        match needed.iter().find(|(_, missing)| *missing) {
            Some((key, _)) => Err((table.span(), format!("`{name}` lacks `{key}`"))),
            None => Ok(entry),
        }
    }

    /// One for each type that the start or the status answers.
    fn defs(&self, api: &Api) -> Vec<JobDef> {
        let Some(status) = find(api, &self.status).filter(|one| is_step(one)) else {
            return Vec::new();
        };
        let step = |key: &Option<String>| {
            let found = find(api, key.as_deref()?)?;
            is_step(found).then(|| JobStep::of(found))
        };
        let starts = self.start.iter().filter_map(|key| find(api, key));
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
                download: step(&self.download),
                cancel: step(&self.cancel),
                id: self.id.clone(),
                state: self.state.clone(),
                done: self.done.clone(),
                failed: self.failed.clone(),
            });
        }
        defs
    }

    /// The type that an operation answers, when the job's id and state can be read from it.
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

/// Whether the job's id is all that the path needs, and nothing has to be sent.
fn is_step(operation: &Operation) -> bool {
    let in_query = operation
        .params
        .as_ref()
        .is_none_or(|params| params.headers.is_empty());
    operation.path_params.len() == 1 && operation.body.is_none() && in_query
}

fn text(key: &str, item: &Item) -> Result<String, Fault> {
    let text = item.as_str().map(str::to_owned);
    text.ok_or_else(|| (item.span(), format!("`{key}` is not a text")))
}

fn texts(key: &str, item: &Item) -> Result<Vec<String>, Fault> {
    let list = item.as_array().and_then(|list| {
        let texts = list.iter().map(|one| one.as_str().map(str::to_owned));
        texts.collect::<Option<Vec<String>>>()
    });
    list.ok_or_else(|| (item.span(), format!("`{key}` is not a list of texts")))
}

fn fault(file: u32, span: Option<Range<usize>>, message: String) -> Diagnostic {
    Diagnostic::new("invalid-jobs", Span::of(file, span), message)
        .help("see spec/README.md for the tables of jobs.toml")
}
