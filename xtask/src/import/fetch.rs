//! Reads a published description from a file or over HTTPS.

use std::io::Read;
use std::time::Duration;

use anyhow::{Context, bail};
use sha2::{Digest, Sha256};

/// The maximum size of a description; the size of the largest published description is 1.6 MB.
pub(crate) const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// The timeout of a download.
const TIMEOUT: Duration = Duration::from_secs(120);

/// Returns the contents of `from`, a path or an `https://` URL.
pub(super) fn fetch(from: &str) -> anyhow::Result<Vec<u8>> {
    let bytes = match from.split_once("://") {
        None => read_file(from)?,
        Some((scheme, _)) if scheme.eq_ignore_ascii_case("https") => download(from)?,
        Some((scheme, _)) => {
            bail!("`{scheme}://` is not supported: use an https:// URL or the path of a file")
        }
    };
    if bytes.len() as u64 > MAX_BYTES {
        bail!(
            "{from} exceeds the limit of {} MiB; check that the file is a description",
            MAX_BYTES >> 20
        );
    }
    Ok(bytes)
}

fn read_file(path: &str) -> anyhow::Result<Vec<u8>> {
    let file = std::fs::File::open(path).with_context(|| format!("cannot open {path}"))?;
    let mut bytes = Vec::new();
    // One byte above the limit is enough to detect a file that is too large.
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

/// Returns the SHA-256 of these bytes, in hexadecimal.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
