//! `intercom-mock`: the server as a program.

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

/// An Intercom on your own machine: every version of the REST API, with state, search, paging, limits, webhooks and faults
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
    /// Send a notification of a topic to whoever has subscribed to a running server
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
    /// Begin with what this JSON file has; may be given several times
    #[arg(long, value_name = "FILE")]
    seed: Vec<PathBuf>,
    /// Begin with the workspace of a small company
    #[arg(long)]
    demo: bool,
    /// Take requests to the letter of the description, not as leniently as Intercom does
    #[arg(long)]
    strict: bool,
    /// Take this token and no other; may be given several times
    #[arg(
        long,
        env = "INTERCOM_MOCK_TOKEN",
        hide_env_values = true,
        value_name = "TOKEN"
    )]
    token: Vec<String>,
    /// Be the OAuth provider of the app with this client id; its tokens are taken beside the others
    #[arg(long, value_name = "ID", requires_all = ["client_secret", "redirect_uri"])]
    client_id: Option<String>,
    /// The client secret of that app
    #[arg(long, value_name = "SECRET", requires = "client_id")]
    client_secret: Option<String>,
    /// Where people are sent back to who let that app in
    #[arg(long, value_name = "URL", requires = "client_id")]
    redirect_uri: Option<String>,
    /// The version of the workspace, for requests that name none
    #[arg(long, value_name = "VERSION")]
    api_version: Option<String>,
    /// Answer 403 to this operation, as a plan does that lacks it (`contacts.create`, `POST /contacts`)
    #[arg(long, value_name = "OPERATION")]
    restrict: Vec<String>,
    /// Seconds that the whole body of a request can take
    #[arg(long, value_name = "SECONDS", default_value_t = 30)]
    body_timeout: u32,
    /// How many calls a minute an app may make
    #[arg(long, value_name = "CALLS", conflicts_with = "unlimited")]
    rate_limit: Option<u64>,
    /// Count no calls
    #[arg(long)]
    unlimited: bool,
    /// The region that `GET /me` tells
    #[arg(long, value_parser = ["US", "EU", "AU"], default_value = "US")]
    region: String,
    /// Seconds until a new contact is found by a search
    #[arg(long, value_name = "SECONDS", default_value_t = 0)]
    search_lag: u64,
    /// Seconds that exports and other jobs take
    #[arg(long, value_name = "SECONDS", default_value_t = 2)]
    job_time: u64,
}

#[derive(Args)]
struct Trigger {
    /// The topic, for instance `conversation.user.created`
    topic: String,
    /// What the notification is about, as a JSON file; made up unless this is given
    #[arg(long, value_name = "FILE")]
    item: Option<PathBuf>,
    /// The server
    #[arg(long, default_value = "http://127.0.0.1:4010")]
    url: String,
}

/// Reads an IP address, with or without the brackets that URLs put around IPv6, or `localhost`.
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
        .search_lag(Duration::from_secs(arguments.search_lag))
        .job_time(Duration::from_secs(arguments.job_time));
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
    // An environment variable that is set to nothing counts as not set.
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
    for operation in &arguments.restrict {
        builder = builder.restrict(operation);
    }
    if let Some(calls) = arguments.rate_limit {
        // What one app may do, all of them may do together.
        let all = RateLimit::default().workspace_per_minute.max(calls);
        builder = builder.rate_limit(RateLimit {
            app_per_minute: calls,
            workspace_per_minute: all,
        });
    }
    if arguments.unlimited {
        builder = builder.unlimited();
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
                .with_context(|| format!("{} is no JSON", path.display()))?;
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
        .with_context(|| format!("cannot reach a server at {}", arguments.url))?;
    if !status.is_success() {
        bail!(
            "{}",
            answer["errors"][0]["message"]
                .as_str()
                .unwrap_or("the server refused")
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
