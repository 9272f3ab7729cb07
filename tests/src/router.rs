//! Which operation a server would take a request for.

use percent_encoding::percent_decode;

/// How a server reads the segments of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// As RFC 3986 says: each segment is decoded once.
    Careful,
    /// Decoded twice, as some chains of proxies and servers do.
    Sloppy,
    /// Decoded before the path is split into segments, as some proxies do.
    Decoded,
}

/// The templates of a version, such as `GET /contacts/{contact_id}`.
pub struct Router {
    templates: Vec<String>,
}

impl Router {
    /// A router for these templates.
    pub fn new(templates: impl IntoIterator<Item = String>) -> Self {
        Self {
            templates: templates.into_iter().collect(),
        }
    }

    /// The template that a request is for: where several fit, the one whose text stands further left.
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

/// The decoded segments after dot segments went their way; `None` where they leave the root.
fn segments(path: &str, reading: Reading) -> Option<Vec<Vec<u8>>> {
    let mut segments: Vec<Vec<u8>> = Vec::new();
    let whole = percent_decode(path.as_bytes()).decode_utf8_lossy();
    let path = match reading {
        Reading::Decoded => whole.as_ref(),
        Reading::Careful | Reading::Sloppy => path,
    };
    for raw in path.strip_prefix('/')?.split('/') {
        // Some servers cut parameters off a segment before they decode it.
        let raw = raw.split(';').next().unwrap_or_default();
        let once: Vec<u8> = percent_decode(raw.as_bytes()).collect();
        let decoded = match reading {
            Reading::Decoded => raw.as_bytes().to_vec(),
            Reading::Careful => once,
            Reading::Sloppy => percent_decode(&once).collect(),
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

/// Which segments of a template are parameters, from the left.
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
        use Reading::{Careful, Sloppy};
        for (method, path, reading, expected) in [
            (
                "GET",
                "/contacts/search",
                Careful,
                Some("GET /contacts/{id}"),
            ),
            (
                "POST",
                "/contacts/search",
                Careful,
                Some("POST /contacts/search"),
            ),
            (
                "POST",
                "/contacts/s%65arch",
                Careful,
                Some("POST /contacts/search"),
            ),
            (
                "POST",
                "/contacts/s%2565arch",
                Careful,
                Some("POST /contacts/{id}"),
            ),
            (
                "POST",
                "/contacts/s%2565arch",
                Sloppy,
                Some("POST /contacts/search"),
            ),
            (
                "GET",
                "/contacts/a%2Fb",
                Careful,
                Some("GET /contacts/{id}"),
            ),
            ("GET", "/contacts/a/b", Careful, None),
            (
                "DELETE",
                "/contacts/1/tags/..",
                Careful,
                Some("DELETE /contacts/{id}"),
            ),
            (
                "DELETE",
                "/contacts/1/tags/../",
                Careful,
                Some("DELETE /contacts/{id}"),
            ),
            (
                "DELETE",
                "/contacts/1/../2",
                Careful,
                Some("DELETE /contacts/{id}"),
            ),
            (
                "DELETE",
                "/contacts/1/%2e%2e/2",
                Careful,
                Some("DELETE /contacts/{id}"),
            ),
            (
                "DELETE",
                "/contacts/1/..;x/2",
                Careful,
                Some("DELETE /contacts/{id}"),
            ),
            (
                "DELETE",
                "/contacts/1//",
                Careful,
                Some("DELETE /contacts/{id}"),
            ),
            (
                "DELETE",
                "/contacts/1/tags/%252e%252e",
                Careful,
                Some("DELETE /contacts/{id}/tags/{tag}"),
            ),
            (
                "DELETE",
                "/contacts/1/x/%252e%252e",
                Sloppy,
                Some("DELETE /contacts/{id}"),
            ),
            ("GET", "/../contacts/1", Careful, None),
        ] {
            assert_eq!(
                found(method, path, reading).as_deref(),
                expected,
                "{method} {path} {reading:?}"
            );
        }
    }
}
