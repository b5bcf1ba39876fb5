//! Assessment items must not give themselves away by the length of their options.

use std::collections::BTreeMap;

use super::{Reports, rules};
use crate::model::{Activity, Choice, Lesson};
use crate::words::{Document, Section};

/// Warns where the right option is the longest one in more than half of the items.
pub(super) fn check(
    lesson: &Lesson,
    languages: &[String],
    documents: &BTreeMap<String, Document>,
    reports: &mut Reports<'_>,
) {
    for language in languages {
        let path = format!("{}/items.{language}.md", lesson.folder());
        let Some(document) = documents.get(&path) else {
            continue;
        };
        let (mut choices, mut longest) = (0, 0);
        for item in &lesson.items {
            if let (Activity::Choice(choice), Some(section)) =
                (&item.activity, document.section(item.id.as_str()))
            {
                choices += 1;
                longest += usize::from(right_is_longest(choice, section));
            }
        }
        if longest * 2 > choices {
            let (count, of) = (longest.to_string(), choices.to_string());
            reports.add(
                rules::LONGEST_RIGHT,
                &path,
                0,
                &[("count", &count), ("of", &of)],
            );
        }
    }
}

fn right_is_longest(choice: &Choice, section: &Section) -> bool {
    let length = |right: bool| {
        let lines = section.content.lines.iter();
        let lines =
            lines.filter(|line| choice.right.iter().any(|key| *key == line.key.as_str()) == right);
        lines
            .map(|line| line.text.chars().count())
            .max()
            .unwrap_or_default()
    };
    length(true) > length(false)
}
