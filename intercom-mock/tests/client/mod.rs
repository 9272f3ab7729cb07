//! Tests of `intercom-api` with rate limits and faults, against the mock server.

mod duplicates;
mod faults;
mod limits;
mod pages;
mod redirects;

use std::time::Duration;

use calls::current::Client;
use intercom_api::Retry;
use intercom_mock::Mock;

const ADA: &str = "65f000000000000000000001";

/// The token, which must not appear in errors and must not be sent to another host.
const TOKEN: &str = "dG9rOnRva2VuLWZvci10ZXN0cw";

/// Returns a client with short retry delays, because most of these tests run in real time.
fn client(mock: &Mock) -> Client {
    let retry = Retry::default().initial_backoff(Duration::from_millis(1));
    let builder = Client::builder().token(TOKEN).base_url(mock.url());
    builder.retry(retry).build().expect("a client")
}

fn demo() -> Mock {
    Mock::builder().demo().start().expect("it starts")
}
