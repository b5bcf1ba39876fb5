//! Three bands instead of a number: first steps, on the way, sure.

use crate::{Estimate, MeasureError};

/// What a learner is told about a track.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Band {
    /// The first steps are being made.
    FirstSteps,
    /// On the way.
    OnTheWay,
    /// Sure in this track.
    Sure,
}

impl Band {
    /// The stable name used in events, exports and word keys.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::FirstSteps => "first-steps",
            Self::OnTheWay => "on-the-way",
            Self::Sure => "sure",
        }
    }

    /// The band with this stable name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::FirstSteps, Self::OnTheWay, Self::Sure]
            .into_iter()
            .find(|band| band.code() == code)
    }
}

/// A band with its uncertainty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BandRange {
    /// The band of the estimate itself.
    pub band: Band,
    /// The band of the lower end.
    pub low: Band,
    /// The band of the upper end.
    pub high: Band,
}

/// Where the bands meet, in logits. They are kept in the pack, per track.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CutScores {
    on_the_way: f64,
    sure: f64,
}

impl CutScores {
    /// Takes the lowest ability of *on the way* and of *sure*.
    ///
    /// # Errors
    /// When a score is not finite or the second is not above the first.
    pub fn new(on_the_way: f64, sure: f64) -> Result<Self, MeasureError> {
        if on_the_way.is_finite() && sure.is_finite() && on_the_way < sure {
            Ok(Self { on_the_way, sure })
        } else {
            Err(MeasureError::CutScores)
        }
    }

    /// The band of an ability; a value exactly on a cut belongs to the upper band.
    #[must_use]
    pub fn band(&self, ability: f64) -> Band {
        if ability >= self.sure {
            Band::Sure
        } else if ability >= self.on_the_way {
            Band::OnTheWay
        } else {
            Band::FirstSteps
        }
    }

    /// The band of an estimate, with the bands one standard error below and above it.
    ///
    /// One standard error (the middle two thirds) is drawn and not the 95 % interval: with twelve
    /// items at most, ± 1.96 standard errors reach over all three bands for nearly everybody and
    /// would say nothing. [`Estimate::interval_95`] stays available for reports.
    #[must_use]
    pub fn place(&self, estimate: &Estimate) -> BandRange {
        BandRange {
            band: self.band(estimate.ability),
            low: self.band(estimate.ability - estimate.standard_error),
            high: self.band(estimate.ability + estimate.standard_error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cut_scores_must_rise() {
        assert_eq!(CutScores::new(0.8, -0.5), Err(MeasureError::CutScores));
        assert_eq!(CutScores::new(f64::NAN, 1.0), Err(MeasureError::CutScores));
        assert!(CutScores::new(-0.5, 0.8).is_ok());
    }

    #[test]
    fn uncertainty_reaches_into_the_neighbouring_band() {
        let cuts = CutScores::new(-0.5, 0.8).unwrap();
        let place = cuts.place(&Estimate {
            ability: 0.3,
            standard_error: 0.6,
            used: 12,
        });
        assert_eq!(
            (place.low, place.band, place.high),
            (Band::OnTheWay, Band::OnTheWay, Band::Sure)
        );
    }

    #[test]
    fn a_value_on_the_cut_belongs_to_the_upper_band() {
        let cuts = CutScores::new(-0.5, 0.8).unwrap();
        assert_eq!(cuts.band(-0.5), Band::OnTheWay);
        assert_eq!(cuts.band(0.8), Band::Sure);
        assert_eq!(cuts.band(-0.51), Band::FirstSteps);
    }

    #[test]
    fn codes_name_bands_both_ways() {
        for band in [Band::FirstSteps, Band::OnTheWay, Band::Sure] {
            assert_eq!(Band::from_code(band.code()), Some(band));
        }
        assert_eq!(Band::from_code("expert"), None);
    }
}
