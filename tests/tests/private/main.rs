//! Private lessons leave no trace, in no file of the home of the person who worked through them.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

#[path = "../../src/bin/bench/headless.rs"]
#[allow(dead_code, reason = "only the trainer's part of it is needed here")]
mod headless;
mod lessons;
mod passphrase;
mod search;
mod traces;
mod visit;
