//! Sheets of paper as tagged PDF: what a lesson leaves in somebody's hand.
//!
//! A [`Sheet`] is plain data. The templates beside this file set it in type; they hold no words and
//! no data, so that text can never be taken for a command. The result is PDF/UA-1 and PDF/A-2a at
//! once, with our own typefaces inside.

mod drawing;
mod kit;
mod labels;
mod legible;
mod report;
mod sheets;
#[cfg(test)]
mod tests;
mod twin;
mod typesetter;

pub use drawing::{Drawing, DrawnShape};
pub use kit::{
    AttendanceList, CheckSheet, CheckedThing, InformationNotice, Kit, NameCard, NumberCards,
    PeopleCards, PieceLine, RunDay, RunLesson, RunSheet, SatisfactionForm, StatedFact, VotingCards,
};
pub use report::{Bar, Chapter, Chart, Fact, Heading, Report, ReportTable};
pub use sheets::{
    Certificate, LessonSheet, LetterSheet, PaperContact, PaperPicture, PaperText, Run, RunStyle,
    Section, Sheet,
};
pub use twin::{
    Clue, FileTask, LetterPiece, Note, PaperAnswer, PaperMessage, PaperOption, PaperPage,
    PaperSwitch, PaperTwin, Passage, Reply, SettingTask, Task, TwinStep, WebTask,
};
pub use typesetter::{Paper, set_in_type};
