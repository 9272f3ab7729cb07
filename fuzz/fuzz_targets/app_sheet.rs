//! The body of a request to open a sheet.
#![no_main]

use intercom_api::Secret;
use libfuzzer_sys::fuzz_target;

#[path = "../apps.rs"]
#[expect(dead_code, reason = "every target has a check of its own")]
mod apps;

fuzz_target!(|data: &[u8]| {
    let secret = Secret::new("client_secret_for_tests").expect("a secret");
    apps::sheet(&secret, apps::SEALED, data);
});
