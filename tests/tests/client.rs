//! Tests of the client and of the client's types, in one program.

mod app_inputs;
mod containers;
mod decoding;
mod examples;
mod one_liners;
mod operations;
mod path_safety;
mod payloads;
#[path = "../../fuzz/signed.rs"]
mod signed;
mod walks;
mod webhook_inputs;
mod webhooks;
