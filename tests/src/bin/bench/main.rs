//! What Tilia costs on this machine, beside what the machine itself costs: a window with nothing in it, one flush of
//! the disk, the sqlite3 shell. Figures and ratios; nothing here passes or fails.
//!
//! `bench [ANSWERS]` measures the release programs that lie beside it, `bench reactions` only how soon the window
//! reacts, `bench merging [ANSWERS]` only how fast the work of other PCs comes in; `./dev bench` builds and starts it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a measuring tool: it prints figures and may stop at the first surprise"
)]

mod answers;
mod figures;
mod files;
mod groups;
mod headless;
mod merging;
mod processes;
mod reactions;
mod screen;
mod sticks;
mod windows;

use figures::headline;
use std::path::PathBuf;

/// The design's targets are about a file of this many answers.
const ANSWERS: u32 = 1_000_000;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if words.first().is_some_and(|word| word == "reactions") {
        headline("Reactions of the window");
        return reactions::measure();
    }
    let merging = words.first().is_some_and(|word| word == "merging");
    let answers = words.get(usize::from(merging)).map_or(ANSWERS, |word| {
        word.parse().expect("bench [[merging] ANSWERS | reactions]")
    });
    if merging {
        headline("What other PCs send");
        merging::measure(&files::filled(answers));
        return sticks::measure();
    }
    headline("One answer, durable");
    answers::measure();
    headline(&format!("A file with {answers} answers"));
    let full = files::measure(answers);
    headline("A group's page on that file");
    groups::measure(&full);
    headline("What other PCs send");
    merging::measure(&full);
    sticks::measure();
    headline("The window");
    windows::measure(&full);
    headline("Reactions of the window");
    reactions::measure();
}

/// A program built beside this one.
fn program(name: &str) -> PathBuf {
    let me = std::env::current_exe().unwrap();
    let path = me.with_file_name(name);
    assert!(
        path.exists(),
        "{} is missing: ./dev bench builds it",
        path.display()
    );
    path
}
