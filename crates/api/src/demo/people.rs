//! Names as they are heard in Belgium. Nobody is meant.

use super::Chance;

const FIRST: [&str; 48] = [
    "Amina",
    "André",
    "An",
    "Bart",
    "Claudine",
    "Dirk",
    "Elke",
    "Emine",
    "Fatima",
    "Fons",
    "Georges",
    "Gertrud",
    "Hans",
    "Helmut",
    "Ilse",
    "Jan",
    "Jeanne",
    "Joëlle",
    "Karl",
    "Koffi",
    "Kübra",
    "Lieve",
    "Lucien",
    "Luc",
    "Maria",
    "Marie-Claire",
    "Mehdi",
    "Monique",
    "Nadia",
    "Odette",
    "Otto",
    "Paul",
    "Pol",
    "Rachida",
    "René",
    "Rosa",
    "Samir",
    "Siegfried",
    "Sofie",
    "Théo",
    "Ulla",
    "Veerle",
    "Wim",
    "Yasmina",
    "Yvonne",
    "Zeynep",
    "Zoë",
    "Ömer",
];

const LAST: [&str; 48] = [
    "Ackermann",
    "Aydın",
    "Backes",
    "Baert",
    "Benali",
    "Bosmans",
    "Brüls",
    "Colin",
    "Cools",
    "D'Hondt",
    "De Smet",
    "Diallo",
    "Dohmen",
    "Dubois",
    "El Amrani",
    "Fank",
    "Faymonville",
    "Goossens",
    "Grosch",
    "Haddad",
    "Heinen",
    "Jacobs",
    "Janssens",
    "Kalala",
    "Keutgen",
    "Küpper",
    "Lambert",
    "Lejeune",
    "Leclercq",
    "Maes",
    "Martin",
    "Mertens",
    "Michiels",
    "Müllender",
    "Nguyễn",
    "Noël",
    "Ó Briain",
    "Peeters",
    "Radermacher",
    "Renard",
    "Schumacher",
    "Servais",
    "Thielen",
    "Van den Berghe",
    "Verhaegen",
    "Willems",
    "Yılmaz",
    "Zimmermann",
];

const GROUPS: [&str; 6] = [
    "Dienstag Vormittag",
    "Donderdagnamiddag",
    "Mercredi matin",
    "Freitag Abend",
    "Maandagochtend",
    "Jeudi soir",
];

/// A first and a last name.
pub(super) fn name(chance: &mut Chance) -> String {
    let (first, last) = (chance.below(FIRST.len()), chance.below(LAST.len()));
    format!(
        "{} {}",
        FIRST.get(first).unwrap_or(&"An"),
        LAST.get(last).unwrap_or(&"Maes")
    )
}

/// A group's name; numbered from the seventh on.
pub(super) fn group(number: u32) -> String {
    let index = usize::try_from(number).unwrap_or(0);
    let name = GROUPS.get(index % GROUPS.len()).unwrap_or(&"Kurs");
    if index < GROUPS.len() {
        (*name).to_owned()
    } else {
        format!("{name} {}", index / GROUPS.len() + 1)
    }
}

/// A language, about as often as in the courses this is made for.
pub(super) fn language(chance: &mut Chance) -> &'static str {
    ["de", "de", "nl", "nl", "fr", "en"]
        .get(chance.below(6))
        .unwrap_or(&"nl")
}
