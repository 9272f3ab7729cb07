//! Plans the generated files of all versions.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::resume_unwind;
use std::thread;

use crate::data::{Data, stale};
use crate::diagnostics::Diagnostic;
use crate::spec::{Spec, Version};
use crate::{Model, mock, model_with, source, topics_module, versions_module, write};

const GENERATED: &str = "intercom-api/src/generated";
const API: &str = "spec/api";
const MOCK: &str = "intercom-mock/src/generated";

/// The files that the project must contain, keyed by path relative to the project's root.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// The contents of every file.
    pub files: BTreeMap<String, String>,
    /// Folders that must contain no other file.
    pub owned: BTreeSet<String>,
}

/// The data files, and the models of the requested versions and their neighbours.
#[derive(Debug)]
pub struct Project<'a> {
    spec: &'a Spec,
    /// The contents of the data files.
    pub data: Data,
    /// The models, in the order of the versions.
    pub models: Vec<Model>,
    chosen: &'a [String],
}

impl<'a> Project<'a> {
    /// Reads the versions with these labels, or all versions if no label is given. On failure, returns every error in
    /// these versions and in the data files; unused entries are reported only if all versions are read.
    pub fn read(spec: &'a Spec, chosen: &'a [String]) -> Result<Self, Vec<Diagnostic>> {
        let data = Data::read(spec).map_err(|mut found| {
            for version in spec.versions() {
                let tree = source::parse(version.description, spec.description(version));
                found.extend(tree.err().unwrap_or_default());
            }
            found
        })?;
        let mut project = Self {
            spec,
            data,
            models: Vec::new(),
            chosen,
        };
        let needed = spec.versions().iter().filter(|one| project.needs(one));
        let models = in_parallel(needed, |version| model_with(spec, version, &project.data));
        let mut found = Vec::new();
        for model in models {
            let model = model.map_err(|errors| found.extend(errors));
            project.models.extend(model);
        }
        if found.is_empty() && chosen.is_empty() {
            found = stale::stale(&project.data, &project.models);
        }
        match found.is_empty() {
            true => Ok(project),
            false => Err(found),
        }
    }

    /// Returns whether all versions were requested.
    pub fn has_all(&self) -> bool {
        self.chosen.is_empty()
    }

    /// Returns whether the files of a version were requested.
    pub fn has(&self, label: &str) -> bool {
        self.chosen.is_empty() || self.chosen.iter().any(|chosen| chosen == label)
    }

    /// Returns whether a version, or a neighbour of the version, was requested: a migration page covers two versions.
    fn needs(&self, version: &Version) -> bool {
        let pairs = self.spec.versions().windows(2);
        let mut beside = pairs.filter(|pair| pair.contains(version)).flatten();
        self.has(&version.label) || beside.any(|other| self.has(&other.label))
    }

    /// Returns the files of the requested versions and the files that all versions share.
    pub fn plan(&self) -> Result<Plan, Vec<Diagnostic>> {
        let mut plan = Plan::default();
        let models = self.models.iter();
        let chosen = models.filter(|model| self.has(&model.api.version));
        for planned in in_parallel(chosen, |model| self.plan_version(model)) {
            let Plan { files, owned } = planned?;
            plan.files.extend(files);
            plan.owned.extend(owned);
        }
        let versions = self.spec.versions();
        plan.files.extend([
            (format!("{GENERATED}/mod.rs"), versions_module(versions)),
            (
                format!("{GENERATED}/topics.rs"),
                topics_module(&self.data.webhooks)?,
            ),
            (format!("{MOCK}/mod.rs"), mock::module(versions)),
        ]);
        if self.has_all() {
            plan.owned.extend([GENERATED, API, MOCK].map(str::to_owned));
        }
        Ok(plan)
    }

    /// Returns the files of one version.
    fn plan_version(&self, model: &Model) -> Result<Plan, Vec<Diagnostic>> {
        let mut plan = Plan::default();
        let Some(version) = self.spec.version(&model.api.version) else {
            return Ok(plan);
        };
        let Version { label, module, .. } = version;
        let folder = format!("{GENERATED}/{module}");
        let generated = write(self.spec, version, model)?;
        let files = generated.files.into_iter();
        plan.files
            .extend(files.map(|file| (format!("{folder}/{}", file.path), file.text)));
        plan.files
            .insert(format!("{API}/{label}.txt"), generated.summary);
        let table = mock::table(version, model, &self.data);
        plan.files.insert(format!("{MOCK}/{label}.json"), table);
        plan.owned.insert(folder);
        Ok(plan)
    }
}

/// Runs `work` for each item in a separate thread and returns the results in the order of the items.
fn in_parallel<T: Send, R: Send>(
    items: impl Iterator<Item = T>,
    work: impl Fn(T) -> R + Sync,
) -> Vec<R> {
    let work = &work;
    thread::scope(|scope| {
        let threads: Vec<_> = items.map(|item| scope.spawn(move || work(item))).collect();
        let results = threads.into_iter().map(|thread| thread.join());
        results
            .map(|result| result.unwrap_or_else(|panic| resume_unwind(panic)))
            .collect()
    })
}
