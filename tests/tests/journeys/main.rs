//! Journeys of imagined people through the real window.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a journey stops at the first surprise, and looks at the clock while it waits"
)]

mod assessment;
mod between;
mod desk;
mod guest;
mod learner;
mod mine;
mod people;
mod placing;
mod review;
mod room;
mod scenes;
mod settings;
mod trainer;
mod trouble;
mod visit;
mod voice;
