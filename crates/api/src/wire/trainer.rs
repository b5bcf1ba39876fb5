//! The trainer's side.

mod account;
mod attendance;
mod check;
mod collect;
mod course;
mod exchange;
mod export;
mod learner;
mod roster;
mod safety;
mod satisfaction;
mod standings;
mod today;

pub use account::*;
pub use attendance::*;
pub use check::*;
pub use collect::*;
pub use course::*;
pub use exchange::*;
pub use export::*;
pub use learner::*;
pub use roster::*;
pub use safety::*;
pub use satisfaction::*;
pub use standings::*;
pub use today::*;
