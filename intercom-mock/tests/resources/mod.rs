//! Tests of the effects of operations on the state, and of the consistency between resources.

mod articles;
mod asides;
mod banners;
mod companies;
mod connectors;
mod contacts;
mod content;
mod conversation_attributes;
mod conversations;
mod data;
mod fin_voice;
mod merges;
mod office_hours;
mod people;
mod reading;
mod redirects;
mod rules;
mod ticket_changes;
mod versions;

use crate::common::Client;
use intercom_mock::Mock;
use serde_json::Value;

pub(crate) fn demo() -> (Mock, Client) {
    let mock = Mock::builder()
        .demo()
        .frozen_clock()
        .start()
        .expect("it starts");
    let client = Client::new(&mock);
    (mock, client)
}

fn names(list: &Value, key: &str, field: &str) -> Vec<String> {
    let items = list[key].as_array().expect("a list");
    items
        .iter()
        .map(|item| item[field].as_str().unwrap_or_default().to_owned())
        .collect()
}

pub(crate) const ADA: &str = "65f000000000000000000001";
pub(crate) const MARY: &str = "65f000000000000000000003";
