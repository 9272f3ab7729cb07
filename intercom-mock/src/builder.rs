//! How a server is started.

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

/// Where the clock begins unless something else is said: 2026-01-01T00:00:00Z.
const BEGINNING: i64 = 1_767_225_600;

/// How long the whole body of a request can take by default.
const BODY_TIMEOUT: Duration = Duration::from_secs(30);

/// Why a server did not start.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartError {
    /// The port cannot be taken.
    Port(SocketAddr, io::Error),
    /// The seed is wrong.
    Seed(SeedError),
    /// There is no such version.
    Version(String),
}

impl fmt::Display for StartError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Port(address, error) => write!(formatter, "cannot listen on {address}: {error}"),
            Self::Seed(error) => write!(formatter, "{error}"),
            Self::Version(label) => {
                let known: Vec<&str> = describe::labels().collect();
                write!(
                    formatter,
                    "there is no version {label}; there are {}",
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
            Self::Seed(error) => Some(error),
            Self::Version(_) => None,
        }
    }
}

/// What a server is to be like. [`Mock::builder`] makes one.
#[derive(Debug, Clone)]
pub struct Builder {
    host: IpAddr,
    port: u16,
    seeds: Vec<Result<Value, SeedError>>,
    workspace: Workspace,
    manner: Manner,
    rate: Option<RateLimit>,
    beginning: i64,
    running: bool,
}

impl Default for Builder {
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

impl Builder {
    /// Sets the address to listen on; defaults to 127.0.0.1. With `0.0.0.0` or `::`, other machines and containers can
    /// reach the server.
    #[must_use]
    pub fn host(mut self, host: impl Into<IpAddr>) -> Self {
        self.host = host.into();
        self
    }

    /// Sets the port to listen on; defaults to a free one.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Begins with what this JSON has: an object with a list of things for each kind, as `demo.json` in this crate.
    /// Several seeds add to each other. What is wrong with a seed is told by [`start`](Self::start).
    #[must_use]
    pub fn seed(mut self, json: &str) -> Self {
        self.seeds.push(read_seed(json));
        self
    }

    /// Begins with the workspace of a small company: contacts, companies, conversations, tickets, articles and more.
    #[must_use]
    pub fn demo(mut self) -> Self {
        self.seeds.push(Ok(demo()));
        self
    }

    /// Takes requests to the letter of the description: ids in the kind that is declared, no undeclared fields, no
    /// milliseconds, the headers `Accept` and `Content-Type`. Unless this is said, requests are taken as leniently as
    /// Intercom takes them.
    #[must_use]
    pub fn strict(mut self) -> Self {
        self.manner.strict = true;
        self
    }

    /// Takes this token; said several times, each of them. Unless it is said, any token is taken.
    #[must_use]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.manner.tokens.push(token.into());
        self
    }

    /// Has an app of the Developer Hub, so that `GET /oauth`, `POST /auth/eagle/token` and `POST /auth/uninstall` are
    /// served: everybody lets it in and is sent back to `redirect_uri`, and the tokens that it gets are taken. Said
    /// several times, there are several apps, or an app has several addresses.
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

    /// The version of the workspace, for requests that name none and for notifications; the newest unless this is said.
    #[must_use]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.manner.version = version.into();
        self
    }

    /// Answers 403 to an operation, as a plan does that lacks it: its name (`contacts.create`), or method and path.
    #[must_use]
    pub fn restrict(mut self, operation: impl Into<String>) -> Self {
        self.manner
            .restricted
            .push(describe::emptied(&operation.into()));
        self
    }

    /// How many calls are taken; Intercom's own numbers unless this is said.
    #[must_use]
    pub fn rate_limit(mut self, rate: RateLimit) -> Self {
        self.rate = Some(rate);
        self
    }

    /// Counts no calls, and sends no headers that tell of a limit.
    #[must_use]
    pub fn unlimited(mut self) -> Self {
        self.rate = None;
        self
    }

    /// Sets the time that the whole body of a request can take; defaults to 30 s. A slower request is answered with 408,
    /// and its connection is closed. The time is real, not that of the mock's clock.
    #[must_use]
    pub fn body_timeout(mut self, timeout: Duration) -> Self {
        self.manner.body_timeout = timeout;
        self
    }

    /// Where the clock begins, in Unix seconds; 2026-01-01T00:00:00Z unless this is said. It never passes the year 9999.
    #[must_use]
    pub fn clock(mut self, seconds: i64) -> Self {
        self.beginning = seconds;
        self
    }

    /// The clock begins at this moment of the real time.
    #[must_use]
    pub fn real_time(mut self) -> Self {
        let now = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default();
        self.beginning = i64::try_from(now.as_secs()).unwrap_or(BEGINNING);
        self
    }

    /// The clock stands, and moves by [`Mock::advance`] alone.
    #[must_use]
    pub fn frozen(mut self) -> Self {
        self.running = false;
        self
    }

    /// The region that `GET /me` tells: `US`, `EU` or `AU`; `US` unless this is said.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.workspace.region = region.into();
        self
    }

    /// The workspace's id; `mock_app` unless this is said.
    #[must_use]
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.workspace.app_id = app_id.into();
        self
    }

    /// The workspace's time zone, whose days searches of contacts go by: its name, and how far it is before UTC, in
    /// seconds. UTC unless this is said.
    #[must_use]
    pub fn timezone(mut self, name: impl Into<String>, offset: i32) -> Self {
        self.workspace.timezone = name.into();
        self.workspace.utc_offset = i64::from(offset);
        self
    }

    /// How long a new contact is missing from searches, by the mock's clock; not at all unless this is said.
    #[must_use]
    pub fn search_lag(mut self, lag: Duration) -> Self {
        self.workspace.search_lag = seconds(lag);
        self
    }

    /// How long exports and other jobs take, by the mock's clock; two seconds unless this is said.
    #[must_use]
    pub fn job_time(mut self, time: Duration) -> Self {
        self.workspace.job_time = seconds(time);
        self
    }

    /// Starts the server. When this returns, it takes requests.
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
            Err(_) => Err(failed(io::Error::other("the thread of the server ended"))),
        }
    }
}

fn seconds(time: Duration) -> i64 {
    i64::try_from(time.as_secs()).unwrap_or(i64::MAX)
}
