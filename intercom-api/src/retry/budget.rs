//! How many repeats a client may make, so that a service in trouble is not buried under them.

use std::sync::atomic::{AtomicU32, Ordering};

/// What one repeat costs, in the answers that pay for it.
const COST: u32 = 5;

/// The most that is kept: a hundred repeats.
const CAPACITY: u32 = 100 * COST;

/// A bucket that starts full, pays for repeats, and is filled again by answers.
#[derive(Debug)]
pub(crate) struct Budget(AtomicU32);

impl Budget {
    pub(crate) fn new() -> Self {
        Budget(AtomicU32::new(CAPACITY))
    }

    /// Takes one repeat out; `false` when there is none left.
    pub(crate) fn spend(&self) -> bool {
        let paid = |left: u32| left.checked_sub(COST);
        let order = Ordering::Relaxed;
        self.0.fetch_update(order, order, paid).is_ok()
    }

    /// The service answered as it should.
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
    fn repeats_end_and_answers_bring_them_back() {
        let budget = Budget::new();
        let spent = (0..1000).filter(|_| budget.spend()).count();
        assert_eq!(spent, 100);
        for _ in 0..4 {
            budget.earn();
        }
        assert!(!budget.spend(), "four answers are not enough");
        budget.earn();
        assert!(budget.spend());
        (0..10_000).for_each(|_| budget.earn());
        let spent = (0..1000).filter(|_| budget.spend()).count();
        assert_eq!(spent, 100, "no more is kept than there was");
    }
}
