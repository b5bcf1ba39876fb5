//! Proofs over every page: no barrier, nothing cut off, nothing too small, nothing that moves against somebody's
//! wish; and the whole way by keyboard alone.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a proof stops at the first surprise, and looks at the clock while it waits"
)]

mod course;
mod keyboard;
mod pages;
mod reader;
mod screens;
mod wishes;
