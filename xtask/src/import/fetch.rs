//! The published file's bytes, from a file or over HTTPS.

use std::io::Read;
use std::time::Duration;

use anyhow::{Context, bail};
use sha2::{Digest, Sha256};

/// Far above the largest description (1.6 MB), and still harmless to hold in memory.
const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// Long enough for a slow line, short enough not to hang for ever.
const TIMEOUT: Duration = Duration::from_secs(120);

/// What `from` holds: a path, or an `https://` URL.
pub(super) fn fetch(from: &str) -> anyhow::Result<Vec<u8>> {
    let bytes = match from.split_once("://") {
        None => read_file(from)?,
        Some((scheme, _)) if scheme.eq_ignore_ascii_case("https") => download(from)?,
        Some((scheme, _)) => {
            bail!("`{scheme}://` is not read: give an https:// URL or the path of a file")
        }
    };
    if bytes.len() as u64 > MAX_BYTES {
        bail!(
            "{from} is larger than {} MiB, which no description is",
            MAX_BYTES >> 20
        );
    }
    Ok(bytes)
}

fn read_file(path: &str) -> anyhow::Result<Vec<u8>> {
    let file = std::fs::File::open(path).with_context(|| format!("cannot open {path}"))?;
    let mut bytes = Vec::new();
    // One byte more than allowed tells a file that is too large from one that just fits.
    file.take(MAX_BYTES + 1)
        .read_to_end(&mut bytes)
        .with_context(|| format!("cannot read {path}"))?;
    Ok(bytes)
}

fn download(url: &str) -> anyhow::Result<Vec<u8>> {
    let config = ureq::Agent::config_builder()
        .https_only(true)
        .timeout_global(Some(TIMEOUT))
        .build();
    let agent: ureq::Agent = config.into();
    let mut answer = agent
        .get(url)
        .call()
        .with_context(|| format!("cannot download {url}"))?;
    let body = answer.body_mut().with_config().limit(MAX_BYTES + 1);
    body.read_to_vec()
        .with_context(|| format!("cannot download {url}"))
}

/// The SHA-256 of these bytes, in hexadecimal.
pub(super) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
