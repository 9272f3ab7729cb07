//! Handles SIGINT and SIGTERM. While a command reads, a signal ends the command immediately. While a command writes, a
//! signal takes effect only after all files are complete.

use std::fs;
use std::io::{self, Read};
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::sync::Mutex;
use std::thread;

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

/// The state that a signal handler reads.
#[derive(Debug)]
struct State {
    /// The number of [`Writing`] guards.
    writing: usize,
    /// Whether all files of the run have been written.
    written: bool,
    /// The signal that arrived during writing, if any.
    pending: Option<i32>,
    /// The running child process, if any, which a signal also ends.
    child: Option<Child>,
    /// A folder to remove if a signal ends the process.
    folder: Option<PathBuf>,
}

static STATE: Mutex<State> = Mutex::new(State {
    writing: 0,
    written: false,
    pending: None,
    child: None,
    folder: None,
});

fn state() -> std::sync::MutexGuard<'static, State> {
    STATE
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// Installs the handlers of SIGINT and SIGTERM. Unless files are being written, SIGINT ends the process with exit
/// status 130, and SIGTERM with 143.
///
/// # Errors
///
/// Fails if the handlers cannot be installed.
pub fn handle() -> io::Result<()> {
    let mut signals = Signals::new([SIGINT, SIGTERM])?;
    thread::Builder::new()
        .name("signals".to_owned())
        .spawn(move || {
            for signal in signals.forever() {
                receive(signal);
            }
        })?;
    Ok(())
}

fn receive(signal: i32) {
    let mut state = state();
    if state.writing > 0 {
        state.pending = Some(signal);
        eprintln!("interrupted: the command ends after all files are written");
        return;
    }
    if let Some(child) = &mut state.child {
        // Errors are ignored, because the child process may have already ended.
        let _ = child.kill();
    }
    if let Some(folder) = &state.folder {
        // Errors are ignored, because the next run removes the folder if the removal fails.
        let _ = fs::remove_dir_all(folder);
    }
    eprintln!(
        "interrupted: {} written",
        if state.written {
            "all files were"
        } else {
            "nothing was"
        }
    );
    // This thread holds the lock, so no other thread can begin to write.
    std::process::exit(status(signal).into());
}

/// Sets the folder to remove if a signal ends the process.
pub(crate) fn remove_at_exit(folder: Option<PathBuf>) {
    state().folder = folder;
}

/// Returns the exit status of a process that this signal ends.
fn status(signal: i32) -> u8 {
    u8::try_from(128 + signal).unwrap_or(u8::MAX)
}

/// Returns the exit status if a signal arrived while files were being written.
pub fn pending() -> Option<u8> {
    state().pending.map(status)
}

/// A guard that defers signals while it exists.
#[derive(Debug)]
pub(crate) struct Writing(());

/// Begins a section that a signal must not interrupt.
pub(crate) fn writing() -> Writing {
    state().writing += 1;
    Writing(())
}

impl Writing {
    /// Ends the section, and records that all files of the run have been written.
    pub(crate) fn complete(self) {
        state().written = true;
    }
}

impl Drop for Writing {
    fn drop(&mut self) {
        state().writing -= 1;
    }
}

/// Runs a program, waits until the program ends, and returns the output. A signal ends the program.
pub(crate) fn output(command: &mut Command) -> io::Result<Output> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let (out, err) = (child.stdout.take(), child.stderr.take());
    state().child = Some(child);
    let errors = thread::spawn(move || all(err));
    let stdout = all(out)?;
    let stderr = errors.join().unwrap_or_else(|_| {
        Err(io::Error::other(
            "the thread that reads the program's error output failed",
        ))
    })?;
    let child = state().child.take();
    let status = child
        .map(|mut child| child.wait())
        .unwrap_or_else(|| Err(io::Error::other("another program is running")))?;
    Ok(Output {
        status,
        stdout,
        stderr,
    })
}

fn all(from: Option<impl Read>) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    if let Some(mut from) = from {
        from.read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}
