## The first page of the trainer area: who is here, who wants help, what comes next. Never what somebody is doing.
trainer-menu-today = Today
trainer-today-title = Today
# $time: a time of day, for example 10:14.
trainer-today-updated = Updated at { $time }
trainer-today-here = { $count ->
    [0] Nobody is here
    [one] { $count } person is here
   *[other] { $count } people are here
}
trainer-today-help = { $count ->
    [0] nobody asks for help
    [one] { $count } person asks for help
   *[other] { $count } people ask for help
}

## One computer.
trainer-today-this = This computer
trainer-today-guests = { $count ->
    [one] { $count } guest
   *[other] { $count } guests
}
# Of another computer it is known only that somebody is there.
trainer-today-somebody = Somebody is here
trainer-today-nobody = Nobody is signed in
trainer-today-answers = { $count ->
    [0] No answer yet today
    [one] { $count } answer today
   *[other] { $count } answers today
}
trainer-today-last = Last answer at { $time }
# $time: a time of day, or a day and a time.
trainer-today-heard = Last heard from: { $time }
trainer-today-wants-help = Asks for help
trainer-today-waits = { $count ->
    [0] for less than a minute
    [one] for { $count } minute
   *[other] for { $count } minutes
}
trainer-today-go = I am going there
trainer-today-computers = Computers

## What comes next.
trainer-today-now = Course today
trainer-today-next = Next course
# For example: 9:30 to 11:30.
trainer-today-times = { $begins } to { $ends }
trainer-today-day = Day { $number } of { $days }
trainer-today-plan = Next in the plan
trainer-today-plan-done = Most people have done every lesson of the plan.
trainer-today-attend = Note who is here
trainer-today-group = See the group
trainer-today-none-title = No course day is coming
trainer-today-none-text = Write down the days of your course. Then this page shows what is next.
trainer-today-courses = To the courses

## What should be looked after: data that were kept long enough, and the backup.
trainer-today-care = To look after
trainer-today-backup = Last backup: { $when }
trainer-today-backup-none = There is no backup on this computer yet.
trainer-today-safety = To the safety page
# $day: a date in words. Their data will have been kept long enough on that day.
trainer-today-soon = { $count ->
    [one] From { $day } on, the data of { $count } person should be gone.
   *[other] From { $day } on, the data of { $count } people should be gone.
}
trainer-today-over = { $count ->
    [one] Since { $day }, the data of { $count } person have been kept long enough.
   *[other] Since { $day }, the data of { $count } people have been kept long enough.
}
trainer-today-erase = Erase these data
trainer-today-erase-title = { $count ->
    [one] Erase the data of { $count } person?
   *[other] Erase the data of { $count } people?
}
trainer-today-erase-text = Names, progress, answers, self-assessments and notes will be gone for good. All backups on this computer are replaced by a new one.
trainer-today-erase-stays = The course itself stays: its days, its plan and what people said without a name.
trainer-today-erase-keep = Keep them for now
trainer-today-erase-do = Erase for good
trainer-today-erased = { $count ->
    [one] The data are erased, with { $count } entry.
   *[other] The data are erased, with { $count } entries.
}
