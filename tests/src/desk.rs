//! A trainer's hands: the account, the menu, and the pages of the trainer area.
#![allow(
    clippy::unwrap_used,
    reason = "a way that cannot be gone on has failed"
)]

use crate::Window;
use std::path::Path;

/// Long enough for the house rules, and no sentence of any book.
pub const PASSPHRASE: &str = "sieben kleine Linden am Kanal 1874";

/// Sets the PC up: site, region, first account. Gives the recovery code as it stands on the page.
pub async fn set_up(window: &Window, trainer: &str) -> String {
    window.screen("start").await;
    window.press(".foot .btn").await;
    window.screen("trainer-set-up").await;
    window
        .fill("input[autocomplete=\"organization\"]", "Bibliothek Eupen")
        .await;
    window.press(".regions [data-key=\"DG\"]").await;
    window.go_on().await;
    window.screen("trainer-set-up-account").await;
    window.fill("input[autocomplete=\"name\"]", trainer).await;
    window.fill(".field:has(+ .meter) input", PASSPHRASE).await;
    window.fill(".meter + .field input", PASSPHRASE).await;
    window.go_on().await;
    window.screen("trainer-recovery-code").await;
    let code = window.words(".code").await;
    window.press(".tick .tile").await;
    window.go_on().await;
    window.screen("trainer-today").await;
    code
}

/// Writes a course with a group and a plan.
pub async fn write_course(window: &Window, name: &str, plan: &[&str]) {
    open_page(window, "courses").await;
    window.go_on().await;
    window.screen("trainer-course").await;
    window
        .fill(".fields > .field:first-child input", name)
        .await;
    for (at, day) in [(1, "24/11/2026"), (2, "27/11/2026")] {
        add_day(window, at).await;
        let field = format!(".day:nth-of-type({at}) .field:first-child input");
        window.fill(&field, day).await;
    }
    window
        .fill(".fields > .field:last-child input", "7,5")
        .await;
    for lesson in plan {
        window.press(&format!("label[data-key=\"{lesson}\"]")).await;
    }
    window.go_on().await;
    window.screen("trainer-courses").await;
    window.find(".done").await;
}

/// One more day of a course, which is then the one with this number; its field has the focus.
pub async fn add_day(window: &Window, number: usize) {
    window.press("[data-key=\"add-day\"]").await;
    let focused = format!(
        "return document.activeElement?.closest('.day:nth-of-type({number})') !== null
             && document.activeElement.matches('input')"
    );
    window.until(&focused).await;
}

/// Opens a page of the menu by its name.
pub async fn open_page(window: &Window, name: &str) {
    window
        .press(&format!("nav .entries [data-key=\"{name}\"]"))
        .await;
    window.screen(&format!("trainer-{name}")).await;
}

/// Types a path where the system has no dialog to choose one.
pub async fn type_path(window: &Window, path: &Path) {
    window
        .fill("form.card input", &path.display().to_string())
        .await;
    window
        .press("form.card .btn[type=\"submit\"]:not([aria-disabled])")
        .await;
}

/// From the people page to what would come of a class list.
pub async fn look_at_list(window: &Window, file: &Path, group: &str) {
    open_page(window, "people").await;
    window.go_on().await;
    window.screen("trainer-import").await;
    window.fill("main .field input", group).await;
    window.go_on().await;
    type_path(window, file).await;
    window.find(".counts").await;
}

/// Locks the area and goes to the start page.
pub async fn lock_and_leave(window: &Window) {
    window.press(".tools [data-key=\"lock\"]").await;
    window.screen("trainer-unlock").await;
    window.press(".tools button.entry:last-of-type").await;
    window.screen("start").await;
}

/// From the start page back to the desk.
pub async fn unlock(window: &Window) {
    window.press(".foot .btn").await;
    window.screen("trainer-unlock").await;
    window.fill("input[type=\"password\"]", PASSPHRASE).await;
    window.go_on().await;
    window.screen("trainer-today").await;
}

/// Puts a report together and saves it: what, in which format, where.
pub async fn export(window: &Window, what: &[&str], format: &str, file: &Path) {
    open_page(window, "reports").await;
    window.press("label[data-key=\"own\"]").await;
    window.go_on().await;
    let options = "return document.querySelectorAll('.wizard .pick select option').length > 1";
    window.press("label[data-key=\"group\"]").await;
    window.until(options).await;
    let group = "return document.querySelector('.wizard .pick select option:last-child').value";
    let group = window.script(group).await;
    window
        .select(".wizard .pick select", group.as_str().unwrap())
        .await;
    window.go_on().await;
    for kind in ["progress", "assessments", "answers"] {
        let wanted = what.contains(&kind);
        let ticked = window
            .has(&format!("label[data-key=\"{kind}\"] input:checked"))
            .await;
        if wanted != ticked {
            window.press(&format!("label[data-key=\"{kind}\"]")).await;
        }
    }
    window.go_on().await;
    window.press("label[data-key=\"all\"]").await;
    window.go_on().await;
    window.press("label[data-key=\"names\"]").await;
    window.go_on().await;
    window.press(&format!("label[data-key=\"{format}\"]")).await;
    window
        .find(&format!("label[data-key=\"{format}\"] input:checked"))
        .await;
    window.go_on().await;
    type_path(window, file).await;
    window.find(".done .path").await;
    window.go_on().await;
    window.find("label[data-key=\"own\"]").await;
}

/// Shows a lesson to the whole room, from its first step.
pub async fn show_lesson(window: &Window, lesson: &str) {
    open_page(window, "show").await;
    window.press(&format!("label[data-key=\"{lesson}\"]")).await;
    window.go_on().await;
    window.screen("trainer-room").await;
    window.find("main[data-step]").await;
}

/// Types what was counted for each answer, and shows the result.
pub async fn vote(window: &Window, counts: &[u32]) {
    let reach = "document.querySelector('.votes').scrollIntoView({ block: 'end' })";
    window.script(reach).await;
    for (place, count) in counts.iter().enumerate() {
        let field = format!("label[data-key=\"vote-{place}\"] input");
        window.fill(&field, &count.to_string()).await;
    }
    window.press(".votes .btn[type=\"submit\"]").await;
    window.find(".votes li").await;
}
