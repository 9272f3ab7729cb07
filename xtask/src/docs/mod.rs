//! `cargo xtask docs`: checks the docs under `spec/docs/` and lists the items without docs.

pub mod coverage;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;
use codegen::Project;
use codegen::ir::Api;

use self::coverage::{Coverage, Missing, Share, homes};
use crate::spec;
use crate::versions;

/// The arguments of `docs`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  cargo xtask docs                            check every entry
  cargo xtask docs --coverage                 the documentation coverage of every version
  cargo xtask docs --coverage 9.1 --missing   the items of 9.1 without docs, by file")]
pub struct Args {
    /// Versions to count, for instance 9.1; defaults to all versions
    #[arg(value_parser = versions::label)]
    pub versions: Vec<String>,
    /// Report the documentation coverage of resources, operations, types, fields, enum values and variants
    #[arg(long)]
    pub coverage: bool,
    /// List the items without docs, by the file that would contain the docs
    #[arg(long)]
    pub missing: bool,
    /// List only items in files whose path contains this string, for instance operations/ or types/contacts
    #[arg(long, requires = "missing")]
    pub file: Option<String>,
}

/// Runs the command in the project at `root`.
pub fn run(root: &Path, args: &Args) -> Result<ExitCode> {
    spec::chosen(root, &args.versions)?;
    let spec = spec::load(root)?;
    let project = match Project::read(&spec, &[]) {
        Ok(project) => project,
        Err(diagnostics) => {
            spec::report(&diagnostics, spec.files());
            return Ok(ExitCode::FAILURE);
        }
    };
    let apis: Vec<&Api> = project.models.iter().map(|model| &model.api).collect();
    let homes = homes(&apis, &spec);
    let counted = project
        .models
        .iter()
        .filter(|model| args.versions.is_empty() || args.versions.contains(&model.api.version));
    let counted: Vec<(&str, Coverage)> = counted
        .map(|model| {
            let coverage = Coverage::of(&model.docs, &model.api, &homes);
            (model.api.version.as_str(), coverage)
        })
        .collect();
    if args.coverage {
        print!("{}", table(&counted));
    }
    if args.missing {
        print!("{}", missing(&counted, args.file.as_deref().unwrap_or("")));
    }
    if !args.coverage && !args.missing {
        let files = spec.data();
        let docs = files.filter(|(_, file)| file.path.starts_with("spec/docs/"));
        println!("all entries in {} files are used", docs.count());
    }
    Ok(ExitCode::SUCCESS)
}

fn table(counted: &[(&str, Coverage)]) -> String {
    type Row = (&'static str, fn(&Coverage) -> Share);
    let rows: [Row; 7] = [
        ("resources", |coverage| coverage.resources),
        ("operations", |coverage| coverage.operations),
        ("types", |coverage| coverage.types),
        ("fields", |coverage| coverage.fields),
        ("  of the most used types", |coverage| coverage.most_used),
        ("enum values", |coverage| coverage.values),
        ("union variants", |coverage| coverage.arms),
    ];
    let mut text = format!("{:24}", "");
    for (version, _) in counted {
        text.push_str(&format!("{version:>20}"));
    }
    text.push('\n');
    for (name, share) in rows {
        text.push_str(&format!("{name:24}"));
        for (_, coverage) in counted {
            let share = share(coverage);
            let percent = share.per_mille();
            let count = format!("{}/{}", share.described, share.all);
            text.push_str(&format!(
                "{count:>12} {:>5}.{}%",
                percent / 10,
                percent % 10
            ));
        }
        text.push('\n');
    }
    text
}

/// Returns the items without docs, by file. If an item has docs in some of the counted versions, the versions without
/// docs follow the item.
fn missing(counted: &[(&str, Coverage)], file: &str) -> String {
    let mut all: BTreeMap<&Missing, Vec<&str>> = BTreeMap::new();
    for (version, coverage) in counted {
        for missing in coverage
            .missing
            .iter()
            .filter(|one| one.file.contains(file))
        {
            all.entry(missing).or_default().push(version);
        }
    }
    let mut text = String::new();
    let mut last = "";
    for (missing, versions) in &all {
        if missing.file != last {
            text.push_str(&format!("spec/docs/{}\n", missing.file));
            last = &missing.file;
        }
        let what = match &missing.member {
            None => missing.entry.clone(),
            Some((table, member)) => format!("{}.{table}.{member}", missing.entry),
        };
        let some = versions.len() < counted.len();
        let only = if some {
            format!("  ({})", versions.join(", "))
        } else {
            String::new()
        };
        text.push_str(&format!("  {what}{only}\n"));
    }
    text
}
