## Who was there: one day of a course at a time, one line a person.
trainer-attendance-title = Who was there
trainer-attendance-see = Who was there
trainer-attendance-day = Day
# In the list of days. $day: a date in words.
trainer-attendance-of = { $number } of { $days }: { $day }
trainer-attendance-counts = { $there } there, { $away } not there, { $open } not noted yet
trainer-attendance-there = there
trainer-attendance-away = not there
# In the line of a person: on how many of the days noted they were there.
trainer-attendance-so-far = { $there } of { $days } so far
trainer-attendance-keys = With the keyboard: 1 for there, 0 for not there. Then the next person follows.
trainer-attendance-rest = All others were there
trainer-attendance-others = People without a name on this list
trainer-attendance-others-hint = For example guests. A number is enough.
trainer-attendance-others-unclear = This is not a number yet.
trainer-attendance-saved = Saved
trainer-attendance-list = People of the course
trainer-attendance-no-days-title = This course has no days yet
trainer-attendance-no-days-text = Write down the days of the course first. Then you can note who was there.
trainer-attendance-write-days = Write down the days
trainer-attendance-nobody = Nobody is in this group yet. You can still note how many people were there.
trainer-attendance-back = Back to the courses
