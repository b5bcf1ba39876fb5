//! Help: contacts and "Something just happened".

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which contacts to show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContactsInput {
    /// Language of the page.
    pub language: String,
    /// Region code; none means the site's.
    pub region: Option<String>,
    /// Need code; none means all.
    pub need: Option<String>,
    /// Language that the person speaks; none means the page's.
    pub speaks: Option<String>,
}

/// The help page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContactsPage {
    /// 112 and 101, always first.
    pub emergency: Vec<Contact>,
    /// The others: need, language, region, always one beyond the region.
    pub contacts: Vec<Contact>,
    /// Region in force: `DG`, `VL`, `BR`, `WA`.
    pub region: String,
    /// Regions to choose from.
    pub regions: Vec<String>,
    /// Needs to choose from, in the order of the page.
    pub needs: Vec<String>,
    /// Whether no contact speaks the wanted language, so that the next best are shown.
    pub no_contact_in_language: bool,
}

/// A help line or office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Contact {
    /// Its id.
    pub id: String,
    /// Language of its words: the page's, or the next one that it has.
    pub language: String,
    /// Name.
    pub name: String,
    /// What they do, one line.
    pub does: String,
    /// Phone number as it is dialled, with spaces.
    pub phone: Option<String>,
    /// E-mail address, shown as text.
    pub email: Option<String>,
    /// Postal address.
    pub address: Option<String>,
    /// Web address, shown as text.
    pub url: Option<String>,
    /// When somebody answers, one line.
    pub hours: Option<String>,
    /// `free`, `normal` or none when not known.
    pub cost: Option<String>,
    /// Language codes that are spoken there; empty when not known.
    pub languages: Vec<String>,
    /// Date of the last check, `YYYY-MM-DD`.
    pub checked: String,
    /// Whether that check is too old: "may have changed, ask at the desk".
    pub out_of_date: bool,
}

/// Which trouble.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HappenedInput {
    /// Language of the page.
    pub language: String,
    /// `money`, `password`, `card`, `threat` or `pictures`.
    pub topic: String,
}

/// Three steps and large numbers. Nothing of it is recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HappenedPage {
    /// The topic asked for.
    pub topic: String,
    /// Language of heading, opening words and steps.
    pub language: String,
    /// Heading.
    pub title: String,
    /// Opening words, may be empty.
    pub lead: Vec<super::Block>,
    /// Three steps.
    pub steps: Vec<String>,
    /// Contacts in the order to call them.
    pub contacts: Vec<Contact>,
    /// 112 and 101.
    pub emergency: Vec<Contact>,
}
