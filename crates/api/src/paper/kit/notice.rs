//! What happens to people's data: what the organisation states, and what the app does by itself.

use crate::policy::Privacy;
use tilia_reports::paper::{
    InformationNotice, PaperText, Run, RunStyle, Section, Sheet, StatedFact,
};
use tilia_words::Words;

/// Whether the organisation still has to state something.
pub(super) fn is_unfilled(privacy: &Privacy) -> bool {
    stated(privacy).iter().any(|text| text.is_empty())
}

fn stated(privacy: &Privacy) -> [String; 5] {
    [
        &privacy.controller,
        &privacy.contact,
        &privacy.purpose,
        &privacy.legal_basis,
        &privacy.supervisory_authority,
    ]
    .map(|text| text.as_deref().unwrap_or_default().trim().to_owned())
}

/// The sheet; what is not stated is a line to write on.
pub(super) fn sheet(privacy: &Privacy, words: &Words) -> Sheet {
    let labels = [
        words.kit_notice_controller(),
        words.kit_notice_contact(),
        words.kit_notice_purpose(),
        words.kit_notice_basis(),
        words.kit_notice_authority(),
    ];
    let facts = labels.into_iter().zip(stated(privacy));
    Sheet::Notice(InformationNotice {
        title: words.kit_notice_title(),
        intro: words.kit_notice_intro(),
        unfilled: if is_unfilled(privacy) {
            words.kit_notice_unfilled()
        } else {
            String::new()
        },
        facts: facts
            .map(|(label, text)| StatedFact { label, text })
            .collect(),
        sections: vec![
            section(
                words.kit_notice_kept(),
                &[
                    words.kit_notice_kept_name(),
                    words.kit_notice_kept_lessons(),
                    words.kit_notice_kept_trainer(),
                ],
            ),
            section(
                words.kit_notice_never(),
                &[
                    words.kit_notice_never_typed(),
                    words.kit_notice_never_private(),
                    words.kit_notice_never_guest(),
                ],
            ),
            section(
                words.kit_notice_where(),
                &[
                    words.kit_notice_where_here(),
                    words.kit_notice_where_files(),
                    words.kit_notice_where_long(),
                ],
            ),
            section(
                words.kit_notice_rights(),
                &[
                    words.kit_notice_rights_see(),
                    words.kit_notice_rights_erase(),
                    words.kit_notice_rights_ask(),
                ],
            ),
        ],
    })
}

fn section(title: String, lines: &[String]) -> Section {
    let line = |text: &String| {
        vec![Run {
            text: text.clone(),
            style: RunStyle::Plain,
        }]
    };
    Section {
        title,
        texts: vec![PaperText::List(lines.iter().map(line).collect())],
    }
}
