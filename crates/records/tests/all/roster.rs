use crate::fixture::{add_group, add_learner, at, learner, memory};
use tilia_records::*;

fn row(group: &str, name: &str, external: Option<&str>) -> RosterRow {
    RosterRow {
        group: Some(group.to_owned()),
        name: name.to_owned(),
        name_key: name.to_lowercase(),
        external_id: external.map(str::to_owned),
        ..RosterRow::default()
    }
}

fn import(store: &mut Store, rows: &[RosterRow], first: u8) -> RosterOutcome {
    let mut next = u128::from(first) << 120;
    let changes = store.read().plan_roster(rows).unwrap();
    let fresh = || {
        next += 1;
        next.to_be_bytes()
    };
    store
        .write(|tx| tx.apply_roster(&changes, at(0), fresh))
        .unwrap()
}

fn names(store: &Store) -> Vec<String> {
    store
        .read()
        .learners(None)
        .unwrap()
        .into_iter()
        .map(|learner| learner.name)
        .collect()
}

#[test]
fn importing_twice_changes_nothing_and_twins_stay_two() {
    let mut store = memory(1);
    let rows = [
        row("5A", "Anna", None),
        row("5A", "Anna", None),
        row("5B", "Anna", None),
        row("5A", "=Ali", Some("X-1")),
    ];
    let first = import(&mut store, &rows, 1);
    assert_eq!(
        first,
        RosterOutcome {
            added: 4,
            updated: 0,
            same: 0,
            groups: 2
        }
    );
    let before = store.read().learners(None).unwrap();
    let second = import(&mut store, &rows, 2);
    assert_eq!(
        second,
        RosterOutcome {
            added: 0,
            updated: 0,
            same: 4,
            groups: 0
        }
    );
    assert_eq!(store.read().learners(None).unwrap(), before);
    assert_eq!(names(&store), ["Anna", "Anna", "=Ali", "Anna"]);
}

#[test]
fn an_external_id_finds_a_learner_who_changed_name_and_group() {
    let mut store = memory(1);
    import(&mut store, &[row("5A", "Anna", Some("X-1"))], 1);
    let outcome = import(&mut store, &[row("6A", "Anne", Some("X-1"))], 2);
    assert_eq!(
        outcome,
        RosterOutcome {
            added: 0,
            updated: 1,
            same: 0,
            groups: 1
        }
    );
    let learners = store.read().learners(None).unwrap();
    assert_eq!(
        (learners[0].name.as_str(), learners[0].group_name.as_deref()),
        ("Anne", Some("6A"))
    );
}

#[test]
fn a_column_that_is_missing_leaves_what_is_known() {
    let mut store = memory(1);
    let full = RosterRow {
        picture: Some("owl".to_owned()),
        language: Some("nl".to_owned()),
        ..row("5A", "Anna", None)
    };
    import(&mut store, &[full], 1);
    assert_eq!(import(&mut store, &[row("5A", "Anna", None)], 2).same, 1);
    let outcome = import(&mut store, &[row("5A", "Anna", Some("X-1"))], 3);
    assert_eq!((outcome.added, outcome.updated), (0, 1));
    let anna = store.read().learners(None).unwrap().remove(0);
    assert_eq!(
        (
            anna.picture.as_deref(),
            anna.language.as_deref(),
            anna.external_id.as_deref()
        ),
        (Some("owl"), Some("nl"), Some("X-1"))
    );
}

#[test]
fn one_row_that_cannot_be_kept_undoes_the_whole_list() {
    let mut store = memory(1);
    let rows = [
        row("5A", "Anna", Some("X-1")),
        row("5A", "Ben", Some("X-1")),
    ];
    let changes = store.read().plan_roster(&rows).unwrap();
    let mut next = 0;
    let done = store.write(|tx| {
        tx.apply_roster(&changes, at(0), || {
            next += 1;
            [next; 16]
        })
    });
    assert!(matches!(done, Err(Error::Taken)));
    assert_eq!(names(&store), Vec::<String>::new());
    assert_eq!(store.read().groups().unwrap(), []);
}

#[test]
fn a_learner_can_be_renamed_moved_and_hidden() {
    let mut store = memory(1);
    add_learner(&mut store, 7, "Anna");
    let group = add_group(&mut store, 1, "Monday", &[8]);
    let data = LearnerData {
        name: "Anouk".to_owned(),
        group: Some(group),
        ..LearnerData::default()
    };
    store
        .write(|tx| tx.update_learner(learner(7), &data, at(0)))
        .unwrap();
    assert_eq!(store.read().learners(Some(group)).unwrap().len(), 2);
    assert_eq!(store.read().groups().unwrap()[0].learners, 2);
    store
        .write(|tx| tx.set_learner_active(learner(7), false))
        .unwrap();
    assert_eq!(store.read().learners(Some(group)).unwrap().len(), 1);
    assert_eq!(store.read().learner(learner(7)).unwrap().name, "Anouk");
}

#[test]
fn names_of_groups_are_unique_and_can_change() {
    let mut store = memory(1);
    let monday = add_group(&mut store, 1, "Monday", &[]);
    add_group(&mut store, 2, "Tuesday", &[]);
    assert!(matches!(
        store.write(|tx| tx.rename_group(monday, "Tuesday")),
        Err(Error::Taken)
    ));
    store
        .write(|tx| tx.rename_group(monday, "Wednesday"))
        .unwrap();
    assert_eq!(
        store.read().group_by_name("Wednesday").unwrap(),
        Some(monday)
    );
    assert!(matches!(
        store.write(|tx| tx.rename_group(GroupId([9; 16]), "X")),
        Err(Error::UnknownGroup)
    ));
}

#[test]
fn settings_and_audit_lines_are_kept() {
    let mut store = memory(1);
    store
        .write(|tx| {
            tx.set_setting("site", Some("PC-07"))?;
            tx.set_setting("site", Some("PC-08"))?;
            tx.audit(at(1), None, "exported", "rows=12")?;
            tx.audit(at(2), Some(TrainerId([4; 16])), "unlocked", "")
        })
        .unwrap();
    assert_eq!(
        store.read().setting("site").unwrap().as_deref(),
        Some("PC-08")
    );
    store.write(|tx| tx.set_setting("site", None)).unwrap();
    assert_eq!(store.read().setting("site").unwrap(), None);
    let lines = store.read().audit_lines(10).unwrap();
    assert_eq!(
        (
            lines[0].action.as_str(),
            lines[1].detail.as_str(),
            lines[1].at
        ),
        ("unlocked", "rows=12", at(1))
    );
}
