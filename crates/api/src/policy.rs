//! The policy file: what an administrator has decided for this PC.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

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
        toml::from_str(text).map_err(|error| PolicyProblem::Invalid(error.to_string()))?;
    let invalid = |message: &str| Err(PolicyProblem::Invalid(message.to_owned()));
    if policy.schema != 1 {
        return invalid("schema: only 1 is known");
    }
    let languages = policy.languages.as_deref().unwrap_or(known_languages);
    if languages.is_empty()
        || languages
            .iter()
            .any(|language| !known_languages.contains(language))
    {
        return invalid("languages: unknown or empty");
    }
    if policy
        .default_language
        .as_ref()
        .is_some_and(|language| !languages.contains(language))
    {
        return invalid("default-language: not among the languages");
    }
    if policy.sign_in.as_ref().is_some_and(Vec::is_empty) {
        return invalid("sign-in: at least one way is needed");
    }
    if policy
        .data_folder
        .as_ref()
        .is_some_and(|folder| !folder.is_absolute())
    {
        return invalid("data-folder: a full path is needed");
    }
    Ok(policy)
}

/// Reads a policy file that only an administrator may write.
///
/// # Errors
/// See [`PolicyProblem`].
pub fn read_protected(path: &Path, known_languages: &[String]) -> Result<Policy, PolicyProblem> {
    if !only_administrators_write(path) {
        return Err(PolicyProblem::NotProtected);
    }
    read(path, known_languages)
}

/// Reads a policy file whoever may write it: for looking at a draft.
///
/// # Errors
/// See [`PolicyProblem`].
pub fn read(path: &Path, known_languages: &[String]) -> Result<Policy, PolicyProblem> {
    let text = std::fs::read_to_string(path)
        .map_err(|error| PolicyProblem::Unreadable(error.to_string()))?;
    parse(
        text.strip_prefix('\u{feff}').unwrap_or(&text),
        known_languages,
    )
}

#[cfg(unix)]
fn only_administrators_write(path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let protected = |path: &Path| {
        std::fs::metadata(path).is_ok_and(|meta| meta.uid() == 0 && meta.mode() & 0o022 == 0)
    };
    // A protected file in an open folder could be swapped.
    protected(path) && path.parent().is_some_and(protected)
}

#[cfg(not(unix))]
fn only_administrators_write(_path: &Path) -> bool {
    // Program data folders of Windows and macOS are protected by the installer's access lists.
    true
}

/// Where the machine's policy file is.
pub fn machine_file(variable: &dyn Fn(&str) -> Option<std::ffi::OsString>) -> PathBuf {
    if cfg!(target_os = "windows") {
        let data = variable("ProgramData").unwrap_or_else(|| "C:\\ProgramData".into());
        PathBuf::from(data).join("Tilia").join("policy.toml")
    } else if cfg!(target_os = "macos") {
        PathBuf::from("/Library/Application Support/Tilia/policy.toml")
    } else {
        PathBuf::from("/etc/tilia/policy.toml")
    }
}

/// Where a person's own data are when no policy says otherwise.
pub fn own_data_folder(variable: &dyn Fn(&str) -> Option<std::ffi::OsString>) -> Option<PathBuf> {
    let from = |name: &str| {
        variable(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    if cfg!(target_os = "windows") {
        from("LOCALAPPDATA").map(|folder| folder.join("Tilia"))
    } else if cfg!(target_os = "macos") {
        from("HOME").map(|home| home.join("Library/Application Support/Tilia"))
    } else {
        from("XDG_DATA_HOME")
            .filter(|folder| folder.is_absolute())
            .or_else(|| from("HOME").map(|home| home.join(".local/share")))
            .map(|folder| folder.join("tilia"))
    }
}

/// JSON Schema of the policy file.
pub fn schema() -> String {
    let schema = schemars::schema_for!(Policy);
    serde_json::to_string_pretty(&schema).unwrap_or_default() + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn languages() -> Vec<String> {
        ["de", "nl", "fr", "en"].map(str::to_owned).to_vec()
    }

    #[test]
    fn a_full_policy_is_understood() {
        let text = "schema = 1\nsite = \"Bibliothek Eupen\"\nregion = \"DG\"\nrole = \"learner\"\n\
            languages = [\"de\", \"fr\"]\ndefault-language = \"de\"\nsign-in = [\"guest\"]\ndata-folder = \"/srv/tilia\"\n";
        let policy = parse(text, &languages()).unwrap();
        assert_eq!(policy.region, Some(Region::DG));
        assert_eq!(policy.role, Role::Learner);
        assert_eq!(policy.sign_in, Some(vec![WayIn::Guest]));
    }

    #[test]
    fn an_unknown_entry_is_named_with_its_line() {
        let Err(PolicyProblem::Invalid(message)) =
            parse("schema = 1\nsight = \"x\"\n", &languages())
        else {
            panic!("it was accepted");
        };
        assert!(
            message.contains("line 2") && message.contains("sight"),
            "{message}"
        );
    }

    #[test]
    fn impossible_values_are_refused() {
        for text in [
            "schema = 2",
            "schema = 1\nlanguages = [\"xx\"]",
            "schema = 1\nlanguages = []",
            "schema = 1\nlanguages = [\"de\"]\ndefault-language = \"fr\"",
            "schema = 1\nsign-in = []",
            "schema = 1\ndata-folder = \"tilia\"",
            "schema = 1\nregion = \"XX\"",
        ] {
            assert!(parse(text, &languages()).is_err(), "{text}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_others_may_write_is_refused() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("policy.toml");
        std::fs::write(&path, "schema = 1\n").unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o666)).unwrap();
        assert_eq!(
            read_protected(&path, &languages()),
            Err(PolicyProblem::NotProtected)
        );
    }
}
