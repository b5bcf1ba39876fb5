//! What a course needs on paper: each piece by itself, or all of them in one go.

mod cards;
mod course;
mod days;
mod notice;
mod run;
mod saving;
#[cfg(test)]
mod tests;

pub(crate) use saving::save_kit;

use crate::app::{App, Turn};
use crate::wire::paper::{KitInput, KitOffer, KitPage, KitPiece, KitWish};
use crate::{Failure, Moment, people};
use course::Course;
use std::collections::BTreeSet;
use tilia_course::{LessonId, Record};
use tilia_reports::paper::{Kit, PieceLine, Sheet};
use tilia_words::Words;

/// All pieces in the order in which they are printed.
const PIECES: [KitPiece; 10] = [
    KitPiece::RunSheet,
    KitPiece::Attendance,
    KitPiece::NameCards,
    KitPiece::PictureCards,
    KitPiece::NumberCards,
    KitPiece::VotingCards,
    KitPiece::Notice,
    KitPiece::Sheets,
    KitPiece::Twins,
    KitPiece::Satisfaction,
];

/// What there is to print for a group.
pub(crate) fn open_kit(turn: &mut Turn<'_>, input: KitInput) -> Result<KitPage, Failure> {
    turn.app.trainer_view()?;
    let course = Course::of(turn.app, input.group.as_deref(), turn.app.language())?;
    let offer = |piece: KitPiece| KitOffer {
        piece,
        count: count(piece, &course),
        each: for_everybody(piece),
    };
    Ok(KitPage {
        learners: course.people(),
        pieces: PIECES.into_iter().map(offer).collect(),
        notice_unfilled: notice::is_unfilled(&turn.app.policy().privacy),
        name: course.name,
    })
}

/// How many cards, lists or lessons a piece holds.
fn count(piece: KitPiece, course: &Course<'_>) -> u32 {
    match piece {
        KitPiece::NameCards | KitPiece::PictureCards => course.people(),
        KitPiece::NumberCards => cards::last_number(course.people()),
        KitPiece::VotingCards => 4,
        KitPiece::Sheets => number(course.with_sheet().count()),
        KitPiece::Twins | KitPiece::RunSheet => number(course.plan.len()),
        KitPiece::Attendance | KitPiece::Notice | KitPiece::Satisfaction => 1,
    }
}

fn for_everybody(piece: KitPiece) -> bool {
    matches!(
        piece,
        KitPiece::VotingCards
            | KitPiece::Notice
            | KitPiece::Sheets
            | KitPiece::Twins
            | KitPiece::Satisfaction
    )
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// The pieces wanted, in one document; several of them with a list in front.
pub(super) fn sheet(turn: &mut Turn<'_>, wish: &KitWish, words: &Words) -> Result<Sheet, Failure> {
    turn.app.trainer_view()?;
    turn.app.may_export()?;
    let course = Course::of(turn.app, wish.group.as_deref(), &wish.language)?;
    let desk = Desk {
        app: turn.app,
        course: &course,
        words,
        now: turn.now,
    };
    let pieces = wanted(wish, &course)?;
    if let [piece] = pieces.as_slice() {
        return desk.whole(*piece);
    }
    let mut sheets = Vec::new();
    for piece in &pieces {
        sheets.extend(desk.sheets(*piece)?);
    }
    let line = |piece: &KitPiece| PieceLine {
        name: name(*piece, words),
        copies: if for_everybody(*piece) && course.people() > 0 {
            words.kit_copies(course.people())
        } else {
            String::new()
        },
    };
    Ok(Sheet::Kit(Kit {
        title: words.kit_title(),
        about: course.about(words),
        pieces: pieces.iter().map(line).collect(),
        sheets,
    }))
}

/// The picture cards of a group, for the command line.
pub(crate) fn cards_of_group(app: &App, group: &str, words: &Words) -> Result<Sheet, Failure> {
    app.may_export()?;
    let course = Course::of(app, Some(group), words.language().code())?;
    if course.names.is_empty() {
        return Err(Failure::new("kit-empty"));
    }
    Ok(cards::pictures(&course, words))
}

/// The pieces that hold something, each once and in order.
fn wanted(wish: &KitWish, course: &Course<'_>) -> Result<Vec<KitPiece>, Failure> {
    let different: BTreeSet<KitPiece> = wish.pieces.iter().copied().collect();
    let holding = different
        .into_iter()
        .filter(|piece| count(*piece, course) > 0);
    let pieces: Vec<KitPiece> = holding.collect();
    if pieces.is_empty() {
        return Err(Failure::new("kit-empty"));
    }
    Ok(pieces)
}

/// What a piece is called.
fn name(piece: KitPiece, words: &Words) -> String {
    match piece {
        KitPiece::RunSheet => words.kit_run(),
        KitPiece::Attendance => words.kit_attendance(),
        KitPiece::NameCards => words.kit_names(),
        KitPiece::PictureCards => words.kit_pictures(),
        KitPiece::NumberCards => words.kit_numbers(),
        KitPiece::VotingCards => words.kit_voting(),
        KitPiece::Notice => words.kit_notice(),
        KitPiece::Sheets => words.kit_sheets(),
        KitPiece::Twins => words.kit_twins(),
        KitPiece::Satisfaction => words.kit_satisfaction(),
    }
}

/// Where the pieces are made.
struct Desk<'a> {
    app: &'a App,
    course: &'a Course<'a>,
    words: &'a Words,
    now: Moment,
}

impl Desk<'_> {
    /// A piece as one document.
    fn whole(&self, piece: KitPiece) -> Result<Sheet, Failure> {
        let mut sheets = self.sheets(piece)?;
        if sheets.len() == 1 {
            return sheets.pop().ok_or_else(|| Failure::new("kit-empty"));
        }
        Ok(Sheet::Kit(Kit {
            title: name(piece, self.words),
            about: Vec::new(),
            pieces: Vec::new(),
            sheets,
        }))
    }

    /// The sheets of a piece: one for each lesson of the plan, or one.
    fn sheets(&self, piece: KitPiece) -> Result<Vec<Sheet>, Failure> {
        let (course, words) = (self.course, self.words);
        Ok(vec![match piece {
            KitPiece::Sheets => return course.with_sheet().map(|id| self.take_home(id)).collect(),
            KitPiece::Twins => return course.plan.iter().map(|id| self.twin(id)).collect(),
            KitPiece::RunSheet => run::sheet(self.app.pack(), course, words),
            KitPiece::Attendance => course.attendance(words),
            KitPiece::NameCards => cards::names(course, words),
            KitPiece::PictureCards => cards::pictures(course, words),
            KitPiece::NumberCards => cards::numbers(course, words),
            KitPiece::VotingCards => cards::voting(words),
            KitPiece::Notice => notice::sheet(&self.app.policy().privacy, words),
            KitPiece::Satisfaction => course.satisfaction(words),
        }])
    }

    /// The sheet of a lesson with room for a plan. Lessons of which less is kept have none.
    fn take_home(&self, id: &LessonId) -> Result<Sheet, Failure> {
        let pack = self.app.pack();
        let words = super::words_for(pack, id.as_str(), self.words.language().code());
        let (lesson, text) =
            super::lesson::open_lesson(pack, id.as_str(), words.language().code())?;
        let made = super::lesson::take_home(pack, (lesson, &text), Vec::new(), &words, self.now);
        Ok(made)
    }

    fn twin(&self, id: &LessonId) -> Result<Sheet, Failure> {
        let pack = self.app.pack();
        let words = super::words_for(pack, id.as_str(), self.words.language().code());
        super::twin(pack, id.as_str(), &words, self.now)
    }
}

/// Lessons that can stand in a plan.
fn may_be_planned(record: Record) -> bool {
    record != Record::Never
}

/// The group with this id, as the page sends it.
fn group(id: Option<&str>) -> Result<Option<tilia_records::GroupId>, Failure> {
    people::group_id(id)
}
