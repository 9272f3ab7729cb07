//! Tests that the client sends the token and the request body only to the configured server.

use calls::current::types::CreateContactRequest;
use intercom_mock::{Fault, Mock};

use super::{ADA, TOKEN, client, demo};

#[tokio::test]
async fn no_token_and_no_data_goes_to_another_host() {
    let (mock, elsewhere) = (demo(), Mock::start().expect("it starts"));
    let intercom = client(&mock);
    // The targets are a different port of the same host, a different name of the host, and an HTTPS URL at which no
    // server listens.
    let targets = [
        elsewhere.url().to_owned(),
        elsewhere.url().replace("127.0.0.1", "localhost"),
        elsewhere.url().replace("http:", "https:"),
    ];
    for target in targets {
        mock.clear_faults();
        mock.inject_fault(Fault::Redirect(target.clone()));
        let contact = CreateContactRequest::new()
            .role("user")
            .email("ada@example.com");
        let errors = [
            intercom.contacts().find(ADA).await.map(drop),
            intercom.contacts().create(contact).await.map(drop),
            intercom.contacts().delete(ADA).await.map(drop),
        ];
        for error in errors {
            let error = error.expect_err("it is not followed");
            let text = format!("{error} {error:?}");
            assert!(text.contains("302"), "{text}");
            assert!(!text.contains(TOKEN), "{text}");
        }
    }
    assert_eq!(elsewhere.journal().len(), 0, "a call went to another host");
}
