//! Somebody who listens: real speech-dispatcher and espeak-ng, started by the window itself.

use fantoccini::key::Key;
use std::time::Duration;
use tilia_tests::course::lesson;
use tilia_tests::learning::{choose_language, come_in_as_guest, open_lesson};
use tilia_tests::{Ears, Home, Voice, Window};

const ALL: [&str; 4] = ["de", "nl", "fr", "en"];
const READ: &str = "[data-tool=\"read\"]";
const READING: &str = "[data-tool=\"read\"][aria-pressed=\"true\"]";

/// The words that are marked now.
const MARKED: &str = "return [...(CSS.highlights.get('spoken') ?? [])].join('')";

#[tokio::test]
async fn a_page_is_read_in_every_language_and_the_spoken_sentence_is_marked() {
    let home = Home::new();
    let voice = Voice::of(&home, &ALL, Ears::Words, Duration::from_millis(300));
    let window = Window::open(&home, &[]).await;
    come_in_as_guest(&window, "de").await;
    open_lesson(&window, lesson("phishing")).await;
    for language in ALL {
        window.speak(language).await;
        let before = voice.heard().len();
        window.press(READ).await;
        window.find(READING).await;
        let title = window.words("h1").await;
        // The lesson, the heading, and the first sentence of the story.
        let heard = voice.said(before + 3).await;
        let marked = window.script(MARKED).await;
        // On the page a word keeps its short hyphen on its line; the voice hears the plain word.
        let marked = marked.as_str().unwrap().replace('\u{2060}', "");
        let said: Vec<&str> = heard[before..].iter().map(|line| text(line)).collect();
        assert!(said.contains(&title.as_str()), "{title} is not in {said:?}");
        assert!(
            said.contains(&marked.as_str()),
            "{marked} is marked, said was {said:?}"
        );
        let own = format!("{language}|0|");
        assert!(
            heard[before..].iter().all(|line| line.starts_with(&own)),
            "{heard:?}"
        );
        window.press(READ).await;
        window.gone(READING).await;
    }
    window.close().await;
}

fn text(line: &str) -> &str {
    line.splitn(3, '|').nth(2).unwrap()
}

#[tokio::test]
async fn silence_comes_with_a_second_press_with_escape_and_with_leaving() {
    let home = Home::new();
    let long = Duration::from_secs(2);
    let voice = Voice::of(&home, &ALL, Ears::Words, long);
    let window = Window::open(&home, &[]).await;
    come_in_as_guest(&window, "nl").await;
    for (times, way) in ["press", "escape", "leave"].into_iter().enumerate() {
        window.press(READ).await;
        voice.said(times + 1).await;
        window.find(READING).await;
        match way {
            "press" => window.press(READ).await,
            "escape" => window.keys(&[Key::Escape], None).await,
            _ => window.press("[data-tool=\"leave\"]").await,
        }
        window.gone(READING).await;
        assert_eq!(window.script(MARKED).await, "", "{way}");
        tokio::time::sleep(long + Duration::from_millis(500)).await;
        assert_eq!(voice.heard().len(), times + 1, "{way}");
    }
    window.screen("leave").await;
    window.close().await;
}

#[tokio::test]
async fn a_computer_that_cannot_speak_says_how_it_learns_to() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    for language in ALL {
        window.speak(language).await;
        window.press(READ).await;
        window.find("[data-trouble=\"noServer\"]").await;
        window.press("[role=\"dialog\"] summary").await;
        let how = window.words("[role=\"dialog\"] dl").await;
        assert!(
            how.contains("speech-dispatcher") && how.contains("Windows"),
            "{how}"
        );
        window.picture(&format!("no-voice-{language}")).await;
        window.keys(&[Key::Escape], None).await;
        window.gone("[role=\"dialog\"]").await;
        window.find("[data-tool=\"read\"]:focus").await;
    }
    window.close().await;
}

#[tokio::test]
async fn a_language_without_a_voice_is_named_and_a_lost_server_is_tried_again() {
    let home = Home::new();
    let voice = Voice::of(&home, &["de"], Ears::Words, Duration::from_secs(1));
    let window = Window::open(&home, &[]).await;
    choose_language(&window, "nl").await;
    window.press(READ).await;
    window.find("[data-trouble=\"noVoice\"]").await;
    assert!(voice.heard().is_empty(), "{:?}", voice.heard());
    let named = window.words("[data-trouble] h2").await;
    assert!(named.contains("Nederlands"), "{named}");
    window.press("[role=\"dialog\"] .end .btn").await;
    window.speak("de").await;
    window.press(READ).await;
    voice.said(1).await;
    voice.kill();
    window.find("[data-trouble=\"lost\"]").await;
    let before = voice.heard().len();
    window.press(READ).await;
    voice.said(before + 1).await;
    window.find(READING).await;
    assert!(!window.has("[data-trouble]").await);
    window.close().await;
}

#[tokio::test]
async fn what_somebody_typed_is_never_said() {
    let home = Home::new();
    let voice = Voice::of(&home, &ALL, Ears::Words, Duration::ZERO);
    let window = Window::open(&home, &[]).await;
    choose_language(&window, "en").await;
    window.press("[data-key=\"own-name\"]").await;
    window
        .fill(".who input[type=\"text\"]", "Kanarienvogel")
        .await;
    window.press(READ).await;
    voice.said(2).await;
    window.gone(READING).await;
    let heard = voice.heard();
    assert!(heard.len() > 2, "{heard:?}");
    assert!(
        !heard.iter().any(|line| line.contains("Kanarien")),
        "{heard:?}"
    );
    window.close().await;
}

#[tokio::test]
async fn before_a_private_lesson_is_heard_somebody_is_asked_once() {
    let home = Home::new();
    let voice = Voice::of(&home, &ALL, Ears::Words, Duration::from_millis(300));
    let window = Window::open(&home, &[]).await;
    come_in_as_guest(&window, "fr").await;
    open_lesson(&window, lesson("identity-and-doxing")).await;
    window.press(READ).await;
    window.press("dialog[open] .answers .btn.main").await;
    window.gone("dialog[open]").await;
    assert!(voice.heard().is_empty(), "{:?}", voice.heard());
    window.press(READ).await;
    window.press("dialog[open] .answers .btn:not(.main)").await;
    let heard = voice.said(2).await;
    let title = window.words("h1").await;
    assert!(heard.iter().any(|line| text(line) == title), "{heard:?}");
    window.press(READ).await;
    window.gone(READING).await;
    let before = voice.heard().len();
    window.press(READ).await;
    voice.said(before + 1).await;
    assert!(!window.has("dialog[open]").await);
    window.close().await;
}
