//! A pack as the program uses it: structure at once, words on demand.

#![allow(
    clippy::unwrap_used,
    reason = "a test may stop where something unexpected stands"
)]

use std::path::Path;
use std::sync::Arc;

use tilia_course::{Activity, Files, LessonId, Pack, Record};

fn small() -> Files {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/small");
    let mut files = Files::from_folder(&folder).unwrap();
    // The second language of the fixture borrows the words of the first.
    let words = files.bytes("safety/parcels/en.md").unwrap().to_vec();
    files.insert("safety/parcels/de.md", words);
    files
}

fn parcels() -> LessonId {
    "parcels".into()
}

#[test]
fn a_pack_is_read_in_the_order_of_its_files() {
    let pack = Pack::load(small()).unwrap();
    assert_eq!(pack.id, "small");
    let track = pack.tracks.first().unwrap();
    assert_eq!(track.lessons, ["parcels", "quiet"].map(LessonId::from));
    let lesson = pack.lesson(&parcels()).unwrap();
    assert_eq!((lesson.record, lesson.minutes), (Record::Always, 12));
    let activities = lesson
        .steps
        .iter()
        .filter_map(|step| step.activity.as_ref());
    let kinds: Vec<&str> = activities.map(Activity::kind).collect();
    assert_eq!(kinds.len(), 14);
    assert_eq!(pack.items().count(), 12);
    assert_eq!(pack.lesson(&"quiet".into()).unwrap().record, Record::Never);
}

#[test]
fn words_come_in_the_language_asked_for_and_in_no_other() {
    let pack = Pack::load(small()).unwrap();
    let words = pack.words(&parcels(), "en").unwrap();
    assert_eq!(words.title, "Parcels and other surprises");
    assert_eq!(words.pictures.get("letter").unwrap(), "A letter.");
    assert_eq!(words.trainer.len(), 4);
    assert!(pack.words(&parcels(), "fr").is_none());
    assert!(pack.words(&"nothing".into(), "en").is_none());
    let (title, summary) = pack.headline(&parcels(), "en").unwrap();
    assert_eq!((title, summary), (words.title, words.summary));
    assert_eq!(pack.item_words(&parcels(), "en").unwrap().len(), 12);
}

#[test]
fn a_variant_replaces_single_sections() {
    let mut files = small();
    let young = "## Hey {#story}\n\nA short story.\n";
    files.insert("safety/parcels/de-young.md", young.as_bytes().to_vec());
    let pack = Pack::load(files).unwrap();
    let words = pack.words_variant(&parcels(), "de", "young").unwrap();
    assert_eq!(words.steps.get("story").unwrap().heading, "Hey");
    assert_eq!(words.steps.get("help").unwrap().heading, "Who helps");
    assert_eq!(words.title, "Parcels and other surprises");
    let same = pack.words_variant(&parcels(), "de", "old").unwrap();
    assert_eq!(same, pack.words(&parcels(), "de").unwrap());
}

#[test]
fn a_pack_with_faulty_structure_is_not_loaded() {
    let mut files = small();
    files.insert("safety/parcels/lesson.toml", b"schema = 2".to_vec());
    let problems = Pack::load(files).unwrap_err();
    assert!(
        problems
            .iter()
            .all(|problem| problem.file == "safety/parcels/lesson.toml")
    );
    assert!(problems.len() > 5);
}

#[test]
fn a_lesson_told_again_is_not_read_again() {
    let pack = Pack::load(small()).unwrap();
    let first = pack.told(&parcels(), "en").unwrap();
    assert!(Arc::ptr_eq(&first, &pack.told(&parcels(), "en").unwrap()));
    let other = pack.told(&"quiet".into(), "en").unwrap();
    assert_ne!(other.words.title, first.words.title);
    assert_eq!(first, pack.told(&parcels(), "en").unwrap());
}

#[test]
fn a_lesson_that_lacks_a_language_is_told_as_a_whole_in_the_next_one() {
    let mut files = small();
    let english = files.text("safety/parcels/en.md").unwrap().to_owned();
    // A French file that stops in the middle is as good as none.
    let (half, _) = english.split_at(english.find("## ").unwrap() + 2_000);
    files.insert("safety/parcels/fr.md", half.as_bytes().to_vec());
    files.insert(
        "glossary.fr.md",
        "## Hameçonnage {#phishing}\n\nUn faux message.\n"
            .as_bytes()
            .to_vec(),
    );
    let pack = Pack::load(files).unwrap();
    let told = pack.told(&parcels(), "fr").unwrap();
    assert_eq!(told.language, pack.languages.first().unwrap().as_str());
    assert_eq!(
        Some(&told.words),
        pack.words(&parcels(), &told.language).as_ref()
    );
    let headline = pack.headline_told(&parcels(), "fr").unwrap();
    assert_eq!(headline.language, told.language);
    assert_eq!(
        pack.track_told(&"safety".into(), "fr").unwrap().language,
        "en"
    );
    assert_eq!(pack.items_told(&parcels(), "fr").unwrap().language, "en");
    assert_eq!(pack.told(&parcels(), "en").unwrap().language, "en");
    assert!(pack.told(&"nothing".into(), "fr").is_none());
    let french: Vec<String> = pack
        .glossary_told("fr")
        .into_values()
        .map(|term| term.language)
        .collect();
    assert!(french.contains(&"fr".to_owned()));
}

#[test]
fn a_lesson_may_ask_to_be_listened_to_and_its_options_may_have_pictures() {
    let mut files = small();
    let track = format!(
        "listen = true\n{}",
        files.text("safety/track.toml").unwrap()
    );
    files.insert("safety/track.toml", track.into_bytes());
    let lesson = files.text("safety/parcels/lesson.toml").unwrap().replacen(
        "kind = \"choice\"\n",
        "kind = \"choice\"\npictures = { wait = \"letter\" }\n",
        1,
    );
    files.insert("safety/parcels/lesson.toml", lesson.into_bytes());
    let pack = Pack::load(files).unwrap();
    assert!(pack.tracks.first().unwrap().listen);
    let lesson = pack.lesson(&parcels()).unwrap();
    let mut activities = lesson
        .steps
        .iter()
        .filter_map(|step| step.activity.as_ref());
    let Some(Activity::Choice(choice)) = activities.next() else {
        panic!("the first activity is a choice");
    };
    assert_eq!(choice.pictures.get("wait").unwrap(), "letter");
}
