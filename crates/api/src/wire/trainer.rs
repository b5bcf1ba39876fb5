//! The trainer's side.

use super::Place;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The first-run set-up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SetUpInput {
    /// Name of the library or school.
    pub site: String,
    /// Region code.
    pub region: String,
    /// Trainer's name.
    pub name: String,
    /// Passphrase.
    pub passphrase: String,
}

/// To be printed or written down, shown once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecoveryCode {
    /// Six groups of four signs.
    pub code: String,
}

/// How strong a passphrase is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PassphraseStrength {
    /// zxcvbn score, 0…4.
    pub score: u32,
    /// Whether it may be used.
    pub enough: bool,
}

/// A passphrase to look at; it is neither kept nor logged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PassphraseInput {
    /// Passphrase.
    pub passphrase: String,
}

/// Accounts on this PC.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Trainers {
    /// Names, sorted.
    pub names: Vec<String>,
    /// Who is in, if somebody is.
    pub unlocked: Option<String>,
}

/// Into the trainer area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnlockInput {
    /// Trainer's name.
    pub name: String,
    /// Passphrase.
    pub passphrase: String,
}

/// A new passphrase by means of the recovery code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecoverAccountInput {
    /// Trainer's name.
    pub name: String,
    /// The code on paper; signs between and letter case do not matter.
    pub code: String,
    /// New passphrase.
    pub passphrase: String,
}

/// A course: a group with dates and a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Course {
    /// Group id; none for a new one.
    pub group: Option<String>,
    /// Name of the group.
    pub name: String,
    /// First day, `YYYY-MM-DD`; none when open.
    pub first_day: Option<String>,
    /// Last day, `YYYY-MM-DD`; none when open.
    pub last_day: Option<String>,
    /// Hours in all, in quarters of an hour.
    pub quarter_hours: u32,
    /// Lesson ids.
    pub plan: Vec<String>,
    /// People in it.
    pub learners: u32,
}

/// All courses, and the lessons a plan can hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Courses {
    /// By name.
    pub courses: Vec<Course>,
    /// Lessons by track. Private lessons are not among them.
    pub tracks: Vec<PlanTrack>,
}

/// A track's lessons for the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanTrack {
    /// Title of the track.
    pub title: String,
    /// Its lessons.
    pub lessons: Vec<PlanLesson>,
}

/// A lesson for the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanLesson {
    /// Lesson id.
    pub lesson: String,
    /// Title.
    pub title: String,
    /// Minutes.
    pub minutes: u32,
    /// Kept only when it stands in the plan, and then as completed only.
    pub completed_only: bool,
}

/// The one that was saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SavedGroup {
    /// Group id.
    pub group: String,
}

/// Which group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GroupInput {
    /// Group id; none means people without a group.
    pub group: Option<String>,
    /// Language of the page.
    pub language: String,
}

/// Learners × lessons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Matrix {
    /// Group name.
    pub name: String,
    /// Columns.
    pub lessons: Vec<MatrixLesson>,
    /// Rows, sorted by name with the language's collation.
    pub rows: Vec<MatrixRow>,
    /// How many are stuck.
    pub stuck: u32,
}

/// A column of the matrix. Lessons that are never recorded have none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MatrixLesson {
    /// Lesson id.
    pub lesson: String,
    /// Title.
    pub title: String,
    /// In the group's plan.
    pub planned: bool,
}

/// A row of the matrix.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MatrixRow {
    /// Learner id.
    pub learner: String,
    /// Name.
    pub name: String,
    /// Picture card code.
    pub picture: String,
    /// Lessons completed.
    pub completed: u32,
    /// One cell a column.
    pub cells: Vec<MatrixCell>,
    /// Latest band per assessed track.
    pub bands: Vec<MatrixBand>,
    /// Last activity, ISO 8601 with offset.
    pub last_at: Option<String>,
}

/// One cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MatrixCell {
    /// Shape and word.
    pub state: CellState,
    /// Steps seen; 0 where only completion is kept.
    pub seen: u32,
    /// Steps in all; 0 where only completion is kept.
    pub steps: u32,
}

/// What a cell says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum CellState {
    /// Not begun.
    Open,
    /// Begun.
    Started,
    /// Begun, today, and the same activity answered three times or more without getting it.
    Stuck,
    /// Completed.
    Completed,
    /// Repeated well.
    RepeatedWell,
}

/// A band in the matrix.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MatrixBand {
    /// Track title.
    pub track: String,
    /// `first-steps`, `on-the-way` or `sure`.
    pub band: String,
}

/// Everybody on this PC.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct People {
    /// Sorted by group, then name.
    pub people: Vec<Person>,
}

/// One learner in the list of people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Person {
    /// Learner id.
    pub learner: String,
    /// Name.
    pub name: String,
    /// Picture card code.
    pub picture: String,
    /// Group id.
    pub group: Option<String>,
    /// Group name.
    pub group_name: String,
}

/// Add one person by hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AddLearnerInput {
    /// Name.
    pub name: String,
    /// Group id.
    pub group: Option<String>,
}

/// Which learner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LearnerInput {
    /// Learner id.
    pub learner: String,
}

/// A learner was erased.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Erased {
    /// Events that are gone.
    pub events: u32,
    /// Backups that were replaced.
    pub backups: u32,
}

/// A class list to read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RosterInput {
    /// The file.
    pub file: Place,
    /// Group for rows that name none; a name, made when new.
    pub group: String,
    /// Language of the messages.
    pub language: String,
}

/// What an import will do, or did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RosterPreview {
    /// Rows as understood, the first 200.
    pub rows: Vec<RosterRow>,
    /// Rows in all.
    pub total: u32,
    /// People who will be added.
    pub added: u32,
    /// People already known, without a change.
    pub unchanged: u32,
    /// People whose entry will be changed.
    pub changed: u32,
    /// Rows that cannot be used. While there is one, nothing is imported.
    pub problems: Vec<RosterProblem>,
    /// How the file was read: `UTF-8`, `UTF-16` or `Windows-1252`.
    pub encoding: String,
    /// The separator found: `;`, `,` or `tab`.
    pub separator: String,
}

/// One row of a class list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RosterRow {
    /// Name.
    pub name: String,
    /// Group name.
    pub group: String,
    /// `new`, `known` or `changed`.
    pub change: String,
}

/// A row that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RosterProblem {
    /// Row in the file, the first line is 1.
    pub row: u32,
    /// Column heading.
    pub column: String,
    /// What is wrong and what to do, in the language asked for.
    pub message: String,
}

/// What to export.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportInput {
    /// `progress`, `assessments`, `answers`; several for XLSX, one otherwise.
    pub what: Vec<String>,
    /// `xlsx`, `csv`, `csv-excel`, `jsonl`.
    pub format: String,
    /// Group id; none means everybody.
    pub group: Option<String>,
    /// One learner only.
    pub learner: Option<String>,
    /// First local day, inclusive, `YYYY-MM-DD`.
    pub from: Option<String>,
    /// Last local day, inclusive, `YYYY-MM-DD`.
    pub to: Option<String>,
    /// Ids instead of names.
    pub pseudonyms: bool,
    /// Language of headings and words.
    pub language: String,
}

/// Every field that would leave the house.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportPreview {
    /// One entry per kind of row.
    pub tables: Vec<ExportTable>,
    /// File name to suggest.
    pub file_name: String,
}

/// One kind of row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportTable {
    /// `progress`, `assessments` or `answers`.
    pub what: String,
    /// Rows that will be written.
    pub rows: u32,
    /// The fields.
    pub fields: Vec<ExportField>,
}

/// One field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportField {
    /// Heading.
    pub name: String,
    /// What it means.
    pub about: String,
    /// The first row's value.
    pub example: String,
}

/// Export to a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportFileInput {
    /// What to export.
    pub export: ExportInput,
    /// Where.
    pub file: Place,
}

/// A file was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Exported {
    /// Its path.
    pub path: String,
    /// Rows in it.
    pub rows: u32,
}

/// Who unlocked, exported, erased, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AuditPage {
    /// Newest first, the last 500.
    pub entries: Vec<AuditEntry>,
}

/// One line of the audit list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AuditEntry {
    /// When, ISO 8601 with offset.
    pub at: String,
    /// Trainer's name; empty for the command line.
    pub trainer: String,
    /// `set-up`, `unlocked`, `unlock-refused`, `recovered`, `imported`, `exported`, `erased`, `backed-up`, `restored`, `course-saved`.
    pub action: String,
    /// Count or kind of file; never a learner's name.
    pub detail: String,
}

/// The safety page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Safety {
    /// Backups, newest first.
    pub backups: Vec<Backup>,
    /// Where the data are.
    pub folder: String,
}

/// One backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Backup {
    /// File name.
    pub name: String,
    /// When, ISO 8601 with offset.
    pub at: String,
    /// Size in kilobytes.
    pub kilobytes: u32,
}

/// Save a copy of everything.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackUpInput {
    /// Where; none means the backup folder.
    pub file: Option<Place>,
}

/// Bring a backup back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RestoreInput {
    /// File name among the backups.
    pub name: String,
}

/// Versions, policy and folders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct About {
    /// Version of the app.
    pub version: String,
    /// Pack and its version.
    pub pack: String,
    /// Where the data are.
    pub folder: String,
    /// Path of the policy file in force, none without one.
    pub policy: Option<String>,
    /// Site name.
    pub site: String,
    /// Region code.
    pub region: String,
}
