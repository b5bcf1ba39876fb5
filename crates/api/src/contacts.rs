//! Help contacts: in the order in which they help, and dated.

use crate::policy::Region;
use crate::wire::help::{Contact, ContactsInput, ContactsPage, HappenedInput, HappenedPage};
use crate::{Failure, Moment, Turn, content, time};
use tilia_course as course;
use tilia_course::{ContactId, Key};

/// The whole country.
const COUNTRY: &str = "BE";

/// Needs in the order of the page.
const NEEDS: [&str; 11] = [
    "money", "card", "password", "identity", "threat", "pictures", "violence", "talk", "purchase",
    "data", "report",
];

/// Contacts for a need, a region and a language, emergency numbers apart.
pub(crate) fn list_contacts(
    turn: &mut Turn<'_>,
    input: ContactsInput,
) -> Result<ContactsPage, Failure> {
    let region = input
        .region
        .filter(|code| Region::from_code(code).is_some())
        .unwrap_or_else(|| turn.app.region().to_owned());
    let speaks = input.speaks.as_ref().unwrap_or(&input.language);
    let view = View::of(turn, &input.language);
    let pack = turn.app.pack();
    let found = helpful(&pack.contacts, input.need.as_deref(), &region, speaks);
    let speaking = |contact: &&course::Contact| language_rank(contact, speaks) == 0;
    let has_need = |need: &&str| {
        let mut contacts = pack.contacts.iter();
        contacts.any(|contact| contact.needs.iter().any(|of| of == need))
    };
    Ok(ContactsPage {
        emergency: emergency(&view),
        no_contact_in_language: !found.iter().any(speaking),
        contacts: found.into_iter().map(|found| view.contact(found)).collect(),
        regions: Region::ALL.map(|region| region.code().to_owned()).to_vec(),
        needs: NEEDS
            .iter()
            .filter(|need| has_need(need))
            .map(|need| (*need).to_owned())
            .collect(),
        region,
    })
}

/// Contacts in the order in which they help: need, language, region. Offices of other regions are left out, but
/// one contact is always beyond the own region: somebody may not want to be known where they live.
fn helpful<'c>(
    contacts: &'c [course::Contact],
    need: Option<&str>,
    region: &str,
    speaks: &str,
) -> Vec<&'c course::Contact> {
    let serves = |contact: &course::Contact| {
        need.is_none_or(|need| contact.needs.iter().any(|of| of == need))
    };
    let mut all: Vec<&course::Contact> = contacts
        .iter()
        .filter(|contact| !contact.emergency && serves(contact))
        .collect();
    all.sort_by_key(|contact| {
        let needed = need_rank(contact, need);
        (
            needed,
            language_rank(contact, speaks),
            !local(contact, region),
        )
    });
    let (mut near, far): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|contact| near(contact, region));
    if near.iter().all(|contact| local(contact, region)) {
        near.extend(far.first());
    }
    near
}

/// Three steps and large numbers. Nothing of it is recorded.
pub(crate) fn open_happened(
    turn: &mut Turn<'_>,
    input: HappenedInput,
) -> Result<HappenedPage, Failure> {
    let pack = turn.app.pack();
    let topic = pack
        .happened
        .iter()
        .find(|topic| topic.id == input.topic.as_str())
        .ok_or_else(|| Failure::unexpected(&"unknown topic"))?;
    let told = pack
        .happened_told(topic, &input.language)
        .ok_or_else(|| Failure::unexpected(&"topic without words"))?;
    let words = told.words;
    let view = View::of(turn, &input.language);
    Ok(HappenedPage {
        topic: topic.id.to_string(),
        language: told.language,
        title: words.heading.clone(),
        lead: content::blocks(&words.lead),
        steps: topic
            .steps
            .iter()
            .map(|key: &Key| words.steps.get(key).cloned().unwrap_or_default())
            .collect(),
        contacts: view.with_ids(&topic.contacts),
        emergency: emergency(&view),
    })
}

/// Contacts by id, as a step names them.
pub(crate) fn of_step(turn: &Turn<'_>, ids: &[ContactId], language: &str) -> Vec<Contact> {
    View::of(turn, language).with_ids(ids)
}

/// Contacts by id, on the day of this moment.
pub(crate) fn of_pack(
    pack: &course::Pack,
    ids: &[ContactId],
    language: &str,
    now: Moment,
) -> Vec<Contact> {
    let today = day(now);
    let view = View {
        pack,
        language,
        today,
    };
    view.with_ids(ids)
}

fn emergency(view: &View<'_>) -> Vec<Contact> {
    view.pack
        .contacts
        .iter()
        .filter(|contact| contact.emergency)
        .map(|contact| view.contact(contact))
        .collect()
}

fn today(turn: &Turn<'_>) -> Option<course::Date> {
    day(turn.now)
}

fn day(now: Moment) -> Option<course::Date> {
    let day = time::local_day(now)?;
    let parts = (
        u16::try_from(day.year()).ok()?,
        u8::try_from(day.month()).ok()?,
        u8::try_from(day.day()).ok()?,
    );
    course::Date::new(parts.0, parts.1, parts.2).ok()
}

/// In the region, or for the whole country.
fn near(contact: &course::Contact, region: &str) -> bool {
    local(contact, region) || contact.regions.iter().any(|code| code == COUNTRY)
}

fn local(contact: &course::Contact, region: &str) -> bool {
    contact.regions.iter().any(|code| code == region)
}

/// 0: speaks it, 1: not known what is spoken there, 2: other languages.
fn language_rank(contact: &course::Contact, language: &str) -> u8 {
    match (
        contact.languages.is_empty(),
        contact.languages.iter().any(|code| code == language),
    ) {
        (_, true) => 0,
        (true, false) => 1,
        (false, false) => 2,
    }
}

/// A contact that was made for the need comes before one that also serves it.
fn need_rank(contact: &course::Contact, need: Option<&str>) -> usize {
    need.and_then(|need| contact.needs.iter().position(|of| of == need))
        .unwrap_or_default()
}

/// How contacts are shown: in which language, and on which day.
struct View<'a> {
    pack: &'a course::Pack,
    language: &'a str,
    today: Option<course::Date>,
}

impl<'a> View<'a> {
    fn of(turn: &'a Turn<'_>, language: &'a str) -> Self {
        Self {
            pack: turn.app.pack(),
            language,
            today: today(turn),
        }
    }

    /// Emergency numbers first, then who speaks the language, else as the lesson names them.
    fn with_ids(&self, ids: &[ContactId]) -> Vec<Contact> {
        let found = ids.iter().filter_map(|id| self.pack.contact(id));
        let mut found: Vec<&course::Contact> = found.collect();
        found.sort_by_key(|contact| {
            let rank = language_rank(contact, self.language);
            (!contact.emergency, rank)
        });
        found
            .into_iter()
            .map(|contact| self.contact(contact))
            .collect()
    }

    fn contact(&self, contact: &course::Contact) -> Contact {
        // All of it in one language, so that half a sentence never stands in another.
        let language = self.pack.contact_told_in(contact, self.language);
        let text = |texts: &Option<course::Texts>| Some(texts.as_ref()?.get(language)?.to_owned());
        let needed = |texts: &course::Texts| texts.get(language).unwrap_or_default().to_owned();
        Contact {
            id: contact.id.to_string(),
            language: language.to_owned(),
            name: needed(&contact.name),
            does: needed(&contact.does),
            phone: contact.phone.clone(),
            email: text(&contact.email),
            address: text(&contact.address),
            url: text(&contact.url),
            hours: text(&contact.hours),
            cost: contact.cost.clone(),
            languages: contact.languages.clone(),
            checked: contact
                .checked
                .map(|day| day.to_string())
                .unwrap_or_default(),
            out_of_date: match (self.today, contact.review_by) {
                (Some(today), Some(until)) => today > until,
                _ => true,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contact(id: &str, needs: &[&str], regions: &[&str], languages: &[&str]) -> course::Contact {
        let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        course::Contact {
            id: ContactId::from(id),
            needs: texts(needs),
            regions: texts(regions),
            languages: texts(languages),
            ..course::Contact::default()
        }
    }

    fn ids<'c>(found: &[&'c course::Contact]) -> Vec<&'c str> {
        found.iter().map(|contact| contact.id.as_str()).collect()
    }

    #[test]
    fn need_comes_before_language_and_language_before_region() {
        let all = [
            contact("also-there", &["card", "money"], &["DG"], &["de"]),
            contact("other-language", &["money"], &["DG"], &["fr"]),
            contact("language-unknown", &["money"], &["BE"], &[]),
            contact("country", &["money"], &["BE"], &["de"]),
            contact("here", &["money"], &["DG"], &["de"]),
            contact("elsewhere", &["money"], &["VL"], &["de"]),
        ];
        assert_eq!(
            ids(&helpful(&all, Some("money"), "DG", "de")),
            [
                "here",
                "country",
                "language-unknown",
                "other-language",
                "also-there"
            ]
        );
    }

    #[test]
    fn one_contact_is_always_beyond_the_region() {
        let all = [
            contact("here", &["talk"], &["DG"], &["de"]),
            contact("far", &["talk"], &["VL"], &["nl"]),
            contact("far-german", &["talk"], &["WA"], &["de"]),
        ];
        assert_eq!(
            ids(&helpful(&all, Some("talk"), "DG", "de")),
            ["here", "far-german"]
        );
    }
}
