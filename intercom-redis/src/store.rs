//! The store of notification ids, shared by several processes.

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use intercom_api::Timestamp;
use intercom_api::webhook::{Acquisition, BoxError, BoxFuture, DeduplicationStore};
use redis::{FromRedisValue, Value};
use tokio::time::{Instant, sleep};

use crate::connection::{Script, lock};
use crate::keys::Keys;
use crate::{Connection, Error};

/// The time during which a failed command is retried. Intercom waits five seconds for a response.
const TIME_LIMIT: Duration = Duration::from_secs(2);

/// The pause before a command is retried.
const PAUSE: Duration = Duration::from_millis(100);

/// The time during which the server's clock is derived from an earlier result.
const CLOCK_AGE: Duration = Duration::from_secs(60);

/// A store of the ids of notifications in Redis. Clones share one connection.
///
/// A failed command is retried for two seconds, and then reported as an error. On an error,
/// [`WebhookLayer`](https://docs.rs/intercom-api/latest/intercom_api/webhook/struct.WebhookLayer.html) responds with
/// 503. Intercom retries the notification after one minute.
///
/// The lease of an id has an owner, which is one delivery. Only the owner can renew or release the lease, so a process
/// that was stopped for longer than its lease does not release the lease of another delivery.
///
/// A server that was paused does not execute commands whose time limit has passed, so an id is never stored for a
/// delivery that was rejected in the meantime.
///
/// ```no_run
/// use intercom_api::webhook::ReplayGuard;
/// use intercom_redis::{Connection, RedisStore};
///
/// # fn example() -> Result<(), intercom_redis::redis::RedisError> {
/// let connection = Connection::open("redis://127.0.0.1:6379")?;
/// let replays = ReplayGuard::new(RedisStore::new(connection, "ab12cd34"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct RedisStore(Arc<Shared>);

struct Shared {
    connection: Connection,
    keys: Keys,
    acquire: Script,
    update: Script,
    clock: Mutex<Option<ServerClock>>,
}

/// The server's clock at the time of a result.
#[derive(Clone, Copy)]
struct ServerClock {
    at: Instant,
    ms: i64,
}

impl RedisStore {
    /// Returns a store for the notifications of a workspace or an app. Processes that pass the same `workspace` share
    /// the stored ids.
    pub fn new(connection: Connection, workspace: &str) -> Self {
        RedisStore(Arc::new(Shared {
            connection,
            keys: Keys::new(workspace),
            acquire: Script::new(include_str!("acquire.lua")),
            update: Script::new(include_str!("update.lua")),
            clock: Mutex::default(),
        }))
    }
}

impl Shared {
    async fn acquire(&self, id: &str, owner: &str, lifetime: i64) -> Result<Acquisition, Error> {
        if lifetime <= 0 {
            return Ok(Acquisition::Acquired);
        }
        let arguments = [owner.to_owned(), lifetime.to_string()];
        match self.repeat(&self.acquire, id, &arguments).await? {
            0 => Ok(Acquisition::InProgress),
            1 => Ok(Acquisition::Acquired),
            2 => Ok(Acquisition::Done),
            other => Err(Error::Unexpected(other.to_string())),
        }
    }

    /// Changes the lease of an owner, or marks an id as done.
    async fn update(&self, id: &str, owner: Option<&str>, lifetime: i64) -> Result<(), Error> {
        let arguments = [owner.unwrap_or_default().to_owned(), lifetime.to_string()];
        self.repeat(&self.update, id, &arguments).await.map(drop)
    }

    /// Runs a script until it succeeds or the time limit is exceeded.
    async fn repeat(&self, script: &Script, id: &str, arguments: &[String]) -> Result<i64, Error> {
        let until = Instant::now() + TIME_LIMIT;
        loop {
            let error = match self.run(script, id, arguments).await {
                Ok(result) if result >= 0 => return Ok(result),
                Ok(_) => Error::Timeout(self.connection.time_limit()),
                Err(error) => error,
            };
            if Instant::now() + PAUSE >= until {
                return Err(error);
            }
            sleep(PAUSE).await;
        }
    }

    async fn run(&self, script: &Script, id: &str, arguments: &[String]) -> Result<i64, Error> {
        let deadline = self.now().await? + millis(self.connection.time_limit());
        let arguments = [arguments, &[deadline.to_string()]].concat();
        let keys = [self.keys.notification(id)];
        let value = self.connection.run(script, &keys, &arguments).await?;
        let (result, ms) = read(value)?;
        self.set_clock(ms);
        Ok(result)
    }

    /// Returns the server's time, which can be late by the latency of a result.
    async fn now(&self) -> Result<i64, Error> {
        let clock = *lock(&self.clock);
        if let Some(clock) = clock.filter(|clock| clock.at.elapsed() < CLOCK_AGE) {
            return Ok(clock.ms + millis(clock.at.elapsed()));
        }
        // The deadline of this command has passed, so the script only returns the time.
        let keys = [self.keys.notification("")];
        let arguments = ["", "0", "0"].map(str::to_owned);
        let value = self.connection.run(&self.update, &keys, &arguments).await?;
        let (_, ms) = read(value)?;
        self.set_clock(ms);
        Ok(ms)
    }

    fn set_clock(&self, ms: i64) {
        let at = Instant::now();
        *lock(&self.clock) = Some(ServerClock { at, ms });
    }
}

fn read(value: Value) -> Result<(i64, i64), Error> {
    let shown = format!("{value:?}");
    <(i64, i64)>::from_redis_value(value).map_err(|_| Error::Unexpected(shown))
}

fn millis(time: Duration) -> i64 {
    i64::try_from(time.as_millis()).unwrap_or(i64::MAX / 4)
}

/// Returns the time from `now` until `until` in milliseconds, at most a century.
fn lifetime(now: Timestamp, until: Timestamp) -> i64 {
    const CENTURY: i64 = 100 * 366 * 24 * 3600;
    let seconds = until.unix().saturating_sub(now.unix());
    seconds.clamp(0, CENTURY) * 1000
}

/// Returns the time from now until `until` in milliseconds.
fn lifetime_from_now(until: Timestamp) -> i64 {
    lifetime(Timestamp::now(), until)
}

impl DeduplicationStore for RedisStore {
    fn acquire<'a>(
        &'a self,
        id: &'a str,
        owner: &'a str,
        now: Timestamp,
        until: Timestamp,
    ) -> BoxFuture<'a, Result<Acquisition, BoxError>> {
        // Both times are from one clock, so their difference is correct even if the clock is wrong.
        let lifetime = lifetime(now, until);
        Box::pin(async move { Ok(self.0.acquire(id, owner, lifetime).await?) })
    }

    fn renew<'a>(
        &'a self,
        id: &'a str,
        owner: &'a str,
        until: Timestamp,
    ) -> BoxFuture<'a, Result<(), BoxError>> {
        let lifetime = lifetime_from_now(until);
        Box::pin(async move { Ok(self.0.update(id, Some(owner), lifetime).await?) })
    }

    fn complete<'a>(
        &'a self,
        id: &'a str,
        until: Timestamp,
    ) -> BoxFuture<'a, Result<(), BoxError>> {
        let lifetime = lifetime_from_now(until);
        Box::pin(async move { Ok(self.0.update(id, None, lifetime).await?) })
    }

    fn release<'a>(&'a self, id: &'a str, owner: &'a str) -> BoxFuture<'a, Result<(), BoxError>> {
        Box::pin(async move { Ok(self.0.update(id, Some(owner), 0).await?) })
    }
}

impl fmt::Debug for RedisStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisStore")
            .field("keys", &self.0.keys)
            .finish_non_exhaustive()
    }
}
