// The invariants of webhook bodies. The fuzz targets and a test of the workspace share them. The including module defines
// `api` as the module of a version.

use super::api::webhooks::{FinEvent, Notification};
use serde_json::Value;

/// Checks any body: an object with a topic decodes as a notification and encodes unchanged. Returns whether it is a
/// notification.
pub(crate) fn decode(body: &[u8]) -> bool {
    let json = serde_json::from_slice::<Value>(body);
    let topic = json.as_ref().is_ok_and(|json| json["topic"].is_string());
    let read = serde_json::from_slice::<Notification>(body);
    assert_eq!(read.is_ok(), topic, "{read:?}");
    if let Ok(json) = json {
        if let Ok(read) = read {
            assert_eq!(read.raw(), &json);
            assert_eq!(read.to_value(), json);
            return true;
        }
        // An event of Fin is any JSON: an unknown one is retained.
        let event = serde_json::from_value::<FinEvent>(json);
        assert!(event.is_ok(), "{event:?}");
    }
    false
}
