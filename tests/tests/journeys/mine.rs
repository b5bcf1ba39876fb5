//! One's own data: seen, taken along on a stick, erased, brought back on another computer; and what lies beside it.

use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use tilia_tests::course::lesson;
use tilia_tests::learning::{
    at_step, choose_language, come_in_by_name, do_steps, finish, open_lesson, open_pictures,
    press_pictures,
};
use tilia_tests::{Home, Window, without_barriers};

const SECRET: &str = "linden seven kettle umbrella";

/// A shared computer with a stick plugged in.
struct Library {
    home: Home,
    policy: PathBuf,
    stick: PathBuf,
}

impl Library {
    fn new() -> Self {
        let home = Home::new();
        let (policy, stick) = (home.path().join("policy.toml"), home.path().join("STICK"));
        std::fs::write(&policy, "schema = 1\nshared-pc = true\n").unwrap();
        std::fs::create_dir(&stick).unwrap();
        Self {
            home,
            policy,
            stick,
        }
    }

    async fn window(&self) -> Window {
        let (policy, stick) = (self.policy.to_str().unwrap(), self.stick.to_str().unwrap());
        Window::open(&self.home, &["--policy", policy, "--drive", stick]).await
    }

    /// Names of what lies on the stick.
    fn files(&self) -> Vec<String> {
        let entries = std::fs::read_dir(&self.stick).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        names.collect()
    }
}

async fn to_my_data(window: &Window) {
    window.press("nav.more [data-key=\"progress\"]").await;
    window.screen("progress").await;
    window.press("[data-key=\"my-data\"]").await;
    window.screen("my-data").await;
}

/// From "My data" to the page on which the passphrase stands twice.
async fn ask_to_take_along(window: &Window) {
    window.go_on().await;
    window.screen("take-along").await;
    window
        .fill(".take .field:nth-of-type(1) input", SECRET)
        .await;
    window.fill(".take .meter + .field input", SECRET).await;
}

async fn take_along(window: &Window) {
    ask_to_take_along(window).await;
    window.press(".take [data-key=\"page\"]").await;
    window.go_on().await;
    window.press("dialog [data-key=\"STICK\"]").await;
    window.find(".take .saved").await;
    without_barriers(window, "taken along").await;
}

#[tokio::test]
async fn a_file_on_a_stick_leads_back_to_the_step_where_somebody_stopped() {
    let (here, there) = (Library::new(), Library::new());
    let window = here.window().await;
    come_in_by_name(&window, "fr", "Odette").await;
    let phishing = lesson("phishing");
    open_lesson(&window, phishing).await;
    do_steps(&window, phishing, 0, 2).await;
    at_step(&window, &phishing.steps[2]).await;
    window.press("footer .btn:not(.main)").await;
    window.screen("home").await;
    to_my_data(&window).await;
    window.press("[data-key=\"phishing\"] summary").await;
    assert_eq!(
        window
            .words("[data-key=\"phishing\"] li:first-child span")
            .await,
        "Leçon ouverte"
    );
    without_barriers(&window, "my data").await;
    take_along(&window).await;
    window.close().await;
    let files: Vec<PathBuf> = std::fs::read_dir(&here.stick)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    assert_eq!(files.len(), 2, "{files:?}");
    for file in files
        .iter()
        .filter(|file| file.extension().unwrap() == "tilia-mine")
    {
        std::fs::copy(file, there.stick.join("mine.tilia-mine")).unwrap();
    }

    let window = there.window().await;
    choose_language(&window, "nl").await;
    window.press("[data-key=\"bring-back\"]").await;
    window.screen("bring-back").await;
    window.press(".back form .btn").await;
    window.press("dialog [data-key=\"mine.tilia-mine\"]").await;
    window.fill(".back input", "another passphrase").await;
    window.go_on().await;
    window.find("[data-failure=\"parcel-passphrase\"]").await;
    without_barriers(&window, "another passphrase").await;
    window.fill(".back input", SECRET).await;
    window.go_on().await;
    window.screen("home").await;
    window.press(".hero .btn.main").await;
    at_step(&window, &phishing.steps[2]).await;
    window.close().await;
}

#[tokio::test]
async fn whoever_erases_everything_is_not_known_any_more() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    come_in_by_name(&window, "de", "Leni").await;
    to_my_data(&window).await;
    window.press("footer .where .btn").await;
    // The safe answer is the main one.
    window.press("dialog .btn.main").await;
    window.gone("dialog").await;
    window.press("footer .where .btn").await;
    window.press("dialog .answers .btn:not(.main)").await;
    window.screen("erased").await;
    without_barriers(&window, "erased").await;
    window.go_on().await;
    window.screen("start").await;
    choose_language(&window, "de").await;
    assert!(!window.has(".person").await);
    window.close().await;
    assert_eq!(home.stats()["learners"], 0);
}

#[tokio::test]
async fn the_about_page_shows_its_report_before_it_is_saved() {
    let library = Library::new();
    let window = library.window().await;
    window.press("[data-tool=\"look\"]").await;
    window.press("[role=\"dialog\"] div:not(.end) > .btn").await;
    window.screen("settings").await;
    window.press(".settings > .row .btn").await;
    window.screen("about").await;
    assert!(!window.has(".about pre").await);
    window.press(".about .card:has(h2) .row .btn").await;
    let shown = window.words(".about pre").await;
    window.press(".about .card:has(pre) .row .btn").await;
    window.press("dialog [data-key=\"STICK\"]").await;
    window.find(".about .done").await;
    let saved = std::fs::read_to_string(library.stick.join("tilia.txt")).unwrap();
    assert_eq!(saved.trim(), shown);
    without_barriers(&window, "about").await;
    window.close().await;
}

#[tokio::test]
async fn leaving_closes_a_dialog_of_the_system_and_drops_the_visit() {
    let home = Home::new();
    let (dialog, opened) = (home.programs().join("zenity"), home.path().join("opened"));
    let script = format!(
        "#!/bin/sh\necho $$ > '{}'\nexec /bin/sleep 600\n",
        opened.display()
    );
    std::fs::write(&dialog, script).unwrap();
    std::fs::set_permissions(&dialog, Permissions::from_mode(0o755)).unwrap();
    let window = Window::open(&home, &[]).await;
    come_in_by_name(&window, "nl", "Mia").await;
    to_my_data(&window).await;
    ask_to_take_along(&window).await;
    window.go_on().await;
    let process = the_number_in(&opened).await;
    assert!(Path::new("/proc").join(&process).exists());
    window.press("[data-tool=\"leave\"]").await;
    window.screen("leave").await;
    let began = Instant::now();
    while Path::new("/proc").join(&process).exists() {
        assert!(
            began.elapsed() < Duration::from_secs(2),
            "the dialog stands open"
        );
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    // Whoever comes next finds nobody's page, and no answer to the dialog.
    window.press("[data-screen=\"leave\"] ~ footer .btn").await;
    window.screen("start").await;
    assert!(!window.has("dialog, [data-failure]").await);
    window.close().await;
}

/// What the file holds, as soon as it is written.
async fn the_number_in(file: &Path) -> String {
    let began = Instant::now();
    loop {
        let text = std::fs::read_to_string(file).unwrap_or_default();
        if text.ends_with('\n') {
            return text.trim().to_owned();
        }
        assert!(
            began.elapsed() < Duration::from_secs(30),
            "no dialog was opened"
        );
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

const MINE: [&str; 3] = ["hat", "fish", "hat"];
const OTHERS: [&str; 3] = ["fish", "hat", "hat"];

/// Other pictures change nothing; the right ones let the person go on.
async fn show_pictures(window: &Window) {
    window.screen("pin-ask").await;
    press_pictures(window, OTHERS).await;
    window.find("[data-failure=\"pin-wrong\"]").await;
    press_pictures(window, MINE).await;
}

#[tokio::test]
async fn three_pictures_stand_before_taking_along_bringing_back_and_erasing() {
    let library = Library::new();
    let window = library.window().await;
    come_in_by_name(&window, "nl", "Mia").await;
    open_pictures(&window).await;
    window.go_on().await;
    press_pictures(&window, MINE).await;
    window.find("[data-stage=\"repeat\"]").await;
    press_pictures(&window, MINE).await;
    window.find("[data-stage=\"about\"]").await;
    window.press("[data-tool=\"back\"]").await;
    window.screen("progress").await;
    window.press("[data-key=\"my-data\"]").await;
    window.screen("my-data").await;

    ask_to_take_along(&window).await;
    window.go_on().await;
    window.press("dialog [data-key=\"STICK\"]").await;
    window.screen("pin-ask").await;
    assert_eq!(library.files(), Vec::<String>::new());
    show_pictures(&window).await;
    window.find(".take .saved").await;
    let files = library.files();
    assert_eq!(files.len(), 1, "{files:?}");

    finish(&window).await;
    choose_language(&window, "nl").await;
    window.press("[data-key=\"bring-back\"]").await;
    window.screen("bring-back").await;
    window.press(".back form .btn").await;
    window
        .press(&format!("dialog [data-key=\"{}\"]", files[0]))
        .await;
    window.fill(".back input", SECRET).await;
    window.go_on().await;
    show_pictures(&window).await;
    window.screen("home").await;

    to_my_data(&window).await;
    window.press("footer .where .btn").await;
    window.press("dialog .answers .btn:not(.main)").await;
    show_pictures(&window).await;
    window.screen("erased").await;
    window.close().await;
    assert_eq!(library.home.stats()["learners"], 0);
}
