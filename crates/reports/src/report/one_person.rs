//! How far one person is, topic by topic.

use super::lessons::parts;
use super::saying::{Saying, figures_column, or_dash, words_column};
use crate::paper::{Bar, Chapter, ReportTable};
use crate::{Choice, ProgressRow, Row, Status};

/// Lessons of one person, by track.
#[derive(Default)]
pub(super) struct Lessons {
    tracks: Vec<Track>,
}

struct Track {
    id: String,
    /// Completed, started, not yet.
    counts: [u32; 3],
    rows: Vec<Vec<String>>,
}

impl Lessons {
    pub(super) fn add(&mut self, saying: &Saying<'_>, row: &Row<'_>) {
        let Row::Progress(row) = row else { return };
        let place = self.tracks.iter().position(|track| track.id == row.track);
        let place = place.unwrap_or_else(|| {
            self.tracks.push(Track {
                id: row.track.to_owned(),
                counts: [0; 3],
                rows: Vec::new(),
            });
            self.tracks.len() - 1
        });
        let Some(track) = self.tracks.get_mut(place) else {
            return;
        };
        let [completed, started, not_yet] = &mut track.counts;
        match row.status {
            Status::Completed | Status::RepeatedWell => *completed += 1,
            Status::Started => *started += 1,
            Status::NotYet => *not_yet += 1,
        }
        track.rows.push(cells(saying, row));
    }

    pub(super) fn chapter(self, saying: &Saying<'_>) -> Chapter {
        let title = saying.word("export-sheet-lessons");
        if self.tracks.is_empty() {
            return Chapter {
                texts: vec![saying.word("export-overview-empty")],
                title,
                ..Chapter::default()
            };
        }
        let name = |track: &Track| saying.code(Choice::Track, &track.id);
        let bars = self.tracks.iter().map(|track| Bar {
            label: name(track),
            values: track.counts.to_vec(),
        });
        let charts = saying.charts(&title, &parts(saying), bars.collect());
        let tables = self.tracks.iter().map(|track| ReportTable {
            title: name(track),
            headings: headings(saying),
            rows: track.rows.clone(),
        });
        Chapter {
            tables: tables.collect(),
            title,
            texts: Vec::new(),
            charts,
        }
    }
}

fn headings(saying: &Saying<'_>) -> Vec<crate::paper::Heading> {
    vec![
        words_column(saying.word("export-column-lesson-title"), 1),
        words_column(saying.word("export-column-status"), 0),
        words_column(saying.word("export-column-started-at"), 0),
        words_column(saying.word("export-column-completed-at"), 0),
        figures_column(saying.word("export-paper-minutes")),
    ]
}

fn cells(saying: &Saying<'_>, row: &ProgressRow<'_>) -> Vec<String> {
    let day = |at: Option<crate::Moment>| at.map(|at| saying.day(at)).unwrap_or_default();
    // Somebody who was there for ten seconds was there.
    let minutes = row.active_seconds.map(|seconds| seconds.div_ceil(60));
    [
        row.lesson_title.to_owned(),
        saying.code(Choice::Status, row.status.code()),
        day(row.started_at),
        day(row.completed_at),
        minutes.map_or_else(String::new, |minutes| minutes.to_string()),
    ]
    .map(or_dash)
    .to_vec()
}
