//! The connection to the server, and the time limit of its commands.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use redis::aio::{ConnectionLike, ConnectionManager, ConnectionManagerConfig};
use redis::{Client, Cmd, ErrorKind, IntoConnectionInfo, RedisError, ServerErrorKind, Value};
use tokio::time::timeout;

use crate::Error;

/// The default time limit of a command.
const TIMEOUT: Duration = Duration::from_millis(500);

/// The longest pause between two attempts to connect.
const PAUSE: Duration = Duration::from_millis(500);

/// The number of consecutive timeouts after which a new connection replaces the current connection, whose server may
/// have disappeared.
const MAX_TIMEOUTS: u32 = 2;

/// A connection to a Redis server; clones share the connection.
///
/// The connection is opened by the first command, and again after it breaks. Each command has a time limit.
#[derive(Clone)]
pub struct Connection {
    source: Arc<Source>,
    timeout: Duration,
}

enum Source {
    Url {
        client: Box<Client>,
        managed: Mutex<Managed>,
    },
    Shared(Box<dyn Fn() -> Box<dyn ConnectionLike + Send> + Send + Sync>),
}

#[derive(Default)]
struct Managed {
    manager: Option<ConnectionManager>,
    timeouts: u32,
}

impl Connection {
    /// Returns a connection to the server at a URL, such as `redis://127.0.0.1:6379` or, with a TLS feature,
    /// `rediss://:password@example.com`. The first command opens the network connection.
    ///
    /// # Errors
    ///
    /// Returns an error if the URL is invalid, or if it needs a feature that is not enabled.
    pub fn open(url: impl IntoConnectionInfo) -> Result<Self, RedisError> {
        let client = Box::new(Client::open(url)?);
        #[cfg(any(feature = "rustls", feature = "rustls-ring"))]
        install_provider(&client);
        Ok(Connection::of(Source::Url {
            client,
            managed: Mutex::default(),
        }))
    }

    /// Returns a connection that uses an existing connection of the crate [`redis`], such as a connection to a cluster.
    /// The existing connection must reconnect automatically.
    pub fn shared<C>(connection: C) -> Self
    where
        C: ConnectionLike + Clone + Send + Sync + 'static,
    {
        Connection::of(Source::Shared(Box::new(move || {
            Box::new(connection.clone())
        })))
    }

    fn of(source: Source) -> Self {
        Connection {
            source: Arc::new(source),
            timeout: TIMEOUT,
        }
    }

    /// Sets the time limit of each command, including the time for connecting. Defaults to 500 ms.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    #[cfg(feature = "webhooks")]
    pub(crate) fn time_limit(&self) -> Duration {
        self.timeout
    }

    /// Runs a script. The source of the script is sent only if the server has not cached the script.
    pub(crate) async fn run(
        &self,
        script: &Script,
        keys: &[String],
        arguments: &[String],
    ) -> Result<Value, Error> {
        let result = timeout(self.timeout, self.run_unlimited(script, keys, arguments)).await;
        self.note(&result);
        match result {
            Ok(result) => result.map_err(Error::from),
            Err(_) => Err(Error::Timeout(self.timeout)),
        }
    }

    async fn run_unlimited(
        &self,
        script: &Script,
        keys: &[String],
        arguments: &[String],
    ) -> Result<Value, RedisError> {
        let mut connection = self.source.connection(self.timeout)?;
        let known = script.command("EVALSHA", &script.sha1, keys, arguments);
        let result = connection.req_packed_command(&known).await;
        let result = result.and_then(Value::extract_error);
        if !matches!(&result, Err(error) if is_server_error(error, ServerErrorKind::NoScript)) {
            return result;
        }
        let unknown = script.command("EVAL", script.text, keys, arguments);
        connection
            .req_packed_command(&unknown)
            .await?
            .extract_error()
    }

    /// Drops a broken connection, so that the next command opens a new connection.
    fn note<T, E>(&self, result: &Result<Result<T, RedisError>, E>) {
        let Source::Url { managed, .. } = &*self.source else {
            return;
        };
        let mut managed = lock(managed);
        let is_gone = match result {
            Err(_) => {
                managed.timeouts += 1;
                managed.timeouts >= MAX_TIMEOUTS
            }
            Ok(result) => {
                managed.timeouts = 0;
                // The server became a replica, so its name may now resolve to a different server.
                matches!(result, Err(error) if is_server_error(error, ServerErrorKind::ReadOnly))
            }
        };
        if is_gone {
            *managed = Managed::default();
        }
    }
}

/// Installs a crypto provider if the program has installed none, because rustls panics without a provider.
#[cfg(any(feature = "rustls", feature = "rustls-ring"))]
fn install_provider(client: &Client) {
    use redis::ConnectionAddr::TcpTls;
    #[cfg(feature = "rustls")]
    use rustls::crypto::aws_lc_rs as provider;
    #[cfg(not(feature = "rustls"))]
    use rustls::crypto::ring as provider;

    let is_tls = matches!(client.get_connection_info().addr(), TcpTls { .. });
    if is_tls && rustls::crypto::CryptoProvider::get_default().is_none() {
        // The installation fails if another thread has already installed a provider, which can be used instead.
        let _ = provider::default_provider().install_default();
    }
}

fn is_server_error(error: &RedisError, kind: ServerErrorKind) -> bool {
    error.kind() == ErrorKind::Server(kind)
}

impl Source {
    fn connection(&self, limit: Duration) -> Result<Box<dyn ConnectionLike + Send>, RedisError> {
        let (client, managed) = match self {
            Source::Shared(connection) => return Ok(connection()),
            Source::Url { client, managed } => (client, managed),
        };
        let mut managed = lock(managed);
        let manager = match &managed.manager {
            Some(manager) => manager.clone(),
            None => {
                // Commands have a time limit, and each failed command starts the next attempt to connect.
                let config = ConnectionManagerConfig::new()
                    .set_connection_timeout(Some(limit))
                    .set_response_timeout(None)
                    .set_number_of_retries(1)
                    .set_min_delay(PAUSE / 10)
                    .set_max_delay(PAUSE);
                let manager = ConnectionManager::new_lazy_with_config((**client).clone(), config)?;
                managed.manager.insert(manager).clone()
            }
        };
        Ok(Box::new(manager))
    }
}

impl fmt::Debug for Connection {
    /// Does not show the URL, which can contain a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connection")
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

/// A Lua script, which the server identifies by the SHA-1 of the source.
pub(crate) struct Script {
    text: &'static str,
    sha1: String,
}

impl Script {
    pub(crate) fn new(text: &'static str) -> Self {
        let sha1 = redis::Script::new(text).get_hash().to_owned();
        Script { text, sha1 }
    }

    fn command(&self, name: &str, script: &str, keys: &[String], arguments: &[String]) -> Cmd {
        let mut command = redis::cmd(name);
        command.arg(script).arg(keys.len()).arg(keys).arg(arguments);
        command
    }
}

pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // Every step of a change leaves the data valid, so a poisoned lock can be used.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
