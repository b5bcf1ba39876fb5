//! What a course needs on paper. Every text is finished, as on all sheets; names are those of people.

use super::{PaperPicture, Section};
use serde::Serialize;

/// Who was there on which day, with room to sign.
#[derive(Debug, Clone, Serialize)]
pub struct AttendanceList {
    /// Title of the document.
    pub title: String,
    /// Course, place and dates, a line each.
    pub about: Vec<String>,
    /// What to do with it.
    pub hint: String,
    /// Heading of the column of numbers.
    pub number: String,
    /// Heading of the column of names.
    pub name: String,
    /// Days in figures; an empty one is written in by hand.
    pub days: Vec<String>,
    /// Names, sorted; an empty one is written in by hand.
    pub names: Vec<String>,
}

/// A card with a name.
#[derive(Debug, Clone, Serialize)]
pub struct NameCard {
    /// The name.
    pub name: String,
    /// The picture that stands beside the name on the screen.
    pub picture: PaperPicture,
}

/// Cards for people: to stand on the table, or to take to the screen.
#[derive(Debug, Clone, Serialize)]
pub struct PeopleCards {
    /// Title of the document.
    pub title: String,
    /// Where to cut and fold.
    pub hint: String,
    /// What the card is for; empty where that is plain.
    pub purpose: String,
    /// A card for everybody.
    pub cards: Vec<NameCard>,
}

/// Four cards to hold up.
#[derive(Debug, Clone, Serialize)]
pub struct VotingCards {
    /// Title of the document.
    pub title: String,
    /// Where to cut.
    pub hint: String,
}

/// Cards with the numbers from 1.
#[derive(Debug, Clone, Serialize)]
pub struct NumberCards {
    /// Title of the document.
    pub title: String,
    /// Where to cut.
    pub hint: String,
    /// The last number.
    pub last: u32,
}

/// Three questions at the end of a course, without a name.
#[derive(Debug, Clone, Serialize)]
pub struct SatisfactionForm {
    /// Title.
    pub title: String,
    /// Name of the course.
    pub course: String,
    /// How to fill it in.
    pub intro: String,
    /// The questions.
    pub questions: Vec<String>,
    /// The answers to each of them, from 1.
    pub answers: Vec<String>,
    /// Asks for a free word.
    pub more: String,
    /// Where to put the sheet.
    pub thanks: String,
}

/// A fact that the organisation states; an empty one is written in by hand.
#[derive(Debug, Clone, Serialize)]
pub struct StatedFact {
    /// What it is.
    pub label: String,
    /// What has been stated.
    pub text: String,
}

/// What happens to people's data.
#[derive(Debug, Clone, Serialize)]
pub struct InformationNotice {
    /// Title.
    pub title: String,
    /// What the sheet is for.
    pub intro: String,
    /// Says that lines are still to be filled in; empty when none is.
    pub unfilled: String,
    /// Who is responsible, why, on what ground, who supervises.
    pub facts: Vec<StatedFact>,
    /// What is kept, where, how long, and one's rights.
    pub sections: Vec<Section>,
}

/// What a trainer does on which day.
#[derive(Debug, Clone, Serialize)]
pub struct RunSheet {
    /// Title of the document.
    pub title: String,
    /// Course, place and dates, a line each.
    pub about: Vec<String>,
    /// Said instead of days when nothing is planned; else empty.
    pub empty: String,
    /// The days.
    pub days: Vec<RunDay>,
}

/// A day of a course.
#[derive(Debug, Clone, Serialize)]
pub struct RunDay {
    /// Which one.
    pub title: String,
    /// How many lessons, how long.
    pub sum: String,
    /// Its lessons.
    pub lessons: Vec<RunLesson>,
}

/// A lesson on a day.
#[derive(Debug, Clone, Serialize)]
pub struct RunLesson {
    /// Title.
    pub title: String,
    /// How long.
    pub minutes: String,
    /// What the trainer must know of it; may be empty.
    pub note: String,
    /// Goal and preparation.
    pub notes: Vec<Section>,
}

/// A piece of a kit, as the list in front of it names it.
#[derive(Debug, Clone, Serialize)]
pub struct PieceLine {
    /// What it is.
    pub name: String,
    /// How often it is needed.
    pub copies: String,
}

/// What was looked at in a room.
#[derive(Debug, Clone, Serialize)]
pub struct CheckSheet {
    /// Title of the document.
    pub title: String,
    /// Place, time and version, a line each.
    pub about: Vec<String>,
    /// What was found.
    pub things: Vec<CheckedThing>,
}

/// Something that was looked at.
#[derive(Debug, Clone, Serialize)]
pub struct CheckedThing {
    /// What it is.
    pub name: String,
    /// Good, or not, in a word.
    pub state: String,
    /// Good.
    pub good: bool,
    /// What was found, and what to do.
    pub text: String,
}

/// Several sheets in one document.
#[derive(Debug, Clone, Serialize)]
pub struct Kit {
    /// Title of the document.
    pub title: String,
    /// Course, place and dates, a line each.
    pub about: Vec<String>,
    /// What is in it; without an entry there is no list.
    pub pieces: Vec<PieceLine>,
    /// The sheets in order.
    pub sheets: Vec<super::Sheet>,
}
