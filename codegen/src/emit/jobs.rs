//! Jobs: what makes a request that starts one able to wait for its end.

use std::fmt::Write;

use super::resources::template_of;
use crate::ir::{Answer, Api, Field, JobDef, JobStep, TypeDef};
use crate::render::Item;

/// The table of the job that this type is the answer of.
pub(crate) fn table(api: &Api, def: &TypeDef) -> Option<Item> {
    let job = api.jobs.iter().find(|job| job.ty == def.name)?;
    let mut text = format!(
        "#[cfg(feature = \"client\")]\njob! {{\n    {} ({}) -> {} {{\n",
        def.name,
        job.params.as_deref().unwrap_or_default(),
        done(job)
    );
    let _ = writeln!(text, "        status: {:?},", template(&job.status));
    let _ = writeln!(
        text,
        "        download: {},",
        optional(job.download.as_ref())
    );
    let download = job.download.as_ref();
    let asked = download.and_then(|step| api.definition(step.params.as_ref()?));
    let status = job.params.as_ref().and_then(|name| api.definition(name));
    let _ = writeln!(
        text,
        "        download_params: {:?},",
        names(asked, |_| true)
    );
    let required = names(status, |field| field.surface.required);
    let _ = writeln!(text, "        required: {required:?},");
    let _ = writeln!(text, "        cancel: {},", optional(job.cancel.as_ref()));
    let _ = writeln!(text, "        id: {:?},", job.id);
    let _ = writeln!(text, "        state: {:?},", job.state);
    let _ = writeln!(text, "        done: {:?},", job.done);
    let _ = writeln!(text, "        failed: {:?},", job.failed);
    text.push_str("    }\n}");
    Some(Item::Table(text))
}

/// The JSON names of parameters.
fn names(params: Option<&TypeDef>, which: impl Fn(&Field) -> bool) -> Vec<&str> {
    let fields = params.map(TypeDef::fields).unwrap_or_default().iter();
    let shown = fields.filter(|field| which(field));
    shown.map(|field| field.json.as_str()).collect()
}

/// What a job answers in the end: its file, or its last state.
pub(crate) fn done(job: &JobDef) -> String {
    let answer = match job.download {
        Some(_) => &Answer::Binary,
        None => &job.status_answer,
    };
    answer.written(&str::to_owned)
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
