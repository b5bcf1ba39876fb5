// Made from locales/ by `./dev generate`. Change the sentences there, not here.

import deActivities from "../../../locales/de/activities.ftl?raw";
import deAssessment from "../../../locales/de/assessment.ftl?raw";
import deBar from "../../../locales/de/bar.ftl?raw";
import deCall from "../../../locales/de/call.ftl?raw";
import deEnd from "../../../locales/de/end.ftl?raw";
import deErrors from "../../../locales/de/errors.ftl?raw";
import deExport from "../../../locales/de/export.ftl?raw";
import deFiles from "../../../locales/de/files.ftl?raw";
import deFinish from "../../../locales/de/finish.ftl?raw";
import deHappened from "../../../locales/de/happened.ftl?raw";
import deHelp from "../../../locales/de/help.ftl?raw";
import deHome from "../../../locales/de/home.ftl?raw";
import deLeave from "../../../locales/de/leave.ftl?raw";
import deNotices from "../../../locales/de/notices.ftl?raw";
import deParts from "../../../locales/de/parts.ftl?raw";
import dePicture from "../../../locales/de/picture.ftl?raw";
import dePin from "../../../locales/de/pin.ftl?raw";
import dePlacing from "../../../locales/de/placing.ftl?raw";
import dePlayer from "../../../locales/de/player.ftl?raw";
import deProgress from "../../../locales/de/progress.ftl?raw";
import deQuiet from "../../../locales/de/quiet.ftl?raw";
import deReading from "../../../locales/de/reading.ftl?raw";
import deScenes from "../../../locales/de/scenes.ftl?raw";
import deStart from "../../../locales/de/start.ftl?raw";
import deTold from "../../../locales/de/told.ftl?raw";
import deTrack from "../../../locales/de/track.ftl?raw";
import deTrainerCourses from "../../../locales/de/trainer-courses.ftl?raw";
import deTrainerGroup from "../../../locales/de/trainer-group.ftl?raw";
import deTrainerHelp from "../../../locales/de/trainer-help.ftl?raw";
import deTrainerPeople from "../../../locales/de/trainer-people.ftl?raw";
import deTrainerReports from "../../../locales/de/trainer-reports.ftl?raw";
import deTrainerSafety from "../../../locales/de/trainer-safety.ftl?raw";
import deTrainer from "../../../locales/de/trainer.ftl?raw";
import deWho from "../../../locales/de/who.ftl?raw";

export default [deActivities, deAssessment, deBar, deCall, deEnd, deErrors, deExport, deFiles, deFinish, deHappened, deHelp, deHome, deLeave, deNotices, deParts, dePicture, dePin, dePlacing, dePlayer, deProgress, deQuiet, deReading, deScenes, deStart, deTold, deTrack, deTrainerCourses, deTrainerGroup, deTrainerHelp, deTrainerPeople, deTrainerReports, deTrainerSafety, deTrainer, deWho];
