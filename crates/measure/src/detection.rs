//! Signal detection for mailbox exercises: can a learner tell fakes from genuine letters, and to
//! which side does he or she lean?

/// Counts from one mailbox or page with marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Detection {
    /// Fakes that were recognised.
    pub hits: u32,
    /// Fakes that were kept.
    pub misses: u32,
    /// Genuine letters that were thrown away or reported.
    pub false_alarms: u32,
    /// Genuine letters that were kept.
    pub correct_rejections: u32,
}

/// What can be said in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tendency {
    /// Finds the fakes and keeps the genuine letters.
    TellsApart,
    /// Finds the fakes, but also throws away genuine letters.
    TooSuspicious,
    /// Keeps the genuine letters, but also trusts fakes.
    TooTrusting,
    /// Fakes and genuine letters are not told apart yet.
    NotYetApart,
    /// Fewer than two fakes or fewer than two genuine letters: nothing can be said.
    TooFew,
}

impl Detection {
    /// Sensitivity d′ = z(H) − z(F). 0 means guessing; 1 is moderate, above 2 is good.
    ///
    /// H and F are the shares of hits and false alarms after the log-linear correction, (count +
    /// 0.5) / (n + 1), which keeps both away from 0 and 1. Source: Hautus (1995), *Behavior
    /// Research Methods* 27(1); Macmillan & Creelman (2005), ch. 1.
    #[must_use]
    pub fn d_prime(&self) -> f64 {
        let (hit, alarm) = self.z_rates();
        hit - alarm
    }

    /// Criterion c = −(z(H) + z(F)) / 2. Below 0: rather suspicious; above 0: rather trusting.
    ///
    /// Same correction and source as [`Detection::d_prime`].
    #[must_use]
    pub fn criterion(&self) -> f64 {
        let (hit, alarm) = self.z_rates();
        // Adding 0 turns a negative zero into a plain one.
        -(hit + alarm) / 2.0 + 0.0
    }

    /// The result in words: errors of one sort at most one in four counts as "tells apart".
    #[must_use]
    pub fn tendency(&self) -> Tendency {
        let (fakes, genuine) = (
            self.hits + self.misses,
            self.false_alarms + self.correct_rejections,
        );
        if fakes < 2 || genuine < 2 {
            return Tendency::TooFew;
        }
        let finds_fakes = self.misses * 4 <= fakes;
        let keeps_genuine = self.false_alarms * 4 <= genuine;
        match (finds_fakes, keeps_genuine) {
            (true, true) => Tendency::TellsApart,
            (true, false) => Tendency::TooSuspicious,
            (false, true) => Tendency::TooTrusting,
            (false, false) => Tendency::NotYetApart,
        }
    }

    fn z_rates(&self) -> (f64, f64) {
        let rate = |count: u32, others: u32| {
            (f64::from(count) + 0.5) / (f64::from(count) + f64::from(others) + 1.0)
        };
        (
            normal_quantile(rate(self.hits, self.misses)),
            normal_quantile(rate(self.false_alarms, self.correct_rejections)),
        )
    }
}

/// The standard normal quantile, relative error below 1.2e-9 for 0 < p < 1.
///
/// Source: P. J. Acklam (2003), "An algorithm for computing the inverse normal cumulative
/// distribution function".
fn normal_quantile(p: f64) -> f64 {
    const TAIL: f64 = 0.024_25;
    if p < TAIL {
        tail_quantile((-2.0 * p.ln()).sqrt())
    } else if p > 1.0 - TAIL {
        -tail_quantile((-2.0 * (1.0 - p).ln()).sqrt())
    } else {
        central_quantile(p - 0.5)
    }
}

fn tail_quantile(q: f64) -> f64 {
    let top = [
        -7.784_894_002_430_293e-3,
        -3.223_964_580_411_365e-1,
        -2.400_758_277_161_838,
        -2.549_732_539_343_734,
        4.374_664_141_464_968,
        2.938_163_982_698_783,
    ];
    let bottom = [
        7.784_695_709_041_462e-3,
        3.224_671_290_700_398e-1,
        2.445_134_137_142_996,
        3.754_408_661_907_416,
        1.0,
    ];
    polynomial(&top, q) / polynomial(&bottom, q)
}

fn central_quantile(q: f64) -> f64 {
    let top = [
        -3.969_683_028_665_376e1,
        2.209_460_984_245_205e2,
        -2.759_285_104_469_687e2,
        1.383_577_518_672_69e2,
        -3.066_479_806_614_716e1,
        2.506_628_277_459_239,
    ];
    let bottom = [
        -5.447_609_879_822_406e1,
        1.615_858_368_580_409e2,
        -1.556_989_798_598_866e2,
        6.680_131_188_771_972e1,
        -1.328_068_155_288_572e1,
        1.0,
    ];
    polynomial(&top, q * q) * q / polynomial(&bottom, q * q)
}

/// Horner's scheme, highest power first.
fn polynomial(coefficients: &[f64], x: f64) -> f64 {
    coefficients
        .iter()
        .fold(0.0, |sum, coefficient| sum * x + coefficient)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(hits: u32, misses: u32, false_alarms: u32, correct_rejections: u32) -> Detection {
        Detection {
            hits,
            misses,
            false_alarms,
            correct_rejections,
        }
    }

    #[test]
    fn normal_quantile_matches_tables() {
        for (p, z) in [
            (0.5, 0.0),
            (0.975, 1.959_963_985),
            (0.01, -2.326_347_874),
            (0.841_344_746, 1.0),
            (0.001, -3.090_232_306),
        ] {
            assert!(
                (normal_quantile(p) - z).abs() < 1e-8,
                "{p}: {}",
                normal_quantile(p)
            );
        }
    }

    #[test]
    fn perfect_sorting_stays_finite() {
        let perfect = counts(4, 0, 0, 4);
        // z(0.9) − z(0.1) = 2 × 1.28155.
        assert!((perfect.d_prime() - 2.563_103).abs() < 1e-5);
        assert!(perfect.criterion().abs() < 1e-9);
        assert_eq!(perfect.tendency(), Tendency::TellsApart);
    }

    #[test]
    fn throwing_everything_away_is_suspicion_not_skill() {
        let all_away = counts(4, 0, 4, 0);
        assert!(all_away.d_prime().abs() < 1e-9);
        assert!(all_away.criterion() < -1.0);
        assert_eq!(all_away.tendency(), Tendency::TooSuspicious);
    }

    #[test]
    fn keeping_everything_is_trust_not_skill() {
        let all_kept = counts(0, 4, 0, 4);
        assert!(all_kept.d_prime().abs() < 1e-9);
        assert!(all_kept.criterion() > 1.0);
        assert_eq!(all_kept.tendency(), Tendency::TooTrusting);
    }

    #[test]
    fn one_letter_says_nothing() {
        assert_eq!(counts(1, 0, 0, 3).tendency(), Tendency::TooFew);
        assert_eq!(counts(0, 0, 0, 0).tendency(), Tendency::TooFew);
        assert_eq!(counts(1, 3, 3, 1).tendency(), Tendency::NotYetApart);
        assert!(counts(0, 0, 0, 0).d_prime().abs() < 1e-12);
    }
}
