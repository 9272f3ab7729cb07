//! A Redis server on a free local port, with a separate folder.

use std::net::{Ipv4Addr, TcpListener};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use intercom_redis::Connection;
use intercom_redis::redis;
use tempfile::TempDir;

/// The environment variable that contains the path of the server. If the variable is set, the server is required;
/// otherwise, tests are skipped if no server is installed.
const VARIABLE: &str = "REDIS_SERVER";

/// The options for a server that writes each command to disk before the command is acknowledged.
pub(crate) const DURABLE: &[&str] = &["--appendonly", "yes", "--appendfsync", "always"];

pub(crate) struct Server {
    program: String,
    options: Vec<String>,
    port: u16,
    child: Option<Child>,
    folder: TempDir,
}

/// Returns the program to start as the server, or `None` if no server is installed.
fn program() -> Option<String> {
    let required = std::env::var(VARIABLE).ok();
    let program = required
        .clone()
        .unwrap_or_else(|| "redis-server".to_owned());
    let mut version = Command::new(&program);
    let is_there = version
        .arg("--version")
        .stdout(Stdio::null())
        .status()
        .is_ok();
    assert!(
        is_there || required.is_none(),
        "`{program}` in {VARIABLE} does not start: install `redis-server`"
    );
    is_there.then_some(program)
}

impl Server {
    /// Starts a server with options. If no server is installed, reports that the test is skipped, and returns `None`.
    pub(crate) fn start(options: &[&str]) -> Option<Self> {
        let Some(program) = program() else {
            tests::skipped("`redis-server` is not on PATH; install Debian's package of that name");
            return None;
        };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        let port = listener.local_addr().expect("its address").port();
        drop(listener);
        let mut server = Server {
            program,
            options: options.iter().map(|option| (*option).to_owned()).collect(),
            port,
            child: None,
            folder: tempfile::tempdir().expect("a folder"),
        };
        server.run();
        Some(server)
    }

    /// Starts the server with the data on disk.
    pub(crate) fn run(&mut self) {
        let child = Command::new(&self.program)
            .args(["--port", &self.port.to_string(), "--bind", "127.0.0.1"])
            .args(["--save", "", "--daemonize", "no"])
            .arg("--dir")
            .arg(self.folder.path())
            .args(&self.options)
            .stdout(Stdio::null())
            .spawn()
            .expect("the server starts");
        self.child = Some(child);
        let until = Instant::now() + Duration::from_secs(10);
        while self.command("PING", &[]).is_none() {
            assert!(Instant::now() < until, "the server does not respond");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    pub(crate) fn url(&self) -> String {
        format!("redis://127.0.0.1:{}", self.port)
    }

    pub(crate) fn connection(&self) -> Connection {
        Connection::open(self.url()).expect("a URL")
    }

    /// Runs a command on a separate connection.
    pub(crate) fn command(&self, name: &str, arguments: &[&str]) -> Option<redis::Value> {
        let client = redis::Client::open(self.url()).expect("a URL");
        let mut connection = client
            .get_connection_with_timeout(Duration::from_secs(1))
            .ok()?;
        redis::cmd(name).arg(arguments).query(&mut connection).ok()
    }

    /// Kills the server with `SIGKILL`.
    pub(crate) fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            child.kill().expect("the server runs");
            child.wait().expect("the server ends");
        }
    }

    /// Stops the server with `SIGSTOP`: connections are accepted, but the server does not respond.
    pub(crate) fn pause(&self) {
        self.signal("-STOP");
    }

    pub(crate) fn resume(&self) {
        self.signal("-CONT");
    }

    fn signal(&self, signal: &str) {
        let child = self.child.as_ref().expect("the server runs");
        let mut kill = Command::new("kill");
        let status = kill.args([signal, &child.id().to_string()]).status();
        assert!(status.expect("`kill` starts").success());
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}
