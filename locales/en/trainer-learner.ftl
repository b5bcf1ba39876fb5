## One person, as the trainer sees them. Private lessons are nowhere on this page.
trainer-learner-see = Open the page of { $name }
# $day: a date in words.
trainer-learner-last = Last here on { $day }
trainer-learner-never = Has not begun yet
trainer-learner-hidden = Hidden: no tile, in no list
trainer-learner-lessons = Lessons
trainer-learner-none = No lesson planned or begun yet.
trainer-learner-lesson = Lesson
trainer-learner-state = How far
trainer-learner-when = Last time
# Under the title of a lesson that is not in the plan of the group.
trainer-learner-unplanned = not in the plan
trainer-learner-not-yet = not yet
# For lessons about violence.
trainer-learner-only = Only “done” or “not yet” is kept here.
trainer-learner-bands = Where do I stand?
trainer-learner-no-bands = No self-assessment yet. It is always the person’s own choice.
trainer-learner-entry = before the lessons
trainer-learner-exit = after the lessons
trainer-learner-booster = some time later
trainer-learner-days = Course days
trainer-learner-no-days = Nothing noted yet.
trainer-learner-notes = Notes
trainer-learner-notes-text = { $name } can read every note under “My data”. Please write nothing about health, family or money.
trainer-learner-note = New note
trainer-learner-note-hint = For example “needs large letters” or “would like to bank online”
# $most: a number, two thousand.
trainer-learner-note-long = The note is too long. Up to { $most } letters fit.
trainer-learner-note-save = Save the note
trainer-learner-note-saved = The note is saved.
trainer-learner-note-delete = Delete this note
trainer-learner-note-deleted = The note is deleted.
trainer-learner-report = Make a report
trainer-learner-hide = Hide
trainer-learner-show = Show again
trainer-learner-is-hidden = { $name } is hidden. Everything stays saved.
trainer-learner-is-shown = { $name } is back on the lists.
trainer-learner-to-group = Back to the group
trainer-learner-to-people = Back to the people
trainer-people-hidden = { $count ->
    [one] Show { $count } hidden person
   *[other] Show { $count } hidden people
}
trainer-people-is-hidden = hidden
