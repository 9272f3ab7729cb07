//! Links that open something in Intercom's web application.

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
    /// The web application of the workspace with this id: what `GET /me` answers as
    /// `app.id_code`, and what the Messenger is booted with as `app_id`.
    ///
    /// # Errors
    ///
    /// Where the id cannot be part of an address.
    pub fn new(region: Region, workspace_id: impl Display) -> Result<Self, LinkError> {
        let workspace = segment("workspace id", &workspace_id)?;
        Ok(WebApp {
            host: region.web_url(),
            workspace,
        })
    }

    /// Opens a conversation in the Inbox.
    ///
    /// # Errors
    ///
    /// Where the id cannot be part of an address, as with all links.
    pub fn conversation(&self, id: impl Display) -> Result<String, LinkError> {
        Ok(self.inbox(&segment("conversation id", &id)?))
    }

    /// Opens a ticket in the Inbox. `id` is the `id` of the ticket and not its `ticket_id`, which
    /// is the shorter number that people see.
    ///
    /// # Errors
    ///
    /// As [`conversation`](Self::conversation).
    pub fn ticket(&self, id: impl Display) -> Result<String, LinkError> {
        // The Inbox shows tickets where it shows conversations.
        Ok(self.inbox(&segment("ticket id", &id)?))
    }

    /// Opens a contact's profile. `id` is Intercom's id, not the `external_id`.
    ///
    /// # Errors
    ///
    /// As [`conversation`](Self::conversation).
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

/// One segment of a path, percent-encoded.
fn segment(what: &'static str, value: &dyn Display) -> Result<String, LinkError> {
    let text = value.to_string();
    let reason = match text.as_str() {
        "" => Some("is empty"),
        "." | ".." => Some("would lead to another page"),
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
            // Writing to a text cannot fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    Ok(encoded)
}

/// Why there is no link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkError {
    what: &'static str,
    reason: &'static str,
}

impl fmt::Display for LinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no link can be made: the {} {}", self.what, self.reason)
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
    fn what_leads_elsewhere_is_refused() {
        let app = WebApp::new(Region::Us, "ws").expect("an app");
        for id in ["", ".", ".."] {
            assert!(WebApp::new(Region::Us, id).is_err());
            for link in [app.conversation(id), app.ticket(id), app.contact(id)] {
                let error = link.expect_err("refused").to_string();
                assert!(error.starts_with("no link can be made: the "), "{error}");
            }
        }
        let error = app.ticket(Id::default()).expect_err("refused").to_string();
        assert_eq!(error, "no link can be made: the ticket id is empty");
    }
}
