//! The trainer's pages in the gallery.

use crate::desk::{
    PASSPHRASE, lock_and_leave, look_at_list, open_page, set_up, type_path, unlock, write_course,
};
use crate::gallery::{Gallery, LANGUAGES};
use std::path::PathBuf;
use tilia_tests::{Home, Window};

#[tokio::test]
async fn pages_of_setting_up_and_of_an_empty_desk() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    let mut gallery = Gallery::new(&window);
    window.press(".foot .btn").await;
    window.screen("trainer-set-up").await;
    gallery.show("trainer-set-up").await;
    window
        .fill("input[autocomplete=\"organization\"]", "Stadtbücherei")
        .await;
    window.go_on().await;
    window.screen("trainer-set-up-account").await;
    gallery.show("trainer-set-up-account").await;
    window.fill(".field:has(+ .meter) input", "linde").await;
    window.fill(".meter + .field input", "buche").await;
    window.find(".problem").await;
    window.find(".meter .on").await;
    gallery.show("trainer-set-up-account-weak").await;
    window.press("button.entry:last-of-type").await;
    set_up(&window, "Jo").await;
    gallery.show("trainer-courses-empty").await;
    open_page(&window, 2, "group").await;
    window.find(".empty").await;
    gallery.show("trainer-group-none").await;
    open_page(&window, 3, "people").await;
    window.find(".empty").await;
    gallery.show("trainer-people-empty").await;
    window.go_on().await;
    window.screen("trainer-import").await;
    gallery.show("trainer-import").await;
    gallery.close();
    window.close().await;
}

#[tokio::test]
async fn pages_of_the_account() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    let mut gallery = Gallery::new(&window);
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
    gallery.show("trainer-recovery-code").await;
    window.press(".tick .tile").await;
    window.go_on().await;
    window.screen("trainer-courses").await;
    lock_and_leave(&window).await;
    window.press(".foot .btn").await;
    window.screen("trainer-unlock").await;
    gallery.show("trainer-unlock").await;
    window
        .fill("input[type=\"password\"]", "something else")
        .await;
    window.go_on().await;
    window.find("[data-failure]").await;
    gallery.show("trainer-unlock-refused").await;
    window.press("footer .start .btn").await;
    window.screen("trainer-recover").await;
    gallery.show("trainer-recover").await;
    window.press("button.entry:last-of-type").await;
    window.screen("start").await;
    unlock(&window).await;
    the_curtain(&window, &mut gallery).await;
    gallery.close();
    window.close().await;
}

/// Nobody waits ten minutes: the page's clock is set forward.
async fn the_curtain(window: &Window, gallery: &mut Gallery<'_>) {
    let later = "const now = Date.now; Date.now = () => now() + 11 * 60000";
    for language in LANGUAGES {
        window.speak(language).await;
        window.script(later).await;
        window.screen("trainer-curtain").await;
        gallery.show_in("trainer-curtain", language).await;
        window
            .press("[data-screen=\"trainer-curtain\"] .btn.main")
            .await;
        window.screen("trainer-unlock").await;
        window.fill("input[type=\"password\"]", PASSPHRASE).await;
        window.go_on().await;
        window.screen("trainer-courses").await;
    }
}

#[tokio::test]
async fn pages_of_a_busy_desk() {
    let home = busy_home();
    let window = Window::open(&home, &[]).await;
    let mut gallery = Gallery::new(&window);
    set_up(&window, "Jo").await;
    write_course(&window, "Dienstag", &["phishing"]).await;
    gallery.show("trainer-courses").await;
    window
        .press(".courses li:first-child .btn:first-child")
        .await;
    window.screen("trainer-course").await;
    gallery.show("trainer-course").await;
    open_page(&window, 2, "group").await;
    window.find(".empty").await;
    gallery.show("trainer-group-empty").await;
    the_fullest_group(&window).await;
    gallery.show("trainer-group").await;
    people(&window, &mut gallery, &home).await;
    open_page(&window, 5, "safety").await;
    window.find("main > section:last-child tbody tr").await;
    window.go_on().await;
    window.find(".done").await;
    gallery.show("trainer-safety").await;
    for language in LANGUAGES {
        window.speak(language).await;
        window.press("tr[data-key] .btn").await;
        window.find("dialog").await;
        gallery.show_in("trainer-restore", language).await;
        window.press("dialog .btn.main").await;
        window.gone("dialog").await;
    }
    gallery.close();
    window.close().await;
}

#[tokio::test]
async fn pages_of_a_report() {
    let home = busy_home();
    let window = Window::open(&home, &[]).await;
    let mut gallery = Gallery::new(&window);
    set_up(&window, "Jo").await;
    open_page(&window, 4, "reports").await;
    window.press("label[data-key=\"group\"]").await;
    gallery.show("trainer-reports-1-who").await;
    window.press("label[data-key=\"everybody\"]").await;
    window.go_on().await;
    gallery.show("trainer-reports-2-what").await;
    window.press("label[data-key=\"answers\"]").await;
    window.go_on().await;
    window.press("label[data-key=\"range\"]").await;
    window
        .fill(".days .field:first-child input", "1/1/2024")
        .await;
    gallery.show("trainer-reports-3-when").await;
    window.go_on().await;
    gallery.show("trainer-reports-4-names").await;
    window.press("label[data-key=\"pseudonyms\"]").await;
    window.go_on().await;
    window.find("label[data-key=\"xlsx\"]").await;
    gallery.show("trainer-reports-5-preview").await;
    window.go_on().await;
    window.find("form.card").await;
    gallery.show("trainer-reports-6-path").await;
    type_path(&window, &home.path().join("home/alles.xlsx")).await;
    window.find(".done .path").await;
    gallery.show("trainer-reports-7-saved").await;
    gallery.close();
    window.close().await;
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
async fn people(window: &Window, gallery: &mut Gallery<'_>, home: &Home) {
    open_page(window, 3, "people").await;
    window.find("tr[data-key]").await;
    gallery.show("trainer-people").await;
    window.press("footer .btn:not(.main)").await;
    gallery.show("trainer-people-add").await;
    window.press("form.card .btn.quiet").await;
    for language in LANGUAGES {
        window.speak(language).await;
        window.press("tr[data-key] .btn").await;
        window.find("dialog").await;
        gallery.show_in("trainer-erase", language).await;
        window.press("dialog .btn.main").await;
        window.gone("dialog").await;
        window.press(".tools .btn:first-child").await;
        window.find("dialog").await;
        gallery.show_in("trainer-help", language).await;
        window.press("dialog .btn.main").await;
        window.gone("dialog").await;
    }
    let file: PathBuf = home.path().join("home/liste.csv");
    std::fs::write(&file, "Name,Group\nNora,\n,Dienstag\n").unwrap();
    look_at_list(window, &file, "Freitag").await;
    gallery.show("trainer-import-problems").await;
    std::fs::write(&file, "Name,Group\nNora,\nFinn,Dienstag\n").unwrap();
    look_at_list(window, &file, "Freitag").await;
    gallery.show("trainer-import-preview").await;
    window.go_on().await;
    window.find(".done").await;
    gallery.show("trainer-import-done").await;
}

/// A home with made-up learners and what they did.
fn busy_home() -> Home {
    let home = Home::new();
    let mut demo = home.admin();
    let output = demo.args(["demo", "--learners", "40", "--answers", "900"]);
    let output = output.output().unwrap();
    assert!(output.status.success(), "{output:?}");
    home
}
