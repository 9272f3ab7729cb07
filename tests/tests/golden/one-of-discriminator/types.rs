
#[allow(unused_imports)]
use crate::facade::types::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Block {
    Image(Image),
    Paragraph(Paragraph),
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Comment {
    pub part_type: Option<Cow<'static, str>>,
    pub body: Option<String>,
    pub extra: Extra,
}

record! {
    Comment {
        part_type: "part_type" = "comment",
        body: "body",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Image {
    pub kind: Option<Cow<'static, str>>,
    pub url: Option<String>,
    pub extra: Extra,
}

record! {
    Image {
        kind: "kind" = "image",
        url: "url",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPartBlocksResponse {
    pub blocks: Vec<Block>,
    pub extra: Extra,
}

record! {
    ListPartBlocksResponse {
        blocks: "blocks",
    }
}

#[cfg(feature = "client")]
page! { ListPartBlocksResponse: Block = blocks }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPartsResponse {
    pub data: Vec<Part>,
    pub extra: Extra,
}

record! {
    ListPartsResponse {
        data: "data",
    }
}

#[cfg(feature = "client")]
page! { ListPartsResponse: Part = data }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Note {
    pub part_type: Option<Cow<'static, str>>,
    pub body: Option<String>,
    pub extra: Extra,
}

record! {
    Note {
        part_type: "part_type" = "internal-note",
        body: "body",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Paragraph {
    pub kind: Option<Cow<'static, str>>,
    pub text: Option<String>,
    pub extra: Extra,
}

record! {
    Paragraph {
        kind: "kind" = "paragraph",
        text: "text",
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Part {
    Comment(Comment),
    Note(Note),
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
