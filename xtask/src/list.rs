//! `cargo xtask list`: lists every operation of a version.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;
use codegen::ir::{Answer, Api, Kind, Operation, Resource};
use serde_json::{Value, json};

use crate::spec;
use crate::versions;

/// The arguments of `list`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Version, for instance 9.1
    #[arg(value_parser = versions::label)]
    pub version: String,
    /// Output format
    #[arg(long, value_enum, default_value_t = Format::Table)]
    pub format: Format,
}

/// The output format of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// Table for people
    Table,
    /// JSON array for programs
    Json,
}

/// Runs the command in the project at `root`.
pub fn run(root: &Path, args: &Args) -> Result<ExitCode> {
    let chosen = spec::chosen(root, std::slice::from_ref(&args.version))?;
    let spec = spec::load(root)?;
    let known = chosen.iter().filter_map(|one| spec.version(&one.version));
    for version in known {
        let model = match codegen::model(&spec, version) {
            Ok(model) => model,
            Err(diagnostics) => {
                spec::report(&diagnostics, spec.files());
                return Ok(ExitCode::FAILURE);
            }
        };
        let rows = rows(&model.api);
        match args.format {
            Format::Json => println!("{}", serde_json::to_string_pretty(&rows)?),
            Format::Table => print!("{}", table(&rows)),
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Returns one JSON object for each operation.
pub fn rows(api: &Api) -> Vec<Value> {
    let operations = api.resources.iter().flat_map(|resource| {
        resource
            .operations
            .iter()
            .map(move |operation| (resource, operation))
    });
    operations
        .map(|(resource, operation)| row(api, resource, operation))
        .collect()
}

fn row(api: &Api, resource: &Resource, operation: &Operation) -> Value {
    let path: Vec<&str> = operation
        .path_params
        .iter()
        .map(|param| param.json.as_str())
        .collect();
    let params = operation.params.as_ref();
    let (header, query): (Vec<&str>, Vec<&str>) = params
        .and_then(|params| api.types.iter().find(|def| def.name == params.ty))
        .map(|def| match &def.kind {
            Kind::Struct(fields) => fields.iter().map(|field| field.json.as_str()).collect(),
            _ => Vec::new(),
        })
        .unwrap_or_default()
        .into_iter()
        .partition(|name| {
            params.is_some_and(|params| params.headers.iter().any(|header| header == name))
        });
    json!({
        "method": operation.method,
        "path": operation.path,
        "operation_id": operation.id,
        "resource": resource.module,
        "rust_path": format!("{}::{}::{}::{}", api.module, resource.module, resource.handle, operation.name),
        "path_parameters": path,
        "query_parameters": query,
        "header_parameters": header,
        "request": operation.body.as_ref().map(|body| body.ty.written(&str::to_owned)),
        "response": answer(&operation.answer),
        "paging": operation.paging.as_ref().map(|paging| &paging.style.name),
    })
}

fn answer(answer: &Answer) -> Option<String> {
    match answer {
        Answer::Json(ty) => Some(ty.written(&str::to_owned)),
        Answer::Optional(ty) => Some(format!("Option<{}>", ty.written(&str::to_owned))),
        Answer::Text => Some("String".to_owned()),
        Answer::Binary => Some("Download".to_owned()),
        Answer::Redirect => Some("Redirect".to_owned()),
        Answer::Empty => None,
    }
}

fn table(rows: &[Value]) -> String {
    let columns = [
        "method",
        "path",
        "rust_path",
        "request",
        "response",
        "paging",
    ];
    let cell = |row: &Value, column: &str| match &row[column] {
        Value::String(text) => text.clone(),
        _ => "-".to_owned(),
    };
    let width = |column: &str| {
        rows.iter()
            .map(|row| cell(row, column).len())
            .chain([column.len()])
            .max()
            .unwrap_or(0)
    };
    let widths: Vec<usize> = columns.iter().map(|column| width(column)).collect();
    let line = |cells: Vec<String>| {
        let padded = cells
            .iter()
            .zip(&widths)
            .map(|(cell, width)| format!("{cell:width$}"));
        format!("{}\n", padded.collect::<Vec<_>>().join("  ").trim_end())
    };
    let head = line(
        columns
            .iter()
            .map(|column| column.to_uppercase().replace('_', " "))
            .collect(),
    );
    let body = rows
        .iter()
        .map(|row| line(columns.iter().map(|column| cell(row, column)).collect()));
    head + &body.collect::<String>()
}
