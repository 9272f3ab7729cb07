//! Diagnostics: errors and warnings about an input, each with its locations and a help text.

use std::collections::HashMap;

use annotate_snippets::{self as snippets, Annotation, AnnotationKind, Group, Renderer, Snippet};

use crate::source::Span;

/// The maximum number of lines between the first label of an excerpt and any other label of the excerpt, so that a
/// diagnostic does not scan a large file.
const NEAR: usize = 500;

/// A file to which spans refer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// The path in messages, such as `spec/2.14.yaml`.
    pub path: String,
    /// The contents.
    pub text: String,
}

/// The files to which spans refer by index.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: Vec<File>,
    lines: Vec<Lines>,
}

impl Sources {
    /// Adds a file and returns its index.
    pub fn add(&mut self, file: File) -> u32 {
        self.lines.push(Lines::new(&file.text));
        self.files.push(file);
        u32::try_from(self.files.len() - 1).unwrap_or(u32::MAX)
    }

    /// Replaces the contents of a file.
    pub fn replace(&mut self, index: u32, text: String) {
        let index = index as usize;
        if let (Some(file), Some(lines)) = (self.files.get_mut(index), self.lines.get_mut(index)) {
            *lines = Lines::new(&text);
            file.text = text;
        }
    }

    /// Returns every file, in index order.
    pub fn files(&self) -> &[File] {
        &self.files
    }

    /// Returns the file with this index.
    pub fn file(&self, index: u32) -> Option<&File> {
        self.files.get(index as usize)
    }

    /// Returns the line in which a span begins, counted from 1.
    pub fn line(&self, span: Span) -> usize {
        let lines = self.lines.get(span.file as usize);
        lines.map_or(0, |lines| lines.line(span.start))
    }
}

/// An error or a warning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Whether the diagnostic stops the run.
    pub level: Level,
    /// The stable kebab-case name of the rule, such as `duplicate-key`.
    pub id: &'static str,
    /// One sentence that describes the problem, without a full stop.
    pub message: String,
    /// The labelled locations, of which the first is the primary location.
    pub labels: Vec<Label>,
    /// The help text: how to correct the problem.
    pub help: String,
}

/// Whether a diagnostic stops the run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// An error, which stops the run: nothing is written.
    Error,
    /// A warning, which does not stop the run.
    Warning,
}

/// A location in a [`File`], with its role in the diagnostic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The location.
    pub span: Span,
    /// The role of the location; can be empty.
    pub text: String,
}

/// Whether messages have terminal colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colour {
    /// Plain text.
    Never,
    /// ANSI escapes.
    Always,
}

impl Diagnostic {
    /// Creates an error at one location, without a help text.
    pub fn new(id: &'static str, span: Span, message: impl Into<String>) -> Self {
        Self::without_place(id, message).also(span, "")
    }

    /// Creates an error about the whole input.
    pub fn without_place(id: &'static str, message: impl Into<String>) -> Self {
        Self {
            level: Level::Error,
            id,
            message: message.into(),
            labels: Vec::new(),
            help: String::new(),
        }
    }

    /// Turns the error into a warning, which does not stop the run.
    #[must_use]
    pub fn warning(mut self) -> Self {
        self.level = Level::Warning;
        self
    }

    /// Sets the label of the last location.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        if let Some(last) = self.labels.last_mut() {
            last.text = label.into();
        }
        self
    }

    /// Adds a location with a label.
    #[must_use]
    pub fn also(mut self, span: Span, label: impl Into<String>) -> Self {
        self.labels.push(Label {
            span,
            text: label.into(),
        });
        self
    }

    /// Sets the help text.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }

    fn first_place(&self) -> Option<Span> {
        self.labels.first().map(|label| label.span)
    }
}

/// Sorts diagnostics by location, then by id, then by message.
pub fn sort(found: &mut [Diagnostic]) {
    found.sort_by(|left, right| {
        let key = |one: &Diagnostic| (one.first_place(), one.id, one.message.clone());
        key(left).cmp(&key(right))
    });
}

/// Renders diagnostics sorted by span, without colours.
pub fn render(found: &[Diagnostic], files: &[File]) -> String {
    render_with(found, files, Colour::Never)
}

/// Renders diagnostics sorted by span.
pub fn render_with(found: &[Diagnostic], files: &[File], colour: Colour) -> String {
    let mut sorted = found.to_vec();
    sort(&mut sorted);
    let lines: Vec<Lines> = files.iter().map(|file| Lines::new(&file.text)).collect();
    let renderer = match colour {
        Colour::Never => Renderer::plain(),
        Colour::Always => Renderer::styled(),
    };
    let mut out = String::new();
    for one in &sorted {
        let group = group(one, files, &lines);
        out.push_str(renderer.render(&[group]).trim_end());
        out.push_str("\n\n");
    }
    out
}

fn group<'a>(one: &'a Diagnostic, files: &'a [File], lines: &[Lines]) -> Group<'a> {
    let level = match one.level {
        Level::Error => snippets::Level::ERROR,
        Level::Warning => snippets::Level::WARNING,
    };
    let mut group = Group::with_title(level.primary_title(one.message.as_str()).id(one.id));
    for cluster in clusters(one, lines) {
        let index = cluster.first().map_or(0, |(_, label)| label.span.file) as usize;
        if let (Some(file), Some(lines)) = (files.get(index), lines.get(index)) {
            group = group.element(snippet(&cluster, file, lines));
        }
    }
    if !one.help.is_empty() {
        group = group.element(snippets::Level::HELP.message(one.help.as_str()));
    }
    group
}

/// Groups the labels of a diagnostic into excerpts: an excerpt contains labels of one file that are at most [`NEAR`]
/// lines from its first label. The first label of a diagnostic is the primary label.
fn clusters<'a>(one: &'a Diagnostic, lines: &[Lines]) -> Vec<Vec<(usize, &'a Label)>> {
    let line = |span: Span| {
        let lines = lines.get(span.file as usize);
        lines.map_or(0, |lines| lines.line(span.start))
    };
    let mut clusters: Vec<Vec<(usize, &Label)>> = Vec::new();
    let mut newest: HashMap<u32, usize> = HashMap::new();
    for label in one.labels.iter().enumerate() {
        let span = label.1.span;
        let near = newest.get(&span.file).copied().filter(|index| {
            let first = clusters.get(*index).and_then(|cluster| cluster.first());
            first.is_some_and(|(_, first)| line(first.span).abs_diff(line(span)) <= NEAR)
        });
        match near.and_then(|index| clusters.get_mut(index)) {
            Some(cluster) => cluster.push(label),
            None => {
                newest.insert(span.file, clusters.len());
                clusters.push(vec![label]);
            }
        }
    }
    clusters
}

/// Returns an excerpt with the lines from the first to the last label.
fn snippet<'a>(
    labels: &[(usize, &'a Label)],
    file: &'a File,
    lines: &Lines,
) -> Snippet<'a, Annotation<'a>> {
    let starts = labels.iter().map(|(_, label)| lines.line(label.span.start));
    let (first, last) = starts.fold((usize::MAX, 0), |(first, last), line| {
        (first.min(line), last.max(line))
    });
    let from = lines.start(first);
    let until = lines.start(last + 1);
    let annotations = labels.iter().map(|&(position, label)| {
        let kind = if position == 0 {
            AnnotationKind::Primary
        } else {
            AnnotationKind::Context
        };
        let (start, end) = first_line(label.span, &file.text, lines);
        let text = (!label.text.is_empty()).then_some(label.text.as_str());
        kind.span(start - from..end - from).label(text)
    });
    Snippet::source(file.text.get(from..until).unwrap_or_default())
        .line_start(first)
        .path(file.path.as_str())
        .annotations(annotations)
}

/// Returns the part of a span on its first line, so that a long mapping is not quoted.
fn first_line(span: Span, text: &str, lines: &Lines) -> (usize, usize) {
    let start = boundary(text, span.start as usize);
    let line_end = lines.start(lines.line(span.start) + 1);
    let line_text = text.get(start..line_end).unwrap_or_default().trim_end();
    let end = boundary(text, span.end as usize);
    (start, end.min(start + line_text.len()).max(start))
}

/// Returns the start of the character that a byte belongs to.
fn boundary(text: &str, offset: usize) -> usize {
    let offset = offset.min(text.len());
    (0..=offset)
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or_default()
}

/// The offsets of the lines of a file.
#[derive(Debug, Clone)]
pub struct Lines {
    starts: Vec<usize>,
    len: usize,
}

impl Lines {
    /// Finds the lines of a file.
    pub fn new(text: &str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self {
            starts: [0]
                .into_iter()
                .chain(breaks.map(|(at, _)| at + 1))
                .collect(),
            len: text.len(),
        }
    }

    /// Returns the line of a byte, counted from 1.
    pub fn line(&self, offset: u32) -> usize {
        self.starts
            .partition_point(|start| *start <= offset as usize)
    }

    /// Returns the offset of a line, counted from 1, or the length of the file if the file has fewer lines.
    pub fn start(&self, line: usize) -> usize {
        self.starts
            .get(line.saturating_sub(1))
            .copied()
            .unwrap_or(self.len)
    }
}
