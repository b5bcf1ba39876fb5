//! Every page of the app and the way to it: one list, for the pictures that people look at and for the proofs.
//!
//! A new page is one line: go there, then `visitor.look(window, "its-name").await`. The gallery and all proofs
//! pick it up from here.

mod learner;
mod lessons;
mod trainer;

use crate::{Home, Window};

/// Whoever stops at every page.
pub trait Visitor {
    /// Looks at the page as it stands, and leaves it as it was: same page, same place.
    fn look(&mut self, window: &Window, name: &str) -> impl Future<Output = ()>;
}

/// One way through some of the pages, from an app that has just been opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Walk {
    /// The start page, help for somebody to whom something has just happened, who is learning.
    BeforeAVisit,
    /// The panels of the top bar and every way out.
    WaysOut,
    /// A learner's own pages, before and after the first lesson.
    Visit,
    /// "Where do I stand?" and my picture.
    Assessment,
    /// Every step of the lesson with the widest choice of activities.
    Phishing,
    /// Every step of a lesson that is recorded.
    MyData,
    /// Every step of two private lessons.
    Private,
    /// Setting up a PC for a trainer, and a desk with nothing on it.
    EmptyDesk,
    /// The pages around a trainer's account.
    Account,
    /// A desk with courses, a group, people and backups.
    BusyDesk,
    /// A report, step by step.
    Report,
}

impl Walk {
    /// All of them; together they stop at every page.
    pub const ALL: [Self; 11] = [
        Self::BeforeAVisit,
        Self::WaysOut,
        Self::Visit,
        Self::Assessment,
        Self::Phishing,
        Self::MyData,
        Self::Private,
        Self::EmptyDesk,
        Self::Account,
        Self::BusyDesk,
        Self::Report,
    ];

    /// A home in which this way can begin.
    #[must_use]
    pub fn home(self) -> Home {
        match self {
            Self::BusyDesk | Self::Report => trainer::busy_home(),
            _ => Home::new(),
        }
    }

    /// Goes the way, and stops at every page.
    pub async fn go<V: Visitor>(self, home: &Home, window: &Window, visitor: &mut V) {
        match self {
            Self::BeforeAVisit => learner::before_a_visit(window, visitor).await,
            Self::WaysOut => learner::ways_out(window, visitor).await,
            Self::Visit => learner::visit(window, visitor).await,
            Self::Assessment => learner::assessment(window, visitor).await,
            Self::Phishing => lessons::of_guests(window, visitor, &["phishing"]).await,
            Self::MyData => lessons::of_guests(window, visitor, &["my-data-my-rights"]).await,
            Self::Private => {
                let private = ["what-is-digital-violence", "identity-and-doxing"];
                lessons::of_guests(window, visitor, &private).await;
            }
            Self::EmptyDesk => trainer::empty_desk(window, visitor).await,
            Self::Account => trainer::account(window, visitor).await,
            Self::BusyDesk => trainer::busy_desk(home, window, visitor).await,
            Self::Report => trainer::report(home, window, visitor).await,
        }
    }
}
