//! Checks that a program that uses every public path of every version compiles.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use codegen::ir::{Answer, Api, Operation, Resource};
use xtask::programs::{cargo, offline_first};

use crate::project::workspace;
use crate::rows;

/// A program in a separate folder. The source of the program does not depend on the enabled features.
pub struct Probe {
    folder: PathBuf,
}

impl Probe {
    /// Writes the program.
    pub fn new(folder: PathBuf, apis: &[&Api]) -> Self {
        let probe = Self { folder };
        probe.write("Cargo.toml", &manifest(apis));
        let lock = fs::read(workspace().join("Cargo.lock")).expect("Cargo.lock");
        fs::write(probe.folder.join("Cargo.lock"), lock).expect("the copy of Cargo.lock");
        let modules: String = apis
            .iter()
            .map(|api| format!("#[cfg(feature = {0:?})]\npub mod {0};\n", api.module))
            .collect();
        let root = format!("#![allow(deprecated)]\n#![allow(clippy::all)]\n{modules}\n{VALUE}");
        probe.write("src/lib.rs", &root);
        for api in apis {
            probe.write(&format!("src/{}.rs", api.module), &module(api));
        }
        probe
    }

    /// Runs `cargo check` on the program with these features. If there is an error or a warning, fails with the output
    /// of cargo.
    pub fn check(&self, features: &[&str], target: &Path) -> Result<(), String> {
        let features = features.join(",");
        let arguments = ["check", "--message-format=short", "--features", &features];
        let output = run_cargo(&self.folder, &arguments, target);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        let clean = output.status.success() && !said.contains("warning:");
        clean.then_some(()).ok_or(said)
    }

    /// Writes a file only if the contents differ from the existing file, so that cargo does not check an unchanged file
    /// again.
    fn write(&self, path: &str, text: &str) {
        let path = self.folder.join(path);
        let folder = path.parent().expect("a file lies in a folder");
        fs::create_dir_all(folder).expect("the folder of the program");
        if fs::read_to_string(&path).ok().as_deref() != Some(text) {
            fs::write(path, text).expect("a file of the program");
        }
    }
}

/// Runs cargo in `folder` with a target folder of the tests.
pub fn run_cargo(folder: &Path, arguments: &[&str], target: &Path) -> Output {
    let mut command = cargo(folder);
    command
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_TERM_COLOR", "never")
        .env("CARGO_INCREMENTAL", "0")
        .env_remove("RUSTFLAGS")
        .args(arguments);
    offline_first(&mut command).expect("cargo starts")
}

/// Returns the packages that are built for a user who enables these features of `intercom-api` and disables the default
/// features.
pub fn packages(features: &str) -> Vec<String> {
    let arguments = "tree --package intercom-api --edges normal,build --prefix none --no-default-features --features";
    let mut command = cargo(workspace());
    command.args(arguments.split(' ')).arg(features);
    let output = offline_first(&mut command).expect("cargo starts");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    let text = String::from_utf8(output.stdout).expect("cargo prints UTF-8");
    let names = text.lines().filter_map(|line| line.split(' ').next());
    let names: BTreeSet<&str> = names.collect();
    names.into_iter().map(str::to_owned).collect()
}

fn manifest(apis: &[&Api]) -> String {
    let path = workspace().join("intercom-api");
    let versions: String = apis
        .iter()
        .map(|api| format!("{0} = [\"intercom-api/{0}\"]\n", api.module))
        .collect();
    format!(
        "[package]\nname = \"probe\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\nserde_json = \"1\"\n\
         intercom-api = {{ path = {path:?}, default-features = false }}\n\n\
         [features]\nclient = [\"intercom-api/client\"]\n{versions}\n[workspace]\n"
    )
}

const VALUE: &str =
    "/// A value of any type, for checking alone.\npub fn value<T>() -> T {\n    loop {}\n}\n";

/// Returns a module that uses every type and every method of a version by its full path.
fn module(api: &Api) -> String {
    let mut text = format!(
        "#[cfg(feature = \"client\")]\nuse intercom_api::{}::types;\n\
         #[allow(unused_imports)]\nuse intercom_api::{{File, Id, Timestamp}};\n\
         #[allow(unused_imports)]\nuse serde_json::{{Map, Value}};\n\n",
        api.module
    );
    // The types of parameters exist only with the feature `client`.
    let parameters = api.params();
    // Writing to a string does not fail.
    for def in &api.types {
        let name = &def.name;
        let condition = if parameters.contains(name.as_str()) {
            "#[cfg(feature = \"client\")]\n"
        } else {
            ""
        };
        let _ = writeln!(
            text,
            "{condition}pub type {name} = intercom_api::{}::types::{name};",
            api.module
        );
    }
    for resource in &api.resources {
        text.push_str(&resource_calls(api, resource));
    }
    text
}

fn resource_calls(api: &Api, resource: &Resource) -> String {
    let Resource { module, handle, .. } = resource;
    let version = &api.module;
    let calls: String = resource.operations.iter().map(call).collect();
    format!(
        "\n#[cfg(feature = \"client\")]\npub fn {module}(client: &intercom_api::{version}::Client) {{\n    \
         let handle: intercom_api::{version}::{module}::{handle}<'_> = client.{module}();\n{calls}}}\n"
    )
}

fn call(operation: &Operation) -> String {
    let arguments: Vec<String> = rows::arguments(operation)
        .into_iter()
        .map(|argument| match argument.split_once('(') {
            Some((_, ty)) => format!("crate::value::<{}>()", ty.trim_end_matches(')')),
            None if argument == "bytes" => "Vec::new()".to_owned(),
            None => "1".to_owned(),
        })
        .collect();
    let answer = match &operation.answer {
        Answer::Empty => "()".to_owned(),
        Answer::Json(ty) => rows::rust(ty),
        Answer::Optional(ty) => format!("Option<{}>", rows::rust(ty)),
        Answer::Text => "String".to_owned(),
        Answer::Binary => "intercom_api::Download".to_owned(),
        Answer::Redirect => "intercom_api::Redirect".to_owned(),
    };
    let parameters = operation.params.as_ref();
    let parameters =
        parameters.map_or_else(String::new, |params| format!(", types::{}", params.ty));
    format!(
        "    let _: intercom_api::Request<{answer}{parameters}> = handle.{}({});\n",
        operation.name,
        arguments.join(", ")
    )
}
