//! A large data folder: how large it is, and how fast it comes out again.

use crate::figures::{figure, mib};
use crate::processes::{Run, watched};
use crate::program;
use serde_json::Value;
use std::fs::File;
use std::path::Path;
use std::process::Command;
use tilia_tests::Home;

/// The columns of the data profile, in the order of the export.
const QUERY: &str = "SELECT (SELECT value FROM setting WHERE name = 'site'), g.name, lower(hex(l.uuid)), l.name,
    strftime('%Y-%m-%dT%H:%M:%SZ', e.utc_ms / 1000, 'unixepoch'), o.name, coalesce(s.name, i.name), '4.2', e.kind,
    e.result / 1000.0, e.attempt = 1 AND e.run <= 1, substr(e.detail, 2), e.confidence, e.active_ms, p.version
    FROM event e JOIN learner l ON l.id = e.learner LEFT JOIN learner_group g ON g.id = l.group_id
    JOIN place w ON w.id = e.place LEFT JOIN pack p ON p.id = w.pack LEFT JOIN lesson o ON o.id = w.lesson
    LEFT JOIN step s ON s.id = w.step LEFT JOIN item i ON i.id = w.item
    WHERE e.kind IN (3, 8) ORDER BY e.id";

/// Rows of the workbook that is measured.
const WORKBOOK: u32 = 100_000;

/// Fills a folder, measures, and hands it on.
pub(crate) fn measure(answers: u32) -> Home {
    let small = filled(WORKBOOK.min(answers));
    let full = filled(answers);
    sizes(&full);
    let ours = export(&full, "answers", "csv");
    let theirs = shell(&full);
    let speed = |run: &Run| f64::from(answers) / run.time.as_secs_f64();
    let beside = format!(
        "sqlite3 shell {:.0} rows/s: {:.2} ×",
        speed(&theirs),
        speed(&ours) / speed(&theirs)
    );
    figure(
        "answers as CSV",
        &format!("{:.0} rows/s", speed(&ours)),
        &beside,
    );
    figure(
        "its peak memory",
        &mib(ours.peak_kib),
        &format!("sqlite3 shell {}", mib(theirs.peak_kib)),
    );
    let workbook = export(&small, "answers", "xlsx");
    let what = format!("{} answers as XLSX", WORKBOOK.min(answers));
    figure(
        &what,
        &format!("{:.2} s", workbook.time.as_secs_f64()),
        &format!("peak memory {}", mib(workbook.peak_kib)),
    );
    back_up_and_restore(&full);
    full
}

/// A folder with so many answers.
pub(crate) fn filled(answers: u32) -> Home {
    let home = Home::new();
    let learners = (answers / 3_000).clamp(30, 300);
    let mut demo = admin(&home, &["demo", "--groups", &(learners / 30).to_string()]);
    demo.args([
        "--learners",
        &learners.to_string(),
        "--answers",
        &answers.to_string(),
    ]);
    assert!(demo.status().unwrap().success());
    home
}

fn admin(home: &Home, arguments: &[&str]) -> Command {
    let mut command = home.command(program("tilia-admin"));
    command
        .arg("--data")
        .arg(home.data())
        .args(["--lang", "en"])
        .args(arguments);
    command.stdout(std::process::Stdio::null());
    command
}

fn sizes(home: &Home) {
    let output = admin(home, &["--json", "data", "stats"])
        .stdout(std::process::Stdio::piped())
        .output()
        .unwrap();
    let stats: Value = serde_json::from_slice(&output.stdout).unwrap();
    let count = |name: &str| stats[name].as_f64().unwrap();
    let (answers, events) = (count("answers"), count("events"));
    let what = format!(
        "{events} events in {}",
        mib(stats["bytes"].as_u64().unwrap() / 1_024)
    );
    figure(
        "bytes per event, progress included",
        &format!("{:.1}", count("bytes") / events),
        &what,
    );
    let row = table_of_events(home) / events;
    figure(
        "bytes per event, its own row alone",
        &format!("{row:.1}"),
        "",
    );
    let others = format!(
        "with the {:.1} other events that belong to it",
        events / answers - 1.0
    );
    figure(
        "bytes per answer",
        &format!("{:.1}", count("bytes") / answers),
        &others,
    );
}

/// Bytes of the table that only grows; the rest is computed from it or small.
fn table_of_events(home: &Home) -> f64 {
    let mut shell = Command::new("sqlite3");
    shell.arg("-readonly").arg(home.data().join("tilia.db"));
    let output = shell
        .arg("SELECT sum(pgsize) FROM dbstat WHERE name = 'event'")
        .output()
        .unwrap();
    String::from_utf8_lossy(&output.stdout)
        .trim()
        .parse()
        .unwrap()
}

fn export(home: &Home, what: &str, format: &str) -> Run {
    let out = home.path().join(format!("out.{format}"));
    let mut command = admin(
        home,
        &[
            "progress", "export", "--what", what, "--format", format, "--out",
        ],
    );
    watched(command.arg(out))
}

/// The same rows in the same order, by the shell that comes with the database.
fn shell(home: &Home) -> Run {
    let out = File::create(home.path().join("shell.csv")).unwrap();
    let mut command = Command::new("sqlite3");
    command
        .args(["-readonly", "-csv"])
        .arg(home.data().join("tilia.db"))
        .arg(QUERY)
        .stdout(out);
    watched(&mut command)
}

fn back_up_and_restore(home: &Home) {
    let stick = home.path().join("stick.db");
    let name = stick.display().to_string();
    let speed = |run: &Run, path: &Path| {
        let bytes = std::fs::metadata(path).unwrap().len() as f64;
        format!("{:.0} MiB/s", bytes / 1_048_576.0 / run.time.as_secs_f64())
    };
    for (what, deed) in [
        ("backup, checked", "backup"),
        ("restore, checked", "restore"),
    ] {
        let run = watched(&mut admin(home, &["data", deed, &name]));
        figure(
            what,
            &speed(&run, &stick),
            &format!("peak memory {}", mib(run.peak_kib)),
        );
    }
    for entry in std::fs::read_dir(home.data()).unwrap().flatten() {
        if entry
            .file_name()
            .to_string_lossy()
            .starts_with("tilia-aside-")
        {
            std::fs::remove_file(entry.path()).unwrap();
        }
    }
    std::fs::remove_file(stick).unwrap();
}
