//! Tests apps with random inputs, which are the same in every run. The fuzz targets under `fuzz/` check the same
//! invariants without a limit on the number of inputs.

use std::thread;

use intercom_api::Secret;
use intercom_api::signed::{Signer, Verifier};
use serde_json::{Value, json};
use tests::random::Random;

use crate::signed;

#[path = "../../fuzz/apps.rs"]
mod apps;

/// The values with which a random change replaces a value of an input. Other random changes affect single bytes of the
/// input.
const VALUES: [&str; 20] = [
    "null",
    "true",
    "[]",
    "{}",
    "[null]",
    "[[1]]",
    "0",
    "-0.0",
    "5.0",
    "1e999",
    "18446744073709551616",
    "\"\"",
    "\"o\"",
    "\"\\ud800\"",
    "\"https://example.com\"",
    "{\"type\":\"submit\"}",
    "{\"type\":\"text\"}",
    "[{\"type\":\"option\",\"id\":\"o\",\"text\":\"t\"},{}]",
    "{\"type\":\"spacer\",\"id\":\"i\"}",
    "{\"current_canvas\":{}}",
];

/// Encodes the values as JSON, for use as initial inputs.
fn boxed(values: Vec<Value>) -> Vec<Box<[u8]>> {
    let bytes = |value: Value| value.to_string().into_bytes().into_boxed_slice();
    values.into_iter().map(bytes).collect()
}

fn contents() -> Vec<Value> {
    let option = |id: &str| json!({"type": "option", "id": id, "text": "t"});
    let options = json!([option("o"), option("p")]);
    let address = "https://example.com/a";
    [
        json!({"type": "button", "id": "b", "label": "l", "action": {"type": "submit"}}),
        json!({"type": "button", "id": "b", "label": "l", "action": {"type": "url", "url": address},
               "style": "link", "disabled": true}),
        json!({"type": "checkbox", "id": "c", "label": "l", "option": options, "value": ["o"]}),
        json!({"type": "data-table", "items": [{"type": "field-value", "field": "f", "value": "v"}]}),
        json!({"type": "divider", "bottom_margin": "none"}),
        json!({"type": "dropdown", "id": "d", "options": options, "value": "p"}),
        json!({"type": "image", "url": address, "width": 7, "height": 7}),
        json!({"type": "input", "id": "i", "save_state": "saved"}),
        json!({"type": "list", "items": [{"type": "item", "id": "l", "title": "t", "image": address,
               "image_width": 7, "image_height": 7}]}),
        json!({"type": "single-select", "id": "s", "options": options}),
        json!({"type": "spacer", "size": "xl"}),
        json!({"type": "text", "text": "x", "style": "muted"}),
        json!({"type": "textarea", "id": "t", "error": true}),
        json!({"type": "new"}),
    ]
    .map(|component| json!({"components": [component, {"type": "spacer", "id": "i"}]}))
    .into()
}

fn requests() -> Vec<Value> {
    let mut requests = vec![
        json!({}),
        json!({"workspace_id": "w", "workspace_region": "EU", "admin": {"id": "1"}}),
        json!({"context": {"conversation_id": 7, "location": "home", "locale": "en"}}),
        json!({"component_id": "b", "input_values": {"i": "x", "c": ["o"]}, "user": {"id": "1"}}),
        json!({"canvas": {"content_url": "https://example.com", "stored_data": {"a": 1}}}),
        json!({"sheet_values": {"a": null}, "contact": {}, "card_creation_options": {"a": 1}}),
    ];
    let canvas =
        |content| json!({"current_canvas": {"content": content, "stored_data": {"a": [1]}}});
    requests.extend(contents().into_iter().map(canvas));
    requests
}

/// The number of valid inputs of each kind.
#[derive(Debug, Default)]
struct Taken {
    requests: usize,
    answers: usize,
    sheets: usize,
    callbacks: usize,
}

/// Runs `count` inputs of each kind and returns the numbers of valid inputs.
fn run(seed: u64, count: usize) -> Taken {
    let mut random = Random(seed);
    let secret = Secret::new("client_secret_for_tests").expect("a secret");
    let verifier = Verifier::canvas(secret.clone()).max_body_bytes(1 << 16);
    let signer = Signer::canvas(secret.clone());
    let (contents, requests) = (boxed(contents()), boxed(requests()));
    let canvases: Vec<Value> = self::contents()
        .into_iter()
        .map(|content| json!({"content": content}))
        .collect();
    let canvases = boxed(canvases);
    let sheet = json!({"workspace_id": "w", "user": apps::SEALED, "context": {}});
    let form = format!(
        "a=b&intercom_data={}",
        sheet.to_string().replace('+', "%2B")
    );
    let object = json!({"intercom_data": sheet.to_string()}).to_string();
    let sheets: [Box<[u8]>; 2] = [form, object].map(|body| body.into_bytes().into());
    let queries: [Box<[u8]>; 3] = [
        "code=YQ%3D%3D&state=5f3c",
        "https://example.com/?state=%35f3c&code=YQ==#x",
        "error=access_denied&state=5f3c",
    ]
    .map(|query| query.as_bytes().into());
    let mut taken = Taken::default();
    let changed = |seeds: &[Box<[u8]>], random: &mut Random| {
        let mut body = random.pick(seeds).to_vec();
        for _ in 0..random.below(4) {
            random.change(&mut body, &VALUES);
        }
        body
    };
    for _ in 0..count {
        let body = changed(&requests, &mut random);
        taken.requests += usize::from(apps::request(random.below(5), &body));
        let right = signer.sign(&body).into_bytes();
        let mut header = right.clone();
        if random.below(2) == 0 {
            random.change(&mut header, &VALUES);
        }
        signed::verify(&verifier, &right, &header, &body);
        let seeds = [&contents, &canvases][random.below(2)];
        taken.answers += usize::from(apps::answer(&changed(seeds, &mut random)));
        let body = changed(&sheets, &mut random);
        taken.sheets += usize::from(apps::sheet(&secret, apps::SEALED, &body));
        let query = changed(&queries, &mut random);
        let query = String::from_utf8_lossy(&query);
        taken.callbacks += usize::from(apps::callback(&query, "5f3c"));
    }
    taken
}

#[test]
fn random_inputs_satisfy_the_invariants() {
    hold(10_000);
}

#[test]
#[ignore = "exhaustive: a million inputs"]
fn a_million_inputs_satisfy_the_invariants() {
    hold(200_000);
}

/// Runs `inputs` inputs of each kind, distributed over several threads.
fn hold(inputs: usize) {
    let threads = thread::available_parallelism()
        .map_or(1, usize::from)
        .min(8);
    let count = inputs.div_ceil(threads);
    let taken: Vec<Taken> = thread::scope(|scope| {
        let share = |thread| scope.spawn(move || run(0x00c0_ffee + thread as u64, count));
        let runs: Vec<_> = (0..threads).map(share).collect();
        runs.into_iter()
            .map(|run| run.join().expect("no panic"))
            .collect()
    });
    println!("{inputs} inputs of each kind: {taken:?}");
    // A test whose inputs are nearly all rejected would check little.
    let sum = |of: fn(&Taken) -> usize| taken.iter().map(of).sum::<usize>();
    assert!(sum(|taken| taken.requests) > inputs / 4);
    assert!(sum(|taken| taken.answers) > inputs / 10);
    assert!(sum(|taken| taken.sheets) > inputs / 10);
    assert!(sum(|taken| taken.callbacks) > inputs / 10);
}
