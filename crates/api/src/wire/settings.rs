//! How somebody likes the app to be.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What somebody has chosen; nothing where the house's own way is good enough.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MySettings {
    /// Size of the letters: `s`, `m`, `l`, `xl`.
    pub size: Option<String>,
    /// Colours: `light`, `dark`, `contrast`; none: as the system asks.
    pub theme: Option<String>,
    /// Nothing moves on the page.
    pub calm: bool,
    /// The overview shows "Continue" only.
    pub simple: bool,
}

/// What is to be kept for this person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveSettingsInput {
    /// The choices.
    pub settings: MySettings,
    /// Language in force.
    pub language: String,
}

/// What is kept for this person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeptSettings {
    /// The choices; none before anything was chosen.
    pub settings: Option<MySettings>,
}
