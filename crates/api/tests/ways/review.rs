//! Five minutes of review: what comes back, when, and what never does.

use crate::answers::{lesson, pack, right, wrong};
use crate::house::House;
use serde_json::{Value, json};
use tilia_course::{Activity, LessonId, Record, StepId};

const DAY_MS: i64 = 86_400_000;
const PHISHING: &str = "phishing";

impl House {
    fn review(&mut self, ahead: bool) -> Value {
        let input = json!({ "language": "en", "ahead": ahead, "again": [] });
        self.call("open_review", input)
    }

    fn cards(&mut self, ahead: bool) -> Vec<(String, String)> {
        cards(&self.review(ahead))
    }

    fn answer_card(&mut self, card: &(String, String), known: bool) -> Value {
        let step = lesson(&card.0);
        let step = step.step(&StepId::from(card.1.as_str())).unwrap();
        let activity = step.activity.as_ref().unwrap();
        let answer = if known {
            right(activity)
        } else {
            wrong(activity).unwrap()
        };
        let input = json!({ "lesson": card.0, "step": card.1, "answer": answer, "activeMs": 900, "language": "en" });
        self.call("answer_review", input)
    }

    fn days_later(&mut self, days: i64) {
        self.clock.now.utc_ms += days * DAY_MS;
    }
}

fn cards(page: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let cards = page["cards"].as_array().unwrap().iter();
    cards
        .map(|card| (text(&card["lesson"]), text(&card["step"]["step"])))
        .collect()
}

#[test]
fn what_was_answered_comes_back_on_another_day_and_then_stays_away() {
    let mut house = House::new();
    house.own_name("Odette");
    assert_eq!(
        house.review(false),
        json!({ "cards": [], "more": false, "nextOn": null })
    );
    house.walk(PHISHING, true);
    let page = house.review(false);
    assert_eq!((cards(&page).len(), &page["more"]), (0, &json!(true)));
    let first = page["nextOn"].as_str().unwrap().to_owned();
    assert!(
        first.as_str() > "2026-03-09" && first.as_str() < "2026-03-20",
        "{first}"
    );
    house.days_later(15);
    let due = house.cards(false);
    assert!(!due.is_empty());
    for card in &due {
        assert_eq!(house.answer_card(card, true)["verdict"], "right");
    }
    let after = house.review(false);
    assert!(due.iter().all(|card| !cards(&after).contains(card)));
    house.start_again();
    house.tile("Odette");
    assert_eq!(house.cards(false), cards(&after));
}

#[test]
fn what_was_not_known_comes_back_before_what_was() {
    let mut house = House::new();
    house.own_name("Odette");
    house.walk(PHISHING, true);
    house.days_later(30);
    let due = house.cards(false);
    assert_eq!(house.answer_card(&due[0], false)["verdict"], "notYet");
    // A second try on the same day does not make it known.
    house.answer_card(&due[0], true);
    for card in &due[1..] {
        house.answer_card(card, true);
    }
    house.days_later(3);
    let next = house.cards(false);
    assert!(next.contains(&due[0]), "{next:?}");
    assert!(due[1..].iter().all(|card| !next.contains(card)), "{next:?}");
}

#[test]
fn a_review_takes_about_five_minutes_and_mixes_lessons() {
    let mut house = House::new();
    house.own_name("Odette");
    let all = pack();
    let recorded = all
        .lessons
        .values()
        .filter(|one| one.record == Record::Always);
    for lesson in recorded.map(|one| one.id.to_string()) {
        house.walk(&lesson, false);
    }
    house.days_later(40);
    let due = house.cards(false);
    assert!((2..=8).contains(&due.len()), "{due:?}");
    assert!(due.windows(2).any(|two| two[0].0 != two[1].0), "{due:?}");
    // In another language the same cards come, in the same order.
    let again: Vec<Value> = due
        .iter()
        .map(|(lesson, step)| json!({ "lesson": lesson, "step": step }))
        .collect();
    let input = json!({ "language": "nl", "ahead": false, "again": again });
    let dutch = house.call("open_review", input);
    assert_eq!(cards(&dutch), due);
    assert_eq!(dutch["cards"][0]["language"], "nl");
}

#[test]
fn nothing_private_and_nothing_of_ones_own_ever_comes_back() {
    let mut house = House::new();
    house.set_up();
    let all = pack();
    let ids: Vec<LessonId> = all.lessons.keys().cloned().collect();
    let plan: Vec<&str> = ids.iter().map(LessonId::as_str).collect();
    let group = house.course("Dienstag", &plan);
    house.member("Odette Maes", &group);
    house.call("lock", json!({}));
    house.tile("Odette");
    for id in &ids {
        house.walk(id.as_str(), false);
    }
    let mut seen = Vec::new();
    for _ in 0..40 {
        house.days_later(20);
        for card in house.cards(true) {
            house.answer_card(&card, true);
            seen.push(card);
        }
    }
    assert!(seen.len() > 10);
    for (id, step) in &seen {
        let lesson = lesson(id);
        let step = lesson.step(&StepId::from(step.as_str())).unwrap();
        assert_eq!(lesson.record, Record::Always, "{id}");
        assert!(
            !matches!(
                step.activity,
                Some(Activity::Plan(_) | Activity::Letter(_) | Activity::Password(_))
            ),
            "{id} {}",
            step.id
        );
    }
    let events = house.events();
    let private = json!({ "lesson": "identity-and-doxing", "step": "first-things", "answer": { "kind": "plan", "chosen": [] }, "activeMs": 0, "language": "en" });
    assert!(house.ask("answer_review", private).is_err());
    assert_eq!(house.events(), events);
}

#[test]
fn a_guest_practises_what_they_have_done_and_leaves_nothing() {
    let mut house = House::new();
    house.guest();
    let home = house.call("open_home", json!({ "language": "en" }));
    assert_eq!(home["reviewOffered"], false);
    house.walk(PHISHING, true);
    let home = house.call("open_home", json!({ "language": "en" }));
    assert_eq!(home["reviewOffered"], true);
    assert_eq!(house.cards(false), []);
    let card = house.cards(true).remove(0);
    assert_eq!(house.answer_card(&card, false)["verdict"], "notYet");
    house.call("finish_visit", json!({}));
    assert_eq!(house.events(), 0);
}

#[test]
fn a_clock_that_was_wrong_hides_nothing_for_long() {
    for wrong_ms in [0, 4_102_444_800_000] {
        let mut house = House::new();
        let now = house.clock.now.utc_ms;
        house.own_name("Odette");
        house.clock.now.utc_ms = wrong_ms;
        house.walk(PHISHING, true);
        house.cards(true);
        house.clock.now.utc_ms = now + 60 * DAY_MS;
        let due = house.cards(false);
        let page = house.review(false);
        assert!(
            !due.is_empty()
                || page["nextOn"]
                    .as_str()
                    .is_some_and(|day| day < "2026-06-01"),
            "{page}"
        );
    }
}

#[test]
fn an_answer_to_something_that_never_comes_back_is_refused_and_not_kept() {
    let mut house = House::new();
    house.own_name("Odette");
    house.walk(PHISHING, true);
    let events = house.events();
    for (step, answer) in [
        (
            "first-reaction",
            json!({ "kind": "choice", "chosen": "nothing" }),
        ),
        ("plan", json!({ "kind": "plan", "chosen": [] })),
        ("story", json!({ "kind": "choice", "chosen": "wait" })),
        ("nowhere", json!({ "kind": "choice", "chosen": "wait" })),
    ] {
        let input = json!({ "lesson": PHISHING, "step": step, "answer": answer, "activeMs": 0, "language": "en" });
        let code = house.refused("answer_review", input);
        assert!(
            ["bad-answer", "unknown-step"].contains(&code.as_str()),
            "{step}: {code}"
        );
    }
    assert_eq!(house.events(), events);
}
