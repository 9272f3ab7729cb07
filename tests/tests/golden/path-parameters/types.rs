
#[allow(unused_imports)]
use crate::facade::types::*;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Article {
    pub id: Id,
    pub extra: Extra,
}

record! {
    Article {
        id: "id",
    }
}

#[cfg(feature = "client")]
#[derive(Debug)]
pub enum DeleteArticleBookParams {}

#[cfg(feature = "client")]
#[derive(Debug)]
pub enum FindArticleBookParams {}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FindArticleBookParamsLanguage {
    En,
    De,
    Other(String),
}

open_enum! {
    FindArticleBookParamsLanguage {
        En = "en",
        De = "de",
    }
}

#[cfg(feature = "client")]
#[derive(Debug)]
pub enum SearchArticlesParams {}
