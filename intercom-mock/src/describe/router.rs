//! The router, which selects the operation for a request.

use std::collections::HashMap;

use percent_encoding::percent_decode_str;

use super::Operation;

/// The paths of a version as a tree of segments.
#[derive(Debug, Default)]
pub(crate) struct Router {
    root: Branch,
}

#[derive(Debug, Default)]
struct Branch {
    words: HashMap<String, Branch>,
    parameter: Option<Box<Branch>>,
    /// The method and the index of each operation.
    methods: Vec<(String, usize)>,
}

/// The result of routing.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Match {
    /// The index of an operation, and the values of the path parameters in order.
    Operation(usize, Vec<String>),
    /// The path does not support the requested method. The list contains the supported methods.
    Method(Vec<String>),
    Nothing,
}

impl Router {
    pub(crate) fn new(operations: &[Operation]) -> Self {
        let mut router = Self::default();
        for (index, operation) in operations.iter().enumerate() {
            let mut branch = &mut router.root;
            for segment in operation.path.split('/').skip(1) {
                branch = if segment.starts_with('{') {
                    branch.parameter.get_or_insert_default()
                } else {
                    branch.words.entry(segment.to_owned()).or_default()
                };
            }
            branch.methods.push((operation.method.clone(), index));
        }
        router
    }

    /// Returns the operation for a request, or the methods that the path supports. If the method matches, a literal
    /// segment takes precedence over a parameter.
    pub(crate) fn find(&self, method: &str, path: &str) -> Match {
        let segments: Option<Vec<String>> = path
            .strip_prefix('/')
            .unwrap_or(path)
            .split('/')
            .map(|raw| Some(percent_decode_str(raw).decode_utf8().ok()?.into_owned()))
            .collect();
        let Some(segments) = segments else {
            return Match::Nothing;
        };
        let mut others = Vec::new();
        let mut values = Vec::new();
        match self.root.find(method, &segments, &mut values, &mut others) {
            Some(index) => Match::Operation(index, values),
            None if others.is_empty() => Match::Nothing,
            None => Match::Method(others),
        }
    }
}

impl Branch {
    fn find(
        &self,
        method: &str,
        segments: &[String],
        values: &mut Vec<String>,
        others: &mut Vec<String>,
    ) -> Option<usize> {
        let Some((first, rest)) = segments.split_first() else {
            let found = self.methods.iter().find(|(known, _)| known == method);
            if found.is_none() {
                others.extend(self.methods.iter().map(|(known, _)| known.clone()));
            }
            return found.map(|(_, index)| *index);
        };
        let word = self.words.get(first);
        if let Some(index) = word.and_then(|branch| branch.find(method, rest, values, others)) {
            return Some(index);
        }
        if first.is_empty() {
            return None;
        }
        let branch = self.parameter.as_ref()?;
        values.push(first.clone());
        let found = branch.find(method, rest, values, others);
        if found.is_none() {
            values.pop();
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::describe::{newest, version};

    #[test]
    fn words_go_before_parameters() {
        let version = version(newest()).expect("a version");
        let name = |method, path| match version.router.find(method, path) {
            Match::Operation(index, values) => {
                format!("{} {}", version.operations[index].key, values.join(","))
            }
            Match::Method(methods) => methods.join(","),
            Match::Nothing => "nothing".to_owned(),
        };
        assert_eq!(name("GET", "/contacts/a%2Fb"), "GET /contacts/{} a/b");
        assert_eq!(name("GET", "/contacts/search"), "GET /contacts/{} search");
        assert_eq!(name("POST", "/contacts/search"), "POST /contacts/search ");
        assert_eq!(
            name("DELETE", "/contacts/1/tags/2"),
            "DELETE /contacts/{}/tags/{} 1,2"
        );
        assert_eq!(name("PATCH", "/me"), "GET");
        assert_eq!(name("GET", "/contacts/"), "nothing");
        assert_eq!(name("GET", "/nowhere"), "nothing");
    }
}
