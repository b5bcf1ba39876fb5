//! Reading aloud with the voices of the system. What is spoken is written nowhere, and one sentence at a time is
//! handed over, so that silence comes at once and a program that is killed has no more than that one under way.

mod reader;
#[cfg(target_os = "linux")]
mod server;
#[cfg(target_os = "linux")]
mod ssip;
#[cfg(target_os = "linux")]
mod ssip_words;
#[cfg(any(windows, target_os = "macos"))]
mod system;

pub(crate) use reader::Speech;

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::time::Duration;

/// A sentence of the page.
#[derive(Clone, Deserialize)]
pub(crate) struct Sentence {
    /// What is said, on one line.
    pub(crate) text: String,
    /// Language code such as `nl`.
    pub(crate) language: String,
}

/// How fast a person wants to listen.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Speed {
    /// Each word apart.
    Slow,
    /// As the voice was made.
    Normal,
    /// For people who know the page.
    Fast,
}

/// How a person wants to hear it.
#[derive(Clone, Deserialize)]
pub(crate) struct Manner {
    /// The speed.
    pub(crate) speed: Speed,
    /// Ids of chosen voices by language; elsewhere the system chooses.
    pub(crate) voices: BTreeMap<String, String>,
}

/// A voice of the system.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub(crate) struct Voice {
    /// What the system knows it by.
    pub(crate) id: String,
    /// What the system calls it.
    pub(crate) name: String,
    /// Language code such as `nl`, without a country.
    pub(crate) language: String,
    /// Country or dialect, where the voice says so.
    pub(crate) place: Option<String>,
}

/// What becomes of a reading, for the page.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "camelCase", tag = "is")]
pub(crate) enum Told {
    /// This sentence can be heard now.
    Begins {
        /// Its place in what was asked, from 0.
        sentence: u32,
    },
    /// Everything was said.
    Done,
    /// It was ended early, by the page or by another program of the desktop.
    Stopped,
    /// What could be said was said; for this language there is no voice.
    NoVoice {
        /// Language code.
        language: String,
    },
    /// The system has nothing that speaks.
    NoServer,
    /// What spoke has gone in the middle; the next attempt may succeed.
    Lost,
}

/// Why nothing can be heard.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Trouble {
    /// The system has nothing that speaks.
    NoServer,
    /// What spoke does not answer any more.
    Lost,
}

/// What an engine noticed about the sentence under way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Heard {
    /// It can be heard now.
    Begins,
    /// It has been said.
    Ends,
    /// Somebody else silenced it.
    Silenced,
}

/// How long an engine looks at a sentence before the thread asks whether it should be silent. Leaving has 100 ms
/// for everything.
pub(crate) const LOOK: Duration = Duration::from_millis(20);

/// What speaks on this system.
pub(crate) trait Engine {
    /// Its voices; none when it does not tell.
    fn voices(&mut self) -> Result<Option<Vec<Voice>>, Trouble>;

    /// Begins to say a sentence, and returns at once.
    fn say(&mut self, sentence: &Sentence, manner: &Manner) -> Result<(), Trouble>;

    /// What has happened to the sentence; waits no longer than [`LOOK`] for something to happen.
    fn listen(&mut self) -> Result<Option<Heard>, Trouble>;

    /// Silence.
    fn stop(&mut self) -> Result<(), Trouble>;
}

/// Reaches what speaks on this system.
pub(crate) type Connect = fn() -> Result<Box<dyn Engine>, Trouble>;

/// The engine of this system.
#[cfg(target_os = "linux")]
pub(crate) const CONNECT: Connect = ssip::connect;
#[cfg(any(windows, target_os = "macos"))]
pub(crate) const CONNECT: Connect = system::connect;
#[cfg(not(any(target_os = "linux", windows, target_os = "macos")))]
pub(crate) const CONNECT: Connect = || Err(Trouble::NoServer);

/// The language itself, without country: `nl` of `nl-BE`.
pub(crate) fn plain_language(tag: &str) -> String {
    // Letters only, so that no tag can be anything but a word to whoever gets it.
    tag.chars()
        .take_while(char::is_ascii_alphabetic)
        .collect::<String>()
        .to_ascii_lowercase()
}
