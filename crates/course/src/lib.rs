//! What a lesson is: model, parser, checker and the marking of answers.
//!
//! Everything here works on [`Files`], a listing of paths and contents. Structure (TOML) is read
//! at once by [`Pack::load`]; words (Markdown) are parsed when they are asked for, one lesson in
//! one language. [`check`] names all faults of a pack, [`mark`] marks an answer. Nothing here
//! knows a clock, a database or a random source.

mod check;
mod date;
mod files;
mod ids;
mod mark;
mod model;
mod picture;
mod schema;
mod shuffle;
mod structure;
mod words;

pub use check::{AcceptError, Problem, RULES, Rule, Severity, accept, check};
pub use date::{Date, NotADate};
pub use files::Files;
pub use ids::*;
pub use mark::{Answer, AnswerError, Detection, FeedbackRef, Mark, Verdict, mark};
pub use model::*;
pub use picture::{Picture, PictureShape};
pub use schema::schemas;
pub use shuffle::shuffled;
pub use words::{
    Block, HappenedWords, Inline, ItemWords, LessonWords, PartWords, StepWords, TermWords, Told,
    TrackWords, plain,
};
