//! Writes `spec/api/<version>.txt`: the whole IR, one line per item, for the review of changes.

use std::fmt::Write;

use crate::ir::{
    Answer, Api, Arm, Conditions, EnumValue, Field, Idempotency, Items, JobDef, Kind, Operation,
    Selector, StatusArm, Type,
};

/// Returns one line per operation, type, field, value and variant.
pub(crate) fn summary(api: &Api) -> String {
    let mut lines: Vec<String> = Vec::new();
    for resource in &api.resources {
        lines.extend(resource.operations.iter().map(|one| {
            let (module, name) = (&resource.module, &one.name);
            format!("operation {module}.{name}: {}", signature(one))
        }));
    }
    for def in &api.types {
        let way = match (def.usage.request, def.usage.response) {
            (true, true) => "request and response",
            (true, false) => "request",
            (false, _) => "response",
        };
        let (kind, members): (_, Vec<String>) = match &def.kind {
            Kind::Struct(fields) => ("struct", fields.iter().map(field).collect()),
            Kind::Enum(values) => ("enum", values.iter().map(value).collect()),
            Kind::Union(arms) => ("union", arms.iter().map(arm).collect()),
            Kind::Answers(arms) => ("responses", arms.iter().map(status).collect()),
        };
        let name = &def.name;
        lines.push(format!("type {name}: {kind}, {way}, {}", def.place));
        lines.extend(members.iter().map(|one| format!("type {name}: {one}")));
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
        lines.push(format!("list {}: {} in {items}", list.ty, list.item));
    }
    lines.extend(api.jobs.iter().map(job));
    for rule in &api.event_rules {
        let event = api.events.iter().find(|event| event.name == rule.event);
        let ty = event.map(|event| event.ty.as_str()).unwrap_or_default();
        let conditions =
            Some(conditions(&rule.selector)).filter(|conditions| !conditions.is_empty());
        let conditions = conditions
            .map(|conditions| format!(" [{conditions}]"))
            .unwrap_or_default();
        let (topics, event) = (rule.topics.iter(), &rule.event);
        lines.extend(topics.map(|topic| format!("event {topic}: {event} {ty}{conditions}")));
    }
    for fin in &api.fin_events {
        let (name, ty) = (&fin.name, &fin.ty);
        lines.push(format!("event of Fin {}: {name} {ty}", fin.event_name));
    }
    for skipped in &api.skipped {
        lines.push(format!("skipped {}: {}", skipped.what, skipped.reason));
    }
    lines.iter().map(|line| format!("{line}\n")).collect()
}

fn job(job: &JobDef) -> String {
    let (ty, status) = (&job.ty, &job.status.path);
    let mut text = format!("job {ty}: status from {status}");
    if let Some(download) = &job.download {
        let _ = write!(text, ", then {}", download.path);
    }
    if let Some(cancel) = &job.cancel {
        let _ = write!(text, ", canceled by {}", cancel.path);
    }
    text
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
    if let Some(paging) = &operation.paging {
        let _ = write!(text, ", paged by {}", paging.style.name);
        if let Some(maximum) = paging.per_page {
            let _ = write!(text, " of {maximum}");
        }
    }
    if let Some(idempotency) = operation.idempotency {
        text.push_str(match idempotency {
            Idempotency::Idempotent => ", idempotent",
            Idempotency::NotIdempotent => ", not idempotent",
            Idempotency::Job => ", not idempotent, a job",
        });
    }
    for param in &operation.path_params {
        if !param.refused.is_empty() {
            let (name, values) = (&param.json, param.refused.join(" or "));
            let _ = write!(text, ", {name} is not {values}");
        }
    }
    text
}

fn field(field: &Field) -> String {
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

fn value(value: &EnumValue) -> String {
    format!("{} = {:?}", value.name, value.json)
}

fn arm(arm: &Arm) -> String {
    let mut text = format!(
        "{} {} [{}]",
        arm.name,
        ty(&arm.ty),
        conditions(&arm.selector)
    );
    for other in &arm.overlaps {
        let part = if other.partly { "some of " } else { "" };
        let _ = write!(text, ", also {part}{}", other.of);
    }
    text
}

fn status(arm: &StatusArm) -> String {
    format!("{} = {} {}", arm.name, arm.status, answer(&arm.answer))
}

/// Formats a selector.
fn conditions(selector: &Selector) -> String {
    match selector {
        Selector::Object(Conditions {
            has,
            any,
            constants,
        }) => {
            let constants = constants.iter();
            let constants = constants.map(|(key, texts)| format!("{key}={}", texts.join("|")));
            let any = (!any.is_empty()).then(|| any.join("|"));
            let conditions: Vec<String> = constants.chain(has.iter().cloned()).chain(any).collect();
            conditions.join(" ")
        }
        Selector::Texts(texts) => texts.join("|"),
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

/// Formats a type without spaces.
fn ty(of: &Type) -> String {
    match of {
        Type::Id { number: true } => "Id(number)".to_owned(),
        Type::Timestamp { text: true } => "Timestamp(text)".to_owned(),
        Type::Map => "Map".to_owned(),
        Type::List(item) => format!("Vec<{}>", ty(item)),
        Type::Boxed(inner) => ty(inner),
        plain => plain.written(&str::to_owned),
    }
}
