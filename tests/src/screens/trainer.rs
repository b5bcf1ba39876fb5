//! A trainer's account, and a desk with nothing on it.

use super::Visitor;
use crate::Window;
use crate::desk::{PASSPHRASE, lock_and_leave, open_page, set_up, unlock};

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
    window.find("[data-computer]").await;
    visitor.look(window, "trainer-today-empty").await;
    open_page(window, "courses").await;
    window.find(".empty").await;
    visitor.look(window, "trainer-courses-empty").await;
    open_page(window, "group").await;
    window.find(".empty").await;
    visitor.look(window, "trainer-group-none").await;
    open_page(window, "standing").await;
    window.find(".empty").await;
    visitor.look(window, "trainer-standing-none").await;
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
    window.screen("trainer-today").await;
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
