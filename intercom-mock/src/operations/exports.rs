//! Exports: jobs that produce a file.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};

use super::Entry;
use crate::call::{Call, Outcome, Reply, flag, number, object};
use crate::paging::those;
use crate::refusal::Refusal;
use crate::world::{Entity, World, id_text, iso, plain};

pub(super) const OPERATIONS: &[Entry] = &[
    ("POST /export/content/data", create),
    ("GET /export/content/data/{}", find),
    ("POST /export/cancel/{}", cancel),
    ("GET /download/content/data/{}", download),
    ("GET /export/workflows/{}", workflow),
    ("GET /export/reporting_data/get_datasets", datasets),
    ("POST /export/reporting_data/enqueue", enqueue),
    ("GET /export/reporting_data/{}", report),
    ("GET /download/reporting_data/{}", download_report),
];

const CONTENT: &str = "export/content/data";
const REPORTS: &str = "export/reporting_data";

/// The time for which the file of an export can be downloaded after the export completes, in seconds.
const KEPT: i64 = 2 * 24 * 60 * 60;

/// The maximum number of concurrent reporting exports.
const REPORTS_AT_ONCE: usize = 5;

/// The columns of the content export.
const COLUMNS: [&str; 26] = [
    "user_id",
    "user_external_id",
    "company_id",
    "email",
    "name",
    "ruleset_id",
    "content_id",
    "content_type",
    "content_title",
    "ruleset_version_id",
    "receipt_id",
    "received_at",
    "series_id",
    "series_title",
    "node_id",
    "first_reply",
    "first_completion",
    "first_series_completion",
    "first_series_disengagement",
    "first_series_exit",
    "first_goal_success",
    "first_open",
    "first_click",
    "first_dismisall",
    "first_unsubscribe",
    "first_hard_bounce",
];

/// Returns the status of a job: `pending` for the first half of the duration, `in_progress` for the second half, then
/// the value of `done`; `canceled` if the job was canceled.
fn status(world: &World, job: &Entity, done: &str) -> String {
    if flag(job, "canceled") {
        return "canceled".to_owned();
    }
    let due = number(job, "due").unwrap_or(0);
    let half = due - world.workspace.job_duration / 2;
    let now = world.now();
    let status = if now >= due {
        done
    } else if now >= half {
        "in_progress"
    } else {
        "pending"
    };
    status.to_owned()
}

fn is_running(world: &World, job: &Entity) -> bool {
    matches!(
        status(world, job, "done").as_str(),
        "pending" | "in_progress"
    )
}

fn start(call: &mut Call<'_>, kind: &str, most: usize) -> Result<String, Refusal> {
    let running = those(call.world, kind, |job| is_running(call.world, job));
    if running.len() >= most {
        let message = format!("too many exports in progress: {} of {most}", running.len());
        return Err(Refusal::new(429, "rate_limit_exceeded", message));
    }
    let id = call.world.new_id(kind);
    let due = call.now() + call.world.workspace.job_duration;
    let mut job = call.body.clone();
    job.extend(object(json!({"id": id, "due": due})));
    call.world.put(kind, job);
    Ok(id)
}

fn create(call: &mut Call<'_>) -> Outcome {
    let time = |name: &str| call.body.get(name).and_then(Value::as_i64);
    let after = time("created_at_after").ok_or_else(|| Refusal::missing("created_at_after"))?;
    let before = time("created_at_before").ok_or_else(|| Refusal::missing("created_at_before"))?;
    if before < after {
        let message = "created_at_before must not be before created_at_after";
        return Err(Refusal::invalid("created_at_before", message));
    }
    let id = start(call, CONTENT, 1)?;
    Ok(Reply::Json(content_view(call, &id)))
}

/// Returns the ids of the receipts of messages that were sent in the period of the export.
fn receipts(world: &World, job: &Entity) -> Vec<String> {
    let after = number(job, "created_at_after").unwrap_or(0);
    let before = number(job, "created_at_before").unwrap_or(i64::MAX);
    those(world, "receipts", |receipt| {
        number(receipt, "received_at").is_some_and(|at| (after..=before).contains(&at))
    })
}

fn content_view(call: &Call<'_>, id: &str) -> Value {
    let job = call.world.find(CONTENT, id).cloned().unwrap_or_default();
    let empty = receipts(call.world, &job).is_empty();
    let status = status(
        call.world,
        &job,
        if empty { "no_data" } else { "completed" },
    );
    view(
        call,
        id,
        &job,
        &status,
        &format!("{}/download/content/data/{id}", call.origin),
    )
}

fn view(call: &Call<'_>, id: &str, job: &Entity, status: &str, url: &str) -> Value {
    let due = number(job, "due").unwrap_or(0);
    let ready = matches!(status, "completed" | "complete") && call.now() < due + KEPT;
    json!({
        "job_identifier": id,
        "status": status,
        "download_url": if ready { url } else { "" },
        "download_expires_at": if ready { (due + KEPT).to_string() } else { String::new() },
    })
}

fn find(call: &mut Call<'_>) -> Outcome {
    let id = call.known(CONTENT, "export job", 0)?;
    Ok(Reply::Json(content_view(call, &id)))
}

fn cancel(call: &mut Call<'_>) -> Outcome {
    let id = call.known(CONTENT, "export job", 0)?;
    let running = call
        .world
        .find(CONTENT, &id)
        .is_some_and(|job| is_running(call.world, job));
    if running {
        call.world.change(CONTENT, &id, |job| {
            job.insert("canceled".to_owned(), json!(true));
        });
    }
    Ok(Reply::Json(content_view(call, &id)))
}

fn download(call: &mut Call<'_>) -> Outcome {
    let id = call.known(CONTENT, "export job", 0)?;
    let job = call.world.find(CONTENT, &id).cloned().unwrap_or_default();
    let due = number(&job, "due").unwrap_or(0);
    if is_running(call.world, &job) || flag(&job, "canceled") || call.now() >= due + KEPT {
        return Err(Refusal::not_found("file of job", &id));
    }
    let mut csv = line(COLUMNS.iter().map(|column| (*column).to_owned()));
    for receipt in receipts(call.world, &job) {
        csv.push_str(&row(call.world, &receipt));
    }
    let bytes = compressed(csv.as_bytes());
    Ok(Reply::Bytes {
        name: format!("{id}.csv.gz"),
        bytes,
    })
}

fn row(world: &World, receipt: &str) -> String {
    let entity = world.entity("receipts", receipt);
    let contact = world.find("contacts", &id_text(entity.get("contact_id")));
    let of_contact = |name: &str| contact.and_then(|contact| contact.get(name)).map(plain);
    let company = || {
        let first = contact.and_then(|contact| crate::call::ids(contact, "companies").next())?;
        let company = world.find("companies", &first)?;
        Some(id_text(company.get("company_id")))
    };
    let cell = |column: &&str| {
        let known = match *column {
            "user_id" => Some(id_text(entity.get("contact_id"))),
            "user_external_id" => of_contact("external_id"),
            "company_id" => company(),
            "receipt_id" | "content_id" => Some(receipt.to_owned()),
            "email" | "name" => of_contact(column),
            other => entity.get(other).map(plain),
        };
        known.unwrap_or_default()
    };
    line(COLUMNS.iter().map(cell))
}

/// Formats a line of CSV; cells that require quotes are quoted.
fn line(cells: impl Iterator<Item = String>) -> String {
    let quoted = |cell: String| {
        if cell.contains([',', '"', '\n', '\r']) {
            format!("\"{}\"", cell.replace('"', "\"\""))
        } else {
            cell
        }
    };
    let cells: Vec<String> = cells.map(quoted).collect();
    cells.join(",") + "\r\n"
}

pub(crate) fn compressed(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    // Writing to memory does not fail; if the encoder failed, the file would be empty.
    encoder
        .write_all(bytes)
        .and_then(|()| encoder.finish())
        .unwrap_or_default()
}

/// Returns a workflow. Only seeds can create workflows. The description declares `app_id` as a number, so a workspace
/// id that is not a number is omitted.
fn workflow(call: &mut Call<'_>) -> Outcome {
    const KIND: &str = "export/workflows";
    let id = call.known(KIND, "workflow", 0)?;
    let mut workflow = call.world.entity(KIND, &id);
    for name in ["attributes", "embedded_rules", "target_channels"] {
        workflow.entry(name).or_insert(json!([]));
    }
    Ok(Reply::Json(json!({
        "export_version": "1.0",
        "exported_at": iso(call.now()),
        "app_id": call.world.workspace.app_id,
        "workflow": workflow,
    })))
}

fn datasets(call: &mut Call<'_>) -> Outcome {
    let sets = call
        .world
        .all("datasets")
        .map(|set| Value::Object(set.clone()));
    call.whole("list", sets.collect())
}

fn enqueue(call: &mut Call<'_>) -> Outcome {
    let dataset = call.need("dataset_id")?;
    let Some(known) = call.world.find("datasets", &dataset) else {
        let message = format!("dataset {dataset} not found");
        return Err(Refusal::new(400, "bad_request", message).field("dataset_id"));
    };
    let attributes: Vec<String> = crate::call::ids(known, "attributes").collect();
    if crate::call::items(&call.body, "attribute_ids").is_empty() {
        return Err(Refusal::missing("attribute_ids"));
    }
    for wanted in crate::call::items(&call.body, "attribute_ids")
        .iter()
        .map(plain)
    {
        if !attributes.contains(&wanted) {
            let message = format!("attribute {wanted} not found in dataset {dataset}");
            return Err(Refusal::new(400, "bad_request", message).field("attribute_ids"));
        }
    }
    let id = start(call, REPORTS, REPORTS_AT_ONCE)?;
    Ok(Reply::Json(report_view(call, &id)))
}

fn report_view(call: &Call<'_>, id: &str) -> Value {
    let job = call.world.find(REPORTS, id).cloned().unwrap_or_default();
    let status = status(call.world, &job, "complete");
    view(
        call,
        id,
        &job,
        &status,
        &format!("{}/download/reporting_data/{id}", call.origin),
    )
}

fn report(call: &mut Call<'_>) -> Outcome {
    let id = call.known(REPORTS, "export job", 0)?;
    Ok(Reply::Json(report_view(call, &id)))
}

/// Returns an archive with one CSV file: a row for each conversation of the period, and a column for each requested
/// attribute.
fn download_report(call: &mut Call<'_>) -> Outcome {
    let id = call.known(REPORTS, "export job", 0)?;
    let job = call.world.find(REPORTS, &id).cloned().unwrap_or_default();
    if is_running(call.world, &job) || call.now() >= number(&job, "due").unwrap_or(0) + KEPT {
        return Err(Refusal::not_found("file of job", &id));
    }
    let columns: Vec<String> = crate::call::items(&job, "attribute_ids")
        .iter()
        .map(plain)
        .collect();
    let (start, end) = (
        number(&job, "start_time").unwrap_or(0),
        number(&job, "end_time").unwrap_or(i64::MAX),
    );
    let mut csv = line(columns.iter().cloned());
    for conversation in call.world.all("conversations") {
        let created = number(conversation, "created_at").unwrap_or(0);
        if (start..=end).contains(&created) {
            csv.push_str(&line(columns.iter().map(|column| {
                let field = match column.as_str() {
                    "conversation_id" => "id",
                    "conversation_started_at" => "created_at",
                    other => other,
                };
                id_text(conversation.get(field))
            })));
        }
    }
    let bytes = compressed(&archive(&format!("{id}.csv"), csv.as_bytes(), call.now()));
    Ok(Reply::Bytes {
        name: format!("{id}.tgz"),
        bytes,
    })
}

/// Creates a tar archive with one file, in the ustar format.
fn archive(name: &str, content: &[u8], time: i64) -> Vec<u8> {
    let mut header = [0_u8; 512];
    let mut set = |at: usize, bytes: &[u8]| header[at..at + bytes.len()].copy_from_slice(bytes);
    set(0, &name.as_bytes()[..name.len().min(100)]);
    set(100, b"0000644\0");
    set(108, b"0000000\0");
    set(116, b"0000000\0");
    set(124, format!("{:011o}\0", content.len()).as_bytes());
    set(136, format!("{time:011o}\0").as_bytes());
    // The checksum is computed with spaces in the checksum field.
    set(148, b"        ");
    set(156, b"0");
    set(257, b"ustar\x0000");
    let sum: u32 = header.iter().map(|byte| u32::from(*byte)).sum();
    header[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    let mut archive = header.to_vec();
    archive.extend_from_slice(content);
    archive.resize(archive.len().div_ceil(512) * 512 + 1024, 0);
    archive
}
