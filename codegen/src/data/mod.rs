//! The data files of `spec/`, with facts about the API that no description has. All versions share them.

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
use crate::{Docs, Jobs, Names, Observed, Retries, Rules, Webhooks};
use reader::Reader;

/// The contents of all data files.
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
    /// `spec/observed.yaml`.
    pub observed: Observed,
    /// `spec/fixups/*.yaml`, in the order of their ids.
    pub fixups: Vec<Fixup>,
    /// `spec/docs/**/*.toml`.
    pub docs: Docs,
}

impl Data {
    /// Reads every data file, and reports the errors of all files.
    pub fn read(spec: &Spec) -> Result<Self, Vec<Diagnostic>> {
        let labels = spec.labels();
        let mut data = Self::default();
        let mut found = Vec::new();
        for (index, file) in spec.data() {
            let path = file.path.strip_prefix("spec/").unwrap_or(&file.path);
            let id = match path {
                "names.toml" => "invalid-names",
                "paging.toml" => "invalid-paging",
                "retries.toml" => "invalid-retries",
                "jobs.toml" => "invalid-jobs",
                "webhooks.yaml" => "invalid-webhooks",
                "observed.yaml" => "invalid-observed",
                _ if path.starts_with("fixups/") => "invalid-fixup",
                _ => "invalid-docs",
            };
            let mut reader = Reader::new(id, file, &labels);
            if let Some(root) = reader.parse(index) {
                data.add(&mut reader, &root);
            }
            found.append(&mut reader.found);
        }
        data.fixups.sort_by(|left, right| left.id.cmp(&right.id));
        match found.is_empty() {
            true => Ok(data),
            false => Err(found),
        }
    }

    fn add(&mut self, reader: &mut Reader<'_>, root: &Node) {
        match reader.id {
            "invalid-names" => self.names = Names::read(reader, root),
            "invalid-paging" => self.paging = Rules::read(reader, root),
            "invalid-retries" => self.retries = Retries::read(reader, root),
            "invalid-jobs" => self.jobs = Jobs::read(reader, root),
            "invalid-webhooks" => self.webhooks = Webhooks::read(reader, root),
            "invalid-observed" => self.observed = Observed::read(reader, root),
            "invalid-fixup" => self.fixups.extend(fixup::read(reader, root)),
            _ => self.docs.read(reader, root),
        }
    }

    /// The entries that apply to a version.
    pub(crate) fn within(&self, version: &str) -> Self {
        Self {
            names: self.names.within(version),
            paging: self.paging.within(version),
            retries: self.retries.within(version),
            jobs: self.jobs.within(version),
            observed: self.observed.within(version),
            docs: self.docs.within(version),
            ..self.clone()
        }
    }
}
