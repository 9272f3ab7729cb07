//! The example of every operation, generated from its required parts.

use heck::ToSnakeCase;

use super::lists;
use crate::docs::{Docs, Example};
use crate::ir::{
    Answer, Api, Argument, Arm, Body, Encoding, Field, Kind, Operation, PathParam, Type, TypeDef,
};

/// The maximum nesting depth of an example. Values at a greater depth are defaults, because a type can require itself.
const DEPTH: usize = 6;

/// The end of a code block.
const END: &str = "# Ok(())\n# }\n```";

/// Generates the examples of a version.
#[derive(Clone, Copy)]
pub(crate) struct Examples<'a> {
    api: &'a Api,
    docs: &'a Docs,
}

impl<'a> Examples<'a> {
    pub(crate) fn new(api: &'a Api, docs: &'a Docs) -> Self {
        Self { api, docs }
    }

    /// Returns a code block that calls an operation.
    pub(crate) fn operation(self, module: &str, operation: &Operation) -> String {
        let body = laid_out(&self.call(module, operation));
        let version = &self.api.module;
        let query = match body.contains("Query::") {
            true => "# use intercom_api::search::Query;\n",
            false => "",
        };
        format!(
            "```no_run\n\
             # use intercom_api::{version}::{{Client, types}};\n\
             {query}\
             # async fn example(client: Client) -> Result<(), intercom_api::Error> {{\n\
             {body}\n{END}"
        )
    }

    /// Returns a code block that creates the client and runs `body`. The imports of `body` are moved to the start of
    /// the block.
    pub(crate) fn resource(self, body: &str) -> String {
        let types = match body.contains("types::") {
            true => "{Client, types}",
            false => "Client",
        };
        let version = &self.api.module;
        let query = match body.contains("Query::") {
            true => "use intercom_api::search::Query;\n",
            false => "",
        };
        let is_use = |line: &&str| line.starts_with("use ");
        let uses = body.lines().filter(is_use);
        let uses: String = uses.map(|line| format!("{line}\n")).collect();
        let rest = body.lines();
        let rest: Vec<&str> = rest
            .skip_while(|line| is_use(line) || line.is_empty())
            .collect();
        format!(
            "```no_run\n\
             {query}{uses}use intercom_api::{version}::{types};\n\n\
             # async fn example() -> Result<(), intercom_api::Error> {{\n\
             let client = Client::from_env()?;\n\
             {}\n{END}",
            rest.join("\n")
        )
    }

    /// Returns the generated example of a resource: the call of its list operation, or else of a GET operation without
    /// path parameters, or else of its first operation.
    pub(crate) fn first(self, module: &str, operations: &[Operation]) -> Option<String> {
        let list = |one: &&Operation| lists::item(self.api, one).is_some() && one.paging.is_some();
        let plain = |one: &&Operation| one.method == "GET" && one.path_params.is_empty();
        let mut all = operations.iter();
        let shown = all
            .clone()
            .find(list)
            .or_else(|| all.clone().find(plain))
            .or_else(|| all.next())?;
        Some(laid_out(&self.call(module, shown)))
    }

    fn call(self, module: &str, operation: &Operation) -> String {
        let mut arguments: Vec<String> = operation
            .path_params
            .iter()
            .map(|param| self.path_value(param))
            .collect();
        let set = self.docs.set(operation);
        arguments.extend(operation.body.as_ref().map(|body| self.body(body, &set)));
        let params = operation.params.as_ref();
        let params = params.and_then(|params| self.api.definition(&params.ty));
        let params = params.map(|def| self.setters(def, &set, 0));
        let call = format!(
            "client.{module}().{}({}){}",
            operation.name,
            arguments.join(", "),
            params.unwrap_or_default()
        );
        if lists::item(self.api, operation).is_some() && operation.paging.is_some() {
            return format!(
                "let mut items = {call}.items(); \
                 while let Some(item) = items.try_next().await? {{ println!(\"{{item:?}}\"); }}"
            );
        }
        match answer_name(&operation.answer) {
            Some(name) => format!("let {name} = {call}.await?;"),
            None => format!("{call}.await?;"),
        }
    }

    fn path_value(self, param: &PathParam) -> String {
        let example = self.docs.example(&param.json, None);
        match example {
            Some(Example::Text(text)) => format!("{text:?}"),
            Some(Example::Integer(number)) => grouped(*number),
            Some(Example::Table(_)) | None => "\"123\"".to_owned(),
        }
    }

    fn body(self, body: &Body, set: &[&str]) -> String {
        if let Encoding::Bytes(_) = body.encoding {
            return "\"content\"".to_owned();
        }
        if body.argument == Argument::Search {
            return "Query::field(\"created_at\").gt(1_704_067_200)".to_owned();
        }
        match &body.ty {
            Type::Named(name) => self.named(name, set, 0),
            other => self.exact("", None, other, 0),
        }
    }

    /// Returns an expression for a value of the type `name`.
    fn named(self, name: &str, set: &[&str], depth: usize) -> String {
        let Some(def) = self.api.definition(name) else {
            return "Default::default()".to_owned();
        };
        match &def.kind {
            Kind::Struct(_) if depth > DEPTH => format!("types::{name}::default()"),
            Kind::Struct(_) => {
                let setters = self.setters(def, set, depth);
                format!("types::{name}::new(){setters}")
            }
            Kind::Enum(values) => match values.first() {
                Some(value) => format!("types::{name}::{}", value.name),
                None => format!("types::{name}::Other(\"value\".to_owned())"),
            },
            Kind::Union(arms) => self.union(def, arms, set, depth),
            Kind::Answers(_) => "Default::default()".to_owned(),
        }
    }

    /// Returns the calls that set the required fields and the fields in `set`.
    fn setters(self, def: &TypeDef, set: &[&str], depth: usize) -> String {
        let shown = |field: &&Field| {
            field.surface.required
                || (field.constant.is_none() && set.contains(&field.json.as_str()))
        };
        let mut text = String::new();
        for field in def.fields().iter().filter(shown) {
            let value = self.loose(&field.json, Some(def), &field.ty, depth + 1);
            match (&field.surface.adder, &field.surface.setter, &field.ty) {
                (Some(adder), _, Type::Map) => {
                    for (name, value) in self.entries(&field.json, Some(def)) {
                        text.push_str(&format!(".{adder}({name:?}, {value:?})"));
                    }
                }
                (_, Some(setter), _) => text.push_str(&format!(".{setter}({value})")),
                (_, None, _) => {}
            }
        }
        text
    }

    fn union(self, def: &TypeDef, arms: &[Arm], set: &[&str], depth: usize) -> String {
        let Some(arm) = arms.first() else {
            return format!("types::{}::Other(serde_json::Value::Null)", def.name);
        };
        let value = match &arm.ty {
            Type::Named(name) => self.named(name, set, depth + 1),
            other => self.exact("", Some(def), other, depth + 1),
        };
        format!("types::{}::{}({value})", def.name, arm.name)
    }

    /// Returns an expression for an argument that accepts every type that converts into `ty`.
    fn loose(self, name: &str, of: Option<&TypeDef>, ty: &Type, depth: usize) -> String {
        match ty {
            Type::String | Type::Id { .. } | Type::Json => self.text(name, of, ty),
            Type::Timestamp { .. } => "1_704_067_200".to_owned(),
            Type::Map => {
                let pairs = self.entries(name, of).into_iter();
                let pairs = pairs.map(|(key, value)| format!("({key:?}, {value:?})"));
                format!("[{}]", pairs.collect::<Vec<_>>().join(", "))
            }
            Type::List(item) if !matches!(**item, Type::List(_)) => {
                format!("[{}]", self.loose(name, of, item, depth))
            }
            Type::Boxed(inner) => self.loose(name, of, inner, depth),
            other => self.exact(name, of, other, depth),
        }
    }

    /// Returns an expression whose type is exactly `ty`.
    fn exact(self, name: &str, of: Option<&TypeDef>, ty: &Type, depth: usize) -> String {
        match ty {
            Type::Integer => self.number(name, of),
            Type::Float => format!("{}.0", self.number(name, of)),
            Type::Boolean => "true".to_owned(),
            Type::File => "intercom_api::File::new(\"notes.txt\", \"content\")".to_owned(),
            Type::Named(ty) => self
                .value(name, of, ty)
                .unwrap_or_else(|| self.named(ty, &[], depth)),
            Type::List(item) => format!("vec![{}]", self.exact(name, of, item, depth)),
            Type::Boxed(inner) => format!("Box::new({})", self.exact(name, of, inner, depth)),
            Type::Map => "serde_json::Map::new()".to_owned(),
            Type::Timestamp { .. } => {
                "intercom_api::Timestamp::from_unix(1_704_067_200)".to_owned()
            }
            Type::String | Type::Id { .. } | Type::Json => {
                format!("{}.into()", self.loose(name, of, ty, depth))
            }
        }
    }

    /// Returns the enum value that the glossary gives as the example of a field.
    fn value(self, name: &str, of: Option<&TypeDef>, ty: &str) -> Option<String> {
        let def = self.api.definition(ty)?;
        let (Kind::Enum(values), Example::Text(text)) = (&def.kind, self.docs.example(name, of)?)
        else {
            return None;
        };
        let value = values.iter().find(|value| value.json == *text)?;
        Some(format!("types::{ty}::{}", value.name))
    }

    /// Returns the example entries of a map.
    fn entries(self, name: &str, of: Option<&TypeDef>) -> Vec<(String, String)> {
        match self.docs.example(name, of) {
            Some(Example::Table(pairs)) => pairs.clone().into_iter().collect(),
            _ => vec![("key".to_owned(), "value".to_owned())],
        }
    }

    fn text(self, name: &str, of: Option<&TypeDef>, ty: &Type) -> String {
        match self.docs.example(name, of) {
            Some(Example::Text(text)) => format!("{text:?}"),
            Some(Example::Integer(number)) if *ty != Type::String => {
                format!("{}_i64", grouped(*number))
            }
            Some(Example::Integer(number)) => format!("\"{number}\""),
            _ if matches!(ty, Type::Id { .. }) => "\"123\"".to_owned(),
            _ => format!("{:?}", if name.is_empty() { "text" } else { name }),
        }
    }

    fn number(self, name: &str, of: Option<&TypeDef>) -> String {
        match self.docs.example(name, of) {
            Some(Example::Integer(number)) => grouped(*number),
            _ => "1".to_owned(),
        }
    }
}

/// Returns a number with `_` between thousands if it has more than four digits.
fn grouped(number: i64) -> String {
    let digits = number.to_string();
    if digits.len() <= 4 {
        return digits;
    }
    let mut text = String::new();
    for (index, digit) in digits.char_indices() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) && !text.ends_with('-') {
            text.push('_');
        }
        text.push(digit);
    }
    text
}

/// Returns the name of the variable for the response.
fn answer_name(answer: &Answer) -> Option<String> {
    let name = match answer {
        Answer::Empty => return None,
        Answer::Json(Type::Named(name)) | Answer::Optional(Type::Named(name)) => {
            let name = name.to_snake_case();
            let valid = syn::parse_str::<syn::Ident>(&name).is_ok();
            return Some(if valid { name } else { "response".to_owned() });
        }
        Answer::Json(_) | Answer::Optional(_) => "response",
        Answer::Text => "text",
        Answer::Binary => "download",
        Answer::Redirect => "redirect",
    };
    Some(name.to_owned())
}

/// Formats statements like `rustfmt`, or returns the text unchanged if it cannot be parsed.
fn laid_out(body: &str) -> String {
    let Ok(file) = syn::parse_file(&format!("async fn example() {{ {body} }}")) else {
        return body.to_owned();
    };
    let text = prettyplease::unparse(&file);
    let lines: Vec<&str> = text.lines().collect();
    let [_, inner @ .., _] = lines.as_slice() else {
        return String::new();
    };
    let inner = inner.iter();
    let inner = inner.map(|line| line.strip_prefix("    ").unwrap_or(line));
    inner.collect::<Vec<_>>().join("\n")
}
