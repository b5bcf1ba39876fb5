//! A trainer's desk: courses, the group, people, paper, backups, reports.

#![expect(
    clippy::unwrap_used,
    reason = "a way that cannot be gone on has failed"
)]

use super::{Stage, Visitor};
use crate::Window;
use crate::desk::{
    lock_and_leave, look_at_list, open_page, set_up, show_lesson, type_path, unlock, vote,
    write_course,
};
use crate::learning::{come_in_by_name, come_in_by_tile, finish, open_pictures, press_pictures};

pub(super) async fn busy_desk<V: Visitor>(window: &Window, visitor: &mut V) {
    set_up(window, "Jo").await;
    write_course(window, "Dienstag", &["phishing"]).await;
    visitor.look(window, "trainer-courses").await;
    look_at_the_menu(window, visitor).await;
    window
        .press(".courses li:first-child .btn:first-child")
        .await;
    window.screen("trainer-course").await;
    visitor.look(window, "trainer-course").await;
    open_page(window, "courses").await;
    a_course_day(window, visitor).await;
    open_page(window, "today").await;
    window.find("[data-course]").await;
    visitor.look(window, "trainer-today").await;
    open_page(window, "collect").await;
    window.find("[data-part=\"hand-out\"]").await;
    visitor.look(window, "trainer-collect").await;
    open_page(window, "group").await;
    window.find(".empty").await;
    visitor.look(window, "trainer-group-empty").await;
    the_fullest_group(window).await;
    visitor.look(window, "trainer-group").await;
    window.press("tr[data-key] .open-person").await;
    window.screen("trainer-learner").await;
    window.fill("textarea", "Sitzt gern vorne.").await;
    window.press("form .btn").await;
    window.find(".card li").await;
    visitor.look(window, "trainer-learner").await;
    how_was_the_course(window, visitor).await;
    open_page(window, "standing").await;
    window.find("[data-track], .empty").await;
    window.find(".items").await;
    visitor.look(window, "trainer-standing").await;
    window.press("[data-tool=\"look\"]").await;
    window.find("[role=\"dialog\"]").await;
    visitor.look(window, "trainer-panel-look").await;
}

/// Who was there, and what people said on paper.
async fn a_course_day<V: Visitor>(window: &Window, visitor: &mut V) {
    window
        .press(".courses li:first-child [data-key=\"attendance\"]")
        .await;
    window.screen("trainer-attendance").await;
    window.find("main .pick").await;
    visitor.look(window, "trainer-attendance").await;
    open_page(window, "courses").await;
    window
        .press(".courses li:first-child [data-key=\"satisfaction\"]")
        .await;
    window.screen("trainer-satisfaction").await;
    for sheet in ["5 4 5", "4 4 0", "5 5 5", "3 2 4", "4 5 5"] {
        window.fill("form .input", sheet).await;
        window.press("form .btn[type=\"submit\"]").await;
        window
            .until("return document.querySelector('form .input').value === ''")
            .await;
    }
    window.find("[data-question=\"1\"] .num").await;
    window.press("details summary").await;
    visitor.look(window, "trainer-satisfaction").await;
}

/// The questions are opened for the group that was looked at, and one of its people finds them.
async fn how_was_the_course<V: Visitor>(window: &Window, visitor: &mut V) {
    open_page(window, "courses").await;
    window.find(".courses li").await;
    for number in 1..=window.count(".courses li").await {
        let course = format!(".courses li:nth-child({number}) [data-key=\"satisfaction\"]");
        window.press(&course).await;
        window.screen("trainer-satisfaction").await;
        window.press("[data-key=\"ask\"]").await;
        window.find("[data-key=\"ask\"]").await;
        open_page(window, "courses").await;
    }
    lock_and_leave(window).await;
    come_in_by_tile(window, "de", "").await;
    window.press("[data-key=\"course-questions\"]").await;
    window.screen("course-questions").await;
    window.press("[data-key=\"1-5\"]").await;
    visitor.look(window, "course-questions").await;
    window.go_on().await;
    window.find(".done").await;
    visitor.look(window, "course-questions-done").await;
    window.go_on().await;
    window.screen("home").await;
    finish(window).await;
    unlock(window).await;
}

/// A narrow window has no room for the menu beside the page; it is opened there.
async fn look_at_the_menu<V: Visitor>(window: &Window, visitor: &mut V) {
    window.resize(640, 480).await;
    window.press(".menu .btn").await;
    window.find("nav.open").await;
    visitor.look(window, "trainer-menu").await;
    window.press("nav .entry:first-of-type").await;
    window.gone("nav.open").await;
    window.resize(1366, 768).await;
}

/// A person more, a person less, three pictures that were forgotten, and a class list with something wrong in it.
pub(super) async fn people<V: Visitor>(stage: &Stage, window: &Window, visitor: &mut V) {
    come_in_by_name(window, "de", "Aaron").await;
    open_pictures(window).await;
    window.go_on().await;
    for stage in ["repeat", "about"] {
        press_pictures(window, ["hat", "fish", "hat"]).await;
        window.find(&format!("[data-stage=\"{stage}\"]")).await;
    }
    finish(window).await;
    set_up(window, "Jo").await;
    open_page(window, "people").await;
    window.find("tr[data-key]").await;
    visitor.look(window, "trainer-people").await;
    window.press("footer .btn:not(.main)").await;
    visitor.look(window, "trainer-people-add").await;
    window.press("form.card .btn.quiet").await;
    window.press("tr[data-key] .btn:nth-last-child(2)").await;
    window.find("dialog").await;
    visitor.look(window, "trainer-reset-pin").await;
    window.press("dialog .btn.main").await;
    window.gone("dialog").await;
    window.press("tr[data-key] .btn:last-child").await;
    window.find("dialog").await;
    visitor.look(window, "trainer-erase").await;
    window.press("dialog .btn.main").await;
    window.gone("dialog").await;
    window.press(".tools .btn:first-child").await;
    window.find("dialog").await;
    visitor.look(window, "trainer-help").await;
    window.press("dialog .btn.main").await;
    window.gone("dialog").await;
    class_lists(stage, window, visitor).await;
}

async fn class_lists<V: Visitor>(stage: &Stage, window: &Window, visitor: &mut V) {
    let file = stage.path("home/liste.csv");
    std::fs::write(&file, "Name,Group\nNora,\n,Dienstag\n").unwrap();
    look_at_list(window, &file, "Freitag").await;
    visitor.look(window, "trainer-import-problems").await;
    std::fs::write(&file, "Name,Group\nNora,\nFinn,Dienstag\n").unwrap();
    look_at_list(window, &file, "Freitag").await;
    visitor.look(window, "trainer-import-preview").await;
    window.go_on().await;
    window.find(".done").await;
    visitor.look(window, "trainer-import-done").await;
}

/// Lessons on paper; backups and the log.
pub(super) async fn safety<V: Visitor>(window: &Window, visitor: &mut V) {
    set_up(window, "Jo").await;
    open_page(window, "paper").await;
    window.find("label[data-key=\"votingCards\"]").await;
    visitor.look(window, "trainer-paper").await;
    window.press("[data-key=\"lessons\"]").await;
    window.screen("trainer-lessons-on-paper").await;
    window.find("label[data-key=\"phishing\"]").await;
    visitor.look(window, "trainer-lessons-on-paper").await;
    window.press("label[data-key=\"phishing\"]").await;
    window.press(".sheet-buttons .btn:nth-child(2)").await;
    window.find("dialog form").await;
    visitor.look(window, "trainer-paper-path").await;
    window.press("dialog .btn.main").await;
    window.gone("dialog").await;
    open_page(window, "safety").await;
    window.find("main > section:last-child tbody tr").await;
    window.go_on().await;
    window.find(".done").await;
    visitor.look(window, "trainer-safety").await;
    window.press("tr[data-key] .btn").await;
    window.find("dialog").await;
    visitor.look(window, "trainer-restore").await;
    window.press("dialog .btn.main").await;
    window.gone("dialog").await;
}

/// The room before a course; a lesson that everybody sees, with a vote.
pub(super) async fn room<V: Visitor>(window: &Window, visitor: &mut V) {
    set_up(window, "Jo").await;
    open_page(window, "check").await;
    window.find(".lines [data-key=\"share\"]").await;
    visitor.look(window, "trainer-check").await;
    open_page(window, "show").await;
    window.press("label[data-key=\"bullying\"]").await;
    visitor.look(window, "trainer-show").await;
    window.go_on().await;
    window.screen("trainer-room-warning").await;
    visitor.look(window, "trainer-room-warning").await;
    window.press("footer .btn:not(.main)").await;
    show_lesson(window, "phishing").await;
    visitor.look(window, "trainer-room").await;
    window.go_on().await;
    window.find(".votes form").await;
    visitor.look(window, "trainer-room-vote").await;
    vote(window, &[3, 7, 2, 0]).await;
    visitor.look(window, "trainer-room-result").await;
    window.press("[data-key=\"end-room\"]").await;
    window.screen("trainer-show").await;
}

pub(super) async fn report<V: Visitor>(stage: &Stage, window: &Window, visitor: &mut V) {
    set_up(window, "Jo").await;
    open_page(window, "reports").await;
    window.press("label[data-key=\"own\"]").await;
    visitor.look(window, "trainer-reports-0-purpose").await;
    window.go_on().await;
    window.press("label[data-key=\"group\"]").await;
    visitor.look(window, "trainer-reports-1-who").await;
    window.press("label[data-key=\"everybody\"]").await;
    window.go_on().await;
    visitor.look(window, "trainer-reports-2-what").await;
    window.press("label[data-key=\"answers\"]").await;
    window.go_on().await;
    window.press("label[data-key=\"range\"]").await;
    window
        .fill(".days .field:first-child input", "1/1/2024")
        .await;
    visitor.look(window, "trainer-reports-3-when").await;
    window.go_on().await;
    visitor.look(window, "trainer-reports-4-names").await;
    window.press("label[data-key=\"pseudonyms\"]").await;
    window.go_on().await;
    window.find("label[data-key=\"xlsx\"]").await;
    visitor.look(window, "trainer-reports-5-preview").await;
    window.go_on().await;
    window.find("form.card").await;
    visitor.look(window, "trainer-reports-6-path").await;
    type_path(window, &stage.path("home/alles.xlsx")).await;
    window.find(".done .path").await;
    visitor.look(window, "trainer-reports-7-saved").await;
}

/// Chooses a group of the made-up learners: any but the new one and the one of people without a group.
async fn the_fullest_group(window: &Window) {
    let others = "const [list] = document.querySelectorAll('main .tools select');
        return [...list.options].map((one) => one.value)
            .filter((value) => value !== list.value && value !== '-')[0]";
    let group = window.script(others).await;
    let list = "main .tools .pick:first-child select";
    window.select(list, group.as_str().unwrap()).await;
    window.find("tr[data-key]").await;
}
