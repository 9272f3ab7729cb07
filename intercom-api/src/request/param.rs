//! Parameters of a request, which are set one by one.

use super::{Call, invalid};
use crate::json::{self, Json, QueryStyle};

/// The encoding of a parameter.
#[derive(Clone, Copy)]
#[allow(
    dead_code,
    reason = "the enabled versions determine which variants occur"
)]
pub(crate) enum Param {
    /// In the query, as one pair for each item of a list and each key of an object.
    Query,
    /// In the query, in this style.
    Styled(QueryStyle),
    /// As a header.
    Header,
}

impl Call {
    /// Sets a parameter; `None` removes the parameter.
    pub(super) fn set_param(&mut self, name: &'static str, param: Param, value: Option<&dyn Json>) {
        self.query.retain(|(given, _)| given != name);
        self.missing.note(name, value.is_some());
        let Some(value) = value else {
            if matches!(param, Param::Header) {
                self.headers.remove(name);
            }
            return;
        };
        let style = match param {
            Param::Styled(style) => Some(style),
            Param::Query | Param::Header => None,
        };
        let pairs = json::param_pairs(name, value, style);
        match param {
            Param::Query | Param::Styled(_) => self.replace_query(&pairs),
            Param::Header => {
                let texts: Vec<&str> = pairs.iter().map(|(_, text)| text.as_str()).collect();
                self.set_header(name, &texts.join(","));
            }
        }
    }

    /// Adds a pair to the query, and preserves existing pairs of the same name.
    pub(super) fn add_query(&mut self, name: String, value: String) {
        self.missing.note(&name, true);
        self.query.push((name, value));
    }

    /// Moves the contents out of this call. Afterwards, executing this call returns the error that the request was
    /// already polled.
    pub(super) fn take(&mut self) -> Box<Self> {
        let mut rest = Call::new(self.core.clone(), self.method.clone(), "/", &[]);
        rest.template.clone_from(&self.template);
        rest.problem = Some(invalid(
            "the request was already polled; call `items`, `pages`, `send` or `wait` before polling it",
        ));
        Box::new(std::mem::replace(self, *rest))
    }
}
