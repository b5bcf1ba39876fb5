//! What PCs send is merged: nothing is lost, nothing counts twice, and every PC decides alike.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use proptest::prelude::*;

use crate::files::{File, file, merge, merge_watched, read_out, sent};
use crate::fixture::{add_learner, at, do_lesson, events, memory};
use crate::progress::{any_event, told};
use tilia_records::*;

/// Everything that the law is about, in words and in an order of its own.
pub(crate) fn state(store: &Store) -> (Vec<Event>, Vec<String>, String) {
    let mut all = events(store);
    all.sort_by_key(|event| (event.stream, event.seq));
    let head = store.read().head(&Wanted::everything()).unwrap();
    let mut people: Vec<String> = head
        .learners
        .iter()
        .map(|one| {
            let group = one.group.as_ref().map(|group| &group.name);
            format!(
                "{} {} {:?} {:?} {group:?} {:?} {:?}",
                one.id, one.name, one.picture, one.language, one.updated, one.grouped
            )
        })
        .collect();
    people.sort();
    (all, people, told(store))
}

pub(crate) fn after(files: &[&File]) -> Store {
    let mut store = memory(99);
    for file in files {
        merge(&mut store, file).unwrap();
    }
    store
}

/// Events of three PCs whose identities clash now and then, with clocks that are wrong and kinds of a newer program,
/// and people who were written differently in different places.
fn any_file() -> impl Strategy<Value = File> {
    let clash = (any_event(), 0_u8..9, any::<bool>()).prop_map(|(mut event, wrong, newer)| {
        event.at.utc_ms += match wrong {
            0 => -at(0).utc_ms,
            1 => 3_000_000_000_000,
            _ => 0,
        };
        if newer && wrong == 2 {
            event.kind = Kind::Other(77);
            event.detail = "9{\"new\":true}".to_owned();
        }
        event
    });
    let group = proptest::option::of(0_u8..3);
    let person = (1_u8..4, "[A-C]", 0_i64..4, 1_u8..4, group, 0_i64..4).prop_map(
        |(number, name, ms, by, group, grouped)| {
            let mut person = sent(number, &name, ms, by);
            person.grouped.ms = at(grouped).utc_ms;
            person.group = group.map(|group| SentGroup {
                id: GroupId([group + 10 * by; 16]),
                name: format!("Group {group}"),
            });
            person
        },
    );
    let people = proptest::collection::vec(person, 0..4);
    let clashes = proptest::collection::vec(clash, 0..40);
    (1_u8..4, clashes, people).prop_map(|(number, events, learners)| {
        let mut made = file(number, &events);
        made.head.learners = learners;
        made
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn merging_twice_is_merging_once(one in any_file()) {
        let mut store = after(&[&one]);
        let (before, rows) = (state(&store), store.read().progress_dump().unwrap());
        let again = merge(&mut store, &one).unwrap();
        prop_assert_eq!((again.new, again.learners_new), (0, 0));
        prop_assert_eq!(state(&store), before);
        prop_assert_eq!(store.read().progress_dump().unwrap(), rows);
    }

    #[test]
    fn the_order_of_the_files_does_not_matter(one in any_file(), two in any_file(), three in any_file()) {
        let first = state(&after(&[&one, &two, &three]));
        prop_assert_eq!(state(&after(&[&three, &one, &two])), first.clone());
        prop_assert_eq!(state(&after(&[&two, &three, &two, &one])), first);
    }

    #[test]
    fn what_was_merged_elsewhere_before_makes_no_difference(one in any_file(), two in any_file(), three in any_file()) {
        let left = read_out(&after(&[&one, &two]), 8, &Wanted::everything());
        let right = read_out(&after(&[&two, &three]), 9, &Wanted::everything());
        prop_assert_eq!(state(&after(&[&left, &three])), state(&after(&[&one, &right])));
    }

    #[test]
    fn of_two_contents_of_one_identity_every_pc_keeps_the_one_with_the_smaller_hash(one in any_file(), two in any_file()) {
        let store = after(&[&one, &two]);
        let mut least: BTreeMap<(StreamId, u32), &Event> = BTreeMap::new();
        let mut contents: BTreeMap<(StreamId, u32), BTreeSet<[u8; 32]>> = BTreeMap::new();
        for event in one.events.iter().chain(&two.events) {
            let identity = (event.stream, event.seq);
            contents.entry(identity).or_default().insert(event.content_hash());
            let kept = least.entry(identity).or_insert(event);
            if event.content_hash() < kept.content_hash() { *kept = event; }
        }
        let (kept, _, _) = state(&store);
        prop_assert_eq!(kept, least.into_values().cloned().collect::<Vec<_>>());
        let clashes = contents.values().filter(|hashes| hashes.len() > 1);
        prop_assert_eq!(store.read().conflicts().unwrap().len(), clashes.count());
    }

    #[test]
    fn progress_after_any_merging_is_what_the_events_say(one in any_file(), two in any_file()) {
        let mut store = after(&[&one, &two]);
        let before = store.read().progress_dump().unwrap();
        store.rebuild().unwrap();
        prop_assert_eq!(store.read().progress_dump().unwrap(), before);
    }

    #[test]
    fn stopping_anywhere_or_a_bad_line_anywhere_changes_nothing(one in any_file(), two in any_file(), line in 0_usize..40) {
        let mut store = after(&[&one]);
        let (before, rows) = (state(&store), store.read().progress_dump().unwrap());
        let stopped = merge_watched(&mut store, &two, at(0), |_| ControlFlow::Break(()));
        prop_assert!(matches!(stopped, Err(Error::Cancelled)));
        let mut bad = two.clone();
        bad.events.truncate(line);
        bad.events.push(Event { lesson: Some("Typed text".to_owned()), ..any_old() });
        prop_assert!(matches!(merge(&mut store, &bad), Err(Error::NotAKey)));
        prop_assert_eq!(state(&store), before);
        prop_assert_eq!(store.read().progress_dump().unwrap(), rows);
        prop_assert_eq!(store.read().bundle_seen(two.id).unwrap().is_some(), two.id == one.id);
    }
}

pub(crate) fn any_old() -> Event {
    let mut store = memory(50);
    add_learner(&mut store, 1, "Anna");
    do_lesson(&mut store, 1, "phishing", 1, 0, [1000, 500]);
    events(&store).remove(0)
}
