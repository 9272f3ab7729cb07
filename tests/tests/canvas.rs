//! Tests the hand-written types of Canvas Kit against the first description that contains Canvas Kit.

use std::cell::Cell;

use intercom_api::canvas::{
    BottomMargin, ButtonStyle, Component, ConfigureRequest, Content, ImageAlign, InitializeRequest,
    LiveCanvasRequest, LiveCanvasResponse, Location, SaveState, SpacerSize, SubmitRequest,
    TextAlign, TextStyle,
};
use intercom_api::json;
use serde_json::{Map, Value, json};
use tests::probe::packages;
use tests::project::workspace;

/// The schemas of the first description that contains Canvas Kit.
struct Schemas {
    all: Value,
    /// The number of identifiers that samples already use.
    ids: Cell<usize>,
}

impl Schemas {
    fn read() -> Self {
        let versions = xtask::versions::load(workspace()).expect("spec/versions.toml");
        let schemas = versions.iter().map(|version| {
            let path = workspace().join(format!("spec/{}.yaml", version.version));
            let text = std::fs::read_to_string(path).expect("the description");
            let mut tree: Value = serde_yaml::from_str(&text).expect("YAML");
            tree["components"]["schemas"].take()
        });
        let mut of_canvas_kit = schemas.filter(|all| all.get("canvas_object").is_some());
        Schemas {
            all: of_canvas_kit
                .next()
                .expect("a description contains Canvas Kit"),
            ids: Cell::new(0),
        }
    }

    fn resolve<'a>(&'a self, schema: &'a Value) -> &'a Value {
        let name = schema.get("$ref").and_then(Value::as_str);
        let name = name.and_then(|reference| reference.rsplit('/').next());
        name.map_or(schema, |name| &self.all[name])
    }

    /// Returns the schemas of the components.
    fn components(&self) -> Vec<&Value> {
        let arms = self.all["component"]["oneOf"].as_array().expect("arms");
        arms.iter().map(|arm| self.resolve(arm)).collect()
    }

    /// Returns the properties of a schema, including the properties of the schemas in its `allOf`.
    fn properties(&self, schema: &Value) -> Map<String, Value> {
        let schema = self.resolve(schema);
        let included = schema.get("allOf").and_then(Value::as_array);
        let included = included.into_iter().flatten();
        let mut all: Map<String, Value> = included.flat_map(|part| self.properties(part)).collect();
        let own = schema.get("properties").and_then(Value::as_object);
        all.extend(own.cloned().unwrap_or_default());
        all
    }

    /// Returns a value of a schema, with every property of the schema.
    fn sample(&self, schema: &Value, key: &str) -> Value {
        let schema = self.resolve(schema);
        if let Some(words) = schema.get("enum").and_then(Value::as_array) {
            return words[0].clone();
        }
        if let Some(arms) = schema.get("oneOf").and_then(Value::as_array) {
            return self.sample(&arms[0], key);
        }
        match schema.get("type").and_then(Value::as_str) {
            Some("string") if key == "id" => {
                self.ids.set(self.ids.get() + 1);
                format!("id-{}", self.ids.get()).into()
            }
            Some("string") if key == "url" || key == "image" => "https://example.com/a".into(),
            Some("string") => "text".into(),
            Some("boolean") => true.into(),
            Some("integer") => 7.into(),
            Some("array") => json!([
                self.sample(&schema["items"], ""),
                self.sample(&schema["items"], "")
            ]),
            _ => self.object(schema),
        }
    }

    fn object(&self, schema: &Value) -> Value {
        let mut object: Map<String, Value> = self
            .properties(schema)
            .iter()
            .map(|(key, schema)| (key.clone(), self.sample(schema, key)))
            .collect();
        // The value of the sample is the id of the first option.
        let options = object.get("options").or(object.get("option"));
        if let Some(id) = options.map(|options| options[0]["id"].clone()) {
            let chosen = object
                .get_mut("value")
                .expect("a component with options has a value");
            *chosen = if chosen.is_array() { json!([id]) } else { id };
        }
        object.into()
    }
}

/// Returns the paths of the problems that the client finds in a response with this component.
fn refused(component: &Value) -> Vec<String> {
    let component: Component = json::from_value(component.clone()).expect("a component");
    let content = Content::new().component(component);
    let answer = LiveCanvasResponse::new(content).to_json();
    let problems = answer.err().map(|error| error.problems().to_vec());
    let problems = problems.unwrap_or_default();
    problems
        .iter()
        .map(|problem| problem.path().to_owned())
        .collect()
}

fn without(component: &Value, key: &str) -> Value {
    let mut object = component.as_object().expect("an object").clone();
    object.remove(key);
    object.into()
}

#[test]
fn every_property_of_a_component_has_a_field() {
    let schemas = Schemas::read();
    let components = schemas.components();
    assert_eq!(components.len(), 12);
    for schema in components {
        let sample = schemas.object(schema);
        let component: Component = json::from_value(sample.clone()).expect("a component");
        let shown = format!("{component:?}");
        assert!(!shown.contains("extra"), "{shown}");
        assert!(!shown.contains("Other("), "{shown}");
        // The sample contains the first action that the component supports.
        let action = sample["action"]["type"].as_str();
        let name = action.map(|action| {
            if action == "url" {
                "UrlAction"
            } else {
                "SheetAction"
            }
        });
        assert!(name.is_none_or(|name| shown.contains(name)), "{shown}");
        assert_eq!(json::to_value(&component), sample);
        assert_eq!(refused(&sample), [""; 0], "{sample}");
    }
}

#[test]
fn only_missing_required_fields_are_reported() {
    let schemas = Schemas::read();
    for schema in schemas.components() {
        let sample = schemas.object(schema);
        let required = schema["required"]
            .as_array()
            .expect("the required properties");
        for key in sample.as_object().expect("an object").keys() {
            if key == "type" {
                continue;
            }
            let found = refused(&without(&sample, key));
            let place = format!("$.content.components[0].{key}");
            match required.iter().any(|name| name == key) {
                true => assert!(found.contains(&place), "{sample} without {key}: {found:?}"),
                false => assert_eq!(found, [""; 0], "{sample} without {key}"),
            }
        }
    }
}

/// A function that returns whether the Rust enum of a field has a variant for a string.
type Lists = fn(&str) -> bool;

macro_rules! lists {
    ($name:ident) => {
        |word| !matches!($name::from(word), $name::Other(_))
    };
}

#[test]
fn every_word_is_listed() {
    let enums: [(&str, &str, Lists); 12] = [
        ("button", "style", lists!(ButtonStyle)),
        ("checkbox", "save_state", lists!(SaveState)),
        ("divider", "bottom_margin", lists!(BottomMargin)),
        ("dropdown", "save_state", lists!(SaveState)),
        ("image", "align", lists!(ImageAlign)),
        ("image", "bottom_margin", lists!(BottomMargin)),
        ("input", "save_state", lists!(SaveState)),
        ("single-select", "save_state", lists!(SaveState)),
        ("spacer", "size", lists!(SpacerSize)),
        ("text", "align", lists!(TextAlign)),
        ("text", "bottom_margin", lists!(BottomMargin)),
        ("text", "style", lists!(TextStyle)),
    ];
    let schemas = Schemas::read();
    let mut seen = 0;
    for schema in schemas.components() {
        let properties = schemas.properties(schema);
        let kind = properties["type"]["enum"][0].as_str().expect("a type");
        for (key, property) in &properties {
            let words = property.get("enum").and_then(Value::as_array);
            let Some(words) = words.filter(|_| key != "type") else {
                continue;
            };
            let lists = enums
                .iter()
                .find(|(of, field, _)| (*of, *field) == (kind, key));
            let (_, _, lists) = lists.unwrap_or_else(|| {
                panic!("this test does not check {kind}.{key}; add it to `enums`")
            });
            for word in words {
                let word = word.as_str().expect("a word");
                assert!(lists(word), "{kind}.{key} lacks {word}");
            }
            seen += 1;
        }
    }
    assert_eq!(seen, enums.len());
    let places = schemas.properties(&schemas.all["context"]);
    for word in places["location"]["enum"].as_array().expect("words") {
        assert!(!matches!(
            Location::from(word.as_str().expect("a word")),
            Location::Other(_)
        ));
    }
}

#[test]
fn every_property_of_a_request_has_a_field() {
    let schemas = Schemas::read();
    let sample = |name: &str, arm: Option<usize>| {
        let schema = arm.map_or(&schemas.all[name], |arm| &schemas.all[name]["oneOf"][arm]);
        let properties = schemas.properties(schema);
        let object = |key: &str| match schemas.resolve(&properties[key])["type"].as_str() {
            Some("string") => Value::from("text"),
            _ => json!({}),
        };
        let object: Map<String, Value> = properties
            .keys()
            .map(|key| (key.clone(), object(key)))
            .collect();
        assert!(object.len() >= 3, "{name}");
        Value::from(object)
    };
    fn extra_of<T: json::Document + std::fmt::Debug>(sample: Value) {
        let read: T = json::from_value(sample).expect("an object");
        let shown = format!("{read:?}");
        assert!(!shown.contains("extra"), "{shown}");
    }
    extra_of::<ConfigureRequest>(sample("configure_request", Some(0)));
    extra_of::<ConfigureRequest>(sample("configure_request", Some(1)));
    extra_of::<InitializeRequest>(sample("initialize_request", None));
    extra_of::<SubmitRequest>(sample("submit_request", None));
    extra_of::<LiveCanvasRequest>(sample("live_canvas_request", None));
    let context = sample("context", None);
    let mut context = context;
    context["conversation_id"] = 7.into();
    extra_of::<SubmitRequest>(json!({"context": context}));
}

/// Tests that the features for apps require neither an HTTP client nor a runtime.
#[test]
fn apps_are_light() {
    for (feature, needs) in [("canvas", "aes-gcm"), ("messenger", "hmac")] {
        let packages = packages(feature);
        let has = |name: &str| packages.iter().any(|package| package == name);
        assert!(has(needs), "{packages:?}");
        for heavy in [
            "reqwest", "hyper", "tokio", "http", "url", "tracing", "rustls",
        ] {
            assert!(!has(heavy), "{heavy} in {packages:?}");
        }
    }
}
