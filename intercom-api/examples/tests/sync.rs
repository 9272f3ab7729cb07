//! Runs the example against a mock server, in a process that can be killed.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use intercom_api::v2_16::types::{
    AdminReplyConversationRequest, CreateContactRequest, UpdateContactRequest,
};
use intercom_mock::{Fault, Mock};
use serde_json::json;
use tempfile::TempDir;

use super::*;

/// The environment variable that contains the database path; only tests set it, for the processes that they start.
const DATABASE: &str = "SYNC_TEST_DATABASE";

/// The main function of the processes that the tests start; does nothing if the variable is not set.
#[tokio::test]
async fn process() {
    if let Ok(database) = std::env::var(DATABASE) {
        sync(&database, 3).await.expect("it runs to its end");
    }
}

fn start(mock: &Mock, database: &Path) -> Child {
    Command::new(std::env::current_exe().expect("a program"))
        .args(["--exact", "tests::process"])
        .env(DATABASE, database)
        .env("INTERCOM_BASE_URL", mock.url())
        .env("INTERCOM_ACCESS_TOKEN", "any")
        .stdout(Stdio::null())
        .spawn()
        .expect("a process")
}

fn run(mock: &Mock, database: &Path) {
    let status = start(mock, database).wait().expect("it ends");
    assert!(status.success(), "{status}");
}

/// Starts a run, kills the run after `requests` requests, and returns whether the run was unfinished.
fn run_and_kill(mock: &Mock, database: &Path, requests: usize) -> bool {
    mock.clear_journal();
    let mut child = start(mock, database);
    while mock.journal().len() < requests && child.try_wait().expect("a status").is_none() {
        sleep(Duration::from_millis(1));
    }
    child.kill().expect("a signal");
    !child.wait().expect("it ends").success()
}

/// Returns a workspace with 20 contacts and 20 conversations, some of which have a reply; also returns a client and a
/// temporary folder.
async fn workspace() -> (Mock, Client, TempDir) {
    let contact = |n: i64| json!({"role": "user", "email": format!("{n}@example.com"), "updated_at": 1_760_000_000 + n});
    let conversation = |n: i64| {
        json!({"id": n.to_string(), "contacts": ["1@example.com"], "body": format!("Question {n}"),
            "created_at": 1_760_000_000 + n, "updated_at": 1_760_000_000 + n})
    };
    let seed = json!({
        "contacts": (0..20).map(contact).collect::<Vec<_>>(),
        "conversations": (1..21).map(conversation).collect::<Vec<_>>(),
    });
    let mock = Mock::builder()
        .seed(&seed.to_string())
        .frozen_clock()
        .without_rate_limit();
    let mock = mock.start().expect("a server");
    let client = Client::builder().token("any").base_url(mock.url());
    let client = client.build().expect("a client");
    for id in ["2", "3", "3", "17"] {
        mock.advance(Duration::from_secs(10));
        answer(&client, id).await;
    }
    (mock, client, TempDir::new().expect("a folder"))
}

async fn answer(client: &Client, conversation: &str) {
    let me = client.admins().identify().await.expect("an admin").id;
    let answer = AdminReplyConversationRequest::new()
        .message_type("comment")
        .admin_id(me)
        .body("An answer");
    let answered = client.conversations().reply(conversation, answer);
    answered.await.expect("an answer");
}

/// Advances the clock by a week and changes the workspace, to simulate the time between two runs.
async fn change(mock: &Mock, client: &Client) {
    mock.advance(Duration::from_secs(7 * 24 * 60 * 60));
    let new = CreateContactRequest::new()
        .role("user")
        .email("new@example.com");
    client.contacts().create(new).await.expect("a contact");
    let first = client.contacts().list().items().next().await;
    let first = first.expect("a contact").expect("an answer");
    let renamed = UpdateContactRequest::new().name("Renamed");
    client
        .contacts()
        .update(&first.id, renamed)
        .await
        .expect("a contact");
    for id in ["1", "3", "8", "9", "10", "11", "12", "20"] {
        mock.advance(Duration::from_secs(1));
        answer(client, id).await;
    }
}

/// Returns all rows of the copy, and the stored progress.
fn rows(database: &Path) -> Vec<String> {
    let db = Connection::open(database).expect("a database");
    let query =
        "SELECT id || json FROM contacts UNION ALL SELECT id || state || json FROM conversations
        UNION ALL SELECT id || conversation_id || json FROM parts
        UNION ALL SELECT kind || newest || (cursor IS NULL) FROM progress ORDER BY 1";
    let mut query = db.prepare(query).expect("a query");
    let rows = query.query_map([], |row| row.get(0)).expect("rows");
    rows.collect::<Result<_, _>>().expect("a string in each")
}

fn count(database: &Path, query: &str) -> i64 {
    let db = Connection::open(database).expect("a database");
    db.query_row(query, [], |row| row.get(0)).expect("a number")
}

fn requests(mock: &Mock, operation: &str) -> usize {
    let journal = mock.journal();
    let of = journal
        .iter()
        .filter(|one| one.operation.as_deref() == Some(operation));
    of.count()
}

#[tokio::test]
async fn it_copies_everything_and_then_what_changed() {
    let (mock, client, folder) = workspace().await;
    let database = folder.path().join("copy.db");
    run(&mock, &database);
    assert_eq!(count(&database, "SELECT count(*) FROM contacts"), 20);
    assert_eq!(count(&database, "SELECT count(*) FROM conversations"), 20);
    let answers = "SELECT count(*) FROM parts WHERE body LIKE '%An answer%'";
    assert_eq!(count(&database, answers), 4);
    assert_eq!(requests(&mock, "conversations.find"), 20);

    change(&mock, &client).await;
    mock.clear_journal();
    run(&mock, &database);
    assert_eq!(count(&database, "SELECT count(*) FROM contacts"), 21);
    assert_eq!(count(&database, answers), 12);
    // The 8 changed conversations, and 2 others that changed in the hour before the newest change of the first run.
    assert_eq!(requests(&mock, "conversations.find"), 10);
    let fresh = folder.path().join("fresh.db");
    run(&mock, &fresh);
    assert_eq!(rows(&database), rows(&fresh));
}

/// Kills runs on copies of `base` at several points, and completes each run: the result equals the result of an
/// uninterrupted run.
fn kill_at_several_points(mock: &Mock, folder: &Path, base: Option<&PathBuf>) {
    let copy = |name: &str| {
        let database = folder.join(name);
        if let Some(base) = base {
            std::fs::copy(base, &database).expect("a copy");
        }
        database
    };
    let uninterrupted = copy("uninterrupted.db");
    run(mock, &uninterrupted);
    mock.inject_fault(Fault::Delay(Duration::from_millis(5)));
    let mut resumed = 0;
    for requests in [1, 4, 8, 12, 20] {
        let database = copy(&format!("killed-{requests}.db"));
        let mut unfinished = run_and_kill(mock, &database, requests);
        // Also kills the resumed run.
        unfinished &= run_and_kill(mock, &database, 3);
        if unfinished {
            resumed += count(&database, "SELECT count(cursor) FROM progress");
        }
        run(mock, &database);
        assert_eq!(
            rows(&database),
            rows(&uninterrupted),
            "killed at {requests}"
        );
    }
    assert!(
        resumed > 1,
        "only {resumed} runs were continued in the middle"
    );
    mock.clear_faults();
}

#[tokio::test]
async fn a_killed_run_is_continued_without_loss_or_duplicates() {
    let (mock, client, folder) = workspace().await;
    kill_at_several_points(&mock, folder.path(), None);
    change(&mock, &client).await;
    let base = folder.path().join("uninterrupted.db");
    let base = std::fs::rename(&base, folder.path().join("base.db"))
        .map(|()| folder.path().join("base.db"));
    kill_at_several_points(&mock, folder.path(), Some(&base.expect("a file")));
}

#[tokio::test]
async fn a_cursor_that_is_refused_begins_the_list_again() {
    let (mock, _client, folder) = workspace().await;
    let database = folder.path().join("copy.db");
    run(&mock, &database);
    let complete = rows(&database);
    let db = Connection::open(&database).expect("a database");
    let spoiled = "UPDATE progress SET cursor = 'after:gone'; DELETE FROM contacts";
    db.execute_batch(spoiled).expect("two changes");
    drop(db);
    assert!(!start(&mock, &database).wait().expect("it ends").success());
    run(&mock, &database);
    assert_eq!(rows(&database), complete);
}
