//! Sends notifications to the example, as Intercom does, and counts the effects.

use std::path::Path;

use intercom_api::signed::Signer;
use intercom_mock::{Fault, FaultRule, Mock, Subscription};
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::*;

fn secret(text: &str) -> Secret {
    Secret::new(text).expect("a secret")
}

/// A receiver that runs until it is dropped.
struct Running {
    address: String,
    task: tokio::task::JoinHandle<std::io::Result<()>>,
}

impl Running {
    async fn start(mock: &Mock, folder: &Path) -> Self {
        let client = Client::builder().token("any").base_url(mock.url());
        let database = folder.join("events.db");
        let database = database.to_str().expect("a path in UTF-8");
        let app = app(
            client.build().expect("a client"),
            secret("client secret"),
            database,
        );
        let app = app.await.expect("an app");
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address").to_string();
        let task = tokio::spawn(async move { axum::serve(listener, app).await });
        Running { address, task }
    }

    /// Stops the receiver, which loses its state in memory.
    async fn stop(self) {
        self.task.abort();
        assert!(
            self.task
                .await
                .expect_err("it serves until it is stopped")
                .is_cancelled()
        );
    }

    /// Sends a body with this signature and returns the status of the response.
    async fn post(&self, signature: &str, body: &str) -> u16 {
        let address = &self.address;
        let mut stream = TcpStream::connect(address).await.expect("a connection");
        let request = format!(
            "POST /webhooks HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nX-Hub-Signature: {signature}\r\n\
             Content-Length: {}\r\n\r\n{body}",
            body.len()
        );
        stream.write_all(request.as_bytes()).await.expect("sent");
        let mut response = String::new();
        stream
            .read_to_string(&mut response)
            .await
            .expect("a response");
        let status = response
            .split(' ')
            .nth(1)
            .and_then(|text| text.parse().ok());
        status.unwrap_or_else(|| panic!("no status: {response}"))
    }
}

fn mock() -> (Mock, TempDir) {
    let mock = Mock::builder().demo().real_time().start();
    (mock.expect("a server"), TempDir::new().expect("a folder"))
}

fn notification(id: &str, topic: &str) -> String {
    let now = Timestamp::now().unix();
    format!(
        r#"{{"type": "notification_event", "id": "{id}", "topic": "{topic}", "created_at": {now},
            "data": {{"item": {{"type": "conversation", "id": "2"}}}}}}"#
    )
}

fn signature(client_secret: &str, body: &str) -> String {
    Signer::webhooks(secret(client_secret)).sign(body.as_bytes())
}

/// Returns the number of notes in the conversation.
async fn notes(mock: &Mock, conversation: &str) -> usize {
    let client = Client::builder().token("any").base_url(mock.url());
    let client = client.build().expect("a client");
    let found = client.conversations().find(conversation).await;
    let parts = found.expect("a conversation").conversation_parts;
    let parts = parts.unwrap_or_default().conversation_parts;
    let is_note = |kind: &Option<String>| kind.as_deref() == Some("note");
    parts.iter().filter(|part| is_note(&part.part_type)).count()
}

fn stored(folder: &Path) -> Vec<(String, String)> {
    let db = Connection::open(folder.join("events.db")).expect("a database");
    let query = "SELECT id, topic FROM events WHERE json IS NOT NULL ORDER BY id";
    let mut query = db.prepare(query).expect("a query");
    let rows = query.query_map((), |row| row.try_into()).expect("rows");
    rows.collect::<Result<_, _>>().expect("two strings in each")
}

#[tokio::test]
async fn an_event_is_handled_once_across_a_restart() {
    let (mock, folder) = mock();
    let body = notification("notif_1", "conversation.user.created");
    let signed = signature("client secret", &body);

    let receiver = Running::start(&mock, folder.path()).await;
    assert_eq!(receiver.post(&signed, &body).await, 204);
    // A duplicate does not reach the handler, which would return 204.
    assert_eq!(receiver.post(&signed, &body).await, 200);
    receiver.stop().await;

    let receiver = Running::start(&mock, folder.path()).await;
    assert_eq!(receiver.post(&signed, &body).await, 200);
    assert_eq!(receiver.post(&signed, &body).await, 200);
    let other = notification("notif_2", "conversation.user.replied");
    assert_eq!(
        receiver
            .post(&signature("client secret", &other), &other)
            .await,
        204
    );
    let wrong = notification("notif_3", "conversation.user.created");
    assert_eq!(
        receiver
            .post(&signature("another secret", &wrong), &wrong)
            .await,
        401
    );
    assert_eq!(receiver.post("", &wrong).await, 401);
    assert_eq!(receiver.post(&signed, &wrong).await, 401);

    assert_eq!(notes(&mock, "2").await, 1);
    let expected = [
        ("notif_1", "conversation.user.created"),
        ("notif_2", "conversation.user.replied"),
    ];
    let expected = expected.map(|(id, topic)| (id.to_owned(), topic.to_owned()));
    assert_eq!(stored(folder.path()), expected);
}

#[tokio::test]
async fn an_event_that_failed_is_handled_when_it_comes_again() {
    let (mock, folder) = mock();
    let rule = FaultRule::new(Fault::Status(503))
        .on("conversations.reply")
        .times(1);
    mock.add_fault_rule(rule);
    let body = notification("notif_1", "conversation.user.created");
    let signed = signature("client secret", &body);
    let receiver = Running::start(&mock, folder.path()).await;
    assert_eq!(receiver.post(&signed, &body).await, 500);
    assert_eq!(stored(folder.path()).len(), 1);
    assert_eq!(receiver.post(&signed, &body).await, 204);
    assert_eq!(receiver.post(&signed, &body).await, 200);
    assert_eq!(notes(&mock, "2").await, 1);
}

#[tokio::test]
async fn a_new_conversation_gets_one_note() {
    use intercom_api::v2_16::types::{CreateConversationRequest, CreateConversationRequestFrom};

    let (mock, folder) = mock();
    let receiver = Running::start(&mock, folder.path()).await;
    let url = format!("http://{}/webhooks", receiver.address);
    mock.subscribe(Subscription::new(url, ["*"], "client secret"));
    mock.duplicate(1);
    let client = Client::builder().token("any").base_url(mock.url());
    let client = client.build().expect("a client");
    let from = CreateConversationRequestFrom::new()
        .type_("user")
        .id("65f000000000000000000001");
    let question = CreateConversationRequest::new()
        .from(from)
        .body("A question");
    let message = client
        .conversations()
        .create(question)
        .await
        .expect("a message");
    let id = message.conversation_id.expect("an id").to_string();
    let (mock, told) = tokio::task::spawn_blocking(move || {
        let told = mock.wait_for_deliveries(Duration::from_secs(20));
        (mock, told)
    })
    .await
    .expect("it has waited");
    assert!(told, "the mock is still sending");
    assert_eq!(notes(&mock, &id).await, 1);
    let topics = stored(folder.path()).into_iter().map(|(_, topic)| topic);
    let created = topics.filter(|topic| topic == "conversation.user.created");
    assert_eq!(created.count(), 1);
}
