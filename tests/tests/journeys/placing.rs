//! Cards into boxes, clues in a scene, files kept safe: by dragging, and by the keyboard alone.

use fantoccini::key::Key;
use tilia_tests::course::KINDS;
use tilia_tests::learning::{come_in_as_guest, come_in_by_name, open_kind, to_the_overview};
use tilia_tests::{Home, Window};

/// Presses a key on a thing that has the focus.
async fn key_on(window: &Window, css: &str, key: Key) {
    window.find(css).await;
    let focus = format!("document.querySelector('{css}').focus(); return true");
    window.until(&focus).await;
    window.keys(&[key], None).await;
}

#[tokio::test]
async fn cards_clues_and_copies_are_made_by_the_keyboard_alone() {
    let home = Home::new();
    let window = Window::on_course(&home, KINDS).await;
    come_in_as_guest(&window, "fr").await;
    open_kind(&window, "sort").await;
    key_on(&window, ".chip[data-key=\"pin\"]", Key::Enter).await;
    // The boxes come to the hand that chose a card.
    window
        .until("return document.activeElement.matches(\".name\")")
        .await;
    window.keys(&[Key::Tab], None).await;
    window.keys(&[Key::Enter], None).await;
    window.find("[data-drop=\"keep\"] [data-key=\"pin\"]").await;
    window
        .until("return document.activeElement.matches(\".tray .chip\")")
        .await;
    key_on(&window, ".undo", Key::Enter).await;
    window.find(".tray [data-key=\"pin\"]").await;
    to_the_overview(&window).await;
    open_kind(&window, "spot").await;
    key_on(&window, ".mark[data-key=\"hurry\"]", Key::Enter).await;
    window
        .find(".mark[data-key=\"hurry\"][aria-pressed=\"true\"]")
        .await;
    to_the_overview(&window).await;
    open_kind(&window, "file").await;
    key_on(&window, ".file[data-key=\"tax\"]", Key::Enter).await;
    window
        .until("return document.activeElement.matches(\".put\")")
        .await;
    window.keys(&[Key::Enter], None).await;
    window.find(".copy[data-key=\"tax\"]").await;
    key_on(&window, ".copy[data-key=\"tax\"] .away", Key::Enter).await;
    window.gone(".copy").await;
    window.close().await;
}

/// Drags a thing to a place, as a finger or a mouse does.
const DRAG: &str = "
    const [thing, place] = [THING, PLACE].map((css) => document.querySelector(css));
    const middle = (one) => { const box = one.getBoundingClientRect();
        return { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 }; };
    const say = (name, at) => thing.dispatchEvent(new PointerEvent(name,
        { bubbles: true, pointerId: 1, pointerType: 'touch', button: 0, ...at }));
    thing.setPointerCapture = () => {};
    say('pointerdown', middle(thing)); say('pointermove', middle(place)); say('pointerup', middle(place));
    return true";

async fn drag(window: &Window, thing: &str, place: &str) {
    window.find(thing).await;
    let script = DRAG
        .replace("THING", &format!("'{thing}'"))
        .replace("PLACE", &format!("'{place}'"));
    window.until(&script).await;
}

#[tokio::test]
async fn dragging_is_the_twin_of_the_buttons() {
    let home = Home::new();
    let window = Window::on_course(&home, KINDS).await;
    come_in_as_guest(&window, "nl").await;
    open_kind(&window, "sort").await;
    drag(&window, ".chip[data-key=\"name\"]", "[data-drop=\"tell\"]").await;
    window
        .find("[data-drop=\"tell\"] [data-key=\"name\"]")
        .await;
    to_the_overview(&window).await;
    open_kind(&window, "file").await;
    drag(
        &window,
        ".file[data-key=\"wedding\"]",
        "[data-drop=\"disk\"]",
    )
    .await;
    window
        .find("[data-drop=\"disk\"] .copy[data-key=\"wedding\"]")
        .await;
    to_the_overview(&window).await;
    open_kind(&window, "order").await;
    let before = window.attributes(".parts > li", "data-key").await;
    drag(&window, ".parts > li:first-child", ".parts > li:last-child").await;
    window
        .find(&format!(
            ".parts > li:last-child[data-key=\"{}\"]",
            before[0]
        ))
        .await;
    to_the_overview(&window).await;
    open_kind(&window, "match").await;
    drag(
        &window,
        ".card[data-card=\"close\"]",
        "[data-drop=\"opened\"]",
    )
    .await;
    window
        .until("return document.querySelector('[data-drop=\"opened\"] select').value === 'close'")
        .await;
    window.find(".card.taken[data-card=\"close\"]").await;
    window.close().await;
}

#[tokio::test]
async fn half_sorted_cards_stay_through_a_switch_of_language_and_answers_are_there_again() {
    let home = Home::new();
    let window = Window::on_course(&home, KINDS).await;
    come_in_by_name(&window, "en", "Odette").await;
    open_kind(&window, "sort").await;
    window.press(".chip[data-key=\"code\"]").await;
    window.press(".name[data-box=\"tell\"]").await;
    let english = window.words(".chip[data-key=\"code\"]").await;
    window.speak("de").await;
    window
        .find("[data-drop=\"tell\"] [data-key=\"code\"]")
        .await;
    assert_ne!(window.words(".chip[data-key=\"code\"]").await, english);
    to_the_overview(&window).await;
    open_kind(&window, "spot").await;
    for mark in ["sender", "address"] {
        window.press(&format!(".mark[data-key=\"{mark}\"]")).await;
    }
    window.go_on().await;
    check_the_mail(&window).await;
    to_the_overview(&window).await;
    open_kind(&window, "spot").await;
    check_the_mail(&window).await;
    window.close().await;
}

/// One clue found, two missed, one false alarm; each with its words.
async fn check_the_mail(window: &Window) {
    for (mark, outcome) in [
        ("sender", "harmless"),
        ("address", "found"),
        ("hurry", "missed"),
        ("button", "missed"),
    ] {
        window
            .find(&format!(
                ".mark[data-key=\"{mark}\"][data-outcome=\"{outcome}\"]"
            ))
            .await;
        window
            .find(&format!(".explained li[data-key=\"{mark}\"].{outcome}"))
            .await;
    }
    assert_eq!(window.count(".explained > li").await, 4);
}
