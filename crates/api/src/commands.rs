//! THE list of operations. The dispatcher and the TypeScript types are both made from it.

use crate::wire::{
    Nothing, about::*, assessment::*, help::*, home::*, lesson::*, mine::*, my_data::*, paper::*,
    passphrase::*, review::*, settings::*, trainer::*, visit::*,
};
use crate::{App, Clock, Failure, Job};
use crate::{
    about, assessments, attendance, collecting, contacts, courses, exchange, exports, learners,
    learning, matrix, mine, paper, passphrases, people, pins, retention, room_check, roster,
    safety, satisfaction, standings, start, today, trainers, visits,
};

/// Hands the list of commands to another macro: `name(Input) -> Output = function`.
macro_rules! with_commands {
    ($receiver:ident) => {
        $receiver! {
            open_start(Nothing) -> Start = start::open_start,
            recover_data(RecoverInput) -> Nothing = start::recover_data,
            list_contacts(ContactsInput) -> ContactsPage = contacts::list_contacts,
            open_happened(HappenedInput) -> HappenedPage = contacts::open_happened,
            list_tiles(LanguageInput) -> Tiles = visits::list_tiles,
            sign_in(SignInInput) -> Visit = visits::sign_in,
            call_for_help(HelpCallInput) -> HelpCall = visits::call_for_help,
            open_help_call(Nothing) -> HelpCall = visits::open_help_call,
            open_pin(Nothing) -> PinState = pins::open_pin,
            set_pin(SetPinInput) -> PinState = pins::set_pin,
            lift_curtain(LiftCurtainInput) -> Curtain = visits::lift_curtain,
            finish_visit(Nothing) -> Nothing = visits::finish_visit,
            open_home(LanguageInput) -> Home = learning::open_home,
            open_track(TrackInput) -> TrackPage = learning::open_track,
            open_progress(LanguageInput) -> MyProgress = learning::open_progress,
            open_my_data(LanguageInput) -> MyData = mine::open_my_data,
            take_along(TakeAlongInput) -> TakenAlong = mine::take_along,
            bring_back(BringBackInput) -> BroughtBack = mine::bring_back,
            erase_me(EraseMeInput) -> Erased = mine::erase_me,
            open_settings(Nothing) -> KeptSettings = mine::open_settings,
            save_settings(SaveSettingsInput) -> Nothing = mine::save_settings,
            open_about(LanguageInput) -> About = about::open_about,
            open_licences(Nothing) -> Licences = about::open_licences,
            open_report(LanguageInput) -> Report = about::open_report,
            save_report(ReportInput) -> Exported = about::save_report,
            open_lesson(LessonInput) -> LessonView = learning::open_lesson,
            switch_language(LessonInput) -> LessonView = learning::switch_language,
            see_step(SeeStepInput) -> Nothing = learning::see_step,
            answer_activity(AnswerInput) -> Feedback = learning::answer_activity,
            finish_lesson(LessonInput) -> LessonEnd = learning::finish_lesson,
            show_lesson(LessonInput) -> LessonView = learning::show_lesson,
            mark_shown(AnswerInput) -> Feedback = learning::mark_shown,
            open_review(ReviewInput) -> ReviewPage = learning::open_review,
            answer_review(AnswerInput) -> Feedback = learning::answer_review,
            open_glossary(LanguageInput) -> Glossary = learning::open_glossary,
            open_course_questions(Nothing) -> CourseQuestions = satisfaction::open_course_questions,
            answer_course_questions(CourseQuestionsInput) -> Nothing = satisfaction::answer_course_questions,
            open_assessment(TrackInput) -> AssessmentIntro = assessments::open_assessment,
            start_assessment(StartAssessmentInput) -> AssessmentStep = assessments::start_assessment,
            resume_assessment(TrackInput) -> AssessmentStep = assessments::resume_assessment,
            answer_item(AnswerItemInput) -> AssessmentStep = assessments::answer_item,
            open_picture(TrackInput) -> PicturePage = assessments::open_picture,
            open_certificate(LanguageInput) -> CertificateDraft = paper::open_certificate,
            list_lessons(LanguageInput) -> PaperLessons = paper::list_lessons,
            open_kit(KitInput) -> KitPage = paper::open_kit,
            save_kit(SaveKitInput) -> SavedKit = paper::save_kit,
            save_sheet(SaveSheetInput) -> SavedSheet = paper::save_sheet,
            check_passphrase(PassphraseInput) -> PassphraseStrength = passphrases::check_passphrase,
            suggest_passphrase(LanguageInput) -> SuggestedPassphrase = passphrases::suggest_passphrase,
            set_up(SetUpInput) -> RecoveryCode = trainers::set_up,
            list_trainers(Nothing) -> Trainers = trainers::list_trainers,
            unlock(UnlockInput) -> Nothing = trainers::unlock,
            recover_account(RecoverAccountInput) -> RecoveryCode = trainers::recover_account,
            lock(Nothing) -> Nothing = trainers::lock,
            open_today(LanguageInput) -> Today = today::open_today,
            erase_overdue(EraseOverdueInput) -> Erased = retention::erase_overdue,
            list_courses(LanguageInput) -> Courses = courses::list_courses,
            save_course(Course) -> SavedGroup = courses::save_course,
            open_attendance(GroupInput) -> AttendancePage = attendance::open_attendance,
            save_attendance(SaveAttendanceInput) -> Nothing = attendance::save_attendance,
            open_satisfaction(GroupInput) -> SatisfactionPage = satisfaction::open_satisfaction,
            save_satisfaction(SaveSatisfactionInput) -> Nothing = satisfaction::save_satisfaction,
            ask_course(AskCourseInput) -> Nothing = satisfaction::ask_course,
            open_group(GroupInput) -> Matrix = matrix::open_group,
            open_standing(GroupInput) -> GroupStanding = standings::open_standing,
            open_items(LanguageInput) -> ItemsPage = standings::open_items,
            list_people(LanguageInput) -> People = people::list_people,
            open_learner(OpenLearnerInput) -> LearnerPage = learners::open_learner,
            add_note(AddNoteInput) -> Nothing = learners::add_note,
            delete_note(NoteInput) -> Nothing = learners::delete_note,
            hide_learner(HideLearnerInput) -> Nothing = learners::hide_learner,
            add_learner(AddLearnerInput) -> Nothing = people::add_learner,
            reset_pin(LearnerInput) -> Nothing = pins::reset_pin,
            erase_learner(LearnerInput) -> Erased = people::erase_learner,
            preview_roster(RosterInput) -> RosterPreview = roster::preview_roster,
            import_roster(RosterInput) -> RosterPreview = roster::import_roster,
            preview_export(ExportInput) -> ExportPreview = exports::preview_export,
            export_progress(ExportFileInput) -> Exported = exports::export_progress,
            open_room_check(Nothing) -> RoomCheck = room_check::open_room_check,
            write_room_mark(Nothing) -> RoomCheck = room_check::write_room_mark,
            open_collect(LanguageInput) -> CollectPage = collecting::open_collect,
            collect(CollectInput) -> Collected = collecting::collect,
            answer_device(AnswerDeviceInput) -> Collected = collecting::answer_device,
            decide_same(DecideSameInput) -> CollectPage = collecting::decide_same,
            answer_erasure(AnswerErasureInput) -> CollectPage = collecting::answer_erasure,
            hand_out(HandOutInput) -> HandedOut = collecting::hand_out,
            open_keys(Nothing) -> MyKeys = collecting::open_keys,
            list_statuses(Nothing) -> Statuses = collecting::list_statuses,
            open_exchange(Nothing) -> ExchangePage = exchange::open_exchange,
            write_bundle(WriteBundleInput) -> Exported = exchange::write_bundle,
            look_at_course(CourseFileInput) -> CourseLook = exchange::look_at_course,
            take_in_course(TakeInCourseInput) -> CourseTaken = exchange::take_in_course,
            list_audit(Nothing) -> AuditPage = safety::list_audit,
            open_safety(Nothing) -> Safety = safety::open_safety,
            back_up(BackUpInput) -> Exported = safety::back_up,
            restore_backup(RestoreInput) -> Nothing = safety::restore_backup,
        }
    };
}
pub(crate) use with_commands;

macro_rules! dispatcher {
    ($($name:ident($input:ty) -> $output:ty = $function:path,)*) => {
        /// Calls a command by name. `input` and the result are JSON of the command's types.
        ///
        /// # Errors
        /// The command's own failure; `unexpected` for an unknown name or input of another shape.
        pub fn call(
            app: &mut App,
            name: &str,
            input: serde_json::Value,
            clock: Clock,
            job: &mut dyn Job,
        ) -> Result<serde_json::Value, Failure> {
            match name {
                $(stringify!($name) => {
                    let input: $input =
                        serde_json::from_value(input)
                        // The parser's own words could quote a name or a passphrase.
                        .map_err(|_| Failure::unexpected(&"input of another shape"))?;
                    let mut turn = app.turn(clock, job);
                    let output: $output = match $function(&mut turn, input) {
                        Ok(output) => output,
                        Err(failure) => return Err(turn.app.noted(failure)),
                    };
                    serde_json::to_value(output).map_err(|error| Failure::unexpected(&error))
                })*
                _ => Err(Failure::unexpected(&"unknown command")),
            }
        }
    };
}
with_commands!(dispatcher);
