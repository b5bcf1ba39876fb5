//! A trainer's room: its paper, a lesson that everybody votes about, and the check before the course.

use tilia_tests::desk::{open_page, set_up, show_lesson, unlock, vote, write_course};
use tilia_tests::{Home, Window, without_barriers};

#[tokio::test]
async fn a_course_comes_on_paper_as_a_folder_of_files() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.speak("nl").await;
    set_up(&window, "Greta").await;
    write_course(&window, "Dinsdag", &["phishing"]).await;
    open_page(&window, "paper").await;
    window
        .find("label[data-key=\"sheets\"] input:checked")
        .await;
    // Nobody is in the group yet, so that there is nobody to make cards for.
    window
        .find("label[data-key=\"nameCards\"] input:disabled")
        .await;
    without_barriers(&window, "a course on paper").await;
    for piece in ["numberCards", "runSheet", "notice", "twins", "attendance"] {
        window.press(&format!("label[data-key=\"{piece}\"]")).await;
    }
    window.press("[data-key=\"save\"]").await;
    window.find("dialog form").await;
    let folder = home.path().join("home/cursus");
    window
        .fill("dialog form input", &folder.display().to_string())
        .await;
    window.press("dialog form .btn[type=\"submit\"]").await;
    window.find(".told .path").await;
    let files = std::fs::read_dir(&folder).unwrap().count();
    assert_eq!(files, 3, "voting cards, one lesson's sheet, the questions");
    // One lesson alone: whichever is pressed, the buttons are in view.
    window.press("[data-key=\"lessons\"]").await;
    window.screen("trainer-lessons-on-paper").await;
    window
        .press("label[data-key=\"what-is-digital-violence\"]")
        .await;
    window.find("footer .sheet-buttons .btn").await;
    without_barriers(&window, "one lesson on paper").await;
    window.close().await;
}

#[tokio::test]
async fn a_room_votes_and_nothing_of_the_desk_is_seen() {
    for language in ["de", "fr"] {
        let home = Home::new();
        let window = Window::open(&home, &[]).await;
        window.speak(language).await;
        set_up(&window, "Greta Pauels").await;
        show_lesson(&window, "phishing").await;
        window.go_on().await;
        window.find(".votes form").await;
        let page = window.words("body").await;
        assert!(!page.contains("Greta"), "{page}");
        assert_eq!(window.count("nav").await, 0);
        without_barriers(&window, "votes to be typed").await;
        // Most people press the right one, wherever it stands.
        let place = "const all = [...document.querySelectorAll('button.choice')]; \
            return all.findIndex((one) => one.dataset.key === 'own-way')";
        let place = window.script(place).await.as_u64().unwrap();
        let counts: Vec<u32> = (0..4).map(|at| if at == place { 9 } else { 1 }).collect();
        vote(&window, &counts).await;
        window
            .find("button.choice[data-key=\"own-way\"][data-verdict=\"right\"]")
            .await;
        let result = window.words(".votes").await;
        assert!(result.contains("12"), "{result}");
        without_barriers(&window, "votes that were counted").await;
        window.press("[data-key=\"end-room\"]").await;
        window.screen("trainer-show").await;
        window.close().await;
    }
}

#[tokio::test]
async fn before_a_private_lesson_there_is_a_word_about_it() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.speak("nl").await;
    set_up(&window, "Greta").await;
    open_page(&window, "show").await;
    window
        .press("label[data-key=\"images-and-messages\"]")
        .await;
    window.go_on().await;
    window.screen("trainer-room-warning").await;
    window.go_on().await;
    window.find("main[data-step]").await;
    window.close().await;
}

#[tokio::test]
async fn the_mark_of_the_room_check_survives_a_start() {
    let home = Home::new();
    let window = Window::open(&home, &[]).await;
    window.speak("fr").await;
    set_up(&window, "Greta").await;
    open_page(&window, "check").await;
    window.find(".lines [data-key=\"mark\"]").await;
    without_barriers(&window, "the room check").await;
    window.press(".lines [data-key=\"mark\"]").await;
    window
        .gone(".lines [data-key=\"kept\"][data-good=\"true\"]")
        .await;
    window.close().await;
    let window = Window::open(&home, &[]).await;
    window.speak("en").await;
    unlock(&window).await;
    open_page(&window, "check").await;
    window
        .find(".lines [data-key=\"kept\"][data-good=\"true\"]")
        .await;
    without_barriers(&window, "a mark that was kept").await;
    // The result is a sheet for IT.
    window.press(".sheet-buttons .btn:nth-child(2)").await;
    window.find("dialog form").await;
    let file = home.path().join("home/salle.pdf");
    window
        .fill("dialog form input", &file.display().to_string())
        .await;
    window.press("dialog form .btn[type=\"submit\"]").await;
    window.find(".told .path").await;
    assert!(std::fs::read(&file).unwrap().starts_with(b"%PDF-1."));
    window.close().await;
}
