//! Tests that, for every hostile value of a path parameter, a call either reaches the operation of the call or fails
//! before the request is sent.

use std::collections::BTreeMap;

use calls::{Arguments, Caller};
use codegen::ir::{Operation, Type};
use intercom_api::ErrorKind;
use serde_json::Value;
use tests::router::{Reading, Router};
use tests::rows::key;
use tests::sample::Sampler;
use tests::server::{Received, Response, Server};
use tests::spec::{self, Described};

/// Values that select a different path if they are not encoded, or if they are encoded but not rejected.
const HOSTILE: [&str; 44] = [
    "",
    ".",
    "..",
    "...",
    "%2e",
    "%2e%2e",
    "%2E%2E",
    "%2E.",
    ".%2e",
    "%252e%252e",
    "%25252e%25252e",
    "a/b",
    "a\\b",
    "/",
    "//",
    "/..",
    "../..",
    "..\\..",
    "..%2f..",
    "%2F",
    "%5c",
    "..\n",
    "\n..",
    "\t",
    "\r\nX-Injected: 1",
    " ",
    ".. ",
    "?x",
    "?x=1&y=2",
    "#x",
    "&x",
    "%",
    "%zz",
    "%00",
    "\0",
    "é",
    "日本",
    ";x",
    "..;",
    ".;x",
    "\u{ff0e}\u{ff0e}",
    "\u{2024}\u{2024}",
    "\u{202e}1",
    "http://example.com/",
];

/// The values that are always rejected. All other values are valid identifiers and reach the server unchanged.
const REFUSED: [&str; 21] = [
    "",
    ".",
    "..",
    "%2e",
    "%2e%2e",
    "%2E%2E",
    "%2E.",
    ".%2e",
    "%252e%252e",
    "%25252e%25252e",
    "/..",
    "../..",
    "..\\..",
    "..%2f..",
    "/",
    "//",
    "%2F",
    "%5c",
    ";x",
    "..;",
    ".;x",
];

/// The values that are rejected except as an external id, which can contain separators.
const SEPARATED: [&str; 3] = ["a/b", "a\\b", "http://example.com/"];

/// The number of tested parameters, and the number of calls with each result.
#[derive(Debug, Default, PartialEq)]
struct Tally {
    parameters: usize,
    external_ids: usize,
    arrived: usize,
    refused: BTreeMap<String, usize>,
}

#[tokio::test]
async fn a_call_of_the_newest_version_reaches_its_operation_or_fails() {
    reach(spec::versions().len() - 1).await;
}

#[tokio::test]
#[ignore = "exhaustive: hostile values for every path parameter of every version"]
async fn a_call_reaches_its_operation_or_fails() {
    reach(0).await;
}

/// Tests the versions with this index or a higher index.
async fn reach(first: usize) {
    let server = Server::start(Response::empty(500)).await;
    let mut misled = Vec::new();
    for (described, version) in spec::versions().iter().zip(calls::VERSIONS).skip(first) {
        let client = (version.connect)("unused", &server.url()).expect("a client");
        let attack = Attack {
            described,
            router: Router::new(described.operations().map(key)),
            client: &*client,
            server: &server,
        };
        let mut tally = Tally::default();
        for operation in described.operations() {
            for position in 0..operation.path_params.len() {
                tally.parameters += 1;
                let name = &operation.path_params[position].json;
                tally.external_ids += usize::from(name == "external_id");
                for value in attack.values(operation, position) {
                    misled.extend(attack.run(operation, position, &value, &mut tally).await);
                }
            }
        }
        assert!(tally.parameters >= 60, "{}: {tally:?}", version.label);
        for value in HOSTILE {
            let times = tally.refused.get(value).copied().unwrap_or_default();
            let expected = if REFUSED.contains(&value) {
                tally.parameters
            } else if SEPARATED.contains(&value) {
                tally.parameters - tally.external_ids
            } else {
                0
            };
            assert_eq!(times, expected, "{}: {value:?} refused", version.label);
        }
        let refused: usize = tally.refused.values().sum();
        println!(
            "{}: {} path parameters, {} calls reached the server, {refused} were rejected: {:?}",
            version.label, tally.parameters, tally.arrived, tally.refused
        );
    }
    assert!(
        misled.is_empty(),
        "{} calls:\n{}",
        misled.len(),
        misled.join("\n")
    );
}

/// The operations of one version, to call with hostile values.
struct Attack<'a> {
    described: &'a Described,
    router: Router,
    client: &'a dyn Caller,
    server: &'a Server,
}

impl Attack<'_> {
    /// Returns the hostile values of a parameter: the common values, and the fixed segments at the same position in
    /// other paths, each unencoded and with an encoded first character.
    fn values(&self, operation: &Operation, position: usize) -> Vec<String> {
        let mut values = Vec::from(HOSTILE.map(str::to_owned));
        values.push("x".repeat(10_000));
        let name = format!("{{{}}}", operation.path_params[position].json);
        let place = operation
            .path
            .split('/')
            .position(|part| part.contains(&name));
        let place = place.expect("the parameter stands in the path");
        for other in self.described.operations() {
            let word = other.path.split('/').nth(place).unwrap_or_default();
            if !word.is_empty() && !word.contains('{') && !values.iter().any(|known| known == word)
            {
                let first = format!("%{:02x}{}", word.as_bytes()[0], &word[1..]);
                values.extend([word.to_owned(), first]);
            }
        }
        values
    }

    /// Makes one call. Returns a message unless the call is rejected, or sends a single request that reaches the
    /// operation.
    async fn run(
        &self,
        operation: &Operation,
        position: usize,
        value: &str,
        tally: &mut Tally,
    ) -> Option<String> {
        let outcome = self
            .client
            .call(
                self.client.find(&key(operation)).expect("a row"),
                &self.arguments(operation, position, value),
            )
            .await;
        let error = outcome.expect_err("the server returns an error");
        let shown: String = value.chars().take(30).collect();
        let place = format!(
            "{} {} with {shown:?}",
            self.described.api.version,
            key(operation)
        );
        match self.server.take().as_slice() {
            [] if error.kind() == ErrorKind::InvalidRequest => {
                *tally.refused.entry(shown).or_default() += 1;
                None
            }
            [seen] => {
                tally.arrived += 1;
                self.misled(operation, seen)
                    .map(|how| format!("{place}: {how}"))
            }
            all => Some(format!(
                "{place}: {error}, and {} requests arrived",
                all.len()
            )),
        }
    }

    fn arguments(&self, operation: &Operation, position: usize, value: &str) -> Arguments {
        let sampler = Sampler::new(self.described, 0);
        let mut path = vec!["1".to_owned(); operation.path_params.len()];
        path[position] = value.to_owned();
        let body = operation.body.as_ref().map(|body| sampler.value(&body.ty));
        let params = operation.params.as_ref();
        let params = params.map(|params| sampler.value(&Type::Named(params.ty.clone())));
        Arguments::new(
            path,
            body.unwrap_or_default(),
            params.unwrap_or(Value::Null),
        )
    }

    /// Returns a message if a server would route the request to a different operation, or if the value changed the
    /// query string or the headers.
    fn misled(&self, operation: &Operation, seen: &Received) -> Option<String> {
        let intended = key(operation);
        for reading in [Reading::Once, Reading::Twice] {
            let found = self.router.find(&seen.method, &seen.path, reading);
            if found != Some(intended.as_str()) {
                let path = &seen.path;
                return Some(format!(
                    "a server that decodes {path} with {reading:?} routes the request to {found:?}"
                ));
            }
        }
        // A separator in an external id may cause a 404 response, but must not select a different operation.
        let found = self
            .router
            .find(&seen.method, &seen.path, Reading::BeforeSplit);
        if let Some(found) = found.filter(|found| *found != intended) {
            return Some(format!(
                "{} is routed to {found} by a proxy that decodes it",
                seen.path
            ));
        }
        let query = operation.params.is_some();
        if seen.query.is_some() && !query {
            return Some(format!("the request has the query {:?}", seen.query));
        }
        let injected = !seen.header("x-injected").is_empty();
        injected.then(|| "the request has an injected header".to_owned())
    }
}
