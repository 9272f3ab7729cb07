//! The data files of `spec/`: facts about the API that no description has. All versions share them.

pub(crate) mod de;
pub(crate) mod reader;
pub(crate) mod stale;
pub(crate) mod table;

pub use de::Spanned;
pub use table::{Scope, Table};

use crate::diagnostics::Diagnostic;
use crate::fixup::{self, Fixup};
use crate::source::Node;
use crate::spec::Spec;
use crate::{Jobs, Names, Retries, Rules, Webhooks, Words};
use reader::Reader;

/// What the data files say.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Data {
    /// `spec/names.toml`.
    pub names: Names,
    /// `spec/paging.toml`.
    pub paging: Rules,
    /// `spec/retries.toml`.
    pub retries: Retries,
    /// `spec/jobs.toml`.
    pub jobs: Jobs,
    /// `spec/webhooks.yaml`.
    pub webhooks: Webhooks,
    /// `spec/fixups/*.yaml`, in the order of their ids.
    pub fixups: Vec<Fixup>,
    /// `spec/docs/**/*.toml`.
    pub docs: Words,
}

/// Adds the tree of one file.
type Read = fn(&mut Data, &mut Reader<'_>, &Node);

impl Data {
    /// Reads every data file and reports the faults of all of them.
    pub fn read(spec: &Spec) -> Result<Self, Vec<Diagnostic>> {
        let labels = spec.labels();
        let mut data = Self::default();
        let mut found = Vec::new();
        for (index, file) in spec.data() {
            let path = file.path.strip_prefix("spec/").unwrap_or(&file.path);
            let (id, read): (_, Read) = match path {
                "names.toml" => ("invalid-names", |data, reader, root| {
                    data.names = Names::read(reader, root);
                }),
                "paging.toml" => ("invalid-paging", |data, reader, root| {
                    data.paging = Rules::read(reader, root);
                }),
                "retries.toml" => ("invalid-retries", |data, reader, root| {
                    data.retries = Retries::read(reader, root);
                }),
                "jobs.toml" => ("invalid-jobs", |data, reader, root| {
                    data.jobs = Jobs::read(reader, root);
                }),
                "webhooks.yaml" => ("invalid-webhooks", |data, reader, root| {
                    data.webhooks = Webhooks::read(reader, root);
                }),
                _ if path.starts_with("fixups/") => ("invalid-fixup", |data, reader, root| {
                    data.fixups.extend(fixup::read(reader, root));
                }),
                _ => ("invalid-words", |data, reader, root| {
                    data.docs.read(reader, root);
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

    /// The entries that hold for a version.
    pub(crate) fn within(&self, version: &str) -> Self {
        Self {
            names: self.names.within(version),
            paging: self.paging.within(version),
            retries: self.retries.within(version),
            jobs: self.jobs.within(version),
            docs: self.docs.within(version),
            ..self.clone()
        }
    }
}
