//! Tests the page that `cargo xtask diff --format html` writes: the structure, the facts and the escaping.

use comparison::Diff;
use xtask::diff::{INDEX, html};

use crate::diff_shown::{all, any, compared};

fn page(diff: &Diff) -> String {
    html(diff, false).unwrap_or_else(|error| panic!("{error:#}"))
}

/// Elements without content.
const EMPTY: [&str; 5] = ["!DOCTYPE", "meta", "input", "br", "link"];

/// Returns the elements of a page in document order, each with its depth and tag. Fails if an element is not closed.
fn elements(page: &str) -> Vec<(usize, &str)> {
    let (body, _) = page.split_once("<script>").expect("a script");
    let (head, main) = body.split_once("<style>").expect("a style");
    let (_, main) = main.split_once("</style>").expect("the end of the style");
    let mut open: Vec<&str> = Vec::new();
    let mut found = Vec::new();
    for part in [head, main]
        .into_iter()
        .flat_map(|part| part.split('<').skip(1))
    {
        let (tag, _) = part.split_once('>').expect("the end of a tag");
        let name = tag.split([' ', '\n']).next().unwrap_or_default();
        match name.strip_prefix('/') {
            Some(closed) => assert_eq!(open.pop(), Some(closed), "{tag}"),
            None => {
                found.push((open.len(), tag));
                if !EMPTY.contains(&name) {
                    open.push(name);
                }
            }
        }
    }
    assert_eq!(open, ["html", "body"]);
    found
}

#[test]
fn the_page_has_every_change_once_and_needs_nothing_else() {
    for diff in all() {
        for expand in [false, true] {
            let page = html(&diff, expand).expect("the template is valid");
            for change in &diff.changes {
                let print = format!("<code>{}</code>", change.fingerprint);
                assert_eq!(page.matches(&print).count(), 1, "{change:#?}");
                assert_eq!(page.matches(&change.fingerprint).count(), 1);
            }
            for outside in ["http:", "https:", "src=", "<link", "{{", "{%", "}}</"] {
                assert!(!page.contains(outside), "{outside}");
            }
        }
    }
}

#[test]
fn the_page_begins_with_rust_and_ends_with_the_index() {
    for diff in all() {
        let page = page(&diff);
        let elements = elements(&page);
        let sections = elements
            .iter()
            .filter(|(_, tag)| tag.starts_with("section"));
        let sections: Vec<&str> = sections.map(|(_, tag)| *tag).collect();
        let [first, facts @ .., last] = sections.as_slice() else {
            panic!("{sections:#?}")
        };
        assert_eq!(*first, "section id=\"rust\"");
        assert!(facts.iter().all(|tag| *tag == "section class=\"facts\""));
        assert_eq!(*last, "section id=\"index\"");
        assert!(page.contains(&format!("<h2>{INDEX}</h2>")));
        let changes = elements
            .iter()
            .filter(|(_, tag)| tag.starts_with("details class=\"change "));
        assert_eq!(changes.count(), diff.changes.len());
        let to_do = diff.changes.iter().flat_map(|change| &change.rust);
        let to_do = to_do.filter(|item| item.breaks || item.is_silent()).count();
        let (_, rust) = page.split_once(first).expect("the section");
        let (rust, _) = rust.split_once("</section>").expect("its end");
        assert_eq!(rust.matches("<li>").count(), to_do);
        assert_eq!(rust.contains("<p>nothing to do in Rust"), to_do == 0);
    }
}

#[test]
fn a_folded_entry_has_its_facts_inside() {
    let diff = any();
    let page = page(&diff);
    let elements = elements(&page);
    let mut inside = 0;
    for (at, (depth, tag)) in elements.iter().enumerate() {
        if tag.starts_with("details class=\"entry ") {
            let below = elements.iter().skip(at + 1);
            let below = below.take_while(|(inner, _)| inner > depth);
            let facts = below.filter(|(_, tag)| tag.starts_with("details class=\"change "));
            let facts = facts.count();
            assert!(facts > 1, "{tag}");
            inside += facts;
        }
    }
    assert!(inside > 0 && inside < diff.changes.len());
    let unfolded = html(&diff, true).expect("the template is valid");
    assert!(!unfolded.contains("class=\"entry "));
}

#[test]
fn a_page_without_rust_code_says_so() {
    let published = compared(&any().from, &any().to, true);
    let page = page(&published);
    assert!(page.contains("<p>the Rust code of the two sides was not compared</p>"));
}

#[test]
fn a_description_is_text_on_the_page() {
    let mut diff = any();
    diff.changes.truncate(1);
    let text = "<script>alert('{{style}}')</script>";
    diff.from = text.to_owned();
    let change = &mut diff.changes[0];
    change.subject = text.to_owned();
    change.name = Some(text.to_owned());
    change.before = Some(text.to_owned());
    change.response = vec![format!("GET /{text}")];
    change.resources = vec![text.to_owned()];
    for item in &mut change.rust {
        item.from = Some(text.to_owned());
        item.instead = Some(text.to_owned());
    }
    let page = page(&diff);
    assert_eq!(
        page.matches("<script>").count(),
        1,
        "the script of the page"
    );
    assert!(page.contains("&lt;script&gt;alert(&#x27;{{style}}&#x27;)&lt;&#x2f;script&gt;"));
    assert!(elements(&page).len() > 20);
}
