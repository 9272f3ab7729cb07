//! Tests of decoding and encoding, with types that have every kind of field.
#![allow(unreachable_pub)] // the macros write `pub`, as generated types need it

mod containers;
mod hostile;
mod properties;
mod rules;
mod strict;
mod unions;

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::{Document, open_enum, record, union};
use crate::{Extra, Id, Timestamp, Update};

#[derive(Clone, Default)]
struct Note {
    type_: Option<Cow<'static, str>>,
    id: Id,
    body: Option<String>,
    reply: Option<Box<Note>>,
    extra: Extra,
}

record!(Note {
    type_: "type" = "note",
    id: "id",
    body: "body",
    reply: "reply"
});

#[derive(Clone, Default)]
struct Contact {
    type_: Option<Cow<'static, str>>,
    id: Id,
    email: Option<String>,
    admin_id: Option<Id>,
    created_at: Option<Timestamp>,
    day: Option<Timestamp>,
    role: Option<Role>,
    age: Option<i64>,
    score: Option<f64>,
    active: Option<bool>,
    notes: Vec<Note>,
    grid: Vec<Vec<i64>>,
    labels: Option<Vec<String>>,
    admins: Vec<Id>,
    custom: Option<Map<String, Value>>,
    any: Option<Value>,
    list: Vec<Value>,
    name: Update<String>,
    owner: Update<Note>,
    reply: Option<Box<Reply>>,
    note: Note,
    replies: Vec<Reply>,
    extra: Extra,
}

record! {
    Contact {
        type_: "type" = "contact",
        id: "id",
        email: "email",
        admin_id: "admin_id" as number,
        created_at: "created_at",
        day: "day" as text,
        role: "role",
        age: "age",
        score: "score",
        active: "active",
        notes: "notes",
        grid: "grid",
        labels: "labels",
        admins: "admins" as number,
        custom: "custom",
        any: "any",
        list: "list",
        name: "name",
        owner: "owner",
        reply: "reply",
        note: "note",
        replies: "replies",
    }
}

/// A request with required fields and a constant.
#[derive(Clone, Default)]
struct Close {
    admin_id: Id,
    body: String,
    count: i64,
    extra: Extra,
}

record! {
    Close {
        admin_id: "admin_id" as number,
        body: "body",
        count: "count",
    } constants { "message_type" = "close" }
}

#[derive(Clone, Default)]
struct Empty {
    extra: Extra,
}

/// A list response that may be a bare array.
#[derive(Clone, Default)]
struct Notes {
    notes: Vec<Note>,
    extra: Extra,
}

record!(Notes { notes: "notes" } items { "notes" });
record!(Empty {});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Role {
    User,
    Lead,
    Other(String),
}

open_enum!(Role { User = "user", Lead = "lead" });

#[derive(Clone, Debug, PartialEq)]
enum Reply {
    Close(Box<Close>),
    Note(Note),
    Text(String),
    Number(i64),
    Score(f64),
    Flag(bool),
    List(Vec<Id>),
    Other(Value),
}

union! {
    Reply {
        Close(Box<Close>) = object().constant("message_type", &["close"]),
        Note(Note) = object().has(&["body", "id"]),
        Text(String) = text(),
        Number(i64) = integer(),
        Score(f64) = number(),
        Flag(bool) = boolean(),
        List(Vec<Id>) = list(),
    }
}

/// Decodes a value that must match the type `T`.
fn read<T: Document>(value: Value) -> T {
    super::from_value(value).expect("a document that fits")
}

/// Decodes a value as the type `T` and encodes the result.
fn again<T: Document>(value: Value) -> Value {
    super::to_value(&read::<T>(value))
}
