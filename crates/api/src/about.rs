//! About the app: versions, rules of the house, licences, and a report for the person who helps.

mod report;

pub(crate) use report::{open_report, save_report};

use crate::Failure;
use crate::app::{Kept, Turn};
use crate::policy::{Policy, Role, WayIn};
use crate::wire::Nothing;
use crate::wire::about::{About, LicenceGroup, Licences};
use crate::wire::my_data::Fact;
use crate::wire::visit::LanguageInput;
use tilia_words::{Language, Words};

/// Made by `./dev generate`.
const LIBRARIES: &str = include_str!("about/libraries.json");

/// Versions, rules, places.
pub(crate) fn open_about(turn: &mut Turn<'_>, input: LanguageInput) -> Result<About, Failure> {
    let words = Words::new(Language::suiting(&input.language));
    let app = &turn.app;
    let kept = matches!(app.kept, Kept::Open(_));
    let libraries: usize = licences().iter().map(|group| group.libraries.len()).sum();
    Ok(About {
        versions: versions(turn, &words),
        policy: rules(turn, &words),
        policy_invalid: app.policy_problem().is_some(),
        folder: kept.then(|| app.folder().display().to_string()),
        libraries: u32::try_from(libraries).unwrap_or(u32::MAX),
    })
}

/// What runs here.
fn versions(turn: &Turn<'_>, words: &Words) -> Vec<Fact> {
    let app = &turn.app;
    let (os, processor) = (std::env::consts::OS, std::env::consts::ARCH);
    let mut versions = vec![
        Fact::new(words.about_app(), app.version().to_owned()),
        Fact::new(words.about_course(), app.pack().version.to_string()),
    ];
    if let Ok(stats) = app.view().and_then(|view| Ok(view.stats()?)) {
        versions.push(Fact::new(words.about_data(), stats.schema.to_string()));
    }
    versions.push(Fact::new(
        words.about_system(),
        format!("{os}, {processor}"),
    ));
    versions
}

/// The policy in force, entry by entry; nothing where there is none.
fn rules(turn: &Turn<'_>, words: &Words) -> Vec<Fact> {
    let app = &turn.app;
    let Some(file) = app.policy_file() else {
        return Vec::new();
    };
    let policy = app.policy();
    let region = policy.region.map(|region| region.code().to_owned());
    let folder = policy.data_folder.as_ref();
    let rules = [
        (words.about_policy_file(), Some(file.display().to_string())),
        (
            words.about_policy_error(),
            app.policy_problem().map(str::to_owned),
        ),
        (words.about_policy_site(), policy.site.clone()),
        (
            words.about_policy_region(),
            region.and_then(|code| {
                words.text_by_key(&format!("region-{}", code.to_lowercase()), &[])
            }),
        ),
        (words.about_policy_role(), Some(role(policy, words))),
        (words.about_policy_languages(), languages(policy)),
        (words.about_policy_ways(), ways(policy, words)),
        (
            words.about_policy_shared(),
            policy.shared_pc.then(|| words.about_policy_shared_yes()),
        ),
        (
            words.about_folder(),
            folder.map(|folder| folder.display().to_string()),
        ),
    ];
    let rules = rules.into_iter();
    rules
        .filter_map(|(name, value)| Some(Fact::new(name, value?)))
        .collect()
}

fn role(policy: &Policy, words: &Words) -> String {
    match policy.role {
        Role::Learner => words.about_policy_role_learner(),
        Role::Trainer => words.about_policy_role_trainer(),
        Role::Both => words.about_policy_role_both(),
    }
}

fn languages(policy: &Policy) -> Option<String> {
    let codes = policy.languages.as_ref()?.iter();
    let names = codes.filter_map(|code| Language::from_code(code));
    Some(names.map(Language::name).collect::<Vec<_>>().join(", "))
}

fn ways(policy: &Policy, words: &Words) -> Option<String> {
    let name = |way: &WayIn| match way {
        WayIn::Guest => words.about_policy_way_guest(),
        WayIn::ClassList => words.about_policy_way_class_list(),
        WayIn::OwnName => words.about_policy_way_own_name(),
    };
    let ways = policy.sign_in.as_ref()?.iter();
    Some(ways.map(name).collect::<Vec<_>>().join(", "))
}

/// Libraries of others and their licences.
pub(crate) fn open_licences(_turn: &mut Turn<'_>, _input: Nothing) -> Result<Licences, Failure> {
    Ok(Licences { groups: licences() })
}

fn licences() -> Vec<LicenceGroup> {
    serde_json::from_str(LIBRARIES).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_library_has_a_licence_and_its_text() {
        let groups = licences();
        let names: Vec<&String> = groups.iter().flat_map(|group| &group.libraries).collect();
        assert!(names.len() > 200, "only {} libraries", names.len());
        for known in ["svelte ", "rusqlite ", "tauri ", "@fontsource-variable/"] {
            assert!(names.iter().any(|name| name.starts_with(known)), "{known}");
        }
        for group in &groups {
            let named = group.libraries.first().cloned().unwrap_or_default();
            assert!(!group.licence.is_empty(), "{named}");
            assert!(group.text.len() > 200, "{named}: {}", group.text);
        }
    }
}
