//! The learner's pages in the gallery.

use crate::course::lesson;
use crate::gallery::{Gallery, LANGUAGES};
use crate::learning::{
    answer, at_step, choose_language, come_in_as_guest, come_in_by_name, open_lesson,
};
use tilia_course::Lesson;
use tilia_tests::{Home, Window};

#[tokio::test]
async fn pages_before_and_after_a_visit() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    let mut gallery = Gallery::new(&window);
    gallery.show("start").await;
    for topic in ["money", "password", "card", "threat", "pictures"] {
        window
            .press(&format!(".topics [data-key=\"{topic}\"]"))
            .await;
        window.screen("happened").await;
        gallery.show(&format!("happened-{topic}")).await;
        window.press("[data-tool=\"back\"]").await;
        window.screen("start").await;
    }
    window.press("[data-tool=\"help\"]").await;
    window.screen("help").await;
    gallery.show("help").await;
    window.press("[data-tool=\"back\"]").await;
    choose_language(&window, "en").await;
    gallery.show("who").await;
    window.press("[data-key=\"own-name\"]").await;
    gallery.show("who-own-name").await;
    window.press("[data-key=\"guest\"]").await;
    window.go_on().await;
    window.screen("home").await;
    gallery.show("home-guest").await;
    for tool in ["look", "language"] {
        for language in LANGUAGES {
            window.speak(language).await;
            window.press(&format!("[data-tool=\"{tool}\"]")).await;
            window.find("[role=\"dialog\"]").await;
            gallery.show_in(&format!("panel-{tool}"), language).await;
            window.press("[role=\"dialog\"] .end .btn").await;
            window.gone("[role=\"dialog\"]").await;
        }
    }
    ways_out(&window, &mut gallery).await;
    gallery.close();
    window.close().await;
}

/// The question before a guest finishes, the goodbye, and the harmless page.
async fn ways_out(window: &Window, gallery: &mut Gallery<'_>) {
    for language in LANGUAGES {
        window.speak(language).await;
        window.press("[data-tool=\"finish\"]").await;
        window.find("dialog").await;
        gallery.show_in("finish-ask", language).await;
        window.press("dialog .btn.main").await;
        window.gone("dialog").await;
    }
    for language in LANGUAGES {
        window.speak(language).await;
        window.press("[data-tool=\"leave\"]").await;
        window.screen("leave").await;
        gallery.show_in("leave", language).await;
        window.press("[data-screen=\"leave\"] ~ footer .btn").await;
        window.screen("start").await;
    }
    come_in_as_guest(window, "en").await;
    window.press("[data-tool=\"finish\"]").await;
    window.press("dialog .answers .btn:not(.main)").await;
    window.screen("finish").await;
    gallery.show("finish-guest").await;
}

#[tokio::test]
async fn pages_of_a_visit_and_of_the_first_lesson() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    let mut gallery = Gallery::new(&window);
    come_in_by_name(&window, "de", "Marie-Christine Vandenberghe").await;
    gallery.show("home-new").await;
    window.press(".more .btn:nth-child(1)").await;
    window.screen("progress").await;
    gallery.show("progress-empty").await;
    window.go_on().await;
    window.screen("home").await;
    show_lesson(&window, &mut gallery, lesson("phishing")).await;
    gallery.show("home-after-a-lesson").await;
    window.press(".tracks [data-key=\"safety\"]").await;
    window.screen("track").await;
    gallery.show("track-safety").await;
    window.press("footer .btn:not(.main)").await;
    window.press(".more .btn:nth-child(2)").await;
    window.screen("progress").await;
    gallery.show("progress").await;
    window.press("[data-tool=\"finish\"]").await;
    window.screen("finish").await;
    gallery.show("finish").await;
    gallery.close();
    window.close().await;
}

#[tokio::test]
async fn pages_of_the_lesson_about_data() {
    lessons_in_the_gallery(&["my-data-my-rights"]).await;
}

#[tokio::test]
async fn pages_of_the_private_lessons() {
    lessons_in_the_gallery(&["what-is-digital-violence", "identity-and-doxing"]).await;
}

async fn lessons_in_the_gallery(ids: &[&str]) {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    let mut gallery = Gallery::new(&window);
    come_in_as_guest(&window, "en").await;
    for id in ids {
        show_lesson(&window, &mut gallery, lesson(id)).await;
    }
    gallery.close();
    window.close().await;
}

/// Every step before and after its answer, and the end page; back on the learner's first page afterwards.
async fn show_lesson(window: &Window, gallery: &mut Gallery<'_>, lesson: &Lesson) {
    open_lesson(window, lesson).await;
    for (at, step) in lesson.steps.iter().enumerate() {
        let name = format!("{}-{:02}-{}", lesson.id, at + 1, step.id);
        at_step(window, step).await;
        gallery.show(&name).await;
        if let Some(activity) = &step.activity {
            answer(window, activity).await;
            gallery.show(&format!("{name}-answered")).await;
        }
        window.go_on().await;
    }
    window.screen("end").await;
    gallery.show(&format!("{}-end", lesson.id)).await;
    window.press("footer .btn:first-of-type").await;
    window.screen("home").await;
}
