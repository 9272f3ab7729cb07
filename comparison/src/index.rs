//! A description, with the path to each of its nodes.

use std::collections::HashMap;

use codegen::diagnostics::{File, Lines};
use codegen::source::{Node, Span, Value, escape_step};

use super::change::Spot;
use super::place;

/// A description to compare.
#[derive(Debug)]
pub(super) struct Index<'a> {
    pub(super) root: &'a Node,
    files: &'a [File],
    lines: Vec<Lines>,
    /// For each node, keyed by its address: the parent, the step from the parent to the node, and the span of the
    /// node's key.
    ways: HashMap<*const Node, Way<'a>>,
}

#[derive(Debug, Clone, Copy)]
struct Way<'a> {
    parent: Option<&'a Node>,
    step: Step<'a>,
    span: Span,
}

#[derive(Debug, Clone, Copy)]
enum Step<'a> {
    Key(&'a str),
    Item(usize),
}

impl<'a> Index<'a> {
    pub(super) fn new(root: &'a Node, files: &'a [File]) -> Self {
        let mut index = Self {
            root,
            files,
            lines: files.iter().map(|file| Lines::new(&file.text)).collect(),
            ways: HashMap::new(),
        };
        let top = Way {
            parent: None,
            step: Step::Item(0),
            span: root.span,
        };
        index.ways.insert(root, top);
        index.enter(root);
        index
    }

    fn enter(&mut self, node: &'a Node) {
        match &node.value {
            Value::Map(entries) => {
                for entry in entries {
                    let way = Way {
                        parent: Some(node),
                        step: Step::Key(&entry.key),
                        span: entry.key_span,
                    };
                    self.ways.insert(&entry.value, way);
                    self.enter(&entry.value);
                }
            }
            Value::Seq(items) => {
                for (at, item) in items.iter().enumerate() {
                    let way = Way {
                        parent: Some(node),
                        step: Step::Item(at),
                        span: item.span,
                    };
                    self.ways.insert(item, way);
                    self.enter(item);
                }
            }
            _ => {}
        }
    }

    /// Returns the JSON pointer of a node.
    pub(super) fn pointer(&self, node: &Node) -> String {
        self.steps(node)
            .iter()
            .map(|step| format!("/{}", escape_step(step)))
            .collect()
    }

    /// Returns the keys on the path to a node.
    pub(super) fn steps(&self, node: &Node) -> Vec<String> {
        let mut steps = Vec::new();
        let mut way = self.ways.get(&std::ptr::from_ref(node));
        while let Some(Way {
            parent: Some(parent),
            step,
            ..
        }) = way
        {
            steps.push(match step {
                Step::Key(key) => (*key).to_owned(),
                Step::Item(at) => at.to_string(),
            });
            way = self.ways.get(&std::ptr::from_ref(*parent));
        }
        steps.reverse();
        steps
    }

    /// Returns the file, the line and the JSON pointer of a node.
    pub(super) fn spot(&self, node: &Node) -> Spot {
        let span = self
            .ways
            .get(&std::ptr::from_ref(node))
            .map_or(node.span, |way| way.span);
        let file = span.file as usize;
        Spot {
            file: self
                .files
                .get(file)
                .map(|file| file.path.clone())
                .unwrap_or_default(),
            line: self
                .lines
                .get(file)
                .map_or(0, |lines| lines.line(span.start)),
            pointer: self.pointer(node),
        }
    }

    /// Returns the readable form of a node's place.
    pub(super) fn subject(&self, node: &Node) -> String {
        place::readable(self.root, &self.steps(node))
    }

    /// Returns the target of a local reference.
    pub(super) fn target(&self, reference: &str) -> Option<&'a Node> {
        self.root.pointer(reference.strip_prefix('#')?)
    }

    /// Returns the object itself, or the object that it refers to.
    pub(super) fn resolve(&self, node: &'a Node) -> &'a Node {
        let mut at = node;
        for _ in 0..32 {
            let reference = at.get("$ref").and_then(Node::as_str);
            match reference.and_then(|reference| self.target(reference)) {
                Some(target) => at = target,
                None => break,
            }
        }
        at
    }

    /// Returns the node that declares the properties of a schema: the schema behind references and wrappers with a
    /// single part.
    pub(super) fn declaration(&self, node: &'a Node) -> &'a Node {
        let mut at = self.resolve(node);
        for _ in 0..8 {
            match wrapped(at) {
                Some(inner) => at = self.resolve(inner),
                None => break,
            }
        }
        at
    }

    /// Returns the name of the component that a schema is or refers to.
    pub(super) fn component(&self, site: &[&Node]) -> Option<String> {
        let [only] = site else { return None };
        let target = match only.get("$ref").and_then(Node::as_str) {
            Some(reference) => self.target(reference)?,
            None => *only,
        };
        match self.steps(target).as_slice() {
            [components, schemas, name] if components == "components" && schemas == "schemas" => {
                Some(name.clone())
            }
            _ => None,
        }
    }

    /// Returns the name of the component that a schema is or refers to, possibly through wrappers with a single part.
    pub(super) fn referred(&self, site: &[&Node]) -> Option<String> {
        let [only] = site else { return None };
        let mut node: &Node = only;
        for _ in 0..8 {
            match (self.component(&[node]), wrapped(node)) {
                (Some(name), _) => return Some(name),
                (None, Some(inner)) => node = inner,
                (None, None) => return None,
            }
        }
        None
    }

    /// Returns the readable path from a schema to one of its parts, which can be behind references.
    pub(super) fn within(&self, site: &[&Node], node: &Node) -> String {
        let steps = self.steps(node);
        let inner = site.iter().find_map(|owner| {
            let prefix = self.steps(owner);
            steps.strip_prefix(prefix.as_slice())
        });
        let component = || match steps.as_slice() {
            [components, schemas, _, rest @ ..]
                if components == "components" && schemas == "schemas" =>
            {
                Some(rest)
            }
            _ => None,
        };
        let rest = inner.or_else(component).unwrap_or_default();
        let rest: Vec<&str> = rest.iter().map(String::as_str).collect();
        place::inside(&rest)
    }

    /// Returns the entries of a section of `components`, such as `schemas` or `responses`.
    pub(super) fn components(&self, section: &str) -> &'a [codegen::source::Entry] {
        self.root
            .get("components")
            .and_then(|components| components.get(section))
            .map(Node::entries)
            .unwrap_or_default()
    }
}

/// Returns the only part of a schema that has one part and no properties.
fn wrapped(node: &Node) -> Option<&Node> {
    let keywords = ["allOf", "oneOf", "anyOf"].into_iter();
    let mut parts = keywords.filter_map(|keyword| node.get(keyword));
    match parts.next()?.items() {
        [inner] if node.get("properties").is_none() => Some(inner),
        _ => None,
    }
}
