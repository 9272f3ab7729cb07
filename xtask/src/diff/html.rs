//! Formats a comparison as one self-contained page with search, filters, and every fact with its places.

use std::fmt::Write;

use comparison::{Change, Diff, RULES, RustChange, Spot, Wire};

use super::fold::renamed;
use super::text::headline;

const PAGE: &str = include_str!("page.html");
const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// Returns the whole page. Without JavaScript, it shows every change.
pub fn html(diff: &Diff) -> String {
    let headline = headline(diff);
    let counts = headline.split_once(": ").map_or("", |(_, counts)| counts);
    let values = [
        (
            "title",
            escape(&format!("Intercom API {} → {}", diff.from, diff.to)),
        ),
        ("style", STYLE.trim_end().to_owned()),
        ("from", escape(&diff.from)),
        ("to", escape(&diff.to)),
        ("counts", escape(counts)),
        ("kinds", kinds(diff)),
        ("sections", sections(diff)),
        ("script", SCRIPT.trim_end().to_owned()),
    ];
    let mut page = String::new();
    let mut rest = PAGE;
    // One pass, so that a value that contains `{{` is not taken for a placeholder.
    while let Some((before, after)) = rest.split_once("{{") {
        page.push_str(before);
        let (name, after) = after.split_once("}}").unwrap_or((after, ""));
        let value = values.iter().find(|(other, _)| *other == name);
        page.push_str(value.map_or("", |(_, value)| value));
        rest = after;
    }
    page.push_str(rest);
    page
}

fn kinds(diff: &Diff) -> String {
    let used = |id: &str| diff.changes.iter().filter(|change| change.id == id).count();
    RULES
        .iter()
        .map(|rule| (rule.id, used(rule.id)))
        .filter(|(_, count)| *count > 0)
        .map(|(id, count)| format!("<option value=\"{id}\">{id} ({count})</option>"))
        .collect()
}

/// Returns the sections: one for each kind and verdict, in the order of the comparison.
fn sections(diff: &Diff) -> String {
    let mut out = String::new();
    let mut at: Option<(Wire, &str)> = None;
    for change in &diff.changes {
        let key = (change.wire, change.id);
        if at != Some(key) {
            if at.is_some() {
                out.push_str("</section>\n");
            }
            at = Some(key);
            let same = |other: &&Change| (other.wire, other.id) == key;
            let count = diff.changes.iter().filter(same).count();
            let word = word(change);
            let _ = writeln!(
                out,
                "<section><h2><span class=\"{word}\">{word}</span> {} <small>{count}</small></h2>",
                change.id
            );
        }
        article(&mut out, diff, change);
    }
    if at.is_some() {
        out.push_str("</section>\n");
    }
    out
}

fn article(out: &mut String, diff: &Diff, change: &Change) {
    let word = word(change);
    let rust = if change.breaks_rust() || change.is_silent() {
        "breaks"
    } else {
        ""
    };
    let ways = [
        (&change.request, "request"),
        (&change.response, "response"),
        (&change.webhook, "webhook"),
    ];
    let ways: Vec<&str> = ways
        .into_iter()
        .filter(|(operations, _)| !operations.is_empty())
        .map(|(_, way)| way)
        .collect();
    let _ = write!(
        out,
        "<details class=\"change {word}\" data-wire=\"{}\" data-rust=\"{rust}\" data-way=\"{}\" data-kind=\"{}\"><summary><code>{}</code> <span class=\"what\">{}{}</span>",
        change.wire.word(),
        ways.join(" "),
        change.id,
        escape(&change.subject),
        coded(&sentence(change)),
        coded(&renamed(diff, change)),
    );
    if change.is_silent() {
        out.push_str(" <span class=\"badge rust\">compiles, behaves differently</span>");
    }
    if change.breaks_rust() {
        out.push_str(" <span class=\"badge rust\">breaks Rust</span>");
    }
    let reach = change.operations();
    match reach.as_slice() {
        [] => {}
        // The place contains it already.
        [only] if change.subject.starts_with(only) => {}
        [only] => {
            let _ = write!(out, "<span class=\"reach\">{}</span>", escape(only));
        }
        many => {
            let _ = write!(
                out,
                "<span class=\"reach\">{} operations</span>",
                many.len()
            );
        }
    }
    out.push_str("</summary><dl>");
    row(out, diff.from.as_str(), change.from.as_ref().map(spot));
    row(out, diff.to.as_str(), change.to.as_ref().map(spot));
    row(
        out,
        "sent by",
        list(change.request.iter().map(|one| escape(one))),
    );
    row(
        out,
        "answered by",
        list(change.response.iter().map(|one| escape(one))),
    );
    row(
        out,
        "webhooks",
        list(change.webhook.iter().map(|one| escape(one))),
    );
    row(out, "Rust", list(change.rust.iter().map(item)));
    row(
        out,
        "fingerprint",
        Some(format!("<code>{}</code>", change.fingerprint)),
    );
    out.push_str("</dl></details>\n");
}

/// Returns the verdict on the wire, or `rust` for a change of Rust code only.
fn word(change: &Change) -> &'static str {
    match change.id {
        "rust-changed" => "rust",
        _ => change.wire.word(),
    }
}

/// Returns the sentence about a change; for a change of Rust code only, that of its item.
fn sentence(change: &Change) -> String {
    match (change.id, change.rust.as_slice()) {
        ("rust-changed", [only]) => only.kind.phrase().to_owned(),
        _ => change.sentence(),
    }
}

fn row(out: &mut String, name: &str, value: Option<String>) {
    if let Some(value) = value {
        let _ = write!(out, "<dt>{}</dt><dd>{value}</dd>", escape(name));
    }
}

fn spot(spot: &Spot) -> String {
    format!(
        "{}:{} <code>{}</code>",
        escape(&spot.file),
        spot.line,
        escape(&spot.pointer)
    )
}

fn list(items: impl Iterator<Item = String>) -> Option<String> {
    let items: Vec<String> = items.collect();
    match items.as_slice() {
        [] => None,
        [only] => Some(only.clone()),
        many => {
            let lines = many.iter().map(|item| format!("<li>{item}</li>"));
            Some(format!("<ul>{}</ul>", lines.collect::<String>()))
        }
    }
}

fn item(change: &RustChange) -> String {
    let mut text = if change.breaks {
        "<span class=\"badge rust\">breaks</span> ".to_owned()
    } else if change.is_silent() {
        "<span class=\"badge rust\">silent</span> ".to_owned()
    } else {
        String::new()
    };
    text.push_str(&escape(&change.sentence()));
    if let Some(instead) = &change.instead {
        let _ = write!(text, "<br>{}", coded(instead));
    }
    text
}

/// Formats a string as HTML; backticks mark code.
fn coded(text: &str) -> String {
    let mut out = String::new();
    for (at, part) in text.split('`').enumerate() {
        if at % 2 == 1 {
            let _ = write!(out, "<code>{}</code>", escape(part));
        } else {
            out.push_str(&escape(part));
        }
    }
    out
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
