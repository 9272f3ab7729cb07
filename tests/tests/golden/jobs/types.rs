// Written by `cargo xtask regen` from spec/jobs.yaml. Do not edit.
//! What version jobs of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Sent by [`exports().download`](super::exports::Exports::download).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum DownloadExportParams {}

/// Answered by [`tickets().enqueue`](super::tickets::Tickets::enqueue).
///
/// Schema `enqueued`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Enqueued {
    pub id: Id,
    pub ticket: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Enqueued {
        id: "id",
        ticket: "ticket",
    }
}

/// Answered by [`exports().create`](super::exports::Exports::create) and [`exports().find`](super::exports::Exports::find).
///
/// Schema `export`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Export {
    pub job_identifier: Option<String>,
    pub status: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Export {
        job_identifier: "job_identifier",
        status: "status",
    }
}

#[cfg(feature = "client")]
job! {
    Export (FindExportParams) -> Download {
        status: "/export/content/data/{name}",
        download: Some("/download/content/data/{name}"),
        download_params: ["part"],
        required: [],
        cancel: None,
        id: "job_identifier",
        state: "status",
        done: ["completed"],
        failed: ["failed", "no_data", "canceled"],
    }
}

/// Sent by [`exports().find`](super::exports::Exports::find).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum FindExportParams {}

/// Answered by [`jobs().job_status`](super::jobs::Jobs::job_status).
///
/// Schema `job`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Job {
    pub id: Id,
    pub status: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Job {
        id: "id",
        status: "status",
    }
}

#[cfg(feature = "client")]
job! {
    Job () -> Job {
        status: "/jobs/status/{job}",
        download: None,
        download_params: [],
        required: [],
        cancel: None,
        id: "id",
        state: "status",
        done: ["success"],
        failed: ["failed"],
    }
}
