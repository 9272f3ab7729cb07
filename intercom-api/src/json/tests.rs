//! Tests of reading and writing.

#![allow(unreachable_pub)]

use std::borrow::Cow;

use serde_json::{Map, Value, json};

use super::{open_enum, record, union};
use crate::{Extra, Id, Timestamp, Update};

#[derive(Clone, Default, PartialEq)]
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

#[derive(Clone, Default, PartialEq)]
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
    reply: Option<Reply>,
    note: Note,
    replies: Vec<Reply>,
    extra: Extra,
}

record!(Contact {
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
});

#[derive(Clone, Default, PartialEq)]
struct Close {
    admin_id: Id,
    body: Option<String>,
    extra: Extra,
}

record!(Close { admin_id: "admin_id" as number, body: "body" } constants { "message_type" = "close", "type" = "admin" });

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
    Flag(bool),
    List(Vec<Id>),
    Other(Value),
}

union!(Reply {
    Close(Box<Close>) = object().constant("message_type", "close"),
    Note(Note) = object().has("body"),
    Text(String) = text(),
    Number(i64) = integer(),
    Flag(bool) = boolean(),
    List(Vec<Id>) = list(),
});

#[derive(Clone, Default, PartialEq)]
struct Empty {
    extra: Extra,
}

record!(Empty {});

#[test]
fn smoke() {
    let value =
        json!({"id": 5, "email": 7, "notes": [{"id": "a"}, null, {"id": 1, "body": "x"}, 3]});
    let contact: Contact = super::from_value(value).expect("fits");
    assert_eq!(format!("{contact:?}"), "");
}
