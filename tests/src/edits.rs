//! Makes small random changes to a description; the same seed produces the same changes.

use serde_yaml::{Mapping, Value};

/// Names that conflict with Rust's naming rules or with generated names.
const NAMES: [&str; 18] = [
    "type",
    "Type",
    "self",
    "gen",
    "extra",
    "new",
    "clear_name",
    "id",
    "owner_id",
    "made_at",
    "2nd",
    "a b",
    "créé",
    "日本",
    "x-y",
    "option",
    "value",
    "data",
];

/// Schemas of every kind; `@` is replaced with a reference to a random component.
const SCHEMAS: [&str; 24] = [
    "{type: string}",
    "{type: integer}",
    "{type: number, nullable: true}",
    "{type: boolean}",
    "{}",
    "{type: object}",
    "{type: object, additionalProperties: {type: string}}",
    "{type: object, additionalProperties: false}",
    "{type: object, properties: {a: {type: string}, b: {$ref: '@'}}}",
    "{type: object, required: [a], properties: {a: {type: object, properties: {a: {type: string, enum: [x, y]}}}}}",
    "{type: array, items: {$ref: '@'}}",
    "{type: array, items: {type: object, properties: {a: {type: integer}}}}",
    "{type: array}",
    "{type: string, enum: [a, A, '', '=', 日本, other]}",
    "{type: string, nullable: true, enum: [one, null]}",
    "{type: integer, format: date-time}",
    "{$ref: '@'}",
    "{allOf: [{$ref: '@'}], nullable: true}",
    "{allOf: [{$ref: '@'}, {$ref: '@'}, {type: object, properties: {a: {type: string}}}]}",
    "{oneOf: [{type: string}, {type: integer}, {type: array, items: {type: string}}]}",
    "{oneOf: [{$ref: '@'}, {$ref: '@'}]}",
    "{anyOf: [{$ref: '@'}, {type: object, properties: {own_key: {type: string}}}, {type: string}]}",
    "{oneOf: [{$ref: '@'}, {$ref: '@'}], discriminator: {propertyName: type}}",
    "{type: object, properties: {a: {type: string}}, oneOf: [{$ref: '@'}, {required: [a]}]}",
];

/// A random number generator with a seed (SplitMix64).
#[derive(Debug)]
pub struct Dice(u64);

impl Dice {
    /// Creates a generator with this seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Returns a random number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        usize::try_from(mixed % end as u64).expect("a number below `end` is a usize")
    }

    fn pick<'a>(&mut self, names: &[&'a str]) -> &'a str {
        names[self.below(names.len())]
    }
}

/// Makes one random change to the document and returns a message that describes the change.
pub fn edit(document: &mut Value, dice: &mut Dice) -> String {
    match dice.below(8) {
        0 => rename_schema(document, dice),
        1 => add_schema(document, dice),
        2 | 3 => add_operation(document, dice),
        4 => forget_schema(document, dice),
        _ => change_property(document, dice),
    }
}

fn schemas(document: &mut Value) -> &mut Mapping {
    document["components"]["schemas"]
        .as_mapping_mut()
        .expect("the description has schemas")
}

fn schema_names(document: &mut Value) -> Vec<String> {
    let names = schemas(document).keys().filter_map(Value::as_str);
    names.map(str::to_owned).collect()
}

fn some_schema(document: &mut Value, dice: &mut Dice) -> String {
    let mut names = schema_names(document);
    names.swap_remove(dice.below(names.len()))
}

fn random_schema(document: &mut Value, dice: &mut Dice) -> (String, Value) {
    let mut text = dice.pick(&SCHEMAS).to_owned();
    while text.contains('@') {
        let name = some_schema(document, dice);
        text = text.replacen('@', &format!("#/components/schemas/{name}"), 1);
    }
    let schema = serde_yaml::from_str(&text).expect("the schema is YAML");
    (text, schema)
}

fn rename_schema(document: &mut Value, dice: &mut Dice) -> String {
    let old = some_schema(document, dice);
    let word = dice.pick(&[
        "type",
        "Option",
        "self",
        "x.y",
        "A-b",
        "tag",
        "2_tag",
        "contact_location",
        "error",
    ]);
    let new = format!("{word}{}", ["", "_x"][dice.below(2)]);
    let schemas = schemas(document);
    if let Some(schema) = schemas.remove(old.as_str()) {
        schemas.insert(new.as_str().into(), schema);
    }
    redirect(
        document,
        &format!("#/components/schemas/{old}"),
        &format!("#/components/schemas/{new}"),
    );
    format!("{old} becomes {new}")
}

fn redirect(value: &mut Value, old: &str, new: &str) {
    match value {
        Value::String(text) if text == old => *text = new.to_owned(),
        Value::Sequence(items) => items.iter_mut().for_each(|item| redirect(item, old, new)),
        Value::Mapping(map) => map.values_mut().for_each(|value| redirect(value, old, new)),
        _ => {}
    }
}

fn add_schema(document: &mut Value, dice: &mut Dice) -> String {
    let (text, schema) = random_schema(document, dice);
    let name = format!("new_{}", dice.below(9));
    schemas(document).insert(name.as_str().into(), schema);
    format!("{name} is {text}")
}

fn forget_schema(document: &mut Value, dice: &mut Dice) -> String {
    let name = some_schema(document, dice);
    if dice.below(2) == 0 {
        schemas(document).remove(name.as_str());
        return format!("{name} is gone");
    }
    let properties = &mut schemas(document)[name.as_str()]["properties"];
    let gone = properties.as_mapping_mut().and_then(|properties| {
        let key = properties.keys().next().cloned()?;
        properties.remove(&key)
    });
    format!(
        "{name} has lost {}",
        if gone.is_some() {
            "a property"
        } else {
            "nothing"
        }
    )
}

fn change_property(document: &mut Value, dice: &mut Dice) -> String {
    let owner = some_schema(document, dice);
    let (text, schema) = random_schema(document, dice);
    let Some(properties) = schemas(document)[owner.as_str()].get_mut("properties") else {
        return format!("{owner} has no properties");
    };
    let Some(properties) = properties
        .as_mapping_mut()
        .filter(|properties| !properties.is_empty())
    else {
        return format!("{owner} has no properties");
    };
    let index = dice.below(properties.len());
    let Some((key, value)) = properties.iter_mut().nth(index) else {
        return String::new();
    };
    let key = key.as_str().unwrap_or_default().to_owned();
    match dice.below(4) {
        0 => {
            let wrapped = std::mem::replace(value, Value::Null);
            let keyword = ["allOf", "oneOf", "anyOf"][dice.below(3)];
            let mut all = vec![wrapped];
            all.extend((dice.below(2) == 0).then_some(schema));
            *value = Value::Mapping(
                [(keyword.into(), Value::Sequence(all))]
                    .into_iter()
                    .collect(),
            );
            format!("{owner}.{key} in {keyword} with {text}")
        }
        1 if value.get("$ref").is_none() => {
            value["nullable"] = true.into();
            format!("{owner}.{key} may be null")
        }
        _ => {
            let name = dice.pick(&NAMES);
            properties.insert(name.into(), schema);
            format!("{owner}.{name} is {text}")
        }
    }
}

fn add_operation(document: &mut Value, dice: &mut Dice) -> String {
    let (sent, body) = random_schema(document, dice);
    let (answered, answer) = random_schema(document, dice);
    let (_, parameter) = random_schema(document, dice);
    let method = dice.pick(&["get", "post", "put", "patch", "delete"]);
    let path = format!(
        "/{}/{{id}}/{}",
        dice.pick(&["tags", "new", "type", "contacts"]),
        dice.below(4)
    );
    let status = dice.pick(&["200", "201", "202", "default", "2XX"]);
    let tag = dice.pick(&["Tags", "New", "type", "Types", "Request"]);
    let name = dice.pick(&NAMES);
    let text = format!(
        "tags: ['{tag}']
parameters:
- {{name: id, in: path, required: true, schema: {{type: string}}}}
- {{name: '{name}', in: query}}
requestBody: {{content: {{application/json: {{}}}}}}
responses: {{'{status}': {{description: x, content: {{application/json: {{}}}}}}}}
"
    );
    let mut operation: Value = serde_yaml::from_str(&text).expect("the operation is YAML");
    operation["parameters"][1]["schema"] = parameter;
    operation["requestBody"]["content"]["application/json"]["schema"] = body;
    operation["responses"][status]["content"]["application/json"]["schema"] = answer;
    let item = document["paths"]
        .as_mapping_mut()
        .expect("the description has paths");
    let item = item
        .entry(path.as_str().into())
        .or_insert_with(|| Value::Mapping(Mapping::new()));
    item[method] = operation;
    format!("{method} {path} sends {sent} for {status} {answered}")
}
