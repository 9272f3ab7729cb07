//! A support desk: questions of customers, and the replies to them.

mod audit;
mod desk;
mod schema;

pub use desk::Desk;
pub use intercom_api::v2_13 as api;
