//! A canvas in the response of an app.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../apps.rs"]
#[expect(dead_code, reason = "every target has a check of its own")]
mod apps;

fuzz_target!(|data: &[u8]| {
    apps::answer(data);
});
