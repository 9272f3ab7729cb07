
#[allow(unused_imports)]
use crate::facade::types::*;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBodyJsonRequest {
    pub reason: Option<String>,
    pub extra: Extra,
}

impl DeleteBodyJsonRequest {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Payload {
    pub name: Option<String>,
    pub extra: Extra,
}

impl Payload {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendBodyFilesRequest {
    pub file: Option<File>,
    pub more: Option<Vec<File>>,
    pub name: Option<String>,
    pub meta: Option<SendBodyFilesRequestMeta>,
    pub extra: Extra,
}

impl SendBodyFilesRequest {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn file(mut self, file: impl SetTo<File>) -> Self {
        self.file.put(file.set_to());
        self
    }

    #[inline]
    pub fn more(mut self, more: impl SetToList<File>) -> Self {
        self.more.put(more.set_to_list());
        self
    }

    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendBodyFilesRequestMeta {
    pub size: Option<i64>,
    pub extra: Extra,
}

impl SendBodyFilesRequestMeta {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendBodyFormRequest {
    pub code: Option<String>,
    pub at: Option<i64>,
    pub extra: Extra,
}

impl SendBodyFormRequest {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn code(mut self, code: impl SetTo<String>) -> Self {
        self.code.put(code.set_to());
        self
    }

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
