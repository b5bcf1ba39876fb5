//! The checker: every fault of a pack, each at its file, line and column.

mod problem;
pub(crate) mod rules;

pub use problem::{Problem, Rule, Severity};
pub use rules::RULES;

pub(crate) use problem::Reports;
