//! Who is learning, and what their learning touches.

use super::{App, Kept, Random};
use crate::{Failure, Moment, store};
use std::collections::{BTreeMap, BTreeSet};
use tilia_course::{LessonId, Pack, StepId};
use tilia_records::{LearnerId, Store, Who};

/// Who is learning: one person, or two or three together.
pub(crate) struct Visit {
    /// Their id; a guest's is made up for the visit. Of several, the first.
    pub(crate) learner: LearnerId,
    /// Those who learn with them under a name of their own; what is done counts for each.
    others: Vec<LearnerId>,
    /// How many sit here, guests among them.
    people: usize,
    /// Name; none for guests. Of several, the first.
    pub(crate) name: Option<String>,
    /// Names of everybody who has one here.
    pub(crate) names: Vec<String>,
    /// Language in force.
    pub(crate) language: String,
    /// Whether nothing is kept.
    pub(crate) guest: bool,
    /// Steps of assigned lessons, seen and answered in this visit. Only the completion may be kept.
    pub(crate) assigned: BTreeMap<LessonId, AssignedRun>,
}

impl Visit {
    /// A visit that begins.
    pub(crate) fn new(learner: LearnerId, name: Option<String>, language: &str) -> Self {
        Self {
            learner,
            others: Vec::new(),
            people: 1,
            guest: name.is_none(),
            names: name.iter().cloned().collect(),
            name,
            language: language.to_owned(),
            assigned: BTreeMap::new(),
        }
    }

    /// The same with so many people at this screen; `others` are those of them, besides the first, whose
    /// learning is kept.
    pub(crate) fn shared_by(mut self, people: usize, others: Vec<(LearnerId, String)>) -> Self {
        self.people = people;
        for (learner, name) in others {
            self.others.push(learner);
            self.names.push(name);
        }
        self
    }

    /// Whether two or three learn together.
    pub(crate) fn together(&self) -> bool {
        self.people > 1
    }

    /// Everybody whose learning is kept here.
    pub(crate) fn learners(&self) -> impl Iterator<Item = LearnerId> {
        std::iter::once(self.learner).chain(self.others.iter().copied())
    }

    /// The pass through an assigned lesson, begun when there is none.
    pub(crate) fn assigned_run(&mut self, lesson: &LessonId) -> &mut AssignedRun {
        self.assigned.entry(lesson.clone()).or_default()
    }

    /// What options are shuffled by: the same person finds them where they were.
    pub(crate) fn seed(&self) -> u64 {
        self.learner
            .0
            .iter()
            .take(8)
            .fold(0, |seed, byte| seed << 8 | u64::from(*byte))
    }
}

/// A pass through a lesson of which only the completion may be kept.
#[derive(Default)]
pub(crate) struct AssignedRun {
    pub(crate) seen: BTreeSet<StepId>,
    pub(crate) answered: BTreeSet<StepId>,
    /// Whether the end page was reached: opening the lesson again is then a new pass.
    pub(crate) finished: bool,
}

/// What learning touches, borrowed apart.
pub(crate) struct Learning<'a> {
    pub(crate) pack: &'a Pack,
    pub(crate) visit: &'a mut Visit,
    pub(crate) store: &'a mut Store,
    pub(crate) random: &'a mut Random,
    /// Who has answered the questions about their course since the program started.
    pub(crate) said: &'a mut BTreeSet<LearnerId>,
}

impl Learning<'_> {
    /// The person who is learning, at this moment; of several, the first.
    pub(crate) fn who(&self, at: Moment) -> Who {
        Who {
            learner: self.visit.learner,
            at,
            shared: self.visit.together(),
        }
    }

    /// Everybody who is learning, at this moment: what two or three do together counts for each.
    pub(crate) fn everybody(&self, at: Moment) -> Vec<Who> {
        let first = self.who(at);
        let learners = self.visit.learners();
        learners.map(|learner| Who { learner, ..first }).collect()
    }

    /// Refuses what one person does alone.
    pub(crate) fn alone(&self) -> Result<(), Failure> {
        if self.visit.together() {
            Err(Failure::new("only-alone"))
        } else {
            Ok(())
        }
    }
}

impl App {
    /// Everything that learning touches: the course, the visit, and its records, which are a guest's own or
    /// those of this PC.
    pub(crate) fn learning(&mut self) -> Result<Learning<'_>, Failure> {
        let visit = self
            .visit
            .as_mut()
            .ok_or_else(|| Failure::new("not-signed-in"))?;
        let store = match (&mut self.guest, &mut self.kept) {
            (Some(guest), _) => guest,
            (None, Kept::Open(store)) => store,
            (None, Kept::Shut(why)) => return Err(store::failure(why)),
        };
        Ok(Learning {
            pack: &self.pack,
            visit,
            store,
            random: &mut self.random,
            said: &mut self.said,
        })
    }

    /// What options are shuffled by in this visit.
    pub(crate) fn visit_seed(&self) -> Result<u64, Failure> {
        let visit = self.visit.as_ref();
        visit
            .map(Visit::seed)
            .ok_or_else(|| Failure::new("not-signed-in"))
    }

    /// How many are here, and the names of those who have one.
    pub(crate) fn present(&self) -> (u32, Vec<String>) {
        self.visit.as_ref().map_or((0, Vec::new()), |visit| {
            let people = u32::try_from(visit.people).unwrap_or(u32::MAX);
            (people, visit.names.clone())
        })
    }

    /// Begins a visit; `guest` is a guest's own store.
    pub(crate) fn begin(&mut self, visit: Visit, guest: Option<Store>) {
        self.visit = Some(visit);
        self.guest = guest.map(Box::new);
    }

    /// Ends the visit if it is this learner's.
    pub(crate) fn end_visit_of(&mut self, learner: LearnerId) {
        if self
            .visit
            .as_ref()
            .is_some_and(|visit| visit.learners().any(|here| here == learner))
        {
            self.end_visit();
        }
    }

    /// Ends the visit. What a guest did is gone.
    pub(crate) fn end_visit(&mut self) {
        self.visit = None;
        self.guest = None;
        self.calling = None;
    }
}
