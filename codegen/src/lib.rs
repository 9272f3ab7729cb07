//! Turns one OpenAPI description of Intercom's API into the Rust modules of `intercom-api`.
//!
//! Everything here is a pure function of its input: no files, clock, environment or network.

pub mod diagnostics;
pub mod fixup;
pub mod source;
