// Made from locales/ by `./dev generate`. Change the sentences there, not here.

import frActivities from "../../../locales/fr/activities.ftl?raw";
import frAssessment from "../../../locales/fr/assessment.ftl?raw";
import frBar from "../../../locales/fr/bar.ftl?raw";
import frCall from "../../../locales/fr/call.ftl?raw";
import frEnd from "../../../locales/fr/end.ftl?raw";
import frErrors from "../../../locales/fr/errors.ftl?raw";
import frExport from "../../../locales/fr/export.ftl?raw";
import frFiles from "../../../locales/fr/files.ftl?raw";
import frFinish from "../../../locales/fr/finish.ftl?raw";
import frHappened from "../../../locales/fr/happened.ftl?raw";
import frHelp from "../../../locales/fr/help.ftl?raw";
import frHome from "../../../locales/fr/home.ftl?raw";
import frLeave from "../../../locales/fr/leave.ftl?raw";
import frNotices from "../../../locales/fr/notices.ftl?raw";
import frParts from "../../../locales/fr/parts.ftl?raw";
import frPicture from "../../../locales/fr/picture.ftl?raw";
import frPin from "../../../locales/fr/pin.ftl?raw";
import frPlacing from "../../../locales/fr/placing.ftl?raw";
import frPlayer from "../../../locales/fr/player.ftl?raw";
import frProgress from "../../../locales/fr/progress.ftl?raw";
import frQuiet from "../../../locales/fr/quiet.ftl?raw";
import frReading from "../../../locales/fr/reading.ftl?raw";
import frScenes from "../../../locales/fr/scenes.ftl?raw";
import frStart from "../../../locales/fr/start.ftl?raw";
import frTold from "../../../locales/fr/told.ftl?raw";
import frTrack from "../../../locales/fr/track.ftl?raw";
import frTrainerCourses from "../../../locales/fr/trainer-courses.ftl?raw";
import frTrainerGroup from "../../../locales/fr/trainer-group.ftl?raw";
import frTrainerHelp from "../../../locales/fr/trainer-help.ftl?raw";
import frTrainerPeople from "../../../locales/fr/trainer-people.ftl?raw";
import frTrainerReports from "../../../locales/fr/trainer-reports.ftl?raw";
import frTrainerSafety from "../../../locales/fr/trainer-safety.ftl?raw";
import frTrainer from "../../../locales/fr/trainer.ftl?raw";
import frWho from "../../../locales/fr/who.ftl?raw";

export default [frActivities, frAssessment, frBar, frCall, frEnd, frErrors, frExport, frFiles, frFinish, frHappened, frHelp, frHome, frLeave, frNotices, frParts, frPicture, frPin, frPlacing, frPlayer, frProgress, frQuiet, frReading, frScenes, frStart, frTold, frTrack, frTrainerCourses, frTrainerGroup, frTrainerHelp, frTrainerPeople, frTrainerReports, frTrainerSafety, frTrainer, frWho];
