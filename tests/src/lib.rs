//! What the journeys share: a fresh home, a display, the real window, and a person's hands and eyes.

mod axe;
mod display;
mod home;
mod titlebar;
mod window;

pub use home::{Home, binary, repository, shots};
pub use window::Window;
