//! Creates an article, searches for a phrase, and lists all published articles.
//!
//! `cargo run -p intercom-api --example articles -- refund`

mod common;

use intercom_api::v2_16::types::{CreateArticleRequest, CreateArticleRequestState};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (intercom, _mock) = common::connect()?;
    let phrase = std::env::args()
        .nth(1)
        .unwrap_or_else(|| "refund".to_owned());

    let me = intercom.admins().identify().await?;
    let article = CreateArticleRequest::new()
        .title(format!("How to get a {phrase}"))
        .author_id(me.id)
        .body("<p>Write to us.</p>")
        .state(CreateArticleRequestState::Published);
    let article = intercom.articles().create(article).await?;
    println!("wrote {} {:?}", article.id, article.title);

    let found = intercom
        .articles()
        .search()
        .phrase(phrase)
        .highlight(true)
        .await?;
    for article in found.data.map(|data| data.articles).unwrap_or_default() {
        println!("found {} {}", article.id, article.title.unwrap_or_default());
    }

    let mut articles = intercom.articles().list().items();
    while let Some(article) = articles.try_next().await? {
        println!(
            "{} {} {:?}",
            article.id,
            article.title.unwrap_or_default(),
            article.state
        );
    }
    Ok(())
}
