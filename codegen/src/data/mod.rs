//! The data files of `spec/`. The files contain facts about the API that descriptions lack; all versions share the
//! files.

pub(crate) mod de;
pub(crate) mod reader;
pub(crate) mod stale;
pub(crate) mod table;

pub use crate::source::Spanned;
pub use table::{Scope, Table};

use crate::diagnostics::Diagnostic;
use crate::fixup::{self, Fixup};
use crate::ir::Idempotency;
use crate::jobs::Job;
use crate::retries;
use crate::source::Node;
use crate::spec::Spec;
use crate::{Docs, Names, Observed, Rules, Webhooks};
use reader::Reader;
use stale::{Reference, Subject};
use table::Entries;

/// The contents of all data files.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Data {
    /// `spec/names.toml`.
    pub names: Names,
    /// `spec/paging.toml`.
    pub paging: Rules,
    /// `spec/retries.toml`.
    pub retries: Table<Idempotency>,
    /// `spec/jobs.toml`.
    pub jobs: Table<Job>,
    /// `spec/webhooks.yaml`.
    pub webhooks: Webhooks,
    /// `spec/observed.yaml`.
    pub observed: Observed,
    /// `spec/fixups/*.yaml`, sorted by id.
    pub fixups: Vec<Fixup>,
    /// `spec/docs/**/*.toml`.
    pub docs: Docs,
}

/// A function that adds the contents of a file to the data.
type Read = fn(&mut Data, &mut Reader<'_>, &Node);

impl Data {
    /// Reads every data file, or returns the errors in all files.
    pub fn read(spec: &Spec) -> Result<Self, Vec<Diagnostic>> {
        let labels = spec.labels();
        let mut data = Self::default();
        let mut found = Vec::new();
        for (index, file) in spec.data() {
            let path = file.path.strip_prefix("spec/").unwrap_or(&file.path);
            let (id, read): (_, Read) = match path {
                "names.toml" => ("invalid-names", |all, reader, root| {
                    all.names = Names::read(reader, root);
                }),
                "paging.toml" => ("invalid-paging", |all, reader, root| {
                    all.paging = Rules::read(reader, root);
                }),
                "retries.toml" => ("invalid-retries", |all, reader, root| {
                    all.retries = retries::read(reader, root);
                }),
                "jobs.toml" => ("invalid-jobs", |all, reader, root| {
                    all.jobs = reader.entries(Some(root));
                }),
                "webhooks.yaml" => ("invalid-webhooks", |all, reader, root| {
                    all.webhooks = Webhooks::read(reader, root);
                }),
                "observed.yaml" => ("invalid-observed", |all, reader, root| {
                    all.observed = Observed::read(reader, root);
                }),
                _ if path.starts_with("fixups/") => ("invalid-fixup", |all, reader, root| {
                    all.fixups.extend(fixup::read(reader, root));
                }),
                _ => ("invalid-docs", |all, reader, root| {
                    all.docs.read(reader, root);
                }),
            };
            let mut reader = Reader::new(id, file, &labels);
            if let Some(root) = reader.parse(index) {
                read(&mut data, &mut reader, &root);
            }
            found.append(&mut reader.found);
        }
        data.fixups.sort_by(|left, right| left.id.cmp(&right.id));
        match found.is_empty() {
            true => Ok(data),
            false => Err(found),
        }
    }

    /// Returns every table, with the kind of item that its keys name.
    fn tables(&mut self) -> [(&mut dyn Entries, Option<Subject>); 16] {
        let (names, observed, docs) = (&mut self.names, &mut self.observed, &mut self.docs);
        [
            (&mut names.operations, Some(Subject::Operation)),
            (&mut names.resources, Some(Subject::Tag)),
            (&mut names.types, Some(Subject::Place)),
            (&mut names.fields, Some(Subject::FieldPlace)),
            (&mut names.arms, Some(Subject::Arm)),
            (&mut names.values, Some(Subject::Text)),
            (&mut self.paging.operations, Some(Subject::Operation)),
            (&mut self.retries, Some(Subject::Operation)),
            (&mut self.jobs, None),
            (&mut observed.fields, Some(Subject::Unobserved)),
            (&mut observed.never_null, Some(Subject::FieldPlace)),
            (&mut observed.errors, Some(Subject::Operation)),
            (&mut docs.operations, Some(Subject::Operation)),
            (&mut docs.types, Some(Subject::Type)),
            (&mut docs.resources, Some(Subject::Resource)),
            (&mut docs.glossary, None),
        ]
    }

    /// Returns a copy of the data with only the entries that apply to a version.
    pub fn within(&self, version: &str) -> Self {
        let mut data = self.clone();
        for (table, _) in data.tables() {
            table.limit(version);
        }
        data
    }

    /// Returns every name by which the data files refer to an item of the API.
    fn references(&self) -> Vec<Reference> {
        let mut tables = self.clone();
        let tables = tables.tables().into_iter();
        let mut all: Vec<Reference> = tables
            .flat_map(|(table, subject)| table.references(subject))
            .collect();
        let own = self.webhooks.schemas.iter().chain(&self.observed.schemas);
        let schemas = own.map(|entry| (entry.key.as_str(), entry.key_span));
        let schemas = schemas.chain(self.webhooks.carried());
        all.extend(schemas.map(|(name, span)| Reference::alone(Subject::Schema, name, span)));
        let labels = self.fixups.iter().flat_map(|fixup| &fixup.versions);
        all.extend(
            labels.map(|label| Reference::alone(Subject::Version, &label.value, label.span)),
        );
        all
    }
}
