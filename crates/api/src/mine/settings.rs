//! How the person likes the app to be: kept with the person, so that it is gone with the visit for guests.

use crate::app::Turn;
use crate::wire::Nothing;
use crate::wire::settings::{KeptSettings, MySettings, SaveSettingsInput};
use crate::{Failure, visits};

const SIZE: &str = "size";
const THEME: &str = "theme";
const CALM: &str = "calm";
const SIMPLE: &str = "simple";
const YES: &str = "yes";

const SIZES: [&str; 4] = ["s", "m", "l", "xl"];
const THEMES: [&str; 3] = ["light", "dark", "contrast"];

/// What is kept for the person of this visit.
pub(crate) fn open_settings(turn: &mut Turn<'_>, _input: Nothing) -> Result<KeptSettings, Failure> {
    let learning = turn.app.learning()?;
    if learning.visit.together() {
        // Two or three find the page as the house shows it.
        return Ok(KeptSettings { settings: None });
    }
    let kept = learning.store.read().choices(learning.visit.learner)?;
    let value = |name: &str| {
        let found = kept.iter().find(|(of, _)| of == name);
        found.map(|(_, value)| value.clone())
    };
    let settings = MySettings {
        size: value(SIZE).filter(|size| SIZES.contains(&size.as_str())),
        theme: value(THEME).filter(|theme| THEMES.contains(&theme.as_str())),
        calm: value(CALM).is_some(),
        simple: value(SIMPLE).is_some(),
    };
    Ok(KeptSettings {
        settings: (settings != MySettings::default()).then_some(settings),
    })
}

/// Keeps the choices of the person of this visit.
pub(crate) fn save_settings(
    turn: &mut Turn<'_>,
    input: SaveSettingsInput,
) -> Result<Nothing, Failure> {
    let chosen = input.settings;
    let size = chosen.size.filter(|size| SIZES.contains(&size.as_str()));
    let theme = chosen
        .theme
        .filter(|theme| THEMES.contains(&theme.as_str()));
    let learning = turn.app.learning()?;
    if learning.visit.together() {
        return Ok(Nothing {});
    }
    let learner = learning.visit.learner;
    learning.store.write(|tx| {
        tx.set_choice(learner, SIZE, size.as_deref())?;
        tx.set_choice(learner, THEME, theme.as_deref())?;
        tx.set_choice(learner, CALM, chosen.calm.then_some(YES))?;
        tx.set_choice(learner, SIMPLE, chosen.simple.then_some(YES))
    })?;
    speak(turn, &input.language)?;
    Ok(Nothing {})
}

/// The language of the page is the person's language from now on.
fn speak(turn: &mut Turn<'_>, language: &str) -> Result<(), Failure> {
    if !turn.app.languages().iter().any(|one| one == language) {
        return Ok(());
    }
    let learning = turn.app.learning()?;
    language.clone_into(&mut learning.visit.language);
    if learning.visit.guest {
        return Ok(());
    }
    let learner = learning.store.read().learner(learning.visit.learner)?;
    visits::speaks(turn, &learner, language)
}
