use super::*;
use tilia_course::{Files, Pack, Record};

fn packs() -> Vec<Pack> {
    let every_kind = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/packs/every-kind");
    let mut packs = vec![Pack::load(crate::built_in_files()).unwrap()];
    if every_kind.is_dir() {
        packs.push(Pack::load(Files::from_folder(&every_kind).unwrap()).unwrap());
    }
    packs
}

fn print(pack: &Pack, lesson: &str, language: &str) -> Paper {
    let now = Moment::new(1_795_000_000_000, 60);
    let words = words(language);
    let sheet = twin(pack, lesson, &words, now).unwrap();
    let made = time::local(now).unwrap();
    let paper = set_in_type(&exports::FileWords(words), &sheet, made);
    paper.unwrap_or_else(|why| panic!("{lesson} in {language}: {why}"))
}

#[test]
fn every_lesson_can_be_printed() {
    // The templates are the same in every language, so that languages may take turns.
    for pack in packs() {
        for (lesson, language) in pack.lessons.keys().zip(pack.languages.iter().cycle()) {
            let paper = print(&pack, lesson.as_str(), language);
            assert!(paper.pages > 0 && paper.pdf.starts_with(b"%PDF-1."));
        }
    }
}

#[test]
fn private_lessons_never_come_on_paper() {
    let pack = Pack::load(crate::built_in_files()).unwrap();
    let mut private = 0;
    for lesson in pack.lessons.values() {
        let opened = lesson::open_lesson(&pack, lesson.id.as_str(), "de");
        if lesson.record == Record::Always {
            assert!(opened.is_ok());
        } else {
            assert_eq!(opened.unwrap_err().code, "not-allowed");
            private += 1;
        }
    }
    assert!(private > 0);
}
