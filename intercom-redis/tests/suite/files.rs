//! Tests of the compose file and the example.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

#[test]
fn the_compose_file_has_the_settings_of_the_guide() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(folder.join("compose.yaml")).expect("the file");
    let compose: Value = serde_yaml::from_str(&text).expect("YAML");
    let redis = &compose["services"]["redis"];
    assert_eq!(redis["ports"][0], "127.0.0.1:6379:6379");
    let command = redis["command"].as_array().expect("arguments");
    let command: Vec<_> = command.iter().filter_map(Value::as_str).collect();
    for option in [
        ["--appendonly", "yes"],
        ["--appendfsync", "always"],
        ["--maxmemory-policy", "noeviction"],
    ] {
        assert!(command.windows(2).any(|pair| pair == option), "{option:?}");
    }
    let volume = redis["volumes"][0].as_str().expect("a volume");
    let name = volume.split(':').next().expect("a name");
    assert!(compose["volumes"].get(name).is_some(), "{volume}");
}

/// `cargo test` builds the examples together with the tests, unless a single test binary is selected.
#[test]
fn the_example_sends_all_calls_without_a_429() {
    let Some(server) = super::server::Server::start(&[]) else {
        return;
    };
    let tests = std::env::current_exe().expect("this program");
    let target = tests.ancestors().nth(2).expect("the folder of the build");
    let example = target.join("examples/two_processes");
    if !example.exists() {
        tests::skipped("the example is not built; run `cargo test -p intercom-redis`");
        return;
    }
    let output = Command::new(example)
        .env("REDIS_URL", server.url())
        .env("CALLS", "40")
        .output();
    let output = output.expect("the example starts");
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{output:?}");
    assert!(printed.contains("80 calls, 0 of them refused"), "{printed}");
}
