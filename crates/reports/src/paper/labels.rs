//! The words that templates use beside the text of a sheet.

use crate::Words;
use serde_json::{Map, Value};

/// Keys of the catalogue, without their beginning `paper-`.
pub(super) const LABELS: &[&str] = &[
    "lesson-sheet",
    "learned",
    "plan",
    "plan-blank",
    "helps",
    "certificate",
    "certificate-for",
    "certificate-took-part",
    "certificate-days",
    "certificate-hours",
    "certificate-topics",
    "certificate-by",
    "certificate-signature",
    "certificate-place-day",
    "certificate-note",
    "twin",
    "practice",
    "answers",
    "answers-first",
    "fits",
    "why",
    "how-choice",
    "how-choices",
    "how-order",
    "how-match",
    "how-sort",
    "how-spot",
    "how-inbox",
    "how-chat",
    "how-settings",
    "how-web",
    "how-password",
    "how-file",
    "how-letter",
    "how-plan",
    "how-typing",
    "role-from",
    "role-address",
    "role-subject",
    "role-heading",
    "role-text",
    "role-price",
    "role-amount",
    "role-iban",
    "role-name",
    "role-button",
    "role-rating",
    "role-footer",
    "medium-mail",
    "medium-text",
    "medium-qr",
    "keep",
    "report",
    "delete",
    "go-to",
    "the-end",
    "now",
    "decide",
    "reasons",
    "word",
    "least-length",
    "file",
    "copies",
    "breaks",
    "always",
    "one-of",
    "card",
];

/// All labels in one language; a missing one shows its key, so that a sheet is never refused.
pub(super) fn labels(words: &dyn Words) -> Value {
    let label = |name: &&str| {
        let key = format!("paper-{name}");
        let text = words.text(&key).unwrap_or(key);
        ((*name).to_owned(), Value::String(text))
    };
    Value::Object(LABELS.iter().map(label).collect::<Map<_, _>>())
}
