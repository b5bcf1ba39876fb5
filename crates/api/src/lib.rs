//! Every operation that the window or the command line can ask for.
//!
//! `commands` is the list of them; `wire` holds the types that cross to the page; `console` holds what only the
//! command line asks for. One operation runs at a time on one [`App`].

mod about;
mod answers;
mod app;
mod assessments;
mod attendance;
mod collecting;
mod commands;
pub mod console;
mod contacts;
mod content;
mod courses;
mod demo;
mod drop_folder;
mod exchange;
mod exports;
mod failure;
mod keys;
mod learners;
mod learning;
mod matrix;
mod mine;
mod names;
mod pack;
mod paper;
mod parcels;
mod passphrases;
mod people;
mod pins;
mod place;
pub mod policy;
mod proof;
mod retention;
mod room_check;
mod roster;
mod safety;
mod satisfaction;
mod standings;
mod start;
mod store;
mod time;
mod today;
mod trainers;
mod typescript;
mod visits;
pub mod wire;

pub use app::{App, Clock, Environment, Job, Opening, Random, Turn, Unwatched};
pub use commands::call;
pub use failure::Failure;
pub use names::PICTURES;
pub use pack::{built_in_files, pack_in};
pub use paper::sheet_to_print;
pub use time::Moment;
pub use typescript::typescript;
