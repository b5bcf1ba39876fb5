//! The sentences as the Rust side says them.

use tilia_words::{Language, Value, Words};

#[test]
fn numbers_choose_the_form_of_the_language() {
    let dutch = Words::new(Language::Nl);
    assert!(dutch.error_try_later(1_u32).contains("Wacht 1 seconde en"));
    assert!(
        dutch
            .error_try_later(1_200_u32)
            .contains("Wacht 1.200 seconden en")
    );
}

#[test]
fn placed_text_carries_no_isolation_marks() {
    for &language in Language::ALL {
        let text = Words::new(language).error_policy_invalid("line 3");
        assert!(
            text.contains("line 3") && !text.contains(['\u{2068}', '\u{2069}']),
            "{text}"
        );
    }
}

#[test]
fn a_key_put_together_at_run_time_finds_its_sentence() {
    let words = Words::new(Language::En);
    let typed = words.error_try_later(30_u32);
    let number = words.text_by_key("error-try-later", &[("seconds", Value::Number(30.0))]);
    let text = words.text_by_key("error-try-later", &[("seconds", Value::Text("30"))]);
    assert_eq!(number.as_deref(), Some(typed.as_str()));
    assert_eq!(text.as_deref(), Some(typed.as_str()));
    assert_eq!(words.text_by_key("error-nobody-knows", &[]), None);
}

#[test]
fn the_made_up_languages_change_every_letter_of_a_sentence() {
    let accented = Words::new(Language::EnXa).error_locked();
    assert!(
        accented.starts_with("Tílíá íš álréádý") && accented.ends_with('~'),
        "{accented}"
    );
    let mirrored = Words::new(Language::ArXb).error_locked();
    assert!(
        !mirrored.chars().any(|letter| letter.is_ascii_alphabetic()),
        "{mirrored}"
    );
}

#[test]
fn words_can_be_shared_between_threads() {
    let words = Words::new(Language::De);
    let said = std::thread::scope(|scope| scope.spawn(|| words.error_locked()).join().unwrap());
    assert_eq!(said, words.error_locked());
}
