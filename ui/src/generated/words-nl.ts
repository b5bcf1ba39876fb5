// Made from locales/ by `./dev generate`. Change the sentences there, not here.

import nlActivities from "../../../locales/nl/activities.ftl?raw";
import nlAssessment from "../../../locales/nl/assessment.ftl?raw";
import nlBar from "../../../locales/nl/bar.ftl?raw";
import nlCall from "../../../locales/nl/call.ftl?raw";
import nlEnd from "../../../locales/nl/end.ftl?raw";
import nlErrors from "../../../locales/nl/errors.ftl?raw";
import nlExport from "../../../locales/nl/export.ftl?raw";
import nlFiles from "../../../locales/nl/files.ftl?raw";
import nlFinish from "../../../locales/nl/finish.ftl?raw";
import nlHappened from "../../../locales/nl/happened.ftl?raw";
import nlHelp from "../../../locales/nl/help.ftl?raw";
import nlHome from "../../../locales/nl/home.ftl?raw";
import nlLeave from "../../../locales/nl/leave.ftl?raw";
import nlNotices from "../../../locales/nl/notices.ftl?raw";
import nlParts from "../../../locales/nl/parts.ftl?raw";
import nlPicture from "../../../locales/nl/picture.ftl?raw";
import nlPin from "../../../locales/nl/pin.ftl?raw";
import nlPlacing from "../../../locales/nl/placing.ftl?raw";
import nlPlayer from "../../../locales/nl/player.ftl?raw";
import nlProgress from "../../../locales/nl/progress.ftl?raw";
import nlQuiet from "../../../locales/nl/quiet.ftl?raw";
import nlReading from "../../../locales/nl/reading.ftl?raw";
import nlScenes from "../../../locales/nl/scenes.ftl?raw";
import nlStart from "../../../locales/nl/start.ftl?raw";
import nlTold from "../../../locales/nl/told.ftl?raw";
import nlTrack from "../../../locales/nl/track.ftl?raw";
import nlTrainerCourses from "../../../locales/nl/trainer-courses.ftl?raw";
import nlTrainerGroup from "../../../locales/nl/trainer-group.ftl?raw";
import nlTrainerHelp from "../../../locales/nl/trainer-help.ftl?raw";
import nlTrainerPeople from "../../../locales/nl/trainer-people.ftl?raw";
import nlTrainerReports from "../../../locales/nl/trainer-reports.ftl?raw";
import nlTrainerSafety from "../../../locales/nl/trainer-safety.ftl?raw";
import nlTrainer from "../../../locales/nl/trainer.ftl?raw";
import nlWho from "../../../locales/nl/who.ftl?raw";

export default [nlActivities, nlAssessment, nlBar, nlCall, nlEnd, nlErrors, nlExport, nlFiles, nlFinish, nlHappened, nlHelp, nlHome, nlLeave, nlNotices, nlParts, nlPicture, nlPin, nlPlacing, nlPlayer, nlProgress, nlQuiet, nlReading, nlScenes, nlStart, nlTold, nlTrack, nlTrainerCourses, nlTrainerGroup, nlTrainerHelp, nlTrainerPeople, nlTrainerReports, nlTrainerSafety, nlTrainer, nlWho];
