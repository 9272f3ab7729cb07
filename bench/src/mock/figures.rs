//! The measurements of the servers, and the table that compares them.

use std::fmt::Write;
use std::fs;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// Several measurements of one figure, in ascending order.
pub(super) struct Samples(Vec<f64>);

impl Samples {
    pub(super) fn of(mut values: Vec<f64>) -> Self {
        values.sort_by(f64::total_cmp);
        Self(values)
    }

    fn median(&self) -> Option<f64> {
        self.0.get(self.0.len() / 2).copied()
    }

    fn text(&self, digits: usize, unit: &str) -> String {
        let (Some(median), Some(least), Some(most)) =
            (self.median(), self.0.first(), self.0.last())
        else {
            return "not measured".to_owned();
        };
        format!("{median:.digits$}{unit} ({least:.digits$} to {most:.digits$})")
    }
}

/// The measurements of one server.
pub(super) struct Figures {
    /// Milliseconds from the start of the process to its first response.
    pub(super) start: Samples,
    /// MB of resident memory after the first response.
    pub(super) empty: Samples,
    /// MB of resident memory after the contacts are created.
    pub(super) filled: Samples,
    /// Responses per second to `GET /contacts/{id}`.
    pub(super) rate: Samples,
    /// The median latency of the requests in milliseconds.
    pub(super) latency: Samples,
}

/// Formats a table with a row for each figure, a column for each server, and the ratio of the first server to the
/// second.
pub(super) fn report(all: &[(&str, Figures)], contacts: usize) -> String {
    type Pick = fn(&Figures) -> &Samples;
    let filled = format!("memory with {contacts} contacts");
    let rows: [(&str, Pick, usize, &str); 5] = [
        ("start to first response", |of| &of.start, 0, " ms"),
        ("memory when empty", |of| &of.empty, 1, " MB"),
        (&filled, |of| &of.filled, 1, " MB"),
        ("GET /contacts/{id} per second", |of| &of.rate, 0, ""),
        ("its median latency", |of| &of.latency, 2, " ms"),
    ];
    let mut text = format!("{:30}", "");
    for (name, _) in all {
        let _ = write!(text, " {name:30}");
    }
    if let [_, (other, _)] = all {
        let _ = write!(text, " times {other}'s");
    }
    text.truncate(text.trim_end().len());
    text.push('\n');
    for (label, pick, digits, unit) in rows {
        let mut line = format!("{label:30}");
        for (_, figures) in all {
            let _ = write!(line, " {:30}", pick(figures).text(digits, unit));
        }
        if let [(_, ours), (_, theirs)] = all
            && let (Some(ours), Some(theirs)) = (pick(ours).median(), pick(theirs).median())
        {
            let ratio = ours / theirs;
            let digits = if ratio < 1.0 { 3 } else { 1 };
            let _ = write!(line, " {ratio:.digits$}");
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// Returns the load average of the last minute, if the system reports it.
pub(super) fn load() -> Option<String> {
    let text = fs::read_to_string("/proc/loadavg").ok()?;
    text.split(' ').next().map(str::to_owned)
}

/// The load generator `wrk`.
pub(super) struct Wrk {
    seconds: u64,
    connections: usize,
}

/// The results of one run of `wrk`.
#[derive(Debug, PartialEq)]
pub(super) struct Seen {
    /// Responses per second.
    pub(super) rate: f64,
    /// The median latency in milliseconds.
    pub(super) median: f64,
}

impl Wrk {
    /// Returns the load generator with these settings, or `None` if `wrk` is not installed.
    pub(super) fn find(seconds: u64, connections: usize) -> Option<Self> {
        let mut command = Command::new("wrk");
        command.arg("--version");
        command.stdout(Stdio::null()).stderr(Stdio::null());
        // `wrk --version` prints the version and exits with 1.
        command.status().ok()?;
        Some(Self {
            seconds: seconds.max(1),
            connections: connections.max(1),
        })
    }

    /// Runs `wrk` against one contact and returns the results.
    pub(super) fn run(&self, url: &str, contact: &str) -> Result<Seen> {
        let mut command = Command::new("wrk");
        command
            .args(["--threads", "1", "--latency"])
            .args(["--connections", &self.connections.to_string()])
            .args(["--duration", &format!("{}s", self.seconds)])
            .args(["--header", "Authorization: Bearer any"])
            .arg(format!("{url}/contacts/{contact}"));
        let output = command.output().context("cannot start wrk")?;
        let text = String::from_utf8_lossy(&output.stdout);
        if !output.status.success() {
            bail!("wrk failed: {}", String::from_utf8_lossy(&output.stderr));
        }
        seen(&text)
    }
}

fn seen(text: &str) -> Result<Seen> {
    for trouble in ["Non-2xx", "Socket errors"] {
        if let Some(line) = text.lines().find(|line| line.contains(trouble)) {
            bail!(
                "requests of wrk failed, so the measurement is invalid: {}; repeat the measurement",
                line.trim()
            );
        }
    }
    let value = |label: &str| {
        let line = text
            .lines()
            .find_map(|line| line.trim().strip_prefix(label));
        line.map(str::trim).with_context(|| {
            format!("the output of wrk has no line that begins with `{label}`:\n{text}")
        })
    };
    let rate = value("Requests/sec:")?;
    Ok(Seen {
        rate: rate.parse().context("the rate of wrk")?,
        median: milliseconds(value("50%")?)?,
    })
}

/// Parses a time in the format of `wrk`, such as `521.00us`, `1.20ms` or `2.00s`, into milliseconds.
fn milliseconds(text: &str) -> Result<f64> {
    let units = [("us", 0.001), ("ms", 1.0), ("s", 1000.0)];
    let found = units.iter().find_map(|(unit, factor)| {
        let number: f64 = text.strip_suffix(unit)?.parse().ok()?;
        Some(number * factor)
    });
    found.with_context(|| format!("invalid time `{text}`: expected a number and `us`, `ms` or `s`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAID: &str = "\
Running 5s test @ http://127.0.0.1:4010/contacts/1
  1 threads and 8 connections
  Latency Distribution
     50%  521.00us
     99%    2.10ms
  67700 requests in 5.00s, 100.00MB read
Requests/sec:  13540.20
Transfer/sec:     20.00MB
";

    #[test]
    fn the_output_of_wrk_is_parsed() {
        let expected = Seen {
            rate: 13540.2,
            median: 0.521,
        };
        assert_eq!(seen(SAID).expect("figures"), expected);
        let refused = format!("{SAID}  Non-2xx or 3xx responses: 3\n");
        assert!(seen(&refused).is_err());
        assert!(seen("").is_err());
        assert_eq!(milliseconds("1.50s").expect("a time"), 1500.0);
    }

    #[test]
    fn a_missing_tool_is_reported() {
        let figures = |start: &[f64], rate: &[f64]| Figures {
            start: Samples::of(start.to_vec()),
            empty: Samples::of(Vec::new()),
            filled: Samples::of(Vec::new()),
            rate: Samples::of(rate.to_vec()),
            latency: Samples::of(Vec::new()),
        };
        let all = [
            ("ours", figures(&[30.0, 10.0, 20.0], &[1000.0])),
            ("theirs", figures(&[2000.0], &[100.0])),
        ];
        let text = report(&all, 5);
        let line = |start: &str| text.lines().find(|line| line.starts_with(start));
        let start = line("start").expect("a line");
        assert!(start.contains("20 ms (10 to 30)"), "{start}");
        assert!(start.ends_with(" 0.010"), "{start}");
        assert!(line("GET").expect("a line").ends_with(" 10.0"));
        let memory = line("memory with 5 contacts").expect("a line");
        assert!(memory.contains("not measured"), "{memory}");
    }
}
