//! Writes the Rust code of every page to a file of the same name with the same line numbers, so that compiler errors
//! refer to the page and the line. `tests/rust.rs` includes the files.

use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

#[allow(
    dead_code,
    unreachable_pub,
    reason = "the tests use more items of the module"
)]
#[path = "src/page.rs"]
mod page;

use page::{Block, Comment, Page};
use toml_edit::Document;

/// The file with the examples of resources. In the crate's documentation, these examples are compiled but not run.
const RESOURCES: &str = "spec/docs/resources.toml";

/// The code that is inserted before the example of each resource.
const RESOURCE_STARTS: &str =
    "let client = intercom; use calls::current::types; use intercom_api::search::Query;";

fn main() -> Result<(), Box<dyn Error>> {
    let manifest = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR")?);
    let workspace = manifest
        .parent()
        .ok_or("CARGO_MANIFEST_DIR has no parent folder: build this package in its workspace")?;
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    let mut modules = String::new();
    let resources = PathBuf::from(RESOURCES);
    for path in page::shown(workspace).into_iter().chain([resources]) {
        let source = workspace.join(&path);
        println!("cargo::rerun-if-changed={}", source.display());
        let text = fs::read_to_string(&source)?;
        let page = match path == Path::new(RESOURCES) {
            true => resources_page(&text, &current(workspace)?)?,
            false => Page::read(&path.display().to_string(), &text)?,
        };
        let target = out.join(&path);
        fs::create_dir_all(target.parent().unwrap_or(&out))?;
        fs::write(&target, rust(&page, text.lines().count()))?;
        let module = module_name(&path);
        writeln!(modules, "mod {module} {{ include!({target:?}); }}")?;
    }
    println!(
        "cargo::rerun-if-changed={}",
        manifest.join("guide").display()
    );
    println!(
        "cargo::rerun-if-changed={}",
        manifest.join("src/page.rs").display()
    );
    fs::write(out.join("pages.rs"), modules)?;
    Ok(())
}

/// Returns the version in `docs/current.toml`; without this file, the newest version with a number.
fn current(workspace: &Path) -> Result<String, Box<dyn Error>> {
    let read = |path: &str| {
        let path = workspace.join(path);
        println!("cargo::rerun-if-changed={}", path.display());
        fs::read_to_string(path)
    };
    if let Ok(record) = read("docs/current.toml") {
        let record = Document::parse(record)?;
        let current = record.get("current").and_then(|item| item.as_str());
        return Ok(current
            .ok_or("docs/current.toml has no string `current`: set `current` to a version")?
            .to_owned());
    }
    let versions = Document::parse(read("spec/versions.toml")?)?;
    let versions = versions
        .get("version")
        .and_then(|item| item.as_array_of_tables());
    let labels = versions.into_iter().flatten();
    let labels = labels.filter_map(|version| version.get("version")?.as_str().map(str::to_owned));
    let newest = labels
        .filter(|label| label.starts_with(|first: char| first.is_ascii_digit()))
        .last();
    newest.ok_or_else(|| {
        "spec/versions.toml has no version with a number: import such a version".into()
    })
}

/// Returns the resource examples of a version as Rust blocks. Doctests cover the examples of other versions.
fn resources_page(text: &str, version: &str) -> Result<Page, Box<dyn Error>> {
    let document = Document::parse(text)?;
    let mut blocks = Vec::new();
    for (name, entry) in document.iter() {
        let (_, versions) = name.split_once(" @").unwrap_or((name, version));
        let is_shown = versions.split(' ').any(|one| one == version);
        let Some(example) = entry.get("example").filter(|_| is_shown) else {
            continue;
        };
        let span = example
            .span()
            .ok_or("an example has no span: this is a bug in the build script")?;
        let line = text[..span.start].matches('\n').count() + 1;
        let given = Comment {
            line,
            key: "given".to_owned(),
            text: RESOURCE_STARTS.to_owned(),
        };
        let body = example.as_str().unwrap_or_default();
        blocks.push(Block {
            line,
            language: "rust".to_owned(),
            lines: body.lines().map(str::to_owned).collect(),
            comments: vec![given],
        });
    }
    let mut page = Page::read(RESOURCES, "")?;
    page.blocks = blocks;
    Ok(page)
}

/// Returns the module of a page: `docs_guide_search` for `docs/guide/search.md`.
fn module_name(path: &Path) -> String {
    let name = path.with_extension("").display().to_string();
    let plain = |c: char| {
        if c.is_ascii_alphanumeric() {
            c.to_ascii_lowercase()
        } else {
            '_'
        }
    };
    name.chars().map(plain).collect()
}

/// Returns the Rust code of a page, with an empty line in place of every line that is not Rust.
fn rust(page: &Page, count: usize) -> String {
    let mut lines = vec![String::new(); count + 1];
    for (index, block) in page.blocks.iter().enumerate() {
        if block.language != "rust" {
            continue;
        }
        let mut after = page.blocks[index + 1..].iter();
        let output = after
            .by_ref()
            .take_while(|after| after.language != "rust")
            .find(|after| after.said("output").is_some());
        write_block(&mut lines, page, block, output);
    }
    lines.join("\n")
}

/// Wraps a block in a function, or in a module if the block contains `main` or a test.
fn write_block(lines: &mut [String], page: &Page, block: &Block, output: Option<&Block>) {
    let first = block.line; // the index of the line after the fence
    let last = first + block.lines.len(); // the closing fence
    for (line, text) in lines[first..last].iter_mut().zip(&block.lines) {
        line.push_str(text);
    }
    let shown = match output {
        Some(output) => format!("Some(({}, {:?}))", output.line, output.lines.join("\n")),
        None => "None".to_owned(),
    };
    let line = block.line;
    let place = format!("{}:{line}", page.path);
    // A block with the comment `not run` is compiled, but not run.
    let runs = block.said("not run").is_none();
    let has = |text: &str| block.lines.iter().any(|line| line.contains(text));
    let is_items = has("fn main(") || has("#[test]") || has("#[tokio::test");
    let given = block.said("given");
    let start = given.map_or(line, |comment| comment.line) - 1;
    let header = if is_items {
        format!("mod line_{line} {{ ")
    } else {
        format!(
            "async fn body_{line}(intercom: crate::Client, mock: &crate::Mock) -> crate::Outcome {{ "
        )
    };
    lines[start].push_str(&header);
    if let Some(comment) = given {
        for (at, text) in comment.text.lines().enumerate() {
            lines[start + at].push_str(text);
        }
    }
    let footer = match (is_items, has("fn main(")) {
        (false, _) if !runs => "Ok(()) }".to_owned(),
        (true, true) if runs => format!(
            "#[test] fn program() {{ crate::run_program({place:?}, concat!(module_path!(), \"::program\"), main, {shown}); }} }}"
        ),
        (true, _) => "}".to_owned(),
        (false, _) => format!(
            "Ok(()) }} #[test] fn line_{line}() {{ crate::run({place:?}, |intercom, mock| Box::pin(body_{line}(intercom, mock)), {shown}); }}"
        ),
    };
    lines[last].push_str(&footer);
}
