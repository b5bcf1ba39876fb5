//! Who knows nothing and follows a pattern scores at chance: the questions of the built-in pack give nothing away.

#![allow(
    clippy::unwrap_used,
    reason = "a test may stop where something unexpected stands"
)]

use std::collections::BTreeMap;
use std::path::Path;

use tilia_course::{Activity, Choice, Files, Key, Pack, TrackId};

/// So many points of a hundred a pattern may lie beside chance.
const TOLERANCE: f64 = 5.0;

/// Below this number of questions chance alone swings further than the tolerance.
const ENOUGH: usize = 30;

/// How much of something an option has.
type Measure = fn(&Asked<'_>, &Key) -> usize;

/// What somebody who knows nothing may go by: the option with the most of it is taken.
const PATTERNS: [(&str, Measure); 3] = [
    ("always the longest", |asked, key| {
        asked.text(key).chars().count()
    }),
    ("always the first", |asked, key| {
        let place = asked.choice.options.iter().position(|one| one == key);
        usize::MAX - place.unwrap()
    }),
    // Every further part of a sentence, and every figure, is a detail.
    ("always the most detailed", |asked, key| {
        let text = asked.text(key);
        let parts = text.matches([',', ';', ':', '–']).count();
        let figures = text.chars().filter(char::is_ascii_digit).count();
        3 * (parts + figures) + text.split_whitespace().count()
    }),
];

/// One question in one language.
struct Asked<'a> {
    choice: &'a Choice,
    lines: &'a BTreeMap<Key, String>,
}

impl Asked<'_> {
    fn text(&self, key: &Key) -> &str {
        self.lines.get(key).unwrap()
    }

    /// Share of the points that a pattern earns; where two options are equal, one of them is taken by chance.
    fn earned(&self, most: Measure) -> f64 {
        let options = self.choice.options.iter();
        let best = options.clone().map(|key| most(self, key)).max().unwrap();
        let taken: Vec<&Key> = options.filter(|key| most(self, key) == best).collect();
        let right = taken.iter().filter(|key| self.choice.right.contains(key));
        right.count() as f64 / taken.len() as f64
    }

    fn chance(&self) -> f64 {
        self.choice.right.len() as f64 / self.choice.options.len() as f64
    }
}

/// How far each pattern lies from chance in the questions of one track, in points of a hundred.
fn gains(pack: &Pack, track: &TrackId, language: &str) -> Vec<(&'static str, f64)> {
    let lessons = pack
        .lessons
        .values()
        .filter(|lesson| lesson.track == *track);
    let lessons: Vec<_> = lessons
        .map(|lesson| {
            (
                lesson,
                pack.item_words(&lesson.id, language).unwrap_or_default(),
            )
        })
        .collect();
    let asked: Vec<Asked<'_>> = lessons
        .iter()
        .flat_map(|(lesson, words)| lesson.items.iter().map(move |item| (item, words)))
        .filter_map(|(item, words)| match &item.activity {
            Activity::Choice(choice) => Some(Asked {
                choice,
                lines: &words.get(&item.id).unwrap().lines,
            }),
            _ => None,
        })
        .collect();
    if asked.len() < ENOUGH {
        return Vec::new();
    }
    let mean = |sum: f64| 100.0 * sum / asked.len() as f64;
    let chance = mean(asked.iter().map(Asked::chance).sum());
    let patterns = PATTERNS.into_iter();
    patterns
        .map(|(name, most)| {
            let earned = asked.iter().map(|one| one.earned(most)).sum();
            (name, mean(earned) - chance)
        })
        .collect()
}

#[test]
fn whoever_follows_a_pattern_scores_at_chance() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../lessons/tilia-base");
    let pack = Pack::load(Files::from_folder(&folder).unwrap()).unwrap();
    let mut measured = 0;
    let mut telling = Vec::new();
    for track in &pack.tracks {
        for language in &pack.languages {
            for (pattern, points) in gains(&pack, &track.id, language) {
                measured += 1;
                if points.abs() > TOLERANCE {
                    telling.push(format!(
                        "{} in {language}: {pattern} {points:+.0}",
                        track.id
                    ));
                }
            }
        }
    }
    assert!(measured > 0, "no track has {ENOUGH} questions");
    assert!(telling.is_empty(), "{}", telling.join("\n"));
}
