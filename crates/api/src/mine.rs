//! One's own data and settings: looking at them, taking them along, bringing them back, erasing them.

mod back;
mod data;
mod erase;
mod parcel;
mod settings;
mod take;
mod told;

pub(crate) use back::bring_back;
pub(crate) use data::open_my_data;
pub(crate) use erase::erase_me;
pub(crate) use settings::{open_settings, save_settings};
pub(crate) use take::take_along;
