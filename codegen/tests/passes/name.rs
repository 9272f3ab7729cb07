//! Tests names that follow from the rules, names from `names.toml`, and collisions of names.

use super::common::{Case, EMPTY, fields, methods, operation, values};

fn get(path: &str, tag: &str, id: &str) -> String {
    format!("  {path}:\n    get: {{tags: ['{tag}'], operationId: {id}, {EMPTY}}}\n")
}

#[test]
fn properties_with_the_same_identifier_are_distinguished_in_any_order() {
    let properties = [
        "_links: {type: string}",
        "links: {type: string}",
        "Links: {type: string}",
        "createdBy: {type: string}",
    ];
    let mut reversed = properties;
    reversed.reverse();
    for order in [properties, reversed] {
        let api = Case::fields(&order.join(", ")).api();
        let mut found = fields(&api, "Read");
        found.sort_unstable();
        assert_eq!(
            found,
            [
                ("capital_links", "Links"),
                ("created_by", "createdBy"),
                ("links", "links"),
                ("underscore_links", "_links"),
            ]
        );
    }
}

#[test]
fn field_names_avoid_methods_of_every_type() {
    let api = Case::fields("extra: {type: string}, new: {type: string}, clone: {type: string}, default: {type: string}, type: {type: string}").api();
    assert_eq!(
        fields(&api, "Sent"),
        [
            ("extra_", "extra"),
            ("new_", "new"),
            ("clone_", "clone"),
            ("default_", "default"),
            ("type_", "type"),
        ]
    );
    // A type without setters has no methods that a setter could hide.
    assert_eq!(
        fields(&api, "Read")[2..4],
        [("clone", "clone"), ("default", "default")]
    );
}

#[test]
fn names_toml_decides_over_fields_and_collides_only_with_itself() {
    let case = || Case::fields("a: {type: string}, b: {type: string}, c_d: {type: string}");
    let api = case().names("[fields]\n\"read.b\" = \"a\"").api();
    assert_eq!(
        fields(&api, "Read"),
        [("a2", "a"), ("a", "b"), ("c_d", "c_d")]
    );
    assert_eq!(fields(&api, "Sent")[1], ("b", "b"));
    let rendered = case()
        .names("[fields]\n\"read.b\" = \"x\"\n\"read.c_d\" = \"x\"")
        .faults();
    assert!(
        rendered.contains("error[name-collision]: two fields of `read` have the name `x`"),
        "{rendered}"
    );
    assert!(
        rendered.contains("`\"read.c_d\" = \"…\"` under `[fields]`"),
        "{rendered}"
    );
}

#[test]
fn enum_values_are_distinguished_in_any_order() {
    for texts in [
        "tag.list, TAG_LIST, tag_list, Other, '='",
        "'=', Other, tag_list, TAG_LIST, tag.list",
    ] {
        let api = Case::fields(&format!("kind: {{type: string, enum: [{texts}]}}"))
            .names("[values]\n\"=\" = \"Equals\"")
            .api();
        let mut found = values(&api, "ReadKind");
        found.sort_unstable();
        assert_eq!(
            found,
            [
                ("Equals", "="),
                ("OtherValue", "Other"),
                ("TagDotList", "tag.list"),
                ("TagList", "tag_list"),
                ("UpperTagUpperList", "TAG_LIST"),
            ],
            "{texts}"
        );
    }
}

#[test]
fn methods_have_the_same_verbs_everywhere() {
    let post = |path: &str, id: &str| {
        format!("  {path}:\n    post: {{tags: [Widgets], operationId: {id}, {EMPTY}}}\n")
    };
    let one = |verb: &str, id: &str| {
        let param = "parameters: [{name: id, in: path, required: true, schema: {type: string}}]";
        format!("    {verb}: {{tags: [Widgets], operationId: {id}, {param}, {EMPTY}}}\n")
    };
    let paths = [
        get("/widgets", "Widgets", "retrieveWidgets"),
        "  /widgets/{id}:\n".to_owned(),
        one("get", "showWidgetById"),
        one("put", "UpdateWidget"),
        one("delete", "removeTheWidget"),
        post("/widgets/search", "findSomeWidgets"),
        post("/widgets/archive", "archive_widgets"),
        get("/widgets/active_colors", "Widgets", "listActiveColors"),
        get("/widgets/color", "Widgets", "getColor"),
        get("/widgets/a-state", "Widgets", "get_an_a_state"),
    ];
    let api = Case::new(&paths.concat(), "    {}").api();
    assert_eq!(
        methods(&api),
        [
            "widgets.list",
            "widgets.find",
            "widgets.update",
            "widgets.remove",
            "widgets.search",
            "widgets.archive",
            "widgets.list_active_colors",
            "widgets.find_color",
            "widgets.find_state",
        ]
    );
}

#[test]
fn nouns_other_than_the_resource_are_kept() {
    let listed = "responses: {'200': {description: OK, content: {application/json: {schema: {type: array, items: {type: string}}}}}}";
    let post = |path: &str, id: &str| {
        format!("  {path}:\n    post: {{tags: [Widgets], operationId: {id}, {EMPTY}}}\n")
    };
    let paths = [
        get("/widgets/side_widgets", "Widgets", "listSideWidgets"),
        get("/widgets/widget_parts", "Widgets", "listWidgetParts"),
        get("/widgets/removed", "Widgets", "listRemoved"),
        get("/voice/record", "Widgets", "collectVoiceWidget"),
        get("/whoami", "Widgets", "identifyWidget"),
        post("/widgets/search", "searchWidgets"),
        post("/widgets/logs/search", "searchLogs"),
        format!(
            "  /voice/all:\n    get: {{tags: [Widgets], operationId: getVoiceWidgets, {listed}}}\n"
        ),
        get("/widgets/colors", "Widgets Colors", "listWidgetColors"),
    ];
    let api = Case::new(&paths.concat(), "    {}").api();
    let names = paths.len();
    let expected = [
        ("GET /widgets/side_widgets", "widgets.list_side_widgets"),
        ("GET /widgets/widget_parts", "widgets.list_parts"),
        ("GET /widgets/removed", "widgets.list_removed"),
        ("GET /voice/record", "widgets.find_voice_widget"),
        ("GET /whoami", "widgets.identify"),
        ("POST /widgets/search", "widgets.search"),
        ("POST /widgets/logs/search", "widgets.search_logs"),
        ("GET /voice/all", "widgets.list_voice_widgets"),
        ("GET /widgets/colors", "widget_colors.list"),
    ];
    assert_eq!(names, expected.len());
    for (key, name) in expected {
        let owner = api
            .resources
            .iter()
            .find(|one| one.operations.iter().any(|two| two.key == key));
        let owner = &owner.expect("the operation").module;
        assert_eq!(
            format!("{owner}.{}", operation(&api, key).name),
            name,
            "{key}"
        );
    }
}

#[test]
fn without_an_id_the_path_names_the_method() {
    let paths = "  /gadgets:
    get: {responses: {'200': {description: OK}}}
    post: {responses: {'200': {description: OK}}}
  /gadgets/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get: {responses: {'200': {description: OK}}}
    put: {responses: {'200': {description: OK}}}
    patch: {responses: {'200': {description: OK}}}
    delete: {responses: {'200': {description: OK}}}
    head: {responses: {'200': {description: OK}}}
  /gadgets/{id}/archive:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    post: {responses: {'200': {description: OK}}}
  /gadgets/get_state:
    get: {responses: {'200': {description: OK}}}
  /:
    get: {responses: {'200': {description: OK}}}";
    let api = Case::new(paths, "    {}").api();
    let name = |key: &str| operation(&api, key).name.as_str();
    for (key, expected) in [
        ("GET /gadgets", "list"),
        ("POST /gadgets", "create"),
        ("GET /gadgets/{}", "find"),
        ("PUT /gadgets/{}", "update"),
        ("PATCH /gadgets/{}", "update_gadgets"),
        ("DELETE /gadgets/{}", "delete"),
        ("HEAD /gadgets/{}", "call"),
        ("POST /gadgets/{}/archive", "archive"),
        ("GET /gadgets/get_state", "find_state"),
        ("GET /", "find"),
    ] {
        assert_eq!(name(key), expected, "{key}");
    }
    assert_eq!(api.resources[1].module, "root");
}

#[test]
fn methods_with_one_name_are_named_in_the_order_of_path_length() {
    let paths = [
        get("/widgets/all/of/tickets", "Widgets", "list_the_widgets"),
        get("/widgets", "Widgets", "list_widgets"),
        get("/widgets/a-bs", "Widgets", "list_a_widgets"),
        get("/widgets/a_bs", "Widgets", "list_an_widgets"),
    ];
    for order in [[0, 1, 2, 3], [3, 2, 1, 0]] {
        let text: String = order.iter().map(|index| paths[*index].as_str()).collect();
        let api = Case::new(&text, "    {}").api();
        let name = |key: &str| operation(&api, key).name.as_str();
        assert_eq!(name("GET /widgets"), "list");
        assert_eq!(name("GET /widgets/a-bs"), "list_a_widgets");
        assert_eq!(name("GET /widgets/a_bs"), "list_an_widgets");
        assert_eq!(name("GET /widgets/all/of/tickets"), "list_the_widgets");
    }
    let unnamed = "  /a/b-c:\n    get: {tags: [A], responses: {'200': {description: OK}}}
  /a/b_c:\n    get: {tags: [A], responses: {'200': {description: OK}}}
  /a/{x}/b_c:\n    get: {tags: [A], parameters: [{name: x, in: path, required: true, schema: {type: string}}], responses: {'200': {description: OK}}}
  /a/b.c:\n    get: {tags: [A], responses: {'200': {description: OK}}}";
    let api = Case::new(unnamed, "    {}").api();
    let name = |key: &str| operation(&api, key).name.as_str();
    assert_eq!(name("GET /a/b-c"), "find_b_c");
    assert_eq!(name("GET /a/b.c"), "get_find_b_c");
    assert_eq!(name("GET /a/b_c"), "get_a_b_c");
    assert_eq!(name("GET /a/{}/b_c"), "get_a_by_b_c");
}

#[test]
fn names_toml_decides_over_operations() {
    let paths =
        get("/widgets", "Widgets", "listWidgets") + &get("/widgets/all", "Widgets", "allWidgets");
    let case = || Case::new(&paths, "    {}");
    let names =
        "[operations]\n\"GET /widgets/all\" = \"tickets.list\"\n[resources]\nWidgets = \"tickets\"";
    assert_eq!(
        methods(&case().names(names).api()),
        ["tickets.list_widgets", "tickets.list"]
    );
    let both = "[operations]\n\"GET /widgets\" = \"tickets.list\"\n\"GET /widgets/all\" = \"tickets.list\"";
    let rendered = case().names(both).faults();
    assert!(
        rendered.contains("two operations of `tickets` have the method name `list`"),
        "{rendered}"
    );
    assert!(
        rendered.contains("`\"GET /widgets/all\" = \"…\"` under `[operations]`"),
        "{rendered}"
    );
}

#[test]
fn a_resource_is_named_after_its_tag_unless_reserved() {
    let paths = [
        get("/q", "Query Style", "q"),
        get("/r", "Request", "r"),
        get("/s", "Types", "s"),
        get("/t", "Webhooks", "t"),
        get("/u", "Str", "u"),
        get("/v", "Pacing", "v"),
        get("/w", "Vec", "w"),
    ];
    let api = Case::new(&paths.concat(), "    {}").api();
    let found: Vec<(&str, &str)> = api
        .resources
        .iter()
        .map(|resource| (resource.module.as_str(), resource.handle.as_str()))
        .collect();
    assert_eq!(
        found,
        [
            ("pacing_", "Pacing"),
            ("query_style", "QueryStyleResource"),
            ("request_", "RequestResource"),
            ("str_", "Str"),
            ("types_", "Types"),
            ("vec", "VecResource"),
            ("webhooks_", "Webhooks"),
        ]
    );
}

#[test]
fn links_between_resources_are_attached_and_detached() {
    let one = |verb: &str, tags: &str, id: &str, params: &str| {
        format!(
            "    {verb}: {{tags: [{tags}], operationId: {id}, parameters: [{params}], {EMPTY}}}\n"
        )
    };
    let id = "{name: id, in: path, required: true, schema: {type: string}}";
    let both =
        format!("{id}, {{name: tag_id, in: path, required: true, schema: {{type: string}}}}");
    let paths = [
        "  /contacts/{id}/tags:\n".to_owned(),
        one(
            "get",
            "'Contacts', 'Tags'",
            "listAttachedTagsForAContact",
            id,
        ),
        one("post", "'Tags', 'Contacts'", "attachTagToContact", id),
        "  /contacts/{id}/tags/{tag_id}:\n".to_owned(),
        one(
            "delete",
            "'Tags', 'Contacts'",
            "detachTagFromContact",
            &both,
        ),
        "  /contacts/{id}/companies:\n".to_owned(),
        one(
            "post",
            "'Companies', 'Contacts'",
            "attachContactToACompany",
            id,
        ),
    ];
    let api = Case::new(&paths.concat(), "    {}").api();
    assert_eq!(
        methods(&api),
        [
            "contacts.list_tags",
            "contacts.attach_tag",
            "contacts.detach_tag",
            "contacts.attach_company",
        ]
    );
}

#[test]
fn an_id_without_a_verb_gets_one_and_fillers_are_left_out() {
    let post = |path: &str, id: &str| {
        format!("  {path}:\n    post: {{tags: ['Data Events'], operationId: {id}, {EMPTY}}}\n")
    };
    let paths = [
        post("/events/summaries", "dataEventSummaries"),
        post("/events/list", "listAllEvents"),
        post("/events/scroll", "scrollOverAllEvents"),
        get("/events/all", "Data Events", "getAll"),
    ];
    let api = Case::new(&paths.concat(), "    {}")
        .names("[resources]\n\"Data Events\" = \"events\"")
        .api();
    assert_eq!(
        methods(&api),
        [
            "events.create_summaries",
            "events.list",
            "events.scroll",
            "events.find_all",
        ]
    );
}

#[test]
fn a_path_group_is_not_a_resource_if_its_members_are_listed() {
    let paths = [
        get("/help_center/collections", "Help Center", "listAllCollections"),
        get("/ai/external_pages", "AI Content", "listExternalPages"),
        get("/content/search", "Content", "searchContent"),
        get("/contacts/notes", "Contacts", "listNotes"),
        "  /content/bulk_actions:\n    post: {tags: [Content], operationId: bulkContentActions, responses: {'200': {description: OK}}}\n".to_owned(),
    ];
    let mut found = methods(&Case::new(&paths.concat(), "    {}").api());
    found.sort();
    assert_eq!(
        found,
        [
            "collections.list",
            "contacts.list_notes",
            "content.bulk_actions",
            "content.search",
            "external_pages.list",
        ]
    );
}

#[test]
fn the_tag_that_matches_the_path_precedes_others() {
    let paths = "  /gadgets:\n    get: {tags: [Widgets, Gadgets], operationId: listGadgets, responses: {'200': {description: OK}}}";
    assert_eq!(methods(&Case::new(paths, "    {}").api()), ["gadgets.list"]);
}

#[test]
fn path_parameters_have_distinct_names() {
    let params = ["id", "ID", "request", "params"];
    let declared: Vec<String> = params
        .iter()
        .map(|name| format!("{{name: {name}, in: path, required: true, schema: {{type: string}}}}"))
        .collect();
    let paths = format!(
        "  /a/{{id}}/{{ID}}/{{request}}/{{params}}:\n    get: {{tags: [A], operationId: a, parameters: [{}], {EMPTY}}}",
        declared.join(", ")
    );
    let api = Case::new(&paths, "    {}").api();
    let params = &operation(&api, "GET /a/{}/{}/{}/{}").path_params;
    let names: Vec<&str> = params.iter().map(|param| param.name.as_str()).collect();
    assert_eq!(names, ["id", "upper_id", "request_", "params_"]);
}
