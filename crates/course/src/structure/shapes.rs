//! Shapes of the files of a pack and a track.

use super::shape::Holds::{
    Day, Flag, Id, Ids, ManyOf, Map, Number, OneOf, Tables, Text, TextList, Texts, Whole,
};
use super::shape::{Field, Shape, may, must};

/// The schema number every structure file states.
pub(crate) const SCHEMA: i64 = 1;

pub(super) const SCHEMA_FIELD: Field = must(
    "schema",
    Whole(SCHEMA, SCHEMA),
    "Version of the lesson grammar.",
);

pub(crate) static PACK: Shape = Shape::plain(
    "pack",
    &[
        SCHEMA_FIELD,
        must("id", Id, "Id of the pack, equal to the name of its folder."),
        must("version", Text, "Version of the pack, such as 2026.11.0."),
        must(
            "licence",
            Text,
            "SPDX name of the licence of words and pictures.",
        ),
        must(
            "languages",
            Ids,
            "Languages that every lesson has, in the order they are offered.",
        ),
        must("tracks", Ids, "Tracks in the order they are shown."),
        may(
            "playlists",
            Tables(&PLAYLIST),
            "Selections of lessons for the home screen.",
        ),
        may(
            "cut-scores",
            Map(&CUT_SCORES),
            "Where the bands of each assessed track begin.",
        ),
    ],
);

static PLAYLIST: Shape = Shape::plain(
    "playlist",
    &[
        must("id", Id, "Id of the playlist."),
        must("lessons", Ids, "Lessons in order."),
    ],
);

static CUT_SCORES: Shape = Shape::plain(
    "cut scores",
    &[
        must(
            "on-the-way",
            Number,
            "Ability (logits) from which a learner is on the way.",
        ),
        must(
            "sure",
            Number,
            "Ability (logits) from which a learner is sure.",
        ),
    ],
);

pub(crate) const CONTACT_KINDS: &[&str] = &[
    "emergency",
    "block",
    "report",
    "listen",
    "violence",
    "advice",
    "data",
    "police",
];

pub(crate) const NEEDS: &[&str] = &[
    "money", "card", "threat", "pictures", "password", "talk", "violence", "purchase", "data",
    "identity", "report", "health", "calls", "services",
];

pub(crate) static CONTACTS: Shape = Shape::plain(
    "contacts",
    &[must("contacts", Tables(&CONTACT), "Help contacts.")],
);

static CONTACT: Shape = Shape::plain(
    "contact",
    &[
        must("id", Id, "Id of the contact."),
        must("kind", OneOf(CONTACT_KINDS), "What sort of help it is."),
        must("needs", ManyOf(NEEDS), "Needs it answers."),
        may("audience", Id, "For whom: all, children, older."),
        may("phone", Text, "Telephone number as it is printed."),
        may("email", Texts, "Mail address, or one per language."),
        may("address", Texts, "Postal or visiting address."),
        may("url", Texts, "Web address, shown as text."),
        must(
            "regions",
            ManyOf(&["BE", "DG", "VL", "BR", "WA"]),
            "BE, or parts of the country.",
        ),
        may("languages", Ids, "Languages spoken; none means not known."),
        may(
            "hours",
            Texts,
            "When somebody answers: a key such as always, or a line per language.",
        ),
        may("cost", Id, "What a call costs: free, normal."),
        may("emergency", Flag, "True for 112 and 101 only."),
        must("name", Texts, "Name per language."),
        must("does", Texts, "One short line per language: what they do."),
        must("source", TextList, "Where this was read."),
        must("checked", Day, "When this was read."),
        must("review_by", Day, "When it has to be read again."),
    ],
);

pub(crate) static FACTS: Shape = Shape::plain(
    "facts",
    &[must(
        "facts",
        Tables(&FACT),
        "Facts that lessons may state.",
    )],
);

static FACT: Shape = Shape::plain(
    "fact",
    &[
        must("id", Text, "Id of the fact, such as A05."),
        must("statement", Text, "What is stated, in English."),
        must("source", TextList, "Where this was read."),
        must("checked", Day, "When this was read."),
        must("review_by", Day, "When it has to be read again."),
        may(
            "names",
            TextList,
            "Real names of products and services that it permits in lessons.",
        ),
    ],
);

pub(crate) static GLOSSARY: Shape = Shape::plain(
    "glossary",
    &[must("terms", Tables(&TERM), "Terms of the glossary.")],
);

static TERM: Shape = Shape::plain("term", &[must("id", Id, "Id of the term.")]);

pub(crate) static HAPPENED: Shape = Shape::plain(
    "happened",
    &[must("topics", Tables(&TOPIC), "Topics of first help.")],
);

static TOPIC: Shape = Shape::plain(
    "topic",
    &[
        must("id", Id, "Id of the topic."),
        must("steps", Ids, "Keys of its three steps, in order."),
        must("contacts", Ids, "Help contacts, in order."),
    ],
);

pub(crate) static DIGCOMP: Shape = Shape::plain(
    "digcomp",
    &[must(
        "competences",
        Tables(&COMPETENCE),
        "DigComp 3.0 competences that lessons name.",
    )],
);

static COMPETENCE: Shape = Shape::plain(
    "competence",
    &[
        must("code", Text, "Code, such as 4.2."),
        must("name", Texts, "Name per language."),
    ],
);

pub(crate) static TRACK: Shape = Shape::plain(
    "track",
    &[
        may(
            "schema",
            Whole(SCHEMA, SCHEMA),
            "Version of the lesson grammar.",
        ),
        must(
            "id",
            Id,
            "Id of the track, equal to the name of its folder.",
        ),
        must("lessons", Ids, "Lessons in order."),
        may(
            "listen",
            Flag,
            "Listen mode: every step is read aloud as soon as it appears.",
        ),
        may(
            "statements",
            Tables(&STATEMENT),
            "The \"I can …\" statements of an assessed track.",
        ),
    ],
);

static STATEMENT: Shape = Shape::plain("statement", &[must("id", Id, "Key: can-1, can-2 …")]);
