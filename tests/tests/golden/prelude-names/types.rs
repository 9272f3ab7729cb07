
#[allow(unused_imports)]
use crate::facade::types::*;

#[doc(alias("AsRef"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsRefObject {
    pub next: Option<i64>,
    pub extra: Extra,
}

record! {
    AsRefObject {
        next: "next",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Bool {
    pub next: Option<bool>,
    pub extra: Extra,
}

record! {
    Bool {
        next: "next",
    }
}

#[doc(alias("Box"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BoxObject {
    pub inner: Option<Box<BoxObject>>,
    pub extra: Extra,
}

record! {
    BoxObject {
        inner: "inner",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Client {
    pub url: Option<String>,
    pub extra: Extra,
}

record! {
    Client {
        url: "url",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRequest {
    pub option: Option<OptionObject>,
    pub value: Option<ValueObject>,
    pub extra: Extra,
}

impl CreateRequest {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn option(mut self, option: impl SetTo<OptionObject>) -> Self {
        self.option.put(option.set_to());
        self
    }

    #[inline]
    pub fn value(mut self, value: impl SetTo<ValueObject>) -> Self {
        self.value.put(value.set_to());
        self
    }
}

record! {
    CreateRequest {
        option: "option",
        value: "value",
    } required { "option" }
}

#[doc(alias("Default"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefaultObject {
    pub default: Option<String>,
    pub extra: Extra,
}

record! {
    DefaultObject {
        default: "default",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Deserialize {
    pub next: Option<String>,
    pub extra: Extra,
}

record! {
    Deserialize {
        next: "next",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Display {
    pub next: Option<i64>,
    pub extra: Extra,
}

record! {
    Display {
        next: "next",
    }
}

#[doc(alias("Download"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadObject {
    pub url: Option<String>,
    pub extra: Extra,
}

record! {
    DownloadObject {
        url: "url",
    }
}

#[doc(alias("Err"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrObject {
    pub err: Option<bool>,
    pub extra: Extra,
}

record! {
    ErrObject {
        err: "err",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Everything {
    pub a: Option<StringObject>,
    pub b: Option<BoxObject>,
    pub c: Option<SomeValue>,
    pub d: Option<IdObject>,
    pub e: Option<MapObject>,
    pub f: Option<ExtraObject>,
    pub g: Option<TimestampObject>,
    pub h: Option<FileObject>,
    pub i: Option<SelfObject>,
    pub j: Option<DefaultObject>,
    pub k: Option<RedirectObject>,
    pub l: Option<Client>,
    pub m: Option<IteratorObject>,
    pub n: Option<ToOwnedObject>,
    pub o: Option<SendObject>,
    pub p: Option<SizedObject>,
    pub q: Option<FnObject>,
    pub r: Option<HashObject>,
    pub s: Option<PartialEqObject>,
    pub t: Option<SerializeObject>,
    pub u: Option<Deserialize>,
    pub v: Option<Bool>,
    pub w: Option<I64>,
    pub x: Option<AsRefObject>,
    pub y: Option<UpdateObject>,
    pub z: Option<Display>,
    pub option: Option<EverythingOption>,
    pub extra: Extra,
}

record! {
    Everything {
        a: "a",
        b: "b",
        c: "c",
        d: "d",
        e: "e",
        f: "f",
        g: "g",
        h: "h",
        i: "i",
        j: "j",
        k: "k",
        l: "l",
        m: "m",
        n: "n",
        o: "o",
        p: "p",
        q: "q",
        r: "r",
        s: "s",
        t: "t",
        u: "u",
        v: "v",
        w: "w",
        x: "x",
        y: "y",
        z: "z",
        option: "option",
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EverythingOption {
    Option(OptionObject),
    Text(String),
    Other(Value),
}

impl From<OptionObject> for EverythingOption {
    #[inline]
    fn from(value: OptionObject) -> Self {
        Self::Option(value)
    }
}

set_to_from!(EverythingOption : OptionObject);

impl From<String> for EverythingOption {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for EverythingOption {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

set_to_from!(EverythingOption : String, & str);

union! {
    EverythingOption {
        Option(OptionObject) = object().any(&["name", "value", "vec"]),
        Text(String) = text(),
    }
}

#[doc(alias("Extra"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtraObject {
    pub extra_: Option<Map<String, Value>>,
    pub extra: Extra,
}

record! {
    ExtraObject {
        extra_: "extra",
    }
}

#[doc(alias("File"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileObject {
    pub url: Option<String>,
    pub extra: Extra,
}

record! {
    FileObject {
        url: "url",
    }
}

#[cfg(feature = "client")]
#[derive(Debug)]
#[non_exhaustive]
pub enum FindMethodResponse {
    Ok(DownloadObject),
    Accepted(Download),
}

#[cfg(feature = "client")]
by_status! {
    FindMethodResponse {
        Ok(DownloadObject) = 200,
        Accepted(Download) = 202,
    }
}

#[doc(alias("Fn"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FnObject {
    pub next: Option<String>,
    pub extra: Extra,
}

record! {
    FnObject {
        next: "next",
    }
}

#[doc(alias("Hash"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HashObject {
    pub next: Option<String>,
    pub extra: Extra,
}

record! {
    HashObject {
        next: "next",
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I64 {
    pub next: Option<i64>,
    pub extra: Extra,
}

record! {
    I64 {
        next: "next",
    }
}

#[doc(alias("Id"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdObject {
    pub id: Id,
    pub extra: Extra,
}

record! {
    IdObject {
        id: "id",
    }
}

#[doc(alias("Iterator"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IteratorObject {
    pub next: Option<String>,
    pub extra: Extra,
}

record! {
    IteratorObject {
        next: "next",
    }
}

#[doc(alias("Map"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MapObject {
    pub map: Option<Map<String, Value>>,
    pub extra: Extra,
}

record! {
    MapObject {
        map: "map",
    }
}

#[doc(alias("Ok"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OkObject {
    pub ok: Option<bool>,
    pub extra: Extra,
}

record! {
    OkObject {
        ok: "ok",
    }
}

#[doc(alias("Option"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptionObject {
    pub name: Option<String>,
    pub value: Option<ValueObject>,
    pub vec: Option<Vec<VecObject>>,
    pub extra: Extra,
}

impl OptionObject {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    #[inline]
    pub fn value(mut self, value: impl SetTo<ValueObject>) -> Self {
        self.value.put(value.set_to());
        self
    }

    #[inline]
    pub fn vec(mut self, vec: impl SetToList<VecObject>) -> Self {
        self.vec.put(vec.set_to_list());
        self
    }
}

record! {
    OptionObject {
        name: "name",
        value: "value",
        vec: "vec",
    }
}

#[cfg(feature = "client")]
page! { OptionObject: VecObject = vec }

#[doc(alias("PartialEq"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartialEqObject {
    pub next: Option<String>,
    pub extra: Extra,
}

record! {
    PartialEqObject {
        next: "next",
    }
}

#[doc(alias("Redirect"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedirectObject {
    pub url: Option<String>,
    pub extra: Extra,
}

record! {
    RedirectObject {
        url: "url",
    }
}

#[doc(alias("Result"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ResultChoice {
    Ok(OkObject),
    Err(ErrObject),
    Other(Value),
}

impl From<OkObject> for ResultChoice {
    #[inline]
    fn from(value: OkObject) -> Self {
        Self::Ok(value)
    }
}

set_to_from!(ResultChoice : OkObject);

impl From<ErrObject> for ResultChoice {
    #[inline]
    fn from(value: ErrObject) -> Self {
        Self::Err(value)
    }
}

set_to_from!(ResultChoice : ErrObject);

union! {
    ResultChoice {
        Ok(OkObject) = object().has(&["ok"]),
        Err(ErrObject) = object().has(&["err"]),
    }
}

#[doc(alias("Self_"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelfObject {
    pub me: Option<String>,
    pub extra: Extra,
}

record! {
    SelfObject {
        me: "me",
    }
}

#[doc(alias("Send"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendObject {
    pub next: Option<String>,
    pub extra: Extra,
}

record! {
    SendObject {
        next: "next",
    }
}

#[doc(alias("Serialize"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SerializeObject {
    pub next: Option<String>,
    pub extra: Extra,
}

record! {
    SerializeObject {
        next: "next",
    }
}

#[doc(alias("Sized"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SizedObject {
    pub next: Option<String>,
    pub extra: Extra,
}

record! {
    SizedObject {
        next: "next",
    }
}

#[doc(alias("Some"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SomeValue {
    Some,
    None,
    Ok,
    Other(String),
}

open_enum! {
    SomeValue {
        Some = "some",
        None = "none",
        Ok = "ok",
    }
}

#[doc(alias("String"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StringObject {
    pub string: Option<String>,
    pub extra: Extra,
}

record! {
    StringObject {
        string: "string",
    }
}

#[doc(alias("Timestamp"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimestampObject {
    pub created_at: Option<Timestamp>,
    pub extra: Extra,
}

record! {
    TimestampObject {
        created_at: "created_at",
    }
}

#[doc(alias("ToOwned"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToOwnedObject {
    pub next: Option<String>,
    pub extra: Extra,
}

record! {
    ToOwnedObject {
        next: "next",
    }
}

#[doc(alias("Update"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateObject {
    pub next: Option<i64>,
    pub extra: Extra,
}

record! {
    UpdateObject {
        next: "next",
    }
}

#[doc(alias("Value"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValueObject {
    pub text: Option<String>,
    pub extra: Extra,
}

impl ValueObject {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn text(mut self, text: impl SetTo<String>) -> Self {
        self.text.put(text.set_to());
        self
    }
}

record! {
    ValueObject {
        text: "text",
    }
}

#[doc(alias("Vec"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VecObject {
    pub length: Option<i64>,
    pub extra: Extra,
}

impl VecObject {
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn length(mut self, length: impl SetTo<i64>) -> Self {
        self.length.put(length.set_to());
        self
    }
}

record! {
    VecObject {
        length: "length",
    }
}
