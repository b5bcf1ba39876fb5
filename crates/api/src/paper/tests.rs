use super::*;
use tilia_course::{Files, Pack, Record};
use tilia_reports::paper::Task;

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

/// The options of the plan, as somebody who ticks three of them takes them home.
fn three_plans(lesson: &tilia_course::Lesson, text: &tilia_course::LessonWords) -> Vec<String> {
    let steps = lesson.steps.iter();
    let plans = steps.filter_map(|step| match &step.activity {
        Some(tilia_course::Activity::Plan(plan)) => Some((text.steps.get(&step.id)?, plan)),
        _ => None,
    });
    plans
        .flat_map(|(words, plan)| plan.options.iter().filter_map(|key| words.lines.get(key)))
        .take(3)
        .cloned()
        .collect()
}

#[test]
fn what_somebody_takes_home_from_a_usual_lesson_is_one_page() {
    let pack = Pack::load(crate::built_in_files()).unwrap();
    let now = Moment::new(1_795_000_000_000, 60);
    let made = time::local(now).unwrap();
    let (mut sheets, mut of_one_page) = (0, 0);
    for (lesson, language) in pack
        .lessons
        .values()
        .filter(|lesson| lesson.record == Record::Always)
        .flat_map(|lesson| {
            pack.languages
                .iter()
                .map(move |language| (lesson, language.as_str()))
        })
    {
        let text = pack.words(&lesson.id, language).unwrap();
        let words = words(language);
        let plan = three_plans(lesson, &text);
        let sheet = lesson::take_home(&pack, (lesson, &text), plan, &words, now);
        let paper = set_in_type(&exports::FileWords(words), &sheet, made).unwrap();
        assert!(paper.pages <= 2, "{} in {language}", lesson.id);
        sheets += 1;
        of_one_page += usize::from(paper.pages == 1);
    }
    // Only lessons with long advice or many contacts need a second one.
    assert!(of_one_page * 2 > sheets, "{of_one_page} of {sheets}");
}

#[test]
fn options_that_are_drawn_on_the_screen_are_drawn_on_paper() {
    let pack = Pack::load(crate::built_in_files()).unwrap();
    let words = words("nl");
    let now = Moment::new(1_795_000_000_000, 60);
    let Sheet::Twin(sheet) = twin(&pack, "mouse-touch-keys", &words, now).unwrap() else {
        panic!("a lesson is printed as its paper twin");
    };
    let options = sheet.steps.iter().flat_map(|step| match &step.task {
        Some(Task::Choice { options } | Task::Choices { options }) => options.as_slice(),
        _ => &[],
    });
    let drawn: Vec<bool> = options.map(|option| option.picture.is_some()).collect();
    assert!(
        drawn.len() > 3 && drawn.iter().all(|drawn| *drawn),
        "{drawn:?}"
    );
}
