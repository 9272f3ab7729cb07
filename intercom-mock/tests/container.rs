//! Tests that the Dockerfile and `compose.yaml` start the program with valid arguments.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(name: &str) -> String {
    fs::read_to_string(folder().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Returns the arguments of an instruction in the Dockerfile.
fn instruction(name: &str) -> String {
    let text = read("Dockerfile");
    let mut lines = text.lines().filter_map(|line| line.strip_prefix(name));
    lines.next().expect("the instruction").trim().to_owned()
}

fn arguments(name: &str) -> Vec<String> {
    serde_json::from_str(&instruction(name)).expect("a list of texts")
}

/// Starts the program and returns the first line of the output.
fn first_line(arguments: &[String]) -> String {
    let mut child = Command::new(env!("CARGO_BIN_EXE_intercom-mock"))
        .args(arguments)
        .args(["--port", "0"])
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut line = String::new();
    let output = child.stdout.take().expect("its output");
    let read = BufReader::new(output).read_line(&mut line);
    child.kill().expect("the program runs");
    child.wait().expect("the program ends");
    read.expect("a line");
    line
}

#[test]
fn the_image_listens_on_all_addresses() {
    let entry = arguments("ENTRYPOINT");
    assert_eq!(entry.first().map(String::as_str), Some("intercom-mock"));
    let all = [entry.get(1..).unwrap_or_default(), &arguments("CMD")].concat();
    let line = first_line(&all);
    assert!(line.starts_with("listening on http://0.0.0.0:"), "{line}");
    let line = first_line(&[]);
    assert!(line.starts_with("listening on http://127.0.0.1:"), "{line}");
}

#[test]
fn the_build_context_leaves_out_what_is_built() {
    let ignored = read("../.dockerignore");
    let ignored: Vec<&str> = ignored.lines().collect();
    for folder in [".git", "**/target", "**/node_modules"] {
        assert!(ignored.contains(&folder), "{folder}");
    }
}

#[test]
fn the_compose_file_builds_the_image() {
    let compose: Value = serde_yaml::from_str(&read("compose.yaml")).expect("YAML");
    let service = &compose["services"]["intercom-mock"];
    let text = |pointer: &str| {
        service
            .pointer(pointer)
            .and_then(Value::as_str)
            .expect("a text")
    };
    let context = folder().join(text("/build/context"));
    assert!(Path::new(&context).join("Cargo.lock").is_file());
    assert!(context.join(text("/build/dockerfile")).is_file());
    let port = instruction("EXPOSE");
    assert_eq!(text("/ports/0"), format!("127.0.0.1:{port}:{port}"));
    let url = &compose["services"]["example"]["environment"]["INTERCOM_BASE_URL"];
    assert_eq!(*url, format!("http://intercom-mock:{port}"));
}
