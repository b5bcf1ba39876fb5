//! How skill is estimated: Rasch, EAP, item choice, signal detection and item statistics.
//!
//! Pure arithmetic: no clock, no files, and chance only from a seed that the caller gives. The
//! numbers made here are for the learner and the course, never for marks or selection.
//!
//! - [`estimate`] turns answers into an ability and its uncertainty.
//! - [`next_step`] chooses the next task of a self-assessment, or says why it ends.
//! - [`CutScores::place`] puts an estimate into one of three bands.
//! - [`quadrants`] compares what was right with how sure the learner was.
//! - [`Detection`] tells telling-apart from mere suspicion in mailbox exercises.
//! - [`item_statistics`] shows how an item worked over many learners.
//! - [`group_gain`] says what a group gained, with an interval; [`change`] what one person is told.
//! - [`published_groups`] hides small groups, and others when the small ones could be computed back.

mod band;
mod change;
mod choice;
mod confidence;
mod detection;
mod gain;
mod items;
mod pace;
mod pool;
mod rasch;
#[cfg(test)]
mod simulations;
mod small_groups;

pub use band::{Band, BandRange, CutScores};
pub use change::{Change, Felt, change};
pub use choice::{MAX_ITEMS, MIN_ITEMS, Next, STOP_ERROR, StopReason, next_item, next_step};
pub use confidence::{Confidence, ConfidentAnswer, Quadrant, Quadrants, quadrants};
pub use detection::{Detection, Tendency};
pub use gain::{Gain, GainTendency, MIN_PAIRS, group_gain};
pub use items::{ItemAnswer, ItemStatistics, MIN_RESPONSES, item_statistics};
pub use pace::{HURRIED_MS, hurried};
pub use pool::{History, Pool, PoolItem};
pub use rasch::{
    Difficulty, Estimate, Outcome, Posterior, Response, estimate, guessing_floor, information,
    probability,
};
pub use small_groups::{MIN_PUBLISHED, Published, published_groups, total_is_published};

/// Why numbers from a pack cannot be used.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum MeasureError {
    /// Two items of a pool carry the same id.
    #[error("item {0} appears twice in the pool")]
    RepeatedItem(String),
    /// A difficulty is not a number between −6 and 6.
    #[error("item {0} has a difficulty outside -6 to 6")]
    DifficultyOutOfRange(String),
    /// Cut scores must be finite and rise from band to band.
    #[error("cut scores must be numbers and must rise")]
    CutScores,
}
