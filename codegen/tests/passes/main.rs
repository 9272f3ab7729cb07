//! The passes after `openapi`, each by small descriptions: what the IR or the written Rust then says.

mod common;
mod emit;
mod name;
mod paging;
mod surface;
