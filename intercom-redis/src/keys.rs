//! The keys of a workspace.

/// The keys of one workspace, which share one hash tag, so that a cluster stores all keys on one node.
#[derive(Clone, Debug)]
pub(crate) struct Keys {
    prefix: String,
}

impl Keys {
    pub(crate) fn new(workspace: &str) -> Self {
        Keys {
            prefix: format!("intercom:{{{}}}", tag(workspace)),
        }
    }

    #[cfg(feature = "rate-limiter")]
    pub(crate) fn clock(&self) -> String {
        format!("{}:clock", self.prefix)
    }

    #[cfg(feature = "rate-limiter")]
    pub(crate) fn window(&self, reset: i64) -> String {
        format!("{}:window:{reset}", self.prefix)
    }

    #[cfg(feature = "webhooks")]
    pub(crate) fn notification(&self, id: &str) -> String {
        format!("{}:notification:{id}", self.prefix)
    }
}

/// Encodes a workspace name so that the name does not end the hash tag. An empty name is replaced, because Redis
/// ignores an empty hash tag.
fn tag(workspace: &str) -> String {
    if workspace.is_empty() {
        return "%".to_owned();
    }
    let mut tag = String::new();
    for character in workspace.chars() {
        match character {
            '{' => tag.push_str("%7B"),
            '}' => tag.push_str("%7D"),
            '%' => tag.push_str("%25"),
            other => tag.push(other),
        }
    }
    tag
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn workspaces_have_their_own_hash_tags() {
        let tags = ["", "%", "a}b", "a{b", "a%7Db", "ab12cd34"].map(tag);
        assert_eq!(tags, ["%", "%25", "a%7Db", "a%7Bb", "a%257Db", "ab12cd34"]);
    }
}
