//! One fault for every rule: a text that is there, and the text in its place that breaks the rule.

pub(super) const LESSON: &str = "safety/parcels/lesson.toml";
pub(super) const EN: &str = "safety/parcels/en.md";
pub(super) const DE: &str = "safety/parcels/de.md";
pub(super) const ITEMS: &str = "safety/parcels/items.toml";
pub(super) const SVG: &str = "safety/parcels/letter.svg";
pub(super) const QUIET: &str = "safety/quiet/lesson.toml";

/// Code of the rule, file, text that is there, text that breaks the rule.
pub(super) const FAULTS: &[(&str, &str, &str, &str)] = &[
    ("toml", LESSON, "minutes = 12", "minutes = = 12"),
    (
        "unknown-field",
        LESSON,
        "minutes = 12",
        "minutes = 12\nminuts = 12",
    ),
    ("missing-field", LESSON, "minutes = 12\n", ""),
    ("wrong-value", LESSON, "minutes = 12", "minutes = \"long\""),
    ("wrong-value", LESSON, "kind = \"plan\"", "kind = \"plans\""),
    ("twice", LESSON, "id = \"signs\"", "id = \"first\""),
    (
        "id-is-not-folder",
        LESSON,
        "id = \"parcels\"",
        "id = \"parcel\"",
    ),
    ("no-english", "pack.toml", "[\"en\", \"de\"]", "[\"de\"]"),
    (
        "named-file-missing",
        "safety/track.toml",
        "\"quiet\"",
        "\"quite\"",
    ),
    (
        "unknown-lesson",
        "pack.toml",
        "lessons = [\"parcels\"]",
        "lessons = [\"parcel\"]",
    ),
    (
        "unknown-track",
        "pack.toml",
        "[cut-scores.safety]",
        "[cut-scores.safe]",
    ),
    ("cut-scores", "pack.toml", "sure = 0.8", "sure = -0.5"),
    (
        "statements",
        "safety/track.toml",
        "[[statements]]\nid = \"can-3\"\n",
        "",
    ),
    (
        "text-language-missing",
        "contacts.toml",
        ", de = \"Emergency number 112\"",
        "",
    ),
    (
        "text-language-unknown",
        "contacts.toml",
        ", de = \"Emergency number 112\"",
        ", de = \"x\", it = \"y\"",
    ),
    (
        "text-not-translated",
        "contacts.toml",
        "does = { en = \"Looks at a strange message with you.\", de = \"Looks at a strange message with you.\" }",
        "does = \"Looks at it.\"",
    ),
    (
        "contact-unreachable",
        "contacts.toml",
        "email = \"desk@library-lindendale.example\"\naddress = \"Linden Square 1, Lindendale\"\n",
        "",
    ),
    (
        "contact-emergency",
        "contacts.toml",
        "phone = \"112\"",
        "phone = \"113\"",
    ),
    (
        "review-due",
        "facts.toml",
        "review_by = \"2027-05-21\"",
        "review_by = \"2026-11-30\"",
    ),
    (
        "unknown-contact",
        LESSON,
        "contacts = [\"library\"]",
        "contacts = [\"em-112\", \"libary\"]",
    ),
    (
        "unknown-fact",
        LESSON,
        "facts = [\"A05\"]",
        "facts = [\"A06\"]",
    ),
    (
        "unknown-term",
        LESSON,
        "glossary = [\"phishing\"]",
        "glossary = [\"fishing\"]",
    ),
    (
        "unknown-competence",
        LESSON,
        "competences = [\"4.2\"]",
        "competences = [\"4.9\"]",
    ),
    (
        "happened-steps",
        "happened.toml",
        "[\"bank\", \"keep\", \"talk\"]",
        "[\"bank\", \"keep\"]",
    ),
    ("reserved-id", LESSON, "id = \"story\"", "id = \"trainer\""),
    (
        "no-competence",
        LESSON,
        "competences = [\"4.2\"]",
        "competences = []",
    ),
    (
        "private-with-plan",
        LESSON,
        "record = \"always\"",
        "record = \"never\"",
    ),
    (
        "private-with-items",
        LESSON,
        "record = \"always\"",
        "record = \"never\"",
    ),
    (
        "too-few",
        LESSON,
        "parts = [\"stop\", \"bank\", \"password\"]",
        "parts = [\"stop\", \"bank\"]",
    ),
    ("too-many", LESSON, "copies = 2", "copies = 4"),
    (
        "no-right-answer",
        LESSON,
        "right = [\"wait\", \"ask\"]",
        "right = []",
    ),
    (
        "one-right-answer",
        ITEMS,
        "right = [\"own-list\"]",
        "right = [\"own-list\", \"answer\"]",
    ),
    (
        "unknown-key",
        LESSON,
        "right = [\"wait\", \"ask\"]",
        "right = [\"wait\", \"task\"]",
    ),
    (
        "unknown-key",
        LESSON,
        "listen = \"code\"",
        "listen = \"cod\"",
    ),
    ("one-sided", LESSON, "genuine = true", "genuine = false"),
    ("no-clue", LESSON, "clue = true", "clue = false"),
    (
        "unreachable",
        LESSON,
        "links = { about = \"about\" }",
        "links = { about = \"home\" }",
    ),
    (
        "unreachable",
        LESSON,
        "listen = \"code\"",
        "listen = \"calm\"",
    ),
    (
        "no-way-out",
        LESSON,
        "replies = { tell = \"money-gone\", hang-up = \"calm\" }",
        "replies = { tell = \"code\", hang-up = \"code\" }",
    ),
    ("no-safe-end", LESSON, "safe = true", "safe = false"),
    (
        "nothing-survives",
        LESSON,
        "survives = true",
        "survives = false",
    ),
    ("item-bands", ITEMS, "band = \"high\"", "band = \"low\""),
    (
        "item-scenarios",
        ITEMS,
        "scenario = true",
        "scenario = false",
    ),
    (
        "item-id",
        ITEMS,
        "id = \"parcels-i6\"",
        "id = \"parcels-six\"",
    ),
    (
        "longest-is-right",
        "safety/parcels/items.en.md",
        "- `left` Left",
        "- `left` To the left here",
    ),
];
