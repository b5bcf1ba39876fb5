//! Journeys of imagined people through the real window.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a journey stops at the first surprise"
)]

mod assessment;
mod course;
mod desk;
mod gallery;
mod gallery_learner;
mod guest;
mod learner;
mod learning;
mod trainer;
mod trouble;
mod visit;
