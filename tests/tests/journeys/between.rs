//! Files between PCs: the course goes out, somebody learns, their progress comes back, and they go on elsewhere.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use tilia_tests::course::lesson;
use tilia_tests::desk::{look_at_list, open_page, set_up, unlock, write_course};
use tilia_tests::learning::{at_step, come_in_by_tile, do_steps, finish, open_lesson};
use tilia_tests::{Home, Window, without_barriers};

const SECRET: &str = "kettle linden seven umbrella";
const GROUP: &str = "Mardi";

/// A learners' PC with this name; `more` are further entries of its policy.
async fn learners_pc(home: &Home, name: &str, more: &str) -> Window {
    let policy = home.path().join("policy.toml");
    let text = format!(
        "schema = 1\nrole = \"learner\"\nsign-in = [\"class-list\", \"own-name\"]\npc-name = \"{name}\"\n{more}"
    );
    std::fs::write(&policy, text).unwrap();
    Window::open(home, &["--policy", policy.to_str().unwrap()]).await
}

/// A trainer with a course and three people.
async fn trainers_pc(home: &Home, language: &str, policy: Option<&Path>) -> Window {
    let arguments: Vec<&str> = policy
        .iter()
        .flat_map(|path| ["--policy", path.to_str().unwrap()])
        .collect();
    let window = Window::open(home, &arguments).await;
    window.speak(language).await;
    set_up(&window, "Greta Pauels").await;
    write_course(&window, GROUP, &["phishing"]).await;
    let file = home.path().join("home/classe.csv");
    std::fs::write(&file, "Name\nAmina Haddad\nOdette Maes\nZoé Çelik\n").unwrap();
    look_at_list(&window, &file, GROUP).await;
    window.go_on().await;
    window.find(".done").await;
    to_collect(&window).await;
    window
}

async fn back_at_the_desk(home: &Home, language: &str) -> Window {
    let window = Window::open(home, &[]).await;
    window.speak(language).await;
    unlock(&window).await;
    window
}

async fn to_collect(window: &Window) {
    open_page(window, "collect").await;
    window.find("[data-part=\"numbers\"]").await;
}

/// Types a path into the question that stands over the page.
async fn answer_path(window: &Window, path: &Path) {
    window.find("dialog form").await;
    window
        .fill("dialog form input", &path.display().to_string())
        .await;
    window.press("dialog form .btn[type=\"submit\"]").await;
    window.gone("dialog").await;
}

/// The sixteen figures that stand in a sentence.
fn figures(sentence: &str) -> String {
    sentence.chars().filter(char::is_ascii_digit).collect()
}

/// Makes a course file with a passphrase, and gives the trainer's figures as well.
async fn hand_out(window: &Window, file: &Path) -> String {
    let numbers = figures(&window.words("[data-part=\"numbers\"] .numbers").await);
    let lock = "[data-part=\"hand-out\"] input";
    if window.has("[data-part=\"new-computer\"]").await {
        window.press("[data-part=\"new-computer\"] summary").await;
    }
    window.fill(lock, SECRET).await;
    window.go_on().await;
    answer_path(window, file).await;
    window.find("[data-part=\"hand-out\"] .done .path").await;
    assert!(file.is_file());
    numbers
}

/// Takes a course file in once its trainer's figures were compared.
async fn take_course(window: &Window, file: &Path, numbers: &str) {
    window.press("[data-key=\"exchange\"]").await;
    window.screen("exchange").await;
    window.press("[data-key=\"bring\"]").await;
    answer_path(window, file).await;
    let secret = "main input[type=\"password\"]";
    window.find(secret).await;
    window.fill(secret, SECRET).await;
    window
        .press("main section:last-child .field + div .btn")
        .await;
    window.find("label[data-key=\"compared\"]").await;
    without_barriers(window, "a course file of somebody unknown").await;
    let shown = figures(&window.words("main section p.numbers").await);
    assert_eq!(shown, numbers, "both see the same figures");
    window.press("label[data-key=\"compared\"]").await;
    window.go_on().await;
    window.find("main section [role=\"status\"]").await;
}

/// Gives the file for the trainer.
async fn give(window: &Window, file: &Path) {
    window.press("[data-key=\"exchange\"]").await;
    window.screen("exchange").await;
    window.press("[data-key=\"give\"]").await;
    answer_path(window, file).await;
    window.find("main section .path").await;
    assert!(file.is_file());
}

/// Collects what lies there.
async fn collect(window: &Window, place: &Path) {
    to_collect(window).await;
    window
        .press("[data-part=\"read\"] [data-key=\"file\"]")
        .await;
    answer_path(window, place).await;
    window.find("[data-part=\"read\"] .result").await;
}

#[tokio::test]
async fn a_class_goes_on_at_another_computer_with_files_on_a_stick() {
    let phishing = lesson("phishing");
    for language in ["de", "fr"] {
        let (desk, seven, eight) = (Home::new(), Home::new(), Home::new());
        let stick = tempfile::tempdir().unwrap();
        let on_stick = |name: &str| -> PathBuf { stick.path().join(name) };
        let trainer = trainers_pc(&desk, language, None).await;
        without_barriers(&trainer, "collect and hand out").await;
        let numbers = hand_out(&trainer, &on_stick("mardi.tilia-course")).await;
        trainer.close().await;

        let pc = learners_pc(&seven, "PC-07", "").await;
        pc.speak(language).await;
        take_course(&pc, &on_stick("mardi.tilia-course"), &numbers).await;
        pc.press("footer .btn:not(.main)").await;
        come_in_by_tile(&pc, language, "Odette").await;
        open_lesson(&pc, phishing).await;
        do_steps(&pc, phishing, 0, 3).await;
        at_step(&pc, &phishing.steps[3]).await;
        finish(&pc).await;
        give(&pc, &on_stick("pc-07.tilia-progress")).await;
        pc.close().await;

        // The first file of a computer waits until somebody says that it is theirs.
        let trainer = back_at_the_desk(&desk, language).await;
        collect(&trainer, stick.path()).await;
        trainer.find("tr[data-outcome=\"waiting\"]").await;
        let asked = trainer.words("[data-device]").await;
        assert!(asked.contains("PC-07"), "{asked}");
        without_barriers(&trainer, "an unknown computer waits").await;
        trainer.press("[data-device] [data-key=\"accept\"]").await;
        trainer.find("tr[data-outcome=\"taken\"]").await;
        trainer.gone("[data-device]").await;
        // The same stick once more brings nothing twice.
        collect(&trainer, stick.path()).await;
        trainer.find("tr[data-outcome=\"known\"]").await;
        without_barriers(&trainer, "a stick that was read before").await;
        open_page(&trainer, "group").await;
        trainer.find("td.cell.started").await;
        let row = trainer.words("tr:has(td.cell.started)").await;
        assert!(row.contains("Odette"), "{row}");

        to_collect(&trainer).await;
        let numbers = hand_out(&trainer, &on_stick("jeudi.tilia-course")).await;
        trainer.close().await;
        let pc = learners_pc(&eight, "PC-08", "").await;
        pc.speak(language).await;
        take_course(&pc, &on_stick("jeudi.tilia-course"), &numbers).await;
        pc.press("footer .btn:not(.main)").await;
        come_in_by_tile(&pc, language, "Odette").await;
        pc.press(".hero .btn.main").await;
        at_step(&pc, &phishing.steps[3]).await;
        pc.close().await;
    }
}

/// Waits for something that the app does by itself within a minute or two.
async fn by_itself(what: &str, mut there: impl AsyncFnMut() -> bool) {
    let began = Instant::now();
    while !there().await {
        assert!(began.elapsed() < Duration::from_secs(150), "{what}");
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
}

fn files(share: &Path, ending: &str) -> usize {
    let entries = std::fs::read_dir(share).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name());
    names
        .filter(|name| name.to_string_lossy().ends_with(ending))
        .count()
}

/// The only journey with two windows at once: of the two seats that there are, everybody else takes one.
#[tokio::test]
async fn through_a_shared_folder_nobody_carries_anything_and_its_state_is_told() {
    let (desk, seven, place) = (Home::new(), Home::new(), tempfile::tempdir().unwrap());
    let share = place.path().join("share");
    std::fs::create_dir(&share).unwrap();
    let policy = desk.path().join("policy.toml");
    let entry = format!("drop-folder = {:?}\n", share.display().to_string());
    std::fs::write(&policy, format!("schema = 1\n{entry}")).unwrap();
    let trainer = trainers_pc(&desk, "nl", Some(&policy)).await;
    trainer.press("[data-part=\"numbers\"] summary").await;
    let key = trainer.words("[data-part=\"numbers\"] code").await;
    assert!(key.starts_with("trainer-keys = ["), "{key}");

    let pc = learners_pc(&seven, "PC-07", &format!("{entry}{key}\n")).await;
    by_itself("the PC's file", async || {
        files(&share, ".tilia-progress") == 1
    })
    .await;
    let from_share = "[data-part=\"read\"] [data-key=\"share\"]";
    to_collect(&trainer).await;
    trainer.press(from_share).await;
    trainer.press("[data-device] [data-key=\"accept\"]").await;
    trainer.find("tr[data-outcome=\"taken\"]").await;
    trainer.go_on().await;
    trainer.find("[data-part=\"hand-out\"] .done .path").await;
    without_barriers(&trainer, "collect from a shared folder").await;

    // The course comes by itself, and so does a call for help.
    by_itself("the course", async || {
        pc.speak("nl").await;
        pc.press(".languages [data-key=\"nl\"]").await;
        pc.screen("who").await;
        let there = pc.has(".person").await;
        pc.press("[data-tool=\"back\"]").await;
        pc.screen("start").await;
        there
    })
    .await;
    come_in_by_tile(&pc, "nl", "Odette").await;
    pc.press("[data-tool=\"call\"]").await;
    pc.find("[data-call]").await;
    open_page(&trainer, "today").await;
    by_itself("the call", async || {
        trainer.has("li[data-call=\"PC-07\"]").await
    })
    .await;
    without_barriers(&trainer, "somebody at another computer calls").await;
    pc.close().await;

    // A folder that is not there stops nobody, and is told in a sentence.
    std::fs::rename(&share, place.path().join("gone")).unwrap();
    to_collect(&trainer).await;
    by_itself("the folder is missed", async || {
        trainer.has("[data-part=\"read\"] .notice").await
    })
    .await;
    without_barriers(&trainer, "a shared folder that is gone").await;
    trainer
        .find("[data-part=\"read\"] [data-key=\"file\"]")
        .await;
    assert!(!trainer.has(from_share).await);
    std::fs::rename(place.path().join("gone"), &share).unwrap();
    by_itself("the folder is back", async || trainer.has(from_share).await).await;
    trainer.close().await;
}
