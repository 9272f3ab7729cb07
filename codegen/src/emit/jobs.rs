//! Background jobs: the tables that a request uses to wait for the end of its job.

use super::resources::template_of;
use crate::ir::{Answer, Api, Field, JobDef, JobStep, TypeDef};
use crate::render::Item;

/// Returns the `job!` macro call for the job whose type is `def`, or `None` if `def` is not the type of a job.
pub(crate) fn table(api: &Api, def: &TypeDef) -> Option<Item> {
    let job = api.jobs.iter().find(|job| job.ty == def.name)?;
    let params = job.params.as_deref().unwrap_or_default();
    let status = api.definition(params).map(TypeDef::fields);
    let required = status.unwrap_or_default().iter();
    let required = names(required.filter(|field| field.surface.required));
    let download = job.download.as_ref();
    let asked = download.and_then(|step| api.definition(step.params.as_ref()?));
    let asked = names(asked.map(TypeDef::fields).unwrap_or_default().iter());
    Some(Item::Table(format!(
        "#[cfg(feature = \"client\")]
job! {{
    {} ({params}) -> {} {{
        status: {:?},
        download: {:?},
        download_params: {asked:?},
        required: {required:?},
        cancel: {:?},
        id: {:?},
        state: {:?},
        done: {:?},
        failed: {:?},
    }}
}}",
        def.name,
        done(job),
        template(&job.status),
        download.map(template),
        job.cancel.as_ref().map(template),
        job.id,
        job.state,
        job.done,
        job.failed,
    )))
}

/// Returns the JSON names of parameters.
fn names<'a>(fields: impl Iterator<Item = &'a Field>) -> Vec<&'a str> {
    fields.map(|field| field.json.as_str()).collect()
}

/// Returns the type that a finished job returns: its file, or its last state.
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
