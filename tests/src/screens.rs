//! Every page of the app and the way to it: one list, for the pictures that people look at and for the proofs.
//!
//! A new page is one line: go there, then `visitor.look(window, "its-name").await`. The gallery and all proofs
//! pick it up from here.

mod coming;
mod desk;
mod learner;
mod lessons;
mod listening;
mod mine;
mod stage;
mod trainer;

pub use lessons::every_lesson;
pub use stage::Stage;

use crate::Window;
use crate::course::{KINDS, TWO_LANGUAGES};

/// Whoever stops at every page.
pub trait Visitor {
    /// Looks at the page as it stands, and leaves it as it was: same page, same place.
    fn look(&mut self, window: &Window, name: &str) -> impl Future<Output = ()>;
}

/// One way through some of the pages, from an app that has just been opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Walk {
    /// The start page, help for somebody to whom something has just happened, words and keys.
    BeforeAVisit,
    /// Who is learning: a class list, two or three together, three pictures.
    ComingIn,
    /// The panels of the top bar, a call for help, and every way out.
    WaysOut,
    /// A PC for learners only, and what it exchanges with its trainer.
    Exchange,
    /// A learner's own pages, before and after the first lesson.
    Visit,
    /// Settings, and what the app says about itself.
    Settings,
    /// A learner's own data: shown, taken along, erased, brought back.
    Mine,
    /// "Where do I stand?" and my picture.
    Assessment,
    /// Somebody who listens.
    Listening,
    /// Every step of a whole lesson.
    Lesson,
    /// Every step of a private lesson.
    Private,
    /// Every kind of activity, up to those with a scene of their own.
    Kinds,
    /// The kinds with a scene: conversations, services, sites.
    Scenes,
    /// A course in which languages are missing.
    OtherLanguage,
    /// Data that cannot be read.
    Trouble,
    /// Setting up a PC for a trainer, and a desk with nothing on it.
    EmptyDesk,
    /// The pages around a trainer's account.
    Account,
    /// A desk with courses and a group.
    BusyDesk,
    /// The people of a desk, and class lists.
    People,
    /// Lessons on paper, backups, and the log.
    Safety,
    /// A lesson for a whole room, and the room before a course.
    Room,
    /// A report, step by step.
    Report,
}

impl Walk {
    /// All of them; together they stop at every page.
    pub const ALL: [Self; 22] = [
        Self::BeforeAVisit,
        Self::ComingIn,
        Self::WaysOut,
        Self::Exchange,
        Self::Visit,
        Self::Settings,
        Self::Mine,
        Self::Assessment,
        Self::Listening,
        Self::Lesson,
        Self::Private,
        Self::Kinds,
        Self::Scenes,
        Self::OtherLanguage,
        Self::Trouble,
        Self::EmptyDesk,
        Self::Account,
        Self::BusyDesk,
        Self::People,
        Self::Safety,
        Self::Room,
        Self::Report,
    ];

    /// The screens that this way stops at, by the names that they have on the page.
    #[must_use]
    pub fn screens(self) -> &'static [&'static str] {
        match self {
            Self::BeforeAVisit => &["start", "happened", "help", "glossary", "who"],
            Self::ComingIn => &["pin", "who", "pin-ask", "told", "home"],
            Self::WaysOut => &["home", "leave", "finish", "quiet", "start"],
            Self::Exchange => &["start", "exchange"],
            Self::Visit => &["home", "progress", "end", "review", "track", "finish"],
            Self::Settings => &["settings", "about", "home"],
            Self::Mine => &["my-data", "take-along", "erased", "bring-back"],
            Self::Assessment => &["assessment", "task", "picture"],
            Self::Lesson | Self::Private => &["player", "end"],
            Self::Listening | Self::Kinds | Self::Scenes => &["player"],
            Self::OtherLanguage => &["home", "track", "player"],
            Self::Trouble => &["start", "trainer-failure"],
            Self::EmptyDesk => &[
                "trainer-set-up",
                "trainer-set-up-account",
                "trainer-today",
                "trainer-courses",
                "trainer-group",
                "trainer-standing",
                "trainer-people",
                "trainer-import",
            ],
            Self::Account => &[
                "trainer-recovery-code",
                "trainer-unlock",
                "trainer-recover",
                "trainer-curtain",
            ],
            Self::BusyDesk => &[
                "trainer-today",
                "trainer-courses",
                "trainer-course",
                "trainer-collect",
                "trainer-attendance",
                "trainer-satisfaction",
                "course-questions",
                "trainer-group",
                "trainer-learner",
                "trainer-standing",
            ],
            Self::People => &["trainer-people", "trainer-import"],
            Self::Safety => &[
                "trainer-paper",
                "trainer-lessons-on-paper",
                "trainer-safety",
            ],
            Self::Room => &[
                "trainer-show",
                "trainer-room-warning",
                "trainer-room",
                "trainer-check",
            ],
            Self::Report => &["trainer-reports"],
        }
    }

    /// Where this way can begin.
    #[must_use]
    pub fn stage(self) -> Stage {
        match self {
            Self::ComingIn | Self::BusyDesk | Self::People | Self::Report => Stage::busy(),
            Self::Exchange => Stage::learners_only(),
            Self::Mine => Stage::shared(),
            Self::Listening => Stage::speaking(),
            Self::Kinds | Self::Scenes => Stage::empty().with_course(KINDS),
            Self::OtherLanguage => Stage::empty().with_course(TWO_LANGUAGES),
            Self::Trouble => Stage::damaged(),
            _ => Stage::empty(),
        }
    }

    /// Goes the way, and stops at every page.
    pub async fn go<V: Visitor>(self, stage: &Stage, window: &Window, visitor: &mut V) {
        match self {
            Self::BeforeAVisit => coming::before_a_visit(window, visitor).await,
            Self::ComingIn => coming::coming_in(window, visitor).await,
            Self::WaysOut => learner::ways_out(window, visitor).await,
            Self::Exchange => coming::exchange(window, visitor).await,
            Self::Visit => learner::visit(window, visitor).await,
            Self::Settings => learner::settings(window, visitor).await,
            Self::Mine => mine::my_data(window, visitor).await,
            Self::Assessment => learner::assessment(window, visitor).await,
            Self::Listening => listening::listening(window, visitor).await,
            Self::Lesson => lessons::whole(window, visitor, "phishing").await,
            Self::Private => lessons::whole(window, visitor, "what-is-digital-violence").await,
            Self::Kinds => lessons::kinds(window, visitor, false).await,
            Self::Scenes => lessons::kinds(window, visitor, true).await,
            Self::OtherLanguage => lessons::other_language(window, visitor).await,
            Self::Trouble => coming::trouble(stage, window, visitor).await,
            Self::EmptyDesk => trainer::empty_desk(window, visitor).await,
            Self::Account => trainer::account(window, visitor).await,
            Self::BusyDesk => desk::busy_desk(window, visitor).await,
            Self::People => desk::people(stage, window, visitor).await,
            Self::Safety => desk::safety(window, visitor).await,
            Self::Room => desk::room(window, visitor).await,
            Self::Report => desk::report(stage, window, visitor).await,
        }
    }
}
