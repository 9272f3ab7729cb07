// What has to hold for any body of a webhook; the fuzz targets and a test of the workspace share it. Where it is included,
// `api` is the module of a version.

use super::api::webhooks::{FinEvent, Notification};
use serde_json::Value;

/// A body of any bytes: whatever has a topic is a notification and comes back as it was. Tells
/// whether it was one.
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
        // An event of Fin is any JSON: what is none that is known is kept.
        let event = serde_json::from_value::<FinEvent>(json);
        assert!(event.is_ok(), "{event:?}");
    }
    false
}
