//! Tests the verification and decoding of webhooks with random inputs, which are the same in every run. The fuzz
//! targets under `fuzz/` check the same invariants without a limit on the number of inputs.

use std::fs;
use std::path::Path;
use std::thread;

use calls::current as api;
use intercom_api::Secret;
use intercom_api::signed::{Signer, Verifier};
use serde_json::Value;
use tests::random::Random;

use crate::signed;

#[path = "../../fuzz/webhooks.rs"]
mod webhooks;

/// The values with which a random change replaces a value of an input. Other random changes affect single bytes of the
/// input.
const VALUES: [&str; 24] = [
    "null",
    "true",
    "[]",
    "{}",
    "[null]",
    "[[1]]",
    "{\"a\":null}",
    "0",
    "-0.0",
    "5.0",
    "1e999",
    "18446744073709551616",
    "1704164645.25",
    "0.30000000000000004",
    "[123456789.12345679,-1.7976931348623157e308]",
    "\"\"",
    "\"0\"",
    "\"1704164645\"",
    "\"2024-01-02T03:04:05.000Z\"",
    "\"2024-02-31T25:61:61+99:99\"",
    "\"\\ud800\"",
    "\"nobody_admin\"",
    "{\"type\":\"conversation_part\",\"tags\":[null,{}]}",
    "{\"contact\":{\"tags\":null},\"conversation\":{\"tags\":7}}",
];

/// Returns the initial inputs, beginning with the shortest: whole notifications, parts of notifications, and a few
/// invalid inputs.
fn seeds() -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/webhooks");
    let mut seeds: Vec<Vec<u8>> = ["", "{}", "[", "\u{feff}{}", "{\"topic\":\"ping\"}"]
        .map(|text| text.as_bytes().to_vec())
        .into();
    for entry in fs::read_dir(folder).expect("the folder") {
        let text = fs::read_to_string(entry.expect("a file").path()).expect("a file");
        let cases: Vec<Value> = serde_json::from_str(&text).expect("JSON");
        for case in &cases {
            let item = case["notification"]["data"]["item"].as_object();
            let fields: Vec<_> = item.into_iter().flatten().collect();
            for part in fields.chunks(6) {
                let part = part
                    .iter()
                    .map(|(key, value)| ((*key).clone(), (*value).clone()));
                let item: serde_json::Map<String, Value> = part.collect();
                let topic = &case["notification"]["topic"];
                let small = serde_json::json!({"id": "n", "topic": topic, "data": {"item": item}});
                seeds.push(small.to_string().into_bytes());
            }
            let whole = case.get("body").unwrap_or(&case["notification"]);
            seeds.push(whole.to_string().into_bytes());
        }
    }
    seeds.sort_by_key(Vec::len);
    seeds
}

/// Runs `count` inputs and returns the number of valid notifications.
fn run(seed: u64, count: usize, seeds: &[Vec<u8>]) -> usize {
    let mut random = Random(seed);
    let secret = Secret::new("client_secret_for_tests").expect("a secret");
    let verifier = Verifier::webhooks(secret.clone()).max_body_bytes(1 << 16);
    let signer = Signer::webhooks(secret);
    let mut notifications = 0;
    for _ in 0..count {
        // Short inputs are chosen more often, because a short input tests as much as a long input in less time.
        let bound = random.below(seeds.len()) + 1;
        let bound = random.below(bound) + 1;
        let mut body = seeds[random.below(bound)].clone();
        for _ in 0..random.below(4) {
            random.change(&mut body, &VALUES);
        }
        let right = signer.sign(&body).into_bytes();
        let mut header = match random.below(4) {
            0 => b"sha1=a88d7f2946cd3418e63c2ad8f822163ab1d54e16".to_vec(),
            _ => right.clone(),
        };
        if random.below(2) == 0 {
            random.change(&mut header, &VALUES);
        }
        signed::verify(&verifier, &right, &header, &body);
        notifications += usize::from(webhooks::decode(&body));
    }
    notifications
}

#[test]
fn random_inputs_satisfy_the_invariants() {
    hold(20_000);
}

#[test]
#[ignore = "exhaustive: a million inputs"]
fn a_million_inputs_satisfy_the_invariants() {
    hold(1_000_000);
}

fn hold(inputs: usize) {
    let seeds = seeds();
    let threads = thread::available_parallelism()
        .map_or(1, usize::from)
        .min(8);
    let count = inputs.div_ceil(threads);
    let notifications: usize = thread::scope(|scope| {
        let seeds = &seeds;
        let share = |thread: usize| {
            let seed = 0x00c0_ffee + thread as u64;
            scope.spawn(move || run(seed, count, seeds))
        };
        let runs: Vec<_> = (0..threads).map(share).collect();
        runs.into_iter()
            .map(|run| run.join().expect("no panic"))
            .sum()
    });
    println!("{inputs} inputs, {notifications} of them notifications");
    assert!(
        notifications > inputs / 4,
        "only {notifications} were notifications"
    );
}
