//! The course on paper: what is offered, what is printed, what is saved.

use crate::house::House;
use serde_json::{Value, json};
use std::path::PathBuf;
use tilia_api::Job;

const ALL: [&str; 10] = [
    "runSheet",
    "attendance",
    "nameCards",
    "pictureCards",
    "numberCards",
    "votingCards",
    "notice",
    "sheets",
    "twins",
    "satisfaction",
];

/// A course with two people, a lesson of each sort, and the door open.
fn prepared() -> (House, String) {
    let mut house = House::new();
    house.set_up();
    let group = house.course("Dienstag", &["phishing", "bullying", "images-and-messages"]);
    for name in ["Zoë", "=1+1 *Ben*"] {
        house.member(name, &group);
    }
    (house, group)
}

fn kit(pieces: &[&str], group: Option<&str>) -> Value {
    json!({ "pieces": pieces, "group": group, "language": "nl" })
}

fn save(house: &mut House, kit: &Value, name: &str) -> Result<PathBuf, String> {
    let folder = house.path().join(name);
    let place = json!({ "by": "typed", "value": folder });
    let saved = house.ask("save_kit", json!({ "kit": kit, "folder": place }));
    saved.map(|_| folder).map_err(|failure| failure.code)
}

fn names_in(folder: &PathBuf) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let name = |entry: std::io::Result<std::fs::DirEntry>| {
        entry.unwrap().file_name().into_string().unwrap()
    };
    let mut names: Vec<String> = entries.map(name).collect();
    names.sort();
    names
}

#[test]
fn a_course_offers_what_it_has_people_and_lessons_for() {
    let (mut house, group) = prepared();
    let page = house.call("open_kit", json!({ "group": group }));
    let pieces = page["pieces"].as_array().unwrap();
    let of: Vec<_> = pieces
        .iter()
        .map(|one| {
            (
                one["piece"].as_str().unwrap(),
                one["count"].as_u64().unwrap(),
            )
        })
        .collect();
    // The private lesson cannot be planned; of the other one that is not recorded, nothing is taken home.
    let counts = [2, 1, 2, 2, 4, 4, 1, 1, 2, 1];
    assert_eq!(of, ALL.into_iter().zip(counts).collect::<Vec<_>>());
    assert_eq!(
        (&page["learners"], &page["noticeUnfilled"]),
        (&json!(2), &json!(true))
    );
    let nobody = house.call("open_kit", json!({ "group": null }));
    let none = |place: usize| nobody["pieces"][place]["count"].clone();
    assert_eq!([none(2), none(7), none(8)], [json!(0), json!(0), json!(0)]);
    assert_eq!(
        house.refused("open_kit", json!({ "group": "0".repeat(32) })),
        "unknown-group"
    );
}

#[test]
fn a_policy_fills_the_notice() {
    let policy = "schema = 1\n[privacy]\ncontroller = \"Stadt\"\ncontact = \"a@b.example\"\n\
        purpose = \"Kurse\"\nlegal-basis = \"DSGVO\"\nsupervisory-authority = \"Behörde\"\n";
    let mut house = House::with_policy(Some(policy));
    house.set_up();
    let page = house.call("open_kit", json!({ "group": null }));
    assert_eq!(page["noticeUnfilled"], false);
}

#[test]
fn the_whole_kit_is_a_folder_with_a_file_for_each_piece_and_each_lesson() {
    let (mut house, group) = prepared();
    let folder = save(&mut house, &kit(&ALL, Some(&group)), "kit").unwrap();
    let names = names_in(&folder);
    assert_eq!(names.len(), 8 + 1 + 2, "{names:?}");
    assert!(names[0].starts_with("01 Draaiboek"), "{names:?}");
    for name in &names {
        let bytes = std::fs::read(folder.join(name)).unwrap();
        assert!(bytes.starts_with(b"%PDF-1."), "{name}");
    }
    let audit = house.call("list_audit", json!({}));
    assert_eq!(audit["entries"][0]["action"], "exported");
    assert_eq!(
        save(&mut house, &kit(&ALL, Some(&group)), "kit"),
        Err("file-exists".to_owned())
    );
}

#[test]
fn only_what_holds_something_is_made() {
    let (mut house, group) = prepared();
    let nothing = kit(&[], Some(&group));
    assert_eq!(
        save(&mut house, &nothing, "kit"),
        Err("kit-empty".to_owned())
    );
    let cards = kit(&["nameCards", "twins"], None);
    assert_eq!(save(&mut house, &cards, "kit"), Err("kit-empty".to_owned()));
    let gone = kit(&["votingCards"], None);
    assert_eq!(
        save(&mut house, &gone, "no/kit"),
        Err("path-missing".to_owned())
    );
}

/// Stops after so many reports.
struct Impatient(u32);

impl Job for Impatient {
    fn report(&mut self, done: u32, total: u32) -> bool {
        assert!(done <= total);
        self.0 = self.0.saturating_sub(1);
        self.0 > 0
    }
}

#[test]
fn work_that_is_stopped_leaves_nothing() {
    let (mut house, group) = prepared();
    let place = json!({ "by": "typed", "value": house.path().join("kit") });
    let input = json!({ "kit": kit(&["votingCards", "notice"], Some(&group)), "folder": place });
    let before = names_in(&house.path().to_path_buf());
    let stopped = house.watched("save_kit", input, &mut Impatient(2));
    assert_eq!(stopped.unwrap_err().code, "stopped");
    assert_eq!(names_in(&house.path().to_path_buf()), before);
}

#[test]
fn printing_gives_one_document_and_needs_the_door_open() {
    let (mut house, group) = prepared();
    let wish = json!({ "is": "kit", "kit": kit(&["votingCards", "satisfaction"], Some(&group)) });
    let pdf = house.print(wish.clone()).unwrap();
    assert!(pdf.starts_with(b"%PDF-1."));
    house.call("lock", json!({}));
    let refused = house.print(wish).unwrap_err();
    assert_eq!(refused.code, "trainer-locked");
    for name in ["open_kit", "save_kit"] {
        let place = json!({ "by": "typed", "value": "/kit" });
        let input = json!({ "group": group, "kit": kit(&ALL, None), "folder": place });
        assert_eq!(house.refused(name, input), "trainer-locked");
    }
}
