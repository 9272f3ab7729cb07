//! A rate limiter with its count in Redis.

mod clock;
mod ledger;

use std::fmt;
use std::future::Future;
use std::hash::{BuildHasher, RandomState};
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use intercom_api::pacing::{Decision, RateLimiter, ResponseLimits, State};
use redis::{FromRedisValue, Value};
use tokio::sync::Notify;
use tokio::time::{Instant, timeout};
use tracing::{info, warn};

use self::clock::{LENGTH, Layout};
use self::ledger::{Ledger, Reserve, Reserved, STUCK, Step};
use crate::connection::{Script, lock};
use crate::keys::Keys;
use crate::{Connection, Error};

/// The maximum number of requests for one call, after which the call must wait.
const ROUNDS: usize = 8;

/// The wait after `ROUNDS` requests without a decision.
const PAUSE: Duration = Duration::from_millis(100);

/// The behavior of a [`RedisRateLimiter`] while its server does not respond.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outage {
    /// Calls continue. In each window, a process makes at most its share of calls: the last known limit divided by
    /// `processes`. The limit is therefore not exceeded if at most `processes` processes make calls.
    LocalShare {
        /// The number of processes that share the limit.
        processes: u32,
    },
    /// Calls wait for the server, up to [`Pacing::max_wait`](intercom_api::pacing::Pacing::max_wait). Calls that have
    /// already been reserved are sent without waiting.
    Stop,
}

/// A rate limiter that counts the calls of several processes in Redis, so that the processes share the limit of a
/// workspace.
///
/// A script on the server counts all calls in a window. A process reserves calls in batches. The size of a batch is the
/// number of calls that the process has made in the window so far, but at most 64 and at most the process's share of
/// the remaining calls. Unused reservations expire at the end of the window.
///
/// An error of the server is reported as a `tracing` warning. Consecutive equal errors cause only one warning.
///
/// The windows and the clock are taken from Intercom's responses (`Date`), so the clocks of the processes and of the
/// Redis server do not matter.
///
/// ```no_run
/// use intercom_api::pacing::Pacing;
/// use intercom_redis::{Connection, Outage, RedisRateLimiter};
///
/// # fn example() -> Result<(), intercom_redis::redis::RedisError> {
/// let connection = Connection::open("redis://127.0.0.1:6379")?;
/// let limiter = RedisRateLimiter::new(connection, "ab12cd34").on_outage(Outage::LocalShare { processes: 4 });
/// let pacing = Pacing::with_limiter(limiter);
/// # Ok(())
/// # }
/// ```
pub struct RedisRateLimiter {
    shared: Arc<Shared>,
    outage: Outage,
}

struct Shared {
    connection: Connection,
    keys: Keys,
    script: Script,
    /// The name of this limiter on the server.
    process: String,
    ledger: Mutex<Ledger>,
    /// Notifies the waiting calls when a request to the server has ended.
    asked: Notify,
    random: RandomState,
    drawn: AtomicU64,
    /// The error message of the last request; `None` if the request succeeded.
    failure: Mutex<Option<String>>,
}

impl RedisRateLimiter {
    /// Returns a rate limiter for the calls of a workspace. `workspace` names the rate limit, for example by the id of the
    /// workspace: processes that pass the same name share one limit, which follows the limits in Intercom's responses.
    ///
    /// Defaults to [`Outage::Stop`].
    pub fn new(connection: Connection, workspace: &str) -> Self {
        let random = RandomState::new();
        let process = format!("p{:016x}", random.hash_one(workspace));
        RedisRateLimiter {
            shared: Arc::new(Shared {
                connection,
                keys: Keys::new(workspace),
                script: Script::new(include_str!("reserve.lua")),
                process,
                ledger: Mutex::default(),
                asked: Notify::new(),
                random,
                drawn: AtomicU64::new(0),
                failure: Mutex::default(),
            }),
            outage: Outage::Stop,
        }
    }

    /// Sets the behavior while the server does not respond. Defaults to [`Outage::Stop`].
    #[must_use]
    pub fn on_outage(mut self, outage: Outage) -> Self {
        self.outage = outage;
        self
    }

    async fn acquire(&self) -> Decision {
        for _ in 0..ROUNDS {
            // The future is created first, so that it is notified even if the request ends before the future is polled.
            let asked = self.shared.asked.notified();
            let (step, request) = {
                let mut ledger = lock(&self.shared.ledger);
                ledger.step(self.outage, Instant::now(), self.shared.random())
            };
            if let Some(request) = request {
                self.shared.start(request);
            }
            match step {
                Step::Decided(decision) => return decision,
                // After the time `STUCK`, the next step sends another request.
                Step::Wait => drop(timeout(STUCK, asked).await),
            }
        }
        Decision::RetryAfter(PAUSE)
    }
}

impl RateLimiter for RedisRateLimiter {
    fn try_acquire(&self) -> Pin<Box<dyn Future<Output = Decision> + Send + '_>> {
        Box::pin(self.acquire())
    }

    fn on_response(&self, limits: Option<&ResponseLimits>) {
        let jitter = self.shared.random();
        lock(&self.shared.ledger).on_response(limits, Instant::now(), jitter);
    }

    fn state(&self) -> State {
        lock(&self.shared.ledger).state(Instant::now())
    }

    fn forecast(&self, ahead: usize) -> Option<Duration> {
        lock(&self.shared.ledger).forecast(ahead as u64, Instant::now())
    }
}

impl Shared {
    /// Sends a request in a separate task, so that a call that is dropped or not polled does not delay other calls.
    fn start(self: &Arc<Self>, request: Reserve) {
        let mut asking = Asking {
            shared: self.clone(),
            request,
            result: None,
        };
        let request = async move {
            let result = asking.shared.reserve(&asking.request).await;
            asking.end(result);
        };
        // Without a runtime, the request is dropped, which counts as a failure.
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(request);
        }
    }

    async fn reserve(&self, request: &Reserve) -> Result<Reserved, Error> {
        let reset = request.reset.unwrap_or(-1);
        let keys = [
            self.keys.clock(),
            self.keys.window(reset),
            self.keys.window(reset - LENGTH),
        ];
        let count =
            |count: Option<u64>| count.map_or(-1, |count| i64::try_from(count).unwrap_or(-1));
        let numbers = [
            reset,
            count(Some(request.mine)),
            count(Some(request.want)),
            count(request.used),
            count(request.limit).max(0),
            request.clock_ms.unwrap_or(-1),
            request.layout.phase,
            request.layout.lag,
        ];
        let mut arguments = vec![self.process.clone(), request.number.to_string()];
        arguments.extend(numbers.map(|number| number.to_string()));
        read(self.connection.run(&self.script, &keys, &arguments).await?)
    }

    /// Reports the first of several equal consecutive errors, and the end of an outage.
    fn report(&self, error: Option<&Error>) {
        let error = error.map(Error::to_string);
        let before = std::mem::replace(&mut *lock(&self.failure), error.clone());
        match error {
            Some(error) if before.as_ref() != Some(&error) => {
                warn!(%error, "the rate limiter cannot count calls in Redis");
            }
            None if before.is_some() => info!("the rate limiter counts calls in Redis again"),
            _ => {}
        }
    }

    /// Returns a random number in `0.0..=1.0`.
    fn random(&self) -> f64 {
        let number = self.drawn.fetch_add(1, Ordering::Relaxed);
        self.random.hash_one(number) as f64 / u64::MAX as f64
    }
}

fn read(value: Value) -> Result<Reserved, Error> {
    let shown = format!("{value:?}");
    let numbers = <(i64, i64, i64, i64, i64, i64)>::from_redis_value(value);
    let (granted, ended, clock_ms, limit, phase, lag) =
        numbers.map_err(|_| Error::Unexpected(shown))?;
    let limit = u64::try_from(limit).ok().filter(|limit| *limit > 0);
    Ok(Reserved {
        granted: u64::try_from(granted).unwrap_or(0),
        ended: ended != 0,
        clock_ms: (clock_ms >= 0).then_some(clock_ms),
        limit,
        layout: Layout {
            phase: phase.rem_euclid(LENGTH),
            lag: lag.clamp(0, LENGTH - 1),
        },
    })
}

/// A request to the server. If the runtime shuts down before the request ends, the request counts as failed.
struct Asking {
    shared: Arc<Shared>,
    request: Reserve,
    result: Option<Reserved>,
}

impl Asking {
    fn end(&mut self, result: Result<Reserved, Error>) {
        self.shared.report(result.as_ref().err());
        self.result = result.ok();
    }
}

impl Drop for Asking {
    fn drop(&mut self) {
        let jitter = self.shared.random();
        let mut ledger = lock(&self.shared.ledger);
        ledger.reserved(&self.request, self.result, Instant::now(), jitter);
        drop(ledger);
        self.shared.asked.notify_waiters();
    }
}

impl fmt::Debug for RedisRateLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisRateLimiter")
            .field("keys", &self.shared.keys)
            .field("outage", &self.outage)
            .field("state", &self.state())
            .finish_non_exhaustive()
    }
}
