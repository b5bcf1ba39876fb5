//! The TOML files: their shapes, their faults, and how they become a pack.

mod activities;
pub(crate) mod activity_shapes;
pub(crate) mod lesson_shapes;
mod load;
mod read;
pub(crate) mod shape;
pub(crate) mod shapes;
mod source;
mod validate;
mod view;

pub(crate) use load::{Loaded, load};
pub(crate) use source::{Source, Step as PathStep};
