//! Sheets of paper, read by pikepdf and poppler.

use crate::headless::Headless;
use crate::python::python;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;
use tilia_tests::{Home, repository};

/// A name that is 300 characters, an emoji, two directions and the typesetter's own language.
fn hostile() -> String {
    format!(
        "#eval(\"1+1\") *Zoë* \\ 👵🏽 مريم {}",
        "Maximiliana".repeat(25)
    )
}

fn output_of(command: &mut Command) -> String {
    let output = command.output().expect("./dev test installs it");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

pub(crate) fn inspect(language: &str, files: &[PathBuf]) {
    let mut script = Command::new(python());
    script.arg(repository().join("tests/interop/paper.py"));
    let said = output_of(script.arg(language).args(files));
    assert_eq!(said.lines().count(), files.len(), "{said}");
}

/// The words in reading order, without the places where a long word may break.
pub(crate) fn read(file: &Path) -> String {
    let text = output_of(Command::new("pdftotext").arg(file).arg("-"));
    let whole = text.replace('\u{200b}', "");
    whole.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(crate) fn assert_in_order(text: &str, parts: &[&str]) {
    let mut from = 0;
    for part in parts {
        let at = text.get(from..).and_then(|rest| rest.find(part));
        from += at.unwrap_or_else(|| panic!("{part:?} is missing after byte {from} of {text}"));
    }
}

fn save(app: &mut Headless, sheet: &Value, file: &Path) {
    let place = json!({ "by": "typed", "value": file });
    app.call("save_sheet", json!({ "sheet": sheet, "file": place }))
        .unwrap();
}

#[test]
fn whole_lessons_are_tagged_lasting_and_in_reading_order() {
    let home = Home::new();
    for (language, answers) in [
        ("de", "Lösungen"),
        ("nl", "Antwoorden"),
        ("fr", "Réponses"),
        ("en", "Answers"),
    ] {
        let file = home.path().join(format!("{language}.pdf"));
        let mut admin = home.admin();
        admin.args(["--lang", language, "lessons", "print", "phishing", "-o"]);
        output_of(admin.arg(&file));
        inspect(language, std::slice::from_ref(&file));
        assert_in_order(&read(&file), &["Pakketto", "Card Stop", answers]);
    }
}

#[test]
fn sheets_of_a_learner_hold_hostile_names_as_text() {
    let home = Home::new();
    let mut app = Headless::open(&home.data()).unwrap();
    let name = hostile();
    app.sign_in(&name).unwrap();
    let in_home = |name: &str| home.path().join(name);
    let [sheet, letter, certificate] = ["sheet.pdf", "letter.pdf", "certificate.pdf"].map(in_home);
    let lesson = json!({ "is": "lesson", "lesson": "phishing", "language": "en" });
    save(&mut app, &lesson, &sheet);
    let right = json!({
        "is": "letter", "lesson": "my-data-my-rights", "step": "letter", "blocks": [], "language": "en",
    });
    save(&mut app, &right, &letter);
    let paper = json!({ "is": "certificate", "name": name, "topics": [], "language": "en" });
    save(&mut app, &paper, &certificate);
    inspect("en", &[sheet.clone(), letter, certificate.clone()]);
    assert_in_order(&read(&sheet), &["My plan", "Who helps", "078 170 170"]);
    let text = read(&certificate);
    assert_in_order(
        &text,
        &["Certificate", "#eval(\"1+1\") *Zoë* \\", "took part"],
    );
    // The name does not become part of the document's own words.
    let about = output_of(Command::new("pdfinfo").arg(&certificate));
    assert!(!about.contains("Zoë"), "{about}");
}

/// A course with three people, one of them with a hostile name, and two lessons.
fn course(app: &mut Headless) -> Value {
    let account = json!({
        "site": "Stadt", "region": "DG", "name": "Ruth", "passphrase": "linden seven kettle umbrella",
    });
    app.call("set_up", account).unwrap();
    let course = json!({
        "group": null, "name": "Dienstag", "firstDay": null, "lastDay": null,
        "days": [{ "day": "2026-11-24", "begins": 570, "ends": 660 }, { "day": "2026-12-08", "begins": null, "ends": null }],
        "quarterHours": 8, "plan": ["phishing", "bullying"], "learners": 0,
    });
    let group = app.call("save_course", course).unwrap()["group"].clone();
    for name in ["Zoë", "مريم", hostile().as_str()] {
        app.call("add_learner", json!({ "name": name, "group": group }))
            .unwrap();
    }
    group
}

#[test]
fn every_piece_of_a_course_is_tagged_lasting_and_in_reading_order() {
    let home = Home::new();
    let mut app = Headless::open(&home.data()).unwrap();
    let group = course(&mut app);
    for (language, day, question) in [
        (
            "de",
            "Tag 1: 24. November 2026, 09:30–11:00",
            "Hat Ihnen der Kurs geholfen?",
        ),
        (
            "nl",
            "Dag 1: 24 november 2026",
            "Heeft de cursus u geholpen?",
        ),
        ("fr", "Jour 1", "Le cours vous a-t-il été utile"),
        ("en", "Day 1: 24 November 2026", "Did the course help you?"),
    ] {
        let folder = home.path().join(format!("kit-{language}"));
        let kit = json!({
            "pieces": ["runSheet", "attendance", "nameCards", "pictureCards", "numberCards",
                "votingCards", "notice", "sheets", "satisfaction"],
            "group": group, "language": language,
        });
        let place = json!({ "by": "typed", "value": folder });
        app.call("save_kit", json!({ "kit": kit, "folder": place }))
            .unwrap();
        let entries = std::fs::read_dir(&folder).unwrap();
        let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
        files.sort();
        assert_eq!(files.len(), 9, "{files:?}");
        inspect(language, &files);
        let texts: Vec<String> = files.iter().map(|file| read(file)).collect();
        assert_in_order(&texts[0], &["Dienstag", day]);
        assert_in_order(&texts[1], &["#eval(\"1+1\") *Zoë*", "Zoë"]);
        assert_in_order(&texts[4], &["1", "2", "3", "4"]);
        assert_in_order(&texts[5], &["A", "B", "C", "D"]);
        assert_in_order(&texts[8], &[question]);
    }
}

#[test]
fn private_lessons_and_full_disks_leave_no_file() {
    let home = Home::new();
    let mut app = Headless::open(&home.data()).unwrap();
    app.sign_in("Anna").unwrap();
    let file = home.path().join("private.pdf");
    for (lesson, place, code) in [
        ("images-and-messages", file.clone(), "not-allowed"),
        (
            "phishing",
            home.path().join("gone/sheet.pdf"),
            "path-missing",
        ),
        ("phishing", PathBuf::from("/dev/full"), "file-exists"),
    ] {
        let sheet = json!({ "is": "lesson", "lesson": lesson, "language": "fr" });
        let place = json!({ "by": "typed", "value": place });
        let refused = app.call("save_sheet", json!({ "sheet": sheet, "file": place }));
        assert_eq!(refused.unwrap_err(), format!("save_sheet: {code}"));
    }
    assert!(!file.exists());
}
