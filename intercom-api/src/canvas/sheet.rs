//! The request to open a sheet, which is not signed, and its user, who is encrypted.

use std::fmt;

use aes_gcm::aead::Aead;
use aes_gcm::{Aes256Gcm, KeyInit, Nonce};
use percent_encoding::percent_decode;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use super::{Canvas, Context};
use crate::file::{from_base64, to_base64};
use crate::json::{self, record};
use crate::signed::MAX_BODY;
use crate::{Extra, Secret};

/// The key of the form that has the request in it.
const FORM_KEY: &str = "intercom_data";

/// A body of up to this many bytes may take as much memory as one of this length.
const SMALL_BODY: usize = 256 * 1024;

/// The bytes of a nonce, and those of a tag.
const NONCE: usize = 12;
const TAG: usize = 16;

/// Somebody opens a sheet: its page is asked for.
///
/// It comes from their browser and is **not signed**, so anybody can make one up. What can be relied
/// on is the user, whom Intercom has encrypted with the app's client secret: [`user`](Self::user)
/// opens it, and fails on all that Intercom did not make.
///
/// ```
/// use intercom_api::Secret;
/// use intercom_api::canvas::SheetRequest;
///
/// # fn example(body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
/// let request = SheetRequest::from_body(body)?;
/// let user = request.user(&Secret::new("the app's client secret")?)?;
/// println!("{:?} opens the sheet", user.get("id"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SheetRequest {
    /// The workspace.
    pub workspace_id: Option<String>,
    /// The code of the workspace's region, which [`Region`](crate::Region) reads.
    pub workspace_region: Option<String>,
    /// The canvas behind the sheet.
    pub current_canvas: Option<Canvas>,
    /// The component that opened the sheet.
    pub component_id: Option<String>,
    /// What was entered before, by the ids of components.
    pub input_values: Option<Map<String, Value>>,
    /// Who opened the sheet, encrypted; see [`user`](Self::user).
    pub user: Option<String>,
    /// Where the app is used.
    pub context: Option<Context>,
    /// Fields that are not named here, and values of another kind than is named.
    pub extra: Extra,
}

record! {
    SheetRequest {
        workspace_id: "workspace_id",
        workspace_region: "workspace_region",
        current_canvas: "current_canvas",
        component_id: "component_id",
        input_values: "input_values",
        user: "user",
        context: "context",
    }
}

impl SheetRequest {
    /// Reads the body of the request, which has the request as JSON in `intercom_data`: a field of a
    /// form, or of an object.
    ///
    /// # Errors
    ///
    /// Where there is no such field, or no object in it, and where the body has more than 4 MiB.
    pub fn from_body(body: &[u8]) -> Result<Self, SheetError> {
        if body.len() > MAX_BODY {
            return Err(SheetError::TooLarge(MAX_BODY));
        }
        let budget = 2 * body.len().max(SMALL_BODY);
        let inner = match body.trim_ascii_start().first() {
            Some(b'{') => from_object(body, budget)?,
            _ => from_form(body)?,
        };
        json::from_slice_within(&inner, budget).map_err(SheetError::Malformed)
    }

    /// Opens the user with the app's client secret: an object with the fields of a `Contact`.
    ///
    /// While a secret is replaced, try both.
    ///
    /// # Errors
    ///
    /// Where there is none, or it was made with another secret or changed.
    pub fn user(&self, client_secret: &Secret) -> Result<Map<String, Value>, SheetError> {
        let sealed = self.user.as_deref().ok_or(SheetError::NoUser)?;
        let plain = open(sealed, client_secret).ok_or(SheetError::Sealed)?;
        json::from_slice(&plain).map_err(SheetError::Malformed)
    }
}

fn from_object(body: &[u8], budget: usize) -> Result<Vec<u8>, SheetError> {
    let object = json::from_slice_within(body, budget);
    let mut object: Map<String, Value> = object.map_err(SheetError::Malformed)?;
    match object.remove(FORM_KEY) {
        None => Err(SheetError::NoData),
        Some(Value::String(text)) => Ok(text.into_bytes()),
        Some(value) => {
            drop(object);
            let mut text = value.to_string().into_bytes();
            text.shrink_to_fit();
            Ok(text)
        }
    }
}

fn from_form(body: &[u8]) -> Result<Vec<u8>, SheetError> {
    let pairs = body.split(|byte| *byte == b'&');
    let mut values = pairs.filter_map(|pair| {
        let equals = pair.iter().position(|byte| *byte == b'=')?;
        let (key, value) = pair.split_at(equals);
        (key == FORM_KEY.as_bytes()).then(|| value.get(1..).unwrap_or_default())
    });
    let value = values.next().ok_or(SheetError::NoData)?;
    if values.next().is_some() {
        return Err(SheetError::NoData);
    }
    let spaced: Vec<u8> = value
        .iter()
        .map(|byte| if *byte == b'+' { b' ' } else { *byte })
        .collect();
    let mut decoded: Vec<u8> = percent_decode(&spaced).collect();
    decoded.shrink_to_fit();
    Ok(decoded)
}

/// Decrypts base64 of nonce, text and tag: AES-256-GCM with the secret's SHA-256 as key.
fn open(sealed: &str, secret: &Secret) -> Option<Vec<u8>> {
    // Some libraries break base64 into lines.
    let sealed: String = sealed.split_ascii_whitespace().collect();
    let bytes = from_base64(&sealed)?;
    // One text has one base64: what is written in another way was changed.
    if to_base64(&bytes) != sealed || bytes.len() < NONCE + TAG {
        return None;
    }
    let (nonce, text) = bytes.split_first_chunk::<NONCE>()?;
    let key = Sha256::digest(secret.expose().as_bytes());
    let cipher = Aes256Gcm::new_from_slice(&key).ok()?;
    cipher.decrypt(&Nonce::from(*nonce), text).ok()
}

/// Why the request to open a sheet is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SheetError {
    /// The body has more bytes than this.
    TooLarge(usize),
    /// The body has no `intercom_data`, or has it twice.
    NoData,
    /// What was sent, or what was encrypted, is no JSON object.
    Malformed(json::Error),
    /// The request has no user.
    NoUser,
    /// The user does not open with this secret: it was made with another one, or changed.
    Sealed,
}

impl fmt::Display for SheetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the request for a sheet is refused: ")?;
        match self {
            SheetError::TooLarge(bytes) => write!(f, "its body is longer than {bytes} bytes"),
            SheetError::NoData => write!(f, "it does not have `{FORM_KEY}` once"),
            SheetError::Malformed(error) => write!(f, "it cannot be read: {error}"),
            SheetError::NoUser => f.write_str("it has no user"),
            SheetError::Sealed => f.write_str(
                "its user does not open with this client secret, so Intercom did not make it",
            ),
        }
    }
}

impl std::error::Error for SheetError {}
