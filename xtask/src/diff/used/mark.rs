//! Marks items of a generated module as deprecated, so that the compiler reports each use of the items.
//!
//! The compiler resolves aliases, globs, macros and `cfg`, which the search in the source cannot fully resolve.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use codegen::ir::Api;
use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Attribute, GenericArgument, ImplItem, Item, ItemImpl, PathArguments, Type};

/// The beginning of the note in the `deprecated` attribute of a mark.
pub(super) const NOTE: &str = "used-in: ";

/// Marks these items (`types::Ticket::open`) of a version in the crate at `folder`.
pub(super) fn mark(folder: &Path, api: &Api, items: &BTreeSet<String>) -> Result<()> {
    let methods = methods(api);
    let folder = folder.join("src/generated").join(&api.module);
    let entries =
        fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        let Some(stem) = path.file_stem().and_then(|stem| stem.to_str()) else {
            continue;
        };
        let text =
            fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let marked = marked(&text, stem, &methods, items)
            .with_context(|| format!("cannot read {}", path.display()))?;
        fs::write(&path, marked)?;
    }
    Ok(())
}

/// The items of methods, keyed by the module, the type and the name of the method. The item of a setter is the field
/// that the setter sets.
type Methods = BTreeMap<(String, String, String), String>;

fn methods(api: &Api) -> Methods {
    let mut methods = Methods::new();
    let mut insert = |module: &str, owner: &str, method: &str, item: String| {
        let key = (module.to_owned(), owner.to_owned(), method.to_owned());
        methods.insert(key, item);
    };
    for def in &api.types {
        let item = format!("types::{}", def.name);
        insert("types", &def.name, "new", format!("{item}::new"));
        for field in def.fields() {
            let surface = &field.surface;
            let names = [&surface.setter, &surface.adder, &surface.clear];
            for name in names.into_iter().flatten() {
                insert("types", &def.name, name, format!("{item}::{}", field.name));
            }
        }
    }
    for resource in &api.resources {
        let (module, handle) = (&resource.module, &resource.handle);
        for operation in &resource.operations {
            let name = &operation.name;
            insert(module, handle, name, format!("{module}::{handle}::{name}"));
        }
    }
    methods
}

/// A mark: the line and the column at which the mark is inserted, and the marked item.
struct Mark {
    line: usize,
    column: usize,
    item: String,
}

fn marked(text: &str, module: &str, methods: &Methods, items: &BTreeSet<String>) -> Result<String> {
    let file = syn::parse_file(text)?;
    let mut marks: Vec<Mark> = Vec::new();
    let mut taken: Vec<(usize, usize)> = Vec::new();
    let mut mark = |item: String, span: Span, attributes: &[Attribute]| {
        if items.contains(&item) {
            let at = span.start();
            let (line, column) = (at.line, at.column);
            marks.push(Mark { line, column, item });
            let old = attributes
                .iter()
                .find(|one| one.path().is_ident("deprecated"));
            taken.extend(old.map(|old| {
                let (start, end) = (old.span().start(), old.span().end());
                (start.line, end.line)
            }));
        }
    };
    for item in &file.items {
        match item {
            Item::Struct(one) => {
                let owner = format!("{module}::{}", one.ident);
                for field in &one.fields {
                    if let Some(name) = &field.ident {
                        mark(format!("{owner}::{name}"), field.vis.span(), &field.attrs);
                    }
                }
                mark(owner, one.vis.span(), &one.attrs);
            }
            Item::Enum(one) => {
                let owner = format!("{module}::{}", one.ident);
                for variant in &one.variants {
                    let span = variant.ident.span();
                    mark(format!("{owner}::{}", variant.ident), span, &variant.attrs);
                }
                mark(owner, one.vis.span(), &one.attrs);
            }
            Item::Impl(one) if one.trait_.is_none() => {
                let Some((module, owner)) = owner(module, one) else {
                    continue;
                };
                for inner in &one.items {
                    if let ImplItem::Fn(method) = inner {
                        let key = (module.clone(), owner.clone(), method.sig.ident.to_string());
                        if let Some(item) = methods.get(&key) {
                            mark(item.clone(), method.vis.span(), &method.attrs);
                        }
                    }
                }
            }
            _ => {}
        }
    }
    Ok(inserted(text, marks, &taken))
}

/// Returns the module and the type of an `impl` block. For `Request<T, types::Params>`, whose methods set parameters,
/// returns `types` and `Params`.
fn owner(module: &str, block: &ItemImpl) -> Option<(String, String)> {
    let Type::Path(path) = &*block.self_ty else {
        return None;
    };
    let last = path.path.segments.last()?;
    if let PathArguments::AngleBracketed(arguments) = &last.arguments
        && let Some(GenericArgument::Type(Type::Path(params))) = arguments.args.iter().nth(1)
    {
        let name = params.path.segments.last()?.ident.to_string();
        return Some(("types".to_owned(), name));
    }
    Some((module.to_owned(), last.ident.to_string()))
}

/// Returns the source with the marks, and without the existing `deprecated` attributes on the lines `taken`.
fn inserted(text: &str, mut marks: Vec<Mark>, taken: &[(usize, usize)]) -> String {
    let mut lines: Vec<String> = text.split('\n').map(str::to_owned).collect();
    for (start, end) in taken {
        for line in lines.iter_mut().take(*end).skip(start - 1) {
            line.clear();
        }
    }
    marks.sort_by_key(|mark| std::cmp::Reverse((mark.line, mark.column)));
    for Mark { line, column, item } in marks {
        if let Some(line) = lines.get_mut(line - 1) {
            // Generated code contains only ASCII before an item, so the column is a byte index.
            line.insert_str(column, &format!("#[deprecated(note = \"{NOTE}{item}\")] "));
        }
    }
    lines.join("\n")
}
