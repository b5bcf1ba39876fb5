//! The house as a whole: its rooms, the doors between them, and what it is built from.

#![allow(
    clippy::indexing_slicing,
    clippy::expect_used,
    reason = "a test stops at the first surprise"
)]

mod doors;
mod house;
mod licences;
mod sockets;
