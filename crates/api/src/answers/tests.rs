use super::*;

#[test]
fn every_answer_comes_back_from_the_records_as_it_went_in() {
    let inbox = Answer::Inbox {
        decisions: [
            ("bank".to_owned(), Decision::Report),
            ("library".to_owned(), Decision::Keep),
        ]
        .into(),
    };
    let pairs = Answer::Match {
        pairs: [
            ("a".to_owned(), "x".to_owned()),
            ("b".to_owned(), "x".to_owned()),
        ]
        .into(),
    };
    let order = Answer::Order {
        order: vec!["c".to_owned(), "a".to_owned()],
    };
    let talk = Answer::Chat {
        // The same turn twice, in the order in which it was talked.
        replies: [("hello", "wait"), ("code", "back"), ("hello", "hang-up")]
            .map(|(turn, reply)| TakenReply {
                turn: turn.to_owned(),
                reply: reply.to_owned(),
            })
            .to_vec(),
    };
    let switches = Answer::Settings {
        states: [("posts".to_owned(), "friends".to_owned())].into(),
    };
    let site = Answer::Web {
        decision: Some(WebDecision::Leave),
        // A lesson may call a reason whatever it likes.
        reasons: vec!["act".to_owned(), "decision".to_owned()],
    };
    let measured = Answer::Password {
        score: 3,
        length: 18,
    };
    let sort = Answer::Sort {
        cards: [("pin".to_owned(), "keep".to_owned())].into(),
    };
    let spot = Answer::Spot {
        found: vec!["hurry".to_owned(), "address".to_owned()],
    };
    let file = Answer::File {
        copies: [
            (
                "photos".to_owned(),
                vec!["computer".to_owned(), "stick".to_owned()],
            ),
            ("list".to_owned(), vec!["computer".to_owned()]),
        ]
        .into(),
    };
    let none = Answer::Plan { chosen: Vec::new() };
    let typing = Answer::Typing {
        typed: vec!["a".to_owned()],
    };
    for (answer, activity) in [
        (inbox, course::Activity::Inbox(course::Inbox::default())),
        (pairs, course::Activity::Match(course::Match::default())),
        (order, course::Activity::Order(course::Order::default())),
        (talk, course::Activity::Chat(course::Chat::default())),
        (
            switches,
            course::Activity::Settings(course::Settings::default()),
        ),
        (site, course::Activity::Web(course::Web::default())),
        (
            measured,
            course::Activity::Password(course::Password::default()),
        ),
        (sort, course::Activity::Sort(course::Sort::default())),
        (spot, course::Activity::Spot(course::Spot::default())),
        (file, course::Activity::File(course::File::default())),
        (none, course::Activity::Plan(course::Plan::default())),
        (typing, course::Activity::Typing(course::Typing::default())),
    ] {
        let chosen = to_records(&answer).unwrap();
        assert_eq!(from_records(&activity, chosen.as_str()), Some(answer));
    }
}

#[test]
fn of_a_passphrase_only_two_numbers_are_recorded() {
    let chosen = to_records(&Answer::Password {
        score: 4,
        length: 31,
    });
    assert_eq!(chosen.unwrap().as_str(), "score=4,length=31");
}

#[test]
fn a_site_without_a_decision_is_no_answer() {
    let answer = Answer::Web {
        decision: None,
        reasons: vec!["price".to_owned()],
    };
    assert_eq!(to_course(&answer).unwrap_err().code, "bad-answer");
    assert_eq!(to_records(&answer).unwrap_err().code, "bad-answer");
}

#[test]
fn typed_text_does_not_reach_the_records() {
    let answer = Answer::Choice {
        chosen: "My name is Anna".to_owned(),
    };
    assert_eq!(to_records(&answer).unwrap_err().code, "bad-answer");
}
