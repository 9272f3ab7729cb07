//! What a change means for Rust code that uses the crate.

use serde::Serialize;

use super::change::Change;
use crate::ir::Api;

/// A change of an item of the crate.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RustChange {
    /// Whether code that uses it may stop compiling.
    pub breaks: bool,
}

pub(super) fn attach(_changes: &mut Vec<Change>, _old: &Api, _new: &Api) {}
