// Written by `cargo xtask regen` from spec/lint.names.yaml. Do not edit.
//! What version lint.names of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Sent by [`contacts().bulk`](super::contacts::Contacts::bulk).
#[derive(Clone, Default, PartialEq)]
pub struct BulkContactRequest {
    pub add: Option<String>,
    pub sub: Option<String>,
    pub mul: Option<String>,
    pub div: Option<String>,
    pub rem: Option<String>,
    pub neg: Option<String>,
    pub not: Option<String>,
    pub shl: Option<String>,
    pub shr: Option<String>,
    pub bitand: Option<String>,
    pub bitor: Option<String>,
    pub bitxor: Option<String>,
    pub borrow: Option<String>,
    pub borrow_mut: Option<String>,
    pub as_ref: Option<String>,
    pub as_mut: Option<String>,
    pub as_text: Option<String>,
    pub cmp: Option<String>,
    pub default_: Option<String>,
    pub deref: Option<String>,
    pub deref_mut: Option<String>,
    pub drop: Option<String>,
    pub eq: Option<String>,
    pub from: Option<String>,
    pub from_iter: Option<String>,
    pub from_str: Option<String>,
    pub from_text: Option<String>,
    pub hash: Option<String>,
    pub index: Option<String>,
    pub index_mut: Option<String>,
    pub into_iter: Option<String>,
    pub into_text: Option<String>,
    pub is_open: Option<String>,
    pub next: Option<String>,
    pub to_owned: Option<String>,
    pub to_string: Option<String>,
    pub to_text: Option<String>,
    pub clone_: Option<String>,
    pub new_: Option<String>,
    pub len: Option<String>,
    pub iter: Option<String>,
    pub max: Option<String>,
    pub fmt: Option<String>,
    pub partial_cmp: Option<String>,
    pub try_into: Option<String>,
    pub take: Option<String>,
    pub map: Option<String>,
    pub skip: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl BulkContactRequest {
    /// Nothing set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `add`.
    #[inline]
    pub fn add(mut self, add: impl Into<String>) -> Self {
        self.add = Some(add.into());
        self
    }

    /// Sets `sub`.
    #[inline]
    pub fn sub(mut self, sub: impl Into<String>) -> Self {
        self.sub = Some(sub.into());
        self
    }

    /// Sets `mul`.
    #[inline]
    pub fn mul(mut self, mul: impl Into<String>) -> Self {
        self.mul = Some(mul.into());
        self
    }

    /// Sets `div`.
    #[inline]
    pub fn div(mut self, div: impl Into<String>) -> Self {
        self.div = Some(div.into());
        self
    }

    /// Sets `rem`.
    #[inline]
    pub fn rem(mut self, rem: impl Into<String>) -> Self {
        self.rem = Some(rem.into());
        self
    }

    /// Sets `neg`.
    #[inline]
    pub fn neg(mut self, neg: impl Into<String>) -> Self {
        self.neg = Some(neg.into());
        self
    }

    /// Sets `not`.
    #[inline]
    pub fn not(mut self, not: impl Into<String>) -> Self {
        self.not = Some(not.into());
        self
    }

    /// Sets `shl`.
    #[inline]
    pub fn shl(mut self, shl: impl Into<String>) -> Self {
        self.shl = Some(shl.into());
        self
    }

    /// Sets `shr`.
    #[inline]
    pub fn shr(mut self, shr: impl Into<String>) -> Self {
        self.shr = Some(shr.into());
        self
    }

    /// Sets `bitand`.
    #[inline]
    pub fn bitand(mut self, bitand: impl Into<String>) -> Self {
        self.bitand = Some(bitand.into());
        self
    }

    /// Sets `bitor`.
    #[inline]
    pub fn bitor(mut self, bitor: impl Into<String>) -> Self {
        self.bitor = Some(bitor.into());
        self
    }

    /// Sets `bitxor`.
    #[inline]
    pub fn bitxor(mut self, bitxor: impl Into<String>) -> Self {
        self.bitxor = Some(bitxor.into());
        self
    }

    /// Sets `borrow`.
    #[inline]
    pub fn borrow(mut self, borrow: impl Into<String>) -> Self {
        self.borrow = Some(borrow.into());
        self
    }

    /// Sets `borrow_mut`.
    #[inline]
    pub fn borrow_mut(mut self, borrow_mut: impl Into<String>) -> Self {
        self.borrow_mut = Some(borrow_mut.into());
        self
    }

    /// Sets `as_ref`.
    #[inline]
    pub fn as_ref(mut self, as_ref: impl Into<String>) -> Self {
        self.as_ref = Some(as_ref.into());
        self
    }

    /// Sets `as_mut`.
    #[inline]
    pub fn as_mut(mut self, as_mut: impl Into<String>) -> Self {
        self.as_mut = Some(as_mut.into());
        self
    }

    /// Sets `as_text`.
    #[inline]
    pub fn as_text(mut self, as_text: impl Into<String>) -> Self {
        self.as_text = Some(as_text.into());
        self
    }

    /// Sets `cmp`.
    #[inline]
    pub fn cmp(mut self, cmp: impl Into<String>) -> Self {
        self.cmp = Some(cmp.into());
        self
    }

    /// Sets `default`.
    #[inline]
    pub fn default_(mut self, default_: impl Into<String>) -> Self {
        self.default_ = Some(default_.into());
        self
    }

    /// Sets `deref`.
    #[inline]
    pub fn deref(mut self, deref: impl Into<String>) -> Self {
        self.deref = Some(deref.into());
        self
    }

    /// Sets `deref_mut`.
    #[inline]
    pub fn deref_mut(mut self, deref_mut: impl Into<String>) -> Self {
        self.deref_mut = Some(deref_mut.into());
        self
    }

    /// Sets `drop`.
    #[inline]
    pub fn drop(mut self, drop: impl Into<String>) -> Self {
        self.drop = Some(drop.into());
        self
    }

    /// Sets `eq`.
    #[inline]
    pub fn eq(mut self, eq: impl Into<String>) -> Self {
        self.eq = Some(eq.into());
        self
    }

    /// Sets `from`.
    #[inline]
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// Sets `from_iter`.
    #[inline]
    pub fn from_iter(mut self, from_iter: impl Into<String>) -> Self {
        self.from_iter = Some(from_iter.into());
        self
    }

    /// Sets `from_str`.
    #[inline]
    pub fn from_str(mut self, from_str: impl Into<String>) -> Self {
        self.from_str = Some(from_str.into());
        self
    }

    /// Sets `from_text`.
    #[inline]
    pub fn from_text(mut self, from_text: impl Into<String>) -> Self {
        self.from_text = Some(from_text.into());
        self
    }

    /// Sets `hash`.
    #[inline]
    pub fn hash(mut self, hash: impl Into<String>) -> Self {
        self.hash = Some(hash.into());
        self
    }

    /// Sets `index`.
    #[inline]
    pub fn index(mut self, index: impl Into<String>) -> Self {
        self.index = Some(index.into());
        self
    }

    /// Sets `index_mut`.
    #[inline]
    pub fn index_mut(mut self, index_mut: impl Into<String>) -> Self {
        self.index_mut = Some(index_mut.into());
        self
    }

    /// Sets `into_iter`.
    #[inline]
    pub fn into_iter(mut self, into_iter: impl Into<String>) -> Self {
        self.into_iter = Some(into_iter.into());
        self
    }

    /// Sets `into_text`.
    #[inline]
    pub fn into_text(mut self, into_text: impl Into<String>) -> Self {
        self.into_text = Some(into_text.into());
        self
    }

    /// Sets `is_open`.
    #[inline]
    pub fn is_open(mut self, is_open: impl Into<String>) -> Self {
        self.is_open = Some(is_open.into());
        self
    }

    /// Sets `next`.
    #[inline]
    pub fn next(mut self, next: impl Into<String>) -> Self {
        self.next = Some(next.into());
        self
    }

    /// Sets `to_owned`.
    #[inline]
    pub fn to_owned(mut self, to_owned: impl Into<String>) -> Self {
        self.to_owned = Some(to_owned.into());
        self
    }

    /// Sets `to_string`.
    #[inline]
    pub fn to_string(mut self, to_string: impl Into<String>) -> Self {
        self.to_string = Some(to_string.into());
        self
    }

    /// Sets `to_text`.
    #[inline]
    pub fn to_text(mut self, to_text: impl Into<String>) -> Self {
        self.to_text = Some(to_text.into());
        self
    }

    /// Sets `clone`.
    #[inline]
    pub fn clone_(mut self, clone_: impl Into<String>) -> Self {
        self.clone_ = Some(clone_.into());
        self
    }

    /// Sets `new`.
    #[inline]
    pub fn new_(mut self, new_: impl Into<String>) -> Self {
        self.new_ = Some(new_.into());
        self
    }

    /// Sets `len`.
    #[inline]
    pub fn len(mut self, len: impl Into<String>) -> Self {
        self.len = Some(len.into());
        self
    }

    /// Sets `iter`.
    #[inline]
    pub fn iter(mut self, iter: impl Into<String>) -> Self {
        self.iter = Some(iter.into());
        self
    }

    /// Sets `max`.
    #[inline]
    pub fn max(mut self, max: impl Into<String>) -> Self {
        self.max = Some(max.into());
        self
    }

    /// Sets `fmt`.
    #[inline]
    pub fn fmt(mut self, fmt: impl Into<String>) -> Self {
        self.fmt = Some(fmt.into());
        self
    }

    /// Sets `partial_cmp`.
    #[inline]
    pub fn partial_cmp(mut self, partial_cmp: impl Into<String>) -> Self {
        self.partial_cmp = Some(partial_cmp.into());
        self
    }

    /// Sets `try_into`.
    #[inline]
    pub fn try_into(mut self, try_into: impl Into<String>) -> Self {
        self.try_into = Some(try_into.into());
        self
    }

    /// Sets `take`.
    #[inline]
    pub fn take(mut self, take: impl Into<String>) -> Self {
        self.take = Some(take.into());
        self
    }

    /// Sets `map`.
    #[inline]
    pub fn map(mut self, map: impl Into<String>) -> Self {
        self.map = Some(map.into());
        self
    }

    /// Sets `skip`.
    #[inline]
    pub fn skip(mut self, skip: impl Into<String>) -> Self {
        self.skip = Some(skip.into());
        self
    }
}

record! {
    BulkContactRequest {
        add: "add",
        sub: "sub",
        mul: "mul",
        div: "div",
        rem: "rem",
        neg: "neg",
        not: "not",
        shl: "shl",
        shr: "shr",
        bitand: "bitand",
        bitor: "bitor",
        bitxor: "bitxor",
        borrow: "borrow",
        borrow_mut: "borrow_mut",
        as_ref: "as_ref",
        as_mut: "as_mut",
        as_text: "as_text",
        cmp: "cmp",
        default_: "default",
        deref: "deref",
        deref_mut: "deref_mut",
        drop: "drop",
        eq: "eq",
        from: "from",
        from_iter: "from_iter",
        from_str: "from_str",
        from_text: "from_text",
        hash: "hash",
        index: "index",
        index_mut: "index_mut",
        into_iter: "into_iter",
        into_text: "into_text",
        is_open: "is_open",
        next: "next",
        to_owned: "to_owned",
        to_string: "to_string",
        to_text: "to_text",
        clone_: "clone",
        new_: "new",
        len: "len",
        iter: "iter",
        max: "max",
        fmt: "fmt",
        partial_cmp: "partial_cmp",
        try_into: "try_into",
        take: "take",
        map: "map",
        skip: "skip",
    }
}

/// Answered by [`contacts().bulk`](super::contacts::Contacts::bulk).
///
/// Schema `large`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Large {
    /// Where it has `field0`, `field1`, `field2`, `field3`, `field4`, `field5`, `field6`, `field7` or one of 33 more.
    Wide(Wide),
    /// A text.
    Text(String),
    /// What is none of these.
    Other(Value),
}

impl From<Wide> for Large {
    #[inline]
    fn from(value: Wide) -> Self {
        Self::Wide(value)
    }
}

impl From<String> for Large {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for Large {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

union! {
    Large {
        Wide(Wide) = object().any(&["field0", "field1", "field2", "field3", "field4", "field5", "field6", "field7", "field8", "field9", "field10", "field11", "field12", "field13", "field14", "field15", "field16", "field17", "field18", "field19", "field20", "field21", "field22", "field23", "field24", "field25", "field26", "field27", "field28", "field29", "field30", "field31", "field32", "field33", "field34", "field35", "field36", "field37", "field38", "field39", "state"]),
        Text(String) = text(),
    }
}

/// Sent by [`contacts().required`](super::contacts::Contacts::required).
#[derive(Clone, Default, PartialEq)]
pub struct RequiredContactRequest {
    /// Required.
    pub a: Option<String>,
    /// Required.
    pub b: Option<String>,
    /// Required.
    pub c: Option<String>,
    /// Required.
    pub d: Option<String>,
    /// Required.
    pub e: Option<String>,
    /// Required.
    pub f: Option<String>,
    /// Required.
    pub g: Option<String>,
    /// Required.
    pub h: Option<String>,
    /// Required.
    pub i: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl RequiredContactRequest {
    /// With all that is required.
    #[inline]
    pub fn new(
        a: impl Into<String>,
        b: impl Into<String>,
        c: impl Into<String>,
        d: impl Into<String>,
        e: impl Into<String>,
        f: impl Into<String>,
        g: impl Into<String>,
        h: impl Into<String>,
        i: impl Into<String>,
    ) -> Self {
        Self {
            a: Some(a.into()),
            b: Some(b.into()),
            c: Some(c.into()),
            d: Some(d.into()),
            e: Some(e.into()),
            f: Some(f.into()),
            g: Some(g.into()),
            h: Some(h.into()),
            i: Some(i.into()),
            ..Self::default()
        }
    }

    /// Sets `a`.
    #[inline]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    /// Sets `b`.
    #[inline]
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }

    /// Sets `c`.
    #[inline]
    pub fn c(mut self, c: impl Into<String>) -> Self {
        self.c = Some(c.into());
        self
    }

    /// Sets `d`.
    #[inline]
    pub fn d(mut self, d: impl Into<String>) -> Self {
        self.d = Some(d.into());
        self
    }

    /// Sets `e`.
    #[inline]
    pub fn e(mut self, e: impl Into<String>) -> Self {
        self.e = Some(e.into());
        self
    }

    /// Sets `f`.
    #[inline]
    pub fn f(mut self, f: impl Into<String>) -> Self {
        self.f = Some(f.into());
        self
    }

    /// Sets `g`.
    #[inline]
    pub fn g(mut self, g: impl Into<String>) -> Self {
        self.g = Some(g.into());
        self
    }

    /// Sets `h`.
    #[inline]
    pub fn h(mut self, h: impl Into<String>) -> Self {
        self.h = Some(h.into());
        self
    }

    /// Sets `i`.
    #[inline]
    pub fn i(mut self, i: impl Into<String>) -> Self {
        self.i = Some(i.into());
        self
    }
}

record! {
    RequiredContactRequest {
        a: "a",
        b: "b",
        c: "c",
        d: "d",
        e: "e",
        f: "f",
        g: "g",
        h: "h",
        i: "i",
    }
}

/// Part of [`Large`].
///
/// Schema `wide`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Wide {
    pub field0: Option<String>,
    pub field1: Option<String>,
    pub field2: Option<String>,
    pub field3: Option<String>,
    pub field4: Option<String>,
    pub field5: Option<String>,
    pub field6: Option<String>,
    pub field7: Option<String>,
    pub field8: Option<String>,
    pub field9: Option<String>,
    pub field10: Option<String>,
    pub field11: Option<String>,
    pub field12: Option<String>,
    pub field13: Option<String>,
    pub field14: Option<String>,
    pub field15: Option<String>,
    pub field16: Option<String>,
    pub field17: Option<String>,
    pub field18: Option<String>,
    pub field19: Option<String>,
    pub field20: Option<String>,
    pub field21: Option<String>,
    pub field22: Option<String>,
    pub field23: Option<String>,
    pub field24: Option<String>,
    pub field25: Option<String>,
    pub field26: Option<String>,
    pub field27: Option<String>,
    pub field28: Option<String>,
    pub field29: Option<String>,
    pub field30: Option<String>,
    pub field31: Option<String>,
    pub field32: Option<String>,
    pub field33: Option<String>,
    pub field34: Option<String>,
    pub field35: Option<String>,
    pub field36: Option<String>,
    pub field37: Option<String>,
    pub field38: Option<String>,
    pub field39: Option<String>,
    pub state: Option<WideState>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Wide {
        field0: "field0",
        field1: "field1",
        field2: "field2",
        field3: "field3",
        field4: "field4",
        field5: "field5",
        field6: "field6",
        field7: "field7",
        field8: "field8",
        field9: "field9",
        field10: "field10",
        field11: "field11",
        field12: "field12",
        field13: "field13",
        field14: "field14",
        field15: "field15",
        field16: "field16",
        field17: "field17",
        field18: "field18",
        field19: "field19",
        field20: "field20",
        field21: "field21",
        field22: "field22",
        field23: "field23",
        field24: "field24",
        field25: "field25",
        field26: "field26",
        field27: "field27",
        field28: "field28",
        field29: "field29",
        field30: "field30",
        field31: "field31",
        field32: "field32",
        field33: "field33",
        field34: "field34",
        field35: "field35",
        field36: "field36",
        field37: "field37",
        field38: "field38",
        field39: "field39",
        state: "state",
    }
}

/// Part of [`Wide`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WideState {
    /// `state_open`
    StateOpen,
    /// `state_closed`
    StateClosed,
    /// `state_other`
    StateOther,
    /// `HTTP`
    Http,
    /// `URL`
    Url,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    WideState {
        StateOpen = "state_open",
        StateClosed = "state_closed",
        StateOther = "state_other",
        Http = "HTTP",
        Url = "URL",
    }
}
