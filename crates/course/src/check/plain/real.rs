//! Numbers and addresses that somebody could really call or open.

use crate::model::{Contact, Fact, Pack};

/// Endings of addresses that exist. Made-up ones end in `.example`.
const ENDINGS: &[&str] = &[
    "be",
    "brussels",
    "vlaanderen",
    "gent",
    "eu",
    "com",
    "org",
    "net",
    "info",
    "nl",
    "fr",
    "de",
    "lu",
    "uk",
    "ch",
    "at",
    "int",
    "gov",
    "edu",
    "io",
    "co",
    "me",
    "biz",
    "shop",
    "online",
    "app",
];

/// The real numbers and addresses that a pack vouches for.
#[derive(Debug, Default)]
pub(in crate::check) struct Known {
    numbers: Vec<String>,
    texts: Vec<String>,
}

impl Known {
    pub(in crate::check) fn of(pack: &Pack) -> Self {
        let mut known = Self::default();
        for contact in &pack.contacts {
            known.contact(contact);
        }
        for fact in &pack.facts {
            known.fact(fact);
        }
        known
    }

    fn contact(&mut self, contact: &Contact) {
        self.numbers
            .extend(contact.phone.iter().map(|phone| digits(phone)));
        let texts = [Some(&contact.does), contact.address.as_ref()]
            .into_iter()
            .flatten();
        for text in texts.flat_map(|texts| texts.all()) {
            self.numbers
                .extend(numbers(text).into_iter().map(|(_, number)| digits(number)));
        }
        let places = [contact.email.as_ref(), contact.url.as_ref()]
            .into_iter()
            .flatten();
        let places = places.chain([&contact.name, &contact.does]);
        self.texts
            .extend(places.flat_map(|texts| texts.all()).map(str::to_lowercase));
    }

    fn fact(&mut self, fact: &Fact) {
        let texts = fact.names.iter().chain([&fact.statement]);
        self.texts.extend(texts.map(|text| text.to_lowercase()));
    }

    /// Numbers in a text that are in no contact.
    pub(super) fn strange_numbers<'t>(&self, text: &'t str) -> Vec<&'t str> {
        let all = numbers(text).into_iter().map(|(_, number)| number);
        all.filter(|number| !self.numbers.contains(&digits(number)))
            .collect()
    }

    /// Addresses in a text that are neither made up nor known.
    pub(super) fn strange_addresses<'t>(&self, text: &'t str) -> Vec<&'t str> {
        let known = |domain: &str| self.texts.iter().any(|text| text.contains(domain));
        let real = |token: &&str| domain(token).is_some_and(|domain| !known(&domain));
        text.split_whitespace().map(bare).filter(real).collect()
    }
}

fn bare(token: &str) -> &str {
    token.trim_matches(|c: char| !c.is_alphanumeric() && c != '@')
}

/// The registered part of a real address: `safeonweb.be` of `www.safeonweb.be/en`.
fn domain(token: &str) -> Option<String> {
    let small = token.to_lowercase();
    let rest = small
        .split_once("://")
        .map_or(small.as_str(), |(_, rest)| rest);
    let host = rest.rsplit_once('@').map_or(rest, |(_, host)| host);
    let host = host.split(['/', '?', '#']).next().unwrap_or_default();
    let labels: Vec<&str> = host.split('.').collect();
    let fine =
        |label: &&str| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-');
    let [.., second, ending] = labels.as_slice() else {
        return None;
    };
    let letters = second.chars().any(char::is_alphabetic);
    (labels.iter().all(fine) && letters && second.len() > 1 && ENDINGS.contains(ending))
        .then(|| format!("{second}.{ending}"))
}

/// Digits without what is put between them; the Belgian country code becomes a zero.
fn digits(number: &str) -> String {
    let all: String = number
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect();
    match all.strip_prefix("+32").or_else(|| all.strip_prefix("0032")) {
        Some(rest) => format!("0{}", rest.strip_prefix('0').unwrap_or(rest)),
        None => all.replace('+', ""),
    }
}

/// What looks like a telephone number: it begins with 0 or + and has at least eight digits.
fn numbers(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut skip_to = 0;
    for (place, letter) in text.char_indices() {
        let begins = letter == '0' || letter == '+';
        if place >= skip_to && begins && !inside_longer(text, place) {
            let rest = text.get(place..).unwrap_or_default();
            let length = rest.find(|c: char| !is_part(c)).unwrap_or(rest.len());
            let number = rest.get(..length).unwrap_or_default();
            let number = number.trim_end_matches(|c: char| !c.is_ascii_digit());
            skip_to = place + length;
            if digits(number).len() >= 8 && !is_date(number) {
                found.push((place, number));
            }
        }
    }
    found
}

/// Behind a letter, or behind another group of digits as in an account number.
fn inside_longer(text: &str, place: usize) -> bool {
    let before = text.get(..place).unwrap_or_default();
    let touches = before.ends_with(|c: char| c.is_alphanumeric() || c == '.');
    touches || before.trim_end().ends_with(|c: char| c.is_ascii_digit())
}

fn is_part(letter: char) -> bool {
    letter.is_ascii_digit() || " /.-()+\u{a0}\u{202f}".contains(letter)
}

fn is_date(number: &str) -> bool {
    let parts: Vec<&str> = number.split(['/', '.', '-']).collect();
    matches!(parts.as_slice(), [day, month, year] if day.len() == 2 && month.len() == 2 && year.len() == 4)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Texts;

    fn known() -> Known {
        let contact = Contact {
            phone: Some("078 170 170".into()),
            url: Some(Texts::Same("www.cardstop.be".into())),
            ..Contact::default()
        };
        Known::of(&Pack {
            contacts: vec![contact],
            ..Pack::default()
        })
    }

    #[test]
    fn only_numbers_of_contacts_may_stand_in_lessons() {
        let text = "Call 078/170.170 or +32 78 170 170, not 070 344 344. On 01/02/2026 pay 10.000,00 to BE68 5390 0754 7034.";
        assert_eq!(known().strange_numbers(text), ["070 344 344"]);
    }

    #[test]
    fn only_known_or_made_up_addresses_may_stand_in_lessons() {
        let text = "See cardstop.be, a.b@bank.example, www.sunpost.example/login and help@real-bank.com. At 10.20 e.g. fine.";
        assert_eq!(known().strange_addresses(text), ["help@real-bank.com"]);
    }
}
