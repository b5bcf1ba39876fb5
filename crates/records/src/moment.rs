//! A point in time and how it is written in file names. The clock itself is never read here.

/// A day in milliseconds.
pub(crate) const DAY_MS: i64 = 86_400_000;

/// A point in time, with what the clock on the wall said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment {
    /// Milliseconds since 1970-01-01 in UTC.
    pub utc_ms: i64,
    /// Minutes that the local clock was ahead of UTC.
    pub offset_min: i32,
}

impl Moment {
    /// A moment in UTC milliseconds, with the local offset in minutes.
    #[must_use]
    pub fn new(utc_ms: i64, offset_min: i32) -> Self {
        Self { utc_ms, offset_min }
    }

    /// The start of this UTC day, without a local offset: a date, no time.
    #[must_use]
    pub fn day_only(self) -> Self {
        Self::new(self.utc_ms.div_euclid(DAY_MS) * DAY_MS, 0)
    }

    /// The day on the wall, counted from 1970-01-01.
    #[must_use]
    pub fn local_day(self) -> i64 {
        let local = self
            .utc_ms
            .saturating_add(i64::from(self.offset_min).saturating_mul(60_000));
        local.div_euclid(DAY_MS)
    }

    /// As in file names: `2026-03-09T071502Z`, in UTC.
    #[must_use]
    pub fn file_stamp(self) -> String {
        let (year, month, day) = civil(self.utc_ms.div_euclid(DAY_MS));
        let seconds = self.utc_ms.rem_euclid(DAY_MS) / 1000;
        let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
        format!(
            "{year:04}-{month:02}-{day:02}T{hours:02}{minutes:02}{:02}Z",
            seconds % 60
        )
    }
}

/// Reads what [`Moment::file_stamp`] wrote: UTC milliseconds.
pub(crate) fn read_stamp(text: &str) -> Option<i64> {
    let (date, time) = text.strip_suffix('Z')?.split_once('T')?;
    let mut parts = date.splitn(3, '-').map(str::parse::<i64>);
    let (year, month, day) = (
        parts.next()?.ok()?,
        parts.next()?.ok()?,
        parts.next()?.ok()?,
    );
    if time.len() != 6 || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    let clock: i64 = time.parse().ok()?;
    let seconds = clock / 10_000 * 3600 + clock / 100 % 100 * 60 + clock % 100;
    Some(days_from(year, month, day) * DAY_MS + seconds * 1000)
}

/// Year, month and day of a day number counted from 1970-01-01 in the Gregorian calendar.
/// Eras of 400 years have 146,097 days; years are counted from March so that the leap day is last.
fn civil(days: i64) -> (i64, i64, i64) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let march_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * march_month + 2) / 5 + 1;
    let month = if march_month < 10 {
        march_month + 3
    } else {
        march_month - 9
    };
    (year_of_era + era * 400 + i64::from(month <= 2), month, day)
}

/// The inverse of [`civil`].
fn days_from(year: i64, month: i64, day: i64) -> i64 {
    let year = year - i64::from(month <= 2);
    let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let march_month = (month + 9) % 12;
    let day_of_year = (153 * march_month + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_names_the_utc_second() {
        assert_eq!(Moment::new(0, 0).file_stamp(), "1970-01-01T000000Z");
        assert_eq!(
            Moment::new(951_827_696_789, 60).file_stamp(),
            "2000-02-29T123456Z"
        );
        assert_eq!(
            Moment::new(1_772_323_199_000, 0).file_stamp(),
            "2026-02-28T235959Z"
        );
    }

    #[test]
    fn a_day_has_no_time_in_it() {
        let day = Moment::new(951_827_696_789, 60).day_only();
        assert_eq!(
            (day.file_stamp().as_str(), day.offset_min),
            ("2000-02-29T000000Z", 0)
        );
    }

    #[test]
    fn other_text_is_no_stamp() {
        for text in [
            "",
            "2026-02-28",
            "2026-13-01T000000Z",
            "2026-02-28T00Z",
            "x-y-zT000000Z",
        ] {
            assert_eq!(read_stamp(text), None, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn stamps_are_read_back(seconds in 0_i64..7_000_000_000) {
            let stamp = Moment::new(seconds * 1000, 0).file_stamp();
            proptest::prop_assert_eq!(read_stamp(&stamp), Some(seconds * 1000));
        }
    }
}
