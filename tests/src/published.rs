//! The files that Intercom publishes, which the repository does not hold.

use std::path::PathBuf;

/// The folder that `INTERCOM_DESCRIPTIONS` names. Without it, says how to get the files.
pub fn descriptions() -> Option<PathBuf> {
    let folder = std::env::var_os("INTERCOM_DESCRIPTIONS").map(PathBuf::from);
    if folder.is_none() {
        println!(
            "skipped: this test reads the published descriptions. Clone \
             https://github.com/intercom/Intercom-OpenAPI, copy its descriptions/<n>/api.intercom.io.yaml to \
             <version>.yaml (2.11.yaml to 2.14.yaml) in one folder, and name that folder in INTERCOM_DESCRIPTIONS."
        );
    }
    folder
}
