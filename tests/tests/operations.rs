//! Calls every operation of every version against a local server, and checks the request and the decoded response.

use std::collections::BTreeMap;

use calls::{Arguments, Caller, Codec, Reply};
use codegen::ir::{Answer as Answered, Encoding, Kind, Operation, QueryStyle, StatusArm, Type};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_encode};
use serde_json::Value;
use tests::counts::assert_counts;
use tests::difference::{Comparison, RULES};
use tests::examples::{self, Example};
use tests::rows::key;
use tests::searches::within_limits;
use tests::server::{Received, Response, Server};
use tests::spec::{self, Described};
use tests::{published, sample};

const TOKEN: &str = "dG9rOm9wZXJhdGlvbnM=";

#[tokio::test]
async fn every_operation_sends_and_reads_what_its_description_says() {
    let server = Server::start(Response::empty(200)).await;
    let mut counts = BTreeMap::new();
    for (described, version) in spec::versions().iter().zip(calls::VERSIONS) {
        assert_eq!(described.api.version, version.label);
        let client = (version.connect)(TOKEN, &server.url()).expect("a client");
        // If the published examples are not available, only samples of the types are used.
        let published = published::folder().and_then(|_| examples::of_version(version.label));
        let published = published.unwrap_or_default();
        for operation in described.operations() {
            let key = key(operation);
            let index = client
                .find(&key)
                .unwrap_or_else(|| panic!("no row of {key}"));
            let call = Call {
                described,
                operation,
                client: &*client,
                index,
                server: &server,
            };
            call.check_all(&published).await;
            *counts.entry(version.label).or_insert(0) += 1;
        }
        assert_eq!(
            client.len(),
            counts[version.label],
            "rows without an operation"
        );
    }
    assert_counts("operations", counts.clone());
    println!("operations called: {counts:?}");
}

/// An operation to call, with the client and the server to use.
struct Call<'a> {
    described: &'a Described,
    operation: &'a Operation,
    client: &'a dyn Caller,
    index: usize,
    server: &'a Server,
}

/// The arguments of a call, except for the path parameters.
struct Given {
    body: Value,
    params: Value,
}

/// The response of the server, and the expected result.
struct Expected {
    answer: Response,
    reply: Reply,
}

impl Call<'_> {
    /// Calls the operation until every response and every set of arguments has been used at least once.
    async fn check_all(&self, published: &[Example]) {
        let (answers, given) = (self.answers(published), self.given());
        for turn in 0..answers.len().max(given.len()) {
            let answer = &answers[turn % answers.len()];
            self.check(&given[turn % given.len()], answer).await;
        }
    }

    /// Makes one call, and checks the request and the result.
    async fn check(&self, given: &Given, expected: &Expected) {
        self.server.respond(&expected.answer);
        let arguments =
            Arguments::new(self.path_values(), given.body.clone(), given.params.clone());
        let outcome = self.client.call(self.index, &arguments).await;
        let reply = outcome.unwrap_or_else(|error| panic!("{}: {error}", self.name()));
        self.check_reply(&reply, &expected.reply);
        let seen = self.server.take();
        let [seen] = seen.as_slice() else {
            panic!("{}: {} requests arrived", self.name(), seen.len());
        };
        self.check_target(seen, &given.params);
        self.check_headers(seen, given);
        self.check_body(seen, &given.body);
    }

    fn name(&self) -> String {
        format!("{} {}", self.described.api.version, key(self.operation))
    }

    /// Returns sets of arguments for all parameters and the body; there are several sets if the type of a parameter or
    /// of the body has alternatives.
    fn given(&self) -> Vec<Given> {
        let params = self.operation.params.as_ref();
        let params = params.map(|params| Type::Named(params.ty.clone()));
        let params = params.map_or(vec![Value::Null], |ty| sample::values(self.described, &ty));
        let body = self.operation.body.as_ref();
        let bodies = body.map_or(vec![Value::Null], |body| {
            sample::values(self.described, &body.ty)
        });
        let codecs = self.client.codecs(self.index);
        self.check_sent(&bodies, codecs.body);
        for (name, codec) in codecs.params {
            let values: Vec<Value> = params.iter().map(|params| params[name].clone()).collect();
            self.check_sent(&values, Some(*codec));
        }
        let turns = 0..params.len().max(bodies.len());
        let given = |turn: usize| Given {
            body: within_limits(bodies[turn % bodies.len()].clone()),
            params: params[turn % params.len()].clone(),
        };
        turns.map(given).collect()
    }

    /// Checks that every value in a sample decodes without a mismatch, and into a declared field instead of `extra`.
    fn check_samples(&self, samples: &[Value], codec: Option<Codec>) {
        let Some(codec) = codec else { return };
        for sample in samples {
            let bytes = sample.to_string().into_bytes();
            assert_eq!(
                (codec.mismatches)(&bytes),
                [],
                "{} with {sample}",
                self.name()
            );
            let shown = (codec.debug)(&bytes);
            // `Debug` shows undeclared fields under the name `extra`.
            assert!(!shown.contains("extra: "), "{}: {shown}", self.name());
        }
    }

    /// Checks samples of a request type. A request type is only encoded, so the variants of a union need not be
    /// distinguishable.
    fn check_sent(&self, samples: &[Value], codec: Option<Codec>) {
        match samples {
            [only] => self.check_samples(std::slice::from_ref(only), codec),
            several => {
                let Some(codec) = codec else { return };
                let read = several
                    .iter()
                    .flat_map(|sample| (codec.mismatches)(sample.to_string().as_bytes()));
                let mismatches: Vec<_> = read
                    .filter(|mismatch| mismatch.expected() != "one of the declared alternatives")
                    .collect();
                assert_eq!(mismatches, [], "{}", self.name());
            }
        }
    }

    /// For each path parameter, returns a value with a space, a `|` and a non-ASCII letter.
    fn path_values(&self) -> Vec<String> {
        let params = self.operation.path_params.iter();
        params.map(|param| format!("{} 1|2é", param.json)).collect()
    }

    fn check_target(&self, seen: &Received, params: &Value) {
        assert_eq!(seen.method, self.operation.method, "{}", self.name());
        let mut path = self.operation.path.clone();
        for (param, value) in self.operation.path_params.iter().zip(self.path_values()) {
            path = path.replace(&format!("{{{}}}", param.json), &encoded(&value));
        }
        assert_eq!(seen.path, path, "{}", self.name());
        let mut pairs = query(seen.query.as_deref().unwrap_or_default());
        pairs.sort();
        assert_eq!(
            pairs,
            self.declared(params, false),
            "query of {}",
            self.name()
        );
    }

    fn check_headers(&self, seen: &Received, given: &Given) {
        let accept = self.operation.accept.as_deref();
        let mut expected = vec![
            ("authorization", format!("Bearer {TOKEN}")),
            ("intercom-version", self.described.api.version.clone()),
            ("accept", accept.unwrap_or("application/json").to_owned()),
        ];
        let declared = self.declared(&given.params, true);
        expected.extend(
            declared
                .iter()
                .map(|(name, value)| (&**name, value.clone())),
        );
        for (name, value) in expected {
            assert_eq!(seen.header(name), [value], "`{name}` of {}", self.name());
        }
        let [agent] = seen.header("user-agent")[..] else {
            panic!("{} lacks a user agent", self.name());
        };
        assert!(agent.starts_with("intercom-api/"), "{agent}");
        let media_type = self
            .operation
            .body
            .as_ref()
            .map(|body| match &body.encoding {
                Encoding::Json => "application/json",
                Encoding::Form => "application/x-www-form-urlencoded",
                Encoding::Multipart => "multipart/form-data",
                Encoding::Bytes(media_type) => media_type,
            });
        let sent = seen.header("content-type");
        let sent: Vec<&str> = sent
            .iter()
            .filter_map(|sent| sent.split(';').next())
            .collect();
        assert_eq!(sent, Vec::from_iter(media_type), "{}", self.name());
        assert_eq!(given.body.is_null(), media_type.is_none());
    }

    fn check_body(&self, seen: &Received, body: &Value) {
        match self.operation.body.as_ref().map(|body| &body.encoding) {
            None => assert!(seen.body.is_empty(), "{} sends a body", self.name()),
            Some(Encoding::Json) => {
                let sent: Value = serde_json::from_slice(&seen.body)
                    .unwrap_or_else(|error| panic!("{}: {error}", self.name()));
                let mut comparison = Comparison::default();
                comparison.compare(body, &sent);
                assert_eq!(comparison.differences, [], "body of {}", self.name());
            }
            Some(Encoding::Form) => {
                let mut sent = query(&String::from_utf8_lossy(&seen.body));
                let mut expected = Vec::new();
                flatten("", body, &mut expected);
                sent.sort();
                expected.sort();
                assert_eq!(sent, expected, "body of {}", self.name());
            }
            Some(Encoding::Multipart) => {
                let sent = String::from_utf8_lossy(&seen.body);
                for name in body.as_object().into_iter().flat_map(|parts| parts.keys()) {
                    let part = format!("form-data; name=\"{name}\"");
                    assert!(sent.contains(&part), "{name} of {}: {sent}", self.name());
                }
            }
            Some(Encoding::Bytes(_)) => {
                assert_eq!(seen.body, body.to_string().as_bytes(), "{}", self.name());
            }
        }
    }

    fn check_reply(&self, reply: &Reply, expected: &Reply) {
        match (reply, expected) {
            (Reply::Json(Some(reply)), Reply::Json(Some(expected))) => {
                let mut comparison = Comparison::allowing(&RULES);
                comparison.compare(expected, reply);
                assert_eq!(comparison.differences, [], "response of {}", self.name());
            }
            (Reply::ByStatus(reply), Reply::ByStatus(arm)) => {
                let found = reply.split(['(', ' ']).next();
                assert_eq!(found, Some(arm.as_str()), "response of {}", self.name());
                // `Debug` shows undeclared fields under the name `extra`.
                assert!(!reply.contains("extra: "), "{}: {reply}", self.name());
            }
            _ => assert_eq!(reply, expected, "response of {}", self.name()),
        }
    }

    /// Returns the declared header parameters or query parameters, each with its value.
    fn declared(&self, given: &Value, headers: bool) -> Vec<(String, String)> {
        let Some(params) = &self.operation.params else {
            return Vec::new();
        };
        let Kind::Struct(fields) = &self.described.definition(&params.ty).kind else {
            panic!("the parameters of {} are not a struct", self.name());
        };
        let mut pairs = Vec::new();
        for field in fields.iter().filter(|field| field.header == headers) {
            let value = &given[&field.json];
            assert!(!value.is_null(), "{} of {}", field.json, self.name());
            match params.styles.iter().find(|(name, _)| *name == field.json) {
                Some((name, style)) => styled(name, value, *style, &mut pairs),
                None => flatten(&field.json, value, &mut pairs),
            }
        }
        if headers {
            pairs
                .iter_mut()
                .for_each(|pair| pair.0.make_ascii_lowercase());
        }
        pairs.sort();
        pairs
    }

    /// Returns the responses to test, each with the expected result: samples with every declared field, and the
    /// published examples.
    fn answers(&self, published: &[Example]) -> Vec<Expected> {
        let status = self.described.success(self.operation);
        let made = |answer, reply| Expected { answer, reply };
        if let Some(arms) = self.arms() {
            return arms.iter().flat_map(|arm| self.by_status(arm)).collect();
        }
        let mut answers = match &self.operation.answer {
            Answered::Empty => vec![
                made(Response::empty(status), Reply::Empty),
                // The client must ignore content, because the service may add content to the response.
                made(Response::new(200, "application/json", "{}"), Reply::Empty),
            ],
            Answered::Json(ty) => self.samples(status, ty),
            Answered::Optional(ty) => {
                let mut answers = self.samples(status, ty);
                answers.push(made(Response::empty(204), Reply::Json(None)));
                let null = Response::new(status, "application/json", "null");
                answers.push(made(null, Reply::Json(None)));
                answers
            }
            Answered::Text => {
                let text = "Ada: hello\nBot: näher\n";
                let reply = Reply::Json(Some(text.into()));
                vec![made(
                    Response::new(status, "text/plain; charset=utf-8", text),
                    reply,
                )]
            }
            Answered::Binary => {
                let bytes = vec![0x1f, 0x8b, 0, 255, 10];
                let answer = Response::new(status, "application/octet-stream", bytes.clone());
                vec![made(answer, Reply::Binary(bytes))]
            }
            Answered::Redirect => {
                let url = "https://example.com/recording?signature=a%2Fb";
                let answer = Response::empty(status).header("Location", url);
                vec![made(answer, Reply::Redirect(url.to_owned()))]
            }
        };
        if let Answered::Json(_) | Answered::Optional(_) = self.operation.answer {
            let key = key(self.operation);
            let shown = published.iter().filter(|example| {
                example.operation == key && example.is_success() && example.is_json()
            });
            answers.extend(shown.map(|example| self.json(status, example.value.clone())));
        }
        answers
    }

    /// Returns the responses, each with its status, if the type of the response depends on the status.
    fn arms(&self) -> Option<&[StatusArm]> {
        let Answered::Json(ty) = &self.operation.answer else {
            return None;
        };
        match &self.described.named(ty)?.kind {
            Kind::Answers(arms) => Some(arms),
            _ => None,
        }
    }

    /// Returns samples of the response with one status, each with the expected result.
    fn by_status(&self, arm: &StatusArm) -> Vec<Expected> {
        let answers = match &arm.answer {
            Answered::Json(ty) | Answered::Optional(ty) => {
                let samples = sample::values(self.described, ty);
                self.check_samples(
                    &samples,
                    self.client.codecs(self.index).response(arm.status),
                );
                let samples = samples.into_iter();
                let answer =
                    |value: Value| Response::new(arm.status, "application/json", value.to_string());
                samples.map(answer).collect()
            }
            Answered::Text => vec![Response::new(arm.status, "text/plain", "a text")],
            Answered::Binary => vec![Response::new(
                arm.status,
                "application/octet-stream",
                [1, 2],
            )],
            Answered::Empty | Answered::Redirect => vec![Response::empty(arm.status)],
        };
        let expected = answers.into_iter().map(|answer| Expected {
            answer,
            reply: Reply::ByStatus(arm.name.clone()),
        });
        expected.collect()
    }

    fn samples(&self, status: u16, ty: &Type) -> Vec<Expected> {
        let samples = sample::values(self.described, ty);
        self.check_samples(&samples, self.client.codecs(self.index).response(status));
        let samples = samples.into_iter();
        samples.map(|value| self.json(status, value)).collect()
    }

    fn json(&self, status: u16, value: Value) -> Expected {
        Expected {
            answer: Response::new(status, "application/json; charset=utf-8", value.to_string()),
            reply: Reply::Json(Some(value)),
        }
    }
}

/// Adds the key-value pairs of a parameter: a list repeats the key, and an object has one key per property.
fn flatten(name: &str, value: &Value, pairs: &mut Vec<(String, String)>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| flatten(name, item, pairs)),
        Value::Object(entries) => {
            entries
                .iter()
                .for_each(|(name, value)| flatten(name, value, pairs));
        }
        Value::String(text) => pairs.push((name.to_owned(), text.clone())),
        other => pairs.push((name.to_owned(), other.to_string())),
    }
}

/// Adds the key-value pairs of a query parameter in an OpenAPI style other than the default.
fn styled(name: &str, value: &Value, style: QueryStyle, pairs: &mut Vec<(String, String)>) {
    let mut parts = Vec::new();
    match style {
        QueryStyle::Json => return pairs.push((name.to_owned(), value.to_string())),
        QueryStyle::Deep => {
            flatten("", value, &mut parts);
            let deep = parts.into_iter();
            return pairs.extend(deep.map(|(key, value)| (format!("{name}[{key}]"), value)));
        }
        QueryStyle::Comma | QueryStyle::Space | QueryStyle::Pipe => flatten("", value, &mut parts),
    }
    let separator = match style {
        QueryStyle::Space => " ",
        QueryStyle::Pipe => "|",
        _ => ",",
    };
    // For an object, keys and values alternate in the list.
    let words = parts.into_iter().flat_map(|(key, value)| [key, value]);
    let words: Vec<String> = words.filter(|word| !word.is_empty()).collect();
    pairs.push((name.to_owned(), words.join(separator)));
}

/// The characters to encode: all except the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

fn encoded(value: &str) -> String {
    percent_encode(value.as_bytes(), RESERVED).to_string()
}

fn query(text: &str) -> Vec<(String, String)> {
    let decode = |text: &str| {
        let spaced = text.replace('+', " ");
        let bytes = percent_encoding::percent_decode_str(&spaced);
        bytes.decode_utf8().expect("UTF-8").into_owned()
    };
    let pairs = text.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(name), decode(value))
        })
        .collect()
}
