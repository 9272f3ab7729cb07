//! The program `intercom-mock`.

use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use axum::http::Request;
use bytes::Bytes;
use clap::{Args, Parser, Subcommand};
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use intercom_mock::{Mock, RateLimit};

/// A mock server for every version of Intercom's REST API, with state, search, paging, rate limits, webhooks and faults
#[derive(Parser)]
#[command(version, after_help = EXAMPLES)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    serve: Serve,
}

const EXAMPLES: &str = "\
Examples:
  intercom-mock --port 4010 --demo
  intercom-mock --port 4010 --seed workspace.json --strict
  intercom-mock trigger conversation.user.created

  curl -H 'Authorization: Bearer any' http://127.0.0.1:4010/contacts
  curl -H 'Authorization: Bearer any' -H 'X-Mock-Fault: status:503' http://127.0.0.1:4010/me";

#[derive(Subcommand)]
enum Command {
    /// Send a notification to the subscribers of a running server
    Trigger(Trigger),
}

#[derive(Args)]
struct Serve {
    /// IP address to listen on, or `localhost`; 0.0.0.0 lets other machines and containers connect
    #[arg(long, value_name = "ADDRESS", value_parser = host, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    host: IpAddr,
    /// Port to listen on; 0 picks a free port
    #[arg(long, default_value_t = 4010)]
    port: u16,
    /// JSON file with resources to add; can be repeated
    #[arg(long, value_name = "FILE")]
    seed: Vec<PathBuf>,
    /// Add the demo workspace of a small company
    #[arg(long)]
    demo: bool,
    /// Validate requests strictly against the description instead of as leniently as Intercom
    #[arg(long)]
    strict: bool,
    /// Token to accept; can be repeated; by default every token is accepted
    #[arg(
        long,
        env = "INTERCOM_MOCK_TOKEN",
        hide_env_values = true,
        value_name = "TOKEN"
    )]
    token: Vec<String>,
    /// Client id of an OAuth app that users can install; the server also accepts the tokens of the app
    #[arg(long, value_name = "ID", requires_all = ["client_secret", "redirect_uri"])]
    client_id: Option<String>,
    /// Client secret of the OAuth app
    #[arg(long, value_name = "SECRET", requires = "client_id")]
    client_secret: Option<String>,
    /// Redirect URI of the OAuth app
    #[arg(long, value_name = "URL", requires = "client_id")]
    redirect_uri: Option<String>,
    /// API version of notifications, and of requests without `Intercom-Version`; defaults to the newest version
    #[arg(long, value_name = "VERSION")]
    api_version: Option<String>,
    /// Operation that fails with 403, as if the workspace's plan excluded it, such as `contacts.create` or
    /// `POST /contacts`; can be repeated
    #[arg(long, value_name = "OPERATION")]
    forbid: Vec<String>,
    /// Time limit for reading a request body, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 30)]
    body_timeout: u32,
    /// Maximum number of calls per minute for each app; defaults to 10,000, as in Intercom
    #[arg(long, value_name = "CALLS", conflicts_with = "no_rate_limit")]
    rate_limit: Option<u64>,
    /// Disable the rate limit
    #[arg(long)]
    no_rate_limit: bool,
    /// Region in the response of `GET /me`
    #[arg(long, value_parser = ["US", "EU", "AU"], default_value = "US")]
    region: String,
    /// Delay until search results include a new contact, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 0)]
    search_delay: u64,
    /// Duration of exports and other jobs, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 2)]
    job_duration: u64,
}

#[derive(Args)]
struct Trigger {
    /// Topic, such as `conversation.user.created`
    topic: String,
    /// JSON file with the item of the notification; by default, the newest resource of the topic's kind or a generated
    /// item
    #[arg(long, value_name = "FILE")]
    item: Option<PathBuf>,
    /// URL of the server
    #[arg(long, default_value = "http://127.0.0.1:4010")]
    url: String,
}

/// Parses `localhost` or an IP address. An IPv6 address can be in brackets, as in a URL.
fn host(text: &str) -> Result<IpAddr, String> {
    let bracketed = text
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'));
    let address = match bracketed {
        Some(inner) => inner.parse().map(IpAddr::V6).ok(),
        None if text.eq_ignore_ascii_case("localhost") => Some(Ipv4Addr::LOCALHOST.into()),
        None => text.parse().ok(),
    };
    address.ok_or_else(|| {
        "not an IP address; use an address such as 127.0.0.1 or ::1, or `localhost`".to_owned()
    })
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let outcome = match &arguments.command {
        None => serve(&arguments.serve),
        Some(Command::Trigger(trigger)) => send(trigger),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn serve(arguments: &Serve) -> Result<()> {
    let mut builder = Mock::builder()
        .real_time()
        .host(arguments.host)
        .port(arguments.port)
        .region(&arguments.region)
        .body_timeout(Duration::from_secs(arguments.body_timeout.into()))
        .search_delay(Duration::from_secs(arguments.search_delay))
        .job_duration(Duration::from_secs(arguments.job_duration));
    if arguments.demo {
        builder = builder.demo();
    }
    for path in &arguments.seed {
        let text = std::fs::read_to_string(path)
            .with_context(|| format!("cannot read {}", path.display()))?;
        builder = builder.seed(&text);
    }
    if arguments.strict {
        builder = builder.strict();
    }
    // Ignores an empty token, so that an empty environment variable has no effect.
    for token in arguments.token.iter().filter(|token| !token.is_empty()) {
        builder = builder.token(token);
    }
    if let (Some(id), Some(secret), Some(uri)) = (
        &arguments.client_id,
        &arguments.client_secret,
        &arguments.redirect_uri,
    ) {
        builder = builder.oauth_app(id, secret, uri);
    }
    if let Some(version) = &arguments.api_version {
        builder = builder.version(version);
    }
    for operation in &arguments.forbid {
        builder = builder.forbid(operation);
    }
    if let Some(calls) = arguments.rate_limit {
        // The limit of all apps must not be lower than the limit of one app.
        let all = RateLimit::default().workspace_per_minute.max(calls);
        builder = builder.rate_limit(RateLimit {
            app_per_minute: calls,
            workspace_per_minute: all,
        });
    }
    if arguments.no_rate_limit {
        builder = builder.without_rate_limit();
    }
    let mock = builder.start()?;
    println!("listening on http://{}", mock.address());
    println!("versions {}", intercom_mock::versions().join(", "));
    for (kind, count) in mock.kinds() {
        println!("{count:>8} {kind}");
    }
    mock.run();
    Ok(())
}

fn send(arguments: &Trigger) -> Result<()> {
    let body = match &arguments.item {
        None => serde_json::json!({}),
        Some(path) => {
            let text = std::fs::read_to_string(path)
                .with_context(|| format!("cannot read {}", path.display()))?;
            let item: serde_json::Value = serde_json::from_str(&text)
                .with_context(|| format!("{} is not valid JSON", path.display()))?;
            serde_json::json!({"item": item})
        }
    };
    let url = format!(
        "{}/_mock/trigger/{}",
        arguments.url.trim_end_matches('/'),
        arguments.topic
    );
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let (status, answer) = runtime
        .block_on(async {
            let request = Request::post(&url)
                .header("content-type", "application/json")
                .body(Full::<Bytes>::from(body.to_string()))?;
            let http = Client::builder(TokioExecutor::new()).build_http();
            let response = http.request(request).await?;
            let status = response.status();
            let answer = response.into_body().collect().await?.to_bytes();
            anyhow::Ok((
                status,
                serde_json::from_slice::<serde_json::Value>(&answer)?,
            ))
        })
        .with_context(|| {
            format!(
                "cannot connect to a server at {}; start `intercom-mock`, or set `--url`",
                arguments.url
            )
        })?;
    if !status.is_success() {
        bail!(
            "{}",
            answer["errors"][0]["message"]
                .as_str()
                .unwrap_or("the server rejected the request")
        );
    }
    println!("sent {}", answer["id"].as_str().unwrap_or("a ping"));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_an_ip_address_or_localhost() {
        let host = |text: &str| {
            let arguments = Arguments::try_parse_from(["intercom-mock", "--host", text]);
            arguments.map(|arguments| arguments.serve.host.to_string())
        };
        for (text, address) in [
            ("0.0.0.0", "0.0.0.0"),
            ("localhost", "127.0.0.1"),
            ("::1", "::1"),
            ("[::1]", "::1"),
        ] {
            assert_eq!(host(text).ok().as_deref(), Some(address), "{text}");
        }
        for text in ["example.com", "[127.0.0.1]", "[::1", ""] {
            let error = host(text).expect_err(text).to_string();
            assert!(error.contains("use an address such as"), "{error}");
        }
    }
}
