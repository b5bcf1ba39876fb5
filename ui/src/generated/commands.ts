// Made by `./dev generate` from crates/api. Do not edit.

/**
 * Versions, rules of the house, place of the data.
 */
export type About = { 
/**
 * What runs here.
 */
versions: Array<Fact>, 
/**
 * The policy in force; empty where there is none.
 */
policy: Array<Fact>, 
/**
 * Whether the policy file has an error.
 */
policyInvalid: boolean, 
/**
 * The data folder; none where nothing is kept.
 */
folder: string | null, 
/**
 * How many libraries of others are inside.
 */
libraries: number, };

/**
 * Something to do on a step. Lists come in the order to show; no field tells what is right.
 */
export type Activity = { "kind": "choice", 
/**
 * What to pick from.
 */
options: Array<Keyed>, } | { "kind": "choices", 
/**
 * What to pick from.
 */
options: Array<Keyed>, } | { "kind": "order", 
/**
 * The parts, shuffled.
 */
parts: Array<Keyed>, } | { "kind": "match", 
/**
 * One side, each to be given a partner.
 */
left: Array<Keyed>, 
/**
 * The partners; one may serve several.
 */
right: Array<Keyed>, } | { "kind": "sort", 
/**
 * The boxes in order.
 */
boxes: Array<Keyed>, 
/**
 * The cards, shuffled.
 */
cards: Array<Keyed>, } | { "kind": "spot", 
/**
 * What is drawn.
 */
scene: SpotScene, 
/**
 * Places that can be marked, in the order to read.
 */
marks: Array<SpotMark>, } | { "kind": "file", 
/**
 * The files.
 */
files: Array<SavedFile>, 
/**
 * The places; which of them outlives the crash is said afterwards.
 */
places: Array<Keyed>, 
/**
 * Places that each file should be in, the one that breaks included.
 */
copies: number, 
/**
 * Key of the place that breaks, where the files lie at first.
 */
crash: string, } | { "kind": "inbox", 
/**
 * The messages.
 */
messages: Array<Message>, } | { "kind": "chat", 
/**
 * How they talk.
 */
channel: ChatChannel, 
/**
 * Name of the other.
 */
with: string, 
/**
 * Key of the first turn.
 */
start: string, 
/**
 * What the other says, and the possible replies.
 */
turns: Array<ChatTurn>, 
/**
 * How it can end; whether an end is safe is said only when it is reached.
 */
ends: Array<ChatEnd>, } | { "kind": "settings", 
/**
 * What it looks like.
 */
scene: SettingsScene, 
/**
 * Made-up name of the service.
 */
service: string, 
/**
 * Switches in order.
 */
switches: Array<Switch>, } | { "kind": "web", 
/**
 * Key of the first page.
 */
start: string, 
/**
 * Pages.
 */
pages: Array<WebPage>, 
/**
 * What the button says that acts.
 */
act: string, 
/**
 * What the button says that leaves.
 */
leave: string, 
/**
 * Reasons to tick.
 */
reasons: Array<Keyed>, } | { "kind": "password", 
/**
 * Strength to reach, 0–4.
 */
strength: number, 
/**
 * Least number of characters.
 */
minLength: number, } | { "kind": "letter", 
/**
 * Labels of the lines that stay blank on paper.
 */
blanks: Array<Keyed>, 
/**
 * The blocks in order.
 */
blocks: Array<LetterBlock>, } | { "kind": "plan", 
/**
 * What to tick.
 */
options: Array<Keyed>, } | { "kind": "typing", 
/**
 * The lines in order.
 */
lines: Array<TypingLine>, };

/**
 * Add one person by hand.
 */
export type AddLearnerInput = { 
/**
 * Name.
 */
name: string, 
/**
 * Group id.
 */
group: string | null, };

/**
 * A new note.
 */
export type AddNoteInput = { 
/**
 * Learner id.
 */
learner: string, 
/**
 * What it says.
 */
text: string, };

/**
 * What the learner did.
 */
export type Answer = { "kind": "choice", 
/**
 * Key.
 */
chosen: string, } | { "kind": "choices", 
/**
 * Keys.
 */
chosen: Array<string>, } | { "kind": "order", 
/**
 * All keys, first to last.
 */
order: Array<string>, } | { "kind": "match", 
/**
 * Left key to right key.
 */
pairs: { [key in string]: string }, } | { "kind": "sort", 
/**
 * Card key to box key.
 */
cards: { [key in string]: string }, } | { "kind": "spot", 
/**
 * Keys.
 */
found: Array<string>, } | { "kind": "file", 
/**
 * File key to the keys of the places it is in.
 */
copies: { [key in string]: Array<string> }, } | { "kind": "inbox", 
/**
 * Message key to `keep`, `report` or `delete`.
 */
decisions: { [key in string]: Decision }, } | { "kind": "chat", 
/**
 * Replies taken, from the first turn on.
 */
replies: Array<TakenReply>, } | { "kind": "settings", 
/**
 * Switch to state; one that is left out stands as it began.
 */
states: { [key in string]: string }, } | { "kind": "web", 
/**
 * Act or leave; none while it is not decided, which is not an answer yet.
 */
decision: WebDecision | null, 
/**
 * Keys of the reasons ticked.
 */
reasons: Array<string>, } | { "kind": "password", 
/**
 * Strength, 0–4.
 */
score: number, 
/**
 * Number of characters.
 */
length: number, } | { "kind": "letter", 
/**
 * Keys.
 */
blocks: Array<string>, } | { "kind": "plan", 
/**
 * Keys, may be none.
 */
chosen: Array<string>, } | { "kind": "typing", 
/**
 * Keys.
 */
typed: Array<string>, };

/**
 * A decision about another PC.
 */
export type AnswerDeviceInput = { 
/**
 * Which one.
 */
device: string, 
/**
 * Whether its files are to be taken.
 */
accept: boolean, 
/**
 * What opens files that are locked by a passphrase.
 */
passphrase: string | null, 
/**
 * Language of the page.
 */
language: string, };

/**
 * A decision about somebody who asked on another PC to be erased.
 */
export type AnswerErasureInput = { 
/**
 * Who.
 */
learner: string, 
/**
 * Whether they are erased here too.
 */
erase: boolean, 
/**
 * Language of the page.
 */
language: string, };

/**
 * An answer to an activity.
 */
export type AnswerInput = { 
/**
 * Lesson id.
 */
lesson: string, 
/**
 * Step id.
 */
step: string, 
/**
 * The answer.
 */
answer: Answer, 
/**
 * Active time on the step, in milliseconds.
 */
activeMs: number, 
/**
 * Language of the feedback.
 */
language: string, };

/**
 * An answer to a task.
 */
export type AnswerItemInput = { 
/**
 * Track id.
 */
track: string, 
/**
 * Item id.
 */
item: string, 
/**
 * What was answered; none means "I don't know".
 */
answer: Answer | null, 
/**
 * "How sure are you?"; none when skipped.
 */
sure: boolean | null, 
/**
 * Active time, in milliseconds.
 */
activeMs: number, 
/**
 * Language of the next task.
 */
language: string, };

/**
 * An answer with its feedback, as it stands on a step.
 */
export type Answered = { 
/**
 * The answer.
 */
answer: Answer, 
/**
 * What to say about it.
 */
feedback: Feedback, };

/**
 * Opens or closes the questions on the learners' screens.
 */
export type AskCourseInput = { 
/**
 * Group id.
 */
group: string, 
/**
 * Whether learners may answer.
 */
asks: boolean, };

/**
 * Somebody who asked on another PC to be erased.
 */
export type AskedErasure = { 
/**
 * Id.
 */
learner: string, 
/**
 * Name.
 */
name: string, 
/**
 * Picture card.
 */
picture: string, 
/**
 * Name of the group, empty without one.
 */
groupName: string, 
/**
 * When they asked.
 */
at: string, };

/**
 * The page before the tasks.
 */
export type AssessmentIntro = { 
/**
 * Track id.
 */
track: string, 
/**
 * Language of title and statements.
 */
language: string, 
/**
 * Its title.
 */
title: string, 
/**
 * "I can …" statements for a four-point scale.
 */
statements: Array<Keyed>, 
/**
 * Whether a test is waiting to be resumed.
 */
paused: boolean, 
/**
 * Whether there is a result to look at.
 */
hasPicture: boolean, };

/**
 * What comes next.
 */
export type AssessmentStep = { "is": "task", 
/**
 * The task.
 */
task: Task, } | { "is": "finished" };

/**
 * A day and those without a name.
 */
export type AttendanceDay = { 
/**
 * Local date, `YYYY-MM-DD`.
 */
day: string, 
/**
 * People who were there and have no name here.
 */
others: number, };

/**
 * People × days of one course.
 */
export type AttendancePage = { 
/**
 * Name of the group.
 */
name: string, 
/**
 * The course's days in order.
 */
days: Array<AttendanceDay>, 
/**
 * Its people by name; who was there without being in the group any more as well.
 */
people: Array<AttendancePerson>, 
/**
 * The day to begin with: today's, else the last one before today, else the first.
 */
now: number | null, };

/**
 * A person and their days.
 */
export type AttendancePerson = { 
/**
 * Learner id.
 */
learner: string, 
/**
 * Name.
 */
name: string, 
/**
 * Picture card code.
 */
picture: string, 
/**
 * One entry a day: there, not there, or not noted.
 */
present: Array<boolean | null>, };

/**
 * One line of the audit list.
 */
export type AuditEntry = { 
/**
 * When, ISO 8601 with offset.
 */
at: string, 
/**
 * Trainer's name; empty for the command line.
 */
trainer: string, 
/**
 * `set-up`, `unlocked`, `unlock-refused`, `recovered`, `imported`, `exported`, `erased`, `backed-up`, `restored`, `course-saved`.
 */
action: string, 
/**
 * Count or kind of file; never a learner's name.
 */
detail: string, };

/**
 * Who unlocked, exported, erased, and when.
 */
export type AuditPage = { 
/**
 * Newest first, the last 500.
 */
entries: Array<AuditEntry>, };

/**
 * Save a copy of everything.
 */
export type BackUpInput = { 
/**
 * Where; none means the backup folder.
 */
file: Place | null, };

/**
 * One backup.
 */
export type Backup = { 
/**
 * File name.
 */
name: string, 
/**
 * When, ISO 8601 with offset.
 */
at: string, 
/**
 * Size in kilobytes.
 */
kilobytes: number, };

/**
 * How many people stand in each band.
 */
export type BandCounts = { 
/**
 * First steps.
 */
firstSteps: number, 
/**
 * On the way.
 */
onTheWay: number, 
/**
 * Sure.
 */
sure: number, };

/**
 * A piece of running text. Content never reaches the page as HTML.
 */
export type Block = { "block": "paragraph", 
/**
 * Its runs.
 */
spans: Array<Span>, } | { "block": "list", 
/**
 * Whether the order matters (numbers instead of dots).
 */
numbered: boolean, 
/**
 * One line each.
 */
items: Array<Array<Span>>, };

/**
 * A file that was taken along.
 */
export type BringBackInput = { 
/**
 * The locked file.
 */
file: Place, 
/**
 * What opens it.
 */
passphrase: string, 
/**
 * The person's three pictures, where they have set some.
 */
pin: Array<string> | null, 
/**
 * Language chosen.
 */
language: string, };

/**
 * A visit has begun with what the file holds.
 */
export type BroughtBack = { 
/**
 * The visit.
 */
visit: Visit, 
/**
 * The person's picture card; none for guests.
 */
card: string | null, 
/**
 * Entries that were new here.
 */
new: number, 
/**
 * Entries that were here already.
 */
known: number, };

/**
 * An activity of a lesson.
 */
export type CardId = { 
/**
 * Lesson id.
 */
lesson: string, 
/**
 * Step id.
 */
step: string, };

/**
 * What a cell says.
 */
export type CellState = "open" | "started" | "stuck" | "completed" | "repeatedWell";

/**
 * What can stand on a certificate.
 */
export type CertificateDraft = { 
/**
 * Name; empty for guests. It can be changed for the sheet.
 */
name: string, 
/**
 * Who gave the course; may be empty.
 */
organisation: string, 
/**
 * When, in words.
 */
days: string, 
/**
 * How long, in words; empty where nobody has said so.
 */
hours: string, 
/**
 * Lessons that were completed and may be named, as ids and titles.
 */
topics: Array<Keyed>, };

/**
 * How two people talk.
 */
export type ChatChannel = "call" | "chat" | "talk";

/**
 * An end of a conversation.
 */
export type ChatEnd = { 
/**
 * Key.
 */
key: string, 
/**
 * What happened.
 */
text: Array<Block>, };

/**
 * One turn of a conversation.
 */
export type ChatTurn = { 
/**
 * Key.
 */
key: string, 
/**
 * What the other says.
 */
says: Array<Block>, 
/**
 * Possible replies, in the order to show.
 */
replies: Array<Way>, };

/**
 * A line of the result, as it is printed for IT.
 */
export type CheckedLine = { 
/**
 * What was looked at.
 */
name: string, 
/**
 * All is well.
 */
good: boolean, 
/**
 * What was found, and what to do.
 */
text: string, };

/**
 * From where.
 */
export type CollectFrom = { "is": "places", 
/**
 * Where they are.
 */
places: Array<Place>, } | { "is": "dropFolder" } | { "is": "rest" };

/**
 * What is to be collected.
 */
export type CollectInput = { 
/**
 * From where.
 */
from: CollectFrom, 
/**
 * What opens files that are locked by a passphrase.
 */
passphrase: string | null, 
/**
 * Language of the page.
 */
language: string, };

/**
 * Everything about collecting and handing out.
 */
export type CollectPage = { 
/**
 * The shared folder.
 */
dropFolder: DropState, 
/**
 * Files of other PCs in it.
 */
dropFiles: number, 
/**
 * Days after which collected files are deleted from it.
 */
dropDays: number, 
/**
 * Other PCs, by name.
 */
devices: Array<Device>, 
/**
 * Who is perhaps one person with two entries.
 */
same: Array<SamePair>, 
/**
 * Entries that were put together; this can be undone.
 */
joined: Array<SamePair>, 
/**
 * Who asked on another PC to be erased, and is still here.
 */
erasures: Array<AskedErasure>, 
/**
 * What is missing.
 */
gaps: Array<Gap>, 
/**
 * What was dated later than today.
 */
future: Array<FutureAnswers>, 
/**
 * Entries of which two PCs told different things.
 */
conflicts: number, 
/**
 * Whether a hand-out needs a passphrase, because no other PC is known yet.
 */
needsPassphrase: boolean, 
/**
 * When files were collected last.
 */
collectedAt: string | null, 
/**
 * When a course file was made last.
 */
handedOutAt: string | null, };

/**
 * What was collected.
 */
export type Collected = { 
/**
 * One after the other.
 */
files: Array<CollectedFile>, 
/**
 * Entries that are here since now.
 */
new: number, 
/**
 * Entries that were here already.
 */
known: number, 
/**
 * Entries left out, because the person was erased here.
 */
erased: number, 
/**
 * Entries of which two PCs told different things.
 */
conflicts: number, 
/**
 * New entries that are dated later than today.
 */
future: number, 
/**
 * People who are here since now.
 */
learnersNew: number, 
/**
 * People who were here already.
 */
learnersKnown: number, 
/**
 * People of whom a later name was taken over.
 */
learnersChanged: number, 
/**
 * People left out, because they were erased here.
 */
learnersErased: number, 
/**
 * Whether it was ended early.
 */
stopped: boolean, 
/**
 * Files that are still to be collected, after others were answered in between: ask for the rest. Everything else
 * is told at the end.
 */
left: number, 
/**
 * How everything stands now.
 */
page: CollectPage, };

/**
 * What became of one file.
 */
export type CollectedFile = { 
/**
 * Its name.
 */
name: string, 
/**
 * Name of the PC that made it, where that is known.
 */
computer: string | null, 
/**
 * What became of it.
 */
outcome: FileOutcome, 
/**
 * Why it was not read.
 */
failure: Failure | null, 
/**
 * Entries that are here since now.
 */
new: number, 
/**
 * Entries that were here already.
 */
known: number, };

/**
 * One of two or three who learn together.
 */
export type Companion = { "way": "guest" } | { "way": "tile", 
/**
 * Learner id.
 */
learner: string, 
/**
 * Their three pictures in order, where some are set.
 */
pin?: Array<string>, } | { "way": "ownName", 
/**
 * The name.
 */
name: string, 
/**
 * Picture card chosen.
 */
picture: string, };

/**
 * How it stands at another PC. Never what somebody does there.
 */
export type ComputerStatus = { 
/**
 * Which one.
 */
device: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Whether somebody is learning there.
 */
present: boolean, 
/**
 * Whether they ask for help.
 */
wantsHelp: boolean, 
/**
 * When it said so, by its own clock.
 */
at: string, 
/**
 * Whether it was heard of in the last three minutes.
 */
fresh: boolean, };

/**
 * A help line or office.
 */
export type Contact = { 
/**
 * Its id.
 */
id: string, 
/**
 * Language of its words: the page's, or the next one that it has.
 */
language: string, 
/**
 * Name.
 */
name: string, 
/**
 * What they do, one line.
 */
does: string, 
/**
 * Phone number as it is dialled, with spaces.
 */
phone: string | null, 
/**
 * E-mail address, shown as text.
 */
email: string | null, 
/**
 * Postal address.
 */
address: string | null, 
/**
 * Web address, shown as text.
 */
url: string | null, 
/**
 * When somebody answers, one line.
 */
hours: string | null, 
/**
 * `free`, `normal` or none when not known.
 */
cost: string | null, 
/**
 * Language codes that are spoken there; empty when not known.
 */
languages: Array<string>, 
/**
 * Date of the last check, `YYYY-MM-DD`.
 */
checked: string, 
/**
 * Whether that check is too old: "may have changed, ask at the desk".
 */
outOfDate: boolean, };

/**
 * Which contacts to show.
 */
export type ContactsInput = { 
/**
 * Language of the page.
 */
language: string, 
/**
 * Region code; none means the site's.
 */
region: string | null, 
/**
 * Need code; none means all.
 */
need: string | null, 
/**
 * Language that the person speaks; none means the page's.
 */
speaks: string | null, };

/**
 * The help page.
 */
export type ContactsPage = { 
/**
 * 112 and 101, always first.
 */
emergency: Array<Contact>, 
/**
 * The others: need, language, region, always one beyond the region.
 */
contacts: Array<Contact>, 
/**
 * Region in force: `DG`, `VL`, `BR`, `WA`.
 */
region: string, 
/**
 * Regions to choose from.
 */
regions: Array<string>, 
/**
 * Needs to choose from, in the order of the page.
 */
needs: Array<string>, 
/**
 * Whether no contact speaks the wanted language, so that the next best are shown.
 */
noContactInLanguage: boolean, };

/**
 * A course: a group with dates and a plan.
 */
export type Course = { 
/**
 * Group id; none for a new one.
 */
group: string | null, 
/**
 * Name of the group.
 */
name: string, 
/**
 * First day, `YYYY-MM-DD`; none when open. With days, the first of them.
 */
firstDay: string | null, 
/**
 * Last day, `YYYY-MM-DD`; none when open. With days, the last of them.
 */
lastDay: string | null, 
/**
 * Its days in order.
 */
days: Array<CourseDay>, 
/**
 * Hours in all, in quarters of an hour.
 */
quarterHours: number, 
/**
 * Lesson ids.
 */
plan: Array<string>, 
/**
 * People in it.
 */
learners: number, };

/**
 * A day of a course.
 */
export type CourseDay = { 
/**
 * Local date, `YYYY-MM-DD`.
 */
day: string, 
/**
 * Minutes after midnight; none when no time was said.
 */
begins: number | null, 
/**
 * Minutes after midnight; none when no time was said.
 */
ends: number | null, };

/**
 * A course file to look at.
 */
export type CourseFileInput = { 
/**
 * Where.
 */
file: Place, 
/**
 * What opens it, where a passphrase does.
 */
passphrase: string | null, };

/**
 * What a course file says of itself.
 */
export type CourseLook = { 
/**
 * Name of the trainer who made it.
 */
trainer: string, 
/**
 * Sixteen figures of that trainer, to compare.
 */
numbers: string, 
/**
 * Whether this PC trusts them already.
 */
known: boolean, 
/**
 * Name of the site.
 */
site: string, 
/**
 * When it was made.
 */
madeAt: string, 
/**
 * Whether a newer one was taken in before.
 */
older: boolean, 
/**
 * People in it.
 */
learners: number, 
/**
 * Names of the groups in it.
 */
groups: Array<string>, 
/**
 * Lessons in its plans.
 */
lessons: number, };

/**
 * The three questions about a course. What is answered is counted; who answered is not kept.
 */
export type CourseQuestions = { 
/**
 * Name of the course.
 */
course: string, };

/**
 * Answers to the three questions about a course.
 */
export type CourseQuestionsInput = { 
/**
 * 1 to 5 for each question; none for one that was left out.
 */
answers: [number | null, number | null, number | null], };

/**
 * A course file was taken in.
 */
export type CourseTaken = { 
/**
 * People in it.
 */
learners: number, 
/**
 * People of whom a later name was taken over.
 */
changed: number, 
/**
 * People who are not shown here any more.
 */
hidden: number, 
/**
 * People who were erased.
 */
erased: number, 
/**
 * Groups in it.
 */
groups: number, 
/**
 * Entries that are here since now.
 */
new: number, };

/**
 * All courses, and the lessons a plan can hold.
 */
export type Courses = { 
/**
 * By name.
 */
courses: Array<Course>, 
/**
 * Lessons by track. Private lessons are not among them.
 */
tracks: Array<PlanTrack>, };

/**
 * What becomes of the curtain.
 */
export type Curtain = { "is": "lifted" } | { "is": "pictures", 
/**
 * Whose they are.
 */
name: string, 
/**
 * Their picture card.
 */
card: string, };

/**
 * What belongs together.
 */
export type DataGroup = { 
/**
 * `about`, `settings`, `notes` …, or the id of a lesson.
 */
key: string, 
/**
 * Heading.
 */
title: string, 
/**
 * Sentences.
 */
text: Array<string>, 
/**
 * Names and values.
 */
facts: Array<Fact>, 
/**
 * What happened, oldest first.
 */
lines: Array<DataLine>, };

/**
 * One thing that happened.
 */
export type DataLine = { 
/**
 * When, ISO 8601 with offset.
 */
at: string, 
/**
 * What, in words.
 */
text: string, };

/**
 * A decision about two entries.
 */
export type DecideSameInput = { 
/**
 * The entry that is or will be shown.
 */
shown: string, 
/**
 * The other one.
 */
other: string, 
/**
 * What they are.
 */
decision: SameDecision, 
/**
 * Language of the page.
 */
language: string, };

/**
 * What to do with a message.
 */
export type Decision = "keep" | "report" | "delete";

/**
 * How traps and genuine messages were told apart.
 */
export type Detection = { 
/**
 * Traps found.
 */
trapsFound: number, 
/**
 * Traps in all.
 */
traps: number, 
/**
 * Genuine messages kept.
 */
genuineKept: number, 
/**
 * Genuine messages in all.
 */
genuine: number, 
/**
 * What can be said of it in words.
 */
tendency: Tendency, };

/**
 * Another PC.
 */
export type Device = { 
/**
 * Which one.
 */
device: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Sixteen figures to compare.
 */
numbers: string, 
/**
 * Whether its files are taken.
 */
state: DeviceState, 
/**
 * When it was met first.
 */
firstAt: string, 
/**
 * When a file of it was taken last.
 */
lastAt: string | null, 
/**
 * Files of it that wait here.
 */
files: number, };

/**
 * Whether a PC's files are taken.
 */
export type DeviceState = "waiting" | "accepted";

/**
 * How it stands with the shared folder.
 */
export type DropState = "none" | "ready" | "gone" | "readOnly" | "full";

/**
 * Erasing oneself.
 */
export type EraseMeInput = { 
/**
 * The person's three pictures, where they have set some.
 */
pin: Array<string> | null, };

/**
 * People whose data have been kept long enough.
 */
export type EraseOverdueInput = { 
/**
 * Group id; none for people without a group.
 */
group: string | null, };

/**
 * A learner was erased.
 */
export type Erased = { 
/**
 * Events that are gone.
 */
events: number, 
/**
 * Backups that were replaced.
 */
backups: number, 
/**
 * Old copies that could not be deleted.
 */
left: number, 
/**
 * Reports that trainers have saved since the person came; those files are elsewhere.
 */
exports: number, 
/**
 * Other computers that this one has data of; they keep their own.
 */
otherComputers: number, };

/**
 * How this PC exchanges files with its trainer.
 */
export type ExchangePage = { 
/**
 * Name of this PC.
 */
name: string, 
/**
 * Sixteen figures of this PC, to compare.
 */
numbers: string, 
/**
 * Trainers whom it trusts.
 */
trainers: Array<KnownTrainer>, 
/**
 * The shared folder.
 */
dropFolder: DropState, 
/**
 * When its file was put there last.
 */
sharedAt: string | null, 
/**
 * When a course file was taken in last.
 */
courseAt: string | null, 
/**
 * Whether a file for the trainer can be made by anybody here.
 */
mayWrite: boolean, };

/**
 * One field.
 */
export type ExportField = { 
/**
 * Heading.
 */
name: string, 
/**
 * What it means.
 */
about: string, 
/**
 * The first row's value.
 */
example: string, };

/**
 * Export to a file.
 */
export type ExportFileInput = { 
/**
 * What to export.
 */
export: ExportInput, 
/**
 * Where.
 */
file: Place, };

/**
 * What to export.
 */
export type ExportInput = { 
/**
 * `progress`, `assessments`, `answers`, `summary`, `courses`; several where the format can hold several.
 */
what: Array<string>, 
/**
 * `xlsx`, `pdf`, `csv-excel`, `csv`, `jsonl`, `xapi`.
 */
format: string, 
/**
 * Group id; none means everybody.
 */
group: string | null, 
/**
 * One learner only.
 */
learner: string | null, 
/**
 * First local day, inclusive, `YYYY-MM-DD`.
 */
from: string | null, 
/**
 * Last local day, inclusive, `YYYY-MM-DD`.
 */
to: string | null, 
/**
 * Ids instead of names.
 */
pseudonyms: boolean, 
/**
 * The file is for people outside: whole groups in one quarter only.
 */
forOthers: boolean, 
/**
 * Language of headings and words.
 */
language: string, };

/**
 * Every field that would leave the house.
 */
export type ExportPreview = { 
/**
 * One entry per kind of row.
 */
tables: Array<ExportTable>, 
/**
 * Kinds of files that can hold this choice and are allowed here, the usual one first.
 */
formats: Array<string>, 
/**
 * The kind that is shown: the one asked for, or the first of the list; empty when the list is.
 */
format: string, 
/**
 * File name to suggest.
 */
fileName: string, };

/**
 * One kind of row.
 */
export type ExportTable = { 
/**
 * What its rows are; besides the sorts of rows `overview` and `statements`.
 */
what: string, 
/**
 * Rows that will be written.
 */
rows: number, 
/**
 * The fields.
 */
fields: Array<ExportField>, };

/**
 * A file was written.
 */
export type Exported = { 
/**
 * Its path.
 */
path: string, 
/**
 * Rows in it.
 */
rows: number, };

/**
 * A name and its value, both in words.
 */
export type Fact = { 
/**
 * What it is.
 */
name: string, 
/**
 * What it says.
 */
value: string, };

/**
 * A failure that a person has to act on. Code `disk-full` has the sentence `error-disk-full`.
 */
export type Failure = { 
/**
 * What happened; the page looks up the sentence, it never matches on text.
 */
code: string, 
/**
 * Named values for the sentence. Never a learner's name or answer.
 */
args: { [key in string]: string }, };

/**
 * The wrong answer chosen most often.
 */
export type FavouriteWrong = { 
/**
 * Its words.
 */
text: string, 
/**
 * Of a hundred answers.
 */
share: number, };

/**
 * What to say about an answer. Never a percentage.
 */
export type Feedback = { 
/**
 * For the whole activity.
 */
verdict: Verdict, 
/**
 * For its parts, in the order of the activity.
 */
parts: Array<PartFeedback>, 
/**
 * For an inbox: how the traps and the genuine messages were told apart.
 */
detection: Detection | null, };

/**
 * What became of one file.
 */
export type FileOutcome = "taken" | "known" | "waiting" | "refused";

/**
 * Entries of a PC whose clock was ahead.
 */
export type FutureAnswers = { 
/**
 * Name of the PC.
 */
computer: string | null, 
/**
 * How many.
 */
answers: number, 
/**
 * The latest of them.
 */
latest: string, };

/**
 * Something that a PC stored and that did not arrive.
 */
export type Gap = { 
/**
 * Name of the PC.
 */
computer: string | null, 
/**
 * After this moment.
 */
from: string | null, 
/**
 * Before this moment.
 */
to: string | null, 
/**
 * How many entries; none where nobody knows.
 */
answers: number | null, };

/**
 * The glossary.
 */
export type Glossary = { 
/**
 * Every term, sorted by the rules of the language.
 */
terms: Array<Term>, };

/**
 * The gain of a group in words; its figures are in the export.
 */
export type GroupGain = "more" | "unclear" | "less" | "tooFewPeople";

/**
 * Which group.
 */
export type GroupInput = { 
/**
 * Group id; none means people without a group.
 */
group: string | null, 
/**
 * Language of the page.
 */
language: string, };

/**
 * Where a group stands in each assessed track.
 */
export type GroupStanding = { 
/**
 * Name of the group; empty for people without one.
 */
name: string, 
/**
 * Tracks in which somebody has finished a self-assessment.
 */
tracks: Array<TrackStanding>, };

/**
 * What makes a passphrase easy to guess.
 */
export type GuessReason = "common" | "word" | "name" | "keyboard" | "repeat" | "sequence" | "date";

/**
 * A course file to be made.
 */
export type HandOutInput = { 
/**
 * Where; none: the shared folder.
 */
file: Place | null, 
/**
 * What locks it; none: the keys of the other PCs.
 */
passphrase: string | null, 
/**
 * Ids of the groups in it; none: everybody.
 */
groups: Array<string> | null, };

/**
 * A course file was made.
 */
export type HandedOut = { 
/**
 * The file.
 */
path: string, 
/**
 * People in it.
 */
learners: number, 
/**
 * Groups in it.
 */
groups: number, 
/**
 * PCs that can open it; 0 where a passphrase opens it.
 */
computers: number, };

/**
 * Which trouble.
 */
export type HappenedInput = { 
/**
 * Language of the page.
 */
language: string, 
/**
 * `money`, `password`, `card`, `threat` or `pictures`.
 */
topic: string, };

/**
 * Three steps and large numbers. Nothing of it is recorded.
 */
export type HappenedPage = { 
/**
 * The topic asked for.
 */
topic: string, 
/**
 * Language of heading, opening words and steps.
 */
language: string, 
/**
 * Heading.
 */
title: string, 
/**
 * Opening words, may be empty.
 */
lead: Array<Block>, 
/**
 * Three steps.
 */
steps: Array<string>, 
/**
 * Contacts in the order to call them.
 */
contacts: Array<Contact>, 
/**
 * 112 and 101.
 */
emergency: Array<Contact>, };

/**
 * A call for help from this screen. It says neither who nor where in which lesson.
 */
export type HelpCall = { 
/**
 * Whether somebody asks for help now.
 */
wanted: boolean, 
/**
 * For so many seconds, 0 where nobody asks.
 */
seconds: number, };

/**
 * Whether somebody asks for help.
 */
export type HelpCallInput = { 
/**
 * `false` takes the call back.
 */
wanted: boolean, };

/**
 * A lesson and why it helps.
 */
export type HelpfulLesson = { 
/**
 * The lesson.
 */
lesson: LessonTile, 
/**
 * `sure-but-wrong`, `was-hard`, `not-done-yet` or `goes-further`.
 */
reason: string, 
/**
 * How many tasks stand behind the reason.
 */
tasks: number, };

/**
 * Hides somebody, or shows them again.
 */
export type HideLearnerInput = { 
/**
 * Learner id.
 */
learner: string, 
/**
 * Whether they are hidden from lists and tiles.
 */
hidden: boolean, };

/**
 * The learner's home page.
 */
export type Home = { 
/**
 * Names to greet with; none for guests.
 */
names: Array<string>, 
/**
 * Whether two or three learn together.
 */
together: boolean, 
/**
 * Whether nothing will be kept.
 */
guest: boolean, 
/**
 * The one thing to do next: a lesson begun, else the first one not yet completed.
 */
next: NextLesson | null, 
/**
 * The playlist "Six that help today", as far as its lessons are here.
 */
today: Array<LessonTile>, 
/**
 * All tracks.
 */
tracks: Array<TrackTile>, 
/**
 * "Where do I stand?" is offered (after the first lesson).
 */
assessmentOffered: boolean, 
/**
 * "Five minutes of review" is offered (after the first activity).
 */
reviewOffered: boolean, 
/**
 * The course asks how it was, and this person has not answered yet today.
 */
courseAsks: boolean, };

/**
 * One task of the self-assessment over many people.
 */
export type ItemFigures = { 
/**
 * Item id.
 */
item: string, 
/**
 * Language of question and favourite wrong answer.
 */
language: string, 
/**
 * The question; the id when the course no longer has the item.
 */
question: string, 
/**
 * Title of its lesson in the language of the page; may be empty.
 */
lesson: string, 
/**
 * Answers.
 */
responses: number, 
/**
 * Of a hundred answers, right.
 */
right: number, 
/**
 * Of a hundred answers, "I don't know".
 */
dontKnow: number, 
/**
 * Of a hundred answers, wrong while sure.
 */
sureWrong: number, 
/**
 * Agreement with the other tasks in hundredths, −100 to 100; none when all answered alike.
 */
agreement: number | null, 
/**
 * The wrong answer chosen most often.
 */
favourite: FavouriteWrong | null, };

/**
 * How the tasks of the self-assessment work, over everybody in this data folder.
 */
export type ItemsPage = { 
/**
 * Tasks with enough answers, the hardest first.
 */
items: Array<ItemFigures>, 
/**
 * Tasks that were answered, but not often enough.
 */
hidden: number, 
/**
 * Answers that a task needs before it is shown.
 */
least: number, };

/**
 * What is kept of a lesson.
 */
export type Keeps = "everything" | "completion" | "nothing";

/**
 * What is kept for this person.
 */
export type KeptSettings = { 
/**
 * The choices; none before anything was chosen.
 */
settings: MySettings | null, };

/**
 * A key with its one-line text.
 */
export type Keyed = { 
/**
 * Key, the same in every language.
 */
key: string, 
/**
 * Words.
 */
text: string, };

/**
 * Whose paper is looked at.
 */
export type KitInput = { 
/**
 * Group; none for people without one.
 */
group: string | null, };

/**
 * A piece that can be printed.
 */
export type KitOffer = { 
/**
 * Which one.
 */
piece: KitPiece, 
/**
 * How many cards, lists or lessons it holds; 0 when there is nothing to print yet.
 */
count: number, 
/**
 * Everybody needs one.
 */
each: boolean, };

/**
 * What there is to print for a group.
 */
export type KitPage = { 
/**
 * Name of the group; empty for people without one.
 */
name: string, 
/**
 * People in the group.
 */
learners: number, 
/**
 * The pieces in order.
 */
pieces: Array<KitOffer>, 
/**
 * The policy leaves some of the information notice open.
 */
noticeUnfilled: boolean, };

/**
 * A piece of the paper of a course, in the order in which they are printed.
 */
export type KitPiece = "runSheet" | "attendance" | "nameCards" | "pictureCards" | "numberCards" | "votingCards" | "notice" | "sheets" | "twins" | "satisfaction";

/**
 * Pieces of the paper of a course.
 */
export type KitWish = { 
/**
 * Which ones, in any order.
 */
pieces: Array<KitPiece>, 
/**
 * Group; none for people without one.
 */
group: string | null, 
/**
 * Language of the paper.
 */
language: string, };

/**
 * A trainer whom this PC trusts.
 */
export type KnownTrainer = { 
/**
 * Name; empty for a key of the policy whose trainer never sent a file.
 */
name: string, 
/**
 * Sixteen figures to compare.
 */
numbers: string, 
/**
 * Whether the policy names the key.
 */
fromPolicy: boolean, };

/**
 * A language for a page.
 */
export type LanguageInput = { 
/**
 * Language code.
 */
language: string, };

/**
 * A finished self-assessment.
 */
export type LearnerBand = { 
/**
 * Title of the track.
 */
track: string, 
/**
 * `entry`, `exit` or `booster`.
 */
phase: string, 
/**
 * `first-steps`, `on-the-way` or `sure`.
 */
band: string, 
/**
 * When, ISO 8601 with offset.
 */
at: string, };

/**
 * A course day of one person.
 */
export type LearnerDay = { 
/**
 * Local date, `YYYY-MM-DD`.
 */
day: string, 
/**
 * Whether they were there.
 */
present: boolean, };

/**
 * Which learner.
 */
export type LearnerInput = { 
/**
 * Learner id.
 */
learner: string, };

/**
 * One lesson of one person.
 */
export type LearnerLesson = { 
/**
 * Lesson id.
 */
lesson: string, 
/**
 * Title.
 */
title: string, 
/**
 * In the group's plan.
 */
planned: boolean, 
/**
 * Of this lesson only "completed" or "not yet" is known.
 */
completedOnly: boolean, 
/**
 * Shape and word.
 */
state: CellState, 
/**
 * Steps seen; 0 where only completion is kept.
 */
seen: number, 
/**
 * Steps in all; 0 where only completion is kept.
 */
steps: number, 
/**
 * Last activity, ISO 8601 with offset; none where only completion is kept.
 */
lastAt: string | null, };

/**
 * A note about the person.
 */
export type LearnerNote = { 
/**
 * Its number.
 */
note: number, 
/**
 * When it was written, ISO 8601 with offset.
 */
at: string, 
/**
 * Who wrote it; empty when the account is gone.
 */
trainer: string, 
/**
 * What it says.
 */
text: string, };

/**
 * One person's page. Private lessons are nowhere on it.
 */
export type LearnerPage = { 
/**
 * Learner id.
 */
learner: string, 
/**
 * Name.
 */
name: string, 
/**
 * Picture card code.
 */
picture: string, 
/**
 * Group id.
 */
group: string | null, 
/**
 * Group name.
 */
groupName: string, 
/**
 * Language code.
 */
language: string | null, 
/**
 * On the list since, ISO 8601 with offset.
 */
since: string, 
/**
 * Whether they are asked for three pictures on this PC.
 */
pin: boolean, 
/**
 * Whether they are hidden from lists and tiles.
 */
hidden: boolean, 
/**
 * Last activity, ISO 8601 with offset.
 */
lastAt: string | null, 
/**
 * Lessons by track: planned ones and those begun.
 */
tracks: Array<LearnerTrack>, 
/**
 * Self-assessments finished, the latest last.
 */
bands: Array<LearnerBand>, 
/**
 * Course days noted.
 */
days: Array<LearnerDay>, 
/**
 * Notes, the oldest first. The person may read them.
 */
notes: Array<LearnerNote>, 
/**
 * Other entries that count for this person; this can be undone.
 */
joined: Array<SamePerson>, };

/**
 * A track's lessons of one person.
 */
export type LearnerTrack = { 
/**
 * Title.
 */
title: string, 
/**
 * Lessons in order.
 */
lessons: Array<LearnerLesson>, };

/**
 * The end page.
 */
export type LessonEnd = { 
/**
 * Language of the lesson's words in here.
 */
language: string, 
/**
 * Title of the lesson.
 */
title: string, 
/**
 * Whether it was a lesson without plan, print or answers kept.
 */
private: boolean, 
/**
 * What was kept of it.
 */
keeps: Keeps, 
/**
 * Whether every step was seen and every activity answered.
 */
completed: boolean, 
/**
 * Activities still to do, as step ids and titles.
 */
missing: Array<Keyed>, 
/**
 * Titles of the pages that explained something: "This is what it was about".
 */
learned: Array<string>, 
/**
 * My plan.
 */
plan: Array<string>, 
/**
 * The inbox of the lesson, when it had one.
 */
detection: Detection | null, 
/**
 * What comes next.
 */
next: LessonTile | null, 
/**
 * "Where do I stand?" is offered.
 */
assessmentOffered: boolean, };

/**
 * Which lesson, in which language.
 */
export type LessonInput = { 
/**
 * Lesson id.
 */
lesson: string, 
/**
 * Language.
 */
language: string, };

/**
 * How far somebody is with a lesson.
 */
export type LessonState = { "is": "open" } | { "is": "started", 
/**
 * Step to go on with, from 1.
 */
step: number, 
/**
 * Steps in all.
 */
steps: number, } | { "is": "completed" } | { "is": "repeatedWell" } | { "is": "private" };

/**
 * A lesson as a choice.
 */
export type LessonTile = { 
/**
 * Lesson id.
 */
lesson: string, 
/**
 * Language in which the lesson is told.
 */
language: string, 
/**
 * Title.
 */
title: string, 
/**
 * What it is good for.
 */
summary: string, 
/**
 * Icon name.
 */
icon: string, 
/**
 * Minutes it takes.
 */
minutes: number, 
/**
 * How far the person is.
 */
state: LessonState, 
/**
 * Why it helps most now: `sure-but-wrong`, `was-hard` (the self-assessment says so) or `planned`.
 */
recommended: string | null, };

/**
 * A lesson, opened.
 */
export type LessonView = { 
/**
 * Lesson id.
 */
lesson: string, 
/**
 * Track id.
 */
track: string, 
/**
 * Language of every text in here; another one than was asked for where the lesson lacks that.
 */
language: string, 
/**
 * Title.
 */
title: string, 
/**
 * What it is good for.
 */
summary: string, 
/**
 * Whether it is a lesson without plan, print or answers kept.
 */
private: boolean, 
/**
 * What is kept of it in this visit.
 */
keeps: Keeps, 
/**
 * The voice begins by itself on each step.
 */
listen: boolean, 
/**
 * The steps in order.
 */
steps: Array<Step>, 
/**
 * Step id to show first: where the person stopped.
 */
resume: string, 
/**
 * Step ids seen in this run.
 */
seen: Array<string>, 
/**
 * Words worth explaining.
 */
terms: Array<Term>, };

/**
 * A block of a letter.
 */
export type LetterBlock = { 
/**
 * Key.
 */
key: string, 
/**
 * What to tick.
 */
label: string, 
/**
 * What then stands in the letter.
 */
body: Array<Block>, 
/**
 * Blocks of one group exclude each other.
 */
group: string | null, 
/**
 * Always in the letter.
 */
required: boolean, };

/**
 * Libraries with the same text of a licence.
 */
export type LicenceGroup = { 
/**
 * Such as `MIT OR Apache-2.0`.
 */
licence: string, 
/**
 * Names and versions.
 */
libraries: Array<string>, 
/**
 * The text.
 */
text: string, };

/**
 * Libraries of others and their licences.
 */
export type Licences = { 
/**
 * Libraries by the licence that they share.
 */
groups: Array<LicenceGroup>, };

/**
 * Somebody is back at a page that was covered.
 */
export type LiftCurtainInput = { 
/**
 * Three pictures, once they were asked for.
 */
pin: Array<string> | null, };

/**
 * Learners × lessons.
 */
export type Matrix = { 
/**
 * Group name.
 */
name: string, 
/**
 * Columns.
 */
lessons: Array<MatrixLesson>, 
/**
 * Rows, sorted by name with the language's collation.
 */
rows: Array<MatrixRow>, 
/**
 * How many are stuck.
 */
stuck: number, };

/**
 * A band in the matrix.
 */
export type MatrixBand = { 
/**
 * Track title.
 */
track: string, 
/**
 * `first-steps`, `on-the-way` or `sure`.
 */
band: string, };

/**
 * One cell.
 */
export type MatrixCell = { 
/**
 * Shape and word.
 */
state: CellState, 
/**
 * Steps seen; 0 where only completion is kept.
 */
seen: number, 
/**
 * Steps in all; 0 where only completion is kept.
 */
steps: number, };

/**
 * A column of the matrix. Lessons that are never recorded have none.
 */
export type MatrixLesson = { 
/**
 * Lesson id.
 */
lesson: string, 
/**
 * Title.
 */
title: string, 
/**
 * In the group's plan.
 */
planned: boolean, };

/**
 * A row of the matrix.
 */
export type MatrixRow = { 
/**
 * Learner id.
 */
learner: string, 
/**
 * Name.
 */
name: string, 
/**
 * Picture card code.
 */
picture: string, 
/**
 * Lessons completed.
 */
completed: number, 
/**
 * One cell a column.
 */
cells: Array<MatrixCell>, 
/**
 * Latest band per assessed track.
 */
bands: Array<MatrixBand>, 
/**
 * Last activity, ISO 8601 with offset.
 */
lastAt: string | null, };

/**
 * A made-up message.
 */
export type Message = { 
/**
 * Key.
 */
key: string, 
/**
 * `mail`, `text` or `qr`.
 */
medium: string, 
/**
 * Name of the sender.
 */
from: string, 
/**
 * Address or number of the sender.
 */
address: string, 
/**
 * Subject or first words.
 */
subject: string, 
/**
 * When it came, as the message says it; may be empty.
 */
date: string, 
/**
 * Text.
 */
body: Array<Block>, };

/**
 * A self-assessment in "My progress".
 */
export type MyAssessment = { 
/**
 * Track id.
 */
track: string, 
/**
 * Its title.
 */
title: string, 
/**
 * `first-steps`, `on-the-way` or `sure`.
 */
band: string, 
/**
 * When, ISO 8601 with offset.
 */
at: string, };

/**
 * Everything that is stored about the person, in words of one language.
 */
export type MyData = { 
/**
 * Whether all of it goes with the visit.
 */
guest: boolean, 
/**
 * Group by group, in the order of the page.
 */
groups: Array<DataGroup>, };

/**
 * What others may know of the keys of the trainer who is in.
 */
export type MyKeys = { 
/**
 * Name of the trainer.
 */
name: string, 
/**
 * The line for the policy file.
 */
public: string, 
/**
 * Sixteen figures to compare.
 */
numbers: string, };

/**
 * A lesson in "My progress".
 */
export type MyLesson = { 
/**
 * The lesson.
 */
lesson: LessonTile, 
/**
 * Last time, ISO 8601 with offset.
 */
lastAt: string, };

/**
 * A plan in "My progress".
 */
export type MyPlan = { 
/**
 * Language of the lesson's words.
 */
language: string, 
/**
 * Title of the lesson it belongs to.
 */
lesson: string, 
/**
 * Sentences chosen.
 */
chosen: Array<string>, };

/**
 * "My progress": in words, never as a mark.
 */
export type MyProgress = { 
/**
 * Name; none for guests.
 */
name: string | null, 
/**
 * Whether nothing will be kept.
 */
guest: boolean, 
/**
 * Tracks with counts.
 */
tracks: Array<TrackTile>, 
/**
 * Lessons begun or completed, newest first.
 */
lessons: Array<MyLesson>, 
/**
 * What I have chosen to do at home, newest first.
 */
plans: Array<MyPlan>, 
/**
 * Self-assessments finished, newest first.
 */
assessments: Array<MyAssessment>, };

/**
 * What somebody has chosen; nothing where the house's own way is good enough.
 */
export type MySettings = { 
/**
 * Size of the letters: `s`, `m`, `l`, `xl`.
 */
size: string | null, 
/**
 * Colours: `light`, `dark`, `contrast`; none: as the system asks.
 */
theme: string | null, 
/**
 * Nothing moves on the page.
 */
calm: boolean, 
/**
 * The overview shows "Continue" only.
 */
simple: boolean, };

/**
 * The lesson behind the big button.
 */
export type NextLesson = { 
/**
 * The lesson.
 */
lesson: LessonTile, 
/**
 * Its cover.
 */
picture: Picture | null, 
/**
 * Minutes that are left, about.
 */
minutesLeft: number, 
/**
 * Whether it was begun before ("Continue" instead of "Start").
 */
begun: boolean, };

/**
 * Which note.
 */
export type NoteInput = { 
/**
 * Learner id.
 */
learner: string, 
/**
 * Its number.
 */
note: number, };

/**
 * An input or output without content.
 */
export type Nothing = Record<symbol, never>;

/**
 * Something that the person at the screen must know before anything else; the words are `notice-<code>`.
 */
export type Notice = { 
/**
 * `database-damaged`, `database-newer`, `database-read-only`, `network-drive`, `policy-invalid`, `data-in-use`,
 * `clock-behind`.
 */
code: string, 
/**
 * Named values for the sentence.
 */
args: Array<[string, string]>, };

/**
 * Which learner, in which language.
 */
export type OpenLearnerInput = { 
/**
 * Learner id.
 */
learner: string, 
/**
 * Language of the page.
 */
language: string, };

/**
 * People whose data will have been kept long enough.
 */
export type Overdue = { 
/**
 * Group id; none for people without a group.
 */
group: string | null, 
/**
 * Name of the group.
 */
name: string, 
/**
 * People.
 */
people: number, 
/**
 * The day from which their data should be gone, `YYYY-MM-DD`.
 */
due: string, 
/**
 * Whether that day has come.
 */
over: boolean, };

/**
 * What a page of a made-up browser looks like.
 */
export type PageLook = "plain" | "shop" | "reviews" | "form" | "news";

/**
 * Lessons that can be printed for a course.
 */
export type PaperLessons = { 
/**
 * Tracks in order.
 */
tracks: Array<PaperTrack>, };

/**
 * A track with its lessons.
 */
export type PaperTrack = { 
/**
 * Title.
 */
title: string, 
/**
 * Lessons as ids and titles, in order.
 */
lessons: Array<Keyed>, };

/**
 * Feedback to one part of an answer.
 */
export type PartFeedback = { 
/**
 * Option, message, part or left key; for a conversation turn and reply, joined by a full stop; none for the
 * activity as a whole.
 */
key: string | null, 
/**
 * Verdict.
 */
verdict: Verdict, 
/**
 * Words.
 */
blocks: Array<Block>, };

/**
 * A passphrase to look at; it is neither kept nor logged.
 */
export type PassphraseInput = { 
/**
 * Passphrase.
 */
passphrase: string, 
/**
 * Language of the page, whose words are easily guessed here.
 */
language: string, };

/**
 * How strong a passphrase is.
 */
export type PassphraseStrength = { 
/**
 * zxcvbn score, 0…4.
 */
score: number, 
/**
 * Whether a trainer may use it.
 */
enough: boolean, 
/**
 * What makes it weak, the most important first; nothing where it is strong.
 */
reasons: Array<GuessReason>, };

/**
 * Everybody on this PC.
 */
export type People = { 
/**
 * Sorted by group, then name.
 */
people: Array<Person>, 
/**
 * Who is perhaps one person with two entries.
 */
same: Array<SamePair>, 
/**
 * Entries that were put together; this can be undone.
 */
joined: Array<SamePair>, };

/**
 * One learner in the list of people.
 */
export type Person = { 
/**
 * Learner id.
 */
learner: string, 
/**
 * Name.
 */
name: string, 
/**
 * Picture card code.
 */
picture: string, 
/**
 * Group id.
 */
group: string | null, 
/**
 * Group name.
 */
groupName: string, 
/**
 * Whether they are asked for three pictures on this PC.
 */
pin: boolean, 
/**
 * Whether they are hidden from lists and tiles.
 */
hidden: boolean, };

/**
 * A picture as an allow-listed tree.
 */
export type Picture = { 
/**
 * What it shows, for those who do not see it.
 */
alt: string, 
/**
 * The `svg` element.
 */
root: Shape, };

/**
 * What has changed for one person: a hint in words.
 */
export type PictureChange = { 
/**
 * `more-with-hard`, `more`, `surer`, `about-the-same` or `too-few-new`.
 */
kind: string, 
/**
 * Since when, ISO 8601 with offset.
 */
since: string, };

/**
 * "Your picture": words first, then the drawing.
 */
export type PicturePage = { 
/**
 * Track id.
 */
track: string, 
/**
 * Its title.
 */
title: string, 
/**
 * `first-steps`, `on-the-way` or `sure`.
 */
band: string, 
/**
 * Lower end of the 95 % interval on the drawing, 0…1000 from start to end.
 */
low: number, 
/**
 * Best guess on the drawing, 0…1000.
 */
here: number, 
/**
 * Upper end, 0…1000.
 */
high: number, 
/**
 * Band at the lower end.
 */
bandLow: string, 
/**
 * Band at the upper end.
 */
bandHigh: string, 
/**
 * Tasks answered.
 */
tasks: number, 
/**
 * Of these "I don't know".
 */
dontKnow: number, 
/**
 * Knew it and was sure.
 */
knewSure: number, 
/**
 * Knew it, unsure.
 */
knewUnsure: number, 
/**
 * Did not know it, unsure ("I don't know" counts here).
 */
missedUnsure: number, 
/**
 * Did not know it, but was sure.
 */
missedSure: number, 
/**
 * How sure I felt before, 1…4, when I rated myself.
 */
selfRating: number | null, 
/**
 * Per topic.
 */
topics: Array<Topic>, 
/**
 * Three lessons that help most.
 */
lessons: Array<HelpfulLesson>, 
/**
 * When, ISO 8601 with offset.
 */
at: string, 
/**
 * The tasks ran out before the picture was clear.
 */
ranOut: boolean, 
/**
 * Many answers came very quickly.
 */
hurried: boolean, 
/**
 * How far one has come since the first picture of this track; none when this is the first one.
 */
change: PictureChange | null, 
/**
 * A lesson of the track was completed since, so it makes sense to look again.
 */
lookAgain: boolean, };

/**
 * Whether the person here has set three pictures.
 */
export type PinState = { 
/**
 * Whether they are asked for.
 */
set: boolean, };

/**
 * A place on disk: chosen in a native dialog (the page only holds the ticket), or typed where no dialog can be had.
 */
export type Place = { "by": "ticket", "value": number } | { "by": "typed", "value": string };

/**
 * A lesson for the plan.
 */
export type PlanLesson = { 
/**
 * Lesson id.
 */
lesson: string, 
/**
 * Title.
 */
title: string, 
/**
 * Minutes.
 */
minutes: number, 
/**
 * Kept only when it stands in the plan, and then as completed only.
 */
completedOnly: boolean, };

/**
 * A track's lessons for the plan.
 */
export type PlanTrack = { 
/**
 * Title of the track.
 */
title: string, 
/**
 * Its lessons.
 */
lessons: Array<PlanLesson>, };

/**
 * Whether one person was there.
 */
export type PresentInput = { 
/**
 * Learner id.
 */
learner: string, 
/**
 * There, not there, or not noted.
 */
present: boolean | null, };

/**
 * One question over everybody.
 */
export type QuestionFigures = { 
/**
 * Answers.
 */
answers: number, 
/**
 * Mean of the answers from 1 to 5; none for too few.
 */
mean: number | null, 
/**
 * How often each answer was given; none for too few.
 */
counts: Array<number> | null, };

/**
 * What happens when nobody does anything. All times count while the program runs, whatever the clock says.
 */
export type Quiet = { 
/**
 * Minutes until a curtain covers the page.
 */
curtainMinutes: number, 
/**
 * Minutes behind the curtain until the visit ends; none while a course runs.
 */
endMinutes: number | null, };

/**
 * A new passphrase by means of the recovery code.
 */
export type RecoverAccountInput = { 
/**
 * Trainer's name.
 */
name: string, 
/**
 * The code on paper; signs between and letter case do not matter.
 */
code: string, 
/**
 * New passphrase.
 */
passphrase: string, };

/**
 * What to do with a damaged database; the damaged file is always kept aside.
 */
export type RecoverInput = { "with": "newestBackup" } | { "with": "emptyFile" };

/**
 * To be printed or written down, shown once.
 */
export type RecoveryCode = { 
/**
 * Six groups of four signs.
 */
code: string, };

/**
 * A report for the person who helps: no names, no answers.
 */
export type Report = { 
/**
 * As it would be written.
 */
text: string, };

/**
 * Where the report should go.
 */
export type ReportInput = { 
/**
 * The file.
 */
file: Place, 
/**
 * Exactly what the person has read.
 */
text: string, };

/**
 * Bring a backup back.
 */
export type RestoreInput = { 
/**
 * File name among the backups.
 */
name: string, };

/**
 * An activity that was answered before.
 */
export type ReviewCard = { 
/**
 * Lesson id.
 */
lesson: string, 
/**
 * Title of the lesson.
 */
title: string, 
/**
 * Language of every text of the card.
 */
language: string, 
/**
 * The step with its activity, without an earlier answer.
 */
step: Step, };

/**
 * Which cards to take.
 */
export type ReviewInput = { 
/**
 * Language of the page.
 */
language: string, 
/**
 * Also what is not due yet: somebody wants to practise all the same.
 */
ahead: boolean, 
/**
 * The cards of the review that is going on, in another language; none begins a new one.
 */
again: Array<CardId>, };

/**
 * A short review.
 */
export type ReviewPage = { 
/**
 * What comes back today, at most about five minutes of it.
 */
cards: Array<ReviewCard>, 
/**
 * Whether anything can be practised although it is not due.
 */
more: boolean, 
/**
 * The first day after today on which something comes back, as `YYYY-MM-DD`.
 */
nextOn: string | null, };

/**
 * What the program can look at by itself.
 */
export type RoomCheck = { 
/**
 * What the clock says, as ISO 8601 with the local offset.
 */
now: string, 
/**
 * The clock shows a time that can be.
 */
clockGood: boolean, 
/**
 * Room left on the disk of the data folder; none where the system does not say.
 */
freeMegabytes: number | null, 
/**
 * There is room for years of courses.
 */
diskGood: boolean, 
/**
 * The data folder.
 */
dataFolder: string, 
/**
 * When the mark was written that a restart has to leave there; none before that.
 */
mark: string | null, 
/**
 * The folder that all PCs of the room share.
 */
dropFolder: DropState, 
/**
 * The mark is older than this run of the program, so it has survived at least one start.
 */
markSurvived: boolean, };

/**
 * A class list to read.
 */
export type RosterInput = { 
/**
 * The file.
 */
file: Place, 
/**
 * Group for rows that name none; a name, made when new.
 */
group: string, 
/**
 * Language of the messages.
 */
language: string, };

/**
 * What an import will do, or did.
 */
export type RosterPreview = { 
/**
 * Rows as understood, the first 200.
 */
rows: Array<RosterRow>, 
/**
 * Rows in all.
 */
total: number, 
/**
 * People who will be added.
 */
added: number, 
/**
 * People already known, without a change.
 */
unchanged: number, 
/**
 * People whose entry will be changed.
 */
changed: number, 
/**
 * Rows that cannot be used. While there is one, nothing is imported.
 */
problems: Array<RosterProblem>, 
/**
 * How the file was read: `UTF-8`, `UTF-16` or `Windows-1252`.
 */
encoding: string, 
/**
 * The separator found: `;`, `,` or `tab`.
 */
separator: string, };

/**
 * A row that cannot be used.
 */
export type RosterProblem = { 
/**
 * Row in the file, the first line is 1.
 */
row: number, 
/**
 * Column heading.
 */
column: string, 
/**
 * What is wrong and what to do, in the language asked for.
 */
message: string, };

/**
 * One row of a class list.
 */
export type RosterRow = { 
/**
 * Name.
 */
name: string, 
/**
 * Group name.
 */
group: string, 
/**
 * `new`, `known` or `changed`.
 */
change: string, };

/**
 * The safety page.
 */
export type Safety = { 
/**
 * Backups, newest first.
 */
backups: Array<Backup>, 
/**
 * Where the data are.
 */
folder: string, };

/**
 * What two entries are.
 */
export type SameDecision = "same" | "two" | "undo";

/**
 * Two entries.
 */
export type SamePair = { 
/**
 * The one that is or would be shown.
 */
shown: SamePerson, 
/**
 * The other one.
 */
other: SamePerson, };

/**
 * One entry, with what helps to tell people apart.
 */
export type SamePerson = { 
/**
 * Id.
 */
learner: string, 
/**
 * Name.
 */
name: string, 
/**
 * Picture card.
 */
picture: string, 
/**
 * Name of the group, empty without one.
 */
groupName: string, 
/**
 * Since when, ISO 8601.
 */
since: string, 
/**
 * Lessons begun.
 */
lessons: number, };

/**
 * What people said at the end of one course.
 */
export type SatisfactionPage = { 
/**
 * Name of the group.
 */
name: string, 
/**
 * Whether learners may answer on screen.
 */
asks: boolean, 
/**
 * Typed in from paper: how often each of the five answers was given to each of the three questions.
 */
paper: Array<Array<number>>, 
/**
 * People who answered on screen.
 */
onScreen: number, 
/**
 * People whose answers are in the figures below.
 */
people: number, 
/**
 * The three questions.
 */
questions: Array<QuestionFigures>, 
/**
 * So many answers a question needs before its figures are shown.
 */
least: number, };

/**
 * What to note about one day.
 */
export type SaveAttendanceInput = { 
/**
 * Group id.
 */
group: string, 
/**
 * Local date, `YYYY-MM-DD`.
 */
day: string, 
/**
 * People whose entry changes.
 */
people: Array<PresentInput>, 
/**
 * People without a name; none leaves what is known.
 */
others: number | null, };

/**
 * Pieces and the folder that is made for them.
 */
export type SaveKitInput = { 
/**
 * What is wanted.
 */
kit: KitWish, 
/**
 * A new folder.
 */
folder: Place, };

/**
 * What was counted on paper.
 */
export type SaveSatisfactionInput = { 
/**
 * Group id.
 */
group: string, 
/**
 * Three questions with five counts each.
 */
paper: Array<Array<number>>, };

/**
 * What is to be kept for this person.
 */
export type SaveSettingsInput = { 
/**
 * The choices.
 */
settings: MySettings, 
/**
 * Language in force.
 */
language: string, };

/**
 * A sheet and where it goes.
 */
export type SaveSheetInput = { 
/**
 * The sheet.
 */
sheet: SheetWish, 
/**
 * Where it goes.
 */
file: Place, };

/**
 * A made-up file.
 */
export type SavedFile = { 
/**
 * Key.
 */
key: string, 
/**
 * Its name.
 */
text: string, 
/**
 * What it is.
 */
kind: SavedFileKind, };

/**
 * What a made-up file is.
 */
export type SavedFileKind = "photo" | "document" | "list";

/**
 * The one that was saved.
 */
export type SavedGroup = { 
/**
 * Group id.
 */
group: string, };

/**
 * Pieces were saved, a file each.
 */
export type SavedKit = { 
/**
 * The folder.
 */
path: string, 
/**
 * How many files are in it.
 */
files: number, };

/**
 * A sheet was saved.
 */
export type SavedSheet = { 
/**
 * Where it is.
 */
path: string, };

/**
 * A step was seen.
 */
export type SeeStepInput = { 
/**
 * Lesson id.
 */
lesson: string, 
/**
 * Step id.
 */
step: string, 
/**
 * Time the person was active on the step before, in milliseconds.
 */
activeMs: number, };

/**
 * Three pictures to set.
 */
export type SetPinInput = { 
/**
 * The ones set before, where there are some.
 */
before: Array<string> | null, 
/**
 * The new ones in order; none takes them away.
 */
pictures: Array<string> | null, };

/**
 * The first-run set-up.
 */
export type SetUpInput = { 
/**
 * Name of the library or school.
 */
site: string, 
/**
 * Region code.
 */
region: string, 
/**
 * Trainer's name.
 */
name: string, 
/**
 * Passphrase.
 */
passphrase: string, };

/**
 * What a made-up service looks like.
 */
export type SettingsScene = "privacy" | "cookies" | "permissions" | "login" | "device";

/**
 * One SVG element of the allow-list.
 */
export type Shape = { 
/**
 * Element name.
 */
tag: string, 
/**
 * Attribute names and values, in the file's order.
 */
attributes: Array<[string, string]>, 
/**
 * Elements within.
 */
children: Array<Shape>, };

/**
 * Which sheet is wanted.
 */
export type SheetWish = { "is": "lesson", 
/**
 * Lesson id.
 */
lesson: string, 
/**
 * Language.
 */
language: string, } | { "is": "letter", 
/**
 * Lesson id.
 */
lesson: string, 
/**
 * Step id.
 */
step: string, 
/**
 * Blocks taken.
 */
blocks: Array<string>, 
/**
 * Language.
 */
language: string, } | { "is": "certificate", 
/**
 * The name to print; it is not kept.
 */
name: string, 
/**
 * Lessons ticked, by id.
 */
topics: Array<string>, 
/**
 * Language.
 */
language: string, } | { "is": "twin", 
/**
 * Lesson id.
 */
lesson: string, 
/**
 * Language.
 */
language: string, } | { "is": "check", 
/**
 * The lines as they stand on the page.
 */
lines: Array<CheckedLine>, 
/**
 * Language.
 */
language: string, } | { "is": "kit", 
/**
 * What is wanted of it.
 */
kit: KitWish, };

/**
 * How somebody comes in.
 */
export type SignInInput = { "way": "guest", 
/**
 * Language chosen.
 */
language: string, } | { "way": "tile", 
/**
 * Learner id.
 */
learner: string, 
/**
 * Their three pictures in order, where some are set.
 */
pin?: Array<string>, 
/**
 * Language chosen.
 */
language: string, } | { "way": "ownName", 
/**
 * The name.
 */
name: string, 
/**
 * Picture card chosen.
 */
picture: string, 
/**
 * Language chosen.
 */
language: string, } | { "way": "together", 
/**
 * Who they are, at most one of each.
 */
people: Array<Companion>, 
/**
 * Language chosen.
 */
language: string, };

/**
 * A run of text with one emphasis.
 */
export type Span = { 
/**
 * The words.
 */
text: string, 
/**
 * How they are set.
 */
style: SpanStyle, };

/**
 * How a run of text is set.
 */
export type SpanStyle = "plain" | "emphasis" | "strong";

/**
 * A place in a scene that can be marked.
 */
export type SpotMark = { 
/**
 * Key.
 */
key: string, 
/**
 * Where it stands.
 */
role: SpotRole, 
/**
 * What stands there.
 */
text: string, };

/**
 * Where a mark stands in its scene.
 */
export type SpotRole = "from" | "address" | "subject" | "heading" | "text" | "price" | "amount" | "iban" | "name" | "button" | "rating" | "footer";

/**
 * What a scene with clues looks like.
 */
export type SpotScene = "mail" | "text" | "web" | "payment";

/**
 * What the start page needs.
 */
export type Start = { 
/**
 * Name of the library or school, may be empty.
 */
site: string, 
/**
 * Region code.
 */
region: string, 
/**
 * Languages offered, in order.
 */
languages: Array<string>, 
/**
 * Language to begin with.
 */
language: string, 
/**
 * Guests may learn.
 */
guest: boolean, 
/**
 * Tiles of a class list are offered.
 */
classList: boolean, 
/**
 * One may give one's own name.
 */
ownName: boolean, 
/**
 * There is a trainer area on this PC.
 */
trainerArea: boolean, 
/**
 * No trainer account yet: the area begins with the set-up.
 */
setUpNeeded: boolean, 
/**
 * Whether site and region are fixed by the policy file.
 */
fixedByPolicy: boolean, 
/**
 * The newest good backup, as `YYYY-MM-DD HH:MM`, when the data are damaged.
 */
newestBackup: string | null, 
/**
 * What must be known first.
 */
notices: Array<Notice>, 
/**
 * Topics of "Something just happened".
 */
happened: Array<string>, 
/**
 * Version of the app.
 */
version: string, };

/**
 * Begin: the ratings may be left out.
 */
export type StartAssessmentInput = { 
/**
 * Track id.
 */
track: string, 
/**
 * Statement id to 1 (not yet) … 4 (very well).
 */
ratings: { [key in string]: number }, 
/**
 * Language.
 */
language: string, };

/**
 * Who sits at the other PCs, and needs help.
 */
export type Statuses = { 
/**
 * The shared folder.
 */
dropFolder: DropState, 
/**
 * One after the other, by name.
 */
computers: Array<ComputerStatus>, };

/**
 * One page of a lesson.
 */
export type Step = { 
/**
 * Step id, the same in every language.
 */
step: string, 
/**
 * Heading.
 */
title: string, 
/**
 * `story`, `explain`, `note` (a real skip is offered), `already-happened`, `contacts` or none.
 */
role: string | null, 
/**
 * Text.
 */
blocks: Array<Block>, 
/**
 * Picture, when there is one.
 */
picture: Picture | null, 
/**
 * Pictures that stand with the words of options, by key.
 */
optionPictures: { [key in string]: Picture }, 
/**
 * Contact cards under the text.
 */
contacts: Array<Contact>, 
/**
 * Something to do, when there is something.
 */
activity: Activity | null, 
/**
 * The last answer of this run, with its feedback.
 */
answered: Answered | null, };

/**
 * A passphrase that chance has put together, as an example.
 */
export type SuggestedPassphrase = { 
/**
 * Four words with spaces between them.
 */
passphrase: string, };

/**
 * One switch of a made-up service.
 */
export type Switch = { 
/**
 * Key.
 */
key: string, 
/**
 * What is set here.
 */
label: string, 
/**
 * States it can have.
 */
options: Array<Keyed>, 
/**
 * Key of the state it begins in.
 */
start: string, 
/**
 * What it means.
 */
text: Array<Block>, };

/**
 * Where one's data should go.
 */
export type TakeAlongInput = { 
/**
 * The locked file.
 */
file: Place, 
/**
 * What opens it.
 */
passphrase: string, 
/**
 * The person's three pictures, where they have set some.
 */
pin: Array<string> | null, 
/**
 * Whether a page to read is written beside it.
 */
page: boolean, 
/**
 * Language of that page.
 */
language: string, };

/**
 * A course file to take in.
 */
export type TakeInCourseInput = { 
/**
 * Where.
 */
file: Place, 
/**
 * What opens it, where a passphrase does.
 */
passphrase: string | null, 
/**
 * The figures of an unknown trainer, once somebody has compared them.
 */
numbers: string | null, };

/**
 * The data was written.
 */
export type TakenAlong = { 
/**
 * The locked file.
 */
path: string, 
/**
 * The page to read.
 */
page: string | null, 
/**
 * Entries in the file.
 */
entries: number, };

/**
 * A reply that was taken.
 */
export type TakenReply = { 
/**
 * Key of the turn.
 */
turn: string, 
/**
 * Key of the reply.
 */
reply: string, };

/**
 * One task.
 */
export type Task = { 
/**
 * Item id.
 */
item: string, 
/**
 * Number of this task, from 1.
 */
number: number, 
/**
 * At most so many tasks.
 */
atMost: number, 
/**
 * Language of question, situation and options.
 */
language: string, 
/**
 * The question.
 */
question: string, 
/**
 * The situation, may be empty.
 */
blocks: Array<Block>, 
/**
 * What there is to do; its parts stand in the same order after a language switch.
 */
activity: Activity, };

/**
 * To which side somebody leans when telling traps and genuine messages apart.
 */
export type Tendency = "tellsApart" | "tooSuspicious" | "tooTrusting" | "notYetApart" | "tooFew";

/**
 * A word and its meaning.
 */
export type Term = { 
/**
 * Term id.
 */
term: string, 
/**
 * Language of word and meaning.
 */
language: string, 
/**
 * The word.
 */
word: string, 
/**
 * Its meaning.
 */
meaning: Array<Block>, };

/**
 * One person on "Who is learning?".
 */
export type Tile = { 
/**
 * Learner id.
 */
learner: string, 
/**
 * First name, with as much more as is needed to tell two people apart.
 */
name: string, 
/**
 * Picture card code, for example `bicycle`.
 */
picture: string, 
/**
 * Whether three pictures are asked for.
 */
pin: boolean, };

/**
 * One group's tiles, sorted by name with the language's collation.
 */
export type TileGroup = { 
/**
 * Group id; none for people without a group.
 */
group: string | null, 
/**
 * Group name; empty for people without a group.
 */
name: string, 
/**
 * The tiles.
 */
tiles: Array<Tile>, };

/**
 * People who may sign in by pressing a tile.
 */
export type Tiles = { 
/**
 * Groups with at least one learner, by name.
 */
groups: Array<TileGroup>, };

/**
 * What a trainer wants to know first.
 */
export type Today = { 
/**
 * When this was put together, ISO 8601 with offset.
 */
at: string, 
/**
 * This PC first.
 */
computers: Array<TodayComputer>, 
/**
 * Courses held today; without any, the next one.
 */
courses: Array<TodayCourse>, 
/**
 * Data that will have been kept long enough soon, or are.
 */
overdue: Array<Overdue>, 
/**
 * The last backup on this PC, ISO 8601 with offset.
 */
backup: string | null, 
/**
 * People on this PC.
 */
people: number, };

/**
 * One PC. Never which lesson somebody does, and never how long nobody did anything.
 */
export type TodayComputer = { 
/**
 * Its name; none for this one.
 */
name: string | null, 
/**
 * Names of those who are here; guests have none.
 */
names: Array<string>, 
/**
 * How many are here.
 */
here: number, 
/**
 * Seconds that somebody has waited for help; none when nobody does.
 */
helpSeconds: number | null, 
/**
 * Last heard from, ISO 8601 with offset; none for this one.
 */
heardAt: string | null, 
/**
 * Last answer today, ISO 8601 with offset.
 */
answerAt: string | null, 
/**
 * Answers today; none where it is not known.
 */
answers: number | null, };

/**
 * A course of today, or the next one.
 */
export type TodayCourse = { 
/**
 * Group id.
 */
group: string, 
/**
 * Name.
 */
name: string, 
/**
 * Local date, `YYYY-MM-DD`.
 */
day: string, 
/**
 * Whether it is today.
 */
today: boolean, 
/**
 * Minutes after midnight; none when no time was said.
 */
begins: number | null, 
/**
 * Minutes after midnight; none when no time was said.
 */
ends: number | null, 
/**
 * Which of its days, from 1.
 */
number: number, 
/**
 * Its days.
 */
days: number, 
/**
 * People in it.
 */
learners: number, 
/**
 * Lessons in its plan.
 */
planned: number, 
/**
 * Titles of planned lessons that fewer than half of them have completed, the first three.
 */
lessons: Array<string>, };

/**
 * One topic (a competence).
 */
export type Topic = { 
/**
 * DigComp code.
 */
code: string, 
/**
 * Name.
 */
name: string, 
/**
 * "Went well" or "worth a look".
 */
wentWell: boolean, };

/**
 * Which track.
 */
export type TrackInput = { 
/**
 * Track id.
 */
track: string, 
/**
 * Language of the page.
 */
language: string, };

/**
 * A track's page.
 */
export type TrackPage = { 
/**
 * The track.
 */
track: TrackTile, 
/**
 * Its lessons in order.
 */
lessons: Array<LessonTile>, };

/**
 * A group in one track.
 */
export type TrackStanding = { 
/**
 * Track id.
 */
track: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Before the lessons.
 */
entry: BandCounts, 
/**
 * After the lessons.
 */
exit: BandCounts, 
/**
 * People with both.
 */
both: number, 
/**
 * What the group gained.
 */
gain: GroupGain, };

/**
 * A track as a choice.
 */
export type TrackTile = { 
/**
 * Track id.
 */
track: string, 
/**
 * Language of title and line.
 */
language: string, 
/**
 * Title.
 */
title: string, 
/**
 * One line.
 */
summary: string, 
/**
 * Lessons in it.
 */
lessons: number, 
/**
 * Lessons completed; none where no count is shown (the respect track).
 */
completed: number | null, 
/**
 * Whether it has a self-assessment.
 */
assessed: boolean, 
/**
 * Its steps are read aloud by themselves: a track for people who begin.
 */
listen: boolean, };

/**
 * Accounts on this PC.
 */
export type Trainers = { 
/**
 * Names, sorted.
 */
names: Array<string>, 
/**
 * Who is in, if somebody is.
 */
unlocked: string | null, };

/**
 * A line to type. Comparing happens on the page, so that what people type stays there.
 */
export type TypingLine = { 
/**
 * Key.
 */
key: string, 
/**
 * What to type.
 */
text: string, 
/**
 * Whether capital letters count.
 */
exact: boolean, };

/**
 * Into the trainer area.
 */
export type UnlockInput = { 
/**
 * Trainer's name.
 */
name: string, 
/**
 * Passphrase.
 */
passphrase: string, };

/**
 * A verdict in words: "right", "not yet", or none at all.
 */
export type Verdict = "right" | "notYet" | "neutral";

/**
 * A visit has begun.
 */
export type Visit = { 
/**
 * Names to greet with; none for guests.
 */
names: Array<string>, 
/**
 * Whether two or three learn together.
 */
together: boolean, 
/**
 * Whether nothing will be kept.
 */
guest: boolean, 
/**
 * Whether somebody is here for the first time.
 */
first: boolean, 
/**
 * Language in force.
 */
language: string, 
/**
 * What happens when nobody does anything.
 */
quiet: Quiet, };

/**
 * A reply or a link, and where it leads.
 */
export type Way = { 
/**
 * Key.
 */
key: string, 
/**
 * Words.
 */
text: string, 
/**
 * Key of the turn, end or page that follows.
 */
to: string, };

/**
 * What to do with a made-up site.
 */
export type WebDecision = "act" | "leave";

/**
 * A page of a made-up browser.
 */
export type WebPage = { 
/**
 * Key.
 */
key: string, 
/**
 * What it looks like.
 */
look: PageLook, 
/**
 * What stands in the address bar.
 */
address: string, 
/**
 * Title of the tab and of the page.
 */
title: string, 
/**
 * Text.
 */
body: Array<Block>, 
/**
 * Links, in the order of the pages they lead to.
 */
links: Array<Way>, };

/**
 * The file for the trainer.
 */
export type WriteBundleInput = { 
/**
 * Where.
 */
file: Place, 
/**
 * What locks it; none: the keys of the known trainers.
 */
passphrase: string | null, };

/** Every operation, by name. */
export type Commands = {
  open_start: { input: Nothing; output: Start };
  recover_data: { input: RecoverInput; output: Nothing };
  list_contacts: { input: ContactsInput; output: ContactsPage };
  open_happened: { input: HappenedInput; output: HappenedPage };
  list_tiles: { input: LanguageInput; output: Tiles };
  sign_in: { input: SignInInput; output: Visit };
  call_for_help: { input: HelpCallInput; output: HelpCall };
  open_help_call: { input: Nothing; output: HelpCall };
  open_pin: { input: Nothing; output: PinState };
  set_pin: { input: SetPinInput; output: PinState };
  lift_curtain: { input: LiftCurtainInput; output: Curtain };
  finish_visit: { input: Nothing; output: Nothing };
  open_home: { input: LanguageInput; output: Home };
  open_track: { input: TrackInput; output: TrackPage };
  open_progress: { input: LanguageInput; output: MyProgress };
  open_my_data: { input: LanguageInput; output: MyData };
  take_along: { input: TakeAlongInput; output: TakenAlong };
  bring_back: { input: BringBackInput; output: BroughtBack };
  erase_me: { input: EraseMeInput; output: Erased };
  open_settings: { input: Nothing; output: KeptSettings };
  save_settings: { input: SaveSettingsInput; output: Nothing };
  open_about: { input: LanguageInput; output: About };
  open_licences: { input: Nothing; output: Licences };
  open_report: { input: LanguageInput; output: Report };
  save_report: { input: ReportInput; output: Exported };
  open_lesson: { input: LessonInput; output: LessonView };
  switch_language: { input: LessonInput; output: LessonView };
  see_step: { input: SeeStepInput; output: Nothing };
  answer_activity: { input: AnswerInput; output: Feedback };
  finish_lesson: { input: LessonInput; output: LessonEnd };
  show_lesson: { input: LessonInput; output: LessonView };
  mark_shown: { input: AnswerInput; output: Feedback };
  open_review: { input: ReviewInput; output: ReviewPage };
  answer_review: { input: AnswerInput; output: Feedback };
  open_glossary: { input: LanguageInput; output: Glossary };
  open_course_questions: { input: Nothing; output: CourseQuestions };
  answer_course_questions: { input: CourseQuestionsInput; output: Nothing };
  open_assessment: { input: TrackInput; output: AssessmentIntro };
  start_assessment: { input: StartAssessmentInput; output: AssessmentStep };
  resume_assessment: { input: TrackInput; output: AssessmentStep };
  answer_item: { input: AnswerItemInput; output: AssessmentStep };
  open_picture: { input: TrackInput; output: PicturePage };
  open_certificate: { input: LanguageInput; output: CertificateDraft };
  list_lessons: { input: LanguageInput; output: PaperLessons };
  open_kit: { input: KitInput; output: KitPage };
  save_kit: { input: SaveKitInput; output: SavedKit };
  save_sheet: { input: SaveSheetInput; output: SavedSheet };
  check_passphrase: { input: PassphraseInput; output: PassphraseStrength };
  suggest_passphrase: { input: LanguageInput; output: SuggestedPassphrase };
  set_up: { input: SetUpInput; output: RecoveryCode };
  list_trainers: { input: Nothing; output: Trainers };
  unlock: { input: UnlockInput; output: Nothing };
  recover_account: { input: RecoverAccountInput; output: RecoveryCode };
  lock: { input: Nothing; output: Nothing };
  open_today: { input: LanguageInput; output: Today };
  erase_overdue: { input: EraseOverdueInput; output: Erased };
  list_courses: { input: LanguageInput; output: Courses };
  save_course: { input: Course; output: SavedGroup };
  open_attendance: { input: GroupInput; output: AttendancePage };
  save_attendance: { input: SaveAttendanceInput; output: Nothing };
  open_satisfaction: { input: GroupInput; output: SatisfactionPage };
  save_satisfaction: { input: SaveSatisfactionInput; output: Nothing };
  ask_course: { input: AskCourseInput; output: Nothing };
  open_group: { input: GroupInput; output: Matrix };
  open_standing: { input: GroupInput; output: GroupStanding };
  open_items: { input: LanguageInput; output: ItemsPage };
  list_people: { input: LanguageInput; output: People };
  open_learner: { input: OpenLearnerInput; output: LearnerPage };
  add_note: { input: AddNoteInput; output: Nothing };
  delete_note: { input: NoteInput; output: Nothing };
  hide_learner: { input: HideLearnerInput; output: Nothing };
  add_learner: { input: AddLearnerInput; output: Nothing };
  reset_pin: { input: LearnerInput; output: Nothing };
  erase_learner: { input: LearnerInput; output: Erased };
  preview_roster: { input: RosterInput; output: RosterPreview };
  import_roster: { input: RosterInput; output: RosterPreview };
  preview_export: { input: ExportInput; output: ExportPreview };
  export_progress: { input: ExportFileInput; output: Exported };
  open_room_check: { input: Nothing; output: RoomCheck };
  write_room_mark: { input: Nothing; output: RoomCheck };
  open_collect: { input: LanguageInput; output: CollectPage };
  collect: { input: CollectInput; output: Collected };
  answer_device: { input: AnswerDeviceInput; output: Collected };
  decide_same: { input: DecideSameInput; output: CollectPage };
  answer_erasure: { input: AnswerErasureInput; output: CollectPage };
  hand_out: { input: HandOutInput; output: HandedOut };
  open_keys: { input: Nothing; output: MyKeys };
  list_statuses: { input: Nothing; output: Statuses };
  open_exchange: { input: Nothing; output: ExchangePage };
  write_bundle: { input: WriteBundleInput; output: Exported };
  look_at_course: { input: CourseFileInput; output: CourseLook };
  take_in_course: { input: TakeInCourseInput; output: CourseTaken };
  list_audit: { input: Nothing; output: AuditPage };
  open_safety: { input: Nothing; output: Safety };
  back_up: { input: BackUpInput; output: Exported };
  restore_backup: { input: RestoreInput; output: Nothing };
};
