//! Random sequences of calls over contacts, companies, tags and conversations, beside a model of them that is as simple
//! as can be.

mod calls;
#[path = "../common/mod.rs"]
mod common;
mod companies;
mod contacts;
mod conversations;
mod state;
mod tags;

use std::thread;

use calls::{Call, call};
use common::{Answer, Client};
use intercom_mock::Mock;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};
use state::Model;

/// How many sequences there are, and how many calls each has at least.
const SEQUENCES: u32 = 200;
const CALLS: usize = 200;

/// How many of them are walked side by side, each with a server of its own.
const LANES: u32 = 4;

fn email(number: u8) -> String {
    format!("c{number}@example.com")
}

fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

fn done(answer: Answer) -> Value {
    assert_eq!(answer.status, 200, "{}", answer.body);
    answer.body
}

fn search(client: &Client, kind: &str, field: &str, value: &str) -> Value {
    let query = json!({"query": {"field": field, "operator": "=", "value": value}, "pagination": {"per_page": 150}});
    done(client.post(&format!("/{kind}/search"), query))
}

#[test]
fn the_server_does_what_the_model_does() {
    thread::scope(|scope| {
        for _ in 0..LANES {
            scope.spawn(|| walk(SEQUENCES.div_ceil(LANES)));
        }
    });
}

/// Walks that many sequences, one after the other.
fn walk(sequences: u32) {
    let mock = Mock::builder()
        .frozen()
        .unlimited()
        .start()
        .expect("it starts");
    let client = Client::new(&mock);
    let config = Config {
        cases: sequences,
        failure_persistence: None,
        max_shrink_iters: 400,
        ..Config::default()
    };
    let mut runner = TestRunner::new(config);
    let calls = proptest::collection::vec(call(), CALLS..CALLS + 40);
    let outcome = runner.run(&calls, |calls| {
        mock.reset();
        let mut model = Model::default();
        for call in &calls {
            model.step(&client, call);
        }
        for index in 0..model.ids[0].len() {
            model.step(&client, &Call::FindContact(index));
        }
        for index in 0..model.ids[3].len() {
            model.step(&client, &Call::FindConversation(index));
        }
        Ok(())
    });
    if let Err(error) = outcome {
        panic!("{error}");
    }
}
