// Written by `cargo xtask regen` from spec/bodies.yaml. Do not edit.
//! What version bodies of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Sent by [`bodies().delete_json`](super::bodies::Bodies::delete_json).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBodyJsonRequest {
    pub reason: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl DeleteBodyJsonRequest {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `reason`.
    #[inline]
    pub fn reason(mut self, reason: impl SetTo<String>) -> Self {
        self.reason.put(reason.set_to());
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
/// Answered by [`bodies().send_bytes`](super::bodies::Bodies::send_bytes), [`bodies().send_either`](super::bodies::Bodies::send_either), [`bodies().send_flag`](super::bodies::Bodies::send_flag), [`bodies().send_form`](super::bodies::Bodies::send_form), [`bodies().send_image`](super::bodies::Bodies::send_image), [`bodies().send_json`](super::bodies::Bodies::send_json), [`bodies().send_json_api`](super::bodies::Bodies::send_json_api), [`bodies().delete_json`](super::bodies::Bodies::delete_json), [`bodies().send_list`](super::bodies::Bodies::send_list), [`bodies().send_files`](super::bodies::Bodies::send_files), [`bodies().send_nothing`](super::bodies::Bodies::send_nothing), [`bodies().send_text`](super::bodies::Bodies::send_text) and [`bodies().send_texts`](super::bodies::Bodies::send_texts).
///
/// Schema `payload`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Payload {
    pub name: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl Payload {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }
}

record! {
    Payload {
        name: "name",
    }
}

/// Sent by [`bodies().send_files`](super::bodies::Bodies::send_files).
#[derive(Clone, Default)]
#[non_exhaustive]
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
    /// Creates an empty value. Required before it is sent: `file`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `file`.
    #[inline]
    pub fn file(mut self, file: impl SetTo<File>) -> Self {
        self.file.put(file.set_to());
        self
    }

    /// Sets `more`.
    #[inline]
    pub fn more(mut self, more: impl SetToList<File>) -> Self {
        self.more.put(more.set_to_list());
        self
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `meta`.
    #[inline]
    pub fn meta(mut self, meta: impl SetTo<SendBodyFilesRequestMeta>) -> Self {
        self.meta.put(meta.set_to());
        self
    }
}

record! {
    SendBodyFilesRequest {
        file: "file",
        more: "more",
        name: "name",
        meta: "meta",
    } required { "file" }
}

/// Part of [`SendBodyFilesRequest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendBodyFilesRequestMeta {
    pub size: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl SendBodyFilesRequestMeta {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `size`.
    #[inline]
    pub fn size(mut self, size: impl SetTo<i64>) -> Self {
        self.size.put(size.set_to());
        self
    }
}

record! {
    SendBodyFilesRequestMeta {
        size: "size",
    }
}

/// Sent by [`bodies().send_form`](super::bodies::Bodies::send_form).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendBodyFormRequest {
    /// Required.
    pub code: Option<String>,
    pub at: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl SendBodyFormRequest {
    /// Creates an empty value. Required before it is sent: `code`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `code`.
    #[inline]
    pub fn code(mut self, code: impl SetTo<String>) -> Self {
        self.code.put(code.set_to());
        self
    }

    /// Sets `at`.
    #[inline]
    pub fn at(mut self, at: impl SetTo<i64>) -> Self {
        self.at.put(at.set_to());
        self
    }
}

record! {
    SendBodyFormRequest {
        code: "code",
        at: "at",
    } required { "code" }
}
