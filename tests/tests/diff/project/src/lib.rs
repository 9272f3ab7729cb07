//! A support desk that receives customers' questions and sends replies.

mod audit;
mod desk;
mod schema;

pub use desk::Desk;
pub use intercom_api::v2_13 as api;
