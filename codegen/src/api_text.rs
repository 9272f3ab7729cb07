//! `spec/api/<version>.txt`: the whole picture, a line an item, for whoever reviews what changed.

use std::fmt::Write;

use crate::ir::{Answer, Api, Items, Kind, Operation, Repeat, Selector, Type};

/// One line per operation, type, field, value and arm.
pub(crate) fn api_text(api: &Api) -> String {
    let mut text = String::new();
    for resource in &api.resources {
        for operation in &resource.operations {
            line(
                &mut text,
                &format!("operation {}.{}", resource.module, operation.name),
                &signature(operation),
            );
        }
    }
    for def in &api.types {
        let way = match (def.usage.request, def.usage.response) {
            (true, true) => "sent and answered",
            (true, false) => "sent",
            (false, _) => "answered",
        };
        let (kind, members) = match &def.kind {
            Kind::Struct(fields) => ("struct", fields.iter().map(field).collect()),
            Kind::Enum(values) => (
                "enum",
                values
                    .iter()
                    .map(|value| format!("{} = {:?}", value.name, value.json))
                    .collect(),
            ),
            Kind::Union(arms) => ("union", arms.iter().map(arm).collect()),
            Kind::Answers(arms) => (
                "answers",
                arms.iter()
                    .map(|arm| format!("{} = {} {}", arm.name, arm.status, answer(&arm.answer)))
                    .collect(),
            ),
        };
        let members: Vec<String> = members;
        line(
            &mut text,
            &format!("type {}", def.name),
            &format!("{kind}, {way}, {}", def.place),
        );
        for member in members {
            line(&mut text, &format!("type {}", def.name), &member);
        }
    }
    for list in &api.lists {
        let items = match &list.items {
            Items::Field(way) => format!(".{}", way.join(".")),
            Items::Arms { lists, ones } => {
                let ones = ones.iter().map(|(arm, _)| format!("{arm} alone"));
                let arms: Vec<String> = lists.iter().cloned().chain(ones).collect();
                arms.join(", ")
            }
        };
        line(
            &mut text,
            &format!("list {}", list.ty),
            &format!("{} in {items}", list.item),
        );
    }
    for job in &api.jobs {
        let download = job
            .download
            .as_ref()
            .map(|step| format!(", then {}", step.path));
        let cancel = job
            .cancel
            .as_ref()
            .map(|step| format!(", called off by {}", step.path));
        let rest = format!(
            "asked after by {}{}{}",
            job.status.path,
            download.unwrap_or_default(),
            cancel.unwrap_or_default()
        );
        line(&mut text, &format!("job {}", job.ty), &rest);
    }
    for rule in &api.event_rules {
        let ty = api.events.iter().find(|event| event.name == rule.event);
        let ty = ty.map(|event| event.ty.as_str()).unwrap_or_default();
        let told = told(&rule.selector);
        let told = if told.is_empty() {
            told
        } else {
            format!(" [{told}]")
        };
        for topic in &rule.topics {
            line(
                &mut text,
                &format!("event {topic}"),
                &format!("{} {ty}{told}", rule.event),
            );
        }
    }
    for event in &api.fin_events {
        line(
            &mut text,
            &format!("event of Fin {}", event.event_name),
            &format!("{} {}", event.name, event.ty),
        );
    }
    for skipped in &api.skipped {
        line(
            &mut text,
            &format!("skipped {}", skipped.what),
            &skipped.reason,
        );
    }
    text
}

fn line(text: &mut String, what: &str, rest: &str) {
    let _ = writeln!(text, "{what}: {rest}");
}

fn signature(operation: &Operation) -> String {
    let mut text = format!("{} {}", operation.method, operation.path);
    if let Some(params) = &operation.params {
        let _ = write!(text, " ?{}", params.ty);
    }
    if let Some(body) = &operation.body {
        let _ = write!(text, " {}", self::ty(&body.ty));
    }
    let _ = write!(text, " -> {}", answer(&operation.answer));
    if let Some(paging) = operation.paging {
        let style = format!("{:?}", paging.style).to_lowercase();
        let _ = write!(text, ", paged by {style}");
        if let Some(maximum) = paging.per_page {
            let _ = write!(text, " of {maximum}");
        }
    }
    if let Some(repeat) = operation.repeat {
        text.push_str(match repeat {
            Repeat::Safe => ", repeatable",
            Repeat::Once => ", once",
            Repeat::Job => ", once, a job",
        });
    }
    for param in operation
        .path_params
        .iter()
        .filter(|param| !param.refused.is_empty())
    {
        let _ = write!(
            text,
            ", {} is not {}",
            param.json,
            param.refused.join(" or ")
        );
    }
    text
}

fn field(field: &crate::ir::Field) -> String {
    let mut text = format!(".{} {:?} {}", field.name, field.json, ty(&field.ty));
    if let Some(constant) = &field.constant {
        let _ = write!(text, " = {constant:?}");
    }
    let marks = [
        (field.required, "required"),
        (field.nullable, "nullable"),
        (field.header, "header"),
        (field.deprecated, "deprecated"),
        (field.read_only, "read only"),
    ];
    for (_, mark) in marks.iter().filter(|(set, _)| *set) {
        let _ = write!(text, " {mark}");
    }
    text
}

fn arm(arm: &crate::ir::Arm) -> String {
    let told = told(&arm.selector);
    format!("{} {} [{told}]", arm.name, ty(&arm.ty))
}

/// By what a value is told.
fn told(selector: &Selector) -> String {
    match selector {
        Selector::Object { has, constants } => {
            let constants = constants
                .iter()
                .map(|(key, value)| format!("{key}={value}"));
            constants
                .chain(has.iter().cloned())
                .collect::<Vec<_>>()
                .join(" ")
        }
        other => format!("{other:?}").to_lowercase(),
    }
}

fn answer(answer: &Answer) -> String {
    match answer {
        Answer::Json(json) => ty(json),
        Answer::Optional(json) => format!("{} or nothing", ty(json)),
        Answer::Empty => "nothing".to_owned(),
        Answer::Text => "text".to_owned(),
        Answer::Binary => "bytes".to_owned(),
        Answer::Redirect => "redirect".to_owned(),
    }
}

/// A type in one word.
pub(crate) fn ty(of: &Type) -> String {
    match of {
        Type::String => "String".to_owned(),
        Type::Integer => "i64".to_owned(),
        Type::Float => "f64".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Id { number: true } => "Id(number)".to_owned(),
        Type::Id { number: false } => "Id".to_owned(),
        Type::Timestamp { text: true } => "Timestamp(text)".to_owned(),
        Type::Timestamp { text: false } => "Timestamp".to_owned(),
        Type::Json => "Value".to_owned(),
        Type::Map => "Map".to_owned(),
        Type::File => "File".to_owned(),
        Type::Named(name) => name.clone(),
        Type::List(item) => format!("Vec<{}>", ty(item)),
        Type::Boxed(inner) => ty(inner),
    }
}
