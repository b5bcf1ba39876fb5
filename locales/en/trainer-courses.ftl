# The trainer's courses: a group of people with dates and a plan of lessons.

## List of courses.
trainer-courses-title = Courses
trainer-courses-count = { $count ->
    [0] No course yet
    [one] { $count } course
   *[other] { $count } courses
}
trainer-courses-new = New course
trainer-courses-empty-title = No course yet
trainer-courses-empty-text = A course is a group of people with a plan of lessons. It begins with a name.
trainer-courses-empty-begin = Create the first course
trainer-courses-dates = { $from } to { $to }
trainer-courses-from = from { $from }
trainer-courses-until = until { $to }
trainer-courses-no-dates = no dates yet
trainer-courses-learners = { $count ->
    [0] nobody yet
    [one] { $count } person
   *[other] { $count } people
}
trainer-courses-lessons = { $count ->
    [0] no lessons planned
    [one] { $count } lesson planned
   *[other] { $count } lessons planned
}
trainer-courses-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
trainer-courses-change = Change
trainer-courses-see = See the group
trainer-courses-saved = The course “{ $name }” is saved.

## One course.
trainer-course-new-title = New course
trainer-course-name = Name of the group
trainer-course-name-hint = For example “Tuesday morning”. Learners see this name when they sign in.
trainer-course-name-missing = Name is missing
trainer-course-hours = Hours in total
trainer-course-hours-hint = In quarters of an hour, for example 7.5
trainer-course-hours-unclear = This is not a number of hours yet. Please write for example 7.5.
trainer-course-plan = Plan of lessons
# $lessons and $minutes together stand under the heading "Plan of lessons".
trainer-course-plan-chosen = { $lessons ->
    [0] No lesson chosen yet
    [one] { $lessons } lesson chosen
   *[other] { $lessons } lessons chosen
}
trainer-course-plan-minutes = { $minutes ->
    [one] about { $minutes } minute
   *[other] about { $minutes } minutes
}
# $hours: two or more, in half hours: "6.5".
trainer-course-plan-hours = about { $hours } hours
trainer-course-minutes = { $minutes } min
# For lessons about violence: only the word "completed" is kept, and only for planned lessons.
trainer-course-completed-only = Only “done” is kept, no answers and no times. If the lesson is not in the plan, nothing is kept.
trainer-course-save = Save the course
trainer-course-check = Something needs another look
trainer-course-back = Back without saving

## The days of a course, each with its times.
trainer-course-days = Course days
trainer-course-no-days = No day yet. The course can also begin without dates.
# $number: 1 for the first day.
trainer-course-day = Day { $number }
trainer-course-begins = From
trainer-course-ends = To
trainer-course-time-hint = For example 9:30
trainer-course-time-unclear = This is not a time yet. Please write it like 9:30.
trainer-course-time-order = The end comes before the beginning, or one of the two is missing.
trainer-course-day-twice = This day is already in the list.
trainer-course-add-day = Add a day
# The next day gets the date one week later.
trainer-course-add-week = Add a day one week later
trainer-course-remove-day = Remove day { $number }
# $hours: for example 7.5; the days have beginnings and ends.
trainer-course-hours-of-days = The days add up to { $hours }.
trainer-courses-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
