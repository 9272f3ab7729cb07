
#[allow(unused_imports)]
use crate::facade::types::*;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Author {
    pub name: Option<String>,
    pub extra: Extra,
}

impl Author {
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
    Author {
        name: "name",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Critic {
    pub name: Option<String>,
    pub extra: Extra,
}

record! {
    Critic {
        name: "name",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Letter {
    pub author: Option<Author>,
    pub editor: Option<Author>,
    pub critic: Option<Critic>,
    pub plain: Option<Author>,
    pub extra: Extra,
}

record! {
    Letter {
        author: "author",
        editor: "editor",
        critic: "critic",
        plain: "plain",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLetterRequest {
    pub author: Update<Author>,
    pub readers: Update<Vec<Author>>,
    pub extra: Extra,
}

impl UpdateLetterRequest {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn author(mut self, author: impl SetTo<Author>) -> Self {
        self.author.put(author.set_to());
        self
    }

    #[inline]
    pub fn clear_author(mut self) -> Self {
        self.author = Update::Clear;
        self
    }

    #[inline]
    pub fn readers(mut self, readers: impl SetToList<Author>) -> Self {
        self.readers.put(readers.set_to_list());
        self
    }

    #[inline]
    pub fn reader(mut self, reader: impl Into<Author>) -> Self {
        push(&mut self.readers, reader.into());
        self
    }

    #[inline]
    pub fn clear_readers(mut self) -> Self {
        self.readers = Update::Clear;
        self
    }
}

record! {
    UpdateLetterRequest {
        author: "author",
        readers: "readers",
    }
}
