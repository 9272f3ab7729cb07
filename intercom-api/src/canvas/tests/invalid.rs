use serde_json::{Value, json};

use super::*;

/// Returns the problems in a canvas with this content.
fn found(content: Content) -> Vec<String> {
    let error = InitializeResponse::new(Canvas::new(content)).to_json();
    lines(error.expect_err("refused"))
}

fn lines(error: CanvasError) -> Vec<String> {
    error.problems().iter().map(ToString::to_string).collect()
}

/// Returns the problems in a canvas with one component, which is given as JSON.
fn found_in(component: Value) -> Vec<String> {
    found(Content::new().component(crate::json::from_value::<Component>(component).expect("one")))
}

#[test]
fn missing_required_fields_are_reported() {
    for (component, expected) in [
        (json!({"type": "button"}), &["id", "label", "action"][..]),
        (json!({"type": "checkbox"}), &["id", "option", "label"]),
        (json!({"type": "data-table"}), &["items"]),
        (
            json!({"type": "dropdown", "options": null}),
            &["id", "options"],
        ),
        (json!({"type": "image"}), &["url", "width", "height"]),
        (json!({"type": "input"}), &["id"]),
        (json!({"type": "list"}), &["items"]),
        (json!({"type": "single-select"}), &["id", "options"]),
        (json!({"type": "text"}), &["text"]),
        (json!({"type": "textarea", "id": null}), &["id"]),
        (
            json!({"type": "list", "items": [{"type": "item"}]}),
            &["items[0].id", "items[0].title"],
        ),
        (
            json!({"type": "data-table", "items": [{"type": "field-value"}]}),
            &["items[0].field", "items[0].value"],
        ),
        (
            json!({"type": "checkbox", "id": "c", "label": "l", "option": [{"type": "option"}]}),
            &["option[0].id", "option[0].text"],
        ),
        (
            json!({"type": "button", "id": "b", "label": "l", "action": {"type": "url"}}),
            &["action.url"],
        ),
        (
            json!({"type": "input", "id": "b", "action": {"type": "sheet"}}),
            &["action.url"],
        ),
    ] {
        let expected: Vec<String> = expected
            .iter()
            .map(|key| format!("$.canvas.content.components[0].{key}: is missing"))
            .collect();
        assert_eq!(found_in(component.clone()), expected, "{component}");
    }
}

#[test]
fn options_are_counted() {
    let count = |content: Content| found(content).pop().expect("one problem");
    let path = "$.canvas.content.components[0]";
    assert_eq!(
        count(Content::new().component(Checkbox::new("c", [], "l"))),
        format!("{path}.option: has 0 options, and at least 1 is required")
    );
    for wrong in [0, 1, 11] {
        let plural = if wrong == 1 { "" } else { "s" };
        let expected =
            format!("{path}.options: has {wrong} option{plural}, and 2 to 10 are required");
        let dropdown = Dropdown::new("d", options(wrong));
        assert_eq!(count(Content::new().component(dropdown)), expected);
        let select = SingleSelect::new("d", options(wrong));
        assert_eq!(count(Content::new().component(select)), expected);
    }
    for right in 2..=10 {
        let content = Content::new()
            .component(Dropdown::new("d", options(right)))
            .component(SingleSelect::new("s", options(right)))
            .component(Checkbox::new("c", options(right * 5), "l"));
        assert!(LiveCanvasResponse::new(content).to_json().is_ok());
    }
}

#[test]
fn selected_values_must_be_options() {
    let content = Content::new()
        .component(Dropdown::new("d", options(2)).value("o2"))
        .component(SingleSelect::new("s", options(2)).value(""))
        .component(Checkbox::new("c", options(2), "l").value(["o0".to_owned(), "x".to_owned()]));
    assert_eq!(
        found(content),
        [
            "$.canvas.content.components[0].value: must be the id of an option",
            "$.canvas.content.components[1].value: must be the id of an option",
            "$.canvas.content.components[2].value[1]: must be the id of an option",
        ]
    );
}

#[test]
fn ids_must_be_unique() {
    let content = Content::new()
        .component(Input::new("a"))
        .component(List::new([
            ListItem::new("a", "t"),
            ListItem::new("b", "t"),
        ]))
        .component(Button::new("b", "l", Action::submit()))
        .component(Dropdown::new(
            "",
            [SelectOption::new("o", "t"), SelectOption::new("o", "t")],
        ));
    let path = "$.canvas.content.components";
    assert_eq!(
        found(content),
        [
            format!("{path}[1].items[0].id: duplicates {path}[0].id; ids must be unique"),
            format!("{path}[2].id: duplicates {path}[1].items[1].id; ids must be unique"),
            format!("{path}[3].id: is empty"),
            format!(
                "{path}[3].options[1].id: duplicates {path}[3].options[0].id; option ids must be unique"
            ),
        ]
    );
}

#[test]
fn urls_are_validated() {
    let web = "must be a URL that starts with `https://` and a host";
    for wrong in [
        "",
        "example.com",
        "/a.png",
        "https://",
        "https:///a",
        "ftp://e.com",
        "https:// /",
    ] {
        let lines = found(
            Content::new()
                .component(Image::new(wrong, 1, 1))
                .component(Button::new("b", "l", Action::sheet(wrong)))
                .component(List::new([ListItem::new("i", "t").image(wrong, 1, 1)])),
        );
        let path = "$.canvas.content.components";
        assert_eq!(
            lines,
            [
                format!("{path}[0].url: {web}"),
                format!("{path}[1].action.url: {web}"),
                format!("{path}[2].items[0].image: {web}"),
            ],
            "{wrong}"
        );
        let live = InitializeResponse::new(Canvas::live(wrong)).to_json();
        assert_eq!(lines_of(live), [format!("$.canvas.content_url: {web}")]);
    }
    for wrong in ["", "example.com", "/a", ":x", "1a:x", "https:"] {
        let content = Content::new().component(Button::new("b", "l", Action::url(wrong)));
        assert_eq!(found(content).len(), 1, "{wrong}");
    }
    for right in [
        "https://e.com",
        "HTTP://e.com/a?b#c",
        "mailto:a@b",
        "tel:+1",
        "my.app+x-1:y",
    ] {
        let content = Content::new().component(Button::new("b", "l", Action::url(right)));
        assert!(
            LiveCanvasResponse::new(content).to_json().is_ok(),
            "{right}"
        );
    }
}

fn lines_of(answer: Result<Vec<u8>, CanvasError>) -> Vec<String> {
    lines(answer.expect_err("refused"))
}

#[test]
fn images_have_a_size_and_open_urls_only() {
    let path = "$.canvas.content.components[0]";
    let pixels = "must be a positive whole number of pixels";
    assert_eq!(
        found(Content::new().component(Image::new("https://e.com", 0, -1))),
        [
            format!("{path}.width: {pixels}"),
            format!("{path}.height: {pixels}")
        ]
    );
    let mut item = ListItem::new("i", "t").image("https://e.com", 0, 1);
    item.image_height = None;
    assert_eq!(
        found(Content::new().component(List::new([item]))),
        [
            format!("{path}.items[0].image_width: {pixels}"),
            format!(
                "{path}.items[0].image_height: is missing; an image requires `image_width` and `image_height`"
            )
        ]
    );
    let submitting = json!({"type": "image", "url": "https://e.com", "width": 1, "height": 1,
                            "action": {"type": "submit"}});
    assert_eq!(
        found_in(submitting),
        [format!(
            "{path}.action: must have the type `url`; an image supports no other action"
        )]
    );
}

#[test]
fn a_canvas_is_static_or_live() {
    let neither = InitializeResponse::new(Canvas::default()).to_json();
    assert_eq!(
        lines_of(neither),
        ["$.canvas: has neither `content` nor `content_url`"]
    );
    let mut both = Canvas::live("https://e.com");
    both.content = Some(Content::new());
    assert_eq!(
        lines_of(SubmitResponse::new(both).to_json()),
        ["$.canvas: has both `content` and `content_url`; a canvas is either static or live"]
    );
    let nothing = LiveCanvasResponse::new(Content::default()).to_json();
    assert_eq!(lines_of(nothing), ["$.content.components: is missing"]);
}

#[test]
fn size_limits_are_checked() {
    let text = |bytes: usize| Text::new("x".repeat(bytes));
    let around = r#"{"components":[{"type":"text","text":""}]}"#.len();
    let most = 64 * 1024 - around;
    let fits = Canvas::new(Content::new().component(text(most)));
    assert!(InitializeResponse::new(fits).to_json().is_ok());
    assert_eq!(
        found(Content::new().component(text(most + 1))),
        ["$.canvas.content: is 65537 bytes long as JSON; the limit is 65536 bytes"]
    );
    let stored = Canvas::new(Content::new()).stored("a", "x".repeat(64 * 1024));
    let path = lines_of(ConfigureResponse::Canvas(stored).to_json()).remove(0);
    assert!(
        path.starts_with("$.canvas.stored_data: is 65544 bytes"),
        "{path}"
    );
}

#[test]
fn values_of_another_type_are_reported() {
    let path = "$.canvas.content.components[0]";
    for (component, key, message) in [
        (
            json!({"type": "text", "text": 5}),
            ".text",
            "must be a string",
        ),
        (json!({"type": "input", "id": 5}), ".id", "must be a string"),
        (
            json!({"type": "list", "items": {}}),
            ".items",
            "must be an array",
        ),
        (
            json!({"type": "button", "id": "b", "label": "l", "action": "submit"}),
            ".action",
            "must be an action",
        ),
        (
            json!({"id": "b"}),
            "",
            "has no `type`; a component requires a `type`",
        ),
        (json!(7), "", "has no `type`; a component requires a `type`"),
    ] {
        let found = found_in(component.clone());
        assert_eq!(found[0], format!("{path}{key}: {message}"), "{component}");
    }
}

#[test]
fn all_problems_are_reported_without_values() {
    let content = Content::new()
        .component(Input::new("s3cret"))
        .component(Input::new("s3cret"))
        .component(Dropdown::new("d", options(1)).value("s3cret"));
    let response = InitializeResponse::new(Canvas::new(content));
    let error = response.to_json().expect_err("refused");
    assert_eq!(error.problems().len(), 3);
    assert_eq!(
        error.problems()[0].path(),
        "$.canvas.content.components[1].id"
    );
    let line = error.to_string();
    assert!(line.starts_with("invalid canvas: $.canvas."), "{line}");
    assert!(!format!("{line} {error:?}").contains("s3cret"), "{line}");
    let by_serde = serde_json::to_string(&response).expect_err("refused");
    assert_eq!(by_serde.to_string(), line);
}
