//! A civil date without a time zone, as the files write it: `2026-11-21`.

use std::fmt;
use std::str::FromStr;

/// A day in the proleptic Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// The text is not a day of the form `2026-11-21`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a day of the form 2026-11-21")]
pub struct NotADate;

impl Date {
    /// The day, if the calendar has it.
    ///
    /// # Errors
    /// [`NotADate`] for a 13th month, a 30th of February and the like.
    pub fn new(year: u16, month: u8, day: u8) -> Result<Self, NotADate> {
        let leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => 0,
        };
        if year > 9999 || day == 0 || day > days {
            return Err(NotADate);
        }
        Ok(Self { year, month, day })
    }

    /// Year, month 1–12, day 1–31.
    #[must_use]
    pub fn ymd(self) -> (u16, u8, u8) {
        (self.year, self.month, self.day)
    }
}

impl FromStr for Date {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let parts: Vec<&str> = text.split('-').collect();
        let [year, month, day] = parts.as_slice() else {
            return Err(NotADate);
        };
        let digits =
            |part: &str, length| part.len() == length && part.bytes().all(|b| b.is_ascii_digit());
        if !(digits(year, 4) && digits(month, 2) && digits(day, 2)) {
            return Err(NotADate);
        }
        let number = |part: &str| part.parse::<u16>().map_err(|_| NotADate);
        let small = |part: &str| part.parse::<u8>().map_err(|_| NotADate);
        Self::new(number(year)?, small(month)?, small(day)?)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for wrong in [
            "2026-02-29",
            "2026-13-01",
            "2026-1-1",
            "today",
            "2026-00-10",
            "1900-02-29",
        ] {
            assert_eq!(wrong.parse::<Date>(), Err(NotADate), "{wrong}");
        }
        assert!("2028-02-29".parse::<Date>().is_ok());
    }

    #[test]
    fn days_are_ordered_and_print_as_written() {
        let early: Date = "2026-09-30".parse().unwrap();
        let late: Date = "2026-11-01".parse().unwrap();
        assert!(early < late);
        assert_eq!(late.to_string(), "2026-11-01");
    }
}
