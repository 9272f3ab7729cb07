//! Creates JSON samples of a type, with every declared field.

use std::cell::Cell;

use codegen::ir::{Arm, Field, Kind, Selector, Type};
use serde_json::{Map, Value, json};

use crate::spec::Described;

/// The maximum nesting depth of a sample. The depth is limited because a type can contain itself.
const DEPTH: usize = 10;

/// Creates samples of a version's types.
pub struct Sampler<'a> {
    described: &'a Described,
    /// The index of the variant to use in each union, and of the value to use in each enum, modulo the number of
    /// variants or values.
    turn: usize,
    arms: Cell<usize>,
}

/// Returns samples of a type that together contain every variant of every union in the type.
pub fn values(described: &Described, ty: &Type) -> Vec<Value> {
    let mut sampler = Sampler::new(described, 0);
    let mut values = Vec::new();
    loop {
        values.push(sampler.value(ty));
        sampler.turn += 1;
        if sampler.turn >= sampler.arms.get() {
            return values;
        }
    }
}

impl<'a> Sampler<'a> {
    /// Returns a sampler that uses the variant with the index `turn` in each union.
    pub fn new(described: &'a Described, turn: usize) -> Self {
        Self {
            described,
            turn,
            arms: Cell::new(1),
        }
    }

    /// Returns a value of the type, with all required and optional fields.
    pub fn value(&self, ty: &Type) -> Value {
        self.nested(ty, DEPTH)
    }

    fn nested(&self, ty: &Type, depth: usize) -> Value {
        match ty {
            Type::String => json!("a string, näher"),
            Type::Integer => json!(7),
            Type::Float => json!(2.5),
            Type::Boolean => json!(true),
            Type::Id { number: true } => json!(1042),
            Type::Id { number: false } => json!("id-1042"),
            Type::Timestamp { text: true } => json!("2024-05-06T07:08:09Z"),
            Type::Timestamp { text: false } => json!(1_714_979_289),
            Type::Json => json!({"any": [1, null, "x"]}),
            Type::Map => json!({"a key": "a value", "nested": {"list": [1, 2.5, false]}}),
            Type::File => json!({"name": "a.txt", "content_type": "text/plain", "data": "aGk="}),
            // Near the maximum depth, an item would be truncated and might match no variant of a union, so the list is
            // empty.
            Type::List(_) if depth < 3 => json!([]),
            Type::List(item) => json!([self.nested(item, depth)]),
            Type::Boxed(inner) => self.nested(inner, depth),
            Type::Named(name) => self.definition(name, depth),
        }
    }

    fn definition(&self, name: &str, depth: usize) -> Value {
        match &self.described.definition(name).kind {
            Kind::Struct(_) if depth == 0 => json!({}),
            Kind::Struct(fields) => Value::Object(self.record(fields, depth - 1)),
            Kind::Enum(words) => self
                .pick(words)
                .map_or(Value::Null, |word| json!(word.json)),
            Kind::Union(arms) => {
                self.arms.set(self.arms.get().max(arms.len()));
                let mut arms: Vec<&Arm> = arms.iter().collect();
                arms.sort_by_key(|arm| arm.position);
                self.pick(&arms)
                    .map_or(Value::Null, |arm| self.arm(arm, depth))
            }
            Kind::Answers(_) => Value::Null,
        }
    }

    fn pick<'t, T>(&self, all: &'t [T]) -> Option<&'t T> {
        all.get(self.turn % all.len().max(1))
    }

    fn record(&self, fields: &[Field], depth: usize) -> Map<String, Value> {
        let field = |field: &Field| {
            let value = match &field.constant {
                Some(text) => json!(text),
                None => self.nested(&field.ty, depth),
            };
            (field.json.clone(), value)
        };
        fields.iter().map(field).collect()
    }

    /// Returns a value that matches the selector of this variant.
    fn arm(&self, arm: &Arm, depth: usize) -> Value {
        let mut value = self.nested(&arm.ty, depth);
        if let (Value::Object(entries), Selector::Object(conditions)) = (&mut value, &arm.selector)
        {
            for (key, texts) in &conditions.constants {
                entries.insert(key.clone(), json!(texts.first()));
            }
        }
        value
    }
}
