//! Links to Intercom's web application.

use std::fmt::{self, Display, Write};

use crate::Region;

/// The web application of one workspace, for links that a teammate can open.
///
/// ```
/// use intercom_api::Region;
/// use intercom_api::messenger::WebApp;
///
/// # fn main() -> Result<(), intercom_api::messenger::LinkError> {
/// let app = WebApp::new(Region::Eu, "abc12345")?;
/// assert_eq!(
///     app.conversation(215_470)?,
///     "https://app.eu.intercom.com/a/inbox/abc12345/inbox/conversation/215470"
/// );
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebApp {
    host: &'static str,
    workspace: String,
}

impl WebApp {
    /// Returns the web application of the workspace with this id.
    ///
    /// The id is `app.id_code` in the response of `GET /me`, and `app_id` in the settings of the Messenger.
    ///
    /// # Errors
    ///
    /// Fails if the id is not a valid path segment.
    pub fn new(region: Region, workspace_id: impl Display) -> Result<Self, LinkError> {
        let workspace = segment("workspace id", &workspace_id)?;
        Ok(WebApp {
            host: region.web_url(),
            workspace,
        })
    }

    /// Returns the URL of a conversation in the Inbox.
    ///
    /// # Errors
    ///
    /// Fails if the id is not a valid path segment.
    pub fn conversation(&self, id: impl Display) -> Result<String, LinkError> {
        Ok(self.inbox(&segment("conversation id", &id)?))
    }

    /// Returns the URL of a ticket in the Inbox. `id` is the `id` of the ticket, not its `ticket_id`, the shorter
    /// number that people see.
    ///
    /// # Errors
    ///
    /// Like [`conversation`](Self::conversation).
    pub fn ticket(&self, id: impl Display) -> Result<String, LinkError> {
        // The Inbox has the same URLs for tickets and conversations.
        Ok(self.inbox(&segment("ticket id", &id)?))
    }

    /// Returns the URL of a contact's profile. `id` is the `id` of the contact, not its `external_id`.
    ///
    /// # Errors
    ///
    /// Like [`conversation`](Self::conversation).
    pub fn contact(&self, id: impl Display) -> Result<String, LinkError> {
        let id = segment("contact id", &id)?;
        Ok(format!(
            "{}/a/apps/{}/users/{id}",
            self.host, self.workspace
        ))
    }

    fn inbox(&self, id: &str) -> String {
        let WebApp { host, workspace } = self;
        format!("{host}/a/inbox/{workspace}/inbox/conversation/{id}")
    }
}

/// Percent-encodes one segment of a path.
fn segment(what: &'static str, value: &dyn Display) -> Result<String, LinkError> {
    let text = value.to_string();
    let reason = match text.as_str() {
        "" => Some("is empty"),
        "." | ".." => Some("is a dot segment, which would select a different page"),
        _ => None,
    };
    if let Some(reason) = reason {
        return Err(LinkError { what, reason });
    }
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    Ok(encoded)
}

/// The error for an id that is not a valid path segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkError {
    what: &'static str,
    reason: &'static str,
}

impl fmt::Display for LinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "invalid link: the {} {}", self.what, self.reason)
    }
}

impl std::error::Error for LinkError {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Id;

    #[test]
    fn links_by_region() {
        for (region, host) in [
            (Region::Us, "https://app.intercom.com"),
            (Region::Eu, "https://app.eu.intercom.com"),
            (Region::Au, "https://app.au.intercom.com"),
        ] {
            let app = WebApp::new(region, "ws").expect("an app");
            let inbox = format!("{host}/a/inbox/ws/inbox/conversation/7");
            assert_eq!(app.conversation("7").as_ref(), Ok(&inbox));
            assert_eq!(app.ticket(Id::from(7)).as_ref(), Ok(&inbox));
            let contact = format!("{host}/a/apps/ws/users/65f");
            assert_eq!(app.contact("65f"), Ok(contact));
        }
    }

    #[test]
    fn an_id_stays_one_segment() {
        let app = WebApp::new(Region::Us, "w/s").expect("an app");
        let link = app.contact("../a?b#c é%2f").expect("a link");
        let expected = "https://app.intercom.com/a/apps/w%2Fs/users/..%2Fa%3Fb%23c%20%C3%A9%252f";
        assert_eq!(link, expected);
    }

    #[test]
    fn ids_that_select_another_page_are_rejected() {
        let app = WebApp::new(Region::Us, "ws").expect("an app");
        for id in ["", ".", ".."] {
            assert!(WebApp::new(Region::Us, id).is_err());
            for link in [app.conversation(id), app.ticket(id), app.contact(id)] {
                let error = link.expect_err("refused").to_string();
                assert!(error.starts_with("invalid link: the "), "{error}");
            }
        }
        let error = app.ticket(Id::default()).expect_err("refused").to_string();
        assert_eq!(error, "invalid link: the ticket id is empty");
    }
}
