//! Made-up people and their work, for trying things out and for measuring. Everything goes through the same door
//! as real work, so that nothing is easier than in life.

mod answering;
mod people;

use crate::app::Turn;
use crate::{Failure, Moment};
use answering::Answering;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};
use tilia_course::{Lesson, Pack, Record};
use tilia_records::{
    self as records, ActivityAnswered, CourseId, GroupId, LearnerData, LearnerId, LessonCompleted,
    LessonOpened, Recordable, StepSeen, Who,
};

/// How much to make up.
#[derive(Debug, Clone, Copy)]
pub struct Demo {
    /// People.
    pub learners: u32,
    /// Answers in all.
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
/// Rows written in one transaction.
const BATCH: u32 = 2_000;

/// Fills an empty data folder.
///
/// # Errors
/// `folder-not-empty` when somebody is known already.
pub fn fill(turn: &mut Turn<'_>, demo: &Demo) -> Result<(), Failure> {
    let stats = turn.app.view()?.stats()?;
    if stats.learners > 0 || stats.events > 0 {
        return Err(Failure::new("folder-not-empty"));
    }
    let mut chance = Chance(ChaCha8Rng::seed_from_u64(demo.seed));
    let learners = people(turn, demo, &mut chance)?;
    let mut world = World {
        demo: *demo,
        begins: turn.now.utc_ms - COURSE_DAYS * DAY_MS,
        written: 0,
        pass: 0,
    };
    while world.written < demo.answers && !learners.is_empty() {
        world.pass += 1;
        for learner in &learners {
            if world.written >= demo.answers {
                break;
            }
            world.batch(turn, *learner, &mut chance)?;
            if !turn
                .job
                .report(world.written.min(demo.answers), demo.answers)
            {
                return Err(Failure::new("export-cancelled"));
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

    fn bytes(&mut self) -> [u8; 16] {
        let mut bytes = [0; 16];
        self.0.fill_bytes(&mut bytes);
        bytes
    }
}

fn people(
    turn: &mut Turn<'_>,
    demo: &Demo,
    chance: &mut Chance,
) -> Result<Vec<LearnerId>, Failure> {
    let now = turn.now;
    let plan: Vec<String> = recorded(turn.app.pack())
        .map(|lesson| lesson.id.to_string())
        .collect();
    let store = turn.app.store()?;
    store.write(|tx| {
        let mut groups = Vec::new();
        for number in 0..demo.groups.max(1) {
            let (group, name) = (GroupId(chance.bytes()), people::group(number));
            tx.add_group(group, &name, now)?;
            let course = records::Course {
                id: CourseId(chance.bytes()),
                name,
                group,
                first_day: None,
                last_day: None,
                minutes: 12 * 60,
                lessons: plan.clone(),
            };
            tx.put_course(&course, now)?;
            groups.push(group);
        }
        let mut learners = Vec::new();
        for number in 0..demo.learners {
            let (id, name) = (LearnerId(chance.bytes()), people::name(chance));
            let at = usize::try_from(number).unwrap_or(0) % groups.len();
            let data = LearnerData {
                name_key: crate::names::key(&name),
                name,
                picture: crate::names::PICTURES
                    .get(chance.below(12))
                    .map(|picture| (*picture).to_owned()),
                language: Some(people::language(chance).to_owned()),
                group: groups.get(at).copied(),
                external_id: None,
            };
            tx.add_learner(id, &data, now)?;
            learners.push(id);
        }
        Ok(learners)
    })
}

fn recorded(pack: &Pack) -> impl Iterator<Item = &Lesson> {
    let lessons = pack
        .tracks
        .iter()
        .flat_map(|track| &track.lessons)
        .filter_map(|id| pack.lesson(id));
    lessons.filter(|lesson| lesson.record == Record::Always)
}

struct World {
    demo: Demo,
    begins: i64,
    written: u32,
    pass: u32,
}

impl World {
    /// One learner's next passes through the lessons, in one transaction of bearable size.
    fn batch(
        &mut self,
        turn: &mut Turn<'_>,
        learner: LearnerId,
        chance: &mut Chance,
    ) -> Result<(), Failure> {
        let offset_min = turn.now.offset_min;
        let (pack, store) = turn.app.pack_and_store()?;
        let skill = 30 + u32::from(learner.0.first().copied().unwrap_or(0)) * 60 / 255;
        let answering = Answering {
            skill: (skill + self.pass * 4).min(95),
        };
        let most = self.written + BATCH;
        store.write(|tx| {
            for lesson in recorded(pack) {
                if self.written >= self.demo.answers.min(most) {
                    break;
                }
                self.one_pass(tx, pack, lesson, learner, offset_min, &answering, chance)?;
            }
            Ok(())
        })
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "one call, and every one of them differs"
    )]
    fn one_pass(
        &mut self,
        tx: &mut records::Tx<'_>,
        pack: &Pack,
        lesson: &Lesson,
        learner: LearnerId,
        offset_min: i32,
        answering: &Answering,
        chance: &mut Chance,
    ) -> Result<(), Failure> {
        let named = records::Pack::new(pack.id.as_str(), &pack.version);
        let Some(token) =
            Recordable::for_lesson(records::Record::Always, &named, lesson.id.as_str())?
        else {
            return Ok(());
        };
        let days = i64::try_from(chance.below(60)).unwrap_or(0);
        let mut at = Moment::new(
            self.begins + days * DAY_MS + i64::from(self.pass) * 1_000,
            offset_min,
        );
        let steps_total = u16::try_from(lesson.steps.len()).unwrap_or(0);
        let run = self.pass;
        let (mut points, mut weights, mut seen) = (0_u32, 0_u32, 0_u16);
        tx.lesson_opened(
            &Who {
                learner,
                at,
                shared: false,
            },
            &token,
            LessonOpened { run, steps_total },
        )?;
        for step in &lesson.steps {
            let active_ms = 8_000 + u32::try_from(chance.below(60_000)).unwrap_or(0);
            at.utc_ms += i64::from(active_ms);
            let who = Who {
                learner,
                at,
                shared: false,
            };
            seen += 1;
            tx.step_seen(
                &who,
                &token,
                StepSeen {
                    step: step.id.as_str(),
                    run,
                    active_ms,
                    steps_seen: seen,
                    steps_total,
                },
            )?;
            let Some(activity) = &step.activity else {
                continue;
            };
            let Some((result, chosen)) = answering.answer(activity, chance)? else {
                continue;
            };
            let answered = ActivityAnswered {
                step: step.id.as_str(),
                run,
                attempt: 1,
                result,
                weight: step.weight,
                confidence: None,
                active_ms: active_ms / 2,
                steps_seen: seen,
                steps_total,
                chosen,
            };
            tx.activity_answered(&who, &token, answered)?;
            (points, weights) = (
                points + u32::from(result) * u32::from(step.weight),
                weights + u32::from(step.weight),
            );
            self.written += 1;
            if self.written >= self.demo.answers || chance.happens(3) {
                return Ok(());
            }
        }
        let result = u16::try_from(points.checked_div(weights).unwrap_or(1000)).unwrap_or(1000);
        Ok(tx.lesson_completed(
            &Who {
                learner,
                at,
                shared: false,
            },
            &token,
            LessonCompleted {
                run,
                result,
                active_ms: 1_000,
                steps_total,
            },
        )?)
    }
}
