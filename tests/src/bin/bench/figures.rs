//! Figures: how they are gathered and how they look.

use std::time::Duration;

/// A new part of the table.
pub(crate) fn headline(text: &str) {
    println!("\n{text}");
}

/// One line: what, how much, and beside what.
pub(crate) fn figure(what: &str, value: &str, beside: &str) {
    println!("  {what:<44} {value:>16}   {beside}");
}

/// Durations, sorted.
pub(crate) struct Times(Vec<Duration>);

impl Times {
    pub(crate) fn of(mut times: Vec<Duration>) -> Self {
        assert!(!times.is_empty(), "nothing was measured");
        times.sort();
        Self(times)
    }

    pub(crate) fn median(&self) -> Duration {
        self.0[self.0.len() / 2]
    }

    /// 95 of 100 are no longer than this.
    pub(crate) fn slow(&self) -> Duration {
        self.0[self.0.len() * 95 / 100]
    }
}

/// How many times one is the other.
pub(crate) fn ratio(one: Duration, other: Duration) -> String {
    format!("{:.2} ×", one.as_secs_f64() / other.as_secs_f64())
}

/// Milliseconds, as fine as they matter.
pub(crate) fn ms(time: Duration) -> String {
    let ms = time.as_secs_f64() * 1_000.0;
    if ms < 20.0 {
        format!("{ms:.2} ms")
    } else {
        format!("{ms:.0} ms")
    }
}

/// Mebibytes.
pub(crate) fn mib(kib: u64) -> String {
    format!("{:.1} MiB", kib as f64 / 1_024.0)
}
