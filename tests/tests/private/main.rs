//! Private lessons leave no trace, in no file of the home of the person who worked through them.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

mod lessons;
mod search;
mod traces;
mod visit;
