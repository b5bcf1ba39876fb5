//! The ways through the operations, as the page calls them: by name, with JSON.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

mod answers;
mod assessment;
mod assessment_again;
mod between;
mod console;
mod course;
mod demo;
mod desk;
mod drop_folder;
mod exports;
mod house;
mod kit;
mod languages;
mod learner;
mod mine;
mod policy;
mod private;
mod review;
mod room;
mod room_check;
mod roster;
mod safety;
mod standings;
mod together;
mod trainer;
mod view;
