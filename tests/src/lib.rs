//! What the journeys share: a fresh home, a display, the real window, and a person's hands and eyes.

#![allow(
    clippy::disallowed_methods,
    reason = "whoever waits for a window looks at the clock"
)]

pub mod answering;
pub mod assessment;
pub mod course;
pub mod desk;
mod display;
mod home;
pub mod keyboard;
pub mod learning;
mod page;
mod scenes;
pub mod screens;
mod titlebar;
mod voice;
mod window;

pub use display::Screen;
pub use home::{Home, binary, repository, shots};
pub use page::{Check, Look};
pub use voice::{Ears, Voice};
pub use window::{Window, without_barriers};
