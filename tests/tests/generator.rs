//! Tests of the generator, the comparison of versions and the generated code, in one program.

mod arguments;
mod canvas;
mod determinism;
mod diagnostics;
mod diff_cases;
mod diff_compiled;
mod diff_corrections;
mod diff_facts;
mod diff_judged;
mod diff_meaning;
mod diff_page;
mod diff_policy;
mod diff_properties;
mod diff_shown;
mod diff_used;
mod diff_views;
mod features;
mod freshness;
mod golden;
#[cfg(unix)]
mod interrupted;
mod mutants;
mod next;
mod packed;
mod preview;
mod random_builds;
mod retries;
mod spec_texts;
mod tiers;
mod update;
#[cfg(unix)]
mod update_workflow;
mod workflows;
