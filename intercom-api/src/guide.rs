//! Short pages on what one does with this crate.
//!
//! Every block of code in them is compiled and run against a server that stands in for Intercom, and every output is
//! what it prints there. `intercom` is a client of the version that the pages name, and `mock` that server.
//!
//! These pages are part of the documentation alone.
//!
//! | Page | What it is about |
//! |---|---|
//! | [`getting_started`] | the first call, the token, the region, what an answer looks like |
//! | [`calls`] | options of a call, metadata of an answer, raw calls, types that stay tolerant |
//! | [`errors`] | what can go wrong, what the client does about it, retries and the rate limit |
//! | [`lists`] | pages, cursors, scrolls, going on later |
//! | [`search`] | contacts, conversations and tickets by conditions |
//! | [`contacts`] | create, find, update, clear, merge, archive, companies |
//! | [`conversations`] | read, answer, note, assign, snooze, close |
//! | [`tickets`] | types, attributes, states, tickets in the background |
//! | [`exports`] | jobs, and files that are read row by row |
//! | [`webhooks`] | notifications: verified, decoded, once each |
//! | [`oauth`] | being let into other people's workspaces |
//! | [`apps`] | Canvas Kit, the identity of users, links into the web application |
//! | [`testing`] | your own tests, with the server that stands in for Intercom |
//! | [`upgrading`] | what moving from one API version to another changes |
//! | [`regenerating`] | a new version, or a description of your own |

#[doc = include_str!("../guide/getting-started.md")]
pub mod getting_started {}
#[doc = include_str!("../guide/calls.md")]
pub mod calls {}
#[doc = include_str!("../guide/errors.md")]
pub mod errors {}
#[doc = include_str!("../guide/lists.md")]
pub mod lists {}
#[doc = include_str!("../guide/search.md")]
pub mod search {}
#[doc = include_str!("../guide/contacts.md")]
pub mod contacts {}
#[doc = include_str!("../guide/conversations.md")]
pub mod conversations {}
#[doc = include_str!("../guide/tickets.md")]
pub mod tickets {}
#[doc = include_str!("../guide/exports.md")]
pub mod exports {}
#[doc = include_str!("../guide/webhooks.md")]
pub mod webhooks {}
#[doc = include_str!("../guide/oauth.md")]
pub mod oauth {}
#[doc = include_str!("../guide/apps.md")]
pub mod apps {}
#[doc = include_str!("../guide/testing.md")]
pub mod testing {}
#[doc = include_str!("../guide/upgrading.md")]
pub mod upgrading {}
#[doc = include_str!("../guide/regenerating.md")]
pub mod regenerating {}
