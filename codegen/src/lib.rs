//! Turns the OpenAPI descriptions of Intercom's API into the Rust modules of `intercom-api`.
//!
//! The crate is a pure function of its input: the crate does not access files, the clock, environment variables or the
//! network. [`Project`] reads a [`Spec`] and plans every generated file; `model_from` calls the passes of one version
//! in order.
//!
//! The crate also exports the modules that `xtask` needs for imports ([`normal`], [`fixup`]) and messages
//! ([`diagnostics`]), and the items that the comparison of versions reads: the [`ir`], the tree of a description
//! ([`source`]), [`openapi::nearest`], [`openapi::METHODS`] and [`VERSION_HEADER`].

mod analyze;
pub mod data;
pub mod diagnostics;
pub mod docs;
mod emit;
mod facade;
pub mod fixup;
pub mod ir;
mod jobs;
mod lower;
mod mock;
mod name;
pub mod normal;
mod observed;
pub mod openapi;
mod paging;
mod place;
mod project;
mod render;
mod retries;
pub mod source;
mod spec;
mod summary;
mod surface;
mod webhooks;

pub use data::Data;
use data::stale::{Known, Subject};
use diagnostics::{Diagnostic, File};
pub use docs::Docs;
pub use jobs::Job;
pub use lower::VERSION_HEADER;
pub use name::Names;
pub use observed::Observed;
pub use paging::Rules;
pub use project::{Plan, Project};
pub use spec::{Spec, Version, compare};
pub use webhooks::Webhooks;

/// The model of one version: the input of all generated files.
#[derive(Debug, Clone)]
pub struct Model {
    /// The IR.
    pub api: ir::Api,
    /// The description after all fixups.
    pub tree: source::Node,
    /// The docs that apply to the version.
    pub docs: Docs,
    /// Warnings, which do not stop the run.
    pub warnings: Vec<Diagnostic>,
    /// The names that entries of data files can match.
    pub(crate) known: Known,
}

/// The generated files of one version.
#[derive(Debug, Clone)]
pub struct Generated {
    /// Files under `intercom-api/src/generated/<module>/`, sorted by path.
    pub files: Vec<File>,
    /// `spec/api/<version>.txt`.
    pub summary: String,
}

/// Returns the model of one version.
pub fn model(spec: &Spec, version: &Version) -> Result<Model, Vec<Diagnostic>> {
    model_with(spec, version, &Data::read(spec)?)
}

/// Returns the model that a version would have with another description: `tree`, in normal form, whose spans refer to
/// the files of `spec`.
pub fn model_of(
    spec: &Spec,
    version: &Version,
    tree: source::Node,
) -> Result<Model, Vec<Diagnostic>> {
    model_from(spec, version, tree, &Data::read(spec)?)
}

/// Returns the model of one version and its generated files.
pub fn generate(spec: &Spec, version: &Version) -> Result<(Model, Generated), Vec<Diagnostic>> {
    let data = Data::read(spec)?;
    let model = model_with(spec, version, &data)?;
    let generated = write(spec, version, &model)?;
    Ok((model, generated))
}

/// Returns the model of one version, or every error that a pass reports.
fn model_with(spec: &Spec, version: &Version, data: &Data) -> Result<Model, Vec<Diagnostic>> {
    let tree = source::parse(version.description, spec.description(version))?;
    model_from(spec, version, tree, data)
}

fn model_from(
    spec: &Spec,
    version: &Version,
    mut tree: source::Node,
    data: &Data,
) -> Result<Model, Vec<Diagnostic>> {
    let data = data.within(&version.label);
    fixup::apply(&mut tree, &data.fixups, &version.label)?;
    let unobserved = data.observed.extend(&mut tree);
    data.webhooks.extend(&mut tree);
    let document = openapi::read(&tree)?;
    let (mut api, flattened) = lower::lower(
        &document,
        &tree,
        spec.sources(),
        &version.label,
        &version.module,
    )?;
    retries::apply(&data.retries, &mut api);
    let events = data.webhooks.carried().map(|(schema, _)| schema).collect();
    let warnings = analyze::analyze(&mut api, &events, &flattened);
    let mut known = Known::unnamed(&api);
    known.add(Subject::Unobserved, unobserved);
    let errors = name::assign(&mut api, &data.names);
    if !errors.is_empty() {
        return Err([errors, warnings].concat());
    }
    known.add(Subject::Items, paging::assign(&mut api, &data.paging));
    jobs::apply(&data.jobs, &mut api);
    data.webhooks.apply(&mut api);
    surface::decide(&mut api);
    known.named(&api, &data.docs);
    Ok(Model {
        api,
        tree,
        docs: data.docs,
        warnings,
        known,
    })
}

/// Generates the files of one version.
fn write(spec: &Spec, version: &Version, model: &Model) -> Result<Generated, Vec<Diagnostic>> {
    let notice = format!(
        "Written by `cargo xtask regen` from spec/{}.yaml. Do not edit.",
        version.label
    );
    let mut files = Vec::new();
    for (path, mut source) in emit::emit(&model.api, &model.docs) {
        if path == "mod.rs" {
            source.docs.extend(moving(spec, version));
        }
        let text = render::render(&source, &notice)
            .map_err(|message| vec![unrenderable(&path, &message)])?;
        files.push(File { path, text });
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(Generated {
        summary: summary::summary(&model.api),
        files,
    })
}

/// Returns the link from a version's page to the migration page from the previous version.
fn moving(spec: &Spec, version: &Version) -> Option<String> {
    let before = spec.before(version)?;
    let (older, from) = (&before.label, &before.module);
    let Version { label, module, .. } = version;
    let link = format!("[from {older} to {label}](crate::migration::{from}_to_{module})");
    Some(format!(
        "\n\nChanges since {older} and how to upgrade: {link}."
    ))
}

/// Returns `generated/mod.rs`: the modules of the versions, each behind its feature, and the migration pages, which
/// exist only in the documentation.
fn versions_module(versions: &[Version]) -> String {
    // The module of a version has its own docs; docs here would resolve links from this module.
    let modules = versions.iter().map(|Version { module, .. }| {
        format!("\n#[cfg(feature = \"{module}\")]\npub mod {module};\n")
    });
    let pages = versions.iter().zip(versions.iter().skip(1));
    let pages = pages.map(|(old, new)| {
        let file = migration_file(&old.label, &new.label);
        let (old, new) = (&old.module, &new.module);
        format!(
            "    #[doc = include_str!(\"../../docs/{file}\")]\n    pub mod {old}_to_{new} {{}}\n"
        )
    });
    let pages: String = pages.collect();
    let migration = match pages.as_str() {
        "" => String::new(),
        pages => format!(
            "\n/// Upgrade guides from each version of the API to the next.\n\
             ///\n/// This module exists only in the documentation.\n\
             #[cfg(doc)]\npub mod migration {{\n{pages}}}\n"
        ),
    };
    format!(
        "// Written by `cargo xtask regen` from spec/versions.toml. Do not edit.\n\
         //! One module per API version.\n\n\
         #[cfg(feature = \"webhooks\")]\npub(crate) mod topics;\n{}{migration}",
        modules.collect::<String>()
    )
}

/// Returns `generated/topics.rs`: the topics of webhooks, shared by all versions.
pub fn topics_module(webhooks: &Webhooks) -> Result<String, Vec<Diagnostic>> {
    let notice = "Written by `cargo xtask regen` from spec/webhooks.yaml. Do not edit.";
    let source = emit::topics(&webhooks.topics());
    render::render(&source, notice).map_err(|message| vec![unrenderable("topics.rs", &message)])
}

/// Returns the name of a migration page under `intercom-api/docs/`.
pub fn migration_file(from: &str, to: &str) -> String {
    format!("{from}-to-{to}.md")
}

fn unrenderable(path: &str, message: &str) -> Diagnostic {
    let message = format!("the generated file {path} is not valid Rust: {message}");
    Diagnostic::new("not-rust", source::Span::default(), message)
        .help("this is a bug in the generator; report it with the description")
}
