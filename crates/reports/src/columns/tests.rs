use super::*;
use crate::test_rows;

fn names(what: What) -> String {
    columns(what)
        .iter()
        .map(|column| column.name)
        .collect::<Vec<_>>()
        .join(", ")
}

#[test]
fn columns_are_the_published_ones_in_their_order() {
    assert_eq!(
        names(What::Progress),
        "site, group, learner_id, learner_name, language, track, lesson, lesson_title, status, \
         steps_seen, steps_total, first_try_percent, best_percent, started_at, \
         last_activity_at, completed_at, active_seconds, runs, competences"
    );
    assert_eq!(
        names(What::Assessments),
        "site, group, learner_id, learner_name, track, phase, started_at, finished_at, items, \
         ability, standard_error, band, band_low, band_high, self_rating, dont_know"
    );
    assert_eq!(
        names(What::Answers),
        "site, group, learner_id, learner_name, at, lesson_or_assessment, item, competence, \
         kind, result, first_try, chosen, confidence, active_ms, pack_version"
    );
    assert_eq!(
        names(What::Summary),
        "site, group, track, competence, phase, n, mean, sd, share_first_steps, \
         share_on_the_way, share_sure, gain, gain_low, gain_high, suppressed"
    );
    assert_eq!(
        names(What::Courses),
        "site, course, first_day, last_day, hours, enrolled, attended, lessons_planned, \
         lessons_completed_total, satisfaction_n, satisfaction_1, satisfaction_2, \
         satisfaction_3"
    );
}

#[test]
fn every_row_has_as_many_values_as_its_sort_has_columns() {
    for row in test_rows::one_of_each() {
        let mut count = 0;
        row.each_cell(&mut |_| {
            count += 1;
            Ok(())
        })
        .unwrap();
        assert_eq!(count, columns(row.what()).len());
    }
}

#[test]
fn stars_of_the_design_are_left_out_under_pseudonyms() {
    let mut left_out: Vec<_> = What::ALL
        .into_iter()
        .flat_map(columns)
        .filter(|column| column.under_pseudonyms == LeftOut)
        .map(|column| column.name)
        .collect();
    left_out.sort_unstable();
    left_out.dedup();
    assert_eq!(left_out, ["active_ms", "chosen", "learner_name"]);
}

#[test]
fn names_of_sorts_work_both_ways() {
    for what in What::ALL {
        assert_eq!(What::from_code(what.code()), Some(what));
    }
    assert_eq!(What::from_code("secrets"), None);
}
