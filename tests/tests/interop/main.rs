//! Exports, read back by programs that others wrote.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

mod bundles;
mod paper;
mod python;
mod reports;
mod rows;

#[path = "../../src/bin/bench/headless.rs"]
#[allow(dead_code, reason = "the bench asks more of it than this does")]
mod headless;
