//! Measures the comparison of consecutive versions: the whole run from the files in `spec/` to the output as text, the
//! comparison alone, and the output as Markdown and HTML.
//!
//! `cargo bench --package tests --bench diff`

use std::path::Path;

use criterion::{Criterion, criterion_group, criterion_main};
use xtask::diff::{Loaded, Look, View, html, load, markdown, text};

fn pairs(criterion: &mut Criterion) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the workspace has a root");
    let read = |version: &str| -> Loaded {
        load(root, version, false).unwrap_or_else(|error| panic!("{error:#}"))
    };
    let versions = xtask::versions::load(root).expect("spec/versions.toml can be read");
    let mut group = criterion.benchmark_group("diff");
    group.sample_size(10);
    for pair in versions.windows(2) {
        let [old, new] = pair else { continue };
        let (from, to) = (old.version.as_str(), new.version.as_str());
        group.bench_function(format!("{from} to {to}, from files to text"), |bencher| {
            bencher.iter(|| {
                let (old, new) = (read(from), read(to));
                let diff = comparison::compare(&old.side(), &new.side());
                let look = Look {
                    view: View::Operation,
                    expand: false,
                    colour: false,
                };
                text(&diff, look).len()
            });
        });
        let (old, new) = (read(from), read(to));
        group.bench_function(format!("{from} to {to}, the comparison alone"), |bencher| {
            bencher.iter(|| comparison::compare(&old.side(), &new.side()).changes.len());
        });
        let diff = comparison::compare(&old.side(), &new.side());
        group.bench_function(format!("{from} to {to}, as Markdown and HTML"), |bencher| {
            bencher.iter(|| {
                let page = html(&diff, false).expect("the template is valid");
                markdown(&diff, View::Operation, false).len() + page.len()
            });
        });
    }
    group.finish();
}

criterion_group!(benches, pairs);
criterion_main!(benches);
