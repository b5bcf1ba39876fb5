//! Signs somebody in and gives answer after answer, until all are given or somebody kills it. Every line
//! `answered N` is a promise: that answer is on the disk.
//!
//! `answer-loop DATA NAME COUNT`

#[path = "bench/headless.rs"]
#[allow(dead_code, reason = "the bench asks more of it than this does")]
mod headless;

use headless::Headless;
use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.as_slice() {
        [data, name, count] => count
            .parse()
            .map_err(|_| "COUNT is no number".to_owned())
            .and_then(|count| answer(Path::new(data), name, count)),
        _ => Err("answer-loop DATA NAME COUNT".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn answer(data: &Path, name: &str, count: usize) -> Result<(), String> {
    let mut app = Headless::open(data)?;
    app.sign_in(name)?;
    let mut out = std::io::stdout().lock();
    for number in 1..=count {
        app.answer(number)?;
        writeln!(out, "answered {number}")
            .and_then(|()| out.flush())
            .map_err(|error| error.to_string())?;
    }
    Ok(())
}
