//! What has to be there before a way can begin.

#![expect(clippy::unwrap_used, reason = "a way that cannot begin has failed")]

use crate::{Ears, Home, Voice, Window, repository};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A home, what the app is told at its start, and whatever runs beside it.
pub struct Stage {
    home: Home,
    arguments: Vec<String>,
    _voice: Option<Voice>,
}

impl Stage {
    /// A home in which nobody has ever been.
    pub(super) fn empty() -> Self {
        Self {
            home: Home::new(),
            arguments: Vec::new(),
            _voice: None,
        }
    }

    /// With made-up learners and what they did.
    pub(super) fn busy() -> Self {
        let stage = Self::empty();
        stage.admin(&["demo", "--learners", "40", "--answers", "900"]);
        stage
    }

    /// A shared PC with a stick plugged in.
    pub(super) fn shared() -> Self {
        let stage = Self::empty();
        let (policy, stick) = (stage.path("policy.toml"), stage.path("STICK"));
        std::fs::write(&policy, "schema = 1\nshared-pc = true\n").unwrap();
        std::fs::create_dir(&stick).unwrap();
        stage.told("--policy", &policy).told("--drive", &stick)
    }

    /// A PC without a trainer area.
    pub(super) fn learners_only() -> Self {
        let stage = Self::empty();
        let policy = stage.path("policy.toml");
        std::fs::write(
            &policy,
            "schema = 1\nrole = \"learner\"\npc-name = \"PC-07\"\n",
        )
        .unwrap();
        stage.told("--policy", &policy)
    }

    /// With a voice for every language but Dutch.
    pub(super) fn speaking() -> Self {
        let stage = Self::empty();
        let long = Duration::from_secs(3);
        let voice = Voice::of(&stage.home, &["de", "fr", "en"], Ears::Counts, long);
        Self {
            _voice: Some(voice),
            ..stage
        }
    }

    /// With data that cannot be read any more, and a backup of them.
    pub(super) fn damaged() -> Self {
        let stage = Self::busy();
        let data = stage.home.data();
        let backup = data.join("backups/tilia-2026-11-02T090000Z.db");
        std::fs::create_dir_all(data.join("backups")).unwrap();
        stage.admin(&["data", "backup", &backup.display().to_string()]);
        stage.damage();
        stage
    }

    /// Nothing of the data can be read any more, not even by an app that is running.
    pub(super) fn damage(&self) {
        for name in ["tilia.db", "tilia.db-wal", "tilia.db-shm"] {
            let file = self.home.data().join(name);
            // Beginnings only: a file that gets shorter while it is mapped would end the app.
            if let Ok(mut file) = std::fs::OpenOptions::new().write(true).open(file) {
                file.write_all(&[b'x'; 8192]).unwrap();
            }
        }
    }

    /// The same with another course, from a folder of the repository.
    pub(super) fn with_course(self, folder: &str) -> Self {
        self.told("--lessons", &repository().join(folder))
    }

    fn told(mut self, name: &str, path: &Path) -> Self {
        let words = [name.to_owned(), path.display().to_string()];
        self.arguments.extend(words);
        self
    }

    fn admin(&self, words: &[&str]) {
        let output = self.home.admin().args(words).output().unwrap();
        assert!(output.status.success(), "{words:?}: {output:?}");
    }

    /// A place in this home.
    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// The same on a desktop that was told something by its owner: `gtk-enable-animations`, `0`.
    #[must_use]
    pub fn with_setting(self, name: &str, value: &str) -> Self {
        Self {
            home: self.home.with_setting(name, value),
            ..self
        }
    }

    /// Opens the app here.
    pub async fn open(&self) -> Window {
        let arguments: Vec<&str> = self.arguments.iter().map(String::as_str).collect();
        Window::open(&self.home, &arguments).await
    }
}
