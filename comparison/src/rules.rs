//! All kinds of changes, each with its stable id.

use serde::Serialize;

/// A kind of change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Rule {
    /// The stable kebab-case name of the kind.
    pub id: &'static str,
    /// The id of the reverse change.
    pub mirror: &'static str,
    /// The sentence; `{name}`, `{before}` and `{after}` stand for the parts of a change.
    pub text: &'static str,
}

const fn pair(id: &'static str, mirror: &'static str, text: &'static str) -> Rule {
    Rule { id, mirror, text }
}

const fn own(id: &'static str, text: &'static str) -> Rule {
    pair(id, id, text)
}

/// The id of a change that affects only Rust code.
pub(super) const RUST_ALONE: &str = "rust-changed";

/// The id of the change of a place that now refers to a different schema.
pub(super) const REFERENCE_CHANGED: &str = "reference-changed";

/// All kinds of changes, in the order of the output.
pub const RULES: &[Rule] = &[
    pair("operation-removed", "operation-added", "operation removed"),
    pair("operation-added", "operation-removed", "operation added"),
    pair(
        "webhook-item-removed",
        "webhook-item-added",
        "webhooks no longer carry the item `{name}`",
    ),
    pair(
        "webhook-item-added",
        "webhook-item-removed",
        "webhooks carry the item `{name}`",
    ),
    own(
        "version-header-changed",
        "every call sends the version {after} instead of {before}",
    ),
    pair(
        "request-body-removed",
        "request-body-added",
        "no longer takes a body",
    ),
    pair("request-body-added", "request-body-removed", "takes a body"),
    pair(
        "request-body-became-required",
        "request-body-became-optional",
        "body became required",
    ),
    pair(
        "request-body-became-optional",
        "request-body-became-required",
        "body became optional",
    ),
    pair(
        "parameter-removed",
        "parameter-added",
        "parameter removed ({before})",
    ),
    pair(
        "parameter-added",
        "parameter-removed",
        "parameter added ({after})",
    ),
    pair(
        "parameter-became-required",
        "parameter-became-optional",
        "became required",
    ),
    pair(
        "parameter-became-optional",
        "parameter-became-required",
        "became optional",
    ),
    own(
        "parameter-style-changed",
        "written in another form: {before} → {after}",
    ),
    own(
        "path-parameter-renamed",
        "path parameter renamed from `{before}` to `{after}`",
    ),
    own("status-changed", "status: {before} → {after}"),
    pair("status-removed", "status-added", "status {name} removed"),
    pair("status-added", "status-removed", "status {name} added"),
    pair(
        "media-type-removed",
        "media-type-added",
        "media type {name} removed",
    ),
    pair(
        "media-type-added",
        "media-type-removed",
        "media type {name} added",
    ),
    pair(
        "schema-declared-removed",
        "schema-declared-added",
        "content is no longer described ({before})",
    ),
    pair(
        "schema-declared-added",
        "schema-declared-removed",
        "content is described ({after})",
    ),
    pair("header-removed", "header-added", "header `{name}` removed"),
    pair("header-added", "header-removed", "header `{name}` added"),
    pair(
        "header-became-required",
        "header-became-optional",
        "header `{name}` became required",
    ),
    pair(
        "header-became-optional",
        "header-became-required",
        "header `{name}` became optional",
    ),
    pair(
        "property-removed",
        "property-added",
        "property `{name}` removed ({before})",
    ),
    own(REFERENCE_CHANGED, "refers to {after} instead of {before}"),
    own("type-changed", "{before} → {after}"),
    pair(
        "property-became-optional",
        "property-became-required",
        "property `{name}` became optional",
    ),
    pair(
        "property-became-required",
        "property-became-optional",
        "property `{name}` became required",
    ),
    pair(
        "became-nullable",
        "became-not-nullable",
        "{name} may be null",
    ),
    pair(
        "became-not-nullable",
        "became-nullable",
        "{name} may no longer be null",
    ),
    pair(
        "alternative-removed",
        "alternative-added",
        "no longer one of: {before}",
    ),
    pair(
        "alternative-added",
        "alternative-removed",
        "may also be: {after}",
    ),
    pair(
        "alternatives-removed",
        "alternatives-added",
        "alternatives removed: {before}",
    ),
    pair(
        "alternatives-added",
        "alternatives-removed",
        "alternatives added: {after}",
    ),
    own(
        "alternatives-keyword-changed",
        "alternatives declared with `{after}` instead of `{before}`",
    ),
    pair(
        "enum-value-removed",
        "enum-value-added",
        "value `{name}` removed",
    ),
    pair(
        "enum-value-added",
        "enum-value-removed",
        "value `{name}` added",
    ),
    pair(
        "enum-removed",
        "enum-added",
        "any value instead of one of {before}",
    ),
    pair(
        "enum-added",
        "enum-removed",
        "one of {after} instead of any value",
    ),
    pair(
        "items-removed",
        "items-added",
        "items are no longer described ({before})",
    ),
    pair(
        "items-added",
        "items-removed",
        "items are described ({after})",
    ),
    own(
        "additional-properties-changed",
        "additional properties: {before} → {after}",
    ),
    own("format-changed", "format: {before} → {after}"),
    own("constraint-changed", "`{name}`: {before} → {after}"),
    own("default-changed", "default: {before} → {after}"),
    own("discriminator-changed", "discriminator: {before} → {after}"),
    pair(
        "discriminator-value-removed",
        "discriminator-value-added",
        "discriminator value `{name}` removed ({before})",
    ),
    pair(
        "discriminator-value-added",
        "discriminator-value-removed",
        "discriminator value `{name}` added ({after})",
    ),
    own(
        "discriminator-value-changed",
        "discriminator value `{name}` selects {after} instead of {before}",
    ),
    pair(
        "became-deprecated",
        "became-not-deprecated",
        "marked as deprecated",
    ),
    pair(
        "became-not-deprecated",
        "became-deprecated",
        "no longer marked as deprecated",
    ),
    pair(
        "property-added",
        "property-removed",
        "property `{name}` added ({after})",
    ),
    own("security-changed", "authentication: {before} → {after}"),
    own("servers-changed", "servers: {before} → {after}"),
    own("operation-id-changed", "operation id: {before} → {after}"),
    own("operation-tags-changed", "tags: {before} → {after}"),
    pair(
        "schema-removed",
        "schema-added",
        "schema removed ({before})",
    ),
    pair("schema-added", "schema-removed", "schema added ({after})"),
    pair("component-removed", "component-added", "component removed"),
    pair("component-added", "component-removed", "component added"),
    pair("tag-removed", "tag-added", "tag removed"),
    pair("tag-added", "tag-removed", "tag added"),
    own(RUST_ALONE, "Rust only: nothing changes on the wire"),
    own("other-changed", "`{name}`: {before} → {after}"),
];

/// Returns the rule with this id.
pub(super) fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.id == id)
}

/// Returns the position of an id in the list of rules.
pub(super) fn rank(id: &str) -> usize {
    RULES
        .iter()
        .position(|rule| rule.id == id)
        .unwrap_or(RULES.len())
}
