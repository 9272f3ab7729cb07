//! Fault injection.

mod bomb;
mod spoil;

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

pub(crate) use bomb::bomb;
pub(crate) use spoil::{with_unknown_words, without_values};

/// A fault in a response. The string in parentheses is the form of the fault in the `X-Mock-Fault` header and the
/// control API.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// Responds with this status without performing the operation (`status:503`).
    Status(u16),
    /// Performs the operation and responds with this status (`status-after:503`).
    StatusAfter(u16),
    /// Delays the response by this duration, in real time (`delay:200`, in milliseconds).
    Delay(Duration),
    /// Performs the operation and resets the connection before the response headers (`reset-before-headers`).
    ResetBeforeHeaders,
    /// Performs the operation and resets the connection after the response headers (`reset-after-headers`).
    ResetAfterHeaders,
    /// Closes the connection after half of the response body (`half-body`).
    HalfBody,
    /// Sends the response body in chunks of 16 bytes, with this delay after each chunk (`drip:50`, in milliseconds).
    Drip(Duration),
    /// Replaces the content type of the response (`content-type:text/html`).
    ContentType(String),
    /// Replaces every enum value with an undeclared value (`unknown-enum`).
    UnknownEnum,
    /// Replaces strings, numbers and booleans that are not nullable with null (`null`).
    Null,
    /// Makes the next page refer to the current page (`repeat-cursor`).
    RepeatCursor,
    /// Responds with a compressed gigabyte of zeros (`gzip-bomb`).
    GzipBomb,
    /// Redirects with 302 to the same path on another host (`redirect:http://other.example`).
    Redirect(String),
}

/// A rule that injects a fault into some requests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaultRule {
    /// The operation to match: a name (`contacts.create`), or a method and a path (`POST /contacts`,
    /// `GET /contacts/{contact_id}`); parameter names in braces are ignored. `None` matches every request.
    pub operation: Option<String>,
    /// The fault to inject.
    pub fault: Fault,
    /// The number of matching requests to skip first.
    pub after: u32,
    /// The maximum number of times to inject the fault; `None` for no limit.
    pub times: Option<u32>,
}

impl FaultRule {
    /// Creates a rule that matches every request.
    #[must_use]
    pub fn new(fault: Fault) -> Self {
        Self {
            operation: None,
            fault,
            after: 0,
            times: None,
        }
    }

    /// Restricts the rule to an operation.
    #[must_use]
    pub fn on(mut self, operation: impl Into<String>) -> Self {
        self.operation = Some(operation.into());
        self
    }

    /// Sets the maximum number of times that the fault is injected.
    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }

    /// Sets the number of matching requests to skip before the fault is injected.
    #[must_use]
    pub fn after(mut self, requests: u32) -> Self {
        self.after = requests;
        self
    }

    /// Returns whether the rule matches the operation with the name `name` and the key `key`.
    fn is_for(&self, name: Option<&str>, key: &str) -> bool {
        match &self.operation {
            None => true,
            Some(wanted) => {
                Some(wanted.as_str()) == name || crate::describe::emptied(wanted) == key
            }
        }
    }
}

/// Returns the fault of the first rule that applies. A matching rule whose `after` is greater than 0 does not apply;
/// its `after` is decremented.
pub(crate) fn chosen(rules: &mut Vec<FaultRule>, name: Option<&str>, key: &str) -> Option<Fault> {
    let mut found = None;
    for rule in rules.iter_mut().filter(|rule| rule.is_for(name, key)) {
        if rule.after > 0 {
            rule.after -= 1;
        } else if found.is_none() && rule.times != Some(0) {
            rule.times = rule.times.map(|times| times - 1);
            found = Some(rule.fault.clone());
        }
    }
    rules.retain(|rule| rule.times != Some(0));
    found
}

/// The error for a string that is not a valid fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseFaultError(String);

impl fmt::Display for ParseFaultError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "`{}` is not a fault: use one of status:503, status-after:503, delay:200, reset-before-headers, \
             reset-after-headers, half-body, drip:50, content-type:text/html, unknown-enum, null, repeat-cursor, \
             gzip-bomb, redirect:http://other.example",
            self.0
        )
    }
}

impl std::error::Error for ParseFaultError {}

impl FromStr for Fault {
    type Err = ParseFaultError;

    fn from_str(text: &str) -> Result<Self, ParseFaultError> {
        let unknown = || ParseFaultError(text.to_owned());
        let (name, value) = match text.split_once(':') {
            Some((name, value)) if !value.is_empty() => (name, Some(value)),
            Some(_) => return Err(unknown()),
            None => (text, None),
        };
        let status = |text: &str| {
            let status = text
                .parse()
                .ok()
                .filter(|status| (100..=599).contains(status));
            status.ok_or_else(unknown)
        };
        let millis = |text: &str| {
            text.parse()
                .map(Duration::from_millis)
                .map_err(|_| unknown())
        };
        Ok(match (name, value) {
            ("status", Some(value)) => Self::Status(status(value)?),
            ("status-after", Some(value)) => Self::StatusAfter(status(value)?),
            ("delay", Some(value)) => Self::Delay(millis(value)?),
            ("reset-before-headers", None) => Self::ResetBeforeHeaders,
            ("reset-after-headers", None) => Self::ResetAfterHeaders,
            ("half-body", None) => Self::HalfBody,
            ("drip", Some(value)) => Self::Drip(millis(value)?),
            ("content-type", Some(value)) => Self::ContentType(value.to_owned()),
            ("unknown-enum", None) => Self::UnknownEnum,
            ("null", None) => Self::Null,
            ("repeat-cursor", None) => Self::RepeatCursor,
            ("gzip-bomb", None) => Self::GzipBomb,
            ("redirect", Some(value)) => Self::Redirect(value.to_owned()),
            _ => return Err(unknown()),
        })
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Status(status) => write!(formatter, "status:{status}"),
            Self::StatusAfter(status) => write!(formatter, "status-after:{status}"),
            Self::Delay(time) => write!(formatter, "delay:{}", time.as_millis()),
            Self::ResetBeforeHeaders => formatter.write_str("reset-before-headers"),
            Self::ResetAfterHeaders => formatter.write_str("reset-after-headers"),
            Self::HalfBody => formatter.write_str("half-body"),
            Self::Drip(pause) => write!(formatter, "drip:{}", pause.as_millis()),
            Self::ContentType(value) => write!(formatter, "content-type:{value}"),
            Self::UnknownEnum => formatter.write_str("unknown-enum"),
            Self::Null => formatter.write_str("null"),
            Self::RepeatCursor => formatter.write_str("repeat-cursor"),
            Self::GzipBomb => formatter.write_str("gzip-bomb"),
            Self::Redirect(host) => write!(formatter, "redirect:{host}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fault_is_read_as_it_is_written() {
        for text in [
            "status:503",
            "status-after:500",
            "delay:200",
            "reset-before-headers",
            "reset-after-headers",
            "half-body",
            "drip:50",
            "content-type:text/html; charset=utf-8",
            "unknown-enum",
            "null",
            "repeat-cursor",
            "gzip-bomb",
            "redirect:http://127.0.0.1:9",
        ] {
            assert_eq!(
                text.parse::<Fault>().map(|fault| fault.to_string()),
                Ok(text.to_owned())
            );
        }
        for text in [
            "",
            "status",
            "status:",
            "status:99",
            "status:x",
            "delay:-1",
            "nul",
            "null:1",
        ] {
            assert!(text.parse::<Fault>().is_err(), "{text}");
        }
    }

    #[test]
    fn rules_count() {
        let rule = FaultRule::new(Fault::Null)
            .on("GET /contacts/{id}")
            .after(1)
            .times(2);
        let mut rules = vec![rule, FaultRule::new(Fault::HalfBody).on("contacts.create")];
        let key = "GET /contacts/{}";
        let mut ask = |name: &str, key: &str| chosen(&mut rules, Some(name), key);
        assert_eq!(ask("contacts.find", key), None);
        assert_eq!(ask("contacts.find", key), Some(Fault::Null));
        assert_eq!(
            ask("contacts.create", "POST /contacts"),
            Some(Fault::HalfBody)
        );
        assert_eq!(ask("contacts.find", key), Some(Fault::Null));
        assert_eq!(ask("contacts.find", key), None);
    }
}
