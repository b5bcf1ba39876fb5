//! Three PCs and a share: twelve learners change PCs over three course days.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use std::path::Path;

use crate::files::{File, device, merge, merge_watched, read_out};
use crate::fixture::{NOON, add_group, events, item, learner, memory, recordable};
use crate::handing_out::{course_file, take};
use crate::progress::told;
use tilia_records::*;

const LESSONS: [&str; 4] = ["phishing", "passwords", "my-data", "updates"];
const STEPS: [&str; 5] = ["story", "why", "spot-it", "decide", "plan"];
const LEARNERS: u8 = 12;
const DAY_MS: i64 = 86_400_000;

/// Numbers that look like chance and are the same every time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }
}

/// A PC of the room. Its clock may be wrong by days or decades.
struct Pc {
    number: u8,
    store: Option<Store>,
    dir: tempfile::TempDir,
    starts: u8,
    wrong_by: i64,
}

impl Pc {
    fn new(number: u8) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let mut pc = Self {
            number,
            store: None,
            dir,
            starts: 0,
            wrong_by: 0,
        };
        pc.start(NOON);
        let site = format!("PC-{number:02}");
        let at = Moment::new(NOON, 60);
        let known = pc
            .store()
            .write(|tx| tx.set_own_device(device(number), &site, &[number; 32], at));
        known.unwrap();
        pc
    }

    /// The program is closed, and started again.
    fn start(&mut self, now: i64) {
        self.store = None;
        self.starts += 1;
        let stream = StreamId([self.number * 16 + self.starts; 16]);
        let args = OpenArgs {
            stream,
            now: self.moment(now),
        };
        self.store = Some(Store::open(&Folder::new(self.path()), args).unwrap());
    }

    fn path(&self) -> &Path {
        self.dir.path()
    }

    fn store(&mut self) -> &mut Store {
        self.store.as_mut().unwrap()
    }

    fn moment(&self, now: i64) -> Moment {
        Moment::new(now + self.wrong_by, 60)
    }

    fn bundle(&mut self, day: u8) -> File {
        let number = self.number;
        let mut file = read_out(self.store(), number, &Wanted::to_trainer());
        file.id = BundleId([number * 16 + day; 16]);
        file
    }
}

/// How far somebody has come, as they themselves remember it.
#[derive(Debug, Clone, Copy, Default)]
struct Memory {
    lesson: usize,
    step: usize,
    answers: usize,
    tasks: usize,
    seat: Option<usize>,
}

/// One sitting: the app must know where this person stopped, wherever that was; then three steps more.
fn learn(pc: &mut Pc, number: u8, memory: &mut Memory, now: i64) {
    if memory.step > 0 {
        let resume = pc
            .store()
            .read()
            .resume(learner(number), LESSONS[memory.lesson])
            .unwrap();
        let step = resume.and_then(|resume| resume.step);
        assert_eq!(
            step.as_deref(),
            Some(STEPS[memory.step - 1]),
            "learner {number}"
        );
    }
    for minute in 0..3 {
        if memory.lesson == LESSONS.len() {
            return;
        }
        one_step(pc, number, memory, now + minute * 60_000);
    }
}

fn one_step(pc: &mut Pc, number: u8, memory: &mut Memory, now: i64) {
    let who = Who {
        learner: learner(number),
        at: pc.moment(now),
        shared: false,
    };
    let (lesson, step) = (recordable(LESSONS[memory.lesson]), STEPS[memory.step]);
    let steps_seen = memory.step as u16 + 1;
    let last = memory.step + 1 == STEPS.len();
    let seen = StepSeen {
        step,
        run: 1,
        active_ms: 20_000,
        steps_seen,
        steps_total: 5,
    };
    let given = ActivityAnswered {
        steps_seen,
        steps_total: 5,
        ..crate::fixture::answer(step, 1, 800, "wait")
    };
    let done = LessonCompleted {
        run: 1,
        result: 800,
        active_ms: 0,
        steps_total: 5,
    };
    let task = ItemAnswered {
        assessment: AssessmentId([number; 16]),
        answer: ItemAnswer::Given {
            right: true,
            confidence: None,
            chosen: Chosen::keys(["call-back"]).unwrap(),
        },
        active_ms: 9_000,
    };
    let write = |tx: &mut Tx<'_>| -> Result<()> {
        tx.step_seen(&who, &lesson, seen)?;
        tx.activity_answered(&who, &lesson, given)?;
        if last {
            tx.lesson_completed(&who, &lesson, done)?;
            tx.item_answered(&who, &item(&format!("task-{}", memory.tasks)), &task)?;
        }
        Ok(())
    };
    pc.store().write(write).unwrap();
    memory.answers += 1;
    memory.step = (memory.step + 1) % STEPS.len();
    if last {
        memory.lesson += 1;
        memory.tasks += 1;
    }
}

/// Everything that anybody wrote anywhere, by identity.
fn written(pcs: &mut [Pc]) -> BTreeMap<(StreamId, u32), Event> {
    let mut all = BTreeMap::new();
    for pc in pcs {
        for event in events(pc.store()) {
            all.insert((event.stream, event.seq), event);
        }
    }
    all
}

/// Collect and hand out, with the accidents of a course day.
fn collect(trainer: &mut Store, pcs: &mut [Pc], day: u8) -> Merged {
    let mut sum = Merged::default();
    let now = Moment::new(NOON + i64::from(day) * DAY_MS, 60);
    let share: Vec<File> = pcs.iter_mut().map(|pc| pc.bundle(day)).collect();
    for (file, turn) in share.iter().rev().zip(0_u8..) {
        let mut looks = 0;
        if turn == day {
            // The stick is pulled out: nothing came, and it is put in again.
            let pulled = merge_watched(trainer, file, now, |_| {
                looks += 1;
                if looks > 1 {
                    ControlFlow::Break(())
                } else {
                    ControlFlow::Continue(())
                }
            });
            assert!(matches!(pulled, Err(Error::Cancelled)));
        }
        let merged = merge_watched(trainer, file, now, |_| ControlFlow::Continue(())).unwrap();
        let again = merge(trainer, file).unwrap();
        assert_eq!(again.new, 0, "the same file a second time");
        sum.new += merged.new;
        sum.known += merged.known;
        sum.future += merged.future;
        sum.conflicts += merged.conflicts;
    }
    let file = course_file(trainer, None);
    for pc in pcs {
        take(pc.store(), &file, 9).unwrap();
    }
    sum
}

#[test]
fn twelve_learners_change_pcs_over_three_days_and_nothing_is_lost_or_counted_twice() {
    let mut trainer = memory(200);
    let roster: Vec<u8> = (1..=LEARNERS).collect();
    add_group(&mut trainer, 3, "Monday", &roster);
    let mut pcs = [Pc::new(1), Pc::new(2), Pc::new(3)];
    let mut people = [Memory::default(); LEARNERS as usize];
    let mut chance = Chance(20_260_228);
    let mut report = String::from("day  seat changes  new  known  in the future  gaps\n");
    collect(&mut trainer, &mut pcs, 9);
    for day in 0..3_u8 {
        // On the second day one clock is three years ahead; on the third one battery is empty.
        pcs[1].wrong_by = if day == 1 { 3 * 365 * DAY_MS } else { 0 };
        pcs[2].wrong_by = if day == 2 { -NOON } else { 0 };
        let mut changes = 0;
        for round in 0..2_i64 {
            for number in 1..=LEARNERS {
                let person = &mut people[usize::from(number) - 1];
                // Within a day people stay where they are: the share was read last night.
                let seat = match (round, person.seat) {
                    (1, Some(seat)) => seat,
                    _ => chance.below(pcs.len()),
                };
                changes += usize::from(person.seat.is_some_and(|old| old != seat));
                person.seat = Some(seat);
                let now =
                    NOON + i64::from(day) * DAY_MS + round * 3_600_000 + i64::from(number) * 1_000;
                if chance.below(5) == 0 {
                    pcs[seat].start(now);
                }
                learn(&mut pcs[seat], number, person, now);
            }
        }
        let merged = collect(&mut trainer, &mut pcs, day);
        let gaps = trainer.read().gaps().unwrap().len();
        assert_eq!((merged.conflicts, gaps), (0, 0));
        report += &format!(
            "{:>3}  {changes:>12}  {:>3}  {:>5}  {:>13}  {gaps:>4}\n",
            day + 1,
            merged.new,
            merged.known,
            merged.future
        );
    }
    check(&mut trainer, &mut pcs, &people, &report);
}

fn check(trainer: &mut Store, pcs: &mut [Pc], people: &[Memory], report: &str) {
    let all = written(pcs);
    let collected: BTreeSet<(StreamId, u32)> = events(trainer)
        .iter()
        .map(|event| (event.stream, event.seq))
        .collect();
    assert_eq!(
        collected,
        all.keys().copied().collect(),
        "nothing is lost, nothing is made up"
    );
    // One PC that had been there all the time knows exactly the same.
    let mut alone = memory(201);
    crate::files::take_in(&mut alone, &all.into_values().collect::<Vec<Event>>());
    assert_eq!(told(trainer), told(&alone));
    for (number, person) in (1..).zip(people) {
        let view = trainer.read();
        let rows = view.progress(learner(number)).unwrap();
        let seen: u32 = rows.iter().map(|row| row.steps_seen).sum();
        let time: i64 = rows.iter().map(|row| row.active_ms).sum();
        let completed = rows
            .iter()
            .filter(|row| row.status != Status::Started)
            .count();
        assert_eq!(
            (seen as usize, completed),
            (person.answers, person.lesson),
            "learner {number}"
        );
        assert_eq!(time, person.answers as i64 * 24_000, "learner {number}");
        let tasks: u32 = view
            .assessments(learner(number))
            .unwrap()
            .iter()
            .map(|one| one.items)
            .sum();
        assert_eq!(tasks as usize, person.tasks);
    }
    let rows = trainer.read().progress_dump().unwrap();
    trainer.rebuild().unwrap();
    assert_eq!(trainer.read().progress_dump().unwrap(), rows);
    let answers: usize = people.iter().map(|person| person.answers).sum();
    println!(
        "{report}{} events, {answers} answers of {} people: all there, each once",
        collected.len(),
        people.len()
    );
}
