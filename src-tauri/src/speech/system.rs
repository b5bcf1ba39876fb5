//! The voices of Windows and macOS.

use super::{Engine, Heard, LOOK, Manner, Sentence, Speed, Trouble, Voice, plain_language};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
use tts::Tts;

/// One for the whole program: macOS lets a program declare its speaker only once.
static SPEAKER: Mutex<Option<Tts>> = Mutex::new(None);

/// How long a sentence may take to be heard; after that it counts as said.
const BEGINNING: Duration = Duration::from_secs(2);

/// The country whose voice is taken, where the language is spoken in several.
const COUNTRY: &str = "-BE";

/// Reaches the voices of the system.
pub(super) fn connect() -> Result<Box<dyn Engine>, Trouble> {
    let mut speaker = SPEAKER.lock().unwrap_or_else(PoisonError::into_inner);
    if speaker.is_none() {
        *speaker = Some(Tts::default().map_err(|_| Trouble::NoServer)?);
    }
    Ok(Box::new(Speaker {
        said: None,
        begun: false,
        heard: false,
    }))
}

/// Asks the one speaker something short; a list of voices can be asked for while a sentence is being said.
fn with<T>(ask: impl FnOnce(&mut Tts) -> Result<T, tts::Error>) -> Result<T, Trouble> {
    let mut speaker = SPEAKER.lock().unwrap_or_else(PoisonError::into_inner);
    let speaker = speaker.as_mut().ok_or(Trouble::NoServer)?;
    ask(speaker).map_err(|_| Trouble::Lost)
}

/// The sentence under way.
struct Speaker {
    said: Option<Instant>,
    /// The page was told that it begins.
    begun: bool,
    /// The system has said that it speaks.
    heard: bool,
}

impl Engine for Speaker {
    fn voices(&mut self) -> Result<Option<Vec<Voice>>, Trouble> {
        let voices = with(|speaker| speaker.voices())?;
        Ok(Some(voices.iter().map(as_voice).collect()))
    }

    fn say(&mut self, sentence: &Sentence, manner: &Manner) -> Result<(), Trouble> {
        let language = plain_language(&sentence.language);
        let chosen = manner.voices.get(&language).map(String::as_str);
        with(|speaker| {
            if let Some(voice) = suiting(&speaker.voices()?, &language, chosen) {
                speaker.set_voice(voice)?;
            }
            speaker.set_rate(rate(speaker, manner.speed))?;
            speaker.speak(sentence.text.as_str(), true).map(|_| ())
        })?;
        *self = Self {
            said: Some(Instant::now()),
            begun: false,
            heard: false,
        };
        Ok(())
    }

    fn listen(&mut self) -> Result<Option<Heard>, Trouble> {
        if !std::mem::replace(&mut self.begun, true) {
            return Ok(Some(Heard::Begins));
        }
        // Callbacks need the main thread's loop on one system and not on the other; asking works on both.
        std::thread::sleep(LOOK);
        let speaking = with(|speaker| speaker.is_speaking())?;
        self.heard |= speaking;
        let waited = self.said.is_none_or(|said| said.elapsed() > BEGINNING);
        Ok((!speaking && (self.heard || waited)).then_some(Heard::Ends))
    }

    fn stop(&mut self) -> Result<(), Trouble> {
        with(|speaker| speaker.stop().map(|_| ()))
    }
}

fn as_voice(voice: &tts::Voice) -> Voice {
    let tag = voice.language();
    Voice {
        id: voice.id(),
        name: voice.name(),
        language: plain_language(tag.as_str()),
        place: tag.region().map(str::to_owned),
    }
}

/// The chosen voice; else one of the country, else the first of the language.
fn suiting<'v>(
    voices: &'v [tts::Voice],
    language: &str,
    chosen: Option<&str>,
) -> Option<&'v tts::Voice> {
    let speaks = |voice: &&tts::Voice| plain_language(voice.language().as_str()) == language;
    let mut fitting = voices.iter().filter(speaks);
    let wanted = |voice: &&tts::Voice| Some(voice.id().as_str()) == chosen;
    let near = |voice: &&tts::Voice| voice.language().as_str().ends_with(COUNTRY);
    fitting
        .clone()
        .find(wanted)
        .or_else(|| fitting.clone().find(near))
        .or_else(|| fitting.next())
}

fn rate(speaker: &Tts, speed: Speed) -> f32 {
    let part = match speed {
        Speed::Slow => 0.75,
        Speed::Normal => 1.0,
        Speed::Fast => 1.3,
    };
    (speaker.normal_rate() * part).clamp(speaker.min_rate(), speaker.max_rate())
}
