//! Turns one OpenAPI description of Intercom's API into the Rust modules of `intercom-api`.
//!
//! Everything here is a pure function of its input: no files, clock, environment or network.
//! [`generate`] reads from top to bottom as the architecture.

mod analyze;
mod api_text;
pub mod diagnostics;
pub mod diff;
mod emit;
pub mod fixup;
pub mod ir;
mod jobs;
mod lower;
mod name;
pub mod normal;
pub mod openapi;
mod paging;
mod place;
mod render;
mod retries;
pub mod source;
mod surface;
mod webhooks;
pub mod words;

use diagnostics::{Diagnostic, File};
pub use jobs::Jobs;
pub use name::Names;
pub use paging::Rules;
pub use retries::Retries;
pub use webhooks::Webhooks;
pub use words::Words;

/// All that is known of one API version.
#[derive(Debug, Clone)]
pub struct Spec {
    /// The value of the `Intercom-Version` header, for instance `2.14`.
    pub version: String,
    /// The Rust module and Cargo feature, for instance `v2_14`.
    pub module: String,
    /// The version before this one and its module, where there is one.
    pub before: Option<(String, String)>,
    /// The description in normal form.
    pub description: File,
    /// `spec/fixups/*.yaml`, in the order of their paths.
    pub fixups: Vec<File>,
    /// `spec/names.toml`.
    pub names: File,
    /// `spec/paging.toml`.
    pub paging: File,
    /// `spec/retries.toml`.
    pub retries: File,
    /// `spec/jobs.toml`.
    pub jobs: File,
    /// `spec/webhooks.yaml`.
    pub webhooks: File,
    /// `spec/docs/**/*.toml`, in the order of their paths.
    pub docs: Vec<File>,
}

impl Spec {
    /// Every file of the spec, in the order that spans count them.
    pub fn files(&self) -> Vec<File> {
        let mut files = vec![
            self.description.clone(),
            self.names.clone(),
            self.retries.clone(),
            self.paging.clone(),
            self.jobs.clone(),
            self.webhooks.clone(),
        ];
        files.extend(self.fixups.iter().cloned());
        files.extend(self.docs.iter().cloned());
        files
    }

    /// What `docs` says. Words are the same for all versions, so what describes nothing is for [`Words::stale`] to find.
    pub fn words(&self) -> Result<Words, Vec<Diagnostic>> {
        let first = self.files().len() - self.docs.len();
        Words::read(&self.docs, first as u32)
    }
}

/// What one version becomes.
#[derive(Debug, Clone)]
pub struct Generated {
    /// The picture that the files were written from.
    pub api: ir::Api,
    /// The description after all repairs.
    pub tree: source::Node,
    /// Files under `intercom-api/src/generated/<module>/`, in the order of their paths.
    pub files: Vec<File>,
    /// `spec/api/<version>.txt`.
    pub api_text: String,
    /// What the reader of the files should know, and what stopped nothing.
    pub warnings: Vec<Diagnostic>,
}

/// Generates one version. All that is wrong with the spec is told at once, and then nothing is generated.
pub fn generate(spec: &Spec) -> Result<Generated, Vec<Diagnostic>> {
    let (api, tree, warnings, words) = match (whole_picture(spec), spec.words()) {
        (Ok((api, tree, warnings)), Ok(words)) => (api, tree, warnings, words),
        (api, words) => {
            let mut found = api.err().unwrap_or_default();
            found.extend(words.err().unwrap_or_default());
            return Err(found);
        }
    };
    let notice = format!(
        "Written by `cargo xtask regen` from {}. Do not edit.",
        spec.description.path
    );
    let mut files = Vec::new();
    for (path, mut source) in emit::emit(&api, &words) {
        if path == "mod.rs" {
            source.docs.extend(moving(spec));
        }
        let text = render::render(&source, &notice)
            .map_err(|message| vec![unrenderable(&path, &message)])?;
        files.push(File { path, text });
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(Generated {
        api_text: api_text::api_text(&api),
        api,
        tree,
        files,
        warnings,
    })
}

/// The picture of one version, and the tree of its description after all repairs.
pub fn picture(spec: &Spec) -> Result<(ir::Api, source::Node), Vec<Diagnostic>> {
    whole_picture(spec).map(|(api, tree, _)| (api, tree))
}

/// The picture with what its readers should know.
fn whole_picture(spec: &Spec) -> Result<(ir::Api, source::Node, Vec<Diagnostic>), Vec<Diagnostic>> {
    let files = spec.files();
    let mut tree = source::parse(0, &spec.description.text)?;
    let names = Names::read(&spec.names, 1)?;
    let retries = Retries::read(&spec.retries, 2)?;
    let mut fixups = Vec::new();
    for (index, file) in spec.fixups.iter().enumerate() {
        fixups.push((
            file.path.clone(),
            source::parse(index as u32 + 6, &file.text)?,
        ));
    }
    let rules = Rules::read(&spec.paging, 3)?;
    let jobs = Jobs::read(&spec.jobs, 4)?;
    let webhooks = Webhooks::read(&spec.webhooks, 5)?;
    fixup::apply(&mut tree, &fixups, &spec.version)?;
    webhooks.extend(&mut tree);
    let document = openapi::read(&tree)?;
    let lower::Output { mut api, flattened } =
        lower::lower(&document, &tree, &files, &spec.version, &spec.module)?;
    retries.apply(&mut api);
    let warnings = analyze::analyze(&mut api, &flattened, &tree);
    let mut diagnostics = name::assign(&mut api, &names, &tree);
    if diagnostics.is_empty() {
        paging::assign(&mut api, &rules);
        jobs.apply(&mut api);
        webhooks.apply(&mut api);
        surface::decide(&mut api);
        Ok((api, tree, warnings))
    } else {
        diagnostics.extend(warnings);
        Err(diagnostics)
    }
}

/// Where a version's page says how one comes to it from the version before.
fn moving(spec: &Spec) -> Vec<String> {
    let Some((older, old)) = &spec.before else {
        return Vec::new();
    };
    let (version, module) = (&spec.version, &spec.module);
    let link = format!("[from {older} to {version}](crate::migration::{old}_to_{module})");
    vec![
        String::new(),
        format!("What changed since {older}, and what it takes to move: {link}."),
    ]
}

/// `generated/mod.rs`: the versions, each behind its feature, and the pages on moving from one to the next, which
/// stand in the documentation alone. `modules` are versions with their modules, in their order.
pub fn versions_module(modules: &[(String, String)]) -> String {
    let mut text =
        "// Written by `cargo xtask regen` from spec/versions.toml. Do not edit.\n".to_owned();
    text.push_str("//! One module per API version.\n\n");
    text.push_str("#[cfg(feature = \"webhooks\")]\npub(crate) mod topics;\n");
    // A version's own page says what it is: words from out here would have its links looked up from here.
    for (_, module) in modules {
        text.push_str(&format!(
            "\n#[cfg(feature = \"{module}\")]\npub mod {module};\n"
        ));
    }
    if modules.len() < 2 {
        return text;
    }
    text.push_str("\n/// Moving from one version of the API to the next: what changes, and what to write instead.\n");
    text.push_str("///\n/// These pages are part of the documentation alone.\n#[cfg(doc)]\npub mod migration {\n");
    for pair in modules.windows(2) {
        if let [(older, old), (version, module)] = pair {
            let file = migration_file(older, version);
            text.push_str(&format!(
                "    #[doc = include_str!(\"../../docs/{file}\")]\n    pub mod {old}_to_{module} {{}}\n"
            ));
        }
    }
    text.push_str("}\n");
    text
}

/// `generated/topics.rs`: the topics of webhooks, which all versions share. `file` is `spec/webhooks.yaml`.
pub fn topics_module(file: &File) -> Result<String, Vec<Diagnostic>> {
    let webhooks = Webhooks::read(file, 0)?;
    let notice = format!(
        "Written by `cargo xtask regen` from {}. Do not edit.",
        file.path
    );
    let source = emit::topics(&webhooks.topics());
    render::render(&source, &notice).map_err(|message| vec![unrenderable("topics.rs", &message)])
}

/// The file under `intercom-api/docs/` on moving from one version to another.
pub fn migration_file(from: &str, to: &str) -> String {
    format!("{from}-to-{to}.md")
}

fn unrenderable(path: &str, message: &str) -> Diagnostic {
    let mut diagnostic = Diagnostic::new(
        "not-rust",
        source::Span::default(),
        format!("what was written for {path} is no Rust: {message}"),
    );
    diagnostic.help =
        "this is a fault of the generator: please report it with the description".to_owned();
    diagnostic
}
