//! Tests that each test is in one of two tiers: a test is either in the fast tier, or is ignored with a reason that
//! begins with `exhaustive: `.

use std::fs;

use tests::project::{files, workspace};

/// Returns the folders of the workspace's members.
fn members() -> Vec<String> {
    let manifest = fs::read_to_string(workspace().join("Cargo.toml")).expect("the manifest");
    let manifest: toml_edit::DocumentMut = manifest.parse().expect("a manifest is TOML");
    let members = manifest["workspace"]["members"]
        .as_array()
        .expect("members");
    let members = members.iter().filter_map(toml_edit::Value::as_str);
    members.map(str::to_owned).collect()
}

/// Returns whether a line ignores a test without the reason that assigns the test to the exhaustive tier.
fn is_wrong(line: &str) -> bool {
    let attribute = concat!("#[", "ignore");
    let conditional = line.contains(concat!("cfg_attr", "(")) && line.contains("ignore");
    let reason = line.split_once(attribute).map(|(_, rest)| rest);
    let is_exhaustive = |rest: &str| {
        rest.strip_prefix(" = \"exhaustive: ")
            .is_some_and(|reason| reason.len() > "\"]".len())
    };
    conditional || reason.is_some_and(|rest| !is_exhaustive(rest))
}

#[test]
fn ignored_tests_are_exhaustive() {
    let mut faults = Vec::new();
    for member in members() {
        for (path, bytes) in files(&workspace().join(&member)) {
            let text = String::from_utf8_lossy(&bytes);
            let lines = text.lines().enumerate();
            let code = lines.filter(|(_, line)| !line.trim_start().starts_with("//"));
            let wrong = code.filter(|(_, line)| path.ends_with(".rs") && is_wrong(line));
            faults.extend(
                wrong.map(|(index, line)| format!("{member}/{path}:{}: {line}", index + 1)),
            );
        }
    }
    assert!(
        faults.is_empty(),
        "an ignored test needs a reason of the form \"exhaustive: <what takes long>\":\n{}",
        faults.join("\n")
    );
}

#[test]
fn an_ignored_test_needs_a_reason() {
    let mark = |rest: &str| format!("    #[{}{rest}", "ignore");
    assert!(is_wrong(&mark("]")));
    assert!(is_wrong(&mark(" = \"slow\"]")));
    assert!(is_wrong(&mark(" = \"exhaustive: \"]")));
    assert!(!is_wrong(&mark(" = \"exhaustive: a million inputs\"]")));
    assert!(!is_wrong("fn ignored() {}"));
}

/// Tests that every test file belongs to a test binary. Because `autotests` is disabled, cargo does not run the tests
/// in other files.
#[test]
fn every_file_of_tests_is_in_a_program() {
    for member in ["docs", "intercom-mock", "tests"] {
        let folder = workspace().join(member).join("tests");
        let manifest = fs::read_to_string(workspace().join(member).join("Cargo.toml"));
        let manifest = manifest.expect("the manifest");
        let texts: Vec<(String, String)> = tests::golden::entries(&folder)
            .into_iter()
            .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
            .map(|path| {
                let stem = path.file_stem().expect("a name").to_string_lossy();
                (
                    stem.into_owned(),
                    fs::read_to_string(&path).expect("the file"),
                )
            })
            .collect();
        for (stem, _) in &texts {
            let is_program = manifest.contains(&format!("[[test]]\nname = \"{stem}\""));
            let is_module = texts
                .iter()
                .any(|(_, text)| text.lines().any(|line| line == format!("mod {stem};")));
            assert!(
                is_program || is_module,
                "no test binary contains {member}/tests/{stem}.rs"
            );
        }
    }
}
