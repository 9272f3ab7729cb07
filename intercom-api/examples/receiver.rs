//! Stores the events of a workspace in a SQLite database, and adds a note to every new conversation.
//!
//! `INTERCOM_ACCESS_TOKEN=… INTERCOM_CLIENT_SECRET=… cargo run --example receiver --features axum -- events.db`

use std::{future::ready, sync::Arc, sync::Mutex, time::Duration};

use axum::{Router, extract::State, http::StatusCode, routing::post};
use intercom_api::v2_16::types::AdminReplyConversationRequest;
use intercom_api::v2_16::{Client, webhooks::Event, webhooks::Notification};
use intercom_api::webhook::{
    Acquisition, BoxError, BoxFuture, DeduplicationStore, ReplayGuard, Webhook, WebhookLayer,
};
use intercom_api::{Id, Secret, Timestamp, signed::Verifier};
use rusqlite::{Connection, Params};

const USAGE: &str = "usage: receiver DATABASE (set INTERCOM_ACCESS_TOKEN, INTERCOM_CLIENT_SECRET)";
/// The events, and the state of each id: `InProgress` if the row has an owner, otherwise `Done`.
const TABLE: &str = "CREATE TABLE IF NOT EXISTS events
    (id TEXT PRIMARY KEY, owner TEXT, until INTEGER, json TEXT, topic AS (json ->> 'topic'))";
type Stored<'a, T> = BoxFuture<'a, Result<T, BoxError>>;

struct Receiver {
    intercom: Client,
    me: Id,
    db: Mutex<Connection>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), BoxError> {
    let path = std::env::args().nth(1).filter(|path| path != "--help");
    let secret = Secret::new(std::env::var("INTERCOM_CLIENT_SECRET").map_err(|_| USAGE)?)?;
    let app = app(Client::from_env()?, secret, &path.ok_or(USAGE)?).await?;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    println!("http://{}/webhooks", listener.local_addr()?);
    Ok(axum::serve(listener, app).await?)
}

async fn app(intercom: Client, secret: Secret, database: &str) -> Result<Router, BoxError> {
    let me = intercom.admins().identify().await?.id;
    let db = Mutex::new(Connection::open(database)?);
    let receiver = Arc::new(Receiver { intercom, me, db });
    receiver.execute(TABLE, ())?;
    let layer = WebhookLayer::new(Verifier::webhooks(secret))
        .replays(ReplayGuard::new(receiver.clone()))
        .on_rejected(|error| eprintln!("{}: {error}", error.status()));
    let router = Router::new().route("/webhooks", post(receive)).layer(layer);
    Ok(router.with_state(receiver))
}

/// Handles a notification. Intercom waits five seconds for a response, and retries a failed delivery once, a minute
/// later.
async fn receive(receiver: State<Arc<Receiver>>, event: Webhook<Notification>) -> StatusCode {
    if let Err(error) = receiver.handle(&event.0).await {
        eprintln!("{}: {error}", event.0.id);
        return StatusCode::INTERNAL_SERVER_ERROR;
    }
    StatusCode::NO_CONTENT
}

impl Receiver {
    fn execute(&self, sql: &str, values: impl Params) -> Result<usize, BoxError> {
        let db = self.db.lock().map_err(|error| error.to_string())?;
        Ok(db.execute(sql, values)?)
    }

    fn query(&self, sql: &str, values: impl Params) -> Result<Option<String>, BoxError> {
        let db = self.db.lock().map_err(|error| error.to_string())?;
        Ok(db.query_row(sql, values, |row| row.get(0))?)
    }

    async fn handle(&self, event: &Notification) -> Result<(), BoxError> {
        let store =
            "INSERT INTO events (id, json) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET json = ?2";
        self.execute(store, (event.id.as_str(), event.raw().to_string()))?;
        let event = (event.topic.as_str(), &event.event);
        if let ("conversation.user.created", Event::Conversation(conversation)) = event {
            let note = AdminReplyConversationRequest::new().message_type("note");
            let note = note.admin_id(&self.me).body("Answer within a day.");
            let reply = self.intercom.conversations().reply(&conversation.id, note);
            reply.timeout(Duration::from_secs(4)).await?;
        }
        Ok(())
    }
}

impl DeduplicationStore for Receiver {
    fn acquire<'a>(
        &'a self,
        id: &'a str,
        owner: &'a str,
        now: Timestamp,
        until: Timestamp,
    ) -> Stored<'a, Acquisition> {
        // Changes the owner and the expiration time only if the previous state has expired.
        let acquire = "INSERT INTO events (id, owner, until) VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE
            SET owner = iif(until < ?4, ?2, owner), until = iif(until < ?4, ?3, until) RETURNING owner";
        let values = (id, owner, until.unix(), now.unix());
        let state = self.query(acquire, values).map(|holder| match holder {
            None => Acquisition::Done,
            Some(holder) if holder == owner => Acquisition::Acquired,
            Some(_) => Acquisition::InProgress,
        });
        Box::pin(ready(state))
    }

    fn renew<'a>(&'a self, id: &'a str, owner: &'a str, until: Timestamp) -> Stored<'a, ()> {
        let renew = "UPDATE events SET until = ?3 WHERE id = ?1 AND owner = ?2";
        let renewed = self.execute(renew, (id, owner, until.unix()));
        Box::pin(ready(renewed.map(drop)))
    }

    fn complete<'a>(&'a self, id: &'a str, until: Timestamp) -> Stored<'a, ()> {
        let complete = "UPDATE events SET owner = NULL, until = ?2 WHERE id = ?1";
        let completed = self.execute(complete, (id, until.unix()));
        Box::pin(ready(completed.map(drop)))
    }

    fn release<'a>(&'a self, id: &'a str, owner: &'a str) -> Stored<'a, ()> {
        let release = "UPDATE events SET until = 0 WHERE id = ?1 AND owner = ?2";
        let released = self.execute(release, (id, owner));
        Box::pin(ready(released.map(drop)))
    }
}

#[cfg(test)]
#[path = "tests/receiver.rs"]
mod tests;
