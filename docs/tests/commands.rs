//! Runs every command on the pages, and compares the output with the page.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;

use docs::{Block, Page, all_pages, pages, shown, workspace};
use tests::skipped;
use xtask::programs::outside;

/// The port in the commands on the pages. Another program may already use this port, so the tests replace the port with
/// a free port.
const PORT: &str = "4010";

/// The exit status of a shell for an unknown command.
const NOT_FOUND: i32 = 127;

/// A command, and its expected output if the page shows one.
#[derive(Debug)]
struct Step {
    command: String,
    output: Option<String>,
}

/// Returns the commands of a block. In a console block, a command follows `$ `; in other blocks, each line is a
/// command.
fn steps(block: &Block) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for line in &block.lines {
        if !block.is_console() {
            steps.push(Step {
                command: line.clone(),
                output: None,
            });
        } else if let Some(command) = line.strip_prefix("$ ") {
            steps.push(Step {
                command: command.to_owned(),
                output: Some(String::new()),
            });
        } else if let Some(output) = steps.last_mut().and_then(|step| step.output.as_mut()) {
            output.push_str(line);
            output.push('\n');
        }
    }
    steps
}

/// A server that a command of a page starts. The server is stopped after the last command of the page.
struct Server {
    child: Child,
}

impl Drop for Server {
    fn drop(&mut self) {
        // Errors are ignored, because the server may have already ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Returns a command that runs `text` in a shell at the root of the workspace.
fn command(text: &str) -> Command {
    let mut command = Command::new("sh");
    command
        .args(["-c", text])
        .current_dir(workspace())
        .env("CARGO_TERM_COLOR", "never")
        .stdin(Stdio::null());
    outside(&mut command);
    command
}

/// Starts a server and returns it with its output up to the line that contains `ready`.
fn start(text: &str, ready: &str) -> Result<(Server, String), String> {
    let mut child = command(&format!("exec {text}"))
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| error.to_string())?;
    let lines = lines_of(&mut child);
    let server = Server { child };
    let mut said = String::new();
    for line in lines {
        said.push_str(&line);
        said.push('\n');
        if line.contains(ready) {
            return Ok((server, said));
        }
    }
    Err(format!(
        "the server ended before it printed `{ready}`:\n{said}"
    ))
}

/// Returns the output lines of a program. A thread reads all lines, so that a full pipe never blocks the program.
fn lines_of(child: &mut Child) -> Receiver<String> {
    let (sender, receiver) = channel();
    if let Some(stdout) = child.stdout.take() {
        thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                // Sending fails once the server is ready, because the receiver is then dropped.
                let _ = sender.send(line);
            }
        });
    }
    receiver
}

/// Runs the commands of a page and returns all errors, each with the page and the line.
fn run(page: &Page, port: &str) -> Vec<String> {
    let mut servers = Vec::new();
    let mut faults = Vec::new();
    for block in &page.blocks {
        let commands = block.language == "sh" || block.is_console();
        if !commands || block.said("not run").is_some() {
            continue;
        }
        for step in steps(block) {
            let outcome = match block.said("serves") {
                Some(ready) => {
                    let text = format!("{} --port {port}", step.command);
                    start(&text, ready.text.trim()).map(|(server, said)| {
                        servers.push(server);
                        Some(said)
                    })
                }
                None => said(&step.command.replace(PORT, port)),
            };
            let fault = match outcome {
                Err(error) => Some(format!("fails: {error}")),
                Ok(None) => None,
                Ok(Some(said)) => {
                    let said = said.replace(port, PORT);
                    let wanted = step.output.unwrap_or_else(|| "…".to_owned());
                    let fits = shown::fits(&wanted, &said);
                    (!fits).then(|| {
                        format!("the output differs from the page; the actual output is\n{said}")
                    })
                }
            };
            faults.extend(
                fault.map(|it| format!("{}:{}: `{}`: {it}", page.path, block.line, step.command)),
            );
        }
    }
    faults
}

/// Returns the output of a command, or `None` if the program of the command is not installed. If cargo is not
/// installed, returns an error.
fn said(text: &str) -> Result<Option<String>, String> {
    let output = command(text).output().map_err(|error| error.to_string())?;
    if output.status.code() == Some(NOT_FOUND) && !text.starts_with("cargo ") {
        skipped(&format!("the program of `{text}` is not installed"));
        return Ok(None);
    }
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    match output.status.success() {
        true => Ok(Some(said)),
        false => Err(format!(
            "{}\n{said}{}",
            output.status,
            String::from_utf8_lossy(&output.stderr)
        )),
    }
}

#[test]
#[ignore = "exhaustive: runs every command of every page"]
fn commands_say_what_is_shown() {
    let free = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    let port = free.expect("a free port").port().to_string();
    let faults: Vec<String> = pages().iter().flat_map(|page| run(page, &port)).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Checks that every block is tested, because an untested block becomes outdated.
#[test]
fn every_block_is_looked_at() {
    let mut faults = Vec::new();
    for page in pages() {
        for block in &page.blocks {
            let looked_at = match block.language.as_str() {
                "rust" | "sh" | "console" | "toml" | "json" => true,
                "text" => block.said("output").is_some(),
                _ => false,
            };
            if !looked_at && block.said("not run").is_none() {
                faults.push(format!(
                    "{}:{}: a block of the language `{}` is not tested; use a tested language, or write `<!-- not run: reason -->` before the block",
                    page.path, block.line, block.language
                ));
            }
        }
    }
    let run: Vec<String> = pages().into_iter().map(|page| page.path).collect();
    for page in all_pages().iter().filter(|page| !run.contains(&page.path)) {
        let rust = page.blocks.iter().filter(|block| block.language == "rust");
        faults.extend(rust.map(|block| {
            format!(
                "{}:{}: the Rust code of this page is not compiled; add the page to `docs::page::shown`",
                page.path, block.line
            )
        }));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
