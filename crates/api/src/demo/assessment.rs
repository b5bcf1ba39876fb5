//! A self-assessment at the beginning and one at the end, by some.

use super::answering::answer;
use super::{Person, World};
use crate::Failure;
use crate::assessments::{self, Given};
use std::collections::BTreeSet;
use tilia_course::{Activity, ItemId, Pack, Track};
use tilia_measure::{self as measure, History, Next, Outcome};
use tilia_records::{
    self as records, AssessmentId, AssessmentStarted, ItemAnswer, ItemAnswered, Phase,
    RecordableItem, Tx,
};

/// So many of a hundred people try "Where do I stand?" in a track.
const TRY: u32 = 40;
/// So many of a hundred tasks are left at "I don't know".
const DONT_KNOW: u32 = 6;

impl World {
    /// The self-assessments of one pass: before the course, and after the second pass.
    pub(super) fn assessment(
        &mut self,
        tx: &mut Tx<'_>,
        pack: &Pack,
        person: &mut Person,
    ) -> Result<(), Failure> {
        let phase = match self.pass {
            1 => Phase::Entry,
            2 => Phase::Exit,
            _ => return Ok(()),
        };
        let assessed = |track: &&Track| pack.cut_scores.contains_key(track.id.as_str());
        for track in pack.tracks.iter().filter(assessed) {
            let tries = self.chance.happens(TRY);
            if tries && super::recorded(pack).any(|lesson| lesson.track == track.id) {
                self.sit(tx, pack, track, phase, person)?;
            }
        }
        Ok(())
    }

    fn sit(
        &mut self,
        tx: &mut Tx<'_>,
        pack: &Pack,
        track: &Track,
        phase: Phase,
        person: &mut Person,
    ) -> Result<(), Failure> {
        let assessment = AssessmentId(self.chance.bytes());
        let pool = assessments::pool(pack, track, &BTreeSet::new())?;
        let seen = tx.read().seen_items(person.learner)?;
        let history = History::oldest_first(seen.into_iter().map(|seen| seen.item));
        let started = AssessmentStarted {
            assessment,
            track: track.id.as_str(),
            phase,
        };
        tx.assessment_started(&person.who(), &started)?;
        let seed = assessments::seed(assessment);
        let mut responses = Vec::new();
        while let Next::Ask(item) = measure::next_step(&pool, &history, &responses, seed) {
            if !self.take_answer() {
                return Ok(());
            }
            let outcome = self.task(tx, pack, assessment, &item.id, person)?;
            responses.push(item.response(outcome, false));
        }
        let given = Given::of(pack, track, &responses)?;
        Ok(tx.assessment_finished(&person.who(), &given.finished(assessment))?)
    }

    fn task(
        &mut self,
        tx: &mut Tx<'_>,
        pack: &Pack,
        assessment: AssessmentId,
        item: &str,
        person: &mut Person,
    ) -> Result<Outcome, Failure> {
        let named = records::Pack::new(pack.id.as_str(), &pack.version);
        let token = RecordableItem::for_item(records::Record::Always, &named, item)?;
        let (Some(token), Some(task)) = (token, pack.item(&ItemId::from(item))) else {
            return Ok(Outcome::DontKnow);
        };
        let active_ms = self.chance.between(6_000, 50_000);
        person.works(active_ms);
        let (outcome, answer) = self.response(&task.activity, person.skill)?;
        let answered = ItemAnswered {
            assessment,
            answer,
            active_ms,
        };
        tx.item_answered(&person.who(), &token, &answered)?;
        Ok(outcome)
    }

    fn response(
        &mut self,
        activity: &Activity,
        skill: u32,
    ) -> Result<(Outcome, ItemAnswer), Failure> {
        let known = !self.chance.happens(DONT_KNOW);
        let given = answer(activity, skill, &mut self.chance)?.filter(|_| known);
        let Some((mark, chosen)) = given else {
            return Ok((Outcome::DontKnow, ItemAnswer::DontKnow));
        };
        let right = mark.passed;
        let sure = self.chance.happens(if right { 75 } else { 40 });
        let given = ItemAnswer::Given {
            right,
            confidence: self.chance.happens(90).then_some(sure),
            chosen,
        };
        let outcome = if right {
            Outcome::Right
        } else {
            Outcome::Wrong
        };
        Ok((outcome, given))
    }
}
