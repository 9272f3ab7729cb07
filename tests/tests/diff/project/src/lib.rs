//! A support desk: what is asked by its customers, and what is done about it.

mod audit;
mod desk;
mod schema;

pub use desk::Desk;
pub use intercom_api::v2_13 as api;
