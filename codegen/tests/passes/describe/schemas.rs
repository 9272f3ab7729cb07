//! Random schemas.

use serde_json::{Map, Value, json};

use super::{What, World};

const WORDS: [&str; 12] = [
    "", "_id", "_at", "Name", "_ids", " of it", ".more", "-x", "_größe", "$", "_items", "_type",
];
const KEYWORDS: [&str; 8] = ["type", "self", "fn", "async", "extra", "new", "gen", "Self"];

impl World {
    /// Any schema.
    pub(super) fn schema(&mut self, depth: usize, what: &str) -> Value {
        // The first schemas have no component to refer to.
        if self.objects.is_empty() {
            return self.scalar();
        }
        let mut schema = match self.below(if depth == 0 { 5 } else { 14 }) {
            0 | 1 => self.scalar(),
            2 => self.texts(what),
            3 | 4 => self.reference(),
            5 | 6 => self.object(depth, what),
            7 => {
                let place = format!("{what}[]");
                let inner = self.inside(place.clone(), |world| world.schema(depth - 1, &place));
                json!({"type": "array", "items": inner})
            }
            8 | 9 => self.union(depth, what),
            10 => self.composed(depth, what),
            11 => self.map(depth, what),
            12 => self.numbers(what),
            _ => self.pick(&[
                json!({}),
                json!({"type": "object"}),
                json!({"type": "array", "items": {}}),
            ]),
        };
        if schema.get("$ref").is_none() && self.once_in(6) {
            schema["nullable"] = json!(true);
        }
        if schema["type"] == "string" && schema.get("enum").is_none() && self.once_in(6) {
            let keyword = self.pick(&["minLength", "maxLength"]);
            self.fact(What::OnlyListed(format!("keyword {keyword}")));
            schema[keyword] = json!(7);
        }
        schema
    }

    fn scalar(&mut self) -> Value {
        self.pick(&[
            json!({"type": "string"}),
            json!({"type": "string", "format": "date-time"}),
            json!({"type": "string", "format": "binary"}),
            json!({"type": "integer"}),
            json!({"type": "integer", "format": "int64"}),
            json!({"type": "number"}),
            json!({"type": "boolean"}),
        ])
    }

    pub(super) fn texts(&mut self, what: &str) -> Value {
        let count = 1 + self.below(3);
        self.inside(format!("{what} enum"), |world| {
            let mut texts = Vec::new();
            for _ in 0..count {
                let ending = world.pick(&["", " x", "-y", "é", "="]);
                let text = format!("{}{ending}", world.token('v'));
                world.fact(What::Text(text.clone()));
                texts.push(json!(text));
            }
            json!({"type": "string", "enum": texts})
        })
    }

    fn numbers(&mut self, what: &str) -> Value {
        self.fact(What::OnlyListed(format!("{what} enum")));
        json!({"type": "integer", "enum": [1, 2]})
    }

    /// Returns a reference to any component, which can be recursive.
    fn reference(&mut self) -> Value {
        let name = self.pick(&self.objects.clone());
        json!({"$ref": format!("#/components/schemas/{name}")})
    }

    pub(super) fn object(&mut self, depth: usize, what: &str) -> Value {
        let mut properties = Map::new();
        let mut required = Vec::new();
        for _ in 0..1 + self.below(4) {
            let name = format!("{}{}", self.token('p'), self.pick(&WORDS));
            let place = format!("{what}.{name}");
            let schema = self.inside(place.clone(), |world| {
                world.fact(What::Property(name.clone()));
                let schema = world.property(depth, &place);
                world.fact(What::Kinds(name.clone(), schema.clone()));
                schema
            });
            if self.once_in(3) {
                required.push(name.clone());
            }
            if self.once_in(200) {
                // This property has the same Rust name as `name`.
                let twin = name.to_uppercase();
                self.fact(What::Property(twin.clone()));
                properties.insert(twin, json!({"type": "string"}));
            }
            properties.insert(name, schema);
        }
        if self.once_in(4) {
            let name = self.pick(&KEYWORDS);
            properties.insert(name.to_owned(), self.scalar());
        }
        if self.once_in(8) {
            let ghost = self.token('g');
            self.fact(What::OnlyListed(format!("{what} required {ghost}")));
            required.push(ghost);
        }
        let mut object = json!({"type": "object", "properties": properties});
        if self.once_in(8) {
            let keyword = self.pick(&["oneOf", "anyOf"]);
            self.fact(What::OnlyListed(format!("{what} {keyword}")));
            let names = properties.keys().take(2);
            let markers: Vec<Value> = names.map(|name| json!({"required": [name]})).collect();
            object[keyword] = match markers.len() {
                1 => json!([markers[0], {"required": ["other"]}]),
                _ => json!(markers),
            };
        }
        if !required.is_empty() {
            object["required"] = json!(required);
        }
        if self.once_in(6) {
            let place = format!("{what} additionalProperties");
            object["additionalProperties"] = match self.below(3) {
                0 => json!(true),
                1 => json!(false),
                _ => self.values(depth.saturating_sub(1), place),
            };
        }
        if self.once_in(12) {
            let place = format!("{what} not");
            object["not"] = self.inside(place.clone(), |world| world.object(0, &place));
        }
        object
    }

    fn property(&mut self, depth: usize, place: &str) -> Value {
        let depth = depth.saturating_sub(1);
        if !self.objects.is_empty() && self.once_in(8) {
            let name = self.pick(&self.names.clone());
            return json!({"$ref": format!("#/components/schemas/{name}")});
        }
        self.schema(depth, place)
    }

    /// Returns the schema of the values of a map.
    fn values(&mut self, depth: usize, place: String) -> Value {
        let schema = self.inside(place.clone(), |world| world.schema(depth, &place));
        if schema != json!({}) {
            self.fact(What::OnlyListed(place));
        }
        schema
    }

    fn map(&mut self, depth: usize, what: &str) -> Value {
        let inner = self.values(depth - 1, format!("{what} additionalProperties"));
        json!({"type": "object", "additionalProperties": inner})
    }

    fn union(&mut self, depth: usize, what: &str) -> Value {
        let keyword = self.pick(&["oneOf", "anyOf"]);
        let count = 1 + self.below(4);
        if self.once_in(3) && self.objects.len() > 1 {
            let homes = self.homes.clone();
            let inner = homes.iter().map(|home| format!("{home} discriminator"));
            self.homes.extend(inner);
            let place = format!("{what} discriminator");
            let union = self.inside(place.clone(), |world| world.tagged_union(keyword, &place));
            self.homes = homes;
            return union;
        }
        if self.once_in(5) {
            return self.strings(keyword);
        }
        let mut arms = Vec::new();
        for at in 0..count {
            let place = match count {
                1 => what.to_owned(),
                _ => format!("{what}|{at}"),
            };
            let arm = self.inside(place.clone(), |world| world.schema(depth - 1, &place));
            arms.push(arm);
        }
        let mut union = json!({keyword: arms});
        if self.once_in(8) {
            let name = self.token('p');
            self.fact(What::Property(name.clone()));
            union["type"] = json!("object");
            union["properties"] = json!({name: {"type": "string"}});
        }
        union
    }

    /// Returns a union of strings, and possibly numbers, in different formats.
    fn strings(&mut self, keyword: &str) -> Value {
        let schemas = [
            json!({"type": "string"}),
            json!({"type": "string", "format": "date-time"}),
            json!({"type": "string", "format": "uuid"}),
            json!({"type": "integer"}),
            json!({"type": "integer", "format": "int64"}),
        ];
        let arms: Vec<Value> = (0..2 + self.below(3))
            .map(|_| self.pick(&schemas))
            .collect();
        json!({keyword: arms})
    }

    /// Returns a union of components with a discriminator; `place` is the path of the union.
    fn tagged_union(&mut self, keyword: &str, place: &str) -> Value {
        let mut arms: Vec<String> = Vec::new();
        for _ in 0..2 + self.below(2) {
            let name = self.pick(&self.objects.clone());
            if !arms.contains(&name) {
                arms.push(name);
            }
        }
        let references: Vec<Value> = arms
            .iter()
            .map(|name| json!({"$ref": format!("#/components/schemas/{name}")}))
            .collect();
        let mut discriminator = json!({"propertyName": "kind"});
        if self.once_in(2) && arms.len() > 1 {
            let mut mapping = Map::new();
            for name in &arms {
                for _ in 0..1 + self.below(2) {
                    let text = self.token('v');
                    self.fact(What::Text(text.clone()));
                    mapping.insert(text, json!(format!("#/components/schemas/{name}")));
                }
            }
            let others = self.objects.iter().filter(|name| !arms.contains(name));
            let others: Vec<String> = others.cloned().collect();
            if !others.is_empty() && self.once_in(3) {
                let (text, other) = (self.token('v'), self.pick(&others));
                self.fact(What::OnlyListed(format!("{place} {text}")));
                mapping.insert(text, json!(format!("#/components/schemas/{other}")));
            }
            discriminator["mapping"] = Value::Object(mapping);
        }
        json!({keyword: references, "discriminator": discriminator})
    }

    fn composed(&mut self, depth: usize, what: &str) -> Value {
        if self.once_in(3) {
            return json!({"allOf": [self.reference()], "nullable": true});
        }
        if self.once_in(6) {
            self.fact(What::OnlyListed(format!("{what} allOf")));
            return json!({"allOf": [{"type": "string"}, {"type": "integer"}]});
        }
        let mut parts = vec![self.reference()];
        if self.once_in(2) {
            parts.push(self.reference());
        }
        parts.push(self.object(depth - 1, what));
        if self.once_in(3) {
            let name = self.token('p');
            self.fact(What::Property(name.clone()));
            let path = format!("{what}.{name} allOf");
            self.fact(What::Conflict(name.clone(), path));
            for ty in ["boolean", "string"] {
                parts.push(json!({"type": "object", "properties": {&name: {"type": ty}}}));
            }
        }
        json!({"allOf": parts})
    }
}
