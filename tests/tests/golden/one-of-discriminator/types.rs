// Written by `cargo xtask regen` from spec/one.of.discriminator.yaml. Do not edit.
//! What version one.of.discriminator of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Part of [`ListPartBlocksResponse`].
///
/// Schema `block`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Block {
    /// Where its `kind` is `image`.
    Image(Image),
    /// Where its `kind` is `paragraph`.
    Paragraph(Paragraph),
    /// What is none of these.
    Other(Value),
}

impl From<Image> for Block {
    #[inline]
    fn from(value: Image) -> Self {
        Self::Image(value)
    }
}

set_to_from!(Block : Image);

impl From<Paragraph> for Block {
    #[inline]
    fn from(value: Paragraph) -> Self {
        Self::Paragraph(value)
    }
}

set_to_from!(Block : Paragraph);

union! {
    Block {
        Image(Image) = object().constant("kind", &["image"]),
        Paragraph(Paragraph) = object().constant("kind", &["paragraph"]),
    }
}

/// Part of [`Part`].
///
/// Schema `comment`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Comment {
    /// `comment`
    pub part_type: Option<Cow<'static, str>>,
    pub body: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Comment {
        part_type: "part_type" = "comment",
        body: "body",
    }
}

/// Part of [`Block`].
///
/// Schema `image`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Image {
    /// `image`
    pub kind: Option<Cow<'static, str>>,
    pub url: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Image {
        kind: "kind" = "image",
        url: "url",
    }
}

/// Answered by [`parts().list_blocks`](super::parts::Parts::list_blocks).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPartBlocksResponse {
    pub blocks: Vec<Block>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ListPartBlocksResponse {
        blocks: "blocks",
    }
}

#[cfg(feature = "client")]
page! { ListPartBlocksResponse: Block = blocks }

/// Answered by [`parts().list`](super::parts::Parts::list).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPartsResponse {
    pub data: Vec<Part>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ListPartsResponse {
        data: "data",
    }
}

#[cfg(feature = "client")]
page! { ListPartsResponse: Part = data }

/// Part of [`Part`].
///
/// Schema `note`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Note {
    /// `internal-note`
    pub part_type: Option<Cow<'static, str>>,
    pub body: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Note {
        part_type: "part_type" = "internal-note",
        body: "body",
    }
}

/// Part of [`Block`].
///
/// Schema `paragraph`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Paragraph {
    /// `paragraph`
    pub kind: Option<Cow<'static, str>>,
    pub text: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Paragraph {
        kind: "kind" = "paragraph",
        text: "text",
    }
}

/// Part of [`ListPartsResponse`].
///
/// Schema `part`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Part {
    /// Where its `part_type` is `comment`.
    Comment(Comment),
    /// Where its `part_type` is `internal-note`.
    Note(Note),
    /// What is none of these.
    Other(Value),
}

impl From<Comment> for Part {
    #[inline]
    fn from(value: Comment) -> Self {
        Self::Comment(value)
    }
}

set_to_from!(Part : Comment);

impl From<Note> for Part {
    #[inline]
    fn from(value: Note) -> Self {
        Self::Note(value)
    }
}

set_to_from!(Part : Note);

union! {
    Part {
        Comment(Comment) = object().constant("part_type", &["comment"]),
        Note(Note) = object().constant("part_type", &["internal-note"]),
    }
}
