# The wizard that writes progress into a file.

## Steps.
trainer-reports-title = New report
trainer-reports-who = Who
trainer-reports-what = What
trainer-reports-when = When
trainer-reports-names = Names
trainer-reports-preview = Preview
trainer-reports-change = Change

## For whom: for the house itself, or for people outside. xAPI is a standard for learning records.
trainer-reports-purpose = For whom
trainer-reports-purpose-question = For whom is the file?
trainer-reports-own = For me and our organisation
trainer-reports-own-sub = Everything that you also see here
trainer-reports-others = For others
trainer-reports-others-sub = For funders or the town: whole groups in one quarter, nobody can be recognised
trainer-reports-purpose-missing = Choose for whom

## Who.
trainer-reports-who-question = Whose progress?
trainer-reports-everybody = Everybody
trainer-reports-everybody-sub = All groups on this computer
trainer-reports-one-group = One group
trainer-reports-one-learner = One person
trainer-reports-pick-group = Which group?
trainer-reports-pick-learner = Which person?
trainer-reports-who-missing = Choose who
trainer-reports-group-missing = Choose the group
trainer-reports-learner-missing = Choose the person

## What.
trainer-reports-what-question = What do you want in the file?
trainer-reports-progress = Progress
trainer-reports-progress-sub = Which lessons were begun and done, and when
trainer-reports-assessments = Self-assessments
trainer-reports-assessments-sub = Results of “Where do I stand?”
trainer-reports-answers = Answers
trainer-reports-answers-sub = Every answer to a task
trainer-reports-summary = Groups
trainer-reports-summary-sub = Where each group stands before and after, without names
trainer-reports-courses = Courses
trainer-reports-courses-sub = How many came, what they completed, how they liked it
trainer-reports-overview = Overview
trainer-reports-statements = Statements
trainer-reports-what-missing = Choose what

## When.
trainer-reports-when-question = From which day to which day?
trainer-reports-all-time = Everything until today
trainer-reports-range = From one day to another
trainer-reports-from = From
trainer-reports-to = To
trainer-reports-both-days = Both days count.
trainer-reports-dates = { $from } to { $to }
trainer-reports-since = from { $from }
trainer-reports-until = until { $to }
trainer-reports-days-reversed = The second day comes before the first.
trainer-reports-day-missing = Type at least one day
trainer-reports-days-check = Look at the days again
trainer-reports-quarter = Quarter
trainer-reports-quarter-question = Which quarter?
trainer-reports-quarter-why = Others always get a whole quarter. So nothing about a single person can be worked out.
trainer-reports-quarter-missing = Choose a quarter

## Names or pseudonyms.
trainer-reports-names-question = With names?
trainer-reports-pseudonyms = Pseudonyms
trainer-reports-pseudonyms-sub = A fixed code in place of each name. Good for files that leave the building.
trainer-reports-with-names = Names
trainer-reports-with-names-sub = Everybody who opens the file sees who is meant.
trainer-reports-names-missing = Names or pseudonyms?

## Preview and file.
trainer-reports-contents = This is all that the file will contain
trainer-reports-rows = { $rows ->
    [0] No rows
    [one] { $rows } row
   *[other] { $rows } rows
}
trainer-reports-fields = { $fields ->
    [one] { $fields } field
   *[other] { $fields } fields
}
trainer-reports-nothing-else = Nothing else leaves this computer.
trainer-reports-no-rows = For this choice there is nothing to write yet. The file would contain only headings.
trainer-reports-field = Field
trainer-reports-example = Example
trainer-reports-meaning = Meaning
trainer-reports-no-example = empty
trainer-reports-format = Kind of file
trainer-reports-xlsx = Excel
trainer-reports-pdf = For printing
trainer-reports-csv-excel = Table
trainer-reports-csv = Data
trainer-reports-jsonl = Data
trainer-reports-xapi = Learning record store
trainer-reports-only-fitting = You see only files that can hold this choice.
trainer-reports-no-format = For this choice no file is allowed on this computer. Please choose only one content, or ask your IT department.
trainer-reports-xapi-names = This kind of file never holds names, even if you chose names.
trainer-reports-noted = The file goes where you choose. The export is noted in the log.
trainer-reports-save = Save the file
trainer-reports-done-title = The file is saved
trainer-reports-done = { $rows ->
    [one] { $rows } row is in this file:
   *[other] { $rows } rows are in this file:
}
trainer-reports-done-pdf = The report is here:
trainer-reports-done-names = The file contains names. Please keep it only as long as you need it.
trainer-reports-again = Another report
