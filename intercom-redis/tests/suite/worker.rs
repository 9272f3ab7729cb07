//! A process that makes calls: this test binary, started with an additional environment variable.

use std::fs;
use std::path::PathBuf;
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use calls::current::Client;
use intercom_api::Method;
use intercom_api::pacing::Pacing;
use intercom_redis::{Connection, Outage, RedisRateLimiter};
use serde_json::{Value, json};
use tokio::process::{Child, Command};
use tokio::time::{Instant, sleep_until};

const ARGUMENTS: &str = "INTERCOM_REDIS_WORKER";

/// The number of concurrent calls of a process.
const TASKS: u64 = 16;

/// The configuration of a process.
pub(crate) struct Worker {
    pub(crate) redis: String,
    pub(crate) intercom: String,
    pub(crate) name: String,
    /// The time during which the process starts calls.
    pub(crate) time: Duration,
    pub(crate) outage: Option<u32>,
    /// The offset of the worker's clock, such as `-1h`; requires [`faketime`].
    pub(crate) skew: Option<&'static str>,
}

/// Returns the path of the library that changes the clock of a process; the Debian package `faketime` installs the
/// library.
pub(crate) fn faketime() -> Option<PathBuf> {
    let folders = fs::read_dir("/usr/lib").ok()?.flatten();
    let mut libraries = folders.map(|folder| folder.path().join("faketime/libfaketimeMT.so.1"));
    libraries.find(|library| library.exists())
}

/// The result of a process.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Done {
    pub(crate) succeeded: u64,
    pub(crate) failed: u64,
    /// The time on the clock of the process, in Unix seconds.
    pub(crate) clock: u64,
}

pub(crate) struct Running(Child);

impl Worker {
    pub(crate) fn start(&self) -> Running {
        let arguments = json!({
            "redis": self.redis,
            "intercom": self.intercom,
            "name": self.name,
            "ms": self.time.as_millis() as u64,
            "outage": self.outage,
        });
        let program = std::env::current_exe().expect("this program");
        let mut command = Command::new(program);
        if let (Some(skew), Some(library)) = (self.skew, faketime()) {
            command.env("LD_PRELOAD", library).env("FAKETIME", skew);
            // Timers must work.
            command.env("DONT_FAKE_MONOTONIC", "1");
        }
        let child = command
            .args(["--exact", "worker::runs_as_another_process", "--nocapture"])
            .env(ARGUMENTS, arguments.to_string())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn();
        Running(child.expect("the process starts"))
    }
}

impl Running {
    pub(crate) async fn end(self) -> Done {
        let output = self.0.wait_with_output().await.expect("the process ends");
        let text = String::from_utf8_lossy(&output.stdout);
        let numbers = text.lines().find_map(|line| line.split_once("done: "));
        let numbers = numbers.unwrap_or_else(|| panic!("no result: {text}")).1;
        let mut numbers = numbers.split(' ').map(|number| number.parse::<u64>());
        let mut next = || numbers.next().and_then(Result::ok).expect("a number");
        Done {
            succeeded: next(),
            failed: next(),
            clock: next(),
        }
    }
}

/// Makes calls if another test started this process; otherwise does nothing.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn runs_as_another_process() {
    let Ok(arguments) = std::env::var(ARGUMENTS) else {
        return;
    };
    let arguments: Value = serde_json::from_str(&arguments).expect("JSON");
    let text = |name: &str| arguments[name].as_str().expect("a string").to_owned();
    let connection = Connection::open(text("redis")).expect("a URL");
    let mut limiter = RedisRateLimiter::new(connection, "workspace");
    if let Some(processes) = arguments["outage"].as_u64() {
        let processes = processes as u32;
        limiter = limiter.on_outage(Outage::LocalShare { processes });
    }
    let time = Duration::from_millis(arguments["ms"].as_u64().expect("a number"));
    let until = Instant::now() + time;
    let client = Client::builder()
        .token("any")
        .base_url(text("intercom"))
        .pacing(Pacing::with_limiter(limiter).max_wait(Duration::from_secs(20)))
        .build()
        .expect("a client");
    let next = Arc::new(AtomicU64::new(0));
    let (succeeded, failed) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicU64::new(0)));
    for _ in 0..TASKS {
        let (client, next, name) = (client.clone(), next.clone(), text("name"));
        let (succeeded, failed) = (succeeded.clone(), failed.clone());
        tokio::spawn(async move {
            loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                let body = json!({"external_id": format!("{name}-{number}")});
                let call = client.request::<Value>(Method::POST, "/contacts", &[]);
                let result = call.body(&body).await;
                match result {
                    Ok(_) => succeeded.fetch_add(1, Ordering::Relaxed),
                    Err(error) => {
                        eprintln!("{name}-{number}: {error}");
                        failed.fetch_add(1, Ordering::Relaxed)
                    }
                };
            }
        });
    }
    sleep_until(until).await;
    let read = |count: &AtomicU64| count.load(Ordering::Relaxed);
    let clock = SystemTime::now().duration_since(UNIX_EPOCH);
    let clock = clock.expect("a time after 1970").as_secs();
    println!("done: {} {} {clock}", read(&succeeded), read(&failed));
}
