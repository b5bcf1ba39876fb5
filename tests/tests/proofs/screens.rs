//! No page of the app is left out of the ways.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use tilia_tests::repository;
use tilia_tests::screens::Walk;

#[test]
fn every_screen_of_the_interface_has_a_stop() {
    let stops: BTreeSet<&str> = Walk::ALL
        .iter()
        .flat_map(|walk| walk.screens())
        .copied()
        .collect();
    let mut screens = BTreeSet::new();
    note_screens(&repository().join("ui/src"), &mut screens);
    assert!(screens.len() > 30, "only {screens:?}");
    let left_out: Vec<&String> = screens
        .iter()
        .filter(|name| !stops.contains(name.as_str()))
        .collect();
    assert!(left_out.is_empty(), "no way stops at {left_out:?}");
}

fn note_screens(folder: &Path, screens: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            note_screens(&path, screens);
        } else if path.extension().is_some_and(|ending| ending == "svelte") {
            screens.extend(screens_in(&fs::read_to_string(path).unwrap()));
        }
    }
}

/// Names that a component gives to its screens: itself, or through one of the three that put the name on the page.
fn screens_in(source: &str) -> Vec<String> {
    let mut names = after(source, "data-screen=", "data-screen=\"");
    names.extend(after(source, "<StepPage", "screen=\""));
    for frame in ["<DeskPage", "<AccountPage"] {
        let inner = after(source, frame, "name=\"").into_iter();
        names.extend(inner.map(|name| format!("trainer-{name}")));
    }
    // These three hand on what they are given.
    names.retain(|name| !name.contains('{'));
    names
}

/// What stands in quotes after `attribute`, in every tag or attribute that begins with `begin`.
fn after(source: &str, begin: &str, attribute: &str) -> Vec<String> {
    let tags = source.split(begin).skip(1).map(|rest| {
        let tag = rest.split_once('>').map_or(rest, |(tag, _)| tag);
        format!("{begin}{tag}")
    });
    let value = |tag: String| {
        let (_, rest) = tag.split_once(attribute)?;
        rest.split_once('"').map(|(value, _)| value.to_owned())
    };
    tags.filter_map(value).collect()
}

#[test]
fn screens_are_found_however_they_are_named() {
    let page = "<main class=\"page\" data-screen=\"help\" aria-busy>";
    assert_eq!(screens_in(page), ["help"]);
    let frames =
        "<DeskPage\n  {area}\n  name=\"course\"\n> <AccountPage name=\"unlock\" title={x}>";
    assert_eq!(screens_in(frames), ["trainer-course", "trainer-unlock"]);
    let handed_on = "<main data-screen={screen}> <StepPage screen=\"review\" /> <p data-screen=\"trainer-{name}\">";
    assert_eq!(screens_in(handed_on), ["review"]);
}
