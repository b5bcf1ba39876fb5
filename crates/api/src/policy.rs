//! The policy file: what an administrator has decided for this PC.

mod place;

pub use place::{Found, find, machine_file, own_data_folder, read, read_protected};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::PathBuf;
use tilia_reports::PublicKey;

/// Who uses the PC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Learners only; there is no trainer area.
    Learner,
    /// Trainers only; the start page leads to their area.
    Trainer,
    /// Both.
    #[default]
    Both,
}

/// A way to come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum WayIn {
    /// Without a name.
    Guest,
    /// By a tile of the class list.
    ClassList,
    /// With one's own name.
    OwnName,
}

/// A kind of exported file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ExportFormat {
    /// Workbook.
    Xlsx,
    /// Report on paper.
    Pdf,
    /// CSV for table programs.
    CsvExcel,
    /// CSV for scripts.
    Csv,
    /// JSON Lines.
    Jsonl,
    /// Statements for a learning record store.
    Xapi,
}

impl ExportFormat {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 6] = [
        Self::Xlsx,
        Self::Pdf,
        Self::CsvExcel,
        Self::Csv,
        Self::Jsonl,
        Self::Xapi,
    ];

    /// The name on the command line and in files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Pdf => "pdf",
            Self::CsvExcel => "csv-excel",
            Self::Csv => "csv",
            Self::Jsonl => "jsonl",
            Self::Xapi => "xapi",
        }
    }

    /// The kind with this name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.code() == code)
    }
}

/// Parts of Belgium, as contacts name them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
pub enum Region {
    /// Ostbelgien.
    DG,
    /// Flanders.
    VL,
    /// Brussels.
    BR,
    /// Wallonia.
    WA,
}

impl Region {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 4] = [Self::DG, Self::VL, Self::BR, Self::WA];

    /// The code in files.
    pub fn code(self) -> &'static str {
        match self {
            Self::DG => "DG",
            Self::VL => "VL",
            Self::BR => "BR",
            Self::WA => "WA",
        }
    }

    /// The region with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|region| region.code() == code)
    }
}

/// The file's content. Everything may be left out; unknown entries are an error, so that a typing mistake
/// never opens what an administrator meant to close.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Policy {
    /// Version of this format; 1.
    pub schema: u32,
    /// Name of the library or school.
    pub site: Option<String>,
    /// Region of the site.
    pub region: Option<Region>,
    /// Who uses this PC.
    #[serde(default)]
    pub role: Role,
    /// Languages offered, in order.
    pub languages: Option<Vec<String>>,
    /// Language to begin with.
    pub default_language: Option<String>,
    /// Ways to come in.
    pub sign_in: Option<Vec<WayIn>>,
    /// Local folder for the data.
    pub data_folder: Option<PathBuf>,
    /// Minutes without a sign of life until a curtain covers a learner's page, 1 to 120.
    pub idle_curtain_minutes: Option<u32>,
    /// Months after the end of a course until the trainer is asked to erase its people's data, 1 to 120.
    pub retention_months: Option<u32>,
    /// Many people use this PC: files are saved on removable drives only.
    #[serde(default)]
    pub shared_pc: bool,
    /// Kinds of files that exports may have; all of them without this entry, none with an empty list.
    pub export_formats: Option<Vec<ExportFormat>>,
    /// Name of this PC in the trainer's lists, such as PC-07.
    pub pc_name: Option<String>,
    /// Public keys of the trainers whose course files this PC takes, and for whom it locks what it gives.
    pub trainer_keys: Option<Vec<String>>,
    /// Folder on a share, through which PCs and trainer exchange locked files.
    pub drop_folder: Option<PathBuf>,
    /// Days after which collected files are deleted from the shared folder, 1 to 365.
    pub drop_days: Option<u32>,
    /// This PC forgets everything at its next start: its file goes to the shared folder after every lesson.
    #[serde(default)]
    pub volatile: bool,
    /// What people are told about their data.
    #[serde(default)]
    pub privacy: Privacy,
}

/// What the organisation states about people's data. It stands on the printed information notice, word for word.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Privacy {
    /// Who is responsible: name and address.
    pub controller: Option<String>,
    /// Whom people can ask.
    pub contact: Option<String>,
    /// What the data are for.
    pub purpose: Option<String>,
    /// On what ground they are kept.
    pub legal_basis: Option<String>,
    /// Where people can complain.
    pub supervisory_authority: Option<String>,
}

impl Policy {
    /// Minutes without a sign of life until a curtain covers a learner's page; 10 where nobody has decided.
    pub fn curtain_minutes(&self) -> u32 {
        self.idle_curtain_minutes.unwrap_or(10)
    }

    /// Days after which collected files are deleted from the shared folder; 14 where nobody has decided.
    pub fn drop_days(&self) -> u32 {
        self.drop_days.unwrap_or(14)
    }

    /// Keys of trainers, in the order of the file. A text that is no key was refused when the file was read.
    pub fn trainer_keys(&self) -> Vec<PublicKey> {
        let texts = self.trainer_keys.iter().flatten();
        texts.filter_map(|text| text.parse().ok()).collect()
    }

    /// Months after the end of a course until its people's data should be gone; 6 where nobody has decided.
    pub fn retention_months(&self) -> u32 {
        self.retention_months.unwrap_or(6)
    }
}

/// Why a policy file cannot be used, in English for IT; line numbers count from 1.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PolicyProblem {
    /// It cannot be read.
    #[error("{0}")]
    Unreadable(String),
    /// Somebody who is no administrator may write it.
    #[error("the file can be written by people who are not administrators")]
    NotProtected,
    /// It is no valid TOML, or holds unknown or impossible entries.
    #[error("{0}")]
    Invalid(String),
}

/// Reads and checks a policy text against the languages that exist.
///
/// # Errors
/// [`PolicyProblem::Invalid`] with line and column.
pub fn parse(text: &str, known_languages: &[String]) -> Result<Policy, PolicyProblem> {
    let policy: Policy =
        toml::from_str(text).map_err(|error| PolicyProblem::Invalid(located(text, &error)))?;
    match impossible(&policy, known_languages) {
        Some(why) => Err(PolicyProblem::Invalid(why.to_owned())),
        None => Ok(policy),
    }
}

/// Where it is and what is wrong, in one line without a full stop.
fn located(text: &str, error: &toml::de::Error) -> String {
    let message = error.message().lines().collect::<Vec<_>>().join(", ");
    let message = message.trim_end_matches('.');
    let Some(before) = error.span().and_then(|span| text.get(..span.start)) else {
        return message.to_owned();
    };
    let line = before.matches('\n').count() + 1;
    let column = before
        .rsplit('\n')
        .next()
        .map_or(0, |rest| rest.chars().count())
        + 1;
    format!("line {line}, column {column}: {message}")
}

/// What cannot be, although every entry has the right shape.
fn impossible(policy: &Policy, known_languages: &[String]) -> Option<&'static str> {
    let languages = policy.languages.as_deref().unwrap_or(known_languages);
    let unknown = |language: &String| !known_languages.contains(language);
    let different: BTreeSet<&String> = languages.iter().collect();
    let default = policy.default_language.as_ref();
    let folder = policy.data_folder.as_ref();
    if policy.schema != 1 {
        Some("schema: only 1 is known")
    } else if languages.is_empty() || languages.iter().any(unknown) {
        Some("languages: unknown or empty")
    } else if different.len() < languages.len() {
        Some("languages: one stands there twice")
    } else if default.is_some_and(|language| !languages.contains(language)) {
        Some("default-language: not among the languages")
    } else if policy.sign_in.as_ref().is_some_and(Vec::is_empty) {
        Some("sign-in: at least one way is needed")
    } else if folder.is_some_and(|folder| !folder.is_absolute()) {
        Some("data-folder: a full path is needed")
    } else if policy
        .drop_folder
        .as_ref()
        .is_some_and(|folder| !folder.is_absolute())
    {
        Some("drop-folder: a full path is needed")
    } else if !(1..=365).contains(&policy.drop_days()) {
        Some("drop-days: 1 to 365")
    } else if policy.trainer_keys().len() != policy.trainer_keys.iter().flatten().count() {
        Some("trainer-keys: not a key; copy the whole line that the trainer's page shows")
    } else if policy
        .pc_name
        .as_ref()
        .is_some_and(|name| crate::names::clean(name).is_none())
    {
        Some("pc-name: empty")
    } else if !(1..=120).contains(&policy.curtain_minutes()) {
        Some("idle-curtain-minutes: 1 to 120")
    } else if !(1..=120).contains(&policy.retention_months()) {
        Some("retention-months: 1 to 120")
    } else {
        None
    }
}

/// JSON Schema of the policy file.
pub fn schema() -> String {
    let schema = schemars::schema_for!(Policy);
    serde_json::to_string_pretty(&schema).unwrap_or_default() + "\n"
}

#[cfg(test)]
mod tests;
