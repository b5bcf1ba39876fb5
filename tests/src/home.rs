//! A fresh home for one journey, so that whatever the app leaves behind can be found.

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// Home, data, configuration, cache and temporary folder of one imagined person.
pub struct Home {
    folder: TempDir,
    dialogs: bool,
}

impl Home {
    /// A new one.
    ///
    /// # Panics
    /// When the machine has no room for it; nothing can be tested then.
    #[must_use]
    #[expect(clippy::unwrap_used, reason = "a journey without a home has failed")]
    pub fn new() -> Self {
        let folder = tempfile::Builder::new()
            .prefix("tilia-home-")
            .tempdir()
            .unwrap();
        for name in [
            "home", "data", "config", "cache", "state", "tmp", "run", "programs", "tilia",
        ] {
            std::fs::create_dir(folder.path().join(name)).unwrap();
        }
        Self {
            folder,
            dialogs: false,
        }
    }

    /// A new one on a desktop with native file dialogs.
    #[must_use]
    pub fn with_dialogs() -> Self {
        Self {
            dialogs: true,
            ..Self::new()
        }
    }

    /// Says one thing about this desktop, as its settings program would: `gtk-enable-animations`, `0`.
    ///
    /// # Panics
    /// When it cannot be written.
    #[must_use]
    #[expect(
        clippy::unwrap_used,
        reason = "a desktop that cannot be set up is another one"
    )]
    pub fn with_setting(self, name: &str, value: &str) -> Self {
        let folder = self.folder.path().join("config/gtk-3.0");
        std::fs::create_dir_all(&folder).unwrap();
        let file = folder.join("settings.ini");
        let before = std::fs::read_to_string(&file).unwrap_or_else(|_| "[Settings]\n".to_owned());
        std::fs::write(file, format!("{before}{name}={value}\n")).unwrap();
        self
    }

    /// Whether windows of this home may open native file dialogs.
    pub(crate) fn has_dialogs(&self) -> bool {
        self.dialogs
    }

    /// Everything of this home.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The app's data folder.
    #[must_use]
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("tilia")
    }

    /// The only folder in which the window of a journey finds programs.
    #[must_use]
    pub fn programs(&self) -> PathBuf {
        self.folder.path().join("programs")
    }

    /// A command that lives in this home.
    #[must_use]
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        let at = |name: &str| self.folder.path().join(name);
        command
            .env("HOME", at("home"))
            .env("XDG_DATA_HOME", at("data"))
            .env("XDG_CONFIG_HOME", at("config"))
            .env("XDG_CACHE_HOME", at("cache"))
            .env("XDG_STATE_HOME", at("state"))
            .env("XDG_RUNTIME_DIR", at("run"))
            .env("TMPDIR", at("tmp"))
            .env("LANG", "C.UTF-8")
            .env("TZ", "Europe/Brussels")
            .env_remove("DBUS_SESSION_BUS_ADDRESS");
        command
    }

    /// `tilia-admin` on this home's data folder.
    #[must_use]
    pub fn admin(&self) -> Command {
        let mut command = self.command(binary("tilia-admin"));
        command.arg("--data").arg(self.data());
        command
    }

    /// What `data stats` counts, by the name of the count.
    ///
    /// # Panics
    /// When it cannot be counted.
    #[must_use]
    #[expect(clippy::unwrap_used, reason = "data that cannot be counted is lost")]
    pub fn stats(&self) -> Value {
        let output = self.admin().args(["data", "stats", "--json"]).output();
        let output = output.unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "data stats: {said}");
        serde_json::from_slice(&output.stdout).unwrap()
    }
}

impl Default for Home {
    fn default() -> Self {
        Self::new()
    }
}

/// A program of the workspace, built beside this test.
///
/// # Panics
/// When it is not there: build the whole workspace first, as `./dev test` does.
#[must_use]
#[expect(clippy::unwrap_used, reason = "a journey without the app has failed")]
pub fn binary(name: &str) -> PathBuf {
    let me = std::env::current_exe().unwrap();
    // target/debug/deps/journeys-1234 → target/debug; a tool such as target/debug/gallery lies there already.
    let beside = me.parent().unwrap();
    let folder = match beside.ends_with("deps") {
        true => beside.parent().unwrap(),
        false => beside,
    };
    let path = folder.join(name);
    assert!(
        path.exists(),
        "{} is missing: build the workspace first",
        path.display()
    );
    path
}

/// The repository's folder.
#[must_use]
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Where pictures of screens go; git does not follow this folder.
#[must_use]
pub fn shots() -> PathBuf {
    repository().join("shots")
}
