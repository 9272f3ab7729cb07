//! Tests that the README lists every operation with its implementation.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use intercom_mock::{Implementation, ServedOperation};

const START: &str = "<!-- operations: updated by UPDATE_EXPECT=1 cargo test -p intercom-mock --test suite readme -->\n";
const END: &str = "<!-- end of operations -->\n";

/// Returns the path without parameter names, which differ between versions.
fn emptied(path: &str) -> String {
    let segment = |segment: &str| {
        if segment.starts_with('{') {
            "{}".to_owned()
        } else {
            segment.to_owned()
        }
    };
    path.split('/').map(segment).collect::<Vec<_>>().join("/")
}

fn table(served: &[ServedOperation]) -> String {
    let mut rows: BTreeMap<(String, &str), Vec<&ServedOperation>> = BTreeMap::new();
    for served in served {
        rows.entry((emptied(served.path), served.method))
            .or_default()
            .push(served);
    }
    let mut text =
        "| Operation | Name | Implementation | Versions |\n|---|---|---|---|\n".to_owned();
    for ((_, method), versions) in rows {
        let newest = versions.last().expect("one version at least");
        let implementation = match newest.implementation {
            Implementation::State => "state",
            Implementation::Echo => "echo",
            Implementation::Example => "example",
        };
        assert!(
            versions
                .iter()
                .all(|served| served.implementation == newest.implementation),
            "{method} {}",
            newest.path
        );
        let labels: Vec<&str> = versions.iter().map(|served| served.version).collect();
        let row = format!(
            "| `{method} {}` | `{}` | {implementation} | {} |\n",
            newest.path,
            newest.name,
            labels.join(", ")
        );
        text.push_str(&row);
    }
    text
}

#[test]
fn the_readme_lists_every_operation() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let text = fs::read_to_string(&path).expect("README.md");
    let (before, rest) = text
        .split_once(START)
        .expect("the line that begins the table");
    let (_, after) = rest.split_once(END).expect("the line that ends the table");
    let wanted = format!(
        "{before}{START}{}{END}{after}",
        table(&intercom_mock::operations())
    );
    expect_test::expect_file![path].assert_eq(&wanted);
}
