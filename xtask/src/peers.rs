//! `cargo xtask peers`: runs Intercom's own clients against the mock.

mod differences;
mod report;
mod server;

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context, Result, bail};

use differences::Exceptions;
use report::{Outcome, Row};
use server::Server;

/// The folder of the programs and of the lists of exceptions.
const FOLDER: &str = "tests/peers";

/// The folder of the installed clients.
const INSTALLED: &str = "target/peers";

/// An arbitrary token: the mock accepts every token.
const TOKEN: &str = "dG9rOnBlZXJzLW9mLWludGVyY29tLWFwaQ==";

/// One of Intercom's clients.
struct Peer {
    /// The name of the subfolder of `tests/peers`, and the name of the client in `differences.toml`.
    name: &'static str,
    /// The minimum number of operations that the program must call.
    minimum: usize,
    /// Installs the client in a folder that contains a copy of the program, and returns the command that runs the
    /// program.
    install: fn(&Path) -> Result<Command>,
}

const PEERS: [Peer; 2] = [
    Peer {
        name: "node",
        minimum: 145,
        install: install_node,
    },
    Peer {
        name: "python",
        minimum: 110,
        install: install_python,
    },
];

/// The arguments of `peers`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Client to run; defaults to both clients
    #[arg(value_parser = PEERS.map(|peer| peer.name))]
    pub client: Option<String>,
}

/// Runs the command in the project at `root`. Returns a failure exit code if a call failed and no listed exception
/// explains the failure.
///
/// # Errors
///
/// Fails if a program is missing, a client cannot be installed, the mock cannot be started, or the lists of exceptions
/// are invalid.
pub fn run(root: &Path, args: &Args) -> Result<ExitCode> {
    let names = PEERS.map(|peer| peer.name);
    let path = root.join(FOLDER).join("differences.toml");
    let mut exceptions = Exceptions::read(&path, &names)?;
    eprintln!("building intercom-mock");
    let server = Server::build(root)?;
    let mut outcomes = Vec::new();
    for peer in &PEERS {
        if args
            .client
            .as_deref()
            .is_some_and(|client| client != peer.name)
        {
            continue;
        }
        let rows = rows(root, peer, &server)?;
        let exceptions = exceptions.take(peer.name);
        outcomes.push(Outcome::new(peer.name, peer.minimum, rows, exceptions));
    }
    report::print(&outcomes);
    Ok(if outcomes.iter().all(Outcome::is_success) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Installs a client, runs the client's program against a separate mock, and returns the rows that the program prints.
fn rows(root: &Path, peer: &Peer, server: &Server) -> Result<Vec<Row>> {
    let folder = root.join(INSTALLED).join(peer.name);
    copy(&root.join(FOLDER).join(peer.name), &folder)?;
    eprintln!("installing the client for {}", peer.name);
    let mut program = (peer.install)(&folder)?;
    eprintln!("calling the operations of the client for {}", peer.name);
    let mock = server.start()?;
    let output = program
        .args([mock.url(), TOKEN])
        .current_dir(&folder)
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("cannot start the program for {}", peer.name))?;
    if !output.status.success() {
        bail!(
            "the program in {FOLDER}/{} ended with {}: see its output above",
            peer.name,
            output.status
        );
    }
    report::rows(&String::from_utf8_lossy(&output.stdout))
        .with_context(|| format!("invalid output of the program in {FOLDER}/{}", peer.name))
}

/// Copies the files in `from` to `to`, and removes other files from `to`. Folders remain, because `to` also contains
/// the installed packages.
fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to).with_context(|| format!("cannot create {}", to.display()))?;
    for path in files(to)? {
        fs::remove_file(&path).with_context(|| format!("cannot remove {}", path.display()))?;
    }
    for path in files(from)? {
        let target = to.join(path.file_name().unwrap_or_default());
        fs::copy(&path, &target).with_context(|| format!("cannot write {}", target.display()))?;
    }
    Ok(())
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?
    {
        let path = entry?.path();
        if path.is_file() {
            files.push(path);
        }
    }
    Ok(files)
}

fn install_node(folder: &Path) -> Result<Command> {
    const NEEDED: &str = "install Node.js 18 or newer with npm (Debian: `nodejs`, `npm`)";
    let arguments = ["ci", "--no-audit", "--no-fund", "--ignore-scripts"];
    step(
        Command::new("npm").args(arguments).current_dir(folder),
        NEEDED,
    )?;
    step(Command::new("node").arg("--version"), NEEDED)?;
    let mut program = Command::new("node");
    program.arg("main.mjs");
    Ok(program)
}

fn install_python(folder: &Path) -> Result<Command> {
    const NEEDED: &str =
        "install Python 3.9 or newer with venv (Debian: `python3`, `python3-venv`)";
    let environment = folder.join("environment");
    let python = environment.join("bin/python");
    step(
        Command::new("python3")
            .args(["-m", "venv"])
            .arg(&environment),
        NEEDED,
    )?;
    let arguments = [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--no-deps",
        "--requirement",
        "requirements.txt",
    ];
    step(
        Command::new(&python).args(arguments).current_dir(folder),
        NEEDED,
    )?;
    let mut program = Command::new(&python);
    program.args(["-B", "main.py"]);
    Ok(program)
}

/// Runs a command that must succeed. If the command fails, the error contains the output of the command.
fn step(command: &mut Command, needed: &str) -> Result<()> {
    let shown = format!("{command:?}").replace('"', "");
    let output = match command.stdin(Stdio::null()).output() {
        Ok(output) => output,
        Err(error) if error.kind() == ErrorKind::NotFound => {
            bail!("cannot run `{shown}`: the program was not found; {needed}")
        }
        Err(error) => return Err(error).with_context(|| format!("cannot run `{shown}`")),
    };
    if !output.status.success() {
        bail!(
            "`{shown}` ended with {}; {needed}, or check the network:\n{}{}",
            output.status,
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
    }
    Ok(())
}
