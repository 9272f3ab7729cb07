//! The retry budget of a client, which limits the load on a failing service.

use std::sync::atomic::{AtomicU32, Ordering};

/// The number of successful responses that add one retry to the budget.
const COST: u32 = 5;

/// The largest budget: 100 retries.
const CAPACITY: u32 = 100 * COST;

/// A token bucket that starts full. Retries take tokens, and successful responses add tokens.
#[derive(Debug)]
pub(crate) struct Budget(AtomicU32);

impl Budget {
    pub(crate) fn new() -> Self {
        Budget(AtomicU32::new(CAPACITY))
    }

    /// Takes one retry from the budget. Returns `false` if no retry is left.
    pub(crate) fn spend(&self) -> bool {
        let paid = |left: u32| left.checked_sub(COST);
        let order = Ordering::Relaxed;
        self.0.fetch_update(order, order, paid).is_ok()
    }

    /// Records one successful response.
    pub(crate) fn earn(&self) {
        let more = |left: u32| (left < CAPACITY).then_some(left + 1);
        let order = Ordering::Relaxed;
        let _ = self.0.fetch_update(order, order, more);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn successful_responses_refill_the_budget() {
        let budget = Budget::new();
        let spent = (0..1000).filter(|_| budget.spend()).count();
        assert_eq!(spent, 100);
        for _ in 0..4 {
            budget.earn();
        }
        assert!(!budget.spend(), "four responses do not add a retry");
        budget.earn();
        assert!(budget.spend());
        (0..10_000).for_each(|_| budget.earn());
        let spent = (0..1000).filter(|_| budget.spend()).count();
        assert_eq!(spent, 100, "the budget has a maximum");
    }
}
