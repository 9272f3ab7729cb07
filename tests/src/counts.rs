//! The number of items in each version, with one snapshot per kind of item under `tests/tests/counts`.

/// Compares the number of items of the given kind in each version with the snapshot.
///
/// # Panics
///
/// Panics if a number differs.
pub fn assert_counts<'l>(kind: &str, counted: impl IntoIterator<Item = (&'l str, usize)>) {
    let counted = counted.into_iter();
    let lines: String = counted
        .map(|(label, count)| format!("{label}: {count}\n"))
        .collect();
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../tests/counts");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(kind, lines));
}
