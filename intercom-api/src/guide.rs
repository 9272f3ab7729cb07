//! Short pages about common tasks.
//!
//! The tests of the project compile every code block, run the block against a mock server and compare the output with
//! the page. In the blocks, `intercom` is a client and `mock` is the mock server.
//!
//! The pages exist only in the documentation.
//!
//! | Page | Contents |
//! |---|---|
//! | [`getting_started`] | the first call, the token, the region, the client |
//! | [`calls`] | methods, options, metadata of a response, raw calls, tolerant types |
//! | [`errors`] | kinds of errors, retries, the rate limit, timeouts |
//! | [`concurrency`] | many calls at the same time, timeouts and cancellation |
//! | [`blocking`] | calls without an async runtime |
//! | [`processes`] | sharing the rate limit and the ids of notifications through Redis |
//! | [`lists`] | pages, cursors, resuming a list |
//! | [`search`] | searching contacts, conversations and tickets |
//! | [`contacts`] | creating, finding, updating, merging and archiving contacts; companies, tags and notes |
//! | [`conversations`] | reading, starting, answering, assigning and closing conversations |
//! | [`tickets`] | types, attributes and states; creating and updating tickets |
//! | [`exports`] | exports and other jobs, reading files row by row |
//! | [`webhooks`] | verifying, decoding and deduplicating notifications |
//! | [`oauth`] | installing an app in other workspaces |
//! | [`apps`] | Canvas Kit, identity of the Messenger's users, links to the web application |
//! | [`lifecycle`] | signed requests about an installation of an app |
//! | [`testing`] | tests with the mock server |
//! | [`upgrading`] | moving from one API version to another |
//! | [`support`] | supported API versions, how a version is removed, what a release can change |
//! | [`regenerating`] | regenerating the crate, importing a new version |

#[doc = include_str!("../guide/getting-started.md")]
pub mod getting_started {}
#[doc = include_str!("../guide/calls.md")]
pub mod calls {}
#[doc = include_str!("../guide/errors.md")]
pub mod errors {}
#[doc = include_str!("../guide/concurrency.md")]
pub mod concurrency {}
#[doc = include_str!("../guide/blocking.md")]
pub mod blocking {}
#[doc = include_str!("../guide/processes.md")]
pub mod processes {}
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
#[doc = include_str!("../guide/lifecycle.md")]
pub mod lifecycle {}
#[doc = include_str!("../guide/testing.md")]
pub mod testing {}
#[doc = include_str!("../guide/upgrading.md")]
pub mod upgrading {}
#[doc = include_str!("../guide/support.md")]
pub mod support {}
#[doc = include_str!("../guide/regenerating.md")]
pub mod regenerating {}
