//! Counts the messages that the workspace sent on one day, by content type.
//!
//! `cargo run -p intercom-api --features gzip,csv --example export -- 1767225600`

mod common;

use std::collections::BTreeMap;

use intercom_api::v2_16::types::CreateDataExportRequest;

/// The maximum size of the decompressed file, in bytes.
const LIMIT: u64 = 4 << 30;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let first = std::env::args().nth(1).and_then(|text| text.parse().ok());
    let first: i64 = first.unwrap_or(1_767_225_600);
    let (intercom, _mock) = common::connect()?;

    let request = CreateDataExportRequest::new()
        .created_at_after(first)
        .created_at_before(first + 24 * 60 * 60);
    let export = intercom.data_export().create(request).wait();
    let export = export
        .progress(|job| println!("{} is {} after {:?}", job.id, job.state, job.waited))
        .cancel_on_drop();
    let download = match export.await {
        Err(error) if error.job_state() == Some("no_data") => {
            println!("no messages were sent");
            return Ok(());
        }
        outcome => outcome?,
    };

    let mut rows = download.gunzip(LIMIT).rows();
    let mut counts = BTreeMap::<String, u64>::new();
    while let Some(row) = rows.next().await? {
        let kind = row.get("content_type").unwrap_or("unknown");
        *counts.entry(kind.to_owned()).or_default() += 1;
    }
    for (kind, count) in counts {
        println!("{count:>8} {kind}");
    }
    Ok(())
}
