//! Help contacts: in the order in which they help, and dated.

use crate::policy::Region;
use crate::wire::help::{Contact, ContactsInput, ContactsPage, HappenedInput, HappenedPage};
use crate::{Failure, Turn, content, time};
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
    let speaks = input.speaks.unwrap_or_else(|| input.language.clone());
    let view = View {
        language: &input.language,
        today: today(turn),
    };
    let pack = turn.app.pack();
    let wanted = |contact: &&course::Contact| {
        !contact.emergency
            && input
                .need
                .as_ref()
                .is_none_or(|need| contact.needs.contains(need))
    };
    let mut found: Vec<&course::Contact> = pack
        .contacts
        .iter()
        .filter(wanted)
        .filter(|contact| near(contact, &region))
        .collect();
    found.sort_by_key(|contact| {
        (
            need_rank(contact, input.need.as_deref()),
            language_rank(contact, &speaks),
            !local(contact, &region),
        )
    });
    let needs = NEEDS.iter().filter(|need| {
        pack.contacts
            .iter()
            .any(|contact| contact.needs.iter().any(|of| of == *need))
    });
    Ok(ContactsPage {
        emergency: emergency(turn, &view),
        no_contact_in_language: !found
            .iter()
            .any(|contact| language_rank(contact, &speaks) == 0),
        contacts: found
            .into_iter()
            .map(|contact| view.contact(contact))
            .collect(),
        regions: Region::ALL.map(|region| region.code().to_owned()).to_vec(),
        needs: needs.map(|need| (*need).to_owned()).collect(),
        region,
    })
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
    let words = pack
        .happened_words(&input.language)
        .remove(topic.id.as_str())
        .unwrap_or_default();
    let view = View {
        language: &input.language,
        today: today(turn),
    };
    Ok(HappenedPage {
        topic: topic.id.to_string(),
        title: words.heading.clone(),
        lead: content::blocks(&words.lead),
        steps: topic
            .steps
            .iter()
            .map(|key: &Key| words.steps.get(key).cloned().unwrap_or_default())
            .collect(),
        contacts: view.of(pack, &topic.contacts),
        emergency: emergency(turn, &view),
    })
}

/// Contacts by id, as a step names them.
pub(crate) fn of_step(turn: &Turn<'_>, ids: &[ContactId], language: &str) -> Vec<Contact> {
    View {
        language,
        today: today(turn),
    }
    .of(turn.app.pack(), ids)
}

fn emergency(turn: &Turn<'_>, view: &View<'_>) -> Vec<Contact> {
    turn.app
        .pack()
        .contacts
        .iter()
        .filter(|contact| contact.emergency)
        .map(|contact| view.contact(contact))
        .collect()
}

fn today(turn: &Turn<'_>) -> Option<course::Date> {
    let day = time::local_day(turn.now)?;
    let parts = (
        u16::try_from(day.year()).ok()?,
        u8::try_from(day.month()).ok()?,
        u8::try_from(day.day()).ok()?,
    );
    course::Date::new(parts.0, parts.1, parts.2).ok()
}

/// In the region, for the whole country, or the next place when one is far from a city: offices of another
/// region are left out, help lines of the country never.
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

struct View<'a> {
    language: &'a str,
    today: Option<course::Date>,
}

impl View<'_> {
    fn of(&self, pack: &course::Pack, ids: &[ContactId]) -> Vec<Contact> {
        ids.iter()
            .filter_map(|id| pack.contact(id))
            .map(|contact| self.contact(contact))
            .collect()
    }

    fn contact(&self, contact: &course::Contact) -> Contact {
        let text = |texts: &Option<course::Texts>| {
            texts
                .as_ref()
                .and_then(|texts| texts.get(self.language))
                .map(str::to_owned)
        };
        Contact {
            id: contact.id.to_string(),
            name: contact
                .name
                .get(self.language)
                .unwrap_or_default()
                .to_owned(),
            does: contact
                .does
                .get(self.language)
                .unwrap_or_default()
                .to_owned(),
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
