//! Fixtures and helpers that the tests in `tests/tests` share.

use std::io::Write;

pub mod build;
pub mod compiled;
pub mod counts;
pub mod difference;
pub mod edits;
pub mod examples;
pub mod facts;
pub mod golden;
pub mod list_service;
pub mod merge;
pub mod pairs;
pub mod probe;
pub mod programs;
pub mod project;
pub mod published;
pub mod random;
pub mod router;
pub mod sample;
pub mod scopes;
pub mod searches;
pub mod server;
pub mod shown;
pub mod sites;
pub mod snippets;
pub mod spec;

pub use xtask::rows;

/// Reports on stderr that the current test, or a part of the test, is skipped. The report bypasses the test runner,
/// which hides the output of passing tests.
pub fn skipped(reason: &str) {
    // The test runner names the thread of a test after the test.
    let thread = std::thread::current();
    let line = format!("skipped: {}: {reason}\n", thread.name().unwrap_or("a test"));
    // If stderr is closed, nobody reads the report.
    let _ = std::io::stderr().write_all(line.as_bytes());
}
