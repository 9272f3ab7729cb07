
#[allow(unused_imports)]
use crate::facade::types::*;

#[cfg(feature = "client")]
#[derive(Debug)]
#[non_exhaustive]
pub enum EitherAnswerResponse {
    Ok(Thing),
    Accepted(Job),
}

#[cfg(feature = "client")]
by_status! {
    EitherAnswerResponse {
        Ok(Thing) = 200,
        Accepted(Job) = 202,
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Job {
    pub job: Option<String>,
    pub extra: Extra,
}

record! {
    Job {
        job: "job",
    }
}

#[cfg(feature = "client")]
#[derive(Debug)]
#[non_exhaustive]
pub enum KindsAnswerResponse {
    Ok(String),
    PartialContent(Download),
}

#[cfg(feature = "client")]
by_status! {
    KindsAnswerResponse {
        Ok(String) = 200,
        PartialContent(Download) = 206,
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Thing {
    pub name: Option<String>,
    pub extra: Extra,
}

record! {
    Thing {
        name: "name",
    }
}

#[cfg(feature = "client")]
#[derive(Debug)]
#[non_exhaustive]
pub enum ThreeAnswerResponse {
    Ok(ThreeAnswerResponseOk),
    Created(ThreeAnswerResponseCreated),
    NoContent(()),
}

#[cfg(feature = "client")]
by_status! {
    ThreeAnswerResponse {
        Ok(ThreeAnswerResponseOk) = 200,
        Created(ThreeAnswerResponseCreated) = 201,
        NoContent(()) = 204,
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreeAnswerResponseCreated {
    pub made: Option<bool>,
    pub extra: Extra,
}

record! {
    ThreeAnswerResponseCreated {
        made: "made",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreeAnswerResponseOk {
    pub done: Option<bool>,
    pub extra: Extra,
}

record! {
    ThreeAnswerResponseOk {
        done: "done",
    }
}
