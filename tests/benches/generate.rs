//! Measures the generation of all versions in one process, from the contents of `spec/` to the source of the modules.
//!
//! `cargo bench --package tests --bench generate`

use std::path::Path;

use criterion::{Criterion, criterion_group, criterion_main};

fn generate(criterion: &mut Criterion) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the workspace has a root");
    let spec = xtask::spec::load(root).expect("the spec can be read");
    let mut group = criterion.benchmark_group("generate");
    group.sample_size(10);
    group.bench_function(
        format!("all {} versions", spec.versions().len()),
        |bencher| {
            bencher.iter(|| {
                let project = codegen::Project::read(&spec, &[]).expect("the spec has no fault");
                project.plan().expect("it can be written").files.len()
            });
        },
    );
    group.finish();
}

criterion_group!(benches, generate);
criterion_main!(benches);
