//! What happened: SQLite, events, progress computed from them, groups and backups. The only
//! room with SQL. Time, randomness and the folder are arguments.
//!
//! Everything is written through [`Store::write`]: one transaction, on the disk when it returns
//! `Ok`. Everything is read through [`Store::read`]. What a learner does needs a token from
//! [`Recordable`], [`CompletedOnly`] or [`RecordableItem`]; a private lesson never gets one.

mod answers;
pub mod backup;
mod bring;
mod choices;
mod courses;
mod detail;
mod dump;
mod erase;
mod erased_list;
mod error;
mod event;
mod folder;
mod gaps;
mod hand_out;
mod id;
mod intake;
mod keys;
mod latch;
mod learning;
mod merge;
mod moment;
mod network;
mod notes;
mod pin;
mod progress;
mod recordable;
mod restore;
mod resume;
mod review;
mod roster;
mod rows;
mod schema;
mod sent;
mod several;
mod store;
mod table;
mod trainer;
mod tx;
mod view;

pub use answers::AnswerRow;
pub use bring::Brought;
pub use courses::CourseFigures;
pub use detail::{Chosen, check_key};
pub use erase::Erased;
pub use erased_list::{Tombstone, read_list as erased_list};
pub use error::{Error, Result};
pub use event::{Event, Kind, Pack};
pub use folder::{Folder, FolderLock};
pub use gaps::{FutureEvents, Gap};
pub use hand_out::{HandOut, HandedOut};
pub use id::{
    AssessmentId, BundleId, CourseId, DeviceId, GroupId, LearnerId, NotAnId, StreamId, TrainerId,
};
pub use intake::check_event;
pub use latch::{HashCost, LONGEST_WAIT_MS, Unlock};
pub use learning::{
    ActivityAnswered, AssessmentFinished, AssessmentStarted, ItemAnswer, ItemAnswered,
    LessonCompleted, LessonOpened, Phase, PlanChosen, ReviewAnswered, SelfRated, StepSeen, Who,
};
pub use merge::{Bundle, Merged};
pub use moment::Moment;
pub use recordable::{CompletedOnly, Record, Recordable, RecordableItem};
pub use restore::{Restored, restore, set_aside, set_aside_files};
pub use resume::{ItemResponse, LastAnswer, Resume};
pub use review::{Practised, PractisedDay};
pub use roster::{RosterChange, RosterOutcome, RosterRow};
pub use rows::{Filter, LessonProgress, Status, WELL};
pub use sent::{Head, SentCourse, SentGroup, SentLearner, SentStream, Stamp, Wanted};
pub use store::{BackgroundCheck, CHECK_FIRST_BYTES, Check, OpenArgs, Reader, Store};
pub use table::alias::Joined;
pub use table::assessment::{Assessment, Finish};
pub use table::attendance::Attendance;
pub use table::audit::AuditLine;
pub use table::conflict::Conflict;
pub use table::course::Course;
pub use table::course_answer::{ANSWERS, Counts, CourseAnswers, QUESTIONS};
pub use table::course_day::CourseDay;
pub use table::device::Device;
pub use table::erased_elsewhere::ErasureAsked;
pub use table::item_seen::SeenItem;
pub use table::item_stat::ItemStat;
pub use table::known_trainer::KnownTrainer;
pub use table::learner::{Learner, LearnerData};
pub use table::learner_group::Group;
pub use table::learner_note::Note;
pub use table::trainer::Trainer;
pub use table::trainer_key::TrainerKey;
pub use trainer::{NewTrainer, RecoveryCode};
pub use tx::Tx;
pub use view::{Stats, View};
