//! Copies contacts, and conversations with their parts, into a SQLite database.
//!
//! `INTERCOM_ACCESS_TOKEN=… cargo run -p intercom-api --example sync -- copy.db`
//!
//! The first run copies everything; later runs copy only changes. Each page is committed together with the cursor of
//! the next page, so the next run can resume a run that was killed. Search results omit archived contacts and deleted
//! conversations, so the copy retains these contacts and conversations unchanged.

use intercom_api::search::{Query, contacts, conversations};
use intercom_api::v2_16::Client;
use intercom_api::v2_16::types::{
    Conversation, ConversationListItem, SearchRequest, SearchRequestSort, StartingAfterPaging,
};
use intercom_api::{Cursor, Page, Pages, Timestamp};
use rusqlite::{Connection, OptionalExtension, Transaction, params};
use tokio::task::JoinSet;

type Result<T, E = Box<dyn std::error::Error>> = std::result::Result<T, E>;

const USAGE: &str = "\
Usage: sync DATABASE

Copies contacts and conversations to the SQLite file DATABASE, which is created if it does not exist.
The access token is read from INTERCOM_ACCESS_TOKEN, the address of a region from INTERCOM_BASE_URL.";

/// The number of resources per commit; at most 150.
const PAGE_SIZE: i64 = 50;

/// The overlap of consecutive runs, in seconds. A run searches for changes from the newest known change minus the
/// overlap. Search results can omit a change for some minutes, and a search compares the times of contacts by day, in
/// the time zone of the workspace.
const CONTACTS_OVERLAP: i64 = 2 * 24 * 60 * 60;
const CONVERSATIONS_OVERLAP: i64 = 60 * 60;

const TABLES: &str = "
CREATE TABLE IF NOT EXISTS contacts (id TEXT PRIMARY KEY, json TEXT, email AS (json ->> 'email'));
CREATE TABLE IF NOT EXISTS conversations (id TEXT PRIMARY KEY, json TEXT, state AS (json ->> 'state'));
CREATE TABLE IF NOT EXISTS parts
    (id TEXT PRIMARY KEY, conversation_id TEXT, json TEXT, body AS (json ->> 'body'));
CREATE TABLE IF NOT EXISTS progress
    (kind TEXT PRIMARY KEY, since INTEGER, newest INTEGER, copied INTEGER, cursor TEXT);";

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::process::ExitCode {
    let database = std::env::args().nth(1).unwrap_or_default();
    if database.is_empty() || database.starts_with('-') {
        eprintln!("{USAGE}");
        return 2.into();
    }
    if let Err(error) = sync(&database, PAGE_SIZE).await {
        eprintln!("{database} is incomplete: {error}\nRun the command again to resume.");
        return 1.into();
    }
    0.into()
}

async fn sync(database: &str, page_size: i64) -> Result<()> {
    let intercom = Client::from_env()?;
    let mut db = Connection::open(database)?;
    db.execute_batch(TABLES)?;
    let mut result = sync_contacts(&intercom, &mut db, page_size).await;
    if result.is_ok() {
        result = sync_conversations(&intercom, &mut db, page_size).await;
    }
    let error = result.as_ref().err().and_then(|error| error.downcast_ref());
    if error.is_some_and(intercom_api::Error::is_invalid) {
        // The cursor may have expired. The next run then restarts the search from the first page.
        let restart = "UPDATE progress SET cursor = ?, copied = 0 WHERE cursor IS NOT NULL";
        db.execute(restart, [Cursor::default().to_string()])?;
    }
    result
}

async fn sync_contacts(intercom: &Client, db: &mut Connection, size: i64) -> Result<()> {
    let mut progress = Progress::begin(db, "contacts", CONTACTS_OVERLAP)?;
    let changed = contacts::UPDATED_AT.gt(progress.since);
    let pages = intercom.contacts().search(newest_first(changed, size));
    let mut pages = pages.pages().resume(progress.cursor.clone());
    while let Some(page) = pages.try_next().await? {
        let transaction = db.transaction()?;
        for contact in &page.data {
            let row = (contact.id.as_str(), serde_json::to_string(contact)?);
            transaction.execute("REPLACE INTO contacts VALUES (?, ?)", row)?;
        }
        let updated = page.data.iter().map(|contact| contact.updated_at);
        progress.commit(transaction, &pages, updated)?;
    }
    Ok(())
}

async fn sync_conversations(intercom: &Client, db: &mut Connection, size: i64) -> Result<()> {
    let mut progress = Progress::begin(db, "conversations", CONVERSATIONS_OVERLAP)?;
    let changed = conversations::UPDATED_AT.gt(progress.since);
    let pages = intercom.conversations().search(newest_first(changed, size));
    let mut pages = pages.pages().resume(progress.cursor.clone());
    while let Some(page) = pages.try_next().await? {
        let found = find_all(intercom, &page.conversations).await?;
        let transaction = db.transaction()?;
        for mut conversation in found {
            let parts = conversation.conversation_parts.take().unwrap_or_default();
            for part in &parts.conversation_parts {
                let json = serde_json::to_string(part)?;
                let row = (part.id.as_str(), conversation.id.as_str(), json);
                transaction.execute("REPLACE INTO parts VALUES (?, ?, ?)", row)?;
            }
            let row = (
                conversation.id.as_str(),
                serde_json::to_string(&conversation)?,
            );
            transaction.execute("REPLACE INTO conversations VALUES (?, ?)", row)?;
        }
        // Uses the times in the search results, because `find` can return a change that is newer than a change that the
        // search omitted.
        let updated = page.conversations.iter().map(|listed| listed.updated_at);
        progress.commit(transaction, &pages, updated)?;
    }
    Ok(())
}

/// Returns a search with the newest change first: a resource that changes during a run moves to the front, so no
/// resource is skipped.
fn newest_first(query: Query, page_size: i64) -> SearchRequest {
    let sort = SearchRequestSort::new().order("descending");
    let page = StartingAfterPaging::new().per_page(page_size);
    let request = SearchRequest::new().query(query).pagination(page);
    request.sort(sort.field("updated_at"))
}

/// Returns the conversations with their parts, except conversations that were deleted after the search. Search results
/// contain no parts.
async fn find_all(intercom: &Client, listed: &[ConversationListItem]) -> Result<Vec<Conversation>> {
    let find = |item: &ConversationListItem| intercom.conversations().find(&item.id);
    let requests: JoinSet<_> = listed.iter().map(find).collect();
    let mut found = requests.join_all().await;
    found.retain(|result| !matches!(result, Err(error) if error.is_not_found()));
    Ok(found.into_iter().collect::<Result<_, _>>()?)
}

/// The progress of copying one kind of resource.
struct Progress {
    kind: &'static str,
    since: i64,
    newest: i64,
    copied: i64,
    cursor: Cursor,
}

impl Progress {
    /// Resumes an unfinished run, or starts a new run `overlap` seconds before the newest known change.
    fn begin(db: &Connection, kind: &'static str, overlap: i64) -> Result<Self> {
        let query = "SELECT since, newest, copied, cursor FROM progress WHERE kind = ?";
        let stored = db.query_row(query, [kind], |row| row.try_into());
        let (since, newest, copied, cursor) = match stored.optional()? {
            Some((since, newest, copied, Some::<String>(cursor))) => {
                (since, newest, copied, cursor.parse()?)
            }
            Some((_, newest, _, None)) => (newest - overlap, newest, 0, Cursor::default()),
            None => (0, 0, 0, Cursor::default()),
        };
        Ok(Progress {
            kind,
            since,
            newest,
            copied,
            cursor,
        })
    }

    /// Commits a page together with the cursor of the next page.
    fn commit<T: Page>(
        &mut self,
        transaction: Transaction<'_>,
        pages: &Pages<T>,
        updated: impl Iterator<Item = Option<Timestamp>>,
    ) -> rusqlite::Result<()> {
        for time in updated {
            self.copied += 1;
            self.newest = self.newest.max(time.map_or(0, Timestamp::unix));
        }
        let cursor = pages.cursor().map(|cursor| cursor.to_string());
        let row = params![self.kind, self.since, self.newest, self.copied, cursor];
        transaction.execute("REPLACE INTO progress VALUES (?, ?, ?, ?, ?)", row)?;
        transaction.commit()?;
        let total = pages.total_count().unwrap_or(self.copied);
        println!("{}: {} of {total}", self.kind, self.copied);
        Ok(())
    }
}

#[cfg(test)]
#[path = "tests/sync.rs"]
mod tests;
