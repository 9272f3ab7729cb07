//! Writes short functions, each on one line, that together use every item of a version in every form.

use std::collections::BTreeMap;

use codegen::ir::{
    Answer, Api, Arm, Encoding, Field, Kind, Operation, Presence, Resource, Type, TypeDef,
};

/// A function that uses one item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snippet {
    /// The name of the item in the comparison, without the version's module: `types::Ticket::open`.
    pub item: String,
    /// Other items that the use requires, such as the type of a field, or the `new` of a setter.
    pub needs: Vec<String>,
    /// The form of the use.
    pub form: &'static str,
    /// The function without its name; `types::` is the module of the version's types: `(x: types::Ticket) { x.open; }`.
    pub code: String,
}

/// Returns the snippets of a version. If a type has a different name in the version against which the snippets are
/// compiled, `names` contains that name. `Snippet::item` always contains the original name.
pub fn snippets(api: &Api, names: &BTreeMap<String, String>) -> Vec<Snippet> {
    let mut writer = Writer {
        api,
        names,
        found: Vec::new(),
    };
    for def in &api.types {
        writer.definition(def);
    }
    for resource in &api.resources {
        writer.resource(resource);
    }
    writer.events();
    writer.found
}

struct Writer<'a> {
    api: &'a Api,
    names: &'a BTreeMap<String, String>,
    found: Vec<Snippet>,
}

impl Writer<'_> {
    fn push(&mut self, item: &str, needs: &[&str], form: &'static str, code: String) {
        self.found.push(Snippet {
            item: item.to_owned(),
            needs: needs.iter().map(|&need| need.to_owned()).collect(),
            form,
            code,
        });
    }

    /// Returns the path of a type that a snippet uses in addition to the snippet's item.
    fn path(&self, name: &str) -> String {
        let name = self.names.get(name).map_or(name, String::as_str);
        format!("types::{name}")
    }

    fn written(&self, ty: &Type) -> String {
        ty.written(&|name| self.path(name))
    }

    fn answer(&self, answer: &Answer) -> String {
        answer.written(&|name| self.path(name))
    }

    fn definition(&mut self, def: &TypeDef) {
        let item = format!("types::{}", def.name);
        self.push(&item, &[], "type", format!("(_: {item}) {{}}"));
        let params = self.api.params().contains(def.name.as_str());
        match &def.kind {
            Kind::Struct(_) if params => {}
            Kind::Struct(fields) => self.structure(def, fields),
            Kind::Enum(values) => {
                let bound = "Clone + Eq + Ord + std::hash::Hash + std::fmt::Display + std::str::FromStr + for<'a> From<&'a str>";
                self.bound(&item, bound);
                let known = format!(
                    "() {{ {item}::from(\"a\").as_str(); {item}::KNOWN; {item}::Other(String::new()); }}"
                );
                self.push(&item, &[], "enum", known);
                for value in values {
                    self.value(&item, &value.name);
                }
            }
            Kind::Union(arms) => self.union(&item, arms),
            Kind::Answers(arms) => {
                for arm in arms {
                    let variant = format!("{item}::{}", arm.name);
                    let ty = self.answer(&arm.answer);
                    self.push(
                        &variant,
                        &[&item],
                        "match",
                        format!(
                            "(x: {0}) {{ if let {0}::{1}(y) = x {{ let _: {ty} = y; }} }}",
                            self.path(&def.name),
                            arm.name
                        ),
                    );
                }
            }
        }
        self.lists_and_jobs(def, &item);
    }

    fn bound(&mut self, item: &str, bound: &str) {
        let code = format!("() {{ fn bound<T: {bound}>() {{}} bound::<{item}>(); }}");
        self.push(item, &[], "trait bound", code);
    }

    fn lists_and_jobs(&mut self, def: &TypeDef, item: &str) {
        let list = self.api.lists.iter().find(|list| list.ty == def.name);
        if let Some(list) = list {
            let bound = format!("intercom_api::Page<Item = {}>", self.path(&list.item));
            self.bound(item, &bound);
        }
        if def.query.is_some() {
            self.bound(item, "From<intercom_api::search::Query>");
        }
    }

    fn structure(&mut self, def: &TypeDef, fields: &[Field]) {
        let item = format!("types::{}", def.name);
        let owner = self.path(&def.name);
        self.bound(&item, "Clone + Default + PartialEq + std::fmt::Debug");
        let new = format!("{item}::new");
        if def.usage.request {
            self.push(&new, &[&item], "call", format!("() {{ {owner}::new(); }}"));
        }
        let shown = fields
            .iter()
            .filter(|field| field.surface.presence != Presence::Hidden);
        for field in shown {
            let path = format!("{item}::{}", field.name);
            let (name, ty) = (&field.name, field.written(&|name| self.path(name)));
            let ty = ty.replace("Cow<", "std::borrow::Cow<");
            let mut push = |form, code| self.push(&path, &[&item], form, code);
            push("field", format!("(x: {owner}) {{ let _ = x.{name}; }}"));
            push(
                "field of its type",
                format!("(x: {owner}) {{ let _: {ty} = x.{name}; }}"),
            );
            push(
                "pattern",
                format!("(x: {owner}) {{ let {owner} {{ {name}, .. }} = x; }}"),
            );
            push(
                "assignment",
                format!("(mut x: {owner}, y: {ty}) {{ x.{name} = y; }}"),
            );
            push(
                "closure",
                format!(
                    "(x: Vec<{owner}>) {{ x.into_iter().map(|x| x.{name}).for_each(drop::<{ty}>); }}"
                ),
            );
            self.setters(&owner, &[&item, &new], &path, field);
        }
    }

    fn setters(&mut self, owner: &str, needs: &[&str], path: &str, field: &Field) {
        let surface = &field.surface;
        let mut calls: Vec<(&'static str, String)> = Vec::new();
        if let Some(setter) = &surface.setter {
            let arguments = self.arguments(field);
            calls.extend(
                arguments
                    .iter()
                    .map(|argument| ("setter", format!("{setter}({argument})"))),
            );
        }
        if let (Some(adder), Type::List(inner)) = (&surface.adder, &field.ty) {
            let argument = self.converts(inner);
            calls.push(("adder", format!("{adder}({argument})")));
        } else if let Some(adder) = &surface.adder {
            calls.push(("adder", format!("{adder}(\"a\", 1)")));
        }
        calls.extend(
            surface
                .clear
                .as_ref()
                .map(|clear| ("clear", format!("{clear}()"))),
        );
        for (form, call) in calls {
            self.push(
                path,
                needs,
                form,
                format!("(x: {owner}) {{ let _ = x.{call}; }}"),
            );
        }
    }

    /// Returns arguments of a setter: a value of the field's type, a value that converts into the type, and an
    /// `Option`.
    fn arguments(&self, field: &Field) -> Vec<String> {
        if field.constant.is_some() {
            return vec!["\"a\"".to_owned(), "value::<String>()".to_owned()];
        }
        let ty = self.written(field.ty.unboxed());
        let mut all = vec![
            format!("value::<{ty}>()"),
            self.converts(field.ty.unboxed()),
        ];
        if field.ty != Type::Map {
            all.push(format!("value::<Option<{ty}>>()"));
        }
        all
    }

    /// Returns an expression that converts into the type, as a program would write the expression.
    fn converts(&self, ty: &Type) -> String {
        match ty {
            Type::String | Type::Id { .. } => "\"a\"".to_owned(),
            Type::Integer | Type::Timestamp { .. } => "1_i64".to_owned(),
            Type::List(inner) => format!("[{}]", self.converts(inner)),
            Type::Named(name) if self.is_enum(name) => "\"a\"".to_owned(),
            ty => format!("value::<{}>()", self.written(ty.unboxed())),
        }
    }

    fn is_enum(&self, name: &str) -> bool {
        let def = self.api.definition(name);
        def.is_some_and(|def| matches!(def.kind, Kind::Enum(_)))
    }

    fn value(&mut self, item: &str, variant: &str) {
        let path = format!("{item}::{variant}");
        let owner = self.owner(item);
        let mut push = |form, code| self.push(&path, &[item], form, code);
        push("literal", format!("() {{ let _ = {owner}::{variant}; }}"));
        push(
            "match",
            format!("(x: {owner}) {{ match x {{ {owner}::{variant} => {{}} _ => {{}} }} }}"),
        );
        push(
            "local use",
            format!("(x: {owner}) {{ use {owner} as E; if let E::{variant} = x {{}} }}"),
        );
    }

    /// Returns the path of the type with this item name.
    fn owner(&self, item: &str) -> String {
        let name = item.rsplit("::").next().unwrap_or(item);
        self.path(name)
    }

    fn union(&mut self, item: &str, arms: &[Arm]) {
        self.bound(item, "Clone + PartialEq + std::fmt::Debug");
        let owner = self.owner(item);
        for arm in arms {
            let variant = format!("{item}::{}", arm.name);
            let ty = self.written(&arm.ty);
            let name = &arm.name;
            let mut push = |form, code| self.push(&variant, &[item], form, code);
            push(
                "literal",
                format!("(y: {ty}) {{ let _ = {owner}::{name}(y); }}"),
            );
            push(
                "match",
                format!("(x: {owner}) {{ match x {{ {owner}::{name}(_) => {{}} _ => {{}} }} }}"),
            );
            push(
                "match of its type",
                format!("(x: {owner}) {{ if let {owner}::{name}(y) = x {{ let _: {ty} = y; }} }}"),
            );
            if arm.converts {
                let ty = self.written(arm.ty.unboxed());
                let plain = arm.ty.unboxed().written(&str::to_owned);
                let conversion = format!("{item}::From<{plain}>");
                let code = format!("(y: {ty}) {{ let _: {owner} = y.into(); }}");
                let mut needs = vec![item, variant.as_str()];
                let named = arm.ty.named().map(|name| format!("types::{name}"));
                needs.extend(named.as_deref());
                self.push(&conversion, &needs, "conversion", code);
            }
        }
    }

    fn resource(&mut self, resource: &Resource) {
        for operation in &resource.operations {
            self.operation(resource, operation);
        }
    }

    fn operation(&mut self, resource: &Resource, operation: &Operation) {
        let Resource { module, handle, .. } = resource;
        let item = format!("{module}::{handle}::{}", operation.name);
        let mut arguments = vec!["1".to_owned(); operation.path_params.len()];
        arguments.extend(operation.body.as_ref().map(|body| match &body.encoding {
            Encoding::Bytes(_) => "Vec::<u8>::new()".to_owned(),
            _ => format!("value::<{}>()", self.written(&body.ty)),
        }));
        let call = format!("c.{module}().{}({})", operation.name, arguments.join(", "));
        let answer = self.answer(&operation.answer);
        let answer = answer
            .replace("Download", "intercom_api::Download")
            .replace("Redirect", "intercom_api::Redirect");
        let params = operation.params.as_ref();
        let marker =
            params.map_or_else(String::new, |params| format!(", {}", self.path(&params.ty)));
        let mut push = |form, code| self.push(&item, &[], form, code);
        push("call", format!("(c: Client) {{ let _ = {call}; }}"));
        push(
            "awaited",
            format!(
                "(c: Client) {{ let _ = async {{ let _: {answer} = {call}.await.unwrap(); }}; }}"
            ),
        );
        push(
            "request of its type",
            format!("(c: Client) {{ let _: intercom_api::Request<{answer}{marker}> = {call}; }}"),
        );
        push("closure", format!("(c: Client) {{ let f = |h: super::{{}}{module}::{handle}<'_>| {{ let _ = h.{}({}); }}; f(c.{module}()); }}", operation.name, arguments.join(", ")).replace("super::{}", ""));
        let answered = operation.answer.json().and_then(Type::named);
        let list = self
            .api
            .lists
            .iter()
            .find(|list| Some(list.ty.as_str()) == answered);
        if let Some(list) = list.filter(|_| operation.paging.is_some()) {
            let ty = self.path(&list.item);
            self.push(&item, &[], "items", format!("(c: Client) {{ let _: intercom_api::Items<{answer}> = {call}.items(); fn of<T: intercom_api::Page<Item = {ty}>>(_: intercom_api::Pages<T>) {{}} of({call}.pages()); }}"));
        }
        let job = self
            .api
            .jobs
            .iter()
            .any(|job| Some(job.ty.as_str()) == answered);
        if job {
            self.push(
                &item,
                &[],
                "wait",
                format!("(c: Client) {{ let _ = {call}.wait(); }}"),
            );
        }
        let def = params.and_then(|params| self.api.definition(&params.ty));
        for field in def.into_iter().flat_map(TypeDef::fields) {
            let path = format!("types::{}::{}", def.map_or("", |def| &def.name), field.name);
            let Some(setter) = &field.surface.setter else {
                continue;
            };
            for argument in self.arguments(field) {
                self.push(
                    &path,
                    &[&item],
                    "parameter",
                    format!("(c: Client) {{ let _ = {call}.{setter}({argument}); }}"),
                );
            }
        }
    }

    fn events(&mut self) {
        let events = self
            .api
            .events
            .iter()
            .map(|event| ("Event", &event.name, &event.ty));
        let fin = self
            .api
            .fin_events
            .iter()
            .map(|event| ("FinEvent", &event.name, &event.ty));
        let all: Vec<_> = events.chain(fin).collect();
        for (owner, name, ty) in all {
            let (item, ty) = (format!("webhooks::{owner}::{name}"), self.path(ty));
            self.push(&item, &[], "match", format!("(x: webhooks::{owner}) {{ if let webhooks::{owner}::{name}(y) = x {{ let _: {ty} = y; }} }}"));
        }
    }
}
