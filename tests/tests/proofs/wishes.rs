//! What a desktop asks for is heard before anybody has chosen anything.

use tilia_tests::{Home, Window, without_barriers};

#[tokio::test]
async fn a_desktop_with_high_contrast_gets_black_white_and_one_yellow() {
    let home = Home::new().with_setting("gtk-theme-name", "HighContrast");
    let window = Window::open(&home, &[]).await;
    window.screen("start").await;
    window.find("html[data-theme=\"contrast\"]").await;
    without_barriers(&window, "high contrast").await;
    window.close().await;
}

#[tokio::test]
async fn a_dark_desktop_gets_an_evening_page() {
    let home = Home::new().with_setting("gtk-application-prefer-dark-theme", "1");
    let window = Window::open(&home, &[]).await;
    window.screen("start").await;
    window.find("html[data-theme=\"dark\"]").await;
    without_barriers(&window, "dark").await;
    window.close().await;
}
