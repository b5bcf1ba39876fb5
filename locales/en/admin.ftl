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
admin-help-progress = Progress: export
admin-help-progress-export = Write progress, assessments or answers to a file
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
admin-option-what = What to export
admin-option-format = File format
admin-option-out = File to write
admin-option-dry-run = Show what would happen, change nothing
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
