//! Taking one's data along: a locked file, and where wanted a page to read beside it.

use super::data::everything;
use super::parcel::{self, Person};
use crate::app::Turn;
use crate::parcels::line_of;
use crate::wire::my_data::{DataGroup, MyData, TakeAlongInput, TakenAlong};
use crate::{Failure, Moment, exports, pins, place, time, trainers};
use std::path::{Path, PathBuf};
use tilia_records::Event;
use tilia_reports::{Page, Part, Section};
use tilia_words::{Language, Words};

/// Writes everything about the person of this visit.
pub(crate) fn take_along(
    turn: &mut Turn<'_>,
    input: TakeAlongInput,
) -> Result<TakenAlong, Failure> {
    turn.app.may_export()?;
    let learning = turn.app.learning()?;
    learning.alone()?;
    let (guest, id) = (learning.visit.guest, learning.visit.learner);
    if !guest {
        pins::check(turn, id, input.pin.as_deref())?;
    }
    trainers::strong(&input.passphrase)?;
    let path = turn.app.path_for_new_file(&input.file)?;
    place::usable(&path)?;
    let (parts, entries) = packed(turn)?;
    let page = match input.page {
        true => Some(page(turn, &input.language)?),
        false => None,
    };
    let written = tilia_reports::write_parcel(&path, parcel::FORMAT, &input.passphrase, &parts);
    written.map_err(|error| exports::failure(&error))?;
    let beside = page.map(|page| written_beside(&path, &page)).transpose()?;
    note(turn, &path, beside.as_deref(), entries)?;
    Ok(TakenAlong {
        path: path.display().to_string(),
        page: beside.map(|page| page.display().to_string()),
        entries: u32::try_from(entries).unwrap_or(u32::MAX),
    })
}

/// The parts of the file, and how many events are in it.
fn packed(turn: &mut Turn<'_>) -> Result<(Vec<Part>, usize), Failure> {
    let learning = turn.app.learning()?;
    let (view, id) = (learning.store.read(), learning.visit.learner);
    let (mut lines, mut count) = (String::new(), 0);
    view.for_each_event(Some(id), |event| {
        // What was done under another entry of the same person keeps its own id, and has no place in this file.
        if event.learner == id && parcel::may_leave(learning.pack, event) {
            lines.push_str(&line_of(event, false));
            count += 1;
        }
        Ok::<(), Failure>(())
    })?;
    let learner = view.learner(id)?;
    let person = Person::new(&learner, learning.visit.guest, view.choices(id)?, count);
    let part = |name, bytes| Part { name, bytes };
    let parts = vec![
        part(parcel::PERSON, person.to_json()),
        part(parcel::EVENTS, lines.into_bytes()),
    ];
    Ok((parts, count))
}

/// The page to read, in the person's language.
fn page(turn: &mut Turn<'_>, language: &str) -> Result<Page, Failure> {
    let now = turn.now;
    let pack = turn.app.pack();
    let closed: Vec<String> = pack
        .lessons
        .values()
        .filter(|lesson| lesson.record != tilia_course::Record::Always)
        .map(|lesson| lesson.id.to_string())
        .collect();
    let open = |event: &Event| event.lesson.as_ref().is_none_or(|id| !closed.contains(id));
    let data = everything(turn, language, open)?;
    let words = Words::new(Language::suiting(language));
    let code = words.language().code();
    Ok(Page {
        language: code.to_owned(),
        right_to_left: words.language().right_to_left(),
        title: words.my_data_page_title(),
        lead: vec![
            words.my_data_page_made(&time::written_moment(now, code)),
            words.my_data_page_left_out(),
        ],
        groups: sections(data, code),
    })
}

fn sections(data: MyData, language: &str) -> Vec<Section> {
    let section = |group: DataGroup| Section {
        title: group.title,
        text: group.text,
        facts: group
            .facts
            .into_iter()
            .map(|fact| (fact.name, fact.value))
            .collect(),
        lines: group
            .lines
            .into_iter()
            .map(|line| (written(&line.at, language), line.text))
            .collect(),
    };
    data.groups.into_iter().map(section).collect()
}

/// A moment of ours as people here write it.
fn written(iso: &str, language: &str) -> String {
    let day = iso.get(..10).and_then(time::day);
    let clock = iso.get(11..16).unwrap_or_default();
    let day = day.map(|day| time::day_in_figures(day, language));
    format!("{}, {clock}", day.unwrap_or_default())
}

/// Writes the page under a name of its own; without it the locked file does not stay either.
fn written_beside(path: &Path, page: &Page) -> Result<PathBuf, Failure> {
    let beside = free_name(path);
    tilia_reports::write_page(&beside, page).map_err(|error| {
        let _ = std::fs::remove_file(path);
        exports::failure(&error)
    })?;
    Ok(beside)
}

/// The file's name with `.html`, and a number where that is taken: nobody was asked about an older page.
fn free_name(path: &Path) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let name = |number: u32| match number {
        1 => path.with_file_name(format!("{stem}.html")),
        _ => path.with_file_name(format!("{stem}-{number}.html")),
    };
    let mut names = (1..1_000).map(name);
    names
        .find(|name| !name.exists())
        .unwrap_or_else(|| path.with_extension("html"))
}

/// Notes that a file has left. Of guests there is nothing to note.
fn note(
    turn: &mut Turn<'_>,
    path: &Path,
    page: Option<&Path>,
    entries: usize,
) -> Result<(), Failure> {
    if turn.app.learning()?.visit.guest {
        return Ok(());
    }
    let now: Moment = turn.now;
    let noted = turn
        .app
        .store()?
        .write(|tx| tx.audit(now, None, "taken-along", &entries.to_string()));
    noted.map_err(|why: tilia_records::Error| {
        for left in [Some(path), page].into_iter().flatten() {
            let _ = std::fs::remove_file(left);
        }
        Failure::from(why)
    })
}
