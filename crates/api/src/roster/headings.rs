//! Which column holds what.

/// What a column of a class list can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    Name,
    FirstName,
    LastName,
    Group,
    Language,
    Picture,
    ExternalId,
}

/// Headings as schools write them, in the four languages and as this program exports them. Not Fluent: these
/// words are read, never shown.
const HEADINGS: &[(Field, &[&str])] = &[
    (
        Field::Name,
        &[
            "name",
            "learner_name",
            "naam",
            "nom",
            "nom complet",
            "volledige naam",
            "vollständiger name",
            "full name",
            "teilnehmer",
            "deelnemer",
            "participant",
            "learner",
            "schüler",
            "leerling",
            "élève",
        ],
    ),
    (
        Field::FirstName,
        &[
            "first name",
            "firstname",
            "first_name",
            "vorname",
            "voornaam",
            "prénom",
            "prenom",
        ],
    ),
    (
        Field::LastName,
        &[
            "last name",
            "lastname",
            "last_name",
            "surname",
            "nachname",
            "familienname",
            "achternaam",
            "familienaam",
            "nom de famille",
        ],
    ),
    (
        Field::Group,
        &[
            "group", "class", "course", "gruppe", "klasse", "kurs", "groep", "klas", "cursus",
            "groupe", "classe", "cours",
        ],
    ),
    (Field::Language, &["language", "sprache", "taal", "langue"]),
    (
        Field::Picture,
        &["picture", "bild", "afbeelding", "beeld", "prentje", "image"],
    ),
    (
        Field::ExternalId,
        &[
            "external_id",
            "external id",
            "id",
            "learner_external_id",
            "externe id",
            "id externe",
            "nummer",
            "number",
            "numéro",
            "stamboeknummer",
            "matricule",
            "matrikel",
        ],
    ),
];

/// The field behind a heading, if it is known.
pub(super) fn field(heading: &str) -> Option<Field> {
    let heading = heading.trim().trim_matches('*').trim().to_lowercase();
    HEADINGS
        .iter()
        .find(|(_, words)| words.contains(&heading.as_str()))
        .map(|(field, _)| *field)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_of_four_languages_are_known() {
        for (heading, expected) in [
            ("Vorname", Field::FirstName),
            (" NAAM ", Field::Name),
            ("Prénom", Field::FirstName),
            ("Class", Field::Group),
            ("external_id", Field::ExternalId),
        ] {
            assert_eq!(field(heading), Some(expected), "{heading}");
        }
        assert_eq!(field("Geburtsdatum"), None);
    }
}
