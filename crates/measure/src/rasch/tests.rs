use super::*;
use proptest::prelude::*;

fn response(difficulty: f64, options: u8, outcome: Outcome) -> Response {
    Response {
        item: "i".to_owned(),
        options,
        difficulty,
        outcome,
        shared: false,
    }
}

#[test]
fn without_answers_the_prior_remains() {
    let nobody = estimate(&[]);
    assert!(nobody.ability.abs() < 1e-12);
    assert!((nobody.standard_error - 1.0).abs() < 0.001);
    assert_eq!(nobody.used, 0);
}

#[test]
fn one_open_right_answer_moves_ability_as_numerical_integration_says() {
    // ∫ θ φ(θ) L(θ) dθ / ∫ φ(θ) L(θ) dθ = 0.4132 (by symmetry the denominator is one half).
    let one = estimate(&[response(0.0, 0, Outcome::Right)]);
    assert!((one.ability - 0.4132).abs() < 0.001, "{}", one.ability);
    assert!(
        (one.standard_error - 0.9106).abs() < 0.002,
        "{}",
        one.standard_error
    );
}

#[test]
fn dont_know_counts_as_wrong() {
    let wrong = estimate(&[response(0.5, 4, Outcome::Wrong)]);
    let unknown = estimate(&[response(0.5, 4, Outcome::DontKnow)]);
    assert_eq!(wrong, unknown);
    assert!(wrong.ability < 0.0);
}

#[test]
fn shared_answers_are_left_out() {
    let mut together = response(0.0, 4, Outcome::Right);
    together.shared = true;
    assert_eq!(estimate(&[together]), estimate(&[]));
}

#[test]
fn guessing_floor_is_the_lowest_probability() {
    assert!((probability(-40.0, 0.0, 4) - 0.25).abs() < 1e-9);
    assert!((probability(0.0, 0.0, 4) - 0.625).abs() < 1e-12);
    assert!(probability(-40.0, 0.0, 0) < 1e-9);
}

#[test]
fn information_equals_the_slope_formula() {
    for (theta, b, options) in [(-1.0, 0.3, 4), (0.0, 0.0, 0), (1.4, -1.2, 3)] {
        let h = 1e-5;
        let slope =
            (probability(theta + h, b, options) - probability(theta - h, b, options)) / (2.0 * h);
        let p = probability(theta, b, options);
        let expected = slope * slope / (p * (1.0 - p));
        assert!((information(theta, b, options) - expected).abs() < 1e-6);
    }
}

#[test]
fn twelve_four_option_items_cannot_go_below_0_59() {
    let all: Vec<_> = (0..12)
        .map(|n| {
            response(
                0.0,
                4,
                if n % 8 < 5 {
                    Outcome::Right
                } else {
                    Outcome::Wrong
                },
            )
        })
        .collect();
    let found = estimate(&all).standard_error;
    assert!((0.55..0.70).contains(&found), "{found}");
}

proptest! {
    #[test]
    fn estimate_is_finite_and_on_the_grid(
        answers in proptest::collection::vec((-6.0..6.0f64, 0u8..8, 0u8..3), 0..40)
    ) {
        let list: Vec<_> = answers.iter().map(|(b, options, kind)| response(*b, *options, match kind {
            0 => Outcome::Right, 1 => Outcome::Wrong, _ => Outcome::DontKnow,
        })).collect();
        let found = estimate(&list);
        prop_assert!((-4.0..=4.0).contains(&found.ability));
        prop_assert!(found.standard_error > 0.0 && found.standard_error <= 1.6);
    }

    #[test]
    fn a_right_answer_never_lowers_the_estimate(
        before in proptest::collection::vec((-3.0..3.0f64, any::<bool>()), 0..12), b in -3.0..3.0f64
    ) {
        let mut list: Vec<_> = before.iter().map(|(b, right)| {
            response(*b, 4, if *right { Outcome::Right } else { Outcome::Wrong })
        }).collect();
        let old = estimate(&list).ability;
        list.push(response(b, 4, Outcome::Right));
        prop_assert!(estimate(&list).ability >= old - 1e-12);
    }

    #[test]
    fn order_of_answers_does_not_matter(
        before in proptest::collection::vec((-3.0..3.0f64, any::<bool>()), 1..12)
    ) {
        let list: Vec<_> = before.iter().map(|(b, right)| {
            response(*b, 4, if *right { Outcome::Right } else { Outcome::Wrong })
        }).collect();
        let reversed: Vec<_> = list.iter().rev().cloned().collect();
        prop_assert!((estimate(&list).ability - estimate(&reversed).ability).abs() < 1e-9);
    }
}
