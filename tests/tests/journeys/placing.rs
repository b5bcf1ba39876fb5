//! Cards into boxes, clues in a scene, files kept safe, and the kinds before them: by mouse, by dragging, and by
//! the keyboard alone.

use fantoccini::key::Key;
use tilia_course::{Files, Lesson, Pack};
use tilia_tests::learning::{answer, at_step, come_in_as_guest, come_in_by_name};
use tilia_tests::{Home, Window, repository};

const KINDS: [&str; 10] = [
    "choice", "choices", "order", "match", "sort", "spot", "file", "inbox", "letter", "plan",
];

fn pack() -> Pack {
    let folder = repository().join("tests/packs/every-kind");
    Pack::load(Files::from_folder(&folder).unwrap()).unwrap()
}

async fn open(home: &Home) -> Window {
    let lessons = repository().join("tests/packs/every-kind");
    Window::open(home, &["--lessons", lessons.to_str().unwrap()]).await
}

async fn open_kind(window: &Window, kind: &str) {
    window.press(".tracks [data-key=\"kinds\"]").await;
    window.screen("track").await;
    window
        .press(&format!(".lessons [data-key=\"{kind}\"]"))
        .await;
    window.screen("player").await;
}

async fn to_the_overview(window: &Window) {
    window.press("footer .btn:not(.main)").await;
    window.screen("home").await;
}

async fn without_barriers(window: &Window, place: &str) {
    window.still().await;
    let barriers = window.barriers().await;
    assert!(barriers.is_empty(), "{place}: {barriers:#?}");
    let spills = window.misfits().await;
    assert!(spills.is_empty(), "{place}: {spills:#?}");
}

async fn every_step(window: &Window, lesson: &Lesson) {
    open_kind(window, lesson.id.as_str()).await;
    for step in &lesson.steps {
        at_step(window, step).await;
        without_barriers(window, step.id.as_str()).await;
        answer(window, step.activity.as_ref().unwrap()).await;
        without_barriers(window, &format!("{} answered", step.id)).await;
        window.go_on().await;
    }
    window.screen("end").await;
    window.press("footer .btn:first-of-type").await;
    window.screen("home").await;
}

#[tokio::test]
async fn every_kind_is_answered_with_the_mouse_and_without_barriers() {
    let home = Home::new();
    let window = open(&home).await;
    come_in_as_guest(&window, "de").await;
    let pack = pack();
    for kind in KINDS {
        every_step(&window, pack.lesson(&kind.into()).unwrap()).await;
    }
    window.close().await;
}

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
    let window = open(&home).await;
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
    let window = open(&home).await;
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
    window.close().await;
}

#[tokio::test]
async fn half_sorted_cards_stay_through_a_switch_of_language_and_answers_are_there_again() {
    let home = Home::new();
    let window = open(&home).await;
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
