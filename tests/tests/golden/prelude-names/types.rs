// Written by `cargo xtask regen` from spec/prelude.names.yaml. Do not edit.
//! What version prelude.names of the API sends and answers.

#[allow(unused_imports)] // which of them are needed depends on the description
use crate::facade::types::*;

/// Part of [`Everything`].
///
/// Schema `as_ref`.
#[doc(alias("AsRef"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsRefObject {
    pub next: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    AsRefObject {
        next: "next",
    }
}

/// Part of [`Everything`].
///
/// Schema `bool`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Bool {
    pub next: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Bool {
        next: "next",
    }
}

/// Part of [`BoxObject`] and [`Everything`].
///
/// Schema `box`.
#[doc(alias("Box"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BoxObject {
    pub inner: Option<Box<BoxObject>>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    BoxObject {
        inner: "inner",
    }
}

/// Part of [`Everything`].
///
/// Schema `client`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Client {
    pub url: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Client {
        url: "url",
    }
}

/// Sent by [`request_().create`](super::request_::RequestResource::create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRequest {
    /// Required.
    pub option: Option<OptionObject>,
    pub value: Option<ValueObject>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl CreateRequest {
    /// Creates an empty value. Required before it is sent: `option`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `option`.
    #[inline]
    pub fn option(mut self, option: impl SetTo<OptionObject>) -> Self {
        self.option.put(option.set_to());
        self
    }

    /// Sets `value`.
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

/// Part of [`Everything`].
///
/// Schema `default`.
#[doc(alias("Default"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefaultObject {
    pub default: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    DefaultObject {
        default: "default",
    }
}

/// Part of [`Everything`].
///
/// Schema `deserialize`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Deserialize {
    pub next: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Deserialize {
        next: "next",
    }
}

/// Part of [`Everything`].
///
/// Schema `display`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Display {
    pub next: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    Display {
        next: "next",
    }
}

/// Part of [`FindMethodResponse`].
///
/// Schema `download`.
#[doc(alias("Download"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadObject {
    pub url: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    DownloadObject {
        url: "url",
    }
}

/// Part of [`ResultChoice`].
///
/// Schema `err`.
#[doc(alias("Err"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrObject {
    pub err: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ErrObject {
        err: "err",
    }
}

/// Answered by [`display().find`](super::display::DisplayResource::find).
///
/// Schema `everything`.
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
    /// Fields that this version does not name, and values of another kind than it names.
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

/// Part of [`Everything`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EverythingOption {
    /// Where it has `name`, `value` or `vec`.
    Option(OptionObject),
    /// A text.
    Text(String),
    /// What is none of these.
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

/// Part of [`Everything`].
///
/// Schema `extra`.
#[doc(alias("Extra"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtraObject {
    pub extra_: Option<Map<String, Value>>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ExtraObject {
        extra_: "extra",
    }
}

/// Part of [`Everything`].
///
/// Schema `file`.
#[doc(alias("File"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileObject {
    pub url: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    FileObject {
        url: "url",
    }
}

/// Answered by [`method().find`](super::method::MethodResource::find).
#[cfg(feature = "client")]
#[derive(Debug)]
#[non_exhaustive]
pub enum FindMethodResponse {
    /// Status 200.
    Ok(DownloadObject),
    /// Status 202.
    Accepted(Download),
}

#[cfg(feature = "client")]
by_status! {
    FindMethodResponse {
        Ok(DownloadObject) = 200,
        Accepted(Download) = 202,
    }
}

/// Part of [`Everything`].
///
/// Schema `fn`.
#[doc(alias("Fn"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FnObject {
    pub next: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    FnObject {
        next: "next",
    }
}

/// Part of [`Everything`].
///
/// Schema `hash`.
#[doc(alias("Hash"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HashObject {
    pub next: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    HashObject {
        next: "next",
    }
}

/// Part of [`Everything`].
///
/// Schema `i64`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I64 {
    pub next: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    I64 {
        next: "next",
    }
}

/// Part of [`Everything`].
///
/// Schema `id`.
#[doc(alias("Id"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdObject {
    pub id: Id,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    IdObject {
        id: "id",
    }
}

/// Part of [`Everything`].
///
/// Schema `iterator`.
#[doc(alias("Iterator"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IteratorObject {
    pub next: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    IteratorObject {
        next: "next",
    }
}

/// Part of [`Everything`].
///
/// Schema `map`.
#[doc(alias("Map"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MapObject {
    pub map: Option<Map<String, Value>>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    MapObject {
        map: "map",
    }
}

/// Part of [`ResultChoice`].
///
/// Schema `ok`.
#[doc(alias("Ok"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OkObject {
    pub ok: Option<bool>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    OkObject {
        ok: "ok",
    }
}

/// Answered by [`option().find`](super::option::OptionResource::find).
///
/// Part of [`CreateRequest`] and [`EverythingOption`].
///
/// Schema `option`.
#[doc(alias("Option"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptionObject {
    pub name: Option<String>,
    pub value: Option<ValueObject>,
    pub vec: Option<Vec<VecObject>>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl OptionObject {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl SetTo<String>) -> Self {
        self.name.put(name.set_to());
        self
    }

    /// Sets `value`.
    #[inline]
    pub fn value(mut self, value: impl SetTo<ValueObject>) -> Self {
        self.value.put(value.set_to());
        self
    }

    /// Sets `vec`.
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

/// Part of [`Everything`].
///
/// Schema `partial_eq`.
#[doc(alias("PartialEq"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartialEqObject {
    pub next: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    PartialEqObject {
        next: "next",
    }
}

/// Part of [`Everything`].
///
/// Schema `redirect`.
#[doc(alias("Redirect"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RedirectObject {
    pub url: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    RedirectObject {
        url: "url",
    }
}

/// Answered by [`request_().create`](super::request_::RequestResource::create).
///
/// Schema `result`.
#[doc(alias("Result"))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ResultChoice {
    /// Where it has `ok`.
    Ok(OkObject),
    /// Where it has `err`.
    Err(ErrObject),
    /// What is none of these.
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

/// Part of [`Everything`].
///
/// Schema `self`.
#[doc(alias("Self_"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelfObject {
    pub me: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    SelfObject {
        me: "me",
    }
}

/// Part of [`Everything`].
///
/// Schema `send`.
#[doc(alias("Send"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendObject {
    pub next: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    SendObject {
        next: "next",
    }
}

/// Part of [`Everything`].
///
/// Schema `serialize`.
#[doc(alias("Serialize"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SerializeObject {
    pub next: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    SerializeObject {
        next: "next",
    }
}

/// Part of [`Everything`].
///
/// Schema `sized`.
#[doc(alias("Sized"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SizedObject {
    pub next: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    SizedObject {
        next: "next",
    }
}

/// Part of [`Everything`].
///
/// Schema `some`.
#[doc(alias("Some"))]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SomeValue {
    /// `some`
    Some,
    /// `none`
    None,
    /// `ok`
    Ok,
    /// A value that this version does not name.
    Other(String),
}

open_enum! {
    SomeValue {
        Some = "some",
        None = "none",
        Ok = "ok",
    }
}

/// Part of [`Everything`].
///
/// Schema `string`.
#[doc(alias("String"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StringObject {
    pub string: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    StringObject {
        string: "string",
    }
}

/// Part of [`Everything`].
///
/// Schema `timestamp`.
#[doc(alias("Timestamp"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimestampObject {
    pub created_at: Option<Timestamp>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    TimestampObject {
        created_at: "created_at",
    }
}

/// Part of [`Everything`].
///
/// Schema `to_owned`.
#[doc(alias("ToOwned"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ToOwnedObject {
    pub next: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    ToOwnedObject {
        next: "next",
    }
}

/// Part of [`Everything`].
///
/// Schema `update`.
#[doc(alias("Update"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateObject {
    pub next: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

record! {
    UpdateObject {
        next: "next",
    }
}

/// Part of [`CreateRequest`] and [`OptionObject`].
///
/// Schema `value`.
#[doc(alias("Value"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValueObject {
    pub text: Option<String>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl ValueObject {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `text`.
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

/// Part of [`OptionObject`].
///
/// Schema `vec`.
#[doc(alias("Vec"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VecObject {
    pub length: Option<i64>,
    /// Fields that this version does not name, and values of another kind than it names.
    pub extra: Extra,
}

impl VecObject {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `length`.
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
