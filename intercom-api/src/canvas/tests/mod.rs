mod invalid;
mod requests;
mod responses;
mod sheets;

use super::*;
use crate::Secret;

fn secret() -> Secret {
    Secret::new("client_secret_for_tests").expect("a secret")
}

fn options(count: usize) -> Vec<SelectOption> {
    (0..count)
        .map(|index| SelectOption::new(format!("o{index}"), "text"))
        .collect()
}
