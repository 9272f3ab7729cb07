//! Writes the types of a version with plain serde derives, as the baseline of the measurement. These types read and
//! write the documented JSON, but drop unknown fields and fail on values of an unexpected type.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::Result;
use codegen::ir::{Api, Kind, Type, TypeDef};

const MANIFEST: &str = r#"[package]
name = "derive"
version = "0.0.0"
edition = "2024"

[dependencies]
serde = { version = "1", features = ["derive"] }
serde_json = "1"

[workspace]
"#;

/// Writes a crate with the types of `api` to `folder`.
pub(super) fn write(folder: &Path, api: &Api) -> Result<()> {
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("Cargo.toml"), MANIFEST)?;
    fs::write(folder.join("src/lib.rs"), source(api))?;
    Ok(())
}

fn source(api: &Api) -> String {
    let mut text = "#![allow(clippy::all)]\nuse serde::{Deserialize, Serialize};\n".to_owned();
    for def in &api.types {
        item(&mut text, def);
    }
    text
}

fn item(text: &mut String, def: &TypeDef) {
    let name = &def.name;
    match &def.kind {
        Kind::Struct(fields) => {
            let _ = writeln!(
                text,
                "#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]\n#[serde(default)]\npub struct {name} {{"
            );
            for field in fields {
                let _ = writeln!(
                    text,
                    "    #[serde(rename = {:?}, skip_serializing_if = \"Option::is_none\")]\n    pub {}: Option<{}>,",
                    field.json,
                    field.name,
                    ty(&field.ty)
                );
            }
            text.push_str("}\n");
        }
        Kind::Enum(values) => {
            let _ = writeln!(
                text,
                "#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]\npub enum {name} {{"
            );
            for value in values {
                let _ = writeln!(
                    text,
                    "    #[serde(rename = {:?})]\n    {},",
                    value.json, value.name
                );
            }
            text.push_str("    #[serde(untagged)]\n    Other(String),\n}\n");
        }
        Kind::Union(arms) => {
            let _ = writeln!(
                text,
                "#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]\n#[serde(untagged)]\npub enum {name} {{"
            );
            for arm in arms {
                let _ = writeln!(text, "    {}({}),", arm.name, ty(&arm.ty));
            }
            text.push_str("    Other(serde_json::Value),\n}\n");
        }
        Kind::Answers(_) => {}
    }
}

fn ty(of: &Type) -> String {
    match of {
        Type::String | Type::Id { .. } | Type::File | Type::Timestamp { text: true } => {
            "String".to_owned()
        }
        Type::Integer | Type::Timestamp { text: false } => "i64".to_owned(),
        Type::Float => "f64".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Json => "serde_json::Value".to_owned(),
        Type::Map => "serde_json::Map<String, serde_json::Value>".to_owned(),
        Type::Named(name) => name.clone(),
        Type::List(item) => format!("Vec<{}>", ty(item)),
        Type::Boxed(inner) => format!("Box<{}>", ty(inner)),
    }
}
