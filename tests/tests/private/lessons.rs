//! What would give a private lesson away: its id, and whatever stands in it and in no other lesson.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use tilia_tests::repository;

/// A lesson of which nothing may be kept: never, or only by somebody who has it in the course plan.
pub(crate) struct Private {
    pub(crate) track: String,
    pub(crate) id: String,
    /// Words that may stand in no file.
    pub(crate) words: BTreeSet<String>,
}

/// Every private lesson of the course.
pub(crate) fn private_lessons() -> Vec<Private> {
    let (private, public): (Vec<PathBuf>, Vec<PathBuf>) = folders()
        .into_iter()
        .partition(|folder| !structure(folder).contains("record = \"always\""));
    let known: BTreeSet<String> = public.iter().flat_map(|folder| words(folder)).collect();
    private
        .iter()
        .map(|folder| Private {
            track: name(folder.parent().unwrap()),
            id: name(folder),
            words: words(folder).difference(&known).cloned().collect(),
        })
        .collect()
}

/// Folders with a lesson in them.
fn folders() -> Vec<PathBuf> {
    let base = repository().join("lessons/tilia-base");
    let below = |folder: &Path| -> Vec<PathBuf> {
        std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.is_dir())
            .collect()
    };
    let lessons = below(&base).into_iter().flat_map(|track| below(&track));
    lessons
        .filter(|folder| folder.join("lesson.toml").exists())
        .collect()
}

fn name(folder: &Path) -> String {
    folder.file_name().unwrap().to_str().unwrap().to_owned()
}

fn structure(folder: &Path) -> String {
    std::fs::read_to_string(folder.join("lesson.toml")).unwrap()
}

/// Ids of steps and answers, and titles in four languages. One plain word such as `day` may stand anywhere by
/// chance; two of them joined by a hyphen, and whole sentences, may not.
fn words(folder: &Path) -> BTreeSet<String> {
    let mut words = BTreeSet::from([name(folder)]);
    let structure = structure(folder);
    let quoted = structure
        .split('"')
        .skip(1)
        .step_by(2)
        .chain(structure.split([' ', '{', ',']));
    words.extend(quoted.filter(|key| is_distinctive(key)).map(str::to_owned));
    for language in ["de", "nl", "fr", "en"] {
        let text = std::fs::read_to_string(folder.join(format!("{language}.md"))).unwrap();
        words.extend(
            text.lines()
                .filter_map(title)
                .filter(|title| title.chars().count() > 9)
                .map(str::to_owned),
        );
    }
    words
}

fn is_distinctive(key: &str) -> bool {
    key.len() > 5
        && key.contains('-')
        && key
            .bytes()
            .all(|byte| byte == b'-' || byte.is_ascii_lowercase())
}

fn title(line: &str) -> Option<&str> {
    let heading = line
        .strip_prefix("## ")
        .and_then(|rest| rest.split(" {#").next());
    heading.or_else(|| line.strip_prefix("title: "))
}

#[test]
fn the_words_to_look_for_are_those_of_private_lessons() {
    let lessons = private_lessons();
    let ids: Vec<&str> = lessons.iter().map(|lesson| lesson.id.as_str()).collect();
    assert!(
        ids.contains(&"identity-and-doxing") && ids.contains(&"what-is-digital-violence"),
        "{ids:?}"
    );
    assert!(!ids.contains(&"phishing"));
    let doxing = lessons
        .iter()
        .find(|lesson| lesson.id == "identity-and-doxing")
        .unwrap();
    for word in [
        "on-the-picture",
        "write-there",
        "A second account",
        "My name, my picture, my address",
    ] {
        assert!(
            doxing.words.contains(word),
            "{word} is not looked for: {:?}",
            doxing.words
        );
    }
    // It is a step of other lessons too, and may be recorded with those.
    assert!(!doxing.words.contains("already-happened"));
}
