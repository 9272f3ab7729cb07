//! Errors of the Redis server and its connection.

use std::fmt;
use std::time::Duration;

use redis::RedisError;

/// An error of a command.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The server returned an error, or the connection broke.
    Redis(RedisError),
    /// The command exceeded its time limit. The server may still execute the command.
    Timeout(Duration),
    /// The server returned a value of an unexpected form.
    Unexpected(String),
}

impl From<RedisError> for Error {
    fn from(error: RedisError) -> Self {
        Error::Redis(error)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Redis(error) => write!(f, "the Redis command failed: {error}"),
            Error::Timeout(limit) => write!(
                f,
                "the Redis command exceeded the time limit of {limit:?}; raise it with `Connection::timeout`"
            ),
            Error::Unexpected(value) => write!(
                f,
                "unexpected result of a Redis script: {value}; check that the server supports scripts"
            ),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Error::Redis(error) => Some(error),
            Error::Timeout(_) | Error::Unexpected(_) => None,
        }
    }
}
