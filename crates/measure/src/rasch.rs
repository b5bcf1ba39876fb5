//! The Rasch model with a guessing floor, and ability as the mean of the posterior (EAP).

/// Number of points of the ability grid.
const GRID_POINTS: usize = 81;
/// Lower end of the ability grid, in logits.
const GRID_START: f64 = -4.0;
/// Distance between two grid points, in logits.
const GRID_STEP: f64 = 0.1;

/// The authors' judgement of an item, used until enough answers exist to calibrate it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Difficulty {
    /// Most beginners manage it.
    Low,
    /// About half of all learners manage it.
    Middle,
    /// Few beginners manage it.
    High,
}

impl Difficulty {
    /// The starting difficulty in logits: −1.2, 0 or +1.2.
    #[must_use]
    pub fn logits(self) -> f64 {
        match self {
            Self::Low => -1.2,
            Self::Middle => 0.0,
            Self::High => 1.2,
        }
    }
}

/// What became of one task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Answered rightly (for a mailbox or a page with marks: its pass rule was met).
    Right,
    /// Answered wrongly.
    Wrong,
    /// "I don't know": scored as wrong, reported apart.
    DontKnow,
}

impl Outcome {
    /// Whether the answer counts as right.
    #[must_use]
    pub fn is_right(self) -> bool {
        matches!(self, Self::Right)
    }
}

/// One answered item, with all that the estimate needs.
#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    /// Id of the item.
    pub item: String,
    /// Number of answers to choose from. A mailbox item counts as 2 (genuine or fake); 0 means an
    /// open task that nobody can guess.
    pub options: u8,
    /// Difficulty in logits, usually between −3 and 3.
    pub difficulty: f64,
    /// Right, wrong or "I don't know".
    pub outcome: Outcome,
    /// Answered by several people together; such answers are left out of the estimate.
    pub shared: bool,
}

/// An ability with its uncertainty.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    /// Mean of the posterior in logits, between −4 and 4. 0 is the average of the prior.
    pub ability: f64,
    /// Standard deviation of the posterior in logits, above 0 and at most 1 without answers.
    pub standard_error: f64,
    /// Number of answers that counted (shared ones do not).
    pub used: usize,
}

impl Estimate {
    /// The 95 % interval: ability ± 1.96 standard errors, in logits.
    #[must_use]
    pub fn interval_95(&self) -> (f64, f64) {
        let half = 1.959_964 * self.standard_error;
        (self.ability - half, self.ability + half)
    }
}

/// The chance to hit the right answer without knowing anything: one in `options`, 0 for open tasks.
#[must_use]
pub fn guessing_floor(options: u8) -> f64 {
    if options == 0 {
        0.0
    } else {
        1.0 / f64::from(options)
    }
}

/// Probability of a right answer: `c + (1 − c) / (1 + exp(−(θ − b)))` with `c` = one in `options`.
///
/// Source: Rasch (1960) with Birnbaum's lower asymptote (Lord & Novick 1968, ch. 17), slope 1 and
/// no scaling constant. `ability` θ and `difficulty` b are logits.
#[must_use]
pub fn probability(ability: f64, difficulty: f64, options: u8) -> f64 {
    let floor = guessing_floor(options);
    floor + (1.0 - floor) / (1.0 + (difficulty - ability).exp())
}

/// Fisher information of one item at an ability, per logit squared.
///
/// `I = P'² / (P (1 − P))` with `P' = (1 − c) L (1 − L)`, L the logistic part; which is
/// `(1 − c) L² (1 − L) / P`. Source: Lord (1980), *Applications of Item Response Theory*, eq. 5-9.
#[must_use]
pub fn information(ability: f64, difficulty: f64, options: u8) -> f64 {
    information_from((-ability).exp(), difficulty.exp(), guessing_floor(options))
}

/// The information with both exponentials already taken, since item choice asks 81 times per item.
fn information_from(exp_minus_ability: f64, exp_difficulty: f64, floor: f64) -> f64 {
    let logistic = 1.0 / (1.0 + exp_minus_ability * exp_difficulty);
    let right = floor + (1.0 - floor) * logistic;
    if right <= 0.0 {
        return 0.0;
    }
    (1.0 - floor) * logistic * logistic * (1.0 - logistic) / right
}

/// What is believed about an ability after some answers: weights on 81 points from −4 to 4.
#[derive(Debug, Clone)]
pub struct Posterior {
    weights: [f64; GRID_POINTS],
    used: usize,
}

impl Posterior {
    /// The prior N(0, 1), updated with every answer that is not shared.
    ///
    /// Answers whose difficulty is not a finite number are left out.
    #[must_use]
    pub fn after(responses: &[Response]) -> Self {
        let mut logs = grid().map(|theta| -0.5 * theta * theta);
        let mut used = 0;
        for response in responses {
            if response.shared || !response.difficulty.is_finite() {
                continue;
            }
            used += 1;
            for (log, theta) in logs.iter_mut().zip(grid()) {
                let right = probability(theta, response.difficulty, response.options);
                let chance = if response.outcome.is_right() {
                    right
                } else {
                    1.0 - right
                };
                *log += chance.max(f64::MIN_POSITIVE).ln();
            }
        }
        Self {
            weights: normalised(logs),
            used,
        }
    }

    /// Mean and standard deviation of the posterior.
    #[must_use]
    pub fn estimate(&self) -> Estimate {
        let mean = self.expect(|theta| theta);
        let variance = self.expect(|theta| (theta - mean) * (theta - mean));
        Estimate {
            ability: mean,
            standard_error: variance.sqrt(),
            used: self.used,
        }
    }

    /// The information that an item promises, averaged over the posterior (per logit squared).
    #[must_use]
    pub fn expected_information(&self, difficulty: f64, options: u8) -> f64 {
        let (exp_difficulty, floor) = (difficulty.exp(), guessing_floor(options));
        self.expect_exp(|exp_minus| information_from(exp_minus, exp_difficulty, floor))
    }

    fn expect(&self, value: impl Fn(f64) -> f64) -> f64 {
        self.weights
            .iter()
            .zip(grid())
            .map(|(weight, theta)| weight * value(theta))
            .sum()
    }

    /// As `expect`, but hands over exp(−θ), built by one multiplication per point.
    fn expect_exp(&self, value: impl Fn(f64) -> f64) -> f64 {
        let ratio = (-GRID_STEP).exp();
        let mut exp_minus = (-GRID_START).exp();
        let mut sum = 0.0;
        for weight in &self.weights {
            sum += weight * value(exp_minus);
            exp_minus *= ratio;
        }
        sum
    }
}

/// Ability by expected a posteriori (EAP) with its standard error.
///
/// `θ̂ = Σ θ w(θ) / Σ w(θ)` with `w = prior N(0,1) × Π P(answer | θ)` on the grid −4, −3.9 … 4;
/// the standard error is the posterior's standard deviation. Source: Bock & Mislevy (1982),
/// *Applied Psychological Measurement* 6(4). Without answers: ability 0, standard error about 1.
#[must_use]
pub fn estimate(responses: &[Response]) -> Estimate {
    Posterior::after(responses).estimate()
}

fn grid() -> [f64; GRID_POINTS] {
    let mut point = 0.0;
    [(); GRID_POINTS].map(|()| {
        let theta = GRID_START + GRID_STEP * point;
        point += 1.0;
        theta
    })
}

/// Takes logarithms to weights that sum to 1; the largest is subtracted first against underflow.
fn normalised(logs: [f64; GRID_POINTS]) -> [f64; GRID_POINTS] {
    let largest = logs.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let weights = logs.map(|log| (log - largest).exp());
    let sum: f64 = weights.iter().sum();
    weights.map(|weight| weight / sum)
}

#[cfg(test)]
mod tests;
