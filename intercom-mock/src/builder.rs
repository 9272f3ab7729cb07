//! The configuration of a server, and the errors at startup.

use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::Value;
use tokio::net::TcpListener;
use tokio::runtime;
use tokio::sync::oneshot;

use crate::describe;
use crate::limits::{Limits, RateLimit};
use crate::mock::Mock;
use crate::oauth::App;
use crate::serve::{origin, serve};
use crate::state::{Manner, Shared};
use crate::world::{Clock, SeedError, Workspace, World, demo, plant, read_seed};

/// The default start time of the clock, in Unix seconds: 2026-01-01T00:00:00Z.
const BEGINNING: i64 = 1_767_225_600;

/// The default time limit for reading a request body.
const BODY_TIMEOUT: Duration = Duration::from_secs(30);

/// The error that prevented the start of a server.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartError {
    /// The server cannot listen on the address.
    Port(SocketAddr, io::Error),
    /// The seed is invalid.
    Seed(SeedError),
    /// The version is not supported.
    Version(String),
}

impl fmt::Display for StartError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Port(address, _) => {
                write!(formatter, "cannot listen on {address}; choose another port")
            }
            Self::Seed(error) => write!(formatter, "{error}"),
            Self::Version(label) => {
                let known: Vec<&str> = describe::labels().collect();
                write!(
                    formatter,
                    "version {label} is not supported: use one of {}",
                    known.join(", ")
                )
            }
        }
    }
}

impl std::error::Error for StartError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Port(_, error) => Some(error),
            Self::Seed(error) => error.source(),
            Self::Version(_) => None,
        }
    }
}

/// A builder of a [`Mock`], created with [`Mock::builder`].
#[derive(Debug, Clone)]
pub struct MockBuilder {
    host: IpAddr,
    port: u16,
    seeds: Vec<Result<Value, SeedError>>,
    workspace: Workspace,
    manner: Manner,
    rate: Option<RateLimit>,
    beginning: i64,
    running: bool,
}

impl Default for MockBuilder {
    fn default() -> Self {
        Self {
            host: IpAddr::V4(Ipv4Addr::LOCALHOST),
            port: 0,
            seeds: Vec::new(),
            workspace: Workspace::default(),
            manner: Manner {
                strict: false,
                tokens: Vec::new(),
                apps: Vec::new(),
                version: describe::newest().to_owned(),
                body_timeout: BODY_TIMEOUT,
                restricted: Vec::new(),
            },
            rate: Some(RateLimit::default()),
            beginning: BEGINNING,
            running: true,
        }
    }
}

impl MockBuilder {
    /// Sets the address to listen on; defaults to 127.0.0.1. With `0.0.0.0` or `::`, other machines and containers can
    /// reach the server.
    #[must_use]
    pub fn host(mut self, host: impl Into<IpAddr>) -> Self {
        self.host = host.into();
        self
    }

    /// Sets the port to listen on; defaults to a free port.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Adds the resources of a seed: a JSON object with an array of objects for each kind, as in `demo.json` of this
    /// crate. This method can be called several times. If the seed is invalid, [`start`](Self::start) returns an error.
    #[must_use]
    pub fn seed(mut self, json: &str) -> Self {
        self.seeds.push(read_seed(json));
        self
    }

    /// Adds the demo workspace of a small company: contacts, companies, conversations, tickets, articles and more.
    #[must_use]
    pub fn demo(mut self) -> Self {
        self.seeds.push(Ok(demo()));
        self
    }

    /// Validates requests strictly against the description: ids must have the declared type, undeclared fields and
    /// timestamps in milliseconds are errors, and the `Accept` and `Content-Type` headers are required. By default,
    /// validation is as lenient as in Intercom.
    #[must_use]
    pub fn strict(mut self) -> Self {
        self.manner.strict = true;
        self
    }

    /// Accepts `token`; can be called several times. By default, the server accepts every token.
    #[must_use]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.manner.tokens.push(token.into());
        self
    }

    /// Adds a Developer Hub app and enables `GET /oauth`, `POST /auth/eagle/token` and `POST /auth/uninstall`. The
    /// server grants every authorization, redirects to `redirect_uri`, and accepts the issued tokens. This method can
    /// be called several times, for several apps or for several redirect URIs of one app.
    #[must_use]
    pub fn oauth_app(
        mut self,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        redirect_uri: impl Into<String>,
    ) -> Self {
        self.manner.apps.push(App {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            redirect_uri: redirect_uri.into(),
        });
        self
    }

    /// Sets the API version of the workspace; defaults to the newest version. The version applies to notifications, and
    /// to requests without the `Intercom-Version` header.
    #[must_use]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.manner.version = version.into();
        self
    }

    /// Makes `operation` fail with 403, as if the plan of the workspace did not include the operation. `operation` is a
    /// name, such as `contacts.create`, or a method and a path, such as `POST /contacts`.
    #[must_use]
    pub fn forbid(mut self, operation: impl Into<String>) -> Self {
        self.manner
            .restricted
            .push(describe::emptied(&operation.into()));
        self
    }

    /// Sets the rate limit; defaults to Intercom's rate limit, which is 10,000 calls per minute for each token and
    /// 25,000 for the workspace.
    #[must_use]
    pub fn rate_limit(mut self, rate: RateLimit) -> Self {
        self.rate = Some(rate);
        self
    }

    /// Disables the rate limit and its response headers.
    #[must_use]
    pub fn without_rate_limit(mut self) -> Self {
        self.rate = None;
        self
    }

    /// Sets the time limit for reading a request body, in real time; defaults to 30 s. If the body does not arrive
    /// within this time, the server responds with 408 and closes the connection.
    #[must_use]
    pub fn body_timeout(mut self, timeout: Duration) -> Self {
        self.manner.body_timeout = timeout;
        self
    }

    /// Sets the start time of the clock, in Unix seconds; defaults to 2026-01-01T00:00:00Z. The clock stops at the end
    /// of the year 9999.
    #[must_use]
    pub fn start_time(mut self, seconds: i64) -> Self {
        self.beginning = seconds;
        self
    }

    /// Sets the start time of the clock to the current time.
    #[must_use]
    pub fn real_time(mut self) -> Self {
        let now = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default();
        self.beginning = i64::try_from(now.as_secs()).unwrap_or(BEGINNING);
        self
    }

    /// Stops the clock, so that only [`Mock::advance`] moves it.
    #[must_use]
    pub fn frozen_clock(mut self) -> Self {
        self.running = false;
        self
    }

    /// Sets the region in the response of `GET /me`: `US` (the default), `EU` or `AU`.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.workspace.region = region.into();
        self
    }

    /// Sets the id of the workspace; defaults to `mock_app`.
    #[must_use]
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.workspace.app_id = app_id.into();
        self
    }

    /// Sets the time zone of the workspace: the name, and the offset from UTC in seconds. Defaults to UTC. The time
    /// zone determines when a day starts in searches for contacts.
    #[must_use]
    pub fn timezone(mut self, name: impl Into<String>, offset: i32) -> Self {
        self.workspace.timezone = name.into();
        self.workspace.utc_offset = i64::from(offset);
        self
    }

    /// Sets the delay until search results include a new contact, measured by the mock's clock; defaults to zero.
    #[must_use]
    pub fn search_delay(mut self, lag: Duration) -> Self {
        self.workspace.search_delay = seconds(lag);
        self
    }

    /// Sets the duration of exports and other jobs, measured by the mock's clock; defaults to two seconds.
    #[must_use]
    pub fn job_duration(mut self, time: Duration) -> Self {
        self.workspace.job_duration = seconds(time);
        self
    }

    /// Starts the server, which accepts requests as soon as `start` returns.
    pub fn start(self) -> Result<Mock, StartError> {
        if describe::version(&self.manner.version).is_none() {
            return Err(StartError::Version(self.manner.version));
        }
        let clock = Clock::new(self.beginning, self.running);
        let mut world = World::new(self.workspace, clock);
        for seed in self.seeds {
            let planted = seed.and_then(|seed| plant(&mut world, &seed));
            planted.map_err(StartError::Seed)?;
        }
        let wanted = SocketAddr::new(self.host, self.port);
        let failed = |error| StartError::Port(wanted, error);
        let listener = std::net::TcpListener::bind(wanted).map_err(failed)?;
        listener.set_nonblocking(true).map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let limits = Limits::new(self.rate);
        let shared = Arc::new(Shared::new(world, limits, self.manner, origin(address)));
        let (stop, stopped) = oneshot::channel();
        let (ready, started) = mpsc::channel();
        let served = Arc::clone(&shared);
        let thread = thread::Builder::new()
            .name("intercom-mock".to_owned())
            .spawn(move || {
                let runtime = runtime::Builder::new_current_thread().enable_all().build();
                let outcome = runtime.and_then(|runtime| {
                    let listener = {
                        let _guard = runtime.enter();
                        TcpListener::from_std(listener)?
                    };
                    Ok((runtime, listener))
                });
                match outcome {
                    Ok((runtime, listener)) => {
                        let _ = ready.send(Ok(()));
                        runtime.block_on(serve(listener, served, stopped));
                        runtime.shutdown_background();
                    }
                    Err(error) => {
                        let _ = ready.send(Err(error));
                    }
                }
            });
        let thread = thread.map_err(failed)?;
        match started.recv() {
            Ok(Ok(())) => Ok(Mock::new(shared, address, stop, thread)),
            Ok(Err(error)) => Err(failed(error)),
            Err(_) => Err(failed(io::Error::other(
                "the server thread exited before the server was ready",
            ))),
        }
    }
}

fn seconds(time: Duration) -> i64 {
    i64::try_from(time.as_secs()).unwrap_or(i64::MAX)
}
