//! Implementations of `Page`.

use super::{Page, PageInfo, Paging};
use crate::json::Document;

pub(crate) mod sealed {
    /// Restricts [`Page`](super::super::Page) to the types of this crate.
    pub trait List {}
}

/// A field with items: a list or an optional list.
#[allow(dead_code, reason = "used only if an enabled version has lists")]
pub(crate) trait Part<T> {
    fn count(&self) -> usize;
    fn take(&mut self) -> Vec<T>;
}

impl<T> Part<T> for Vec<T> {
    #[inline]
    fn count(&self) -> usize {
        self.len()
    }
    #[inline]
    fn take(&mut self) -> Vec<T> {
        std::mem::take(self)
    }
}

impl<T> Part<T> for Option<Vec<T>> {
    #[inline]
    fn count(&self) -> usize {
        self.as_ref().map_or(0, Vec::len)
    }
    #[inline]
    fn take(&mut self) -> Vec<T> {
        self.take().unwrap_or_default()
    }
}

impl<T: Document + Send + 'static> sealed::List for Vec<T> {}

impl<T: Document + Send + 'static> Page for Vec<T> {
    type Item = T;

    fn take_items(&mut self) -> Option<Vec<T>> {
        Some(std::mem::take(self))
    }

    fn facts(&self, _: &Paging) -> PageInfo {
        PageInfo::counted(self.len())
    }
}

impl<T: Page> sealed::List for Option<T> {}

/// `None` is a list without items.
impl<T: Page> Page for Option<T> {
    type Item = T::Item;

    fn take_items(&mut self) -> Option<Vec<T::Item>> {
        match self {
            Some(page) => page.take_items(),
            None => Some(Vec::new()),
        }
    }

    fn facts(&self, paging: &Paging) -> PageInfo {
        let page = self.as_ref();
        page.map_or(PageInfo::counted(0), |page| page.facts(paging))
    }
}

/// Implements `Page` for a response type.
///
/// `page!(ContactList: Contact = data)` names the field that contains the items; `= data.articles` names a nested
/// field. `page!(CompanyOrList: Company in list List, one Company)` names variants of a union.
#[allow(unused_macros, reason = "used only if an enabled version has lists")]
macro_rules! page {
    ($name:ident: $item:ident = $field:ident $(. $inner:ident)? $(and $also:ident)*) => {
        impl $crate::json::Container for $name {
            #[inline]
            fn check(&self) -> ::std::option::Option<$crate::json::Unlisted> {
                $crate::page::page!(@check self $field $($inner)?)
                    $(.or_else(|| $crate::page::page!(@check self $also)))*
            }
        }

        impl $crate::page::sealed::List for $name {}

        impl $crate::Page for $name {
            type Item = $item;

            #[inline]
            fn take_items(&mut self) -> ::std::option::Option<::std::vec::Vec<$item>> {
                #[allow(unused_mut)]
                let mut items = $crate::page::page!(@take self $field $($inner)?);
                $(items.append(&mut $crate::page::page!(@take self $also));)*
                ::std::option::Option::Some(items)
            }

            #[inline]
            fn facts(&self, paging: &$crate::request::Paging) -> $crate::page::PageInfo {
                let count = $crate::page::page!(@count self $field $($inner)?)
                    $(+ $crate::page::page!(@count self $also))*;
                $crate::page::of_record(self, count, paging)
            }
        }
    };
    ($name:ident: $item:ident in $($role:ident $arm:ident),+) => {
        impl $crate::page::sealed::List for $name {}

        impl $crate::Page for $name {
            type Item = $item;

            #[inline]
            fn take_items(&mut self) -> ::std::option::Option<::std::vec::Vec<$item>> {
                $($crate::page::page!(@take_arm $role self $name $arm $item);)+
                ::std::option::Option::None
            }

            #[inline]
            fn facts(&self, paging: &$crate::request::Paging) -> $crate::page::PageInfo {
                $($crate::page::page!(@facts_arm $role self $name $arm paging);)+
                $crate::page::PageInfo::default()
            }
        }
    };
    (@check $this:ident $field:ident) => {
        $crate::json::unlisted($this, &$this.$field)
    };
    (@check $this:ident $field:ident $inner:ident) => {{
        let inner = $this.$field.as_ref();
        let inner = inner.and_then(|inner| $crate::json::unlisted(inner, &inner.$inner));
        $crate::json::unlisted_in($this, &$this.$field, inner)
    }};
    (@take $this:ident $field:ident) => {
        $crate::page::Part::take(&mut $this.$field)
    };
    (@take $this:ident $field:ident $inner:ident) => {
        match &mut $this.$field {
            ::std::option::Option::Some(field) => $crate::page::Part::take(&mut field.$inner),
            ::std::option::Option::None => ::std::vec::Vec::new(),
        }
    };
    (@count $this:ident $field:ident) => {
        $crate::page::Part::count(&$this.$field)
    };
    (@count $this:ident $field:ident $inner:ident) => {
        match &$this.$field {
            ::std::option::Option::Some(field) => $crate::page::Part::count(&field.$inner),
            ::std::option::Option::None => 0,
        }
    };
    (@take_arm list $this:ident $name:ident $arm:ident $item_type:ident) => {
        if let $name::$arm(list) = $this {
            return $crate::Page::take_items(&mut *list);
        }
    };
    (@take_arm one $this:ident $name:ident $arm:ident $item_type:ident) => {
        if let $name::$arm(item) = $this {
            let blank = <$item_type as $crate::json::Json>::blank();
            let item = ::std::mem::replace(item, blank);
            return ::std::option::Option::Some(::std::vec![item]);
        }
    };
    (@take_arm boxed $this:ident $name:ident $arm:ident $item_type:ident) => {
        if let $name::$arm(item) = $this {
            let blank = <$item_type as $crate::json::Json>::blank();
            let item = ::std::mem::replace(&mut **item, blank);
            return ::std::option::Option::Some(::std::vec![item]);
        }
    };
    (@facts_arm list $this:ident $name:ident $arm:ident $paging:ident) => {
        if let $name::$arm(list) = $this {
            return $crate::Page::facts(&*list, $paging);
        }
    };
    (@facts_arm $role:ident $this:ident $name:ident $arm:ident $paging:ident) => {
        if let $name::$arm(_) = $this {
            return $crate::page::PageInfo::counted(1);
        }
    };
}

#[allow(unused_imports, reason = "used only if an enabled version has lists")]
pub(crate) use page;
