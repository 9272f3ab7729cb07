//! The number of items in each version, with one snapshot per kind of item under `tests/tests/counts`.

/// Checks that the number of items of one kind in each version matches the snapshot of the kind.
///
/// # Panics
///
/// Panics if a number differs from the snapshot.
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
