//! The trainer's pages.

#![expect(
    clippy::unwrap_used,
    reason = "a way that cannot be gone on has failed"
)]

use super::Visitor;
use crate::desk::{
    PASSPHRASE, lock_and_leave, look_at_list, open_page, set_up, type_path, unlock, write_course,
};
use crate::{Home, Window};
use std::path::PathBuf;

pub(super) async fn empty_desk<V: Visitor>(window: &Window, visitor: &mut V) {
    window.press(".foot .btn").await;
    window.screen("trainer-set-up").await;
    visitor.look(window, "trainer-set-up").await;
    window
        .fill("input[autocomplete=\"organization\"]", "Stadtbücherei")
        .await;
    window.go_on().await;
    window.screen("trainer-set-up-account").await;
    visitor.look(window, "trainer-set-up-account").await;
    window.fill(".field:has(+ .meter) input", "linde").await;
    window.fill(".meter + .field input", "buche").await;
    window.find(".problem").await;
    window.find(".meter .on").await;
    visitor.look(window, "trainer-set-up-account-weak").await;
    window.press("button.entry:last-of-type").await;
    set_up(window, "Jo").await;
    visitor.look(window, "trainer-courses-empty").await;
    open_page(window, "group").await;
    window.find(".empty").await;
    visitor.look(window, "trainer-group-none").await;
    open_page(window, "people").await;
    window.find(".empty").await;
    visitor.look(window, "trainer-people-empty").await;
    window.go_on().await;
    window.screen("trainer-import").await;
    visitor.look(window, "trainer-import").await;
}

pub(super) async fn account<V: Visitor>(window: &Window, visitor: &mut V) {
    // The recovery code stands on the page once, so this page is looked at on the way.
    window.press(".foot .btn").await;
    window
        .fill("input[autocomplete=\"organization\"]", "Stadtbücherei")
        .await;
    window.go_on().await;
    window.fill("input[autocomplete=\"name\"]", "Jo").await;
    window.fill(".field:has(+ .meter) input", PASSPHRASE).await;
    window.fill(".meter + .field input", PASSPHRASE).await;
    window.go_on().await;
    window.screen("trainer-recovery-code").await;
    visitor.look(window, "trainer-recovery-code").await;
    window.press(".tick .tile").await;
    window.go_on().await;
    window.screen("trainer-courses").await;
    lock_and_leave(window).await;
    window.press(".foot .btn").await;
    window.screen("trainer-unlock").await;
    visitor.look(window, "trainer-unlock").await;
    window
        .fill("input[type=\"password\"]", "something else")
        .await;
    window.go_on().await;
    window.find("[data-failure]").await;
    visitor.look(window, "trainer-unlock-refused").await;
    window.press("footer .start .btn").await;
    window.screen("trainer-recover").await;
    visitor.look(window, "trainer-recover").await;
    window.press("button.entry:last-of-type").await;
    window.screen("start").await;
    unlock(window).await;
    the_curtain(window, visitor).await;
}

/// Nobody waits ten minutes: the page's clock is set forward.
async fn the_curtain<V: Visitor>(window: &Window, visitor: &mut V) {
    let later = "const now = Date.now; Date.now = () => now() + 11 * 60000";
    window.script(later).await;
    window.screen("trainer-curtain").await;
    visitor.look(window, "trainer-curtain").await;
}

pub(super) async fn busy_desk<V: Visitor>(home: &Home, window: &Window, visitor: &mut V) {
    set_up(window, "Jo").await;
    write_course(window, "Dienstag", &["phishing"]).await;
    visitor.look(window, "trainer-courses").await;
    window
        .press(".courses li:first-child .btn:first-child")
        .await;
    window.screen("trainer-course").await;
    visitor.look(window, "trainer-course").await;
    open_page(window, "group").await;
    window.find(".empty").await;
    visitor.look(window, "trainer-group-empty").await;
    the_fullest_group(window).await;
    visitor.look(window, "trainer-group").await;
    people(window, visitor, home).await;
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

pub(super) async fn report<V: Visitor>(home: &Home, window: &Window, visitor: &mut V) {
    set_up(window, "Jo").await;
    open_page(window, "reports").await;
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
    type_path(window, &home.path().join("home/alles.xlsx")).await;
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

/// The list of people, a person more, a person less, and a class list with something wrong in it.
async fn people<V: Visitor>(window: &Window, visitor: &mut V, home: &Home) {
    open_page(window, "people").await;
    window.find("tr[data-key]").await;
    visitor.look(window, "trainer-people").await;
    window.press("footer .btn:not(.main)").await;
    visitor.look(window, "trainer-people-add").await;
    window.press("form.card .btn.quiet").await;
    window.press("tr[data-key] .btn").await;
    window.find("dialog").await;
    visitor.look(window, "trainer-erase").await;
    window.press("dialog .btn.main").await;
    window.gone("dialog").await;
    window.press(".tools .btn:first-child").await;
    window.find("dialog").await;
    visitor.look(window, "trainer-help").await;
    window.press("dialog .btn.main").await;
    window.gone("dialog").await;
    let file: PathBuf = home.path().join("home/liste.csv");
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

/// A home with made-up learners and what they did.
pub(super) fn busy_home() -> Home {
    let home = Home::new();
    let mut demo = home.admin();
    let output = demo.args(["demo", "--learners", "40", "--answers", "900"]);
    let output = output.output().unwrap();
    assert!(output.status.success(), "{output:?}");
    home
}
