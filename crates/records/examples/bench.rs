//! Prints what the records cost on this disk: time of a durable answer beside one fsync, bytes
//! per answer, the group screen, export, backup, rebuild. Run with an empty folder:
//! `cargo run -p tilia-records --example bench -- FOLDER [ANSWERS]`.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a measuring tool: it reads the clock, prints figures, and may stop at the first surprise"
)]

use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::time::Instant;

use tilia_records::*;

const NOON: i64 = 1_772_280_000_000;
const LESSONS: usize = 40;
const STEPS: [&str; 5] = ["spot-it", "decide", "what-now", "sort-them", "check"];

fn main() {
    let mut words = std::env::args().skip(1);
    let folder = words.next().unwrap();
    let answers: usize = words.next().map_or(100_000, |count| count.parse().unwrap());
    let dir = Path::new(&folder);
    let mut store = open(&dir.join("answers"), 1);
    let learners = answers.div_ceil(LESSONS * STEPS.len());
    add_learners(&mut store, learners);

    let empty = size(&dir.join("answers"));
    let started = Instant::now();
    fill(&mut store, answers);
    println!(
        "{answers} answers in batches: {:.0} answers/s",
        answers as f64 / started.elapsed().as_secs_f64()
    );
    let full = size(&dir.join("answers"));
    println!(
        "bytes per answer, first answers of lessons, progress included: {:.1}",
        (full - empty) as f64 / answers as f64
    );
    items(&dir.join("items"), answers.min(100_000));
    visits(&dir.join("visits"), answers.min(100_000));
    appends(&mut store, dir);
    in_memory();
    screens(&mut store);
    exports(&store);
    backups(&dir.join("answers"), store);
}

fn open(path: &Path, stream: u8) -> Store {
    Store::open(
        &Folder::new(path),
        OpenArgs {
            stream: StreamId([stream; 16]),
            now: Moment::new(NOON, 60),
        },
    )
    .unwrap()
}

fn learner(number: usize) -> LearnerId {
    LearnerId((number as u128 + 1).to_be_bytes())
}

fn add_learners(store: &mut Store, count: usize) {
    store
        .write(|tx| -> Result<()> {
            for number in 0..count {
                let group = GroupId((number as u128 / 30 + 1).to_be_bytes());
                if number % 30 == 0 {
                    tx.add_group(
                        group,
                        &format!("Group {}", number / 30),
                        Moment::new(NOON, 60),
                    )?;
                }
                let data = LearnerData {
                    name: format!("Learner {number}"),
                    group: Some(group),
                    ..LearnerData::default()
                };
                tx.add_learner(learner(number), &data, Moment::new(NOON, 60))?;
            }
            Ok(())
        })
        .unwrap();
}

fn size(dir: &Path) -> u64 {
    let conn = rusqlite::Connection::open(dir.join("tilia.db")).unwrap();
    conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
        .unwrap();
    std::fs::metadata(dir.join("tilia.db")).unwrap().len()
}

fn token(lesson: usize) -> Recordable {
    let pack = Pack::new("tilia-base", "2026.11.0");
    Recordable::for_lesson(Record::Always, &pack, &format!("lesson-{lesson}"))
        .unwrap()
        .unwrap()
}

fn who(number: usize, place: usize) -> Who {
    Who {
        learner: learner(number),
        at: Moment::new(NOON + place as i64 * 7_919, 60),
        shared: false,
    }
}

fn answer(
    tx: &mut Tx<'_>,
    number: usize,
    lesson: &Recordable,
    step: usize,
    place: usize,
) -> Result<()> {
    let input = ActivityAnswered {
        step: STEPS[step % STEPS.len()],
        run: 1,
        attempt: 1,
        result: if place.is_multiple_of(3) { 500 } else { 1000 },
        weight: 1,
        confidence: Some(true),
        active_ms: 4_000 + (place % 9_000) as u32,
        steps_seen: 3,
        steps_total: 8,
        chosen: Chosen::keys(["call-back"])?,
    };
    tx.activity_answered(&who(number, place), lesson, input)
}

fn fill(store: &mut Store, answers: usize) {
    let tokens: Vec<Recordable> = (0..LESSONS).map(token).collect();
    let learners = answers.div_ceil(LESSONS * STEPS.len());
    let mut place = 0;
    // Lesson by lesson through the class, as courses go.
    for lesson in &tokens {
        for number in 0..learners {
            let count = STEPS.len().min(answers - place);
            store
                .write(|tx| -> Result<()> {
                    (0..count).try_for_each(|step| answer(tx, number, lesson, step, place + step))
                })
                .unwrap();
            place += count;
        }
    }
}

/// Self-assessments of ten tasks.
fn items(dir: &Path, answers: usize) {
    let mut store = open(dir, 2);
    add_learners(&mut store, answers.div_ceil(60));
    let empty = size(dir);
    let pack = Pack::new("tilia-base", "2026.11.0");
    let mut seen = 0;
    for sitting in 0..answers.div_ceil(10) {
        let who = who(sitting / 6, sitting * 10);
        let assessment = AssessmentId((sitting as u128 + 1).to_be_bytes());
        store
            .write(|tx| -> Result<()> {
                tx.assessment_started(
                    &who,
                    &AssessmentStarted {
                        assessment,
                        track: "safety",
                        phase: Phase::Entry,
                    },
                )?;
                for number in 0..10 {
                    let item = RecordableItem::for_item(
                        Record::Always,
                        &pack,
                        &format!("phishing-i{}", sitting % 6 * 10 + number),
                    )?;
                    let answer = ItemAnswer::Given {
                        right: number % 2 == 0,
                        confidence: Some(false),
                        chosen: Chosen::keys(["call-back"])?,
                    };
                    tx.item_answered(
                        &who,
                        &item.unwrap(),
                        &ItemAnswered {
                            assessment,
                            answer,
                            active_ms: 9_000,
                        },
                    )?;
                    seen += 1;
                }
                let end = AssessmentFinished {
                    assessment,
                    ability: -512,
                    error: 640,
                    band: 1,
                    band_low: 0,
                    band_high: 1,
                    calibration: "experts-1",
                };
                tx.assessment_finished(&who, &end)
            })
            .unwrap();
    }
    println!(
        "bytes per answer, self-assessments with start and end: {:.1}",
        (size(dir) - empty) as f64 / f64::from(seen)
    );
}

/// Whole visits: opened, three pages seen, five answers, completed.
fn visits(dir: &Path, answers: usize) {
    let mut store = open(dir, 3);
    let learners = answers.div_ceil(LESSONS * STEPS.len());
    add_learners(&mut store, learners);
    let empty = size(dir);
    let mut seen = 0;
    for lesson in (0..LESSONS).map(token) {
        for number in 0..learners {
            store
                .write(|tx| -> Result<()> {
                    let who = who(number, seen);
                    tx.lesson_opened(
                        &who,
                        &lesson,
                        LessonOpened {
                            run: 1,
                            steps_total: 8,
                        },
                    )?;
                    for step in ["story", "explain", "already-happened"] {
                        tx.step_seen(
                            &who,
                            &lesson,
                            StepSeen {
                                step,
                                run: 1,
                                active_ms: 9_000,
                                steps_seen: 3,
                                steps_total: 8,
                            },
                        )?;
                    }
                    for step in 0..STEPS.len() {
                        answer(tx, number, &lesson, step, seen + step)?;
                    }
                    tx.lesson_completed(
                        &who,
                        &lesson,
                        LessonCompleted {
                            run: 1,
                            result: 800,
                            active_ms: 1_000,
                            steps_total: 8,
                        },
                    )
                })
                .unwrap();
            seen += STEPS.len();
        }
    }
    println!(
        "bytes per answer, all ten events of a visit with five answers: {:.1}",
        (size(dir) - empty) as f64 / seen as f64
    );
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn appends(store: &mut Store, dir: &Path) {
    let lesson = token(3);
    let mut file = File::create(dir.join("sync")).unwrap();
    file.write_all(&[1; 65_536]).unwrap();
    let (mut commits, mut syncs, mut data_syncs) = (Vec::new(), Vec::new(), Vec::new());
    // The WAL has its lasting size after the first checkpoint.
    for place in 0..600 {
        store
            .write(|tx| answer(tx, 0, &lesson, place, place))
            .unwrap();
    }
    for place in 0..300 {
        let started = Instant::now();
        store
            .write(|tx| answer(tx, 0, &lesson, place, place))
            .unwrap();
        commits.push(started.elapsed().as_secs_f64() * 1e3);
        let started = Instant::now();
        file.write_all(&[1; 4_096]).unwrap();
        file.sync_all().unwrap();
        syncs.push(started.elapsed().as_secs_f64() * 1e3);
        let started = Instant::now();
        file.write_all(&[1; 4_096]).unwrap();
        file.sync_data().unwrap();
        data_syncs.push(started.elapsed().as_secs_f64() * 1e3);
    }
    println!(
        "median ms: durable answer {:.3}, one fsync {:.3}, one fdatasync {:.3}",
        median(commits),
        median(syncs),
        median(data_syncs)
    );
}

/// What an answer costs apart from the disk.
fn in_memory() {
    let now = Moment::new(NOON, 60);
    let mut store = Store::in_memory(OpenArgs {
        stream: StreamId([8; 16]),
        now,
    })
    .unwrap();
    add_learners(&mut store, 1);
    let lesson = token(3);
    let started = Instant::now();
    for place in 0..2_000 {
        store
            .write(|tx| answer(tx, 0, &lesson, place, place))
            .unwrap();
    }
    println!(
        "the same answer in memory: {:.3} ms",
        started.elapsed().as_secs_f64() / 2.0
    );
}

fn screens(store: &mut Store) {
    let group = GroupId(1_u128.to_be_bytes());
    let times: Vec<f64> = (0..20)
        .map(|_| {
            let started = Instant::now();
            let rows = store.read().group_progress(group).unwrap();
            assert!(rows.len() <= 30 * LESSONS && !rows.is_empty());
            started.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    println!("group screen: {:.2} ms", median(times));
    let started = Instant::now();
    store.rebuild().unwrap();
    println!(
        "rebuild of all progress: {:.1} s",
        started.elapsed().as_secs_f64()
    );
}

fn exports(store: &Store) {
    let started = Instant::now();
    let mut rows = 0_u32;
    let each = |row: &AnswerRow<'_>| {
        rows += u32::from(row.result <= 1000);
        Ok::<(), Error>(())
    };
    store
        .read()
        .for_each_answer_row(&Filter::default(), each)
        .unwrap();
    println!(
        "answer rows: {:.0} rows/s",
        f64::from(rows) / started.elapsed().as_secs_f64()
    );
}

fn backups(dir: &Path, store: Store) {
    drop(store);
    let folder = Folder::new(dir);
    let started = Instant::now();
    let backup = backup::make(&folder, Moment::new(NOON, 60)).unwrap();
    let made = started.elapsed().as_secs_f64();
    let lock = folder.lock().unwrap();
    let started = Instant::now();
    restore(&lock, &backup.path, Moment::new(NOON, 60)).unwrap();
    println!(
        "backup of {} MiB: {made:.2} s, restore {:.2} s",
        backup.bytes >> 20,
        started.elapsed().as_secs_f64()
    );
    let started = Instant::now();
    drop(open(dir, 9));
    println!(
        "start on this file: {:.1} ms",
        started.elapsed().as_secs_f64() * 1e3
    );
}
