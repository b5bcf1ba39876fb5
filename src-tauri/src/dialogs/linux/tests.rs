use super::*;
use crate::portal::tests::{Desktop, never, soon};
use std::os::unix::fs::PermissionsExt as _;

/// A zenity that does what the script says.
fn pretend(script: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("zenity");
    std::fs::write(&program, format!("#!/bin/sh\n{script}\n")).unwrap();
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    (folder, program)
}

fn ask(program: &Path, purpose: Purpose, left: &dyn Fn() -> bool) -> Choice {
    in_zenity(program, purpose, "tilia.pdf", (left, Instant::now()))
}

#[test]
fn what_is_chosen_in_the_portal_comes_back() {
    let desktop = Desktop::start(Some("file:///home/anna/Mein%20Blatt.pdf"));
    let choice = in_portal(&desktop.bus(), Purpose::Sheet, "tilia.pdf", &never());
    let path = PathBuf::from("/home/anna/Mein Blatt.pdf");
    assert_eq!(choice, Some(Choice::Chosen(path)));
    assert!(!desktop.was_closed());
    let asked = desktop.asked();
    assert!(asked.starts_with("SaveFile"), "{asked}");
    assert!(
        asked.contains("tilia.pdf") && asked.contains("*.pdf"),
        "{asked}"
    );
}

#[test]
fn leaving_takes_the_dialog_of_the_portal_off_the_screen() {
    let desktop = Desktop::start(None);
    let began = Instant::now();
    let choice = in_portal(&desktop.bus(), Purpose::BringBack, "", &soon());
    assert_eq!(choice, Some(Choice::Cancelled));
    assert!(desktop.was_closed());
    assert!(began.elapsed() < Duration::from_secs(2));
    assert!(desktop.asked().starts_with("OpenFile"));
}

#[test]
fn a_desktop_without_dialogs_in_its_portal_is_asked_no_longer() {
    let desktop = Desktop::without_portal();
    let choice = in_portal(&desktop.bus(), Purpose::Sheet, "tilia.pdf", &never());
    assert_eq!(choice, None);
}

#[test]
fn what_is_chosen_in_zenity_comes_back() {
    let (folder, program) = pretend("echo \"$@\" > \"$0.asked\"; echo '/home/anna/Mein Blatt.pdf'");
    let choice = ask(&program, Purpose::Sheet, &never());
    assert_eq!(
        choice,
        Choice::Chosen(PathBuf::from("/home/anna/Mein Blatt.pdf"))
    );
    let asked = std::fs::read_to_string(folder.path().join("zenity.asked")).unwrap();
    assert!(
        asked.contains("--save") && asked.contains("*.pdf"),
        "{asked}"
    );
}

#[test]
fn leaving_ends_zenity_and_a_late_answer_is_nobodys() {
    let (_folder, program) = pretend("exec sleep 60");
    let began = Instant::now();
    assert_eq!(
        ask(&program, Purpose::TakeAlong, &soon()),
        Choice::Cancelled
    );
    assert!(began.elapsed() < Duration::from_secs(5));
    let (_folder, program) = pretend("echo /tmp/late");
    assert_eq!(
        ask(&program, Purpose::TakeAlong, &|| true),
        Choice::Cancelled
    );
}

#[test]
fn a_dialog_that_ends_at_once_was_none_and_one_that_was_closed_was_one() {
    let (_folder, program) = pretend("exit 1");
    assert_eq!(
        ask(&program, Purpose::TakeAlong, &never()),
        Choice::Unavailable
    );
    let (_folder, program) = pretend("sleep 0.4; exit 1");
    assert_eq!(
        ask(&program, Purpose::TakeAlong, &never()),
        Choice::Cancelled
    );
}
