//! Files in requests.

use std::path::Path;
use std::{fmt, fs, io};

use crate::Extra;
use crate::json::{self, Changer, Json, List, Reader, Record, Shape, Slot, View};

/// A file to send, for instance an attachment. The request encodes the file as base64 in JSON, or as a part of a
/// multipart body.
///
/// A request can contain at most ten files; a request with more files fails before it is sent.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct File {
    /// The name of the file.
    pub name: String,
    /// The media type, for instance `image/png`.
    pub content_type: Option<String>,
    /// The contents of the file.
    pub data: Vec<u8>,
}

impl File {
    /// Returns a file with this name and these contents.
    pub fn new(name: impl Into<String>, data: impl Into<Vec<u8>>) -> Self {
        File {
            name: name.into(),
            content_type: None,
            data: data.into(),
        }
    }

    /// Reads a file from a path. The name is the last component of the path, and the media type is derived from the
    /// extension.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`std::fs::read`].
    pub fn read(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let extension = path.extension().unwrap_or_default().to_string_lossy();
        Ok(File {
            name: name.into_owned(),
            content_type: media_type(&extension.to_lowercase()).map(str::to_owned),
            data: fs::read(path)?,
        })
    }

    /// Sets the media type.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("File")
            .field("name", &self.name)
            .field("content_type", &self.content_type)
            .field("bytes", &self.data.len())
            .finish()
    }
}

/// Returns the media type of a common extension; `None` for any other extension.
fn media_type(extension: &str) -> Option<&'static str> {
    Some(match extension {
        "csv" => "text/csv",
        "doc" => "application/msword",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "gif" => "image/gif",
        "heic" => "image/heic",
        "html" => "text/html",
        "jpeg" | "jpg" => "image/jpeg",
        "json" => "application/json",
        "mov" => "video/quicktime",
        "mp3" => "audio/mpeg",
        "mp4" => "video/mp4",
        "pdf" => "application/pdf",
        "png" => "image/png",
        "svg" => "image/svg+xml",
        "txt" | "log" => "text/plain",
        "webp" => "image/webp",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "zip" => "application/zip",
        _ => return None,
    })
}

/// The maximum number of files in one request.
const MOST: usize = 10;

/// Returns the reason why Intercom would reject a list with too many files; `None` for any other list.
pub(crate) fn too_many(list: &dyn List) -> Option<String> {
    let too_many = list.item(MOST).is_some() && is_file(View::List(list));
    too_many.then(|| {
        format!(
            "too many files: a request can contain at most {MOST}; send the remaining files in separate requests"
        )
    })
}

/// The field table of a file. The JSON of a file has the form of an attachment.
static SHAPE: Shape = Shape {
    items: None,
    name: "File",
    fields: &["name", "content_type", "data"],
    constants: &[],
    forms: &[],
    always: &[],
    required: &[],
};

impl Json for File {
    fn blank() -> Self {
        File::default()
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Record(self)
    }

    fn view(&self) -> View<'_> {
        View::Record(self)
    }
}

impl Record for File {
    fn shape(&self) -> &'static Shape {
        &SHAPE
    }

    fn read(&self, reader: &mut Reader<'_>) {
        let data = to_base64(&self.data);
        reader(&[&self.name, &self.content_type, &data], &Extra::default());
    }

    fn change(&mut self, changer: &mut Changer<'_>) {
        let mut data = to_base64(&self.data);
        let fields: &mut [&mut dyn Json] = &mut [&mut self.name, &mut self.content_type, &mut data];
        changer(fields, &mut Extra::default());
        if let Some(data) = from_base64(&data) {
            self.data = data;
        }
    }
}

json::macros::serde_impls!(File);

/// Returns whether a value is a file, or a list whose first item is a file.
pub(crate) fn is_file(view: View<'_>) -> bool {
    match view {
        View::Record(record) => std::ptr::eq(record.shape(), &SHAPE),
        View::List(list) => list.item(0).is_some_and(|item| is_file(item.view())),
        _ => false,
    }
}

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Encodes data as base64 with padding.
pub(crate) fn to_base64(data: &[u8]) -> String {
    let mut text = String::with_capacity(data.len().div_ceil(3) * 4);
    for group in data.chunks(3) {
        let mut bits = 0;
        for index in 0..3 {
            bits = bits << 8 | u32::from(group.get(index).copied().unwrap_or(0));
        }
        for index in 0..4 {
            let digit = (bits >> (18 - 6 * index)) & 63;
            let used = index <= group.len();
            text.push(if used {
                char::from(ALPHABET[digit as usize])
            } else {
                '='
            });
        }
    }
    text
}

/// Decodes base64; returns `None` if the string is invalid.
pub(crate) fn from_base64(text: &str) -> Option<Vec<u8>> {
    let digits = text.trim_end_matches('=').as_bytes();
    if !text.len().is_multiple_of(4) || text.len() - digits.len() > 2 {
        return None;
    }
    let mut data = Vec::with_capacity(text.len() / 4 * 3);
    for group in digits.chunks(4) {
        let mut bits = 0;
        for index in 0..4 {
            bits = bits << 6 | group.get(index).map_or(Some(0), |digit| value(*digit))?;
        }
        let bytes = [(bits >> 16) as u8, (bits >> 8) as u8, bits as u8];
        data.extend_from_slice(bytes.get(..group.len().saturating_sub(1))?);
    }
    Some(data)
}

fn value(digit: u8) -> Option<u32> {
    let value = match digit {
        b'A'..=b'Z' => digit - b'A',
        b'a'..=b'z' => digit - b'a' + 26,
        b'0'..=b'9' => digit - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    };
    Some(u32::from(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_of_a_file_is_an_attachment() {
        let file = File::new("a.png", [0, 255]).content_type("image/png");
        let text = json::encode(&file).expect("JSON");
        let expected = r#"{"name":"a.png","content_type":"image/png","data":"AP8="}"#;
        assert_eq!(String::from_utf8_lossy(&text), expected);
        assert_eq!(json::from_slice::<File>(&text), Ok(file));
    }

    #[test]
    fn a_file_is_read_with_its_name_and_media_type() {
        let path = std::env::temp_dir().join(format!("intercom-api-{}.PNG", std::process::id()));
        fs::write(&path, [1, 2]).expect("a file");
        let file = File::read(&path).expect("the file");
        fs::remove_file(&path).expect("no file");
        assert_eq!(file.data, [1, 2]);
        assert!(file.name.ends_with(".PNG"));
        assert_eq!(file.content_type.as_deref(), Some("image/png"));
        assert!(File::read(&path).is_err());
    }

    #[test]
    fn base64_reads_what_it_writes() {
        for (data, text) in [
            (&b""[..], ""),
            (b"f", "Zg=="),
            (b"fo", "Zm8="),
            (b"foo", "Zm9v"),
            (b"foob", "Zm9vYg=="),
            (&[0xff, 0xfe, 0xfb], "//77"),
        ] {
            assert_eq!(to_base64(data), text);
            assert_eq!(from_base64(text).as_deref(), Some(data), "{text}");
        }
        let all: Vec<u8> = (0..=255).collect();
        assert_eq!(from_base64(&to_base64(&all)), Some(all));
        for text in ["Zg", "Z===", "====", "Zm9 ", "Zm9é"] {
            assert_eq!(from_base64(text), None, "{text}");
        }
    }
}
