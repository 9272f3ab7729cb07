//! Finds the descriptions that Intercom publishes, which are not in the repository.

use std::path::PathBuf;

use crate::skipped;

/// Returns the folder that the variable `INTERCOM_DESCRIPTIONS` names.
pub fn folder() -> Option<PathBuf> {
    std::env::var_os("INTERCOM_DESCRIPTIONS").map(PathBuf::from)
}

/// Returns the folder that the variable `INTERCOM_DESCRIPTIONS` names. If the variable is not set, returns `None`, and
/// reports that the test is skipped and how to get the files.
pub fn descriptions() -> Option<PathBuf> {
    let folder = folder();
    if folder.is_none() {
        skipped(
            "it reads the published descriptions; clone https://github.com/intercom/Intercom-OpenAPI, copy \
             descriptions/<version>/api.intercom.io.yaml to <version>.yaml in one folder for each version of \
             spec/versions.toml, and name that folder in INTERCOM_DESCRIPTIONS",
        );
    }
    folder
}
