//! Runs servers as separate processes.

use std::fs;
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde_json::Value;

/// The maximum time until a server responds.
const PATIENCE: Duration = Duration::from_secs(60);

/// The interval between attempts to reach a starting server.
const LOOK: Duration = Duration::from_micros(500);

/// A server program whose last argument is the port.
pub(super) struct Server {
    pub(super) name: &'static str,
    program: PathBuf,
    arguments: Vec<String>,
}

/// A running server, which is stopped when this value is dropped.
pub(super) struct Running {
    child: Child,
    agent: ureq::Agent,
    pub(super) url: String,
    /// The time from the start of the process to its first response.
    pub(super) started: Duration,
}

impl Server {
    pub(super) fn new(name: &'static str, program: PathBuf, arguments: &[&str]) -> Self {
        Self {
            name,
            program,
            arguments: arguments.iter().map(|&text| text.to_owned()).collect(),
        }
    }

    /// Starts the server on a free port, and waits for its first response.
    pub(super) fn start(&self) -> Result<Running> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .build();
        let begin = Instant::now();
        let child = Command::new(&self.program)
            .args(&self.arguments)
            .arg(port.to_string())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("cannot start {}", self.program.display()))?;
        let mut running = Running {
            child,
            agent: config.into(),
            url: format!("http://127.0.0.1:{port}"),
            started: Duration::ZERO,
        };
        loop {
            if running.get("/me").is_ok_and(|status| status == 200) {
                running.started = begin.elapsed();
                return Ok(running);
            }
            if let Some(status) = running.child.try_wait()? {
                bail!(
                    "{} ended with {status} before its first response",
                    self.name
                );
            }
            if begin.elapsed() > PATIENCE {
                bail!(
                    "{} was started, but did not return 200 for GET /me in time",
                    self.name
                );
            }
            thread::sleep(LOOK);
        }
    }
}

impl Running {
    fn get(&self, path: &str) -> Result<u16> {
        let request = self.agent.get(format!("{}{path}", self.url));
        let response = request.header("authorization", "Bearer any").call()?;
        Ok(response.status().as_u16())
    }

    /// Creates contacts one after the other and returns the id of the last contact.
    pub(super) fn create(&self, contacts: usize) -> Result<String> {
        let mut id = "65f000000000000000000001".to_owned();
        for number in 0..contacts {
            let contact = serde_json::json!({
                "role": "user",
                "external_id": format!("external-{number}"),
                "email": format!("contact-{number}@example.com"),
                "name": format!("Contact {number}"),
                "phone": format!("+35312{number:06}"),
            });
            let request = self.agent.post(format!("{}/contacts", self.url));
            let request = request
                .header("authorization", "Bearer any")
                .header("content-type", "application/json");
            let mut response = request.send(contact.to_string())?;
            let text = response.body_mut().read_to_string()?;
            if response.status() != 200 {
                bail!("POST /contacts returned {}: {text}", response.status());
            }
            let made: Value = serde_json::from_str(&text).context("POST /contacts")?;
            if let Some(made) = made["id"].as_str() {
                made.clone_into(&mut id);
            }
        }
        Ok(id)
    }

    /// Returns the resident memory in MB (1,000,000 bytes), or `None` if the system does not report it.
    pub(super) fn memory(&self) -> Option<f64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).ok()?;
        let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
        let kib: f64 = line.split_whitespace().nth(1)?.parse().ok()?;
        Some(kib * 1024.0 / 1e6)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // `kill` fails if the process has already ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
