
#[allow(unused_imports)]
use crate::facade::types::*;

#[derive(Clone, Default)]
#[non_exhaustive]
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
    pub extra: Extra,
}

impl BulkContactRequest {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn add(mut self, add: impl SetTo<String>) -> Self {
        self.add.put(add.set_to());
        self
    }

    #[inline]
    pub fn sub(mut self, sub: impl SetTo<String>) -> Self {
        self.sub.put(sub.set_to());
        self
    }

    #[inline]
    pub fn mul(mut self, mul: impl SetTo<String>) -> Self {
        self.mul.put(mul.set_to());
        self
    }

    #[inline]
    pub fn div(mut self, div: impl SetTo<String>) -> Self {
        self.div.put(div.set_to());
        self
    }

    #[inline]
    pub fn rem(mut self, rem: impl SetTo<String>) -> Self {
        self.rem.put(rem.set_to());
        self
    }

    #[inline]
    pub fn neg(mut self, neg: impl SetTo<String>) -> Self {
        self.neg.put(neg.set_to());
        self
    }

    #[inline]
    pub fn not(mut self, not: impl SetTo<String>) -> Self {
        self.not.put(not.set_to());
        self
    }

    #[inline]
    pub fn shl(mut self, shl: impl SetTo<String>) -> Self {
        self.shl.put(shl.set_to());
        self
    }

    #[inline]
    pub fn shr(mut self, shr: impl SetTo<String>) -> Self {
        self.shr.put(shr.set_to());
        self
    }

    #[inline]
    pub fn bitand(mut self, bitand: impl SetTo<String>) -> Self {
        self.bitand.put(bitand.set_to());
        self
    }

    #[inline]
    pub fn bitor(mut self, bitor: impl SetTo<String>) -> Self {
        self.bitor.put(bitor.set_to());
        self
    }

    #[inline]
    pub fn bitxor(mut self, bitxor: impl SetTo<String>) -> Self {
        self.bitxor.put(bitxor.set_to());
        self
    }

    #[inline]
    pub fn borrow(mut self, borrow: impl SetTo<String>) -> Self {
        self.borrow.put(borrow.set_to());
        self
    }

    #[inline]
    pub fn borrow_mut(mut self, borrow_mut: impl SetTo<String>) -> Self {
        self.borrow_mut.put(borrow_mut.set_to());
        self
    }

    #[inline]
    pub fn as_ref(mut self, as_ref: impl SetTo<String>) -> Self {
        self.as_ref.put(as_ref.set_to());
        self
    }

    #[inline]
    pub fn as_mut(mut self, as_mut: impl SetTo<String>) -> Self {
        self.as_mut.put(as_mut.set_to());
        self
    }

    #[inline]
    pub fn as_text(mut self, as_text: impl SetTo<String>) -> Self {
        self.as_text.put(as_text.set_to());
        self
    }

    #[inline]
    pub fn cmp(mut self, cmp: impl SetTo<String>) -> Self {
        self.cmp.put(cmp.set_to());
        self
    }

    #[inline]
    pub fn default_(mut self, default_: impl SetTo<String>) -> Self {
        self.default_.put(default_.set_to());
        self
    }

    #[inline]
    pub fn deref(mut self, deref: impl SetTo<String>) -> Self {
        self.deref.put(deref.set_to());
        self
    }

    #[inline]
    pub fn deref_mut(mut self, deref_mut: impl SetTo<String>) -> Self {
        self.deref_mut.put(deref_mut.set_to());
        self
    }

    #[inline]
    pub fn drop(mut self, drop: impl SetTo<String>) -> Self {
        self.drop.put(drop.set_to());
        self
    }

    #[inline]
    pub fn eq(mut self, eq: impl SetTo<String>) -> Self {
        self.eq.put(eq.set_to());
        self
    }

    #[inline]
    pub fn from(mut self, from: impl SetTo<String>) -> Self {
        self.from.put(from.set_to());
        self
    }

    #[inline]
    pub fn from_iter(mut self, from_iter: impl SetTo<String>) -> Self {
        self.from_iter.put(from_iter.set_to());
        self
    }

    #[inline]
    pub fn from_str(mut self, from_str: impl SetTo<String>) -> Self {
        self.from_str.put(from_str.set_to());
        self
    }

    #[inline]
    pub fn from_text(mut self, from_text: impl SetTo<String>) -> Self {
        self.from_text.put(from_text.set_to());
        self
    }

    #[inline]
    pub fn hash(mut self, hash: impl SetTo<String>) -> Self {
        self.hash.put(hash.set_to());
        self
    }

    #[inline]
    pub fn index(mut self, index: impl SetTo<String>) -> Self {
        self.index.put(index.set_to());
        self
    }

    #[inline]
    pub fn index_mut(mut self, index_mut: impl SetTo<String>) -> Self {
        self.index_mut.put(index_mut.set_to());
        self
    }

    #[inline]
    pub fn into_iter(mut self, into_iter: impl SetTo<String>) -> Self {
        self.into_iter.put(into_iter.set_to());
        self
    }

    #[inline]
    pub fn into_text(mut self, into_text: impl SetTo<String>) -> Self {
        self.into_text.put(into_text.set_to());
        self
    }

    #[inline]
    pub fn is_open(mut self, is_open: impl SetTo<String>) -> Self {
        self.is_open.put(is_open.set_to());
        self
    }

    #[inline]
    pub fn next(mut self, next: impl SetTo<String>) -> Self {
        self.next.put(next.set_to());
        self
    }

    #[inline]
    pub fn to_owned(mut self, to_owned: impl SetTo<String>) -> Self {
        self.to_owned.put(to_owned.set_to());
        self
    }

    #[inline]
    pub fn to_string(mut self, to_string: impl SetTo<String>) -> Self {
        self.to_string.put(to_string.set_to());
        self
    }

    #[inline]
    pub fn to_text(mut self, to_text: impl SetTo<String>) -> Self {
        self.to_text.put(to_text.set_to());
        self
    }

    #[inline]
    pub fn clone_(mut self, clone_: impl SetTo<String>) -> Self {
        self.clone_.put(clone_.set_to());
        self
    }

    #[inline]
    pub fn new_(mut self, new_: impl SetTo<String>) -> Self {
        self.new_.put(new_.set_to());
        self
    }

    #[inline]
    pub fn len(mut self, len: impl SetTo<String>) -> Self {
        self.len.put(len.set_to());
        self
    }

    #[inline]
    pub fn iter(mut self, iter: impl SetTo<String>) -> Self {
        self.iter.put(iter.set_to());
        self
    }

    #[inline]
    pub fn max(mut self, max: impl SetTo<String>) -> Self {
        self.max.put(max.set_to());
        self
    }

    #[inline]
    pub fn fmt(mut self, fmt: impl SetTo<String>) -> Self {
        self.fmt.put(fmt.set_to());
        self
    }

    #[inline]
    pub fn partial_cmp(mut self, partial_cmp: impl SetTo<String>) -> Self {
        self.partial_cmp.put(partial_cmp.set_to());
        self
    }

    #[inline]
    pub fn try_into(mut self, try_into: impl SetTo<String>) -> Self {
        self.try_into.put(try_into.set_to());
        self
    }

    #[inline]
    pub fn take(mut self, take: impl SetTo<String>) -> Self {
        self.take.put(take.set_to());
        self
    }

    #[inline]
    pub fn map(mut self, map: impl SetTo<String>) -> Self {
        self.map.put(map.set_to());
        self
    }

    #[inline]
    pub fn skip(mut self, skip: impl SetTo<String>) -> Self {
        self.skip.put(skip.set_to());
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

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Large {
    Wide(Wide),
    Text(String),
    Other(Value),
}

impl From<Wide> for Large {
    #[inline]
    fn from(value: Wide) -> Self {
        Self::Wide(value)
    }
}

set_to_from!(Large : Wide);

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

set_to_from!(Large : String, & str);

union! {
    Large {
        Wide(Wide) = object().any(&["field0", "field1", "field2", "field3", "field4", "field5", "field6", "field7", "field8", "field9", "field10", "field11", "field12", "field13", "field14", "field15", "field16", "field17", "field18", "field19", "field20", "field21", "field22", "field23", "field24", "field25", "field26", "field27", "field28", "field29", "field30", "field31", "field32", "field33", "field34", "field35", "field36", "field37", "field38", "field39", "state"]),
        Text(String) = text(),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequiredContactRequest {
    pub a: Option<String>,
    pub b: Option<String>,
    pub c: Option<String>,
    pub d: Option<String>,
    pub e: Option<String>,
    pub f: Option<String>,
    pub g: Option<String>,
    pub h: Option<String>,
    pub i: Option<String>,
    pub extra: Extra,
}

impl RequiredContactRequest {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn a(mut self, a: impl SetTo<String>) -> Self {
        self.a.put(a.set_to());
        self
    }

    #[inline]
    pub fn b(mut self, b: impl SetTo<String>) -> Self {
        self.b.put(b.set_to());
        self
    }

    #[inline]
    pub fn c(mut self, c: impl SetTo<String>) -> Self {
        self.c.put(c.set_to());
        self
    }

    #[inline]
    pub fn d(mut self, d: impl SetTo<String>) -> Self {
        self.d.put(d.set_to());
        self
    }

    #[inline]
    pub fn e(mut self, e: impl SetTo<String>) -> Self {
        self.e.put(e.set_to());
        self
    }

    #[inline]
    pub fn f(mut self, f: impl SetTo<String>) -> Self {
        self.f.put(f.set_to());
        self
    }

    #[inline]
    pub fn g(mut self, g: impl SetTo<String>) -> Self {
        self.g.put(g.set_to());
        self
    }

    #[inline]
    pub fn h(mut self, h: impl SetTo<String>) -> Self {
        self.h.put(h.set_to());
        self
    }

    #[inline]
    pub fn i(mut self, i: impl SetTo<String>) -> Self {
        self.i.put(i.set_to());
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
    } required { "a", "b", "c", "d", "e", "f", "g", "h", "i" }
}

#[derive(Clone, Default)]
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

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WideState {
    StateOpen,
    StateClosed,
    StateOther,
    Http,
    Url,
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
