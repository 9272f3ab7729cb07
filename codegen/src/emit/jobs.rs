//! Jobs: what makes a request that starts one able to wait for its end.

use std::fmt::Write;

use super::ident;
use super::resources::template_of;
use super::types::answer_type;
use crate::ir::{Answer, Api, JobDef, JobStep, Kind, TypeDef};
use crate::render::Item;
use proc_macro2::TokenStream;

/// The table of the job that this type is the answer of.
pub(crate) fn table(api: &Api, def: &TypeDef) -> Option<Item> {
    let job = api.jobs.iter().find(|job| job.ty == def.name)?;
    let mut text = format!(
        "#[cfg(feature = \"client\")]\njob! {{\n    {} ({}) -> {} {{\n",
        ident(&def.name),
        job.params.as_deref().unwrap_or_default(),
        done(job)
    );
    let _ = writeln!(text, "        status: {:?},", template(&job.status));
    let _ = writeln!(
        text,
        "        download: {},",
        optional(job.download.as_ref())
    );
    let asked = job.download.as_ref().and_then(|step| step.params.as_ref());
    let _ = writeln!(text, "        download_params: {:?},", fields(api, asked));
    let _ = writeln!(text, "        cancel: {},", optional(job.cancel.as_ref()));
    let _ = writeln!(text, "        id: {:?},", job.id);
    let _ = writeln!(text, "        state: {:?},", job.state);
    let _ = writeln!(text, "        done: {:?},", job.done);
    let _ = writeln!(text, "        failed: {:?},", job.failed);
    text.push_str("    }\n}");
    Some(Item::Table(text))
}

/// What a job answers in the end: its file, or its last state.
pub(crate) fn done(job: &JobDef) -> String {
    let answer = match job.download {
        Some(_) => &Answer::Binary,
        None => &job.status_answer,
    };
    answer_type(answer, &TokenStream::new())
        .to_string()
        .replace(' ', "")
}

fn template(step: &JobStep) -> String {
    template_of(&step.path, &step.path_params)
}

fn optional(step: Option<&JobStep>) -> String {
    step.map_or_else(
        || "None".to_owned(),
        |step| format!("Some({:?})", template(step)),
    )
}

/// The JSON names of the fields of a struct.
fn fields<'a>(api: &'a Api, ty: Option<&String>) -> Vec<&'a str> {
    let def = ty.and_then(|ty| api.types.iter().find(|def| def.name == *ty));
    match def.map(|def| &def.kind) {
        Some(Kind::Struct(fields)) => fields.iter().map(|field| field.json.as_str()).collect(),
        _ => Vec::new(),
    }
}
