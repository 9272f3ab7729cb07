//! The callback of an OAuth authorization.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../apps.rs"]
#[expect(dead_code, reason = "every target has a check of its own")]
mod apps;

fuzz_target!(|query: &str| {
    apps::callback(query, "5f3c");
});
