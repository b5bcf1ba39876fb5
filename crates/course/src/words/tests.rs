//! What the words parser understands, and what it notes as odd.

use super::*;

const PAGE: &str = "---
title: Fake e-mails
summary: See through them.
---

## A letter {#story}

She reads *her* mail.
It is **long**.

- one
- two

1. first

## First? {#first}

- `wait` I wait & check.
- `click` I click.

> `wait` Time
> helps.
> `click` A copy.

## Inbox {#inbox}

### {#inbox.bank}

- `from` The bank

Dear customer,\\
last line

> `keep` Hm.
>
> Second paragraph.
";

fn step(text: &str, id: &str) -> StepWords {
    parse(text).0.section(id).unwrap().to_words()
}

fn odd(text: &str) -> Vec<Oddity> {
    parse(text).1.into_iter().map(|(what, _)| what).collect()
}

fn key(key: &str) -> Key {
    Key::from(key)
}

#[test]
fn running_text_becomes_a_small_tree() {
    let (document, odd) = parse(PAGE);
    assert_eq!(odd, []);
    assert_eq!(document.front("title"), Some("Fake e-mails"));
    let story = step(PAGE, "story");
    assert_eq!(story.heading, "A letter");
    let Block::Paragraph(line) = &story.body[0] else {
        panic!("{story:?}")
    };
    assert_eq!(line[1], Inline::Emphasis("her".into()));
    assert_eq!(plain(line), "She reads her mail. It is long.");
    assert_eq!(story.body[1].plain(), "one two");
    assert!(matches!(story.body[2], Block::Numbered(_)));
}

#[test]
fn lines_and_feedback_are_found_by_their_keys() {
    let first = step(PAGE, "first");
    assert_eq!(first.lines[&key("wait")], "I wait & check.");
    assert_eq!(first.feedback[&key("wait")], "Time helps.");
    assert_eq!(first.feedback[&key("click")], "A copy.");
    assert!(first.body.is_empty());
}

#[test]
fn parts_have_fields_text_and_feedback() {
    let inbox = step(PAGE, "inbox");
    let bank = &inbox.parts[&key("bank")];
    assert_eq!(bank.fields[&key("from")], "The bank");
    assert_eq!(bank.body[0].plain(), "Dear customer, last line");
    assert_eq!(bank.feedback[&key("keep")], "Hm. Second paragraph.");
}

#[test]
fn windows_line_breaks_make_no_difference() {
    let windows = PAGE.replace('\n', "\r\n");
    let (one, other) = (parse(PAGE).0, parse(&windows).0);
    assert_eq!(one.sections.len(), other.sections.len());
    for (one, other) in one.sections.iter().zip(&other.sections) {
        assert_eq!(one.to_words(), other.to_words());
    }
    assert_eq!(one.front("title"), other.front("title"));
}

#[test]
fn markup_never_gets_through_as_markup() {
    let text = "## X {#x}\n\nSee <b>this</b> [link](https://a.example) ![p](p.png) `code`.\n";
    let words = step(text, "x");
    assert!(
        words
            .body
            .iter()
            .all(|block| matches!(block, Block::Paragraph(_)))
    );
    let names = ["HTML", "HTML", "link", "image", "code"].map(Oddity::Forbidden);
    assert_eq!(odd(text), names);
    assert_eq!(
        odd("## X {#x}\n\n<script>x</script>\n"),
        [Oddity::Forbidden("HTML")]
    );
    assert_eq!(
        odd("## X {#x}\n\n```\ncode\n```\n"),
        [Oddity::Forbidden("code block")]
    );
}

#[test]
fn the_same_key_twice_is_odd() {
    let text = "## X {#x}\n\n- `a` one\n- `a` two\n\n## Y {#x}\n\nText\n";
    assert_eq!(
        odd(text),
        [Oddity::Twice("x".into()), Oddity::Twice("a".into())]
    );
}
