//! Encoding of `multipart/form-data`.

use std::hash::{BuildHasher, RandomState};

use http::HeaderValue;
use serde_json::Value;

use super::body::{Written, plain_text};
use super::invalid;
use crate::error::Error;
use crate::file;
use crate::json::{self, Json, View};

/// A part of a multipart body: a field or a file.
#[derive(Debug, PartialEq, Eq, Clone)]
pub(super) struct Part {
    name: String,
    file_name: Option<String>,
    content_type: Option<String>,
    data: Vec<u8>,
}

/// Returns the parts of a multipart body; each [`File`](crate::File) of the record becomes a file part.
pub(super) fn parts(body: &dyn Json) -> Result<Vec<Part>, Error> {
    let Value::Object(fields) = json::value_of(body) else {
        return Err(invalid("a multipart body must be an object with fields"));
    };
    let files = file_fields(body);
    let mut parts = Vec::new();
    for (name, value) in fields {
        let is_file = files.contains(&name.as_str());
        match value {
            Value::Null => {}
            Value::Array(items) => {
                for item in items {
                    parts.push(part(&name, item, is_file)?);
                }
            }
            value => parts.push(part(&name, value, is_file)?),
        }
    }
    Ok(parts)
}

/// Returns the names of the fields that contain a file or a list of files.
fn file_fields(body: &dyn Json) -> Vec<&'static str> {
    let mut files = Vec::new();
    if let View::Record(record) = body.view() {
        let names = record.shape().fields;
        record.read(&mut |values, _| {
            let pairs = names.iter().zip(values);
            let found = pairs.filter(|(_, value)| file::is_file(value.view()));
            files.extend(found.map(|(name, _)| *name));
        });
    }
    files
}

fn part(name: &str, value: Value, is_file: bool) -> Result<Part, Error> {
    if !is_file {
        return Ok(text_part(name, value));
    }
    let member = |key: &str| value.get(key)?.as_str().map(str::to_owned);
    let data = member("data").and_then(|text| file::from_base64(&text));
    let data = data.ok_or_else(|| {
        invalid(format!(
            "the field `{name}` must contain a file; use a `File`"
        ))
    })?;
    Ok(Part {
        name: name.to_owned(),
        file_name: member("name"),
        content_type: member("content_type"),
        data,
    })
}

fn text_part(name: &str, value: Value) -> Part {
    Part {
        name: name.to_owned(),
        file_name: None,
        content_type: None,
        data: plain_text(value).into_bytes(),
    }
}

/// Encodes the parts. Additional fields replace fields of the same name.
pub(super) fn write(mut parts: Vec<Part>, extra: Vec<(String, Value)>) -> Result<Written, Error> {
    for (name, value) in extra {
        parts.retain(|part| part.name != name);
        parts.push(text_part(&name, value));
    }
    let boundary = boundary(&parts);
    let mut data = Vec::new();
    for part in &parts {
        data.extend_from_slice(head(part, &boundary)?.as_bytes());
        data.extend_from_slice(&part.data);
        data.extend_from_slice(b"\r\n");
    }
    data.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    let content_type = format!("multipart/form-data; boundary={boundary}");
    Ok(Written {
        content_type: HeaderValue::try_from(content_type)
            .map_err(|_| invalid("the boundary of the body is not a valid header value"))?,
        data: data.into(),
    })
}

fn head(part: &Part, boundary: &str) -> Result<String, Error> {
    let mut head = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"",
        quoted(&part.name)
    );
    if let Some(file_name) = &part.file_name {
        head.push_str(&format!("; filename=\"{}\"", quoted(file_name)));
    }
    if let Some(content_type) = &part.content_type {
        if HeaderValue::try_from(content_type.as_str()).is_err() {
            let name = part.name.escape_debug();
            return Err(invalid(format!(
                "the content type of the file in `{name}` is invalid; use a type such as `image/png`"
            )));
        }
        head.push_str(&format!("\r\nContent-Type: {content_type}"));
    }
    head.push_str("\r\n\r\n");
    Ok(head)
}

/// Encodes a name as browsers do: characters that end the name or the line are percent-encoded.
fn quoted(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// Returns a boundary that does not occur in any part.
fn boundary(parts: &[Part]) -> String {
    loop {
        // Every hasher has new random keys.
        let random = || RandomState::new().hash_one(0_u8);
        let boundary = format!("{:016x}{:016x}", random(), random());
        let taken = |part: &Part| {
            let mut windows = part.data.windows(boundary.len());
            windows.any(|window| window == boundary.as_bytes())
        };
        if !parts.iter().any(taken) {
            return boundary;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Extra, File};

    #[test]
    fn names_cannot_end_their_line() {
        let part = Part {
            name: "a\"\r\nX: y".to_owned(),
            file_name: Some("f.txt".to_owned()),
            content_type: Some("text/plain".to_owned()),
            data: b"hello".to_vec(),
        };
        let extra = vec![("b".to_owned(), Value::from(7))];
        let written = write(vec![part], extra).expect("a body");
        let content_type = written.content_type.to_str().expect("text").to_owned();
        let boundary = content_type.split_once("boundary=").expect("a boundary").1;
        let expected = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"a%22%0D%0AX: y\"; \
             filename=\"f.txt\"\r\nContent-Type: text/plain\r\n\r\nhello\r\n\
             --{boundary}\r\nContent-Disposition: form-data; name=\"b\"\r\n\r\n7\r\n\
             --{boundary}--\r\n"
        );
        assert_eq!(String::from_utf8_lossy(&written.data), expected);
    }

    #[derive(Clone, Default)]
    struct Upload {
        label: Option<String>,
        tags: Vec<i64>,
        missing: Option<File>,
        file: Option<File>,
        files: Vec<File>,
        extra: Extra,
    }

    json::record!(Upload {
        label: "label",
        tags: "tags",
        missing: "missing",
        file: "file",
        files: "files",
    });

    #[test]
    fn files_of_a_record_are_parts_with_names() {
        let upload = Upload {
            label: Some("x".to_owned()),
            tags: vec![1, 2],
            missing: None,
            file: Some(File::new("a.bin", [0, 255]).content_type("image/png")),
            files: vec![File::new("b.txt", "b"), File::new("c.txt", "c")],
            extra: Extra::default(),
        };
        let parts = parts(&upload).expect("parts");
        let short = |part: &Part| {
            let file = part.file_name.clone().unwrap_or_default();
            (part.name.clone(), file, part.data.clone())
        };
        let mut found: Vec<_> = parts.iter().map(short).collect();
        found.sort();
        let expected = [
            ("file", "a.bin", &[0, 255][..]),
            ("files", "b.txt", b"b"),
            ("files", "c.txt", b"c"),
            ("label", "", b"x"),
            ("tags", "", b"1"),
            ("tags", "", b"2"),
        ];
        let owned = |(name, file, data): (&str, &str, &[u8])| {
            (name.to_owned(), file.to_owned(), data.to_vec())
        };
        assert_eq!(found, expected.map(owned));
    }

    #[test]
    fn a_content_type_cannot_end_its_line() {
        let part = Part {
            name: "a".to_owned(),
            file_name: None,
            content_type: Some("text/plain\r\nX: y".to_owned()),
            data: Vec::new(),
        };
        assert!(write(vec![part], Vec::new()).is_err());
    }
}
