//! Accounts: set-up, unlocking, a new passphrase.

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
