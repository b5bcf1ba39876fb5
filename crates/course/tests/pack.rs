//! A pack as the program uses it: structure at once, words on demand.

#![allow(
    clippy::unwrap_used,
    reason = "a test may stop where something unexpected stands"
)]

use std::path::Path;

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
    assert_eq!(pack.items().count(), 6);
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
    assert_eq!(pack.item_words(&parcels(), "en").unwrap().len(), 6);
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
