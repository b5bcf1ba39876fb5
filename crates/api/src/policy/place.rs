//! Where the policy and a person's own data are, and who may write there.

use super::{Policy, PolicyProblem, parse};
use std::ffi::OsString;
use std::path::{Path, PathBuf};

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

/// The policy in force.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// What it says; the default when there is none, or when it cannot be used.
    pub policy: Policy,
    /// Its file, if there is one.
    pub file: Option<PathBuf>,
    /// Why the file cannot be used: then guest visits only, and no export.
    pub problem: Option<String>,
}

/// Finds the policy in force: the file named (for tests, whoever may write it), else the machine's.
pub fn find(
    named: Option<&Path>,
    variable: &dyn Fn(&str) -> Option<OsString>,
    known_languages: &[String],
) -> Found {
    let (path, read) = match named {
        Some(path) => (path.to_owned(), read(path, known_languages)),
        None => {
            let path = machine_file(variable);
            // A file that is there but cannot be looked at is a problem, not an absence.
            if matches!(std::fs::symlink_metadata(&path), Err(error) if error.kind() == std::io::ErrorKind::NotFound)
            {
                return Found::default();
            }
            let read = read_protected(&path, known_languages);
            (path, read)
        }
    };
    match read {
        Ok(policy) => Found {
            policy,
            file: Some(path),
            problem: None,
        },
        Err(problem) => Found {
            policy: Policy::default(),
            file: Some(path),
            problem: Some(problem.to_string()),
        },
    }
}

/// Where the machine's policy file is.
pub fn machine_file(variable: &dyn Fn(&str) -> Option<OsString>) -> PathBuf {
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
pub fn own_data_folder(variable: &dyn Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn languages() -> Vec<String> {
        ["de", "nl", "fr", "en"].map(str::to_owned).to_vec()
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
