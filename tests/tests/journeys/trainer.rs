//! A trainer's first day: from setting up the PC to the file that leaves it.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use tilia_tests::course::lesson;
use tilia_tests::desk::{
    export, lock_and_leave, look_at_list, open_page, set_up, type_path, unlock, write_course,
};
use tilia_tests::learning::{come_in_by_tile, do_steps, open_lesson};
use tilia_tests::{Home, Window};

const GROUP: &str = "Dienstag";

#[tokio::test]
async fn from_the_first_start_to_the_exported_files() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.speak("de").await;
    let code = set_up(&window, "Greta Pauels").await;
    assert!(code.split_whitespace().count() >= 4, "{code}");
    write_course(&window, GROUP, &["phishing", "my-data-my-rights"]).await;
    import_a_class(&window, &home).await;
    lock_and_leave(&window).await;
    a_learner_works(&window).await;
    unlock(&window).await;
    the_group_shows_it(&window).await;
    let files = export_everything(&window, &home).await;
    open_page(&window, "safety").await;
    window.find("main > section:last-child tbody tr").await;
    let log = window.words("main > section:last-child tbody").await;
    for format in ["xlsx", "csv", "csv-excel", "jsonl"] {
        assert!(log.contains(format), "{format} is not noted in {log}");
    }
    assert!(log.contains("Greta Pauels"), "{log}");
    window.close().await;
    for file in files {
        let text = text_of(&file);
        assert!(text.contains("Zoë Müller"), "{}: {text}", file.display());
    }
}

/// A file as it comes out of a school's own program: old encoding, semicolons. One row is wrong at first.
async fn import_a_class(window: &Window, home: &Home) {
    let file = home.path().join("home/klasse.csv");
    let names = ["Zoë Müller", "Jérôme Lëffin", "Ana Çelik"];
    write_latin(&file, &[&names[..], &[""]].concat());
    look_at_list(window, &file, GROUP).await;
    window.find(".notice tbody tr").await;
    let row = window.words(".notice tbody th").await;
    assert_eq!(row, "5", "the line of the row without a name");
    window
        .find("footer .btn.main[aria-disabled=\"true\"]")
        .await;
    // The same file, put right; another one is chosen with the button beside.
    write_latin(&file, &names);
    window.press("footer > .btn:not(.main)").await;
    type_path(window, &file).await;
    window.gone(".notice").await;
    let table = window.words("main table").await;
    for name in names {
        assert!(table.contains(name), "{name} in {table}");
    }
    take_over_three(window).await;
    // Imported twice, nobody stands in the list twice.
    look_at_list(window, &file, GROUP).await;
    take_over_three(window).await;
}

/// Takes the list over, and finds three people.
async fn take_over_three(window: &Window) {
    window.go_on().await;
    window.find(".done").await;
    window.go_on().await;
    window.screen("trainer-people").await;
    window.find("tr[data-key]").await;
    assert_eq!(window.count("tr[data-key]").await, 3);
}

async fn a_learner_works(window: &Window) {
    come_in_by_tile(window, "fr", "Zoë").await;
    let phishing = lesson("phishing");
    open_lesson(window, phishing).await;
    do_steps(window, phishing, 0, phishing.steps.len()).await;
    window.press("[data-tool=\"finish\"]").await;
    window.screen("finish").await;
    window.go_on().await;
    window.screen("start").await;
}

async fn the_group_shows_it(window: &Window) {
    open_page(window, "group").await;
    let done = "td.cell:is(.completed, .repeatedWell)";
    window.find(done).await;
    assert_eq!(window.count("tr[data-key]").await, 3);
    assert_eq!(window.count(done).await, 1);
    let row = window.words(&format!("tr:has({done})")).await;
    assert!(row.contains("Zoë"), "{row}");
}

async fn export_everything(window: &Window, home: &Home) -> Vec<PathBuf> {
    let folder = home.path().join("home");
    let all: &[&str] = &["progress", "assessments", "answers"];
    let wanted: [(&[&str], &str, &str); 4] = [
        (all, "xlsx", "bericht.xlsx"),
        (&["progress"], "csv-excel", "fortschritt-excel.csv"),
        (&["answers"], "csv", "antworten.csv"),
        (&["progress"], "jsonl", "fortschritt.jsonl"),
    ];
    let mut files = Vec::new();
    for (what, format, name) in wanted {
        let file = folder.join(name);
        export(window, what, format, &file).await;
        files.push(file);
    }
    files
}

/// One column "Name" and one "Sprache" in Windows-1252.
fn write_latin(file: &Path, names: &[&str]) {
    let mut text = String::from("Name;Sprache\r\n");
    for name in names {
        text.push_str(name);
        text.push_str(";de\r\n");
    }
    // All letters used here stand in Latin-1, where the byte is the number of the letter.
    let bytes: Vec<u8> = text
        .chars()
        .map(|letter| u8::try_from(letter).unwrap())
        .collect();
    std::fs::write(file, bytes).unwrap();
}

/// Everything that can be read in a file, workbooks unpacked.
fn text_of(file: &Path) -> String {
    let bytes = std::fs::read(file).unwrap();
    if file.extension().is_some_and(|ending| ending != "xlsx") {
        return String::from_utf8(bytes).unwrap();
    }
    let mut book = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    for at in 0..book.len() {
        book.by_index(at)
            .unwrap()
            .read_to_string(&mut text)
            .unwrap();
    }
    text
}
