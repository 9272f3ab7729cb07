//! The unsigned request that opens a sheet, and the encrypted user in the request.

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

/// The key of the request in the form or the JSON object.
const FORM_KEY: &str = "intercom_data";

/// The size, in bytes, up to which all bodies have the same memory budget.
const SMALL_BODY: usize = 256 * 1024;

/// The size of a nonce and of a tag, in bytes.
const NONCE: usize = 12;
const TAG: usize = 16;

/// The request that the browser sends for the page of a sheet when a person opens the sheet.
///
/// The request comes from the browser and is **not signed**, so anyone can forge it. Only the field `user` can be
/// trusted, because Intercom encrypts the field with the client secret of the app. The method [`user`](Self::user)
/// decrypts the field, and fails for any value that Intercom did not encrypt.
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
    /// The id of the workspace.
    pub workspace_id: Option<String>,
    /// The code of the workspace's region; [`Region`](crate::Region) parses it.
    pub workspace_region: Option<String>,
    /// The canvas behind the sheet.
    pub current_canvas: Option<Canvas>,
    /// The id of the component that opened the sheet.
    pub component_id: Option<String>,
    /// The previously submitted input values, keyed by component id.
    pub input_values: Option<Map<String, Value>>,
    /// The user who opened the sheet, in encrypted form; [`user`](Self::user) decrypts this field.
    pub user: Option<String>,
    /// The context in which the app is used.
    pub context: Option<Context>,
    /// Unknown fields, and values of an unexpected type.
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
    /// Decodes the body of the request: a form or a JSON object in which `intercom_data` contains the request as JSON.
    ///
    /// # Errors
    ///
    /// Fails if `intercom_data` is missing, repeated or not a JSON object, or if the body is larger than 4 MiB.
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

    /// Decrypts the user with the client secret of the app. The result has the fields of a `Contact`.
    ///
    /// While the secret is being replaced, try both the old secret and the new secret.
    ///
    /// # Errors
    ///
    /// Fails if the user is missing, was encrypted with another secret, or was changed.
    pub fn user(&self, client_secret: &Secret) -> Result<Map<String, Value>, SheetError> {
        let sealed = self.user.as_deref().ok_or(SheetError::MissingUser)?;
        let plain = open(sealed, client_secret).ok_or(SheetError::Decrypt)?;
        json::from_slice(&plain).map_err(SheetError::Malformed)
    }
}

fn from_object(body: &[u8], budget: usize) -> Result<Vec<u8>, SheetError> {
    let object = json::from_slice_within(body, budget);
    let mut object: Map<String, Value> = object.map_err(SheetError::Malformed)?;
    match object.remove(FORM_KEY) {
        None => Err(SheetError::MissingData),
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
    let value = values.next().ok_or(SheetError::MissingData)?;
    if values.next().is_some() {
        return Err(SheetError::MissingData);
    }
    let spaced: Vec<u8> = value
        .iter()
        .map(|byte| if *byte == b'+' { b' ' } else { *byte })
        .collect();
    let mut decoded: Vec<u8> = percent_decode(&spaced).collect();
    decoded.shrink_to_fit();
    Ok(decoded)
}

/// Decrypts the base64 string of a nonce, a ciphertext and a tag with AES-256-GCM; the key is the SHA-256 hash of
/// `secret`.
fn open(sealed: &str, secret: &Secret) -> Option<Vec<u8>> {
    // Some libraries insert line breaks into base64.
    let sealed: String = sealed.split_ascii_whitespace().collect();
    let bytes = from_base64(&sealed)?;
    // Every value has one canonical base64 form; a string in any other form was changed.
    if to_base64(&bytes) != sealed || bytes.len() < NONCE + TAG {
        return None;
    }
    let (nonce, text) = bytes.split_first_chunk::<NONCE>()?;
    let key = Sha256::digest(secret.expose().as_bytes());
    let cipher = Aes256Gcm::new_from_slice(&key).ok()?;
    cipher.decrypt(&Nonce::from(*nonce), text).ok()
}

/// The reason why a request to open a sheet is rejected.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SheetError {
    /// The body is larger than this number of bytes.
    TooLarge(usize),
    /// The body does not contain `intercom_data`, or contains `intercom_data` more than once.
    MissingData,
    /// The request or the decrypted user is not a JSON object.
    Malformed(json::Error),
    /// The request has no user.
    MissingUser,
    /// The user cannot be decrypted with this secret: the user was encrypted with a different secret, or was changed.
    Decrypt,
}

impl fmt::Display for SheetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("invalid sheet request: ")?;
        match self {
            SheetError::TooLarge(bytes) => write!(f, "the body exceeds the limit of {bytes} bytes"),
            SheetError::MissingData => write!(f, "`{FORM_KEY}` must occur exactly once"),
            SheetError::Malformed(error) => write!(f, "the body cannot be decoded: {error}"),
            SheetError::MissingUser => f.write_str("the user is missing"),
            SheetError::Decrypt => {
                f.write_str("the user cannot be decrypted; check the client secret")
            }
        }
    }
}

impl std::error::Error for SheetError {}
