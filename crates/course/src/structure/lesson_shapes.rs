//! Shapes of a lesson, its steps and its assessment items.

use super::activity_shapes::{ITEM_KINDS, KINDS};
use super::shape::Holds::{Flag, Id, Ids, OneOf, Tables, Text, TextList, Whole};
use super::shape::{Shape, may, must};
use super::shapes::SCHEMA_FIELD;

pub(crate) const ROLES: &[&str] = &["story", "explain", "note", "already-happened", "contacts"];

pub(crate) static LESSON: Shape = Shape::plain(
    "lesson",
    &[
        SCHEMA_FIELD,
        must(
            "id",
            Id,
            "Id of the lesson, equal to the name of its folder.",
        ),
        must("minutes", Whole(1, 60), "How long the lesson takes."),
        must(
            "record",
            OneOf(&["always", "assigned", "never"]),
            "Whose work on it is kept.",
        ),
        must("competences", TextList, "DigComp 3.0 codes."),
        may(
            "outcomes",
            TextList,
            "DigComp learning outcomes, or own ones beginning with TX.",
        ),
        must("icon", Id, "Icon on the tile of the lesson."),
        may(
            "picture",
            Id,
            "Cover picture: the name of an SVG file without .svg.",
        ),
        may(
            "listen",
            Flag,
            "Listen mode: every step is read aloud as soon as it appears.",
        ),
        may("glossary", Ids, "Terms the lesson explains."),
        may("facts", TextList, "Every fact the lesson states."),
        must("steps", Tables(&STEP), "Steps in order."),
    ],
);

pub(crate) static STEP: Shape = Shape {
    name: "step",
    fields: &[
        must("id", Id, "Id of the step, unique in the lesson."),
        may("role", OneOf(ROLES), "What the page is for."),
        may("picture", Id, "Picture beside the text."),
        may("contacts", Ids, "Help contacts under the text."),
        may(
            "specimen",
            Flag,
            "The section is a specimen: exempt from the rules for plain words.",
        ),
        may(
            "weight",
            Whole(0, 10),
            "Points it counts for; 1 unless stated.",
        ),
        may(
            "competence",
            Text,
            "Competence it exercises, if not the first of the lesson.",
        ),
    ],
    kinds: KINDS,
    kind_required: false,
};

pub(crate) static ITEMS: Shape = Shape::plain(
    "items",
    &[
        SCHEMA_FIELD,
        must("items", Tables(&ITEM), "Assessment items."),
    ],
);

static ITEM: Shape = Shape {
    name: "item",
    fields: &[
        must("id", Id, "Id of the item: the lesson, -i and a number."),
        must("band", OneOf(&["low", "middle", "high"]), "How hard it is."),
        must(
            "scenario",
            Flag,
            "Whether it stands in a situation of daily life.",
        ),
        must("competence", Text, "Competence it asks for."),
    ],
    kinds: ITEM_KINDS,
    kind_required: true,
};
