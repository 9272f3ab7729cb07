
#[allow(unused_imports)]
use crate::facade::types::*;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CapitalNoteCapitalList {
    pub capital_kind: Option<NoteListKindValue>,
    pub kind: Option<NoteListKind>,
    pub underscore_kind: Option<String>,
    pub extra: Extra,
}

record! {
    CapitalNoteCapitalList {
        capital_kind: "Kind",
        kind: "kind",
        underscore_kind: "_kind",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Event {
    pub a: Option<String>,
    pub extra: Extra,
}

record! {
    Event {
        a: "a",
    }
}

#[doc(alias("File"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileInlineObject {
    pub a: Option<String>,
    pub extra: Extra,
}

record! {
    FileInlineObject {
        a: "a",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileObject {
    pub b: Option<String>,
    pub extra: Extra,
}

record! {
    FileObject {
        b: "b",
    }
}

#[cfg(feature = "client")]
#[derive(Debug)]
pub enum FindAlikeBParams {}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoteList {
    pub notes: Option<String>,
    pub event: Option<Event>,
    pub notification: Option<Notification>,
    pub query: Option<QueryObject>,
    pub file: Option<FileInlineObject>,
    pub file_object: Option<FileObject>,
    pub extra: Extra,
}

record! {
    NoteList {
        notes: "notes",
        event: "event",
        notification: "notification",
        query: "query",
        file: "file",
        file_object: "file_object",
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NoteListKind {
    A,
    B,
    Other(String),
}

open_enum! {
    NoteListKind {
        A = "a",
        B = "b",
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NoteListKindValue {
    TagDotList,
    UpperTagUpperList,
    TagList,
    CapitalOther,
    OtherValue,
    Equal,
    EqualEqual,
    Empty,
    Other(String),
}

open_enum! {
    NoteListKindValue {
        TagDotList = "tag.list",
        UpperTagUpperList = "TAG_LIST",
        TagList = "tag_list",
        CapitalOther = "Other",
        OtherValue = "other",
        Equal = "=",
        EqualEqual = "==",
        Empty = "",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Notification {
    pub a: Option<String>,
    pub extra: Extra,
}

record! {
    Notification {
        a: "a",
    }
}

#[doc(alias("Query"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryObject {
    pub a: Option<String>,
    pub extra: Extra,
}

record! {
    QueryObject {
        a: "a",
    }
}
