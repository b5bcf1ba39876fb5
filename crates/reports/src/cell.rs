//! Values of cells and how times are written.

use jiff::civil::{Date, DateTime};
use jiff::tz::Offset;
use std::fmt::Write;

/// A point in time with the local offset at which it happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// Milliseconds since 1970-01-01 00:00 UTC. Files show whole seconds.
    pub utc_ms: i64,
    /// Local time minus UTC, in minutes: 60 for Belgium in winter.
    pub offset_minutes: i16,
}

impl Moment {
    /// Date and time in UTC, cut to the second.
    #[must_use]
    pub fn utc(self) -> DateTime {
        at_offset(self.utc_ms, 0)
    }

    /// Date and time on the clock of the place, cut to the second.
    #[must_use]
    pub fn local(self) -> DateTime {
        at_offset(self.utc_ms, self.offset_minutes)
    }
}

fn at_offset(utc_ms: i64, offset_minutes: i16) -> DateTime {
    let seconds = utc_ms.div_euclid(1000);
    let stamp = jiff::Timestamp::from_second(seconds).unwrap_or_default();
    let offset = Offset::from_seconds(i32::from(offset_minutes) * 60).unwrap_or(Offset::UTC);
    offset.to_datetime(stamp)
}

/// One value, the same for every format.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Cell<'a> {
    /// Nothing is known or nothing may be told.
    Absent,
    /// Text; empty text counts as absent.
    Text(&'a str),
    /// A whole number.
    Int(i64),
    /// A number, rounded to four decimals in every format; not finite counts as absent.
    Number(f64),
    /// Whole percent, 0–100.
    Percent(u8),
    /// Yes or no.
    Flag(bool),
    /// A point in time.
    DateTime(Moment),
    /// A day without a time.
    Date(Date),
    /// One of a list of words; files for people show the word in their language.
    Code(&'a str),
}

impl<'a> Cell<'a> {
    /// Text that may be missing.
    #[must_use]
    pub fn text(text: Option<&'a str>) -> Self {
        text.map_or(Self::Absent, Self::Text).tidy()
    }

    /// A word of a list that may be missing.
    #[must_use]
    pub fn code(code: Option<&'a str>) -> Self {
        code.map_or(Self::Absent, Self::Code).tidy()
    }

    /// A whole number that may be missing.
    pub fn int<N: Into<i64>>(number: Option<N>) -> Self {
        number.map_or(Self::Absent, |number| Self::Int(number.into()))
    }

    /// A number that may be missing.
    #[must_use]
    pub fn number(number: Option<f64>) -> Self {
        number.map_or(Self::Absent, Self::Number).tidy()
    }

    /// A time that may be missing.
    #[must_use]
    pub fn moment(moment: Option<Moment>) -> Self {
        moment.map_or(Self::Absent, Self::DateTime)
    }

    /// Empty text and numbers that are none become absent; numbers are rounded.
    #[must_use]
    pub fn tidy(self) -> Self {
        match self {
            Self::Text("") | Self::Code("") => Self::Absent,
            Self::Number(number) if !number.is_finite() => Self::Absent,
            // Adding 0 turns a negative zero into a plain one.
            Self::Number(number) => Self::Number((number * 10_000.0).round() / 10_000.0 + 0.0),
            other => other,
        }
    }

    /// A time is cut to its local day; everything else stays.
    #[must_use]
    pub fn cut_to_day(self) -> Self {
        match self {
            Self::DateTime(moment) => Self::Date(moment.local().date()),
            other => other,
        }
    }
}

/// `2026-03-14`
pub(crate) fn push_date(out: &mut String, date: Date) {
    // Writing to a String never fails.
    let _ = write!(out, "{:04}", date.year());
    push_two(out, '-', date.month());
    push_two(out, '-', date.day());
}

/// `2026-03-14` and `15:09:26` with a mark between.
pub(crate) fn push_date_time(out: &mut String, at: DateTime, between: char) {
    push_date(out, at.date());
    push_two(out, between, at.hour());
    push_two(out, ':', at.minute());
    push_two(out, ':', at.second());
}

/// A mark and two digits; by hand, since a million rows have many of them.
fn push_two(out: &mut String, mark: char, number: i8) {
    let number = number.unsigned_abs();
    out.push(mark);
    out.push(char::from(b'0' + number / 10 % 10));
    out.push(char::from(b'0' + number % 10));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn local_time_is_utc_plus_the_offset() {
        let moment = Moment {
            utc_ms: 1_773_500_966_789,
            offset_minutes: 60,
        };
        let mut text = String::new();
        push_date_time(&mut text, moment.utc(), 'T');
        push_date_time(&mut text, moment.local(), ' ');
        assert_eq!(text, "2026-03-14T15:09:262026-03-14 16:09:26");
    }

    #[test]
    fn the_day_is_the_local_one() {
        let late = Moment {
            utc_ms: 1_773_531_000_000,
            offset_minutes: 60,
        };
        assert_eq!(late.utc().date(), jiff::civil::date(2026, 3, 14));
        let cut = Cell::DateTime(late).cut_to_day();
        assert_eq!(cut, Cell::Date(jiff::civil::date(2026, 3, 15)));
    }

    #[test]
    fn impossible_times_do_not_panic() {
        let odd = Moment {
            utc_ms: i64::MAX,
            offset_minutes: i16::MIN,
        };
        assert_eq!(odd.local().year(), 1970);
    }

    #[test]
    fn numbers_are_rounded_alike_and_oddities_are_absent() {
        assert_eq!(Cell::number(Some(0.123_456)), Cell::Number(0.1235));
        assert_eq!(Cell::number(Some(f64::NAN)), Cell::Absent);
        assert_eq!(Cell::text(Some("")), Cell::Absent);
        assert_eq!(Cell::int(Some(7u32)), Cell::Int(7));
    }
}
