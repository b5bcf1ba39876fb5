//! A speech server of a home's own: real speech-dispatcher and espeak-ng, without a loudspeaker.

use crate::home::Home;
use std::fmt::Write as _;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

/// Languages and the voices that espeak-ng has for them.
const VOICES: [(&str, &str); 4] = [("de", "de"), ("nl", "nl"), ("fr", "fr-be"), ("en", "en-gb")];

/// Where the system has its programs.
const PROGRAMS: &str = "/usr/bin";

/// What the made-up loudspeaker of a home writes down.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Ears {
    /// Every text with its language and speed.
    Words,
    /// Only that something was said.
    Counts,
}

/// The configuration of a home's own speech server; the app starts it as it would on any desktop.
pub struct Voice {
    heard: PathBuf,
    socket: PathBuf,
    server: PathBuf,
}

impl Voice {
    /// Gives the home a server with voices for these languages. Each sentence takes at least `length`.
    ///
    /// # Panics
    /// When the home cannot be written.
    #[must_use]
    #[expect(clippy::unwrap_used, reason = "a journey without a voice has failed")]
    pub fn of(home: &Home, languages: &[&str], ears: Ears, length: Duration) -> Self {
        let voice = Self::nowhere(home);
        let folder = home.path().join("config/speech-dispatcher");
        std::fs::create_dir_all(folder.join("modules")).unwrap();
        std::fs::write(
            folder.join("speechd.conf"),
            // Without a sound card only the null driver of libao can be opened.
            "LogLevel 3\nAudioOutputMethod \"libao\"\nAddModule \"spoken\" \"sd_generic\" \"spoken.conf\"\nDefaultModule spoken\n",
        )
        .unwrap();
        std::fs::write(home.path().join("home/.libao"), "default_driver=null\n").unwrap();
        let module = module(&voice.heard, languages, ears, length);
        std::fs::write(folder.join("modules/spoken.conf"), module).unwrap();
        // The window of a journey finds no programs but these.
        symlink(Path::new(PROGRAMS).join("speech-dispatcher"), &voice.server).unwrap();
        voice
    }

    /// A home in which nothing speaks, for the same questions.
    #[must_use]
    pub fn nowhere(home: &Home) -> Self {
        Self {
            heard: home.path().join("heard"),
            socket: home.path().join("run/speech-dispatcher/speechd.sock"),
            server: home.programs().join("speech-dispatcher"),
        }
    }

    /// What was said so far, one line for each sentence: language, speed, text, with `|` in between.
    #[must_use]
    pub fn heard(&self) -> Vec<String> {
        let text = std::fs::read_to_string(&self.heard).unwrap_or_default();
        text.lines().map(str::to_owned).collect()
    }

    /// Waits until so many sentences were said.
    ///
    /// # Panics
    /// When they are not.
    pub async fn said(&self, count: usize) -> Vec<String> {
        let began = Instant::now();
        loop {
            let heard = self.heard();
            if heard.len() >= count {
                return heard;
            }
            assert!(
                began.elapsed() < Duration::from_secs(60),
                "heard only {heard:#?}"
            );
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
    }

    /// Where the server listens.
    #[must_use]
    pub fn socket(&self) -> &Path {
        &self.socket
    }

    /// Kills the server as a crash would.
    ///
    /// # Panics
    /// When there is none.
    #[expect(
        clippy::unwrap_used,
        reason = "a server that cannot be killed was never there"
    )]
    pub fn kill(&self) {
        let pid = self.socket.with_file_name("pid/speech-dispatcher.pid");
        let pid = std::fs::read_to_string(pid).unwrap();
        let killed = Command::new("kill").args(["-KILL", pid.trim()]).status();
        assert!(killed.unwrap().success());
    }
}

impl Drop for Voice {
    fn drop(&mut self) {
        let pid = self.socket.with_file_name("pid/speech-dispatcher.pid");
        if let Ok(pid) = std::fs::read_to_string(pid) {
            let _ = Command::new("kill").arg(pid.trim()).status();
        }
    }
}

/// A module that lets espeak-ng make the sound, keeps no sound, and writes down what it was asked to say.
#[expect(clippy::unwrap_used, reason = "writing to a string cannot fail")]
fn module(heard: &Path, languages: &[&str], ears: Ears, length: Duration) -> String {
    let heard = heard.display();
    let note = match ears {
        Ears::Words => format!("echo \\'$LANGUAGE|$RATE|$DATA\\' >> {heard}"),
        Ears::Counts => format!("echo said >> {heard}"),
    };
    let seconds = length.as_secs_f32();
    let mut text = format!(
        "Debug 0\n\
         GenericExecuteSynth \"{note}; printf %s \\'$DATA\\' | {PROGRAMS}/espeak-ng -v $VOICE --stdin -w /dev/null && {PROGRAMS}/sleep {seconds}\"\n\
         GenericMaxChunkLength 2000\nGenericRateAdd 0\nGenericRateMultiply 100\nGenericRateForceInteger 1\n",
    );
    for (language, voice) in VOICES.iter().filter(|(code, _)| languages.contains(code)) {
        writeln!(
            text,
            "GenericLanguage \"{language}\" \"{language}\" \"utf-8\""
        )
        .unwrap();
        writeln!(text, "AddVoice \"{language}\" \"MALE1\" \"{voice}\"").unwrap();
    }
    text
}
