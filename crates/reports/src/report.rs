//! Reports on paper, from the same rows as every other file.
//!
//! What was chosen becomes chapters, in the order of the sheets of the workbook: lessons, people,
//! self-assessments, groups, courses. Answers are not printed; nobody reads ten thousand lines.

mod courses;
mod lessons;
mod one_person;
mod saying;
mod standing;
mod summary;

use crate::matrix::Matrix;
use crate::paper::{Chapter, Fact, Report, Sheet, set_in_type};
use crate::words::word;
use crate::{Export, People, ReportError, Row, Table, What, Written, write_beside};
use saying::Saying;
use std::io::Write;
use std::path::Path;

/// Whom a report is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// A group, or everybody.
    Group,
    /// One person.
    Person,
}

/// Names of the columns that a report shows of a sort of rows; none when it shows nothing of it.
#[must_use]
pub fn on_paper(what: What, about: About) -> &'static [&'static str] {
    match (what, about) {
        (What::Progress, About::Group) => &[
            "group",
            "learner_id",
            "learner_name",
            "lesson_title",
            "status",
            "last_activity_at",
        ],
        (What::Progress, About::Person) => &[
            "group",
            "learner_id",
            "learner_name",
            "track",
            "lesson_title",
            "status",
            "started_at",
            "completed_at",
            "active_seconds",
        ],
        (What::Assessments, About::Group) => &[
            "learner_id",
            "learner_name",
            "track",
            "phase",
            "finished_at",
            "band",
        ],
        (What::Assessments, About::Person) => &[
            "track",
            "phase",
            "finished_at",
            "items",
            "band",
            "band_low",
            "band_high",
        ],
        (What::Answers, _) => &[],
        (What::Summary, _) => &[
            "group",
            "track",
            "phase",
            "n",
            "share_first_steps",
            "share_on_the_way",
            "share_sure",
            "gain",
            "gain_low",
            "gain_high",
            "suppressed",
        ],
        (What::Courses, _) => &[
            "course",
            "first_day",
            "last_day",
            "hours",
            "enrolled",
            "attended",
            "lessons_planned",
            "lessons_completed_total",
            "satisfaction_n",
            "satisfaction_1",
            "satisfaction_2",
            "satisfaction_3",
        ],
    }
}

/// Writes a report as PDF; see [`write_beside`] for how.
///
/// # Errors
/// Any [`ReportError`]; nothing is left at the target then.
pub fn write_report(
    target: &Path,
    export: &Export<'_>,
    about: About,
    tables: &mut [Table<'_>],
) -> Result<Written, ReportError> {
    let (report, rows) = gathered(export, about, tables)?;
    let paper = set_in_type(export.words, &Sheet::Report(report), export.created.local())?;
    write_beside(target, |out| Ok(out.write_all(&paper.pdf)?))?;
    Ok(Written { rows })
}

/// What rows say besides what stands in chapters.
struct Seen<'e> {
    people: People<'e>,
    person: Option<String>,
    site: String,
}

impl Seen<'_> {
    fn look(&mut self, row: &Row<'_>) {
        if self.site.is_empty() {
            row.site().clone_into(&mut self.site);
        }
        let person = match row {
            Row::Progress(row) => (row.learner_id, row.learner_name),
            Row::Assessment(row) => (row.learner_id, row.learner_name),
            _ => return,
        };
        let people = self.people;
        self.person
            .get_or_insert_with(|| people.shown(person.0, person.1));
    }
}

/// Gathers the chapters; gives back the number of rows too.
pub(crate) fn gathered(
    export: &Export<'_>,
    about: About,
    tables: &mut [Table<'_>],
) -> Result<(Report, u64), ReportError> {
    let saying = Saying::new(export.words);
    let mut seen = Seen {
        people: export.people,
        person: None,
        site: String::new(),
    };
    let (mut chapters, mut rows) = (Vec::new(), 0);
    for table in tables.iter_mut() {
        let (more, count) = chapters_of(&saying, about, table, &mut seen)?;
        chapters.extend(more);
        rows += count;
    }
    let only_courses = tables.iter().all(|table| table.what() == What::Courses);
    let title = match about {
        About::Person => "export-paper-person",
        About::Group if only_courses => "export-paper-course",
        About::Group => "export-paper-group",
    };
    let report = Report {
        title: word(export.words, title),
        made: saying.day(export.created),
        facts: facts(export, &saying, &seen.site),
        name: match (about, seen.person) {
            (About::Person, Some(person)) => person,
            _ => export.filters.who.clone(),
        },
        chapters,
        notes: notes(export, tables),
    };
    Ok((report, rows))
}

/// The chapters of one sort of rows, and how many rows there were.
fn chapters_of(
    saying: &Saying<'_>,
    about: About,
    table: &mut Table<'_>,
    seen: &mut Seen<'_>,
) -> Result<(Vec<Chapter>, u64), ReportError> {
    let (what, people) = (table.what(), seen.people);
    let mut walk = |take: &mut dyn FnMut(&Row<'_>)| {
        table.each_row(&mut |row| {
            seen.look(row);
            take(row);
            Ok(())
        })
    };
    Ok(match (what, about) {
        (What::Progress, About::Group) => {
            let mut matrix = Matrix::new(people);
            let rows = walk(&mut |row| matrix.add(row))?;
            (lessons::chapters(saying, &matrix), rows)
        }
        (What::Progress, About::Person) => {
            let mut person = one_person::Lessons::default();
            let rows = walk(&mut |row| person.add(saying, row))?;
            (vec![person.chapter(saying)], rows)
        }
        (What::Assessments, _) => {
            let mut standing = standing::Standing::new(people);
            let rows = walk(&mut |row| standing.add(row))?;
            (vec![standing.chapter(saying, about)], rows)
        }
        (What::Answers, _) => return Err(ReportError::WrongRow),
        (What::Summary, _) => {
            let mut groups = summary::Groups::default();
            let rows = walk(&mut |row| groups.add(saying, row))?;
            (vec![groups.chapter(saying)], rows)
        }
        (What::Courses, _) => {
            let mut all = Vec::new();
            let rows = walk(&mut |row| all.extend(courses::chapter(saying, row)))?;
            (courses::or_nothing(saying, all), rows)
        }
    })
}

/// Who and when, as on the first sheet of the workbook.
fn facts(export: &Export<'_>, saying: &Saying<'_>, site: &str) -> Vec<Fact> {
    let filters = export.filters;
    let limit = |day: Option<jiff::civil::Date>| {
        day.map_or_else(
            || saying.word("export-read-me-no-limit"),
            |day| saying.date(day),
        )
    };
    let people = match export.people {
        People::Names => "export-people-names",
        People::Pseudonyms(_) => "export-people-pseudonyms",
    };
    let all = [
        ("export-column-site", site.to_owned()),
        ("export-read-me-who", filters.who.clone()),
        ("export-read-me-from", limit(filters.from)),
        ("export-read-me-to", limit(filters.to)),
        ("export-read-me-people", saying.word(people)),
    ];
    let known = all.into_iter().filter(|(_, value)| !value.is_empty());
    known
        .map(|(label, value)| Fact {
            label: saying.word(label),
            value,
        })
        .collect()
}

fn notes(export: &Export<'_>, tables: &[Table<'_>]) -> Vec<String> {
    let has = |what: What| tables.iter().any(|table| table.what() == what);
    let of_people = has(What::Progress) || has(What::Assessments);
    let mut keys = vec!["export-note-private"];
    if has(What::Assessments) || has(What::Summary) {
        keys.push("export-note-estimates");
    }
    match export.people {
        People::Names if of_people => keys.push("export-note-personal"),
        People::Pseudonyms(_) if of_people => keys.push("export-note-pseudonyms"),
        _ => {}
    }
    keys.iter().map(|key| word(export.words, key)).collect()
}
