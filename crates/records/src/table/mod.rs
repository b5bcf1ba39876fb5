//! One file per table: its row type and its SQL.

pub(crate) mod assessment;
pub(crate) mod attendance;
pub(crate) mod audit;
pub(crate) mod course;
pub(crate) mod course_answer;
pub(crate) mod course_day;
pub(crate) mod event;
pub(crate) mod item;
pub(crate) mod item_seen;
pub(crate) mod item_stat;
pub(crate) mod learner;
pub(crate) mod learner_choice;
pub(crate) mod learner_group;
pub(crate) mod learner_note;
pub(crate) mod lesson;
pub(crate) mod lesson_progress;
pub(crate) mod pack;
pub(crate) mod place;
pub(crate) mod review_answer;
pub(crate) mod setting;
pub(crate) mod sitting;
pub(crate) mod step;
pub(crate) mod step_progress;
pub(crate) mod stream;
pub(crate) mod trainer;
