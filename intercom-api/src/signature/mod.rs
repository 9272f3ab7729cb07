//! Signatures with a shared secret: HMAC with SHA-1 or SHA-256, in hexadecimal.

// The hash that is needed depends on the enabled features.
#![cfg_attr(not(test), allow(dead_code))]

use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::Sha256;

pub(crate) use crate::secret::Secret;

/// The hash function of a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hash {
    Sha1,
    Sha256,
}

impl Hash {
    /// Returns the signature of `message`, in lowercase hexadecimal.
    pub(crate) fn sign(self, secret: &Secret, message: &[u8]) -> String {
        hex(&self.tag(secret, message))
    }

    /// Returns the bytes of the signature of `message`.
    pub(crate) fn tag(self, secret: &Secret, message: &[u8]) -> Vec<u8> {
        let key = secret.expose().as_bytes();
        match self {
            Hash::Sha1 => tag::<Hmac<Sha1>>(key, message),
            Hash::Sha256 => tag::<Hmac<Sha256>>(key, message),
        }
    }

    /// Returns whether `text` has the form of a signature: lowercase hexadecimal of full length.
    pub(crate) fn is_signature(self, text: &[u8]) -> bool {
        match self {
            Hash::Sha1 => unhex::<20>(text).is_some(),
            Hash::Sha256 => unhex::<32>(text).is_some(),
        }
    }

    /// Returns whether `signature` is the signature of `message`.
    ///
    /// The signature must be lowercase hexadecimal of full length. If uppercase letters were accepted, a signature
    /// could be changed and remain valid. The comparison takes constant time.
    pub(crate) fn verify(self, secret: &Secret, message: &[u8], signature: &[u8]) -> bool {
        let key = secret.expose().as_bytes();
        match self {
            Hash::Sha1 => {
                unhex::<20>(signature).is_some_and(|tag| holds::<Hmac<Sha1>>(key, message, &tag))
            }
            Hash::Sha256 => {
                unhex::<32>(signature).is_some_and(|tag| holds::<Hmac<Sha256>>(key, message, &tag))
            }
        }
    }
}

fn keyed<M: Mac + KeyInit>(key: &[u8], message: &[u8]) -> Option<M> {
    // A key may have any length, so this call does not fail.
    Some(
        <M as KeyInit>::new_from_slice(key)
            .ok()?
            .chain_update(message),
    )
}

fn tag<M: Mac + KeyInit>(key: &[u8], message: &[u8]) -> Vec<u8> {
    keyed::<M>(key, message).map_or_else(Vec::new, |mac| mac.finalize().into_bytes().to_vec())
}

fn holds<M: Mac + KeyInit>(key: &[u8], message: &[u8], tag: &[u8]) -> bool {
    keyed::<M>(key, message).is_some_and(|mac| mac.verify_slice(tag).is_ok())
}

fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |value: u8| char::from(DIGITS[usize::from(value & 15)]);
    bytes
        .iter()
        .flat_map(|byte| [digit(byte >> 4), digit(*byte)])
        .collect()
}

/// Decodes exactly `N` bytes from lowercase hexadecimal.
fn unhex<const N: usize>(text: &[u8]) -> Option<[u8; N]> {
    let value = |digit: u8| match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    };
    let (pairs, rest) = text.as_chunks::<2>();
    if pairs.len() != N || !rest.is_empty() {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, [high, low]) in bytes.iter_mut().zip(pairs) {
        *byte = value(*high)? << 4 | value(*low)?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests;
