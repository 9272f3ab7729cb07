//! Tests the features of the crate: all tested sets of versions build, and no version affects another version.

use std::path::PathBuf;
use std::time::Instant;

use codegen::ir::Api;
use tests::probe::{Probe, packages};
use tests::project::{files, workspace};
use tests::spec;

/// Returns a separate target folder for each test, so that the tests can build in parallel.
fn target(test: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
        .join("features")
        .join(test)
}

/// Returns these sets of features: none, each feature alone, and all features. An incomplete version fails to build
/// alone, and two conflicting versions fail to build together.
fn sets<'f>(features: &[&'f str]) -> Vec<Vec<&'f str>> {
    let mut sets = vec![Vec::new()];
    sets.extend(features.iter().map(|one| vec![*one]));
    if features.len() > 1 {
        sets.push(features.to_vec());
    }
    sets
}

#[test]
#[ignore = "exhaustive: builds a set of versions at a time"]
fn sets_of_versions_build_the_same_program() {
    build_sets("types", &[]);
}

#[test]
#[ignore = "exhaustive: builds a set of versions at a time"]
fn sets_of_versions_build_the_same_program_with_the_client() {
    build_sets("client", &["client"]);
}

fn build_sets(test: &str, always: &[&str]) {
    let versions = spec::versions();
    let apis: Vec<&Api> = versions.iter().map(|version| &version.api).collect();
    let features: Vec<&str> = apis.iter().map(|api| api.module.as_str()).collect();
    let sets = sets(&features);
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

/// Tests that a version only adds modules, so that a path has the same meaning for every set of versions.
#[test]
fn a_version_adds_its_module_and_nothing_else() {
    let source = workspace().join("intercom-api/src");
    let modules = std::fs::read_to_string(source.join("generated/mod.rs")).expect("the modules");
    for item in syn::parse_file(&modules).expect("Rust").items {
        let syn::Item::Mod(module) = item else {
            panic!("generated/mod.rs contains an item that is not a module");
        };
        if !matches!(module.vis, syn::Visibility::Public(_)) {
            // The module contains private code that all versions share.
            continue;
        }
        let feature = format!("feature = \"{}\"", module.ident);
        let beside_text = module.attrs.iter().map(|attribute| &attribute.meta);
        let beside_text: Vec<_> = beside_text
            .filter(|meta| !meta.path().is_ident("doc"))
            .collect();
        let [syn::Meta::List(condition)] = &beside_text[..] else {
            panic!("`{}` has attributes other than its feature", module.ident);
        };
        assert!(condition.path.is_ident("cfg"));
        if condition.tokens.to_string() == "doc" {
            // The module exists only in the documentation, so programs cannot use the module.
            continue;
        }
        assert_eq!(condition.tokens.to_string(), feature);
    }
    for (path, bytes) in files(&source) {
        if path.starts_with("generated/mod.rs") || path.contains("tests") {
            continue;
        }
        let text = String::from_utf8(bytes).expect("a source file is UTF-8");
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

/// Returns the packages that are built for a user who enables the current version and these features, but not the
/// default features.
fn packages_with(features: &[&str]) -> Vec<String> {
    let current = spec::current();
    let features = [&[current.module.as_str()], features].concat();
    packages(&features.join(","))
}

/// Tests that verifying and decoding webhooks requires only packages for types and hashes, and no packages for HTTP.
#[test]
fn webhooks_are_light() {
    let light = packages_with(&["webhooks"]);
    println!("webhooks: {}", light.join(" "));
    let types = packages_with(&[]);
    let added: Vec<&String> = light.iter().filter(|name| !types.contains(name)).collect();
    let hashes = [
        "block-buffer",
        "cfg-if",
        "cmov",
        "cpufeatures",
        "crypto-common",
        "ctutils",
        "digest",
        "hmac",
        "hybrid-array",
        "libc",
        "sha1",
        "sha2",
        "typenum",
    ];
    for name in &added {
        assert!(hashes.contains(&name.as_str()), "{name} in {added:?}");
    }
    assert!(light.iter().any(|name| name == "hmac"), "{light:?}");
    // The layer and the extractor require HTTP types and tokio's timers, but no HTTP client or server.
    let layer = packages_with(&["axum"]);
    println!("axum: {}", layer.join(" "));
    assert!(layer.iter().any(|name| name == "axum-core"), "{layer:?}");
    for name in [
        "axum", "hyper", "mio", "reqwest", "rustls", "socket2", "tower", "tracing",
    ] {
        assert!(
            !layer.iter().any(|package| package == name),
            "{name} in {layer:?}"
        );
    }
}

/// Tests that the types alone require neither an HTTP client nor a runtime.
#[test]
fn types_alone_are_light() {
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
    let light = packages_with(&[]);
    assert!(light.iter().any(|name| name == "serde_json"), "{light:?}");
    for name in heavy {
        assert!(
            !light.iter().any(|package| package == name),
            "{name} in {light:?}"
        );
    }
    let with_client = packages_with(&["client"]);
    assert!(
        with_client.iter().any(|name| name == "reqwest"),
        "{with_client:?}"
    );
}
