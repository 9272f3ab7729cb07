//! Runs the mock as a separate program, as users of other clients do.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;

use anyhow::{Context, Result, bail};

use crate::programs;

const NAME: &str = "intercom-mock";

/// The beginning of the mock's first output line, before the address.
const LISTENING: &str = "listening on ";

/// The built mock.
pub(super) struct Server {
    program: PathBuf,
}

impl Server {
    pub(super) fn build(root: &Path) -> Result<Self> {
        // Uses the same features as the tests, so that builds of the tests are reused.
        let arguments = ["build", "--workspace", "--all-features", "--bin", NAME];
        let mut programs = programs::build(root, &arguments)?;
        let program = programs
            .remove(NAME)
            .with_context(|| format!("cargo did not report the path of {NAME}"))?;
        Ok(Self { program })
    }

    /// Starts a mock with the demo workspace on a free port.
    pub(super) fn start(&self) -> Result<Mock> {
        let mut command = Command::new(&self.program);
        command
            .args([
                "--port",
                "0",
                "--demo",
                "--no-rate-limit",
                "--job-duration",
                "1",
            ])
            .env_remove("INTERCOM_MOCK_TOKEN")
            .stdin(Stdio::null())
            .stdout(Stdio::piped());
        let mut child = command
            .spawn()
            .with_context(|| format!("cannot start {}", self.program.display()))?;
        let output = child.stdout.take();
        let mut mock = Mock {
            child,
            url: String::new(),
        };
        let mut lines = BufReader::new(output.context("the mock has no output")?).lines();
        let first = lines
            .next()
            .transpose()?
            .context("the mock ended before it printed its address")?;
        let Some(url) = first.strip_prefix(LISTENING) else {
            bail!("unexpected output of the mock: expected `{LISTENING}URL`, not `{first}`");
        };
        url.clone_into(&mut mock.url);
        // The output is read to the end, because a full pipe would block the mock.
        thread::spawn(move || lines.for_each(drop));
        Ok(mock)
    }
}

/// A running mock, which is stopped when this value is dropped.
pub(super) struct Mock {
    child: Child,
    url: String,
}

impl Mock {
    pub(super) fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Mock {
    fn drop(&mut self) {
        // Errors are ignored, because the mock may have already ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
