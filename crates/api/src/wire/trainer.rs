//! The trainer's side.

mod account;
mod check;
mod collect;
mod course;
mod export;
mod roster;
mod safety;
mod standings;

pub use account::*;
pub use check::*;
pub use collect::*;
pub use course::*;
pub use export::*;
pub use roster::*;
pub use safety::*;
pub use standings::*;
