//! The ways through the operations, as the page calls them: by name, with JSON.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

mod answers;
mod arriving;
mod assessment;
mod assessment_again;
mod between;
mod collecting;
mod console;
mod course;
mod course_days;
mod demo;
mod desk;
mod drop_folder;
mod exchange;
mod exports;
mod house;
mod kit;
mod languages;
mod learner;
mod learner_page;
mod mine;
mod policy;
mod private;
mod reports;
mod review;
mod room;
mod room_check;
mod roster;
mod safety;
mod several_pcs;
mod shares;
mod standings;
mod statements;
mod taking_along;
mod together;
mod trainer;
mod view;
