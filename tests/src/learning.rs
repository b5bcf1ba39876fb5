//! A learner's hands: coming in, doing the steps of a lesson, answering an assessment.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a way that cannot be gone on has failed"
)]

use crate::course::pack;
use crate::{Window, scenes};
use tilia_course::{Activity, Decision, File, ItemId, Lesson, Order, Step, Typing};

/// From the start page to the page that asks who is learning, in this language.
pub async fn choose_language(window: &Window, language: &str) {
    window.screen("start").await;
    window
        .press(&format!(".languages [data-key=\"{language}\"]"))
        .await;
    window.screen("who").await;
    window.find(&format!("html[lang=\"{language}\"]")).await;
}

/// Comes in without a name.
pub async fn come_in_as_guest(window: &Window, language: &str) {
    choose_language(window, language).await;
    window.press("[data-key=\"guest\"]").await;
    window.go_on().await;
    hear_of_leaving(window).await;
}

/// Everybody is told at their first visit how to leave.
pub async fn hear_of_leaving(window: &Window) {
    window.screen("told").await;
    window.go_on().await;
    window.screen("home").await;
}

/// Comes in with a name for the first time; the picture card is the bicycle.
pub async fn come_in_by_name(window: &Window, language: &str, name: &str) {
    choose_language(window, language).await;
    window.press("[data-key=\"own-name\"]").await;
    window.fill(".who input[type=\"text\"]", name).await;
    window.press(".cards [data-key=\"bicycle\"]").await;
    window.go_on().await;
    hear_of_leaving(window).await;
}

/// Comes in by the first tile with this name on it.
pub async fn come_in_by_tile(window: &Window, language: &str, name: &str) {
    choose_language(window, language).await;
    window.find(".person").await;
    let script = format!(
        "const tile = [...document.querySelectorAll('.person')]
             .find((one) => one.querySelector('b').textContent.includes({name:?}));
         return tile?.dataset.key ?? ''"
    );
    let key = window.script(&script).await;
    let key = key.as_str().unwrap();
    assert!(!key.is_empty(), "no tile for {name}");
    window.press(&format!(".person[data-key=\"{key}\"]")).await;
    window.go_on().await;
    window
        .find("[data-screen=\"told\"], [data-screen=\"home\"]")
        .await;
    if window.has("[data-screen=\"told\"]").await {
        hear_of_leaving(window).await;
    }
    window.screen("home").await;
}

/// Opens a lesson from the learner's first page, by its track.
pub async fn open_lesson(window: &Window, lesson: &Lesson) {
    window
        .press(&format!(".tracks [data-key=\"{}\"]", lesson.track))
        .await;
    window.screen("track").await;
    window
        .press(&format!(".lessons [data-key=\"{}\"]", lesson.id))
        .await;
    window.screen("player").await;
}

/// Opens a lesson of the course with one for every kind.
pub async fn open_kind(window: &Window, kind: &str) {
    window.press(".tracks [data-key=\"kinds\"]").await;
    window.screen("track").await;
    window
        .press(&format!(".lessons [data-key=\"{kind}\"]"))
        .await;
    window.screen("player").await;
}

/// Out of a lesson, to the learner's first page.
pub async fn to_the_overview(window: &Window) {
    window.press("footer .btn:not(.main)").await;
    window.screen("home").await;
}

/// Answers rightly what is on the page of a review of this lesson.
pub async fn do_card(window: &Window, lesson: &Lesson) {
    let at = |name: &'static str| window.attribute("[data-screen=\"review\"]", name);
    let id = at("data-step").await.unwrap();
    let step = lesson.steps.iter().find(|step| step.id == *id);
    answer(window, step.unwrap().activity.as_ref().unwrap()).await;
}

/// Presses three pictures, and goes on.
pub async fn press_pictures(window: &Window, pictures: [&str; 3]) {
    for picture in pictures {
        window
            .press(&format!(".picture[data-key=\"{picture}\"]"))
            .await;
    }
    window.go_on().await;
}

/// From the learner's first page to the page of one's three pictures.
pub async fn open_pictures(window: &Window) {
    window.press(".more [data-key=\"progress\"]").await;
    window.screen("progress").await;
    window.press("footer .btn:not(.main)").await;
    window.screen("pin").await;
}

/// Ends a visit, up to the start page.
pub async fn finish(window: &Window) {
    window.press("[data-tool=\"finish\"]").await;
    window.screen("finish").await;
    window.go_on().await;
    window.screen("start").await;
}

/// The page's steady clock goes on by so many minutes; the clock on the wall does not.
pub async fn minutes_pass(window: &Window, minutes: u32) {
    window
        .script(&format!(
            "const steady = performance.now.bind(performance);
             performance.now = () => steady() + {minutes} * 60000;"
        ))
        .await;
}

/// Waits for a step.
pub async fn at_step(window: &Window, step: &Step) {
    window
        .find(&format!(
            "[data-screen=\"player\"][data-step=\"{}\"]:not([aria-busy=\"true\"])",
            step.id
        ))
        .await;
}

/// Does the steps of a lesson rightly, from the step shown up to one that is only waited for.
pub async fn do_steps(window: &Window, lesson: &Lesson, from: usize, until: usize) {
    for step in &lesson.steps[from..until] {
        at_step(window, step).await;
        if let Some(activity) = &step.activity {
            answer(window, activity).await;
        }
        window.go_on().await;
    }
    match lesson.steps.get(until) {
        Some(step) => at_step(window, step).await,
        None => window.screen("end").await,
    }
}

/// From the first step on to a step by its id, answering what has to be answered on the way.
pub async fn skip_to(window: &Window, lesson: &'static Lesson, id: &str) -> &'static Step {
    let shown = window.attribute("[data-step]", "data-step").await;
    let place = |id: &str| lesson.steps.iter().position(|step| step.id == *id);
    let (from, until) = (place(&shown.unwrap()).unwrap(), place(id).unwrap());
    do_steps(window, lesson, from, until).await;
    &lesson.steps[until]
}

/// Gives the right answer to what there is to do on the step shown, and waits for what is said about it.
pub async fn answer(window: &Window, activity: &Activity) {
    match activity {
        Activity::Choice(choice) => {
            let option = format!(".choice[data-key=\"{}\"]", choice.right[0]);
            window.press(&option).await;
            window
                .find(&format!("{option}[data-verdict=\"right\"]"))
                .await;
        }
        Activity::Choices(choices) => {
            for key in &choices.right {
                window.press(&format!(".choice[data-key=\"{key}\"]")).await;
            }
            window.go_on().await;
        }
        Activity::Match(pairs) => {
            for (left, right) in &pairs.pairs {
                let list = format!(".pairs [data-key=\"{left}\"] select");
                window.select(&list, right.as_str()).await;
            }
            window.go_on().await;
        }
        Activity::Order(order) => {
            put_in_order(window, order).await;
            window.go_on().await;
        }
        Activity::Sort(sort) => {
            for (card, place) in &sort.cards {
                window.press(&format!(".chip[data-key=\"{card}\"]")).await;
                window.press(&format!(".name[data-box=\"{place}\"]")).await;
            }
            window.go_on().await;
        }
        Activity::Spot(spot) => {
            for mark in spot.marks.iter().filter(|mark| mark.clue) {
                window
                    .press(&format!(".mark[data-key=\"{}\"]", mark.id))
                    .await;
            }
            window.go_on().await;
        }
        Activity::File(file) => {
            keep_safe(window, file).await;
            window.go_on().await;
            window.press("[data-key=\"restore\"]").await;
        }
        Activity::Inbox(inbox) => {
            for message in &inbox.messages {
                decide(window, message.id.as_str(), message.actions[0]).await;
            }
            window.find(".result").await;
        }
        Activity::Letter(letter) => {
            let mut groups = Vec::new();
            for block in &letter.blocks {
                if block.group.is_some() && !groups.contains(&&block.group) {
                    groups.push(&block.group);
                    window
                        .press(&format!(".tickable[data-key=\"{}\"]", block.id))
                        .await;
                }
            }
            window.go_on().await;
        }
        Activity::Plan(plan) => {
            window
                .press(&format!(".choice[data-key=\"{}\"]", plan.options[0]))
                .await;
            window.go_on().await;
            window.find(".kept .icon").await;
        }
        Activity::Chat(chat) => scenes::talk(window, chat).await,
        Activity::Settings(settings) => scenes::set(window, settings).await,
        Activity::Web(web) => scenes::decide(window, web).await,
        Activity::Password(_) => scenes::take_four_words(window).await,
        Activity::Typing(typing) => type_lines(window, typing).await,
    }
    said(window, activity).await;
}

/// Types every line as it stands above its field.
async fn type_lines(window: &Window, typing: &Typing) {
    for key in &typing.lines {
        let line = format!("li[data-key=\"{key}\"]");
        let model = window.words(&format!("{line} .model")).await;
        window.fill(&format!("{line} input"), &model).await;
        window.find(&format!("{line} .done")).await;
    }
}

/// Waits for the words about an answer.
async fn said(window: &Window, activity: &Activity) {
    match activity {
        Activity::Letter(_) => drop(window.find(".feedback[data-verdict=\"neutral\"]").await),
        Activity::Plan(_) | Activity::Inbox(_) => {}
        Activity::Spot(_) => drop(window.find(".result[data-verdict=\"right\"]").await),
        Activity::File(_) => drop(window.find(".news.good").await),
        _ => drop(window.find(".feedback[data-verdict=\"right\"]").await),
    }
}

/// Copies every file to enough places that outlive the crash.
async fn keep_safe(window: &Window, file: &File) {
    let safe = file.places.iter().filter(|place| place.survives);
    let enough = usize::from(file.copies).saturating_sub(1).max(1);
    let safe: Vec<_> = safe.take(enough).collect();
    for saved in &file.files {
        window
            .press(&format!(".file[data-key=\"{}\"]", saved.id))
            .await;
        for place in &safe {
            window
                .press(&format!("[data-place=\"{}\"] .put", place.id))
                .await;
        }
        // Pressed once more, it is let go.
        window
            .press(&format!(".file[data-key=\"{}\"]", saved.id))
            .await;
    }
}

/// Decides about one message of an inbox.
pub async fn decide(window: &Window, message: &str, decision: Decision) {
    window
        .press(&format!(".mail[data-key=\"{message}\"]"))
        .await;
    let button = format!(
        "[data-message=\"{message}\"] .acts [data-key=\"{}\"]",
        decision.as_str()
    );
    window.press(&button).await;
    window
        .find(&format!(".mail.sorted[data-key=\"{message}\"]"))
        .await;
}

/// Moves the parts up, one after the other, until they stand as they should.
async fn put_in_order(window: &Window, order: &Order) {
    for (place, part) in order.parts.iter().enumerate() {
        loop {
            let shown = window.attributes(".parts > li", "data-key").await;
            let at = shown.iter().position(|key| key == part.as_str()).unwrap();
            if at == place {
                break;
            }
            window.press(&format!("[data-move=\"{part}-up\"]")).await;
            let moved = format!(".parts > li:nth-child({at})[data-key=\"{part}\"]");
            window.find(&moved).await;
        }
    }
}

/// Says how one sees oneself, and goes on to the first task of an assessment.
pub async fn begin_assessment(window: &Window) {
    window.find(".statements fieldset").await;
    let statements = window.attributes(".statements fieldset", "data-key").await;
    // The last statement stays without an answer: nobody has to judge everything.
    for (at, key) in statements.iter().skip(1).enumerate() {
        let rating = format!(
            ".statements [data-key=\"{key}\"] .rating:nth-of-type({})",
            at % 4 + 1
        );
        window.press(&rating).await;
    }
    window.go_on().await;
    window.screen("task").await;
}

/// The task shown.
pub async fn item(window: &Window) -> String {
    let item = window
        .attribute("[data-screen=\"task\"]", "data-item")
        .await;
    item.unwrap()
}

/// Chooses what is right in the task shown.
async fn choose_rightly(window: &Window, activity: &Activity) {
    match activity {
        Activity::Choice(choice) => {
            let right = format!(".choice[data-key=\"{}\"]", choice.right[0]);
            window.press(&right).await;
        }
        Activity::Inbox(inbox) => {
            let (message, decision) = (&inbox.messages[0].id, inbox.messages[0].actions[0]);
            let button = format!(
                "[data-message=\"{message}\"] .acts [data-key=\"{}\"]",
                decision.as_str()
            );
            window.press(&button).await;
        }
        Activity::Spot(spot) => {
            for mark in spot.marks.iter().filter(|mark| mark.clue) {
                let place = format!(".mark[data-key=\"{}\"]", mark.id);
                window.press(&place).await;
            }
        }
        other => panic!("no item is a {}", other.kind()),
    }
}

/// Gives the right answer to the task shown, and leaves it open whether that is sure.
pub async fn choose_in_task(window: &Window) {
    let item = item(window).await;
    let task = pack().item(&ItemId::from(item.as_str())).unwrap();
    choose_rightly(window, &task.activity).await;
}

/// Says how sure the answer is, where there is one, and goes on. Whether there is another task.
pub async fn end_task(window: &Window, sure: Option<&str>) -> bool {
    let item = item(window).await;
    if let Some(sure) = sure {
        window.press(&format!(".sure [data-key=\"{sure}\"]")).await;
    }
    window.go_on().await;
    window
        .find(&format!(
            "[data-screen=\"picture\"]:not([aria-busy=\"true\"]), [data-screen=\"task\"]:not([data-item=\"{item}\"])"
        ))
        .await;
    !window.has("[data-screen=\"picture\"]").await
}

/// Does the task shown: every fourth with "I don't know", the others rightly, now sure, now unsure.
/// Whether there is another one.
pub async fn do_task(window: &Window, number: usize) -> bool {
    if number % 4 == 1 {
        window.press("[data-key=\"dont-know\"]").await;
        window
            .find("[data-key=\"dont-know\"][aria-pressed=\"true\"]")
            .await;
        assert!(!window.has(".sure").await, "sure of not knowing");
        return end_task(window, None).await;
    }
    choose_in_task(window).await;
    let unsure = number.is_multiple_of(3);
    end_task(window, Some(if unsure { "unsure" } else { "sure" })).await
}
