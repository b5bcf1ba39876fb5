//! What is always there during a visit: language, text size, help, and the way out.

use fantoccini::key::Key;
use tilia_course::{Activity, Decision};
use tilia_tests::answering::decide;
use tilia_tests::course::{lesson, pack};
use tilia_tests::learning::{
    at_step, come_in_as_guest, come_in_by_name, do_steps, open_lesson, skip_to,
};
use tilia_tests::{Home, Window};

#[tokio::test]
async fn a_switch_of_language_keeps_the_place_and_the_half_made_answer() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    come_in_as_guest(&window, "en").await;
    let phishing = lesson("phishing");
    open_lesson(&window, phishing).await;
    let signs = skip_to(&window, phishing, "which-signs").await;
    window.press(".choice[data-key=\"hurry\"]").await;
    window.press(".choice[data-key=\"my-name\"]").await;
    let english = window.words("h1").await;
    for language in ["fr", "nl", "de"] {
        window.speak(language).await;
        at_step(&window, signs).await;
        assert_ne!(window.words("h1").await, english);
        let ticked = window
            .attributes(".choice[aria-checked=\"true\"]", "data-key")
            .await;
        assert_eq!(ticked.len(), 2, "{ticked:?} in {language}");
        assert!(ticked.iter().any(|key| key == "hurry"), "{ticked:?}");
    }
    // The answer as it stands is given in the last language, and what is said stays with the next switch.
    window.go_on().await;
    window.find(".feedback[data-verdict=\"notYet\"]").await;
    let german = window.words(".feedback h2").await;
    window.speak("fr").await;
    window.find(".feedback[data-verdict=\"notYet\"]").await;
    assert_ne!(window.words(".feedback h2").await, german);
    half_an_inbox(&window).await;
    window.close().await;
}

/// Some messages decided, some not, then another language.
async fn half_an_inbox(window: &Window) {
    window.go_on().await;
    let inbox = skip_to(window, lesson("phishing"), "inbox").await;
    let Some(Activity::Inbox(activity)) = &inbox.activity else {
        panic!("the inbox has no messages");
    };
    for message in &activity.messages[..3] {
        decide(window, message.id.as_str(), Decision::Delete).await;
    }
    window.speak("nl").await;
    at_step(window, inbox).await;
    assert_eq!(window.count(".mail.sorted").await, 3);
}

#[tokio::test]
async fn letters_grow_on_every_page_until_the_visit_ends() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    let size = "return parseFloat(getComputedStyle(document.querySelector('main p')).fontSize)";
    let usual = window.script(size).await.as_f64().unwrap();
    window.press("[data-tool=\"look\"]").await;
    window.press("[role=\"dialog\"] [data-key=\"xl\"]").await;
    window.press("[role=\"dialog\"] .end .btn").await;
    window.gone("[role=\"dialog\"]").await;
    let large = window.script(size).await.as_f64().unwrap();
    assert!(large > usual * 1.3, "{usual} → {large}");
    come_in_as_guest(&window, "fr").await;
    window.find("html[data-size=\"xl\"]").await;
    window.press("[data-tool=\"finish\"]").await;
    window.press("dialog .answers .btn:not(.main)").await;
    window.screen("finish").await;
    window.go_on().await;
    window.screen("start").await;
    window.find("html[data-size=\"m\"]").await;
    window.close().await;
}

#[tokio::test]
async fn leaving_covers_everything_at_once_and_leads_back_to_the_start_only() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    come_in_by_name(&window, "en", "Mia").await;
    let rights = lesson("my-data-my-rights");
    open_lesson(&window, rights).await;
    do_steps(&window, rights, 0, 3).await;
    let pair = ".pairs [data-key=\"advertising\"] select";
    window.select(pair, "objection").await;
    window.press("[data-tool=\"leave\"]").await;
    only_the_harmless_page(&window).await;
    window.press("[data-screen=\"leave\"] ~ footer .btn").await;
    // The next person finds neither the visit nor anything half done.
    come_in_as_guest(&window, "en").await;
    open_lesson(&window, rights).await;
    at_step(&window, &rights.steps[0]).await;
    skip_to(&window, rights, "which-right").await;
    let chosen = format!("return document.querySelector('{pair}').value");
    assert_eq!(window.script(&chosen).await, "");
    window.close().await;
}

#[tokio::test]
async fn shift_three_times_leaves_with_a_count_that_can_be_seen() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    come_in_as_guest(&window, "de").await;
    window
        .script(
            "const count = document.querySelector('.count'); window.counted = [];
             new MutationObserver(() => window.counted.push(count.innerText.trim()))
                 .observe(count, { childList: true, subtree: true, characterData: true });",
        )
        .await;
    // Shift for a capital letter does not count.
    window.keys(&[Key::Shift], Some('a')).await;
    window.screen("home").await;
    window
        .keys(&[Key::Shift, Key::Shift, Key::Shift], None)
        .await;
    only_the_harmless_page(&window).await;
    let counted = window.script("return window.counted").await;
    let counted = counted.as_array().unwrap();
    for number in ["1", "2"] {
        let seen = counted
            .iter()
            .any(|text| text.as_str().unwrap().contains(number));
        assert!(seen, "{number} was not counted: {counted:?}");
    }
    window.press("[data-screen=\"leave\"] ~ footer .btn").await;
    window.screen("start").await;
    assert!(window.has("[data-tool=\"back\"]:disabled").await);
    window.close().await;
}

async fn only_the_harmless_page(window: &Window) {
    window.screen("leave").await;
    assert_eq!(window.count("[data-screen]").await, 1);
    assert!(!window.has("[data-step], [data-tool], dialog").await);
}

#[tokio::test]
async fn help_stands_on_every_page_emergency_numbers_first_then_the_region() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.press("[data-tool=\"help\"]").await;
    window.screen("help").await;
    for region in ["DG", "VL", "BR", "WA"] {
        window
            .select(".filter label:nth-of-type(1) select", region)
            .await;
        window.screen("help").await;
        help_fits(&window, region).await;
    }
    window.press(".needs [data-key=\"card\"]").await;
    window.screen("help").await;
    window.find(".contacts [data-contact=\"card-stop\"]").await;
    let first = window
        .attributes(".contacts [data-contact]", "data-contact")
        .await;
    assert_eq!(first[0], "card-stop");
    window.press("[data-tool=\"back\"]").await;
    window.screen("start").await;
    // From the middle of a step, help leads back to that step.
    come_in_as_guest(&window, "nl").await;
    let phishing = lesson("phishing");
    open_lesson(&window, phishing).await;
    let signs = skip_to(&window, phishing, "which-signs").await;
    window.press(".choice[data-key=\"hurry\"]").await;
    window.press("[data-tool=\"help\"]").await;
    window.screen("help").await;
    window.go_on().await;
    at_step(&window, signs).await;
    assert_eq!(window.count(".choice[aria-checked=\"true\"]").await, 1);
    window.close().await;
}

/// 112 and 101 stand first, everybody else answers for this region, and nobody of it is missing.
async fn help_fits(window: &Window, region: &str) {
    let near = |regions: &[String]| regions.iter().any(|one| one == region || one == "BE");
    let wanted: Vec<&str> = pack()
        .contacts
        .iter()
        .filter(|contact| !contact.emergency && near(&contact.regions))
        .map(|contact| contact.id.as_str())
        .collect();
    window
        .until(&format!(
            "return document.querySelectorAll('.contacts [data-contact]').length === {}",
            wanted.len()
        ))
        .await;
    let shown = window.attributes("[data-contact]", "data-contact").await;
    assert_eq!(shown[..2], ["em-112", "em-101"], "{region}");
    for contact in wanted {
        assert!(
            shown.iter().any(|one| one == contact),
            "{contact} in {region}"
        );
    }
    let numbers =
        "return [...document.querySelectorAll('.urgent .tel')].map((tel) => tel.innerText)";
    let numbers = window.script(numbers).await;
    assert_eq!(numbers, serde_json::json!(["112", "101"]));
}
