//! The body of a webhook.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../generated/current.rs"]
mod current;
use current::api;

#[path = "../webhooks.rs"]
mod webhooks;

fuzz_target!(|data: &[u8]| {
    webhooks::decode(data);
});
