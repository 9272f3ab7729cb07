//! The features of the crate: every set of versions builds, and no version changes another.

use std::path::PathBuf;
use std::time::Instant;

use codegen::ir::Api;
use tests::probe::{Probe, cargo};
use tests::project::{files, workspace};
use tests::spec;

/// Where the checks of a test build: each has a place of its own, so that they run side by side.
fn target(test: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
        .join("features")
        .join(test)
}

/// Every set of these features.
fn sets<'f>(features: &[&'f str]) -> Vec<Vec<&'f str>> {
    let count = 1_usize << features.len();
    let set = |bits: usize| {
        let chosen = (0..features.len()).filter(|index| bits & (1 << index) != 0);
        chosen.map(|index| features[index]).collect()
    };
    (0..count).map(set).collect()
}

#[test]
fn every_set_of_versions_builds_the_same_program() {
    every_set("types", &[]);
}

#[test]
fn every_set_of_versions_builds_the_same_program_with_the_client() {
    every_set("client", &["client"]);
}

fn every_set(test: &str, always: &[&str]) {
    let versions = spec::versions();
    let apis: Vec<&Api> = versions.iter().map(|version| &version.api).collect();
    let features: Vec<&str> = apis.iter().map(|api| api.module.as_str()).collect();
    let sets = sets(&features);
    assert_eq!(sets.len(), 16);
    let target = target(test);
    let probe = Probe::new(target.join("probe"), &apis);
    let start = Instant::now();
    let mut failures = Vec::new();
    for mut set in sets {
        set.extend(always);
        let name = set.join(",");
        if let Err(said) = probe.check(&set, &target) {
            failures.push(format!("--features `{name}`:\n{said}"));
        }
        println!("{:5.1} s: `{name}`", start.elapsed().as_secs_f64());
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// A path means the same whatever versions are on: they add modules and nothing else.
#[test]
fn a_version_adds_its_module_and_nothing_else() {
    let source = workspace().join("intercom-api/src");
    let modules = std::fs::read_to_string(source.join("generated/mod.rs")).expect("the modules");
    for item in syn::parse_file(&modules).expect("Rust").items {
        let syn::Item::Mod(module) = item else {
            panic!("generated/mod.rs has more than modules");
        };
        let feature = format!("feature = \"{}\"", module.ident);
        let [syn::Meta::NameValue(_), syn::Meta::List(condition)] = &module
            .attrs
            .iter()
            .map(|attribute| &attribute.meta)
            .collect::<Vec<_>>()[..]
        else {
            panic!(
                "`{}` has other attributes than its text and its feature",
                module.ident
            );
        };
        assert!(condition.path.is_ident("cfg"));
        assert_eq!(condition.tokens.to_string(), feature);
    }
    for (path, bytes) in files(&source) {
        if path.starts_with("generated/mod.rs") || path.contains("tests") {
            continue;
        }
        let text = String::from_utf8(bytes).expect("a source file is text");
        let code = text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"));
        let depends = code.filter(|line| line.contains("feature = \"v"));
        assert_eq!(
            depends.collect::<Vec<_>>(),
            [""; 0],
            "{path} depends on a version"
        );
    }
}

/// The types alone need neither an HTTP client nor a runtime.
#[test]
fn types_alone_are_light() {
    let arguments = [
        "tree",
        "--package",
        "intercom-api",
        "--edges",
        "normal",
        "--prefix",
        "none",
        "--no-default-features",
        "--features",
    ];
    let packages = |features: &str| {
        let output = cargo(
            workspace(),
            &[&arguments[..], &[features]].concat(),
            &target("tree"),
        );
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        let text = String::from_utf8(output.stdout).expect("text");
        let name = |line: &str| line.split(' ').next().unwrap_or_default().to_owned();
        text.lines().map(name).collect::<Vec<String>>()
    };
    let heavy = [
        "reqwest",
        "hyper",
        "tokio",
        "http",
        "url",
        "tracing",
        "bytes",
        "rustls",
        "percent-encoding",
    ];
    let light = packages("v2_14");
    assert!(light.iter().any(|name| name == "serde_json"), "{light:?}");
    for name in heavy {
        assert!(
            !light.iter().any(|package| package == name),
            "{name} in {light:?}"
        );
    }
    let with_client = packages("v2_14,client");
    assert!(
        with_client.iter().any(|name| name == "reqwest"),
        "{with_client:?}"
    );
}
