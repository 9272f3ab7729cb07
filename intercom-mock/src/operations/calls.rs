//! Phone calls, which only seeds can create.

use serde_json::{Value, json};

use super::Entry;
use crate::call::{Call, Outcome, Reply, items};
use crate::paging::newest_first;
use crate::refusal::Refusal;
use crate::views;
use crate::world::{World, id_text, plain};

pub(super) const OPERATIONS: &[Entry] = &[
    ("GET /calls", all),
    ("GET /calls/{}", find),
    ("GET /calls/{}/recording", recording),
    ("GET /calls/{}/transcript", transcript),
    ("POST /calls/search", search),
];

fn shown(world: &World, id: &str) -> Value {
    let mut view = views::plain_entity(world, "calls", "call", id);
    if let Value::Object(view) = &mut view {
        view.remove("transcript");
    }
    view
}

fn all(call: &mut Call<'_>) -> Outcome {
    let ids = newest_first(call.world, "calls");
    call.list("list", &ids, shown)
}

fn find(call: &mut Call<'_>) -> Outcome {
    let id = call.known("calls", "call", 0)?;
    Ok(Reply::Json(shown(call.world, &id)))
}

/// Redirects to the recording at a different URL on this server; the URL requires no token.
fn recording(call: &mut Call<'_>) -> Outcome {
    let id = call.known("calls", "call", 0)?;
    if !has_recording(call.world, &id) {
        return Err(Refusal::not_found("recording of call", &id));
    }
    let url = format!("{}/_mock/recordings/{id}", call.origin);
    Ok(Reply::Redirect(url))
}

fn has_recording(world: &World, id: &str) -> bool {
    let call = world.find("calls", id);
    let url = call.and_then(|call| call.get("recording_url")).map(plain);
    url.is_some_and(|url| !url.is_empty())
}

/// Returns the recording of a call, a WAV file with a tenth of a second of silence; `None` if the call has no
/// recording.
pub(crate) fn recorded(world: &World, id: &str) -> Option<Vec<u8>> {
    has_recording(world, id).then(silence)
}

fn silence() -> Vec<u8> {
    const RATE: u32 = 8000;
    const SAMPLES: u32 = RATE / 10;
    let mut wav = b"RIFF".to_vec();
    wav.extend((36 + SAMPLES).to_le_bytes());
    wav.extend(b"WAVEfmt ");
    wav.extend(16_u32.to_le_bytes());
    // PCM, one channel, one byte per sample.
    wav.extend([1, 0, 1, 0]);
    wav.extend(RATE.to_le_bytes());
    wav.extend(RATE.to_le_bytes());
    wav.extend([1, 0, 8, 0]);
    wav.extend(b"data");
    wav.extend(SAMPLES.to_le_bytes());
    wav.resize(wav.len() + SAMPLES as usize, 0x80);
    wav
}

/// Returns the transcript of a call as plain text, with one line for each utterance.
fn transcript(call: &mut Call<'_>) -> Outcome {
    let id = call.known("calls", "call", 0)?;
    let entity = call.world.entity("calls", &id);
    let lines = items(&entity, "transcript").iter();
    let lines: Vec<String> = lines
        .map(|line| {
            format!(
                "{}: {}",
                id_text(line.get("speaker")),
                id_text(line.get("text"))
            )
        })
        .collect();
    if lines.is_empty() {
        return Err(Refusal::not_found("transcript of call", &id));
    }
    Ok(Reply::Text(lines.join("\n")))
}

fn search(call: &mut Call<'_>) -> Outcome {
    let wanted: Vec<String> = items(&call.body, "conversation_ids")
        .iter()
        .map(plain)
        .collect();
    let found = crate::paging::those(call.world, "calls", |entity| {
        wanted.contains(&id_text(entity.get("conversation_id")))
    });
    let view = |id: &String| {
        let mut view = shown(call.world, id);
        let entity = call.world.find("calls", id);
        let lines = entity.and_then(|entity| entity.get("transcript")).cloned();
        view["transcript_status"] = json!(if lines.is_some() { "completed" } else { "none" });
        view["transcript"] = lines.unwrap_or(json!([]));
        view
    };
    let views: Vec<Value> = found.iter().map(view).collect();
    call.whole("list", views)
}
