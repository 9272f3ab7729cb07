// Written by `cargo xtask regen` from spec/bodies.yaml. Do not edit.
//! What version bodies of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Sent by [`bodies().delete_json`](super::bodies::Bodies::delete_json).
#[derive(Clone, Default, PartialEq)]
pub struct DeleteBodyJsonRequest {
    pub reason: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl DeleteBodyJsonRequest {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `reason`.
    #[inline]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

record! {
    DeleteBodyJsonRequest {
        reason: "reason",
    }
}

/// Sent by [`bodies().send_either`](super::bodies::Bodies::send_either), [`bodies().send_json`](super::bodies::Bodies::send_json), [`bodies().send_json_api`](super::bodies::Bodies::send_json_api) and [`bodies().send_list`](super::bodies::Bodies::send_list).
///
/// Answered by [`bodies().send_bytes`](super::bodies::Bodies::send_bytes), [`bodies().send_either`](super::bodies::Bodies::send_either), [`bodies().send_flag`](super::bodies::Bodies::send_flag) and 10 more.
///
/// Schema `payload`.
#[derive(Clone, Default, PartialEq)]
pub struct Payload {
    pub name: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl Payload {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

record! {
    Payload {
        name: "name",
    }
}

/// Sent by [`bodies().send_files`](super::bodies::Bodies::send_files).
#[derive(Clone, Default, PartialEq)]
pub struct SendBodyFilesRequest {
    /// Required.
    pub file: Option<File>,
    pub more: Option<Vec<File>>,
    pub name: Option<String>,
    pub meta: Option<SendBodyFilesRequestMeta>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl SendBodyFilesRequest {
    /// With all that is required.
    #[inline]
    pub fn new(file: impl Into<File>) -> Self {
        Self {
            file: Some(file.into()),
            ..Self::default()
        }
    }

    /// Sets `file`.
    #[inline]
    pub fn file(mut self, file: impl Into<File>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// Sets `more`.
    #[inline]
    pub fn more(mut self, more: impl IntoIterator<Item = impl Into<File>>) -> Self {
        self.more = Some(more.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `meta`.
    #[inline]
    pub fn meta(mut self, meta: impl Into<SendBodyFilesRequestMeta>) -> Self {
        self.meta = Some(meta.into());
        self
    }
}

record! {
    SendBodyFilesRequest {
        file: "file",
        more: "more",
        name: "name",
        meta: "meta",
    }
}

/// Part of [`SendBodyFilesRequest`].
#[derive(Clone, Default, PartialEq)]
pub struct SendBodyFilesRequestMeta {
    pub size: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl SendBodyFilesRequestMeta {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `size`.
    #[inline]
    pub fn size(mut self, size: impl Into<i64>) -> Self {
        self.size = Some(size.into());
        self
    }
}

record! {
    SendBodyFilesRequestMeta {
        size: "size",
    }
}

/// Sent by [`bodies().send_form`](super::bodies::Bodies::send_form).
#[derive(Clone, Default, PartialEq)]
pub struct SendBodyFormRequest {
    /// Required.
    pub code: Option<String>,
    pub at: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl SendBodyFormRequest {
    /// With all that is required.
    #[inline]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: Some(code.into()),
            ..Self::default()
        }
    }

    /// Sets `code`.
    #[inline]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets `at`.
    #[inline]
    pub fn at(mut self, at: impl Into<i64>) -> Self {
        self.at = Some(at.into());
        self
    }
}

record! {
    SendBodyFormRequest {
        code: "code",
        at: "at",
    }
}
