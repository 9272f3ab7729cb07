//! Compares the results of random sequences of calls on contacts, companies, tags and conversations with a simple
//! model.

mod calls;
mod companies;
mod contacts;
mod conversations;
mod state;
mod tags;

use std::thread;

use crate::common::{Answer, Client};
use calls::{Call, call};
use intercom_mock::Mock;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};
use state::Model;

/// The minimum number of calls in a sequence.
const CALLS: usize = 200;

/// The number of sequences that run in parallel, each with a separate server.
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
fn the_server_follows_the_model() {
    walk_all(16);
}

#[test]
#[ignore = "exhaustive: 200 random sequences"]
fn the_server_does_what_the_model_does() {
    walk_all(200);
}

fn walk_all(sequences: u32) {
    thread::scope(|scope| {
        for _ in 0..LANES {
            scope.spawn(|| walk(sequences.div_ceil(LANES)));
        }
    });
}

/// Runs `sequences` random sequences of calls, one after the other.
fn walk(sequences: u32) {
    let mock = Mock::builder()
        .frozen_clock()
        .without_rate_limit()
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
