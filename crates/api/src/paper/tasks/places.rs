//! Switches, passphrases, files and letters.

use super::super::text::texts;
use super::{Solution, line, lines_of, note, telling};
use tilia_course::{File, Key, Letter, LetterBlock, Password, Settings, StepWords, Switch};
use tilia_reports::paper::{FileTask, LetterPiece, Note, PaperSwitch, SettingTask, Task};

pub(super) fn settings(settings: &Settings, words: &StepWords) -> (Task, Option<Solution>) {
    let switches = settings
        .switches
        .iter()
        .map(|switch| paper_switch(switch, words));
    let task = Task::Settings(SettingTask {
        service: line(&words.lines, "service"),
        switches: switches.collect(),
    });
    let solution = Solution {
        right: settings
            .switches
            .iter()
            .map(|switch| safe(switch, words))
            .collect(),
        notes: telling(
            settings
                .switches
                .iter()
                .flat_map(|switch| reasons(switch, words)),
        ),
    };
    (task, Some(solution))
}

fn field(words: &StepWords, switch: &Switch, key: &str) -> String {
    let part = words.parts.get(&switch.id);
    part.map(|part| line(&part.fields, key)).unwrap_or_default()
}

fn paper_switch(switch: &Switch, words: &StepWords) -> PaperSwitch {
    let part = words.parts.get(&switch.id);
    PaperSwitch {
        label: field(words, switch, "label"),
        texts: part.map(|part| texts(&part.body)).unwrap_or_default(),
        states: switch
            .options
            .iter()
            .map(|state| field(words, switch, state.as_str()))
            .collect(),
        now: switch
            .options
            .iter()
            .position(|state| *state == switch.start),
    }
}

/// The safe states of a switch.
fn safe(switch: &Switch, words: &StepWords) -> Note {
    let states = switch
        .safe
        .iter()
        .map(|state| field(words, switch, state.as_str()));
    let states: Vec<String> = states.collect();
    note(field(words, switch, "label"), states.join(" / "))
}

/// What is said about the states, each after its name.
fn reasons(switch: &Switch, words: &StepWords) -> Vec<Note> {
    let Some(part) = words.parts.get(&switch.id) else {
        return Vec::new();
    };
    let told = switch.options.iter().filter_map(|state| {
        let why = part.feedback.get(state)?;
        Some(note(field(words, switch, state.as_str()), why.clone()))
    });
    told.collect()
}

pub(super) fn password(password: &Password, words: &StepWords) -> (Task, Option<Solution>) {
    let task = Task::Password {
        length: password.min_length,
    };
    let solution = Solution {
        right: Vec::new(),
        notes: telling([note("", line(&words.feedback, "strong"))]),
    };
    (
        task,
        Some(solution).filter(|solution| !solution.notes.is_empty()),
    )
}

pub(super) fn file(file: &File, words: &StepWords) -> (Task, Option<Solution>) {
    let places = file.places.iter().map(|place| &place.id);
    let files = file.files.iter().map(|file| &file.id);
    let task = Task::File(FileTask {
        files: lines_of(&words.lines, files),
        places: lines_of(&words.lines, places),
        copies: file.copies,
        crash: line(&words.lines, &file.crash),
    });
    let survive: Vec<&Key> = file
        .places
        .iter()
        .filter(|place| place.survives)
        .map(|place| &place.id)
        .collect();
    let solution = Solution {
        right: lines_of(&words.lines, survive)
            .into_iter()
            .map(|place| note("", place))
            .collect(),
        notes: telling(["safe", "lost"].map(|key| note("", line(&words.feedback, key)))),
    };
    (task, Some(solution))
}

pub(super) fn letter(letter: &Letter, words: &StepWords) -> (Task, Option<Solution>) {
    let task = Task::Letter {
        blanks: lines_of(&words.lines, &letter.blanks),
        blocks: letter
            .blocks
            .iter()
            .map(|block| piece(block, words))
            .collect(),
    };
    (task, None)
}

fn piece(block: &LetterBlock, words: &StepWords) -> LetterPiece {
    let part = words.parts.get(&block.id);
    LetterPiece {
        label: part
            .map(|part| line(&part.fields, "label"))
            .unwrap_or_default(),
        texts: part.map(|part| texts(&part.body)).unwrap_or_default(),
        always: block.required && block.group.is_none(),
        one_of: block.group.is_some(),
    }
}
