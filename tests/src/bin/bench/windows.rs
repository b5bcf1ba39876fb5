//! Tilia's window beside one with nothing in it: how soon it shows something, how soon it stands still, what it holds.

use crate::figures::{Times, figure, mib, ms, ratio};
use crate::headless::instant;
use crate::processes::{family, pss_kib};
use crate::program;
use crate::screen::Screen;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use tilia_tests::Home;

/// So often each window is opened; the first time does not count.
const TIMES: usize = 9;
/// Drawn words have this many shades; an empty frame has fewer.
const SHADES: usize = 8;
/// What has not moved for so long is ready to be used.
const STILL: Duration = Duration::from_millis(1_500);
const PATIENCE: Duration = Duration::from_secs(30);

/// One opening of a window.
struct Opening {
    /// From the start of the program until words are on the screen.
    paint: Duration,
    /// Until the screen no longer changes.
    usable: Duration,
    pss_kib: u64,
    processes: usize,
}

pub(crate) fn measure(full: &Home) {
    let screen = Screen::open();
    let (new, nothing) = (Home::new(), Home::new());
    let (mut tilia, mut large, mut empty) = (Vec::new(), Vec::new(), Vec::new());
    // By turns, so that all of them meet the same machine.
    for _ in 0..TIMES {
        empty.push(open(
            &screen,
            &nothing,
            &program("examples/empty-window"),
            false,
        ));
        tilia.push(open(&screen, &new, &program("tilia"), true));
        large.push(open(&screen, full, &program("tilia"), true));
    }
    for openings in [&mut tilia, &mut large, &mut empty] {
        openings.remove(0);
    }
    compare("start to first paint", &tilia, &empty, |opening| {
        opening.paint
    });
    compare("start to usable", &tilia, &empty, |opening| opening.usable);
    let (ours, theirs) = (memory(&tilia), memory(&empty));
    let beside = format!(
        "empty window {}: {:.2} ×",
        mib(theirs),
        ours as f64 / theirs as f64
    );
    figure("memory of all processes (PSS)", &mib(ours), &beside);
    figure(
        "processes",
        &tilia[0].processes.to_string(),
        &format!("empty window {}", empty[0].processes),
    );
    let (large, small) = (
        times(&large, |opening| opening.usable),
        times(&tilia, |opening| opening.usable),
    );
    let beside = format!(
        "with an empty file {}: {}",
        ms(small.median()),
        ratio(large.median(), small.median())
    );
    figure(
        "start to usable with the large file",
        &ms(large.median()),
        &beside,
    );
}

fn compare(what: &str, tilia: &[Opening], empty: &[Opening], time: fn(&Opening) -> Duration) {
    let (ours, theirs) = (times(tilia, time).median(), times(empty, time).median());
    figure(
        what,
        &ms(ours),
        &format!("empty window {}: {}", ms(theirs), ratio(ours, theirs)),
    );
}

fn times(openings: &[Opening], time: fn(&Opening) -> Duration) -> Times {
    Times::of(openings.iter().map(time).collect())
}

fn memory(openings: &[Opening]) -> u64 {
    let mut sizes: Vec<u64> = openings.iter().map(|opening| opening.pss_kib).collect();
    sizes.sort_unstable();
    sizes[sizes.len() / 2]
}

/// Opens a window. Now and then one stays empty on a virtual screen; that is told, and it is opened once more.
fn open(screen: &Screen, home: &Home, program: &Path, data: bool) -> Opening {
    let mut command = home.command(program);
    command
        .env("DISPLAY", screen.number())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    if data {
        command.arg("--data").arg(home.data());
    }
    for _ in 0..3 {
        if let Some(opening) = opened(screen, &mut command) {
            return opening;
        }
        figure(
            "stayed empty and was opened again",
            &program.display().to_string(),
            "",
        );
    }
    panic!("{} shows nothing", program.display());
}

fn opened(screen: &Screen, command: &mut Command) -> Option<Opening> {
    let began = instant();
    let mut child = command.spawn().unwrap();
    let shown = watch(screen, began);
    let family = family(child.id());
    let pss_kib = family.iter().map(|process| pss_kib(*process)).sum();
    child.kill().unwrap();
    child.wait().unwrap();
    // The next window finds a screen without this one.
    let gone = instant();
    while screen.look().colours > 1 && gone.elapsed() < PATIENCE {
        std::thread::sleep(Duration::from_millis(20));
    }
    let (paint, usable) = shown?;
    Some(Opening {
        paint,
        usable,
        pss_kib,
        processes: family.len(),
    })
}

/// When words were on the screen, and when it changed for the last time.
fn watch(screen: &Screen, began: Instant) -> Option<(Duration, Duration)> {
    let (mut paint, mut changed, mut last) = (None, began.elapsed(), screen.look());
    while paint.is_none() || began.elapsed() - changed < STILL {
        if began.elapsed() > PATIENCE {
            return None;
        }
        std::thread::sleep(Duration::from_millis(4));
        let (look, now) = (screen.look(), began.elapsed());
        if look != last {
            (changed, last) = (now, look);
            if look.colours >= SHADES {
                paint = paint.or(Some(now));
            }
        }
    }
    paint.map(|paint| (paint, changed))
}
