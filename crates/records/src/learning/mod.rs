//! Typed input for everything that a learner does. Each needs the token of what may be
//! recorded, so that a private lesson has no way in.

mod assessment;
mod lesson;

pub(crate) use assessment::DONT_KNOW;
pub use assessment::{
    AssessmentFinished, AssessmentStarted, ItemAnswer, ItemAnswered, Phase, SelfRated,
};
pub use lesson::{
    ActivityAnswered, LessonCompleted, LessonOpened, PlanChosen, ReviewAnswered, StepSeen,
};

use crate::event::{Event, Kind};
use crate::id::LearnerId;
use crate::moment::Moment;

/// Who, when, and whether two or three sit together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Who {
    /// The learner; at a joint visit every call is made once per person.
    pub learner: LearnerId,
    /// When.
    pub at: Moment,
    /// Two or three together.
    pub shared: bool,
}

fn blank(who: &Who, kind: Kind) -> Event {
    let mut event = Event::blank(who.learner, who.at, kind);
    event.shared = who.shared;
    event
}
