//! Lists of words from which the values of some columns come.

/// A list of words from which the values of a column come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// Language codes.
    Language,
    /// Tracks; packs may bring others than the known ones.
    Track,
    /// How far somebody is.
    Status,
    /// When a self-assessment is taken.
    Phase,
    /// The three bands.
    Band,
    /// How sure somebody felt.
    Confidence,
    /// Kinds of activities.
    Kind,
    /// Why figures are missing.
    Suppressed,
}

impl Choice {
    /// The part of the word key between `export-` and the code.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Language => "language",
            Self::Track => "track",
            Self::Status => "status",
            Self::Phase => "phase",
            Self::Band => "band",
            Self::Confidence => "confidence",
            Self::Kind => "kind",
            Self::Suppressed => "suppressed",
        }
    }

    /// The known codes, the most telling one first.
    #[must_use]
    pub fn codes(self) -> &'static [&'static str] {
        match self {
            Self::Language => &["de", "nl", "fr", "en"],
            Self::Track => &["safety", "sovereignty", "respect", "first-steps"],
            Self::Status => &["completed", "repeated-well", "started", "not-yet"],
            Self::Phase => &["entry", "exit", "booster"],
            Self::Band => &["on-the-way", "first-steps", "sure"],
            Self::Confidence => &["sure", "unsure"],
            Self::Kind => &[
                "choice", "choices", "order", "match", "sort", "spot", "inbox", "chat", "settings",
                "web", "password", "file", "letter", "plan", "typing",
            ],
            Self::Suppressed => &["too-few-people", "could-be-computed"],
        }
    }

    /// Whether other codes than the known ones may appear.
    #[must_use]
    pub fn open(self) -> bool {
        matches!(self, Self::Language | Self::Track | Self::Kind)
    }

    /// The key of a code's word, such as `export-status-started`.
    #[must_use]
    pub fn word_key(self, code: &str) -> String {
        format!("export-{}-{code}", self.name())
    }
}
