//! A trainer's course day: what is next, who is there, what people said, and one person's page with a note that the
//! person can read.

use tilia_tests::desk::{
    add_day, lock_and_leave, look_at_list, open_page, set_up, unlock, write_course,
};
use tilia_tests::learning::{come_in_by_tile, finish};
use tilia_tests::{Home, Window, without_barriers};

const NOTE: &str = "Voit mieux avec de grandes lettres.";

#[tokio::test]
async fn a_course_day_from_the_first_page_to_a_note_that_is_read() {
    for language in ["de", "fr"] {
        let home = Home::new();
        let window = Window::open(&home, &[]).await;
        window.speak(language).await;
        set_up(&window, "Greta Pauels").await;
        window.find("[data-computer]").await;
        without_barriers(&window, "the first page of a desk").await;
        a_class(&window, &home).await;
        a_day_today(&window).await;
        who_was_there(&window).await;
        five_sheets(&window).await;
        a_note(&window).await;
        one_person_twice(&window).await;
        lock_and_leave(&window).await;
        the_person_reads_it(&window, language).await;
        unlock(&window).await;
        open_page(&window, "people").await;
        window.find("tr[data-key]").await;
        assert_eq!(window.count("tr[data-key]").await, 3);
        window.close().await;
    }
}

async fn a_class(window: &Window, home: &Home) {
    write_course(window, "Mardi", &["phishing", "what-is-digital-violence"]).await;
    let file = home.path().join("home/classe.csv");
    std::fs::write(&file, "Name\nAmina Haddad\nBart Maes\nZoé Çelik\n").unwrap();
    look_at_list(window, &file, "Mardi").await;
    window.go_on().await;
    window.find(".done").await;
}

/// One more course day, which is today, from half past nine to half past eleven.
async fn a_day_today(window: &Window) {
    open_page(window, "courses").await;
    window.press(".courses .btn:first-child").await;
    window.screen("trainer-course").await;
    add_day(window, 3).await;
    let today =
        "const [year, month, day] = new Date(Date.now() - new Date().getTimezoneOffset() * 60000)
            .toISOString().slice(0, 10).split('-');
        return `${day}/${month}/${year}`";
    let today = window.script(today).await;
    let field = |number: usize| format!(".day:last-of-type .field:nth-child({number}) input");
    window.fill(&field(1), today.as_str().unwrap()).await;
    window.fill(&field(2), "9h30").await;
    window.fill(&field(3), "11:30").await;
    window.go_on().await;
    window.screen("trainer-courses").await;
    open_page(window, "today").await;
    window.find("[data-course]").await;
    let course = window.words("[data-course]").await;
    assert!(
        course.contains("Mardi") && course.contains("9:30"),
        "{course}"
    );
}

/// With two keys; the third person follows with the button for all others.
async fn who_was_there(window: &Window) {
    window
        .press("[data-course] [data-key=\"attendance\"]")
        .await;
    window.screen("trainer-attendance").await;
    let row = |number: usize| format!("li[data-key]:nth-child({number})");
    for (number, key) in [(1, "1"), (2, "0")] {
        let input = window.find(&format!("{} input", row(number))).await;
        input.send_keys(key).await.unwrap();
        let next = format!(
            "return document.activeElement.closest({:?}) !== null",
            row(number + 1)
        );
        window.until(&next).await;
    }
    without_barriers(window, "who was there").await;
    window.go_on().await;
    window.gone("footer .btn.main").await;
    window.fill(".field:last-child input", "4").await;
    open_page(window, "today").await;
    window
        .press("[data-course] [data-key=\"attendance\"]")
        .await;
    window.find("li[data-key] .there.chosen").await;
    assert_eq!(window.count("li[data-key] .there.chosen").await, 2);
    assert_eq!(window.count("li[data-key] .away.chosen").await, 1);
    let others = "return document.querySelector('.field:last-child input').value";
    assert_eq!(window.script(others).await, "4");
}

/// Four sheets show nothing; the fifth shows the mean.
async fn five_sheets(window: &Window) {
    open_page(window, "courses").await;
    window.press("[data-key=\"satisfaction\"]").await;
    window.screen("trainer-satisfaction").await;
    for (number, sheet) in ["5 4 5", "445", "5 5 0", "3 4 4", "5 4 4"]
        .iter()
        .enumerate()
    {
        assert!(
            !window.has("[data-question] .num").await,
            "after {number} sheets"
        );
        window.fill("form .input", sheet).await;
        window.press("form .btn[type=\"submit\"]").await;
        window
            .until("return document.querySelector('form .input').value === ''")
            .await;
        window
            .until("return document.querySelector('[aria-busy=\"true\"]') === null")
            .await;
    }
    window.find("[data-question=\"1\"] .num").await;
    assert!(
        !window.has("[data-question=\"3\"] .num").await,
        "four answers to the third"
    );
    without_barriers(window, "what people said").await;
}

async fn a_note(window: &Window) {
    open_page(window, "group").await;
    window.press("tr[data-key] .open-person").await;
    window.screen("trainer-learner").await;
    window
        .find("tr[data-key=\"what-is-digital-violence\"] .open")
        .await;
    window.fill("textarea", NOTE).await;
    window.press("form .btn[type=\"submit\"]").await;
    window.find(".card li .text").await;
    without_barriers(window, "one person's page").await;
    window.go_on().await;
    window.screen("trainer-reports").await;
    let chosen = "label[data-key=\"learner\"] input:checked";
    window.find(chosen).await;
}

/// Two entries are put together on a person's page, taken apart there, and put together for good.
async fn one_person_twice(window: &Window) {
    open_page(window, "people").await;
    window.press("tr[data-key] .name").await;
    window.screen("trainer-learner").await;
    for again in [true, false] {
        window.press("[data-key=\"join\"]").await;
        window.press("dialog label[data-key]").await;
        without_barriers(window, "which entry is the same person").await;
        window.press("dialog .answers .btn:not(.main)").await;
        window.gone("dialog").await;
        window.find("[data-joined] li").await;
        if again {
            window.press("[data-joined] [data-key=\"undo\"]").await;
            window.gone("[data-joined]").await;
        }
    }
    without_barriers(window, "a person with two entries").await;
    open_page(window, "people").await;
    window.find("tr[data-key]").await;
    assert_eq!(window.count("tr[data-key]").await, 2);
    window.press("[data-part=\"joined\"] summary").await;
    without_barriers(window, "people, and entries put together").await;
    window
        .press("[data-part=\"joined\"] [data-key=\"undo\"]")
        .await;
    window.gone("[data-part=\"joined\"]").await;
    assert_eq!(window.count("tr[data-key]").await, 3);
}

async fn the_person_reads_it(window: &Window, language: &str) {
    come_in_by_tile(window, language, "Amina").await;
    window.press("nav.more [data-key=\"progress\"]").await;
    window.press("[data-key=\"my-data\"]").await;
    window.screen("my-data").await;
    window
        .until("return document.querySelector('main').textContent.includes('grandes lettres')")
        .await;
    finish(window).await;
}
