use super::*;

#[test]
fn a_pair_comes_back_from_its_locked_text_and_only_with_the_passphrase() {
    let pair = KeyPair::new([7; 32]);
    let locked = pair.locked("linden seven kettle").unwrap();
    let again = KeyPair::unlocked(&locked, "linden seven kettle").unwrap();
    assert_eq!(again.public(), pair.public());
    assert_eq!(again.sign(b"x"), pair.sign(b"x"));
    let refused = KeyPair::unlocked(&locked, "linden seven kettles");
    assert!(
        matches!(refused, Err(ParcelError::Passphrase)),
        "{refused:?}"
    );
    assert!(!format!("{pair:?}").contains("AGE-SECRET"));
}

#[test]
fn a_public_key_is_read_back_and_its_first_half_is_a_recipient_of_age() {
    let public = KeyPair::new([7; 32]).public();
    assert_eq!(public.to_string().parse::<PublicKey>().unwrap(), public);
    let recipient: Recipient = public.to_string().parse().unwrap();
    assert_eq!(recipient.to_string(), public.recipient().to_string());
    let beheaded: String = public.to_string().chars().skip(1).collect();
    for text in ["", "age1", "age1xyz.00", &beheaded] {
        assert_eq!(text.parse::<PublicKey>(), Err(NotAKey), "{text}");
    }
}

#[test]
fn numbers_are_four_groups_of_four_figures_and_differ_with_the_key() {
    let numbers = numbers_of(&[1; 32]);
    assert_eq!(numbers.len(), 19);
    assert!(
        numbers
            .chars()
            .all(|sign| sign.is_ascii_digit() || sign == ' ')
    );
    assert_ne!(numbers, numbers_of(&[2; 32]));
}

#[test]
fn an_identity_file_may_hold_remarks_and_nothing_else() {
    let pair = KeyPair::new([7; 32]);
    let text = pair.to_text();
    let first = text.expose_secret().lines().next().unwrap().to_owned();
    assert_eq!(
        Opener::all_in(&format!("# mine\n{first}\n\n"))
            .unwrap()
            .len(),
        1
    );
    for text in ["", "# mine\n", "age1abc\n", text.expose_secret()] {
        assert!(Opener::all_in(text).is_err());
    }
}
