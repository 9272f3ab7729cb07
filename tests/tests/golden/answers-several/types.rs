// Written by `cargo xtask regen` from spec/answers.several.yaml. Do not edit.
//! What version answers.several of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Answered by [`answers().either`](super::answers::Answers::either).
#[cfg(feature = "client")]
#[derive(Debug)]
#[non_exhaustive]
pub enum EitherAnswerResponse {
    /// Status 200.
    Ok(Thing),
    /// Status 202.
    Accepted(Job),
}

#[cfg(feature = "client")]
by_status! {
    EitherAnswerResponse {
        Ok(Thing) = 200,
        Accepted(Job) = 202,
    }
}

/// Part of [`EitherAnswerResponse`].
///
/// Schema `job`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Job {
    pub job: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Job {
        job: "job",
    }
}

/// Answered by [`answers().kinds`](super::answers::Answers::kinds).
#[cfg(feature = "client")]
#[derive(Debug)]
#[non_exhaustive]
pub enum KindsAnswerResponse {
    /// Status 200.
    Ok(String),
    /// Status 206.
    PartialContent(Download),
}

#[cfg(feature = "client")]
by_status! {
    KindsAnswerResponse {
        Ok(String) = 200,
        PartialContent(Download) = 206,
    }
}

/// Answered by [`answers().both_kinds`](super::answers::Answers::both_kinds), [`answers().maybe`](super::answers::Answers::maybe), [`answers().moved`](super::answers::Answers::moved), [`answers().same`](super::answers::Answers::same) and [`answers().with_default`](super::answers::Answers::with_default).
///
/// Part of [`EitherAnswerResponse`].
///
/// Schema `thing`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Thing {
    pub name: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Thing {
        name: "name",
    }
}

/// Answered by [`answers().three`](super::answers::Answers::three).
#[cfg(feature = "client")]
#[derive(Debug)]
#[non_exhaustive]
pub enum ThreeAnswerResponse {
    /// Status 200.
    Ok(ThreeAnswerResponseOk),
    /// Status 201.
    Created(ThreeAnswerResponseCreated),
    /// Status 204.
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

/// Part of [`ThreeAnswerResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreeAnswerResponseCreated {
    pub made: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ThreeAnswerResponseCreated {
        made: "made",
    }
}

/// Part of [`ThreeAnswerResponse`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreeAnswerResponseOk {
    pub done: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ThreeAnswerResponseOk {
        done: "done",
    }
}
