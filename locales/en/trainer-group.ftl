# The group page: one row a person, one column a lesson.

## Head and tools.
trainer-group-learners = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
trainer-group-lessons = { $count ->
    [one] { $count } lesson
   *[other] { $count } lessons
}
trainer-group-stuck = { $count ->
    [one] { $count } person is stuck.
   *[other] { $count } people are stuck.
}
trainer-group-choose = Group
trainer-group-sort = Sort
trainer-group-sort-name = by name
trainer-group-sort-completed = most done
trainer-group-sort-last = last here
trainer-group-show = Show
trainer-group-show-all = all
trainer-group-show-stuck = stuck
trainer-group-show-open = not begun
trainer-group-columns = Lessons
trainer-group-columns-all = all
trainer-group-columns-plan = in the plan
trainer-group-shown = { $count } of { $all } people shown

## Table. Words in cells are as short as possible: a cell is 54 px wide.
trainer-group-table = Progress: one row per person, one column per lesson
trainer-group-legend = Symbols in the table
trainer-group-name = Name
trainer-group-completed = done
trainer-group-done = done
trainer-group-well = again
trainer-group-started = begun
trainer-group-stuck-word = stuck
trainer-group-open = open
# Legend.
trainer-group-legend-well = done, later repeated well
trainer-group-legend-started = begun, with step
# Read aloud by screen readers in place of "4/9".
trainer-group-steps-started = begun, { $seen } of { $steps } steps
trainer-group-steps-stuck = stuck, { $seen } of { $steps } steps
trainer-group-last = last on { $day }
trainer-group-not-begun = not begun
# Column with the result of the self-assessment of a track.
trainer-group-stand = Where do I stand? { $track }
trainer-group-band-first-steps = first steps
trainer-group-band-on-the-way = on the way
trainer-group-band-sure = sure
trainer-group-band-none = no self-assessment

## Empty pages.
trainer-group-none-title = No group yet
trainer-group-none-text = Create a course first. Then the progress of its people appears here.
trainer-group-none-begin = Go to the courses
trainer-group-empty-title = Nobody in this group yet
trainer-group-empty-text = Import a class list, or add people by hand.
trainer-group-empty-begin = Go to the people
trainer-group-nobody-title = Nobody to show
trainer-group-nobody-stuck = Nobody in this group is stuck.
trainer-group-nobody-open = Everybody in this group has begun.
trainer-group-nobody-all = Show everybody
