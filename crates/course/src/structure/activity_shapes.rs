//! Shapes of what there is to do on a step.

use super::shape::Holds::{Flag, Id, Ids, ManyOf, OneOf, Pairs, Tables, Whole};
use super::shape::{Field, Kind, Shape, may, must};

const CHOICE: &[Field] = &[
    must("options", Ids, "Keys of the options."),
    must("right", Ids, "Keys of the right options."),
    may(
        "keep-order",
        Flag,
        "Show the options in this order instead of shuffled.",
    ),
    may(
        "pictures",
        Pairs,
        "Option to picture (an SVG file without .svg), shown with its words.",
    ),
];

const SPOT: &[Field] = &[
    must(
        "scene",
        OneOf(&["mail", "text", "web", "payment"]),
        "What is drawn.",
    ),
    must("marks", Tables(&MARK), "Places that can be marked."),
];

const INBOX: &[Field] = &[must("messages", Tables(&MESSAGE), "Messages in order.")];

/// What a step can ask.
pub(crate) const KINDS: &[Kind] = &[
    Kind {
        name: "choice",
        fields: CHOICE,
    },
    Kind {
        name: "choices",
        fields: CHOICE,
    },
    Kind {
        name: "order",
        fields: &[must("parts", Ids, "Keys of the parts, in the right order.")],
    },
    Kind {
        name: "match",
        fields: &[
            must("pairs", Pairs, "Left key = right key."),
            may("extra", Ids, "Right keys that belong to nothing."),
        ],
    },
    Kind {
        name: "sort",
        fields: &[
            must("boxes", Ids, "Keys of the boxes."),
            must("cards", Pairs, "Card = box."),
        ],
    },
    Kind {
        name: "spot",
        fields: SPOT,
    },
    Kind {
        name: "inbox",
        fields: INBOX,
    },
    Kind {
        name: "chat",
        fields: &[
            must(
                "channel",
                OneOf(&["call", "chat", "talk"]),
                "How they talk.",
            ),
            must("start", Id, "The first turn."),
            must("turns", Tables(&TURN), "What the other says."),
            must("ends", Tables(&END), "How it can end."),
        ],
    },
    Kind {
        name: "settings",
        fields: &[
            must(
                "scene",
                OneOf(&["privacy", "cookies", "permissions", "login", "device"]),
                "What it is.",
            ),
            must("switches", Tables(&SWITCH), "Switches in order."),
        ],
    },
    Kind {
        name: "web",
        fields: &[
            must("start", Id, "The first page."),
            must("pages", Tables(&PAGE), "Pages."),
            must("right", OneOf(&["leave", "act"]), "The right decision."),
            must("reasons", Ids, "Reasons that can be ticked."),
            must("right-reasons", Ids, "Reasons that hold."),
        ],
    },
    Kind {
        name: "password",
        fields: &[
            must(
                "strength",
                Whole(1, 4),
                "Strength to reach, as zxcvbn counts.",
            ),
            must("min-length", Whole(1, 200), "Least number of characters."),
        ],
    },
    Kind {
        name: "file",
        fields: &[
            must("files", Tables(&FILE), "Made-up files."),
            must("places", Tables(&PLACE), "Places for copies."),
            must("copies", Whole(1, 10), "Places each file should be in."),
            must("crash", Id, "The place that breaks."),
        ],
    },
    Kind {
        name: "letter",
        fields: &[
            may("blanks", Ids, "Blank lines to fill in on paper."),
            must(
                "blocks",
                Tables(&BLOCK),
                "Blocks in the order of the letter.",
            ),
        ],
    },
    Kind {
        name: "plan",
        fields: &[must("options", Ids, "What I can do at home.")],
    },
    Kind {
        name: "typing",
        fields: &[
            must("lines", Ids, "Keys of the lines to type, in order."),
            may("exact", Ids, "Lines in which capital letters count."),
        ],
    },
];

/// What an assessment item can ask.
pub(super) const ITEM_KINDS: &[Kind] = &[
    Kind {
        name: "choice",
        fields: CHOICE,
    },
    Kind {
        name: "inbox",
        fields: INBOX,
    },
    Kind {
        name: "spot",
        fields: SPOT,
    },
];

const MARK_ROLES: &[&str] = &[
    "from", "address", "subject", "heading", "text", "price", "amount", "iban", "name", "button",
    "rating", "footer",
];

static MARK: Shape = Shape::plain(
    "mark",
    &[
        must("id", Id, "Key of the mark."),
        must("role", OneOf(MARK_ROLES), "Where it stands in the scene."),
        must("clue", Flag, "Whether it gives the fake away."),
    ],
);

static MESSAGE: Shape = Shape::plain(
    "message",
    &[
        must("id", Id, "Key of the message."),
        must("medium", OneOf(&["mail", "text", "qr"]), "How it comes."),
        must("genuine", Flag, "Whether it is what it says it is."),
        may(
            "actions",
            ManyOf(&["keep", "report", "delete"]),
            "Right decisions; without it: keep a genuine one, report or delete a fake.",
        ),
    ],
);

static TURN: Shape = Shape::plain(
    "turn",
    &[
        must("id", Id, "Key of the turn."),
        must("replies", Pairs, "Reply = next turn or end."),
    ],
);

static END: Shape = Shape::plain(
    "end",
    &[
        must("id", Id, "Key of the end."),
        must("safe", Flag, "Whether the learner is safe here."),
    ],
);

static SWITCH: Shape = Shape::plain(
    "switch",
    &[
        must("id", Id, "Key of the switch."),
        must("options", Ids, "States it can have."),
        must("start", Id, "The state it begins in."),
        must("safe", Ids, "States that are safe."),
    ],
);

static PAGE: Shape = Shape::plain(
    "page",
    &[
        must("id", Id, "Key of the page."),
        may(
            "look",
            OneOf(&["plain", "shop", "reviews", "form", "news"]),
            "What it looks like; plain unless stated.",
        ),
        may("links", Pairs, "Link = page."),
    ],
);

static FILE: Shape = Shape::plain(
    "file",
    &[
        must("id", Id, "Key of the file."),
        must("kind", OneOf(&["photo", "document", "list"]), "What it is."),
    ],
);

static PLACE: Shape = Shape::plain(
    "place",
    &[
        must("id", Id, "Key of the place."),
        must("survives", Flag, "Whether a copy here outlives the crash."),
    ],
);

static BLOCK: Shape = Shape::plain(
    "block",
    &[
        must("id", Id, "Key of the block."),
        may("group", Id, "One block of a group is taken."),
        must("required", Flag, "Whether the letter needs it."),
    ],
);
