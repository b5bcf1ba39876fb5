//! Two or three at one screen, three pictures before a visit, a hand for help, and clocks that are wrong.

use crate::answers::lesson;
use crate::house::House;
use serde_json::{Value, json};
use tilia_api::Moment;

const PHISHING: &str = "phishing";
const AFTERWARDS: &str = "when-it-went-wrong";

fn picture_of(name: &str, card: &str) -> Value {
    json!({ "way": "ownName", "name": name, "picture": card })
}

/// Leni and Karl have names here, and the visit is theirs together.
fn leni_and_karl(house: &mut House) -> Value {
    house.own_name("Leni");
    let leni = house.learner("Leni");
    let people = json!([{ "way": "tile", "learner": leni }, picture_of("Karl", "hat")]);
    let input = json!({ "way": "together", "people": people, "language": "en" });
    house.call("sign_in", input)
}

fn set_pin(house: &mut House, before: Value, pictures: Value) -> Value {
    house.call("set_pin", json!({ "before": before, "pictures": pictures }))
}

#[test]
fn a_lesson_done_together_counts_for_each() {
    let mut house = House::new();
    let visit = leni_and_karl(&mut house);
    assert_eq!(visit["names"], json!(["Leni", "Karl"]));
    assert_eq!(visit["together"], true);
    let end = house.walk(PHISHING, true);
    assert_eq!(end["completed"], true);
    assert_eq!(end["assessmentOffered"], false);
    for name in ["Leni", "Karl"] {
        house.tile(name);
        assert_eq!(house.state(PHISHING)["is"], "repeatedWell", "{name}");
    }
}

#[test]
fn whoever_is_behind_misses_no_step() {
    let mut house = House::new();
    house.own_name("Leni");
    house.open(PHISHING);
    let steps = &lesson(PHISHING).steps;
    for step in steps.iter().take(3) {
        house.see(PHISHING, step.id.as_str());
    }
    let leni = house.learner("Leni");
    let people = json!([{ "way": "tile", "learner": leni }, picture_of("Karl", "hat")]);
    house.call(
        "sign_in",
        json!({ "way": "together", "people": people, "language": "en" }),
    );
    let view = house.open(PHISHING);
    assert_eq!(view["resume"], steps[0].id.as_str());
}

#[test]
fn what_one_person_does_alone_is_not_offered_to_two() {
    let mut house = House::new();
    leni_and_karl(&mut house);
    let track = json!({ "track": "safety", "language": "en" });
    assert_eq!(
        house.refused("open_assessment", track.clone()),
        "only-alone"
    );
    assert_eq!(house.refused("open_picture", track), "only-alone");
    assert_eq!(house.refused("open_pin", json!({})), "only-alone");
}

#[test]
fn two_guests_leave_nothing_and_one_guest_beside_a_name_leaves_nothing_either() {
    let mut house = House::new();
    let guests = json!([{ "way": "guest" }, { "way": "guest" }]);
    let input = json!({ "way": "together", "people": guests, "language": "en" });
    let visit = house.call("sign_in", input);
    assert_eq!(
        (&visit["guest"], &visit["together"]),
        (&json!(true), &json!(true))
    );
    house.walk(PHISHING, true);
    assert_eq!(house.events(), 0);
    let mixed = json!([{ "way": "guest" }, picture_of("Leni", "hat")]);
    let input = json!({ "way": "together", "people": mixed, "language": "en" });
    assert_eq!(house.call("sign_in", input)["names"], json!(["Leni"]));
    house.open(PHISHING);
    assert_eq!(house.events(), 1);
}

#[test]
fn nobody_is_two_people_and_two_of_one_name_need_two_pictures() {
    let mut house = House::new();
    house.own_name("Leni");
    let leni = house.learner("Leni");
    let twice = json!([{ "way": "tile", "learner": leni }, { "way": "tile", "learner": leni }]);
    let input = json!({ "way": "together", "people": twice, "language": "en" });
    assert_eq!(house.refused("sign_in", input), "two-or-three");
    let same = json!({ "way": "ownName", "name": "LENI", "picture": "boat", "language": "en" });
    assert_eq!(house.refused("sign_in", same), "name-and-picture-taken");
    let other = json!({ "way": "ownName", "name": "Leni", "picture": "fish", "language": "en" });
    house.call("sign_in", other);
}

#[test]
fn three_pictures_are_asked_for_until_they_are_taken_away() {
    let mut house = House::new();
    house.own_name("Leni");
    let leni = house.learner("Leni");
    set_pin(&mut house, Value::Null, json!(["hat", "fish", "bell"]));
    let tile = |pin: Value| json!({ "way": "tile", "learner": leni, "pin": pin, "language": "en" });
    assert_eq!(house.refused("sign_in", tile(Value::Null)), "pin-needed");
    assert_eq!(
        house.refused("sign_in", tile(json!(["fish", "hat", "bell"]))),
        "pin-wrong"
    );
    assert_eq!(
        house.refused("open_home", json!({ "language": "en" })),
        "not-signed-in"
    );
    house.call("sign_in", tile(json!(["hat", "fish", "bell"])));
    // Whoever is in still shows the old ones before there are others.
    let change = json!({ "before": ["bell", "bell", "bell"], "pictures": ["can", "can", "can"] });
    assert_eq!(house.refused("set_pin", change), "pin-wrong");
    let state = set_pin(&mut house, json!(["hat", "fish", "bell"]), Value::Null);
    assert_eq!(state["set"], false);
    house.call("sign_in", tile(Value::Null));
}

#[test]
fn after_wrong_pictures_one_waits_and_the_trainer_can_take_them_away() {
    let mut house = House::new();
    house.set_up();
    house.own_name("Leni");
    let leni = house.learner("Leni");
    set_pin(&mut house, Value::Null, json!(["hat", "fish", "bell"]));
    let tile =
        json!({ "way": "tile", "learner": leni, "pin": ["can", "can", "can"], "language": "en" });
    let codes: Vec<String> = (0..3)
        .map(|_| house.refused("sign_in", tile.clone()))
        .collect();
    assert_eq!(codes, ["pin-wrong", "pin-wrong", "pin-later"]);
    // Setting the clock forward does not shorten the wait.
    house.clock.now.utc_ms += 86_400_000;
    assert_eq!(house.refused("sign_in", tile), "pin-later");
    house.call("reset_pin", json!({ "learner": leni }));
    house.tile("Leni");
    let log = house.call("list_audit", json!({}));
    assert!(log.to_string().contains("pin-reset"), "{log}");
    assert!(!log.to_string().contains("Leni"), "{log}");
}

#[test]
fn a_page_left_open_asks_for_the_pictures_of_whoever_has_some() {
    let mut house = House::new();
    let lift = |house: &mut House, pin: Value| house.call("lift_curtain", json!({ "pin": pin }));
    house.guest();
    assert_eq!(lift(&mut house, Value::Null)["is"], "lifted");
    house.own_name("Leni");
    assert_eq!(lift(&mut house, Value::Null)["is"], "lifted");
    set_pin(&mut house, Value::Null, json!(["hat", "fish", "bell"]));
    let asked = lift(&mut house, Value::Null);
    assert_eq!(
        (&asked["is"], &asked["name"]),
        (&json!("pictures"), &json!("Leni"))
    );
    let wrong = json!({ "pin": ["can", "can", "can"] });
    let codes: Vec<String> = (0..3)
        .map(|_| house.refused("lift_curtain", wrong.clone()))
        .collect();
    assert_eq!(codes, ["pin-wrong", "pin-wrong", "pin-later"]);
    // Whoever has forgotten them can still end the visit.
    house.clock.running_ms += 3_600_000;
    assert_eq!(
        lift(&mut house, json!(["hat", "fish", "bell"]))["is"],
        "lifted"
    );
    house.call("finish_visit", json!({}));
    assert_eq!(
        house.refused("lift_curtain", json!({ "pin": null })),
        "not-signed-in"
    );
}

#[test]
fn a_call_for_help_goes_with_the_visit_and_says_nothing_else() {
    let mut house = House::new();
    house.call("call_for_help", json!({ "wanted": true }));
    house.guest();
    let call = house.call("open_help_call", json!({}));
    assert_eq!(call["wanted"], true);
    assert_eq!(call.as_object().unwrap().len(), 2, "{call}");
    house.call("finish_visit", json!({}));
    assert_eq!(house.call("open_help_call", json!({}))["wanted"], false);
    assert_eq!(house.events(), 0);
}

#[test]
fn a_clock_in_1970_is_told_kindly_and_the_order_stays() {
    let mut house = House::new();
    house.clock.now = Moment::new(0, 0);
    house.start_again();
    let notices = house.call("open_start", json!({}))["notices"].clone();
    assert_eq!(notices[0]["code"], "clock-behind");
    house.own_name("Leni");
    house.open(PHISHING);
    let steps = &lesson(PHISHING).steps;
    // The clock is put right, and wrong again, while somebody learns.
    for (step, now) in steps.iter().take(3).zip([5, crate::house::MORNING_MS, 9]) {
        house.clock.now = Moment::new(now, 0);
        house.see(PHISHING, step.id.as_str());
    }
    house.clock.now = Moment::new(crate::house::MORNING_MS, 60);
    assert_eq!(house.open(PHISHING)["seen"].as_array().unwrap().len(), 3);
    let notices = house.call("open_start", json!({}))["notices"].clone();
    assert_eq!(notices, json!([]));
}

#[test]
fn a_new_start_in_1970_goes_on_with_what_was_done_last() {
    let mut house = House::new();
    house.own_name("Leni");
    let leni = house.learner("Leni");
    house.open(AFTERWARDS);
    house.open(PHISHING);
    let course = lesson(PHISHING);
    let steps: Vec<&str> = course.steps.iter().map(|step| step.id.as_str()).collect();
    house.see(PHISHING, steps[0]);
    house.see(PHISHING, steps[1]);
    house.clock.now = Moment::new(0, 0);
    house.start_again();
    let tile = json!({ "way": "tile", "learner": leni, "language": "en" });
    house.call("sign_in", tile.clone());
    house.see(PHISHING, steps[0]);
    assert_eq!(house.open(PHISHING)["resume"], steps[0]);
    house.see(AFTERWARDS, lesson(AFTERWARDS).steps[1].id.as_str());
    house.start_again();
    house.call("sign_in", tile);
    let home = house.call("open_home", json!({ "language": "en" }));
    assert_eq!(home["next"]["lesson"]["lesson"], AFTERWARDS, "{home}");
    let mine = house.call("open_progress", json!({ "language": "en" }));
    assert_eq!(mine["lessons"][0]["lesson"]["lesson"], AFTERWARDS, "{mine}");
}

#[test]
fn leaving_is_explained_at_the_first_visit_only() {
    let mut house = House::new();
    let new = json!({ "way": "ownName", "name": "Leni", "picture": "boat", "language": "en" });
    assert_eq!(house.call("sign_in", new)["first"], true);
    house.open(PHISHING);
    let leni = house.learner("Leni");
    let again = json!({ "way": "tile", "learner": leni, "language": "en" });
    assert_eq!(house.call("sign_in", again)["first"], false);
}
