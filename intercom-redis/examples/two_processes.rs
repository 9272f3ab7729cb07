//! Two processes that share the rate limit of a workspace.
//!
//!     docker compose -f intercom-redis/compose.yaml up -d
//!     cargo run -p intercom-redis --example two_processes
//!
//! The first process starts the mock server and two copies of itself. Each copy makes `CALLS` calls (120 by default),
//! so the two copies together need more than two windows. Set `REDIS_URL` to use a Redis server other than
//! `redis://127.0.0.1:6379`.

use std::error::Error;
use std::process::{Child, Command};
use std::time::Duration;

use intercom_api::pacing::Pacing;
use intercom_api::v2_16::Client;
use intercom_mock::{Mock, RateLimit};
use intercom_redis::{Connection, Outage, RedisRateLimiter};

/// 100 calls in each window of ten seconds.
const RATE: RateLimit = RateLimit {
    app_per_minute: 600,
    workspace_per_minute: 600,
};

/// The default number of calls that each process makes.
const CALLS: usize = 120;

fn main() -> Result<(), Box<dyn Error>> {
    match std::env::args().skip(1).collect::<Vec<_>>().as_slice() {
        [name, url] => tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?
            .block_on(make_calls(name, url)),
        _ => start_both(),
    }
}

fn start_both() -> Result<(), Box<dyn Error>> {
    let mock = Mock::builder()
        .demo()
        .rate_limit(RATE)
        .real_time()
        .start()?;
    let start = |name: &&str| -> std::io::Result<Child> {
        let program = std::env::current_exe()?;
        Command::new(program).args([name, mock.url()]).spawn()
    };
    let processes: Result<Vec<_>, _> = ["one", "two"].iter().map(start).collect();
    for mut process in processes? {
        let status = process.wait()?;
        if !status.success() {
            return Err(format!("a process failed: {status}").into());
        }
    }
    let journal = mock.journal();
    let refused = journal.iter().filter(|call| call.status == 429).count();
    println!("{} calls, {refused} of them refused", journal.len());
    Ok(())
}

async fn make_calls(name: &str, url: &str) -> Result<(), Box<dyn Error>> {
    let redis = std::env::var("REDIS_URL");
    let redis = redis.unwrap_or_else(|_| "redis://127.0.0.1:6379".to_owned());
    let limiter = RedisRateLimiter::new(Connection::open(redis)?, "demo")
        // While the Redis server is down, each process uses at most half of the limit.
        .on_outage(Outage::LocalShare { processes: 2 });
    let intercom = Client::builder()
        .token("any")
        .base_url(url)
        .pacing(Pacing::with_limiter(limiter).max_wait(Duration::from_secs(60)))
        .build()?;
    let calls = std::env::var("CALLS").map_or(Ok(CALLS), |calls| calls.parse())?;
    for _ in 0..calls {
        intercom.tags().list().await?;
    }
    let state = intercom.pacing().state();
    println!("{name}: {calls} calls; limit {:?}", state.limit);
    Ok(())
}
