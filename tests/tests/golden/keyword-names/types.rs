
#[allow(unused_imports)]
use crate::facade::types::*;

#[cfg(feature = "client")]
#[derive(Debug)]
pub enum ListWordsParams {}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewWords {
    pub type_: Update<String>,
    pub self_: Option<String>,
    pub gen_: Option<String>,
    pub extra_: Option<String>,
    pub new_: Option<String>,
    pub default_: Option<String>,
    pub clone_: Option<String>,
    pub name: Update<String>,
    pub clear_name: Option<bool>,
    pub value: Option<String>,
    pub extra: Extra,
}

impl NewWords {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn type_(mut self, type_: impl SetTo<String>) -> Self {
        self.type_.put(type_.set_to());
        self
    }

    #[inline]
    pub fn clear_type(mut self) -> Self {
        self.type_ = Update::Clear;
        self
    }

    #[inline]
    pub fn self_(mut self, self_: impl SetTo<String>) -> Self {
        self.self_.put(self_.set_to());
        self
    }

    #[inline]
    pub fn gen_(mut self, gen_: impl SetTo<String>) -> Self {
        self.gen_.put(gen_.set_to());
        self
    }

    #[inline]
    pub fn extra_(mut self, extra_: impl SetTo<String>) -> Self {
        self.extra_.put(extra_.set_to());
        self
    }

    #[inline]
    pub fn new_(mut self, new_: impl SetTo<String>) -> Self {
        self.new_.put(new_.set_to());
        self
    }

    #[inline]
    pub fn default_(mut self, default_: impl SetTo<String>) -> Self {
        self.default_.put(default_.set_to());
        self
    }

    #[inline]
    pub fn clone_(mut self, clone_: impl SetTo<String>) -> Self {
        self.clone_.put(clone_.set_to());
        self
    }

    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    #[inline]
    pub fn clear_name_(mut self) -> Self {
        self.name = Update::Clear;
        self
    }

    #[inline]
    pub fn clear_name(mut self, clear_name: impl SetTo<bool>) -> Self {
        self.clear_name.put(clear_name.set_to());
        self
    }

    #[inline]
    pub fn value(mut self, value: impl SetTo<String>) -> Self {
        self.value.put(value.set_to());
        self
    }
}

record! {
    NewWords {
        type_: "type",
        self_: "self",
        gen_: "gen",
        extra_: "extra",
        new_: "new",
        default_: "default",
        clone_: "clone",
        name: "name",
        clear_name: "clear_name",
        value: "value",
    } required { "type", "self", "gen", "extra", "new", "default" }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Words {
    pub type_: Option<String>,
    pub self_: Option<String>,
    pub gen_: Option<String>,
    pub extra_: Option<String>,
    pub new_: Option<String>,
    pub default: Option<String>,
    pub clone: Option<String>,
    pub into: Option<String>,
    pub super_: Option<String>,
    pub crate_: Option<String>,
    pub async_: Option<bool>,
    pub dyn_: Vec<String>,
    pub n2fa: Option<String>,
    pub pt_br: Option<String>,
    pub created_by: Option<String>,
    pub ref_like: Option<String>,
    pub with_space: Option<String>,
    pub u65e5u672c: Option<String>,
    pub field: Option<String>,
    pub match_: Option<WordsMatch>,
    pub extra: Extra,
}

record! {
    Words {
        type_: "type",
        self_: "self",
        gen_: "gen",
        extra_: "extra",
        new_: "new",
        default: "default",
        clone: "clone",
        into: "into",
        super_: "super",
        crate_: "crate",
        async_: "async",
        dyn_: "dyn",
        n2fa: "2fa",
        pt_br: "pt-BR",
        created_by: "createdBy",
        ref_like: "$ref_like",
        with_space: "with space",
        u65e5u672c: "日本",
        field: "",
        match_: "match",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WordsMatch {
    pub type_: Option<String>,
    pub extra: Extra,
}

record! {
    WordsMatch {
        type_: "type",
    }
}
