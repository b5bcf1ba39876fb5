//! Where people stand: bands of self-assessments.

use super::About;
use super::saying::{Saying, figures_column, or_dash, words_column};
use crate::paper::{Bar, Chapter, ReportTable};
use crate::{Choice, Moment, People, Row};

const PHASES: [&str; 3] = ["entry", "exit", "booster"];

/// Finished self-assessments of a group or a person.
pub(super) struct Standing<'p> {
    people: People<'p>,
    finished: Vec<Finished>,
}

struct Finished {
    learner: String,
    person: String,
    track: String,
    phase: String,
    at: Option<Moment>,
    items: u32,
    band: String,
    low: String,
    high: String,
}

impl<'p> Standing<'p> {
    pub(super) fn new(people: People<'p>) -> Self {
        Self {
            people,
            finished: Vec::new(),
        }
    }

    /// Takes a row. Of two of one phase, begun on different PCs, the earlier one counts, as on screen.
    pub(super) fn add(&mut self, row: &Row<'_>) {
        let Row::Assessment(row) = row else { return };
        let Some(band) = row.band else { return };
        let known = self.finished.iter().any(|one| {
            one.learner == row.learner_id && one.track == row.track && one.phase == row.phase
        });
        if known && row.phase != "booster" {
            return;
        }
        self.finished.push(Finished {
            learner: row.learner_id.to_owned(),
            person: self.people.shown(row.learner_id, row.learner_name),
            track: row.track.to_owned(),
            phase: row.phase.to_owned(),
            at: row.finished_at,
            items: row.items,
            band: band.to_owned(),
            low: row.band_low.unwrap_or(band).to_owned(),
            high: row.band_high.unwrap_or(band).to_owned(),
        });
    }

    pub(super) fn chapter(self, saying: &Saying<'_>, about: About) -> Chapter {
        let title = saying.word("export-sheet-assessments");
        if self.finished.is_empty() {
            return Chapter {
                title,
                texts: vec![saying.word("export-overview-empty")],
                ..Chapter::default()
            };
        }
        match about {
            About::Person => Chapter {
                title,
                tables: vec![self.of_one(saying)],
                ..Chapter::default()
            },
            About::Group => self.of_group(saying, title),
        }
    }

    fn of_one(&self, saying: &Saying<'_>) -> ReportTable {
        let band = |code: &str| saying.code(Choice::Band, code);
        let row = |one: &Finished| {
            let likely = if one.low == one.high {
                band(&one.low)
            } else {
                format!("{} – {}", band(&one.low), band(&one.high))
            };
            vec![
                saying.code(Choice::Track, &one.track),
                saying.code(Choice::Phase, &one.phase),
                one.at.map_or_else(String::new, |at| saying.day(at)),
                band(&one.band),
                likely,
                one.items.to_string(),
            ]
        };
        ReportTable {
            title: String::new(),
            headings: vec![
                words_column(saying.word("export-column-track"), 3),
                words_column(saying.word("export-column-phase"), 3),
                words_column(saying.word("export-column-finished-at"), 0),
                words_column(saying.word("export-column-band"), 2),
                words_column(saying.word("export-paper-likely"), 3),
                figures_column(saying.word("export-column-items")),
            ],
            rows: self.finished.iter().map(row).collect(),
        }
    }

    fn of_group(&self, saying: &Saying<'_>, title: String) -> Chapter {
        let bars = self.bars(saying);
        let parts = bands(saying);
        let mut headings = vec![words_column(saying.word("export-column-track"), 1)];
        headings.extend(parts.iter().cloned().map(figures_column));
        let rows = bars.iter().map(|bar| {
            let values = bar.values.iter().map(u32::to_string);
            [bar.label.clone()].into_iter().chain(values).collect()
        });
        let table = ReportTable {
            title: saying.word("export-overview-people"),
            headings,
            rows: rows.collect(),
        };
        Chapter {
            charts: saying.charts(&title, &parts, bars),
            tables: vec![table, self.of_everybody(saying)],
            title,
            texts: Vec::new(),
        }
    }

    /// A bar for each track and phase: how many are in which band.
    fn bars(&self, saying: &Saying<'_>) -> Vec<Bar> {
        let mut bars = Vec::new();
        for track in self.tracks() {
            for phase in PHASES {
                let here = |one: &&Finished| one.track == track && one.phase == phase;
                let count = |band: &str| {
                    self.finished
                        .iter()
                        .filter(here)
                        .filter(|one| one.band == band)
                        .count()
                };
                let values = super::summary::BANDS
                    .map(|band| u32::try_from(count(band)).unwrap_or(u32::MAX));
                if values.iter().any(|value| *value > 0) {
                    let (track, phase) = (
                        saying.code(Choice::Track, track),
                        saying.code(Choice::Phase, phase),
                    );
                    bars.push(Bar {
                        label: format!("{track} · {phase}"),
                        values: values.to_vec(),
                    });
                }
            }
        }
        bars
    }

    fn tracks(&self) -> Vec<&str> {
        let mut tracks: Vec<&str> = Vec::new();
        for one in &self.finished {
            if !tracks.contains(&one.track.as_str()) {
                tracks.push(&one.track);
            }
        }
        tracks
    }

    /// Everybody with the bands before and after.
    fn of_everybody(&self, saying: &Saying<'_>) -> ReportTable {
        let mut pairs: Vec<(&Finished, [String; 2])> = Vec::new();
        for one in &self.finished {
            let Some(phase) = PHASES.iter().take(2).position(|phase| *phase == one.phase) else {
                continue;
            };
            let same = |pair: &&mut (&Finished, [String; 2])| {
                pair.0.learner == one.learner && pair.0.track == one.track
            };
            let band = saying.code(Choice::Band, &one.band);
            let mut bands = <[String; 2]>::default();
            let cell = match pairs.iter_mut().find(same) {
                Some((_, bands)) => bands.get_mut(phase),
                None => {
                    pairs.push((one, std::mem::take(&mut bands)));
                    pairs.last_mut().and_then(|(_, bands)| bands.get_mut(phase))
                }
            };
            if let Some(cell) = cell {
                *cell = band;
            }
        }
        let rows = pairs.into_iter().map(|(one, [before, after])| {
            let track = saying.code(Choice::Track, &one.track);
            [one.person.clone(), track, before, after]
                .map(or_dash)
                .to_vec()
        });
        ReportTable {
            title: saying.word("export-paper-people"),
            headings: vec![
                words_column(saying.word("export-overview-person"), 4),
                words_column(saying.word("export-column-track"), 3),
                words_column(saying.code(Choice::Phase, "entry"), 3),
                words_column(saying.code(Choice::Phase, "exit"), 3),
            ],
            rows: rows.collect(),
        }
    }
}

/// Names of the bands, the highest first: it is the darkest part of a bar.
pub(super) fn bands(saying: &Saying<'_>) -> Vec<String> {
    super::summary::BANDS
        .map(|band| saying.code(Choice::Band, band))
        .to_vec()
}
