## tilia-admin --help: one line each

admin-help = Care for Tilia from the command line: lessons, class lists, exports and data.
admin-help-lessons = Lessons: check, list, accept translations
admin-help-lessons-check = Name every problem with file, line and column
admin-help-lessons-list = List the lessons
admin-help-lessons-accept = Note that a translation says what the English text says
admin-help-lessons-print = Write a whole lesson as a PDF for paper, with answers
admin-help-roster = Class lists: import, list, export
admin-help-roster-import = Import a class list; one bad row, and nothing is changed
admin-help-roster-list = List groups and how many people are in them
admin-help-roster-export = Write the class list to a file
admin-help-roster-cards = Write the picture cards of a group as a PDF for paper
admin-help-progress = Progress: export, bundle for the trainer, merge
admin-help-progress-export = Write progress, self-assessments, answers, groups or courses to a file
admin-help-progress-bundle = Write what this computer knows to a locked file for the trainer
admin-help-progress-merge = Collect files of other computers, or folders with such files
admin-help-course = Course files: write one for the other computers, take one in
admin-help-course-out = Write the next course file; it is signed by the trainer
admin-help-course-in = Take in a course file of the trainer
admin-help-items = Tasks of the self-assessment: how they work
admin-help-items-stats = Show how often each task was answered correctly, and the favourite wrong answer
admin-help-data = Data: check, back up, restore, rebuild, erase, count
admin-help-data-check = Check whether the data is intact
admin-help-data-backup = Write a backup
admin-help-data-restore = Bring back a backup; the current data is kept aside
admin-help-data-rebuild = Recalculate progress from everything that happened
admin-help-data-erase = Erase one learner, in the backups as well
admin-help-data-stats = Count what is there, without names
admin-help-policy = Policy file: show, check
admin-help-policy-show = Show the rules in force
admin-help-policy-check = Check a policy file before it is put in place
admin-help-demo = Fill an empty data folder with made-up people and answers

## Options

admin-option-data = Data folder
admin-option-lang = Language: de, nl, fr, en
admin-option-json = Answer as JSON, for scripts
admin-option-trainer = Whose passphrase, where several trainers have an account
admin-option-passphrase-file = File whose first line is the passphrase
admin-option-today = Day to compare review dates with
admin-option-strict = Treat overdue review dates as errors
admin-option-group = Only this group; for an import, the group of rows that name none
admin-option-learner = Only this learner, by identifier
admin-option-from = First day
admin-option-to = Last day
admin-option-pseudonyms = Pseudonyms instead of names
admin-option-for-others = For others: groups and courses only, in one whole quarter
admin-option-what = What to export
admin-option-format = File format
admin-option-out = File to write
admin-option-dry-run = Show what would happen, change nothing
admin-option-recipient = Public key for which the file is locked; may be given several times
admin-option-identity = File with keys of age that open the files
admin-option-accept-new = Accept computers that are not known here yet
admin-option-trust = Numbers of the trainer, once compared: only then is an unknown trainer trusted
admin-option-learners = How many made-up learners
admin-option-answers = How many made-up answers
admin-option-groups = How many groups
admin-option-seed = Number from which everything made up follows

## What came of it

# $lessons, $languages: how many
admin-lessons-clean = { $lessons ->
    [one] { $lessons } lesson
   *[other] { $lessons } lessons
} in { $languages ->
    [one] { $languages } language
   *[other] { $languages } languages
}: no problems.
admin-lessons-problems = { $problems ->
    [one] { $problems } problem.
   *[other] { $problems } problems.
}
admin-lesson-accepted = { $lesson }: the text in { $language } is accepted.
# $pages: how many
admin-lesson-printed = { $pages ->
    [one] { $pages } page in { $path }.
   *[other] { $pages } pages in { $path }.
}
# counts of people
admin-roster-result = { $added } added, { $changed } changed, { $unchanged } as before.
admin-roster-dry-run = This would happen; nothing was changed.
# a row that cannot be used
admin-roster-problem = Row { $row }, { $column }: { $message }
admin-exported = { $path }: { $rows ->
    [one] { $rows } row.
   *[other] { $rows } rows.
}
# $path: the file; $events: how many are in it
admin-bundled = { $path }: { $events ->
    [one] { $events } event,
   *[other] { $events } events,
} locked.
# $name: a file; $new, $known: entries; $computer: name of the computer that made it
admin-file-taken = { $name }: { $new } new, { $known } already here ({ $computer }).
admin-file-known = { $name }: was collected before ({ $computer }).
admin-file-waiting = { $name }: waits, because the computer { $computer } is not known here yet. Accept it in the trainer area, or with --accept-new.
# $message: a whole sentence that says why
admin-file-refused = { $name }: { $message }
admin-merged = Together: { $new } new, { $known } already here; people: { $people } new.
admin-merged-conflicts = { $conflicts ->
    [one] { $conflicts } entry was told differently by two computers; one version was kept.
   *[other] { $conflicts } entries were told differently by two computers; one version was kept.
}
admin-merged-future = { $future ->
    [one] { $future } new entry is dated later than today; it was kept.
   *[other] { $future } new entries are dated later than today; they were kept.
}
error-files-refused = { $files ->
    [one] { $files } file was not taken. Everything else was.
   *[other] { $files } files were not taken. Everything else was.
}
admin-handed-out = { $path }: { $learners } people, { $groups } groups.
admin-course-taken = The course file is taken in: { $learners } people, { $groups } groups, { $hidden } not shown any more, { $erased } erased.
admin-course-numbers = This course file comes from { $name }. Numbers: { $numbers }. Compare them with the trainer, then repeat the command with --trust and the numbers.
## How the tasks of the self-assessment work. $agreement lies between -1 and 1; "–" when all answered alike.
admin-items-line = { $item }: { $responses ->
    [one] { $responses } answer,
   *[other] { $responses } answers,
  } { $right }% right, { $unknown }% “I don’t know”, { $sure }% sure but wrong, agreement { $agreement }.
admin-items-favourite = Favourite wrong answer ({ $share }%): { $text }
admin-items-hidden = { $hidden ->
    [one] { $hidden } task has fewer than { $least } answers and is not shown.
   *[other] { $hidden } tasks have fewer than { $least } answers and are not shown.
  }
admin-data-good = The data is intact: { $events ->
    [one] { $events } event.
   *[other] { $events } events.
}
admin-backed-up = The backup is in { $path }. It was read again and is intact.
admin-restored = The backup is in place. The earlier data is kept in { $path }.
admin-restored-first = The backup is in place. There was no earlier data.
admin-rebuilt = Progress was recalculated from { $events ->
    [one] { $events } event.
   *[other] { $events } events.
}
admin-erased = The person is erased, here and in { $backups ->
    [one] { $backups } backup.
   *[other] { $backups } backups.
}
admin-policy-good = { $path }: no problems.
admin-policy-none = There is no policy file; this is a personal installation.
admin-demo-done = Made up: { $learners } learners and { $answers } answers.
# asked on a terminal; what is typed is not shown
admin-passphrase = Passphrase of { $name }:{" "}
