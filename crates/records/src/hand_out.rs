//! What the trainer hands out to the PCs of a room: who comes, what is planned, and where each person stands.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use crate::error::{Error, Result};
use crate::event::Event;
use crate::id::{BundleId, CourseId, DeviceId, GroupId, LearnerId, StreamId};
use crate::merge::{Bundle, Merged};
use crate::moment::Moment;
use crate::sent::{SentCourse, SentGroup, SentLearner, SentStream};
use crate::table::course;
use crate::table::course_day::CourseDay;
use crate::table::{event, learner, learner_group, said};
use crate::tx::Tx;
use crate::view::View;

/// What stands in a course file before its events.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HandOut {
    /// Groups.
    pub groups: Vec<SentGroup>,
    /// Learners, in the order of the class list.
    pub learners: Vec<SentLearner>,
    /// Courses of the groups, with their days and what they plan.
    pub courses: Vec<SentCourse>,
    /// Starts of the program that the events come from.
    pub streams: Vec<SentStream>,
}

/// What became of a course file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct HandedOut {
    /// Events and learners.
    pub merged: Merged,
    /// Groups in the file.
    pub groups: u32,
    /// Courses in the file.
    pub courses: u32,
    /// Learners in the file who are not erased here.
    pub learners: u32,
    /// Learners of an earlier file of this trainer who are not in this one: hidden now.
    pub hidden: u32,
}

impl View<'_> {
    /// What is handed out for some groups, or for everybody.
    ///
    /// # Errors
    /// What the engine may refuse, here and below.
    pub fn hand_out(&self, groups: Option<&[GroupId]>) -> Result<HandOut> {
        let wanted =
            |id: Option<GroupId>| groups.is_none_or(|some| id.is_some_and(|id| some.contains(&id)));
        let mut sent: BTreeMap<LearnerId, SentLearner> = said::sent(self.conn)?
            .into_iter()
            .map(|one| (one.id, one))
            .collect();
        let shown = self.learners(None)?.into_iter();
        let shown = shown.filter(|one| wanted(one.group));
        let mut hand_out = HandOut {
            learners: shown.filter_map(|one| sent.remove(&one.id)).collect(),
            ..HandOut::default()
        };
        for group in self.groups()? {
            if wanted(Some(group.id)) {
                hand_out.groups.push(SentGroup {
                    id: group.id,
                    name: group.name,
                });
            }
        }
        for course in self.courses(None)? {
            if wanted(Some(course.group)) {
                let days = self.course_days(course.id)?.into_iter();
                let days = days.map(|day| CourseDay { others: 0, ..day }).collect();
                hand_out.courses.push(SentCourse { course, days });
            }
        }
        hand_out.streams = self.streams_of(&hand_out)?;
        Ok(hand_out)
    }

    /// Where each of these learners stands, as a choice of their own events: the latest sighting of every step and the
    /// latest answer there, openings, completions, reviews, and self-assessments. They keep their identity, so nothing
    /// is counted twice wherever they come. What people plan for their own lives stays here, and so does whatever is
    /// recorded as completed only.
    ///
    /// # Errors
    /// As above, or what `each` returns.
    pub fn for_each_place_event<E: From<Error>>(
        &self,
        hand_out: &HandOut,
        mut each: impl FnMut(&Event) -> Result<(), E>,
    ) -> Result<(), E> {
        for id in self.place_events(hand_out)? {
            if let Some(event) = event::find(self.conn, id)? {
                each(&event)?;
            }
        }
        Ok(())
    }

    fn place_events(&self, hand_out: &HandOut) -> Result<BTreeSet<i64>> {
        let rows = hand_out.learners.iter();
        let rows = rows.map(|one| learner::id_of(self.conn, one.id));
        let rows: Vec<i64> = rows.collect::<Result<_>>()?;
        let mut query = self.conn.prepare(
            "SELECT e.id FROM event e WHERE e.learner IN (SELECT value FROM json_each(?1))
               AND (e.kind IN (1, 7, 8, 9, 10, 11) OR e.kind = 4 AND e.run > 0)
             UNION ALL
             SELECT id FROM (SELECT e.id, row_number() OVER (PARTITION BY e.learner, w.step, e.kind
                 ORDER BY e.run DESC, e.utc_ms + e.behind_ms DESC, s.uuid DESC, e.id DESC) AS place
               FROM event e JOIN place w ON w.id = e.place JOIN stream s ON s.id = e.id >> 24
               WHERE e.learner IN (SELECT value FROM json_each(?1)) AND e.kind IN (2, 3)) WHERE place = 1",
        )?;
        let ids = query.query_map([serde_json::json!(rows).to_string()], |row| row.get(0))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }

    fn streams_of(&self, hand_out: &HandOut) -> Result<Vec<SentStream>> {
        let ids = self.place_events(hand_out)?;
        let rows: BTreeSet<i64> = ids.into_iter().map(|id| event::parts_of(id).0).collect();
        let mut query = self
            .conn
            .prepare("SELECT uuid, started_ms FROM stream WHERE id = ?1")?;
        let streams = rows.into_iter().map(|row| {
            query.query_row([row], |found| {
                Ok(SentStream {
                    id: found.get::<_, StreamId>(0)?,
                    predecessor: None,
                    device: None,
                    started_ms: found.get(1)?,
                    held: Vec::new(),
                    erased: Vec::new(),
                })
            })
        });
        Ok(streams.collect::<rusqlite::Result<_>>()?)
    }
}

impl Tx<'_> {
    /// Takes in what a trainer hands out, whole or not at all. Learners, groups and courses that `owner` handed out
    /// before and that are not in this file any more are hidden or removed; what arose here or came from somebody else
    /// stays. The three pictures of a learner are never touched. Whoever is erased on the trainer's list was erased
    /// before, by [`crate::Store::erase_listed`].
    ///
    /// # Errors
    /// As [`Tx::merge`], and [`Error::NotAKey`] for a planned lesson.
    pub fn take_hand_out<E: From<Error>>(
        &mut self,
        hand_out: &HandOut,
        owner: DeviceId,
        events: impl IntoIterator<Item = Result<Event, E>>,
        at: Moment,
        watch: impl FnMut(&Merged) -> ControlFlow<()>,
    ) -> Result<HandedOut, E> {
        self.whole(|tx| {
            let mut handed = HandedOut::default();
            let groups = tx.take_groups(&hand_out.groups, owner, at)?;
            let bundle = Bundle {
                id: BundleId([0; 16]),
                device: owner,
                learners: &hand_out.learners,
                streams: &hand_out.streams,
                erased: &[],
            };
            tx.take_head(&bundle, true, at, &mut handed.merged)?;
            handed.hidden = said::own(&tx.tx, owner, &hand_out.learners)?;
            handed.courses = tx.take_courses(&hand_out.courses, &groups, owner, at)?;
            learner_group::disown_unused(&tx.tx, owner, &groups)?;
            handed.groups = u32::try_from(groups.len()).unwrap_or(u32::MAX);
            handed.learners = handed.merged.learners_new + handed.merged.learners_known;
            tx.take_events(events, at, &mut handed.merged, watch)?;
            Ok(handed)
        })
    }

    fn take_groups(
        &mut self,
        groups: &[SentGroup],
        owner: DeviceId,
        at: Moment,
    ) -> Result<BTreeMap<GroupId, i64>> {
        let mut rows = BTreeMap::new();
        for group in groups {
            let row = learner_group::take_in(&self.tx, group, at.utc_ms)?;
            learner_group::own(&self.tx, row, group, owner)?;
            rows.insert(group.id, row);
        }
        Ok(rows)
    }

    fn take_courses(
        &mut self,
        courses: &[SentCourse],
        groups: &BTreeMap<GroupId, i64>,
        owner: DeviceId,
        at: Moment,
    ) -> Result<u32> {
        let ids: Vec<CourseId> = courses.iter().map(|one| one.course.id).collect();
        course::disown(&self.tx, owner, &ids)?;
        for SentCourse { course, days } in courses {
            let group = groups.get(&course.group).ok_or(Error::UnknownGroup)?;
            course::put(&self.tx, course, *group, at)?;
            course::own(&self.tx, course.id, owner)?;
            self.put_course_days(course.id, days)?;
        }
        Ok(u32::try_from(courses.len()).unwrap_or(u32::MAX))
    }
}
