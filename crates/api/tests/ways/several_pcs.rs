//! Three PCs and a share: twelve learners change PCs over three course days. Everything goes through the real files.

use crate::answers::{lesson, right};
use crate::drop_folder::{collect, pass, pc};
use crate::exchange::{Stopping, public};
use crate::house::{House, MORNING_MS};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;
use tempfile::TempDir;
use tilia_api::console;

const LESSONS: [&str; 2] = ["the-screen", "phishing"];
const DAY_MS: i64 = 86_400_000;

/// Numbers that look like chance and are the same every time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end
    }
}

/// What somebody has done, as they themselves remember it.
#[derive(Default)]
struct Person {
    name: String,
    seat: Option<usize>,
    /// Steps seen in each lesson.
    seen: BTreeMap<&'static str, usize>,
    /// Lessons and steps answered.
    answered: Vec<(String, String)>,
}

impl Person {
    /// The lesson that is not done yet, and how far it was seen.
    fn place(&self) -> Option<(&'static str, usize)> {
        let seen = |id: &'static str| (id, self.seen.get(id).copied().unwrap_or(0));
        let mut open = LESSONS.into_iter().map(seen);
        open.find(|(id, seen)| *seen < lesson(id).steps.len())
    }

    /// Comes in, goes on where they stopped for three steps, and leaves.
    fn learn(&mut self, pc: &mut House) {
        pc.tile(&self.name);
        if let Some((id, seen)) = self.place() {
            let view = pc.open(id);
            let steps = lesson(id).steps;
            let here = view["seen"].as_array().map_or(0, Vec::len);
            assert_eq!(here, seen, "{} in {id}", self.name);
            for step in steps.iter().skip(seen).take(3) {
                let key = step.id.as_str();
                pc.see(id, key);
                *self.seen.entry(id).or_default() += 1;
                if let Some(activity) = &step.activity {
                    pc.answer(id, key, right(activity));
                    self.answered.push((id.to_owned(), key.to_owned()));
                }
            }
            if self.seen[id] == steps.len() {
                pc.finish(id);
            }
        }
        pc.call("finish_visit", json!({}));
    }
}

struct Room {
    share: TempDir,
    trainer: House,
    pcs: Vec<House>,
    people: Vec<Person>,
    chance: Chance,
}

impl Room {
    fn new() -> Self {
        let share = tempfile::tempdir().unwrap();
        let mut trainer = desk(share.path());
        let people: Vec<Person> = NAMES.into_iter().map(person).collect();
        let group = trainer.course("Monday", &LESSONS);
        for person in &people {
            trainer.member(&person.name, &group);
        }
        let key = public(&mut trainer);
        let pcs = (2..5)
            .map(|seed| pc(seed, share.path(), &key, ""))
            .collect();
        Self {
            share,
            trainer,
            pcs,
            people,
            chance: Chance(20_260_309),
        }
    }

    /// Every PC shows who it is, and is accepted and served.
    fn meet(&mut self) {
        self.pcs.iter_mut().for_each(|pc| pass(pc, 70));
        let waiting = collect(&mut self.trainer);
        let devices = waiting["page"]["devices"].as_array().unwrap().clone();
        assert_eq!(devices.len(), self.pcs.len());
        for device in devices {
            let answer = json!({ "device": device["device"], "accept": true, "passphrase": null, "language": "en" });
            self.trainer.call("answer_device", answer);
        }
        self.hand_out();
    }

    fn hand_out(&mut self) {
        let everybody = json!({ "file": null, "passphrase": null, "groups": null });
        self.trainer.call("hand_out", everybody);
        self.pcs.iter_mut().for_each(|pc| pass(pc, 30));
    }

    /// One course day; the answer is how many sat down at another PC than before.
    fn day(&mut self, day: i64) -> usize {
        self.begin_at(day);
        let mut changes = 0;
        for round in 0..2 {
            for person in &mut self.people {
                // Within a day people stay where they are: the share was read last night.
                let seat = match (round, person.seat) {
                    (1, Some(seat)) => seat,
                    _ => self.chance.below(self.pcs.len()),
                };
                changes += usize::from(person.seat.is_some_and(|before| before != seat));
                person.seat = Some(seat);
                let pc = &mut self.pcs[seat];
                if self.chance.below(6) == 0 {
                    pc.start_again();
                }
                person.learn(pc);
            }
        }
        changes
    }

    /// The programs start. On the second day one clock is three years ahead, on the third one battery is empty.
    fn begin_at(&mut self, day: i64) {
        let morning = MORNING_MS + day * DAY_MS;
        self.trainer.clock.now.utc_ms = morning;
        for (number, pc) in self.pcs.iter_mut().enumerate() {
            pc.clock.now.utc_ms = match (day, number) {
                (1, 1) => morning + 3 * 365 * DAY_MS,
                (2, 2) => 0,
                _ => morning,
            };
            pc.start_again();
        }
    }

    /// Collect and hand out, with the accidents of a course day.
    fn evening(&mut self, day: i64) -> Value {
        self.pcs.iter_mut().for_each(|pc| pass(pc, 70));
        let from = json!({ "from": { "is": "dropFolder" }, "passphrase": null, "language": "en" });
        if day == 1 {
            let stopped = self.trainer.watched("collect", from, &mut Stopping);
            assert_eq!(stopped.unwrap()["stopped"], true);
        }
        self.trainer.clock.now.utc_ms = MORNING_MS + day * DAY_MS + DAY_MS / 3;
        let collected = collect(&mut self.trainer);
        let again = collect(&mut self.trainer);
        assert_eq!(again["new"], 0, "the same files a second time: {again}");
        self.hand_out();
        collected
    }

    /// What the trainer's files tell, as the people themselves remember it: every answer once, and the time it took.
    fn check(&mut self) {
        let rows = lines(&self.trainer.export("answers", "jsonl", json!({})));
        let progress = lines(&self.trainer.export("progress", "jsonl", json!({})));
        for person in &self.people {
            let theirs = |row: &&Value| row["learner_name"] == person.name;
            let told = |row: &Value| {
                ["lesson_or_assessment", "item"]
                    .map(|field| row[field].as_str().unwrap().to_owned())
            };
            let mut answers: Vec<_> = rows.iter().filter(theirs).map(told).collect();
            answers.sort();
            let mut given: Vec<_> = person
                .answered
                .iter()
                .cloned()
                .map(<[String; 2]>::from)
                .collect();
            given.sort();
            assert_eq!(answers, given, "{}", person.name);
            for (id, seen) in &person.seen {
                let row = progress
                    .iter()
                    .filter(theirs)
                    .find(|row| row["lesson"] == *id);
                let row = row.unwrap();
                assert_eq!(row["steps_seen"], json!(seen), "{} in {id}", person.name);
                let steps = lesson(id).steps;
                let answered = steps
                    .iter()
                    .take(*seen)
                    .filter(|step| step.activity.is_some());
                let seconds = 5 * seen + 2 * answered.count();
                assert_eq!(
                    row["active_seconds"],
                    json!(seconds),
                    "{} in {id}",
                    person.name
                );
            }
        }
        self.trainer.turn(console::rebuild).unwrap();
        assert_eq!(
            lines(&self.trainer.export("progress", "jsonl", json!({}))),
            progress
        );
    }

    fn answers(&self) -> usize {
        self.people.iter().map(|person| person.answered.len()).sum()
    }
}

const NAMES: [&str; 12] = [
    "Odette",
    "Karim",
    "Zoë",
    "=1+1",
    "D'Hondt",
    "An",
    "Łukasz",
    "مريم",
    "Oma👵🏽",
    "Jeanne",
    "Björn",
    "Leyla",
];

fn person(name: &str) -> Person {
    Person {
        name: name.to_owned(),
        ..Person::default()
    }
}

fn desk(share: &Path) -> House {
    let mut house = House::another(1, Some(&format!("schema = 1\ndrop-folder = {share:?}\n")));
    house.set_up();
    house
}

fn lines(text: &str) -> Vec<Value> {
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

#[test]
fn twelve_learners_change_pcs_over_three_days_and_nothing_is_lost_or_counted_twice() {
    let mut room = Room::new();
    room.meet();
    let mut report = String::from("day  seat changes  new  known  in the future  gaps\n");
    for day in 0..3 {
        let changes = room.day(day);
        let collected = room.evening(day);
        let gaps = collected["page"]["gaps"].as_array().unwrap().len();
        assert_eq!(
            (&collected["conflicts"], gaps),
            (&json!(0), 0),
            "{collected}"
        );
        let number = |field: &str| collected[field].as_u64().unwrap();
        report += &format!(
            "{:>3}  {changes:>12}  {:>3}  {:>5}  {:>13}  {gaps:>4}\n",
            day + 1,
            number("new"),
            number("known"),
            number("future")
        );
    }
    room.check();
    let names = std::fs::read_dir(room.share.path()).unwrap().count();
    println!(
        "{report}{} events, {} answers of {} people in {names} files: all there, each once",
        room.trainer.events(),
        room.answers(),
        room.people.len()
    );
}
