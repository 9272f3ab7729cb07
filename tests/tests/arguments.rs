//! Tests that no generated function takes two values that a caller could swap without a compiler error.

use std::fs;

use quote::ToTokens;
use syn::visit::Visit;
use syn::{FnArg, ImplItemFn, Visibility};
use tests::project;

/// The number of public methods, and the signatures of the methods that take two interchangeable values.
#[derive(Default)]
struct Swappable {
    methods: usize,
    found: Vec<String>,
}

impl Visit<'_> for Swappable {
    fn visit_impl_item_fn(&mut self, method: &ImplItemFn) {
        if !matches!(method.vis, Visibility::Public(_)) {
            return;
        }
        self.methods += 1;
        let types = method.sig.inputs.iter().filter_map(|input| match input {
            FnArg::Typed(argument) => Some(argument.ty.to_token_stream().to_string()),
            FnArg::Receiver(_) => None,
        });
        let types: Vec<String> = types.collect();
        // Two cases are allowed: path parameters, which are in the order of the path, and entries, in which the name
        // precedes the value.
        let entry = types == ["impl Into < String >", "impl Serialize"];
        let values = types.iter().filter(|ty| *ty != "impl Display").count();
        if values > 1 && !entry {
            self.found
                .push(format!("{}({})", method.sig.ident, types.join(", ")));
        }
    }
}

#[test]
fn no_two_arguments_can_be_swapped() {
    let mut swappable = Swappable::default();
    let folder = project::workspace().join("intercom-api/src/generated");
    for version in tests::spec::versions() {
        let files = fs::read_dir(folder.join(&version.api.module)).expect("a folder");
        for file in files {
            let text = fs::read_to_string(file.expect("a file").path()).expect("text");
            swappable.visit_file(&syn::parse_file(&text).expect("Rust"));
        }
    }
    assert_eq!(swappable.found, Vec::<String>::new());
    assert!(swappable.methods > 1000, "{}", swappable.methods);
}
