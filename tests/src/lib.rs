//! Fixtures and helpers shared by the tests in `tests/tests`.
