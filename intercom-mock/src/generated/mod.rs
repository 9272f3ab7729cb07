// Written by `cargo xtask regen` from spec/versions.toml. Do not edit.

/// Version and table, in the order in which they were recorded.
pub(crate) const TABLES: &[(&str, &str)] = &[
    ("2.11", include_str!("2.11.json")),
    ("2.12", include_str!("2.12.json")),
    ("2.13", include_str!("2.13.json")),
    ("2.14", include_str!("2.14.json")),
    ("2.15", include_str!("2.15.json")),
    ("2.16", include_str!("2.16.json")),
];
