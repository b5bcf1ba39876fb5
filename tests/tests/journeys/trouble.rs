//! When something is wrong with the data: a clear page, nothing lost, a way on.

use std::io::{Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use tilia_tests::course::lesson;
use tilia_tests::learning::{
    at_step, come_in_as_guest, come_in_by_name, come_in_by_tile, do_steps, open_lesson,
};
use tilia_tests::{Home, Window, binary};
use tilia_words::{Language, Words};

#[tokio::test]
async fn a_second_window_on_the_same_data_says_that_it_is_open() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    let mut second = home.command(binary("tilia"));
    let output = second.arg("--data").arg(home.data()).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    let said = String::from_utf8(output.stdout).unwrap();
    let known = Language::ALL
        .iter()
        .any(|language| said.trim() == Words::new(*language).cli_already_open());
    assert!(known, "{said:?}");
    // The first window goes on as if nothing had happened.
    come_in_as_guest(&window, "nl").await;
    window.close().await;
}

#[tokio::test]
async fn damaged_data_are_explained_and_the_newest_backup_brings_the_learner_back() {
    let home = with_a_learner_and_a_backup().await;
    overwrite(&home, 0, &[b'x'; 8192]);
    let window = Window::open(&home, &[]).await;
    window.find("[data-notice=\"database-damaged\"]").await;
    let barriers = window.barriers().await;
    assert!(barriers.is_empty(), "{barriers:#?}");
    window.picture("start-damaged-en").await;
    // Meanwhile one may learn without a name.
    come_in_as_guest(&window, "en").await;
    window.press("[data-tool=\"leave\"]").await;
    window.press("[data-screen=\"leave\"] ~ footer .btn").await;
    window
        .press("[data-notice=\"database-damaged\"] .btn:nth-child(1)")
        .await;
    window.gone("[data-notice]").await;
    come_in_by_tile(&window, "en", "Hanne").await;
    window.press(".hero .btn.main").await;
    at_step(&window, &lesson("phishing").steps[2]).await;
    window.close().await;
    assert_eq!(kept_aside(&home).len(), 1, "{:?}", files(&home.data()));
}

#[tokio::test]
async fn damaged_data_may_be_left_aside_for_an_empty_file() {
    let home = with_a_learner_and_a_backup().await;
    overwrite(&home, 0, &[b'x'; 8192]);
    let window = Window::open(&home, &[]).await;
    window
        .press("[data-notice=\"database-damaged\"] .btn:nth-child(2)")
        .await;
    window.gone("[data-notice]").await;
    come_in_by_name(&window, "fr", "Noor").await;
    window.close().await;
    let stats = home.stats();
    assert_eq!(stats["learners"], 1, "{stats}");
    assert_eq!(kept_aside(&home).len(), 1, "{:?}", files(&home.data()));
}

#[tokio::test]
async fn data_of_a_newer_version_stay_untouched() {
    let home = with_a_learner_and_a_backup().await;
    // The user version of an SQLite file stands at byte 60, highest byte first.
    overwrite(&home, 60, &99_u32.to_be_bytes());
    let before = std::fs::read(home.data().join("tilia.db")).unwrap();
    let window = Window::open(&home, &[]).await;
    window.find("[data-notice=\"database-newer\"]").await;
    assert!(!window.has("[data-notice] .btn").await);
    window.picture("start-newer-en").await;
    come_in_as_guest(&window, "de").await;
    let phishing = lesson("phishing");
    open_lesson(&window, phishing).await;
    do_steps(&window, phishing, 0, 3).await;
    window.close().await;
    let after = std::fs::read(home.data().join("tilia.db")).unwrap();
    assert!(before == after, "the file was changed");
}

/// A home where Hanne has done two steps, and where the program has made its daily backup.
async fn with_a_learner_and_a_backup() -> Home {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    come_in_by_name(&window, "en", "Hanne").await;
    let phishing = lesson("phishing");
    open_lesson(&window, phishing).await;
    do_steps(&window, phishing, 0, 2).await;
    window.close().await;
    // The backup of the day may have been made at the first start, before Hanne came. A new day begins:
    let backups = home.data().join("backups");
    if backups.exists() {
        std::fs::remove_dir_all(backups).unwrap();
    }
    let window = Window::open(&home, &[]).await;
    let began = Instant::now();
    while !has_backup(&home) {
        assert!(began.elapsed() < Duration::from_secs(30), "no backup");
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    window.close().await;
    home
}

fn overwrite(home: &Home, at: u64, bytes: &[u8]) {
    let file = home.data().join("tilia.db");
    let mut file = std::fs::OpenOptions::new().write(true).open(file).unwrap();
    file.seek(SeekFrom::Start(at)).unwrap();
    file.write_all(bytes).unwrap();
}

fn has_backup(home: &Home) -> bool {
    let whole = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "db");
    files(&home.data().join("backups")).iter().any(whole)
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).collect()
}

/// Databases in the data folder that are not the live one.
fn kept_aside(home: &Home) -> Vec<PathBuf> {
    let mut found = files(&home.data());
    found.retain(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("tilia-aside") && name.ends_with(".db")
    });
    found
}
