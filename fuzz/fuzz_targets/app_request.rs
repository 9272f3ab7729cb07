//! A kind of Canvas Kit request, and its body.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../apps.rs"]
#[expect(dead_code, reason = "every target has a check of its own")]
mod apps;

fuzz_target!(|data: &[u8]| {
    if let Some((kind, body)) = data.split_first() {
        apps::request(usize::from(*kind), body);
    }
});
