//! The roster: adding, changing, and importing a class list so that importing twice changes
//! nothing.

use std::collections::HashMap;

use crate::error::Result;
use crate::id::{CourseId, GroupId, LearnerId, TrainerId};
use crate::moment::Moment;
use crate::table::course::{self, Course};
use crate::table::learner::{self, Learner, LearnerData};
use crate::table::{audit, learner_group, setting};
use crate::tx::Tx;
use crate::view::View;

/// One row of a class list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RosterRow {
    /// Name of the group.
    pub group: Option<String>,
    /// First name, as written.
    pub name: String,
    /// The name as it is compared: normalised and folded by the caller.
    pub name_key: String,
    /// Language code; none leaves what is known.
    pub language: Option<String>,
    /// Picture card; none leaves what is known.
    pub picture: Option<String>,
    /// The school's own id.
    pub external_id: Option<String>,
}

/// What a row of a class list will do, in the order of the rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RosterChange {
    /// A new learner.
    Add(RosterRow),
    /// A known learner with something new.
    Update(LearnerId, RosterRow),
    /// A known learner, nothing new.
    Same(LearnerId),
}

/// How many rows did what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RosterOutcome {
    /// New learners.
    pub added: usize,
    /// Changed ones.
    pub updated: usize,
    /// Known ones.
    pub same: usize,
    /// Groups made on the way.
    pub groups: usize,
}

impl View<'_> {
    /// Finds out what a class list would do. A row is a known learner when the external id is
    /// known, else when the group has an nth person of this name without an external id of
    /// another row, the row being the nth of this name and group in the list.
    ///
    /// # Errors
    /// What the engine may refuse.
    pub fn plan_roster(&self, rows: &[RosterRow]) -> Result<Vec<RosterChange>> {
        let known = Known::from(learner::numbered(self.conn)?);
        let mut used: HashMap<(Option<&str>, &str), usize> = HashMap::new();
        Ok(rows
            .iter()
            .map(|row| known.change(row, &mut used))
            .collect())
    }
}

type Place = (Option<String>, String);

#[derive(Default)]
struct Known {
    by_external: HashMap<String, Learner>,
    by_name: HashMap<Place, Vec<Learner>>,
}

impl Known {
    fn from(learners: Vec<(i64, Learner)>) -> Self {
        let mut known = Self::default();
        for (_, learner) in learners {
            if let Some(id) = &learner.external_id {
                known.by_external.insert(id.clone(), learner);
            } else if !learner.name_key.is_empty() {
                let place = (learner.group_name.clone(), learner.name_key.clone());
                known.by_name.entry(place).or_default().push(learner);
            }
        }
        known
    }

    fn change<'a>(
        &self,
        row: &'a RosterRow,
        used: &mut HashMap<(Option<&'a str>, &'a str), usize>,
    ) -> RosterChange {
        let external = row
            .external_id
            .as_ref()
            .and_then(|id| self.by_external.get(id));
        let found = external.or_else(|| {
            let nth = used
                .entry((row.group.as_deref(), &row.name_key))
                .or_default();
            *nth += 1;
            let place = (row.group.clone(), row.name_key.clone());
            self.by_name.get(&place)?.get(*nth - 1)
        });
        match found {
            None => RosterChange::Add(row.clone()),
            Some(learner) if says_the_same(learner, row) => RosterChange::Same(learner.id),
            Some(learner) => RosterChange::Update(learner.id, row.clone()),
        }
    }
}

fn says_the_same(known: &Learner, row: &RosterRow) -> bool {
    let kept = |new: &Option<String>, old: &Option<String>| new.is_none() || new == old;
    known.active
        && known.name == row.name
        && known.name_key == row.name_key
        && kept(&row.group, &known.group_name)
        && kept(&row.language, &known.language)
        && kept(&row.picture, &known.picture)
        && kept(&row.external_id, &known.external_id)
}

impl Tx<'_> {
    /// Does what [`View::plan_roster`] found. `fresh` gives random bits for new ids.
    ///
    /// # Errors
    /// [`crate::Error::Taken`] when two rows have the same external id; nothing is kept then.
    pub fn apply_roster(
        &mut self,
        changes: &[RosterChange],
        at: Moment,
        mut fresh: impl FnMut() -> [u8; 16],
    ) -> Result<RosterOutcome> {
        let mut outcome = RosterOutcome::default();
        for change in changes {
            match change {
                RosterChange::Same(_) => outcome.same += 1,
                RosterChange::Add(row) => {
                    let group =
                        self.group_named(row.group.as_deref(), at, &mut fresh, &mut outcome)?;
                    self.add_learner(LearnerId(fresh()), &data_of(row, group, None), at)?;
                    outcome.added += 1;
                }
                RosterChange::Update(id, row) => {
                    let known = learner::get(&self.tx, *id)?;
                    let group =
                        self.group_named(row.group.as_deref(), at, &mut fresh, &mut outcome)?;
                    let data = data_of(row, group.or(known.group), Some(known));
                    self.update_learner(*id, &data, at)?;
                    outcome.updated += 1;
                }
            }
        }
        Ok(outcome)
    }

    fn group_named(
        &mut self,
        name: Option<&str>,
        at: Moment,
        fresh: &mut impl FnMut() -> [u8; 16],
        outcome: &mut RosterOutcome,
    ) -> Result<Option<GroupId>> {
        let Some(name) = name else { return Ok(None) };
        if let Some(id) = learner_group::by_name(&self.tx, name)? {
            return Ok(Some(id));
        }
        let id = GroupId(fresh());
        self.add_group(id, name, at)?;
        outcome.groups += 1;
        Ok(Some(id))
    }

    /// Adds a learner.
    ///
    /// # Errors
    /// [`crate::Error::Taken`] for a known id, [`crate::Error::UnknownGroup`].
    pub fn add_learner(&mut self, id: LearnerId, data: &LearnerData, at: Moment) -> Result<()> {
        let group = data
            .group
            .map(|id| learner_group::id_of(&self.tx, id))
            .transpose()?;
        learner::insert(&self.tx, id, data, group, at)
    }

    /// Changes everything that can be set about a learner, as of this moment.
    ///
    /// # Errors
    /// [`crate::Error::UnknownLearner`], [`crate::Error::UnknownGroup`], [`crate::Error::Taken`].
    pub fn update_learner(&mut self, id: LearnerId, data: &LearnerData, at: Moment) -> Result<()> {
        let group = data
            .group
            .map(|id| learner_group::id_of(&self.tx, id))
            .transpose()?;
        learner::update(&self.tx, id, data, group, at)
    }

    /// Shows or hides a learner; what they did stays.
    ///
    /// # Errors
    /// [`crate::Error::UnknownLearner`].
    pub fn set_learner_active(&mut self, id: LearnerId, active: bool) -> Result<()> {
        learner::set_active(&self.tx, id, active)
    }

    /// Adds a group.
    ///
    /// # Errors
    /// [`crate::Error::Taken`] when the name is in use.
    pub fn add_group(&mut self, id: GroupId, name: &str, at: Moment) -> Result<()> {
        learner_group::insert(&self.tx, id, name, at)
    }

    /// Gives a group another name.
    ///
    /// # Errors
    /// [`crate::Error::UnknownGroup`], [`crate::Error::Taken`].
    pub fn rename_group(&mut self, id: GroupId, name: &str) -> Result<()> {
        learner_group::rename(&self.tx, id, name)
    }

    /// Adds a course or replaces what it says, its plan included.
    ///
    /// # Errors
    /// [`crate::Error::UnknownGroup`], [`crate::Error::NotAKey`] for a lesson.
    pub fn put_course(&mut self, course: &Course, at: Moment) -> Result<()> {
        let group = learner_group::id_of(&self.tx, course.group)?;
        course::put(&self.tx, course, group, at)
    }

    /// Removes a course; what people did stays.
    ///
    /// # Errors
    /// [`crate::Error::UnknownCourse`].
    pub fn delete_course(&mut self, id: CourseId) -> Result<()> {
        course::delete(&self.tx, id)
    }

    /// Sets or, with nothing, removes a setting.
    ///
    /// # Errors
    /// What the engine may refuse.
    pub fn set_setting(&mut self, name: &str, value: Option<&str>) -> Result<()> {
        setting::set(&self.tx, name, value)
    }

    /// Adds a line to the audit list. The detail holds counts and codes, never names.
    ///
    /// # Errors
    /// What the engine may refuse.
    pub fn audit(
        &mut self,
        at: Moment,
        trainer: Option<TrainerId>,
        action: &str,
        detail: &str,
    ) -> Result<()> {
        audit::insert(&self.tx, at, trainer, action, detail)
    }
}

fn data_of(row: &RosterRow, group: Option<GroupId>, known: Option<Learner>) -> LearnerData {
    let (picture, external_id, language) = known.map_or((None, None, None), |known| {
        (known.picture, known.external_id, known.language)
    });
    LearnerData {
        name: row.name.clone(),
        name_key: row.name_key.clone(),
        picture: row.picture.clone().or(picture),
        external_id: row.external_id.clone().or(external_id),
        language: row.language.clone().or(language),
        group,
    }
}
