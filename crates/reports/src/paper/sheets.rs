//! What stands on a sheet. Every text is finished: in one language, with numbers and dates in it.

use super::{
    AttendanceList, CheckSheet, Drawing, InformationNotice, Kit, NumberCards, PaperTwin,
    PeopleCards, Report, RunSheet, SatisfactionForm, VotingCards,
};
use serde::Serialize;

/// A sheet of any sort.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Sheet {
    /// What I learned, my plan, who helps.
    Lesson(LessonSheet),
    /// A letter that was built in a lesson.
    Letter(LetterSheet),
    /// That somebody took part.
    Certificate(Certificate),
    /// A whole lesson without a computer.
    Twin(PaperTwin),
    /// Who was there.
    Attendance(AttendanceList),
    /// Names to stand on the table.
    NameCards(PeopleCards),
    /// Names and pictures to find oneself on the screen.
    PictureCards(PeopleCards),
    /// A, B, C and D.
    VotingCards(VotingCards),
    /// Numbers instead of names.
    NumberCards(NumberCards),
    /// Three questions without a name.
    Satisfaction(SatisfactionForm),
    /// What happens to people's data.
    Notice(InformationNotice),
    /// The trainer's own.
    RunSheet(RunSheet),
    /// What was looked at in a room.
    Check(CheckSheet),
    /// Several of them in one document.
    Kit(Kit),
    /// How a group, a person or a course is doing.
    Report(Report),
}

impl Sheet {
    /// The title of the document.
    pub fn title(&self) -> &str {
        match self {
            Self::Lesson(sheet) => &sheet.title,
            Self::Letter(sheet) => &sheet.title,
            Self::Certificate(sheet) => &sheet.title,
            Self::Twin(sheet) => &sheet.title,
            Self::Attendance(sheet) => &sheet.title,
            Self::NameCards(sheet) | Self::PictureCards(sheet) => &sheet.title,
            Self::VotingCards(sheet) => &sheet.title,
            Self::NumberCards(sheet) => &sheet.title,
            Self::Satisfaction(sheet) => &sheet.title,
            Self::Notice(sheet) => &sheet.title,
            Self::RunSheet(sheet) => &sheet.title,
            Self::Check(sheet) => &sheet.title,
            Self::Kit(sheet) => &sheet.title,
            Self::Report(sheet) => &sheet.title,
        }
    }
}

/// A run of text with one emphasis.
#[derive(Debug, Clone, Serialize)]
pub struct Run {
    /// The words; a line break is a new line in an address.
    pub text: String,
    /// How they are set.
    pub style: RunStyle,
}

/// How a run of text is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RunStyle {
    /// As the rest.
    Plain,
    /// Stressed.
    Emphasis,
    /// Important.
    Strong,
}

/// A piece of running text.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "is", content = "runs", rename_all = "kebab-case")]
pub enum PaperText {
    /// A paragraph.
    Paragraph(Vec<Run>),
    /// A list.
    List(Vec<Vec<Run>>),
    /// A list whose order matters.
    Numbered(Vec<Vec<Run>>),
}

/// A picture.
#[derive(Debug, Clone, Serialize)]
pub struct PaperPicture {
    /// What it shows, for those who do not see it.
    pub alt: String,
    /// What is drawn.
    #[serde(rename = "svg", serialize_with = "super::drawing::as_svg")]
    pub drawing: Drawing,
}

/// A heading with its text.
#[derive(Debug, Clone, Serialize)]
pub struct Section {
    /// Heading.
    pub title: String,
    /// Text.
    pub texts: Vec<PaperText>,
}

/// A help contact.
#[derive(Debug, Clone, Serialize)]
pub struct PaperContact {
    /// Name.
    pub name: String,
    /// What it does.
    pub does: String,
    /// How to reach it best: a telephone number, else an e-mail address.
    pub reach: String,
    /// Hours, cost, languages, addresses: a line each.
    pub lines: Vec<String>,
    /// When it was checked, as a sentence.
    pub checked: String,
}

/// What somebody takes home from a lesson.
#[derive(Debug, Clone, Serialize)]
pub struct LessonSheet {
    /// Title of the lesson.
    pub title: String,
    /// What it is good for.
    pub summary: String,
    /// Cover picture.
    pub picture: Option<PaperPicture>,
    /// What the lesson was about, a line each.
    pub learned: Vec<String>,
    /// My plan; blank lines where it is empty.
    pub plan: Vec<String>,
    /// "If it already happened".
    pub happened: Vec<Section>,
    /// Who helps.
    pub contacts: Vec<PaperContact>,
    /// The day on which it was made, in words.
    pub made: String,
}

/// A letter, ready to be signed.
#[derive(Debug, Clone, Serialize)]
pub struct LetterSheet {
    /// Title of the document; it does not stand in the letter.
    pub title: String,
    /// Labels of the lines that are filled in by hand.
    pub blanks: Vec<String>,
    /// The letter.
    pub texts: Vec<PaperText>,
}

/// That somebody took part. It never says how well.
#[derive(Debug, Clone, Serialize)]
pub struct Certificate {
    /// Title of the document.
    pub title: String,
    /// Name; a blank line where it is empty.
    pub name: String,
    /// Who gave the course; may be empty.
    pub organisation: String,
    /// When, in words.
    pub days: String,
    /// How long, in words; may be empty.
    pub hours: String,
    /// What it was about: the topics that the person ticked.
    pub topics: Vec<String>,
    /// The day on which it was made, in words.
    pub made: String,
}
