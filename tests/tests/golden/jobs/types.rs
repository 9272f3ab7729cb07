
#[allow(unused_imports)]
use crate::facade::types::*;

#[cfg(feature = "client")]
#[derive(Debug)]
pub enum DownloadExportParams {}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Enqueued {
    pub id: Id,
    pub ticket: Option<String>,
    pub extra: Extra,
}

record! {
    Enqueued {
        id: "id",
        ticket: "ticket",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Export {
    pub job_identifier: Option<String>,
    pub status: Option<String>,
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

#[cfg(feature = "client")]
#[derive(Debug)]
pub enum FindExportParams {}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Job {
    pub id: Id,
    pub status: Option<String>,
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
