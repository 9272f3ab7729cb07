//! The methods of a call that lists use, for instance to copy the call for another page.

use http::Method;
use serde_json::Value;
use url::{Url, form_urlencoded};

use super::body::Body;
use super::{Call, Paging};
use crate::error::Error;
use crate::json;

impl Call {
    /// Returns the paging of the list, and the maximum number of items per page.
    pub(crate) fn paging(&self) -> (&'static Paging, Option<u32>) {
        self.paging.unwrap_or_else(|| {
            let whole = self.method == Method::GET;
            let paging = if whole {
                &Paging::WHOLE
            } else {
                &Paging::SINGLE
            };
            (paging, None)
        })
    }

    pub(crate) fn take_problem(&mut self) -> Option<Error> {
        self.problem.take()
    }

    pub(crate) fn of_operation(&self, error: Error) -> Error {
        error.with_operation(&self.method, &self.template)
    }

    /// Returns a copy of the call.
    pub(crate) fn again(&self) -> Box<Self> {
        Box::new(Call {
            core: self.core.clone(),
            method: self.method.clone(),
            template: self.template.clone(),
            path: self.path.clone(),
            query: self.query.clone(),
            headers: self.headers.clone(),
            body: self.body.clone(),
            extra_body: self.extra_body.clone(),
            timeout: self.timeout,
            strict: self.strict,
            paging: self.paging,
            idempotency: self.idempotency,
            retry: self.retry.clone(),
            missing: self.missing.clone(),
            problem: None,
        })
    }

    /// Returns the path without the prefix of the base URL.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// Returns the URL without its query.
    pub(crate) fn url(&self) -> Result<Url, Error> {
        self.core.base().join(&self.path)
    }

    pub(crate) fn asks_for(&self, name: &str) -> bool {
        self.query.iter().any(|(given, _)| given == name)
    }

    /// Returns the last value of a parameter, which is the value that takes effect.
    pub(crate) fn query_value(&self, name: &str) -> Option<String> {
        let given = self.query.iter().rev().find(|(given, _)| given == name);
        given.map(|(_, value)| value.clone())
    }

    /// Sets these parameters, and preserves all other parameters.
    pub(crate) fn replace_query(&mut self, pairs: &[(String, String)]) {
        self.query
            .retain(|(given, _)| pairs.iter().all(|(name, _)| name != given));
        self.query.extend_from_slice(pairs);
    }

    /// Returns a field of a JSON body.
    pub(crate) fn body_field(&self, name: &str) -> Option<Value> {
        let added = self.extra_body.iter().rev().find(|(key, _)| key == name);
        if let Some((_, value)) = added {
            return Some(value.clone());
        }
        match &self.body {
            Body::Json(data) => json::value(data).ok()?.get_mut(name).map(Value::take),
            _ => None,
        }
    }

    pub(crate) fn set_body_field(&mut self, name: &str, value: Value) {
        self.extra_body.push((name.to_owned(), value));
    }

    /// Returns a string that identifies the call among the calls for the same list. `field` is the body field that
    /// contains the marker of the page.
    pub(crate) fn asks(&self, field: Option<&str>) -> String {
        let mut pairs: Vec<&(String, String)> = self.query.iter().collect();
        pairs.sort();
        let mut text = form_urlencoded::Serializer::new(String::new());
        for (name, value) in pairs {
            text.append_pair(name, value);
        }
        if let Some((name, value)) = field.and_then(|name| Some((name, self.body_field(name)?))) {
            text.append_pair(name, &value.to_string());
        }
        text.finish()
    }
}
