//! The report for the person who helps. It is made of counts and of the log, which holds no names and no
//! answers; where an account's name could stand in a path, the path is left out.

use super::versions;
use crate::app::{Kept, Turn};
use crate::wire::about::{Report, ReportInput};
use crate::wire::my_data::Fact;
use crate::wire::trainer::Exported;
use crate::wire::visit::LanguageInput;
use crate::{Failure, Moment, exports, place, time};
use std::io::Write as _;
use std::path::Path;
use tilia_records::{Folder, backup};
use tilia_words::{Language, Words};

/// As many last lines of the log are shown.
const LINES: usize = 40;
/// More than the page could have shown is not its report.
const LONGEST: usize = 256 * 1024;

/// The report as it would be written.
pub(crate) fn open_report(turn: &mut Turn<'_>, input: LanguageInput) -> Result<Report, Failure> {
    let words = Words::new(Language::suiting(&input.language));
    let code = words.language().code();
    let made = time::written_moment(turn.now, code);
    let mut facts = vec![Fact::new(words.report_made(), made)];
    facts.extend(versions(turn, &words));
    facts.extend(records(turn, &words)?);
    facts.extend(copies(turn, &words));
    let facts = facts.iter();
    let facts: Vec<String> = facts
        .map(|fact| format!("{}: {}", fact.name, fact.value))
        .collect();
    let log = log(turn.app.folder()).unwrap_or_else(|| words.report_log_none());
    Ok(Report {
        text: format!(
            "{}\n\n{}\n\n{}:\n{log}\n",
            words.report_title(),
            facts.join("\n"),
            words.report_log()
        ),
    })
}

fn records(turn: &Turn<'_>, words: &Words) -> Result<Vec<Fact>, Failure> {
    let store = match &turn.app.kept {
        Kept::Open(store) => store,
        Kept::Shut(why) => {
            let shut = words.report_records_shut(&why.to_string());
            return Ok(vec![Fact::new(words.report_records(), shut)]);
        }
    };
    let stats = store.read().stats()?;
    let mut facts = vec![
        Fact::new(words.report_records(), words.report_records_open()),
        Fact::new(
            words.report_size(),
            words.report_kilobytes(&stats.bytes.div_ceil(1024).to_string()),
        ),
        Fact::new(words.report_people(), stats.learners.to_string()),
        Fact::new(words.report_events(), stats.events.to_string()),
    ];
    let free = store.folder().and_then(|folder| folder.free_bytes().ok());
    facts.extend(free.map(|free| {
        let megabytes = words.report_megabytes(&(free / (1024 * 1024)).to_string());
        Fact::new(words.report_free(), megabytes)
    }));
    Ok(facts)
}

fn copies(turn: &Turn<'_>, words: &Words) -> Vec<Fact> {
    let (code, offset_min) = (words.language().code(), turn.now.offset_min);
    let copies = backup::list(&Folder::new(turn.app.folder())).unwrap_or_default();
    let newest = copies.first().map(|newest| {
        let at = Moment::new(newest.at_ms, offset_min);
        time::written_moment(at, code)
    });
    vec![
        Fact::new(words.report_backups(), copies.len().to_string()),
        Fact::new(
            words.report_newest(),
            newest.unwrap_or_else(|| words.report_none()),
        ),
    ]
}

/// The end of the log, with paths cut down to their last part: the others may name an account.
fn log(folder: &Path) -> Option<String> {
    let bytes = std::fs::read(folder.join("tilia.log")).ok()?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let lines: Vec<&str> = text.lines().collect();
    let last = lines.len().saturating_sub(LINES);
    let shown: Vec<String> = lines.iter().skip(last).map(|line| unnamed(line)).collect();
    (!shown.is_empty()).then(|| shown.join("\n"))
}

fn unnamed(line: &str) -> String {
    let word = |word: &str| {
        let path = word.matches(['/', '\\']).count() > 1;
        let last = word.rsplit(['/', '\\']).next().unwrap_or_default();
        if path {
            format!("…/{last}")
        } else {
            word.to_owned()
        }
    };
    line.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

/// Writes exactly what the person has read.
pub(crate) fn save_report(turn: &mut Turn<'_>, input: ReportInput) -> Result<Exported, Failure> {
    if input.text.len() > LONGEST {
        return Err(Failure::unexpected(&"a report of another size"));
    }
    let path = turn.app.path_for_new_file(&input.file)?;
    place::usable(&path)?;
    tilia_reports::write_beside(&path, |out| Ok(out.write_all(input.text.as_bytes())?))
        .map_err(|error| exports::failure(&error))?;
    Ok(Exported {
        path: path.display().to_string(),
        rows: u32::try_from(input.text.lines().count()).unwrap_or(u32::MAX),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_path_names_an_account() {
        assert_eq!(
            unnamed("WARN could not write /home/anna.peeters/tilia/tilia.db now"),
            "WARN could not write …/tilia.db now"
        );
        assert_eq!(unnamed("C:\\Users\\Anna\\x.db"), "…/x.db");
        assert_eq!(unnamed("WARN records: 3/4 done"), "WARN records: 3/4 done");
    }
}
