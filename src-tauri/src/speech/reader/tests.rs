//! The thread with made-up engines.

use super::*;
use crate::speech::{CONNECT, Speed};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::RecvTimeoutError;

/// An engine that knows German and French, and needs a look for the beginning and one for the end.
struct Quick(u32);

impl Engine for Quick {
    fn voices(&mut self) -> Result<Option<Vec<Voice>>, Trouble> {
        let voice = |language: &str| Voice {
            id: language.into(),
            name: language.into(),
            language: language.into(),
            place: None,
        };
        Ok(Some(vec![voice("de"), voice("fr")]))
    }
    fn say(&mut self, _: &Sentence, _: &Manner) -> Result<(), Trouble> {
        self.0 = 0;
        Ok(())
    }
    fn listen(&mut self) -> Result<Option<Heard>, Trouble> {
        self.0 += 1;
        Ok([None, Some(Heard::Begins), Some(Heard::Ends)][self.0 as usize - 1])
    }
    fn stop(&mut self) -> Result<(), Trouble> {
        Ok(())
    }
}

/// One that begins and never ends, and counts how often it is silenced.
struct Endless(bool);
static SILENCED: AtomicU32 = AtomicU32::new(0);

impl Engine for Endless {
    fn voices(&mut self) -> Result<Option<Vec<Voice>>, Trouble> {
        Ok(None)
    }
    fn say(&mut self, _: &Sentence, _: &Manner) -> Result<(), Trouble> {
        Ok(())
    }
    fn listen(&mut self) -> Result<Option<Heard>, Trouble> {
        std::thread::sleep(Duration::from_millis(1));
        Ok((!std::mem::replace(&mut self.0, true)).then_some(Heard::Begins))
    }
    fn stop(&mut self) -> Result<(), Trouble> {
        SILENCED.fetch_add(1, Ordering::SeqCst);
        Ok(())
    }
}

/// One whose library panics in the middle.
struct Faulty;

impl Engine for Faulty {
    fn voices(&mut self) -> Result<Option<Vec<Voice>>, Trouble> {
        Ok(None)
    }
    fn say(&mut self, _: &Sentence, _: &Manner) -> Result<(), Trouble> {
        panic!("a line that nobody expected")
    }
    fn listen(&mut self) -> Result<Option<Heard>, Trouble> {
        Ok(None)
    }
    fn stop(&mut self) -> Result<(), Trouble> {
        Ok(())
    }
}

fn read_with(speech: &Speech, languages: &[&str]) -> Receiver<Told> {
    let sentences = languages.iter().map(|language| Sentence {
        text: "Guten Tag.".into(),
        language: (*language).into(),
    });
    let manner = Manner {
        speed: Speed::Normal,
        voices: BTreeMap::new(),
    };
    let (sender, told) = channel();
    speech.read(sentences.collect(), manner, move |one| {
        sender.send(one).unwrap();
    });
    told
}

fn until_the_end(told: &Receiver<Told>) -> Vec<Told> {
    let mut all = Vec::new();
    loop {
        let one = told.recv_timeout(Duration::from_secs(10)).unwrap();
        let last = !matches!(one, Told::Begins { .. });
        all.push(one);
        if last {
            return all;
        }
    }
}

#[test]
fn every_sentence_begins_in_its_turn() {
    let speech = Speech::new(|| Ok(Box::new(Quick(0))));
    let told = until_the_end(&read_with(&speech, &["de", "fr-BE", "de"]));
    let begins = (0..3).map(|sentence| Told::Begins { sentence });
    assert_eq!(told, begins.chain([Told::Done]).collect::<Vec<_>>());
}

#[test]
fn what_has_no_voice_is_named_and_the_rest_is_said() {
    let speech = Speech::new(|| Ok(Box::new(Quick(0))));
    let told = until_the_end(&read_with(&speech, &["nl-BE", "de"]));
    let missing = Told::NoVoice {
        language: "nl".into(),
    };
    assert_eq!(told, [Told::Begins { sentence: 1 }, missing]);
}

#[test]
fn stopping_silences_at_once_and_the_next_reading_replaces_the_last() {
    let speech = Speech::new(|| Ok(Box::new(Endless(false))));
    let first = read_with(&speech, &["de"]);
    assert_eq!(first.recv().unwrap(), Told::Begins { sentence: 0 });
    let second = read_with(&speech, &["de"]);
    assert_eq!(until_the_end(&first), [Told::Stopped]);
    assert_eq!(second.recv().unwrap(), Told::Begins { sentence: 0 });
    let began = Instant::now();
    speech.silence(Duration::from_secs(5));
    assert!(began.elapsed() < Duration::from_secs(2));
    assert_eq!(SILENCED.load(Ordering::SeqCst), 2);
    assert_eq!(until_the_end(&second), [Told::Stopped]);
}

#[test]
fn where_nothing_was_read_silence_needs_no_thread() {
    let speech = Speech::new(CONNECT);
    speech.silence(Duration::from_secs(60));
    speech.stop();
    assert!(speech.orders.lock().unwrap().is_none());
}

#[test]
fn a_missing_server_and_a_panic_are_told_and_the_next_attempt_is_made() {
    let speech = Speech::new(|| Err(Trouble::NoServer));
    assert_eq!(
        until_the_end(&read_with(&speech, &["de"])),
        [Told::NoServer]
    );
    assert_eq!(
        until_the_end(&read_with(&speech, &["de"])),
        [Told::NoServer]
    );
    let speech = Speech::new(|| Ok(Box::new(Faulty)));
    for _ in 0..2 {
        let told = read_with(&speech, &["de"]);
        assert_eq!(until_the_end(&told), [Told::Lost]);
        assert_eq!(
            told.recv_timeout(Duration::from_millis(50)),
            Err(RecvTimeoutError::Disconnected)
        );
    }
}
