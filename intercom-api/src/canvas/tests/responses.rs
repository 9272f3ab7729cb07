use serde_json::{Map, Value, json};

use super::*;

/// Returns every component, with all its fields.
fn everything() -> Content {
    let size = || options(2);
    Content::new()
        .component(
            Button::new("b", "Go", Action::submit())
                .style(ButtonStyle::Link)
                .disabled(true),
        )
        .component(
            Checkbox::new(
                "c",
                [SelectOption::new("o0", "One").disabled(false)],
                "Which?",
            )
            .value(["o0".to_owned()])
            .save_state(SaveState::Failed)
            .disabled(false),
        )
        .component(DataTable::new([DataTableItem::new("Plan", "Pro")]))
        .component(Divider::new().id("d").bottom_margin(BottomMargin::None))
        .component(Dropdown::new("e", size()).label("Size").value("o1"))
        .component(
            Image::new("https://example.com/a.png", 20, 10)
                .align(ImageAlign::FullWidth)
                .rounded(true)
                .action(UrlAction::new("https://example.com")),
        )
        .component(
            Input::new("i")
                .label("Name")
                .placeholder("Ada")
                .value("")
                .action(Action::sheet("https://example.com/sheet")),
        )
        .component(
            List::new([
                ListItem::new("l1", "First").action(Action::url("mailto:ada@example.com")),
                ListItem::new("l2", "Second")
                    .subtitle("sub")
                    .tertiary_text("third")
                    .image("http://example.com/b.png", 1, 2)
                    .rounded_image(true),
            ])
            .disabled(false),
        )
        .component(
            SingleSelect::new("s", size())
                .action(Action::submit())
                .value("o0"),
        )
        .component(Spacer::new().size(SpacerSize::Xl))
        .component(
            Text::new("Hello")
                .style(TextStyle::Header)
                .align(TextAlign::Center),
        )
        .component(TextArea::new("t").label("More").error(true))
}

fn json_of(body: Result<Vec<u8>, CanvasError>) -> Value {
    serde_json::from_slice(&body.expect("an answer")).expect("JSON")
}

#[test]
fn every_component_is_serialized() {
    let expected = json!({"canvas": {"content": {"components": [
        {"type": "button", "id": "b", "label": "Go", "action": {"type": "submit"},
         "style": "link", "disabled": true},
        {"type": "checkbox", "id": "c", "label": "Which?", "value": ["o0"],
         "option": [{"type": "option", "id": "o0", "text": "One", "disabled": false}],
         "save_state": "failed", "disabled": false},
        {"type": "data-table", "items": [{"type": "field-value", "field": "Plan", "value": "Pro"}]},
        {"type": "divider", "id": "d", "bottom_margin": "none"},
        {"type": "dropdown", "id": "e", "label": "Size", "value": "o1", "options": [
            {"type": "option", "id": "o0", "text": "text"},
            {"type": "option", "id": "o1", "text": "text"}]},
        {"type": "image", "url": "https://example.com/a.png", "width": 20, "height": 10,
         "align": "full_width", "rounded": true,
         "action": {"type": "url", "url": "https://example.com"}},
        {"type": "input", "id": "i", "label": "Name", "placeholder": "Ada", "value": "",
         "action": {"type": "sheet", "url": "https://example.com/sheet"}},
        {"type": "list", "disabled": false, "items": [
            {"type": "item", "id": "l1", "title": "First",
             "action": {"type": "url", "url": "mailto:ada@example.com"}},
            {"type": "item", "id": "l2", "title": "Second", "subtitle": "sub",
             "tertiary_text": "third", "rounded_image": true,
             "image": "http://example.com/b.png", "image_width": 1, "image_height": 2}]},
        {"type": "single-select", "id": "s", "value": "o0", "action": {"type": "submit"}, "options": [
            {"type": "option", "id": "o0", "text": "text"},
            {"type": "option", "id": "o1", "text": "text"}]},
        {"type": "spacer", "size": "xl"},
        {"type": "text", "text": "Hello", "style": "header", "align": "center"},
        {"type": "textarea", "id": "t", "label": "More", "error": true},
    ]}}});
    let written = json_of(InitializeResponse::new(Canvas::new(everything())).to_json());
    assert_eq!(written, expected);
    // Decoding the output returns the same canvas, without `Other` variants.
    let canvas: Canvas = crate::json::from_value(written["canvas"].clone()).expect("a canvas");
    assert_eq!(canvas, Canvas::new(everything()));
    assert!(!format!("{canvas:?}").contains("Other("));
}

#[test]
fn every_response_has_its_form() {
    let canvas = || Canvas::new(Content::new().component(Text::new("x"))).stored("step", 2);
    let content = json!({"components": [{"type": "text", "text": "x"}]});
    let shown = json!({"content": content, "stored_data": {"step": 2}});
    let written = json_of(InitializeResponse::new(canvas()).to_json());
    assert_eq!(written, json!({"canvas": shown}));
    let written = json_of(ConfigureResponse::from(canvas()).to_json());
    assert_eq!(written, json!({"canvas": shown}));
    let results: Map<String, Value> = [("plan".to_owned(), "pro".into())].into_iter().collect();
    let written = json_of(ConfigureResponse::Results(results.clone()).to_json());
    assert_eq!(written, json!({"results": {"plan": "pro"}}));
    assert_eq!(
        json_of(ConfigureResponse::Results(Map::new()).to_json()),
        json!({"results": {}})
    );
    let submitted = SubmitResponse::new(canvas());
    assert_eq!(json_of(submitted.to_json()), json!({"canvas": shown}));
    let submitted = submitted.completed().card_creation_options(results);
    assert_eq!(
        json_of(submitted.to_json()),
        json!({"canvas": shown, "event": {"type": "completed"},
               "card_creation_options": {"plan": "pro"}})
    );
    let live = Canvas::live("https://example.com/live").stored("a", Value::Null);
    assert_eq!(
        json_of(InitializeResponse::new(live).to_json()),
        json!({"canvas": {"content_url": "https://example.com/live", "stored_data": {"a": null}}})
    );
    let live = LiveCanvasResponse::new(Content::new().components([Text::new("x")]));
    assert_eq!(json_of(live.to_json()), json!({"content": content}));
    // Serde produces the same JSON, for frameworks that serialize responses with serde.
    assert_eq!(
        serde_json::to_value(&live).expect("JSON"),
        json!({"content": content})
    );
}

#[test]
fn an_unknown_component_is_sent_unchanged() {
    let new = json!({"type": "carousel", "slides": [1, 2]});
    let content = Content::new().component(Component::Other(new.clone()));
    let written = json_of(LiveCanvasResponse::new(content).to_json());
    assert_eq!(written["content"]["components"][0], new);
    let mut text = Text::new("x").style(TextStyle::from("glowing"));
    text.extra.insert("beta", true);
    let written = json_of(LiveCanvasResponse::new(Content::new().component(text)).to_json());
    let expected = json!({"type": "text", "text": "x", "style": "glowing", "beta": true});
    assert_eq!(written["content"]["components"][0], expected);
}
