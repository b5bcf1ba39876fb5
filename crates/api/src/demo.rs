//! Made-up people and their work, for trying things out and for measuring. Everything goes through the same door
//! as real work, so that nothing is easier than in life.

mod answering;
mod assessment;
mod lesson;
mod people;
mod placing;
mod roster;
mod scenes;

use crate::Failure;
use crate::app::Turn;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};
use tilia_course::{Lesson, Pack, Record};
use tilia_records::{LearnerId, Moment};

/// How much to make up.
#[derive(Debug, Clone, Copy)]
pub struct Demo {
    /// People.
    pub learners: u32,
    /// Answers in all, in lessons and self-assessments.
    pub answers: u32,
    /// Groups.
    pub groups: u32,
    /// The same seed makes the same people and answers.
    pub seed: u64,
}

/// A course lasts so many days.
const COURSE_DAYS: i64 = 70;
/// Milliseconds of a day.
const DAY_MS: i64 = 86_400_000;
/// Somebody rests so long between two passes through the lessons, in days; the course is as long as it is.
const REST_DAYS: i64 = 12;

/// So many people work in one transaction, so that the disk is not asked after every one.
const BATCH: usize = 25;

/// Fills an empty data folder.
///
/// # Errors
/// `folder-not-empty` when somebody is known already, `stopped`.
pub fn fill(turn: &mut Turn<'_>, demo: &Demo) -> Result<(), Failure> {
    let stats = turn.app.view()?.stats()?;
    if stats.learners > 0 || stats.events > 0 {
        return Err(Failure::new("folder-not-empty"));
    }
    let mut chance = Chance(ChaCha8Rng::seed_from_u64(demo.seed));
    let learners = roster::fill(turn, demo, &mut chance)?;
    let mut world = World {
        chance,
        begins: turn.now.utc_ms - COURSE_DAYS * DAY_MS,
        offset_min: turn.now.offset_min,
        left: demo.answers,
        pass: 0,
    };
    while world.left > 0 && !learners.is_empty() {
        world.pass += 1;
        for some in learners.chunks(BATCH) {
            world.day(turn, some)?;
            let done = demo.answers - world.left;
            if !turn.job.report(done, demo.answers) {
                return Err(Failure::new("stopped"));
            }
        }
    }
    Ok(())
}

/// A seeded source of chance.
struct Chance(ChaCha8Rng);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        let limit = u32::try_from(limit).unwrap_or(u32::MAX).max(1);
        usize::try_from(self.0.next_u32() % limit).unwrap_or(0)
    }

    /// True in `percent` of cases.
    fn happens(&mut self, percent: u32) -> bool {
        self.0.next_u32() % 100 < percent
    }

    /// So many milliseconds, between the two.
    fn between(&mut self, least: u32, most: u32) -> u32 {
        least + self.0.next_u32() % (most - least).max(1)
    }

    fn bytes(&mut self) -> [u8; 16] {
        let mut bytes = [0; 16];
        self.0.fill_bytes(&mut bytes);
        bytes
    }
}

/// Lessons of which answers are kept.
fn recorded(pack: &Pack) -> impl Iterator<Item = &Lesson> {
    let lessons = pack.tracks.iter().flat_map(|track| &track.lessons);
    let lessons = lessons.filter_map(|id| pack.lesson(id));
    lessons.filter(|lesson| lesson.record == Record::Always)
}

struct World {
    chance: Chance,
    /// First day of the course, UTC milliseconds.
    begins: i64,
    offset_min: i32,
    /// Answers still to be made up.
    left: u32,
    /// Which pass through all lessons, from 1.
    pass: u32,
}

/// Somebody at work.
struct Person {
    learner: LearnerId,
    /// Right in so many of a hundred cases.
    skill: u32,
    /// What their clock says.
    at: Moment,
}

impl World {
    /// The next pass of some people through the lessons and the self-assessments, in one transaction.
    fn day(&mut self, turn: &mut Turn<'_>, learners: &[LearnerId]) -> Result<(), Failure> {
        let (pack, store) = turn.app.pack_and_store()?;
        store.write(|tx| {
            for learner in learners.iter().copied() {
                if self.left == 0 {
                    break;
                }
                let mut person = self.person(learner);
                for lesson in recorded(pack) {
                    self.lesson(tx, pack, lesson, &mut person)?;
                }
                self.assessment(tx, pack, &mut person)?;
            }
            Ok(())
        })
    }

    /// Skill differs from person to person and grows from pass to pass.
    fn person(&mut self, learner: LearnerId) -> Person {
        let talent = u32::from(learner.0.first().copied().unwrap_or(0)) * 60 / 255;
        let rests = i64::from(self.pass - 1) * REST_DAYS % (COURSE_DAYS - REST_DAYS);
        let days = rests + i64::try_from(self.chance.below(10)).unwrap_or(0);
        Person {
            learner,
            skill: (30 + talent + self.pass * 4).min(95),
            at: Moment::new(self.begins + days * DAY_MS, self.offset_min),
        }
    }

    /// Takes one answer from those that are left, if there is one.
    fn take_answer(&mut self) -> bool {
        let some = self.left > 0;
        self.left = self.left.saturating_sub(1);
        some
    }
}

impl Person {
    fn works(&mut self, ms: u32) {
        self.at.utc_ms += i64::from(ms);
    }

    fn who(&self) -> tilia_records::Who {
        tilia_records::Who {
            learner: self.learner,
            at: self.at,
            shared: false,
        }
    }
}
