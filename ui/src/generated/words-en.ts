// Made from locales/ by `./dev generate`. Change the sentences there, not here.

import enActivities from "../../../locales/en/activities.ftl?raw";
import enAssessment from "../../../locales/en/assessment.ftl?raw";
import enBar from "../../../locales/en/bar.ftl?raw";
import enCall from "../../../locales/en/call.ftl?raw";
import enEnd from "../../../locales/en/end.ftl?raw";
import enErrors from "../../../locales/en/errors.ftl?raw";
import enExport from "../../../locales/en/export.ftl?raw";
import enFiles from "../../../locales/en/files.ftl?raw";
import enFinish from "../../../locales/en/finish.ftl?raw";
import enHappened from "../../../locales/en/happened.ftl?raw";
import enHelp from "../../../locales/en/help.ftl?raw";
import enHome from "../../../locales/en/home.ftl?raw";
import enLeave from "../../../locales/en/leave.ftl?raw";
import enNotices from "../../../locales/en/notices.ftl?raw";
import enParts from "../../../locales/en/parts.ftl?raw";
import enPicture from "../../../locales/en/picture.ftl?raw";
import enPin from "../../../locales/en/pin.ftl?raw";
import enPlacing from "../../../locales/en/placing.ftl?raw";
import enPlayer from "../../../locales/en/player.ftl?raw";
import enProgress from "../../../locales/en/progress.ftl?raw";
import enQuiet from "../../../locales/en/quiet.ftl?raw";
import enReading from "../../../locales/en/reading.ftl?raw";
import enScenes from "../../../locales/en/scenes.ftl?raw";
import enStart from "../../../locales/en/start.ftl?raw";
import enTold from "../../../locales/en/told.ftl?raw";
import enTrack from "../../../locales/en/track.ftl?raw";
import enTrainerCourses from "../../../locales/en/trainer-courses.ftl?raw";
import enTrainerGroup from "../../../locales/en/trainer-group.ftl?raw";
import enTrainerHelp from "../../../locales/en/trainer-help.ftl?raw";
import enTrainerPeople from "../../../locales/en/trainer-people.ftl?raw";
import enTrainerReports from "../../../locales/en/trainer-reports.ftl?raw";
import enTrainerSafety from "../../../locales/en/trainer-safety.ftl?raw";
import enTrainer from "../../../locales/en/trainer.ftl?raw";
import enWho from "../../../locales/en/who.ftl?raw";

export default [enActivities, enAssessment, enBar, enCall, enEnd, enErrors, enExport, enFiles, enFinish, enHappened, enHelp, enHome, enLeave, enNotices, enParts, enPicture, enPin, enPlacing, enPlayer, enProgress, enQuiet, enReading, enScenes, enStart, enTold, enTrack, enTrainerCourses, enTrainerGroup, enTrainerHelp, enTrainerPeople, enTrainerReports, enTrainerSafety, enTrainer, enWho];
