//! Finds the operation to which a server would route a request.

use percent_encoding::percent_decode;

/// A server's method of decoding the segments of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// Each segment is decoded once, as in RFC 3986.
    Once,
    /// Each segment is decoded twice, as in some chains of proxies and servers.
    Twice,
    /// The path is decoded before it is split into segments, as in some proxies.
    BeforeSplit,
}

/// The templates of a version's operations, such as `GET /contacts/{contact_id}`.
pub struct Router {
    templates: Vec<String>,
}

impl Router {
    /// Returns a router for these templates.
    pub fn new(templates: impl IntoIterator<Item = String>) -> Self {
        Self {
            templates: templates.into_iter().collect(),
        }
    }

    /// Returns the template that matches a request, if any. If several templates match, a fixed segment takes
    /// precedence over a parameter, from left to right.
    pub fn find(&self, method: &str, path: &str, reading: Reading) -> Option<&str> {
        let segments = segments(path, reading)?;
        let mut fitting: Vec<&String> = self
            .templates
            .iter()
            .filter(|template| fits(template, method, &segments))
            .collect();
        fitting.sort_by_key(|template| parameters(template));
        fitting.first().map(|template| template.as_str())
    }
}

/// Returns the decoded segments after the removal of dot segments, or `None` if the dot segments lead above the root.
fn segments(path: &str, reading: Reading) -> Option<Vec<Vec<u8>>> {
    let mut segments: Vec<Vec<u8>> = Vec::new();
    let whole = percent_decode(path.as_bytes()).decode_utf8_lossy();
    let path = match reading {
        Reading::BeforeSplit => whole.as_ref(),
        Reading::Once | Reading::Twice => path,
    };
    for raw in path.strip_prefix('/')?.split('/') {
        // Some servers remove the parameters of a segment before they decode the segment.
        let raw = raw.split(';').next().unwrap_or_default();
        let once: Vec<u8> = percent_decode(raw.as_bytes()).collect();
        let decoded = match reading {
            Reading::BeforeSplit => raw.as_bytes().to_vec(),
            Reading::Once => once,
            Reading::Twice => percent_decode(&once).collect(),
        };
        match decoded.as_slice() {
            b"" | b"." => {}
            b".." => {
                segments.pop()?;
            }
            _ => segments.push(decoded),
        }
    }
    Some(segments)
}

fn fits(template: &str, method: &str, segments: &[Vec<u8>]) -> bool {
    let Some((declared, path)) = template.split_once(" /") else {
        return false;
    };
    let declared_segments: Vec<&str> = path.split('/').collect();
    declared == method
        && declared_segments.len() == segments.len()
        && declared_segments
            .iter()
            .zip(segments)
            .all(|(declared, found)| declared.contains('{') || declared.as_bytes() == found)
}

/// Returns, for each segment of a template from left to right, whether the segment is a parameter.
fn parameters(template: &str) -> Vec<bool> {
    template
        .split('/')
        .map(|segment| segment.contains('{'))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(method: &str, path: &str, reading: Reading) -> Option<String> {
        let templates = [
            "GET /contacts/{id}",
            "DELETE /contacts/{id}",
            "POST /contacts/search",
            "POST /contacts/{id}",
            "DELETE /contacts/{id}/tags/{tag}",
        ];
        let router = Router::new(templates.map(str::to_owned));
        router.find(method, path, reading).map(str::to_owned)
    }

    #[test]
    fn text_goes_before_parameters() {
        use Reading::{Once, Twice};
        for (method, path, reading, expected) in [
            ("GET", "/contacts/search", Once, Some("GET /contacts/{id}")),
            (
                "POST",
                "/contacts/search",
                Once,
                Some("POST /contacts/search"),
            ),
            (
                "POST",
                "/contacts/s%65arch",
                Once,
                Some("POST /contacts/search"),
            ),
            (
                "POST",
                "/contacts/s%2565arch",
                Once,
                Some("POST /contacts/{id}"),
            ),
            (
                "POST",
                "/contacts/s%2565arch",
                Twice,
                Some("POST /contacts/search"),
            ),
            ("GET", "/contacts/a%2Fb", Once, Some("GET /contacts/{id}")),
            ("GET", "/contacts/a/b", Once, None),
            (
                "DELETE",
                "/contacts/1/tags/..",
                Once,
                Some("DELETE /contacts/{id}"),
            ),
            (
                "DELETE",
                "/contacts/1/tags/../",
                Once,
                Some("DELETE /contacts/{id}"),
            ),
            (
                "DELETE",
                "/contacts/1/../2",
                Once,
                Some("DELETE /contacts/{id}"),
            ),
            (
                "DELETE",
                "/contacts/1/%2e%2e/2",
                Once,
                Some("DELETE /contacts/{id}"),
            ),
            (
                "DELETE",
                "/contacts/1/..;x/2",
                Once,
                Some("DELETE /contacts/{id}"),
            ),
            (
                "DELETE",
                "/contacts/1//",
                Once,
                Some("DELETE /contacts/{id}"),
            ),
            (
                "DELETE",
                "/contacts/1/tags/%252e%252e",
                Once,
                Some("DELETE /contacts/{id}/tags/{tag}"),
            ),
            (
                "DELETE",
                "/contacts/1/x/%252e%252e",
                Twice,
                Some("DELETE /contacts/{id}"),
            ),
            ("GET", "/../contacts/1", Once, None),
        ] {
            assert_eq!(
                found(method, path, reading).as_deref(),
                expected,
                "{method} {path} {reading:?}"
            );
        }
    }
}
