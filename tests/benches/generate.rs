//! Generating all versions in one process, from the texts of `spec/` to the texts of the modules.
//!
//! `cargo bench --package tests --bench generate`

use std::path::Path;

use criterion::{Criterion, criterion_group, criterion_main};

fn generate(criterion: &mut Criterion) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the workspace has a root");
    let versions = xtask::versions::load(root).expect("spec/versions.toml can be read");
    let specs: Vec<codegen::Spec> = versions
        .iter()
        .map(|version| xtask::spec::load(root, version).expect("the spec can be read"))
        .collect();
    let mut group = criterion.benchmark_group("generate");
    group.sample_size(10);
    group.bench_function(format!("all {} versions", specs.len()), |bencher| {
        bencher.iter(|| {
            specs
                .iter()
                .map(|spec| {
                    codegen::generate(spec)
                        .expect("the spec has no fault")
                        .files
                        .len()
                })
                .sum::<usize>()
        });
    });
    group.finish();
}

criterion_group!(benches, generate);
criterion_main!(benches);
