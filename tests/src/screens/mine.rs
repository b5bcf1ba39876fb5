//! A learner's own data.

use super::Visitor;
use crate::Window;
use crate::course::lesson;
use crate::learning::{choose_language, come_in_as_guest, come_in_by_name, do_steps, open_lesson};

const SECRET: &str = "linden seven kettle umbrella";

/// Shown, taken along, erased, and brought back.
pub(super) async fn my_data<V: Visitor>(window: &Window, visitor: &mut V) {
    come_in_by_name(window, "de", "Leni").await;
    let phishing = lesson("phishing");
    open_lesson(window, phishing).await;
    do_steps(window, phishing, 0, 2).await;
    window.press("footer .btn:not(.main)").await;
    window.screen("home").await;
    window.press(".more [data-key=\"progress\"]").await;
    window.press("[data-key=\"my-data\"]").await;
    window.screen("my-data").await;
    visitor.look(window, "my-data").await;
    window.press("[data-key=\"phishing\"] summary").await;
    visitor.look(window, "my-data-lines").await;
    window.go_on().await;
    take_along(window, visitor).await;
    window.go_on().await;
    window.screen("my-data").await;
    window.press("footer .where .btn").await;
    window.find("dialog").await;
    visitor.look(window, "erase-ask").await;
    window.press("dialog .answers .btn:not(.main)").await;
    window.screen("erased").await;
    visitor.look(window, "erased").await;
    window.go_on().await;
    bring_back(window, visitor).await;
    guest(window, visitor).await;
}

async fn take_along<V: Visitor>(window: &Window, visitor: &mut V) {
    window.screen("take-along").await;
    visitor.look(window, "take-along").await;
    let once = ".take .field:nth-of-type(1) input";
    window.fill(once, "linde").await;
    window.fill(".take .meter + .field input", "buche").await;
    window.find(".problem").await;
    visitor.look(window, "take-along-weak").await;
    window.fill(once, SECRET).await;
    window.fill(".take .meter + .field input", SECRET).await;
    window.press(".take [data-key=\"page\"]").await;
    window.go_on().await;
    window.find("dialog [data-key=\"STICK\"]").await;
    visitor.look(window, "take-along-drives").await;
    window.press("dialog [data-key=\"STICK\"]").await;
    window.find(".take .saved").await;
    visitor.look(window, "take-along-saved").await;
}

async fn bring_back<V: Visitor>(window: &Window, visitor: &mut V) {
    choose_language(window, "nl").await;
    window.press("[data-key=\"bring-back\"]").await;
    window.screen("bring-back").await;
    visitor.look(window, "bring-back").await;
    window.press(".back form .btn").await;
    window.find("dialog [data-key$=\".tilia-mine\"]").await;
    visitor.look(window, "bring-back-files").await;
    window.press("dialog [data-key$=\".tilia-mine\"]").await;
    window.fill(".back input", "another passphrase").await;
    window.go_on().await;
    window.find("[data-failure]").await;
    visitor.look(window, "bring-back-refused").await;
    window.press("[data-tool=\"back\"]").await;
    window.press("[data-tool=\"back\"]").await;
    window.screen("start").await;
}

/// Somebody without a name has data too, until the visit ends.
async fn guest<V: Visitor>(window: &Window, visitor: &mut V) {
    come_in_as_guest(window, "fr").await;
    window.press(".more [data-key=\"progress\"]").await;
    window.press("[data-key=\"my-data\"]").await;
    window.screen("my-data").await;
    visitor.look(window, "my-data-guest").await;
}
