//! The parts of the runtime that generated modules use. The generator reserves the names in this file, so each `use`
//! declaration lists its items by name.
//!
//! The description of a version determines which parts the version needs. A build without versions needs no parts.
#![allow(unused_imports)]

/// The items for the `types` module of a version.
pub(crate) mod types {
    pub(crate) use std::borrow::Cow;

    pub(crate) use serde_json::{Map, Value};

    #[cfg(feature = "client")]
    pub(crate) use crate::from_response::{Download, Redirect, by_status};
    #[cfg(feature = "client")]
    pub(crate) use crate::job::job;
    pub(crate) use crate::json::{open_enum, record, union};
    #[cfg(feature = "client")]
    pub(crate) use crate::page::page;
    pub(crate) use crate::search::Query;
    pub(crate) use crate::set_to::{Place, push, put_entries, put_entry, set_to_from, to_json};
    pub(crate) use crate::{Extra, File, Id, SetTo, SetToList, Timestamp, Update};
    pub(crate) use serde::Serialize;
}

/// The items for the root module of a version. The root module uses full paths and has no imports.
#[cfg(feature = "client")]
pub(crate) mod version {
    pub(crate) use crate::client::version_client;
    pub(crate) use crate::core::Core;
}

/// The items for the `webhooks` module of a version.
#[cfg(feature = "webhooks")]
pub(crate) mod webhooks {
    pub(crate) use serde_json::Value;

    pub(crate) use crate::json::union;
    pub(crate) use crate::webhook::{self, events};
}

/// The items for the resource modules of a version.
#[cfg(feature = "client")]
pub(crate) mod operations {
    pub(crate) use std::borrow::Cow;
    pub(crate) use std::fmt::Display;

    pub(crate) use bytes::Bytes;
    pub(crate) use http::Method;
    pub(crate) use serde_json::{Map, Value};

    pub(crate) use crate::core::Core;
    pub(crate) use crate::from_response::{Download, Redirect};
    pub(crate) use crate::job::Job;
    pub(crate) use crate::json::QueryStyle;
    pub(crate) use crate::request::{In, Marker, Paging, Param, Request};
    pub(crate) use crate::{File, Id, SetTo, SetToList, Timestamp};
}
