// Written by `cargo xtask regen` from spec/names.alike.yaml. Do not edit.
//! What version names.alike of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Answered by [`alike().find_b`](super::alike::Alike::find_b).
///
/// Schema `NoteList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CapitalNoteCapitalList {
    pub capital_kind: Option<NoteListKindValue>,
    pub kind: Option<NoteListKind>,
    pub underscore_kind: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    CapitalNoteCapitalList {
        capital_kind: "Kind",
        kind: "kind",
        underscore_kind: "_kind",
    }
}

/// Part of [`NoteList`].
///
/// Schema `event`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Event {
    pub a: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Event {
        a: "a",
    }
}

/// Part of [`NoteList`].
///
/// Schema `file`.
#[doc(alias("File"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileInlineObject {
    pub a: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    FileInlineObject {
        a: "a",
    }
}

/// Part of [`NoteList`].
///
/// Schema `file_object`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileObject {
    pub b: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    FileObject {
        b: "b",
    }
}

/// Sent by [`alike().find_b`](super::alike::Alike::find_b).
#[cfg(feature = "client")]
#[derive(Debug)]
pub enum FindAlikeBParams {}

/// Answered by [`alike().find_a_b`](super::alike::Alike::find_a_b).
///
/// Schema `note_list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoteList {
    pub notes: Option<String>,
    pub event: Option<Event>,
    pub notification: Option<Notification>,
    pub query: Option<QueryObject>,
    pub file: Option<FileInlineObject>,
    pub file_object: Option<FileObject>,
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Part of [`CapitalNoteCapitalList`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NoteListKind {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    NoteListKind {
        A = "a",
        B = "b",
    }
}

/// Part of [`CapitalNoteCapitalList`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NoteListKindValue {
    /// `tag.list`
    TagDotList,
    /// `TAG_LIST`
    UpperTagUpperList,
    /// `tag_list`
    TagList,
    /// `Other`
    CapitalOther,
    /// `other`
    OtherValue,
    /// `=`
    Equal,
    /// `==`
    EqualEqual,
    /// ``
    Empty,
    /// A value that this version does not name.
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

/// Part of [`NoteList`].
///
/// Schema `notification`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Notification {
    pub a: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Notification {
        a: "a",
    }
}

/// Part of [`NoteList`].
///
/// Schema `query`.
#[doc(alias("Query"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryObject {
    pub a: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    QueryObject {
        a: "a",
    }
}
