// The invariants of inputs to apps. The fuzz targets and a test of the workspace share them.

use intercom_api::Secret;
use intercom_api::canvas::{
    Canvas, ConfigureRequest, Content, InitializeRequest, InitializeResponse, LiveCanvasRequest,
    LiveCanvasResponse, SheetRequest, SubmitRequest, SubmitSheetRequest,
};
use intercom_api::json::{self, Document};
use intercom_api::oauth::{Code, State};
use serde_json::Value;

/// The user in a sheet request, encrypted with the secret `client_secret_for_tests`.
pub(crate) const SEALED: &str = "AAECAwQFBgcICQoLtl1Ot3FCv47g2VJf0DnkltH61lYY4LbQpzKpO/BPEBShaS7BOKVHdEIBX/DvVz3ME4UnZwS/iftnDUmOxHE/zAZNAv7f";

/// Asserts that `body` decodes as this kind of request exactly if it is a JSON object, and that encoding the request
/// preserves its contents. Returns whether the body is an object.
pub(crate) fn request(kind: usize, body: &[u8]) -> bool {
    // Values that Rust cannot hold are decoded as replacements.
    let json = json::from_slice::<Value>(body).ok();
    let object = json.filter(Value::is_object);
    match kind % 5 {
        0 => reads::<ConfigureRequest>(body, object.as_ref()),
        1 => reads::<InitializeRequest>(body, object.as_ref()),
        2 => reads::<LiveCanvasRequest>(body, object.as_ref()),
        3 => reads::<SubmitSheetRequest>(body, object.as_ref()),
        _ => reads::<SubmitRequest>(body, object.as_ref()),
    }
    object.is_some()
}

fn reads<T: Document>(body: &[u8], object: Option<&Value>) {
    let read = json::from_slice::<T>(body);
    assert_eq!(read.is_ok(), object.is_some(), "{:?}", read.err());
    if let (Ok(read), Some(object)) = (read, object) {
        let written = json::to_value(&read);
        assert!(keeps(object, &written), "{object} became {written}");
    }
}

/// Returns whether the output contains the whole input. A null field equals an absent one, and an integer equals the
/// float with a fraction of zero.
fn keeps(read: &Value, written: &Value) -> bool {
    match (read, written) {
        (Value::Object(read), Value::Object(written)) => read.iter().all(|(key, value)| {
            let found = written.get(key);
            value.is_null() || found.is_some_and(|found| keeps(value, found))
        }),
        (Value::Array(read), Value::Array(written)) => {
            let pairs = read.iter().zip(written);
            read.len() == written.len() && pairs.into_iter().all(|(read, found)| keeps(read, found))
        }
        (Value::Number(read), Value::Number(written)) => {
            read == written || read.as_f64() == written.as_f64()
        }
        // An id beyond 64 bits becomes a string with its digits.
        (Value::Number(read), Value::String(written)) => {
            read.is_f64() && read.as_f64() == written.parse().ok()
        }
        (read, written) => read == written,
    }
}

/// Checks any canvas: if it encodes as a response, the response decodes and encodes to the same JSON. Returns whether it
/// encodes.
pub(crate) fn answer(body: &[u8]) -> bool {
    let content = json::from_slice::<Content>(body);
    let content = content.map(|content| LiveCanvasResponse::new(content).to_json());
    let canvas = json::from_slice::<Canvas>(body);
    let canvas = canvas.map(|canvas| InitializeResponse::new(canvas).to_json());
    let mut answered = false;
    if let Ok(Ok(json)) = &content {
        let again: Value = serde_json::from_slice(json).expect("JSON");
        let again = json::from_value(again["content"].clone()).expect("a content");
        assert_eq!(LiveCanvasResponse::new(again).to_json().as_ref(), Ok(json));
        answered = true;
    }
    if let Ok(Ok(json)) = &canvas {
        let again: Value = serde_json::from_slice(json).expect("JSON");
        let again = json::from_value(again["canvas"].clone()).expect("a canvas");
        assert_eq!(InitializeResponse::new(again).to_json().as_ref(), Ok(json));
        answered = true;
    }
    for error in [
        content.ok().and_then(Result::err),
        canvas.ok().and_then(Result::err),
    ] {
        let problems = error.as_ref().map(|error| error.problems());
        assert!(problems.is_none_or(|problems| !problems.is_empty()));
    }
    answered
}

/// Checks the body of a request to open a sheet: the user decrypts only if it is `sealed`, which was encrypted with the
/// secret. Returns whether it decrypts.
pub(crate) fn sheet(secret: &Secret, sealed: &str, body: &[u8]) -> bool {
    let Ok(request) = SheetRequest::from_body(body) else {
        return false;
    };
    let opened = request.user(secret).is_ok();
    let user: Option<String> = request
        .user
        .map(|user| user.split_ascii_whitespace().collect());
    assert_eq!(opened, user.as_deref() == Some(sealed));
    opened
}

/// Checks any callback: it returns a code only if the query contains the state. Returns whether it does.
pub(crate) fn callback(query: &str, state: &str) -> bool {
    let taken = Code::from_callback(query, &State::new(state)).is_ok();
    assert!(Code::from_callback(query, &State::new("")).is_err());
    assert!(!taken || query.contains("state="), "{query}");
    taken
}
