//! Tests against a real Redis server, which they start themselves.

mod calls_shared;
mod files;
mod intercom;
mod outage;
mod server;
mod store;
mod worker;
