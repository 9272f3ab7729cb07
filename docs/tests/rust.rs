//! Compiles every Rust block on the pages, and runs each block against a mock server with the demo workspace.

#![allow(
    unreachable_pub,
    unused,
    clippy::all,
    reason = "blocks show what a reader needs to see, not all that a program would do with it"
)]

use std::cell::RefCell;
use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;
use std::process::Command;
use std::time::Duration;

use calls::current::Client;
use docs::shown;
use intercom_mock::Mock;

/// The result of a block.
type Outcome = Result<(), Box<dyn std::error::Error>>;

/// The time limit of a block.
const PATIENCE: Duration = Duration::from_secs(60);

thread_local! {
    /// The output of the block on this thread.
    static PRINTED: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Replaces `std::println`, so that the output of a block can be compared.
macro_rules! println {
    ($($arguments:tt)*) => {
        $crate::printed(&format!($($arguments)*))
    };
}

include!(concat!(env!("OUT_DIR"), "/pages.rs"));

fn printed(line: &str) {
    PRINTED.with_borrow_mut(|text| {
        text.push_str(line);
        text.push('\n');
    });
}

/// Starts the mock workspace of a block. Ids are sequential and the clock starts at a fixed time, so the output is the
/// same in every run.
fn workspace() -> Mock {
    Mock::builder().demo().start().expect("a server")
}

/// Runs a block that is the body of a function.
fn run(
    place: &str,
    body: impl for<'a> FnOnce(Client, &'a Mock) -> Pin<Box<dyn Future<Output = Outcome> + 'a>>,
    output: Option<(usize, &str)>,
) {
    let mock = workspace();
    let intercom = Client::builder().token("any").base_url(mock.url());
    let intercom = intercom.build().expect("a client");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let outcome =
        runtime.block_on(async { tokio::time::timeout(PATIENCE, body(intercom, &mock)).await });
    match outcome {
        Ok(Ok(())) => compare(place, output),
        Ok(Err(error)) => panic!("{place}: the block fails: {error}"),
        Err(_) => panic!("{place}: the block does not end within {PATIENCE:?}"),
    }
}

/// Runs a block that is a complete program in a separate process, because the program reads its settings from the
/// environment.
fn run_program<T: Ended>(place: &str, test: &str, main: fn() -> T, output: Option<(usize, &str)>) {
    const RUNNING: &str = "DOCS_PROGRAM_RUNNING";
    if std::env::var_os(RUNNING).is_some() {
        if let Some(error) = main().error() {
            panic!("{place}: the program fails: {error}");
        }
        return compare(place, output);
    }
    let mock = workspace();
    let (_, name) = test.split_once("::").expect("a test in a module");
    let ran = Command::new(std::env::current_exe().expect("this program"))
        .args(["--exact", name])
        .env(RUNNING, "1")
        .env("INTERCOM_ACCESS_TOKEN", "any")
        .env("INTERCOM_BASE_URL", mock.url())
        .output()
        .expect("this program starts");
    let said = String::from_utf8_lossy(&ran.stdout);
    assert!(
        said.contains("1 passed") || !ran.status.success(),
        "{place}: {name} was not run"
    );
    assert!(ran.status.success(), "{place}: the program fails\n{said}");
}

/// The return value of a program's `main`.
trait Ended {
    fn error(self) -> Option<String>;
}

impl Ended for () {
    fn error(self) -> Option<String> {
        None
    }
}

impl<E: std::fmt::Display> Ended for Result<(), E> {
    fn error(self) -> Option<String> {
        self.err().map(|error| error.to_string())
    }
}

/// Compares the output of a block with the text block that follows.
fn compare(place: &str, output: Option<(usize, &str)>) {
    let Some((line, wanted)) = output else { return };
    let printed = PRINTED.take();
    let (page, _) = place.rsplit_once(':').expect("a page and a line");
    assert!(
        shown::fits(wanted, &printed),
        "{page}:{line}: the output differs from the page; the actual output is\n{printed}"
    );
}
