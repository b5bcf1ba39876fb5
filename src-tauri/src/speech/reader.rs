//! The thread that reads: sentence after sentence, always ready to be silenced.

use super::{Connect, Engine, Heard, Manner, Sentence, Told, Trouble, Voice, plain_language};
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How long a sentence may take at the least, and how much longer with each character, before the engine counts
/// as stuck: a slow voice needs about 90 ms for a character.
const LEAST: Duration = Duration::from_secs(15);
const A_CHARACTER: Duration = Duration::from_millis(250);

/// Where a reading reports to.
type Tell = Box<dyn Fn(Told) + Send>;

/// What to read, and whom to tell.
pub(crate) struct Reading {
    sentences: Vec<Sentence>,
    manner: Manner,
    tell: Tell,
}

enum Order {
    Read(Reading),
    /// Silence; the sender goes when it is silent.
    Stop(Sender<()>),
}

/// How a reading ended.
enum Ended {
    All { without_voice: Option<String> },
    Silenced,
    Interrupted(Order),
}

/// What the window knows of the thread. It begins with the first reading.
pub(crate) struct Speech {
    connect: Connect,
    orders: Mutex<Option<Sender<Order>>>,
}

impl Speech {
    /// Nothing is started and nothing is asked yet.
    pub(crate) fn new(connect: Connect) -> Self {
        Self {
            connect,
            orders: Mutex::new(None),
        }
    }

    /// Reads these sentences instead of whatever is being read.
    pub(crate) fn read(
        &self,
        sentences: Vec<Sentence>,
        manner: Manner,
        tell: impl Fn(Told) + Send + 'static,
    ) {
        self.order(Order::Read(Reading {
            sentences,
            manner,
            tell: Box::new(tell),
        }));
    }

    /// Silence at once.
    pub(crate) fn stop(&self) {
        drop(self.stopping());
    }

    /// Silence at once, and waits for it, but not for ever.
    pub(crate) fn silence(&self, at_most: Duration) {
        if let Some(silent) = self.stopping() {
            // The thread answers by letting go of its end.
            let _ = silent.recv_timeout(at_most);
        }
    }

    /// The system's voices.
    pub(crate) fn voices(&self) -> Result<Vec<Voice>, Trouble> {
        Ok((self.connect)()?.voices()?.unwrap_or_default())
    }

    /// Where nothing was ever read, there is nothing to silence.
    fn stopping(&self) -> Option<Receiver<()>> {
        let orders = self.orders.lock().unwrap_or_else(PoisonError::into_inner);
        let (done, silent) = channel();
        orders.as_ref()?.send(Order::Stop(done)).ok()?;
        Some(silent)
    }

    fn order(&self, order: Order) {
        let mut orders = self.orders.lock().unwrap_or_else(PoisonError::into_inner);
        let sender = orders.get_or_insert_with(|| start(self.connect));
        if let Err(refused) = sender.send(order) {
            let fresh = start(self.connect);
            let _ = fresh.send(refused.0);
            *orders = Some(fresh);
        }
    }
}

fn start(connect: Connect) -> Sender<Order> {
    let (sender, orders) = channel();
    std::thread::spawn(move || {
        let mut next = orders.recv().ok();
        while let Some(order) = next {
            next = match order {
                Order::Read(reading) => read(&reading, connect, &orders),
                // Whoever waits hears of it by this.
                Order::Stop(done) => {
                    drop(done);
                    None
                }
            }
            .or_else(|| orders.recv().ok());
        }
    });
    sender
}

/// Reads, tells the end, and returns the order that ended it early.
fn read(reading: &Reading, connect: Connect, orders: &Receiver<Order>) -> Option<Order> {
    // The libraries that speak may panic at a server that breaks its own rules; then the page must still hear of it.
    let ended = catch_unwind(AssertUnwindSafe(|| say_all(reading, connect, orders)));
    let (told, next) = match ended.unwrap_or(Err(Trouble::Lost)) {
        Ok(Ended::All {
            without_voice: Some(language),
        }) => (Told::NoVoice { language }, None),
        Ok(Ended::All {
            without_voice: None,
        }) => (Told::Done, None),
        Ok(Ended::Silenced) => (Told::Stopped, None),
        Ok(Ended::Interrupted(order)) => (Told::Stopped, Some(order)),
        Err(Trouble::NoServer) => (Told::NoServer, None),
        Err(Trouble::Lost) => (Told::Lost, None),
    };
    (reading.tell)(told);
    next
}

fn say_all(
    reading: &Reading,
    connect: Connect,
    orders: &Receiver<Order>,
) -> Result<Ended, Trouble> {
    let mut engine = connect()?;
    let known: Option<BTreeSet<String>> = engine
        .voices()?
        .map(|voices| voices.into_iter().map(|voice| voice.language).collect());
    let mut without_voice = None;
    for (place, sentence) in (0..).zip(&reading.sentences) {
        if let Ok(order) = orders.try_recv() {
            return Ok(Ended::Interrupted(order));
        }
        let language = plain_language(&sentence.language);
        if known
            .as_ref()
            .is_some_and(|known| !known.contains(&language))
        {
            without_voice.get_or_insert(language);
            continue;
        }
        engine.say(sentence, &reading.manner)?;
        let begins = || (reading.tell)(Told::Begins { sentence: place });
        if let Some(ended) = follow(&mut *engine, sentence, orders, begins)? {
            return Ok(ended);
        }
    }
    Ok(Ended::All { without_voice })
}

/// Waits until a sentence has been said; something is returned when the reading ends with it.
fn follow(
    engine: &mut dyn Engine,
    sentence: &Sentence,
    orders: &Receiver<Order>,
    begins: impl Fn(),
) -> Result<Option<Ended>, Trouble> {
    let length = u32::try_from(sentence.text.chars().count()).unwrap_or(u32::MAX);
    let patience = LEAST.saturating_add(A_CHARACTER.saturating_mul(length));
    let began = Instant::now();
    loop {
        match engine.listen()? {
            Some(Heard::Begins) => begins(),
            Some(Heard::Ends) => return Ok(None),
            Some(Heard::Silenced) => return Ok(Some(Ended::Silenced)),
            None => {}
        }
        if let Ok(order) = orders.try_recv() {
            engine.stop()?;
            return Ok(Some(Ended::Interrupted(order)));
        }
        if began.elapsed() > patience {
            return Err(Trouble::Lost);
        }
    }
}

#[cfg(test)]
mod tests;
