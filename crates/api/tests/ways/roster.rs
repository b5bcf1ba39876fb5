//! Class lists as schools have them.

use crate::house::House;
use proptest::prelude::*;
use serde_json::{Value, json};
use tilia_api::console;

fn import(house: &mut House, name: &str, bytes: &[u8], group: &str) -> Value {
    let path = house.path().join("list.csv");
    std::fs::write(&path, bytes).unwrap();
    let input =
        json!({ "file": { "by": "typed", "value": path }, "group": group, "language": "en" });
    house.call(name, input)
}

fn counts(preview: &Value) -> [u64; 3] {
    ["added", "changed", "unchanged"].map(|name| preview[name].as_u64().unwrap())
}

fn trainer() -> House {
    let mut house = House::new();
    house.set_up();
    house
}

#[test]
fn a_list_imported_twice_changes_nothing() {
    let mut house = trainer();
    // Two people of one name stay two.
    let list = b"Vorname;Nachname;Klasse\r\nAn;Peeters;3A\r\nAn;Peeters;3A\r\n=1+1;;3A\r\nJ\xfcrgen;M\xfcller;\r\n";
    let preview = import(&mut house, "preview_roster", list, "Rest");
    assert_eq!(
        (counts(&preview), &preview["encoding"]),
        ([4, 0, 0], &json!("Windows-1252"))
    );
    assert_eq!(
        counts(&import(&mut house, "import_roster", list, "Rest")),
        [4, 0, 0]
    );
    assert_eq!(
        counts(&import(&mut house, "import_roster", list, "Rest")),
        [0, 0, 4]
    );
    let people = house.call("list_people", json!({ "language": "en" }));
    let names: Vec<&Value> = people["people"]
        .as_array()
        .unwrap()
        .iter()
        .map(|person| &person["name"])
        .collect();
    assert_eq!(
        names,
        [
            &json!("=1+1"),
            &json!("An Peeters"),
            &json!("An Peeters"),
            &json!("Jürgen Müller")
        ]
    );
}

#[test]
fn one_bad_row_is_named_and_imports_nothing() {
    let mut house = trainer();
    let list = "\u{feff}Name,Group,Language,Picture,ID\nAn,A,nl,boat,1\n,A,,,\nBo,A,xx,,2\nCy,A,,dragon,3\nDo,A,,,1\nEd,A,,,4,5\nF\u{fffd},A,,,6\n";
    let preview = import(&mut house, "import_roster", list.as_bytes(), "A");
    let problems: Vec<(u64, &str)> = preview["problems"]
        .as_array()
        .unwrap()
        .iter()
        .map(|problem| {
            (
                problem["row"].as_u64().unwrap(),
                problem["column"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        problems,
        [
            (3, "Name"),
            (4, "Language"),
            (5, "Picture"),
            (6, "ID"),
            (7, ""),
            (8, "Name")
        ]
    );
    let people = house.call("list_people", json!({ "language": "en" }));
    assert_eq!(people["people"], json!([]));
}

#[test]
fn a_name_beside_a_first_name_is_the_familys() {
    let mut house = trainer();
    for list in [
        "Name;Vorname\nMüller;Jürgen\n",
        "Nom;Prénom\nMüller;Jürgen\n",
        "Naam;Voornaam\nJürgen Müller;Jürgen\n",
    ] {
        let preview = import(&mut house, "preview_roster", list.as_bytes(), "A");
        assert_eq!(preview["rows"][0]["name"], "Jürgen Müller", "{list}");
    }
}

#[test]
fn files_that_are_no_lists_are_refused_with_a_reason() {
    let mut house = trainer();
    let path = house.path().join("list.csv");
    for (bytes, code) in [
        (&b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..], "file-not-a-table"),
        (b"", "roster-empty"),
        (b"name\n", "roster-empty"),
        (b"colour,size\nred,3\n", "roster-no-name-column"),
        (&vec![b'a'; 17 * 1024 * 1024], "file-too-large"),
    ] {
        std::fs::write(&path, bytes).unwrap();
        let input =
            json!({ "file": { "by": "typed", "value": path }, "group": "A", "language": "en" });
        assert_eq!(house.refused("preview_roster", input), code);
    }
    let nowhere = json!({ "file": { "by": "typed", "value": "/nowhere/list.csv" }, "group": "A", "language": "en" });
    assert_eq!(house.refused("preview_roster", nowhere), "file-unreadable");
    let relative =
        json!({ "file": { "by": "typed", "value": "list.csv" }, "group": "A", "language": "en" });
    assert_eq!(house.refused("preview_roster", relative), "path-missing");
    let ticket = json!({ "file": { "by": "ticket", "value": 7 }, "group": "A", "language": "en" });
    assert_eq!(house.refused("preview_roster", ticket), "path-missing");
}

#[test]
fn three_thousand_rows_are_imported_in_one_go() {
    let mut house = trainer();
    let rows: String = (0..3_000)
        .map(|number| format!("Person {number},G{}\n", number % 40))
        .collect();
    let preview = import(
        &mut house,
        "import_roster",
        format!("name,group\n{rows}").as_bytes(),
        "",
    );
    assert_eq!(
        (counts(&preview), preview["rows"].as_array().unwrap().len()),
        ([3_000, 0, 0], 200)
    );
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        "[=+@\\-]?[A-Za-zÀ-ž'’ ]{1,20}",
        "[\\PC\"';,\t]{1,30}",
        Just("anna@example.org".to_owned()),
        Just("مريم".to_owned()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn an_exported_roster_comes_back_byte_for_byte(
        people in prop::collection::vec((name(), prop::option::of("[A-Z][a-z \"';,]{0,8}")), 1..12)
    ) {
        let mut house = House::new();
        let path = house.path().join("list.csv");
        let mut writer = csv::Writer::from_path(&path).unwrap();
        writer.write_record(["name", "group"]).unwrap();
        for (name, group) in &people {
            writer.write_record([name.as_str(), group.as_deref().unwrap_or("")]).unwrap();
        }
        drop(writer);
        let preview = house.turn(|turn| console::import_roster(turn, &path, "", "en")).unwrap();
        // Names without any sign to see are named as faults, and then there is nothing to compare.
        prop_assume!(preview.problems.is_empty());
        let (first, second) = (house.path().join("first.csv"), house.path().join("second.csv"));
        house.turn(|turn| console::export_roster(turn, &first)).unwrap();
        let again = house.turn(|turn| console::import_roster(turn, &first, "", "en")).unwrap();
        prop_assert_eq!((again.added, again.changed), (0, 0));
        let mut fresh = House::new();
        fresh.turn(|turn| console::import_roster(turn, &first, "", "en")).unwrap();
        fresh.turn(|turn| console::export_roster(turn, &second)).unwrap();
        prop_assert_eq!(std::fs::read(first).unwrap(), std::fs::read(second).unwrap());
    }
}
