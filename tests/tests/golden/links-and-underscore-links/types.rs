
#[allow(unused_imports)]
use crate::facade::types::*;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Person {
    pub underscore_links: Option<PersonLinks>,
    pub links: Vec<String>,
    pub extra: Extra,
}

record! {
    Person {
        underscore_links: "_links",
        links: "links",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonLinks {
    pub self_: Option<String>,
    pub extra: Extra,
}

record! {
    PersonLinks {
        self_: "self",
    }
}
