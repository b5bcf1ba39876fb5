//! Moments and days. The clock is an argument; nothing here reads it.

use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_locale_core::Locale;
use jiff::civil::{Date, DateTime};
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, ToSpan as _};

pub use tilia_records::Moment;

/// ISO 8601 with the local offset, to the second.
pub(crate) fn iso(moment: Moment) -> String {
    let seconds = moment.offset_min.saturating_mul(60);
    let offset = Offset::from_seconds(seconds).unwrap_or(Offset::UTC);
    Timestamp::from_millisecond(moment.utc_ms)
        .map(|at| {
            at.to_zoned(TimeZone::fixed(offset))
                .strftime("%Y-%m-%dT%H:%M:%S%:z")
                .to_string()
        })
        .unwrap_or_default()
}

/// A day as it is written in Belgium, `24.11.2026` in German and `24/11/2026` elsewhere: for files, where no
/// page writes it out.
pub(crate) fn day_in_figures(day: Date, language: &str) -> String {
    let pattern = match language {
        "de" => "%d.%m.%Y",
        _ => "%d/%m/%Y",
    };
    day.strftime(pattern).to_string()
}

/// The local day of a moment, written so.
pub(crate) fn written_day(moment: Moment, language: &str) -> String {
    local_day(moment).map_or_else(String::new, |day| day_in_figures(day, language))
}

/// The same with the time of day.
pub(crate) fn written_moment(moment: Moment, language: &str) -> String {
    let clock = iso(moment).get(11..16).unwrap_or_default().to_owned();
    format!("{}, {clock}", written_day(moment, language))
}

/// The local day of a moment.
pub(crate) fn local_day(moment: Moment) -> Option<Date> {
    Some(local(moment)?.date())
}

/// The local day and time of a moment.
pub(crate) fn local(moment: Moment) -> Option<DateTime> {
    let offset = Offset::from_seconds(moment.offset_min.saturating_mul(60)).ok()?;
    let at = Timestamp::from_millisecond(moment.utc_ms).ok()?;
    Some(offset.to_datetime(at))
}

/// A day in words, as people in Belgium write it: "22. November 2026".
pub(crate) fn in_words(day: Date, language: &str) -> String {
    let written = || {
        let locale: Locale = format!("{language}-BE").parse().ok()?;
        let formatter = DateTimeFormatter::try_new(locale.into(), YMD::long()).ok()?;
        let month = u8::try_from(day.month()).ok()?;
        let iso = icu_datetime::input::Date::try_new_iso(
            day.year().into(),
            month,
            u8::try_from(day.day()).ok()?,
        );
        Some(formatter.format(&iso.ok()?).to_string())
    };
    written().unwrap_or_else(|| day.to_string())
}

/// A day written as `YYYY-MM-DD`, and in no other way.
pub(crate) fn day(text: &str) -> Option<Date> {
    let day: Date = text.parse().ok()?;
    (day.to_string() == text).then_some(day)
}

/// The first millisecond of a local day, given how far the local clock is ahead of UTC.
pub(crate) fn day_begins(day: Date, offset_min: i32) -> Option<i64> {
    let offset = Offset::from_seconds(offset_min.saturating_mul(60)).ok()?;
    offset
        .to_timestamp(day.to_datetime(jiff::civil::Time::midnight()))
        .ok()
        .map(Timestamp::as_millisecond)
}

/// The first millisecond after a local day.
pub(crate) fn day_ends(day: Date, offset_min: i32) -> Option<i64> {
    day_begins(day.checked_add(1.day()).ok()?, offset_min)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_written_with_its_local_offset() {
        assert_eq!(
            iso(Moment::new(951_827_696_789, 60)),
            "2000-02-29T13:34:56+01:00"
        );
        assert_eq!(iso(Moment::new(0, -330)), "1969-12-31T18:30:00-05:30");
    }

    #[test]
    fn a_local_day_has_its_own_borders() {
        let march = day("2026-03-09").unwrap();
        let begins = day_begins(march, 60).unwrap();
        assert_eq!(day_ends(march, 60).unwrap() - begins, 86_400_000);
        assert_eq!(local_day(Moment::new(begins, 60)), Some(march));
        assert_eq!(local_day(Moment::new(begins - 1, 60)), day("2026-03-08"));
    }

    #[test]
    fn days_in_words_are_those_of_belgium() {
        let day = day("2026-11-01").unwrap();
        let written = |language| in_words(day, language);
        assert_eq!(written("de"), "1. November 2026");
        assert_eq!(written("nl"), "1 november 2026");
        assert_eq!(written("fr"), "1 novembre 2026");
        assert_eq!(written("en"), "1 November 2026");
    }

    #[test]
    fn a_day_is_written_as_people_here_write_it() {
        let moment = Moment::new(951_827_696_789, 60);
        assert_eq!(written_day(moment, "de"), "29.02.2000");
        assert_eq!(written_moment(moment, "fr"), "29/02/2000, 13:34");
        assert_eq!(written_day(Moment::new(i64::MAX, 0), "nl"), "");
    }

    #[test]
    fn impossible_days_are_none() {
        assert_eq!(day("2026-02-30"), None);
        assert_eq!(day("tomorrow"), None);
        assert_eq!(day("20260309"), None);
        assert_eq!(day("2026-03-09T10:00"), None);
    }

    #[test]
    fn the_year_ends_when_it_ends_on_the_wall() {
        let new_year = day_begins(day("2027-01-01").unwrap(), 60).unwrap();
        let before = Moment::new(new_year - 1, 60);
        assert_eq!(iso(before), "2026-12-31T23:59:59+01:00");
        assert_eq!(iso(Moment::new(new_year, 60)), "2027-01-01T00:00:00+01:00");
        assert_eq!(local_day(before), day("2026-12-31"));
        // The same moment is another day for a clock that is not ahead.
        assert_eq!(local_day(Moment::new(new_year, 0)), day("2026-12-31"));
    }

    #[test]
    fn a_clock_that_stands_at_its_beginning_is_told_as_it_is() {
        assert_eq!(iso(Moment::new(0, 60)), "1970-01-01T01:00:00+01:00");
        assert_eq!(local_day(Moment::new(0, -60)), day("1969-12-31"));
        assert_eq!(iso(Moment::new(i64::MAX, 0)), "");
    }
}
