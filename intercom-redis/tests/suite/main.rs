//! Tests against a real Redis server, which the tests start.

mod files;
mod intercom;
mod limit;
mod notifications;
mod outage;
mod server;
mod sharing;
mod store;
mod warnings;
mod worker;
