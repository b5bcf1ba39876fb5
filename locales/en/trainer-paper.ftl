## The course on paper: the page on which the trainer prints. The names of the sheets stand in kit.ftl.

trainer-paper-title = The course on paper
trainer-paper-sub = Large print, black and white, on A4.
trainer-paper-language = Language of the sheets
# Leads to a list of all lessons.
trainer-paper-one-lesson = One lesson alone
trainer-paper-back = Back to the course on paper
trainer-paper-what = What would you like to print?
# Behind a sheet: how often it is needed.
trainer-paper-each = { $count ->
    [one] { $count } copy: one for each person
   *[other] { $count } copies: one for each person
}
trainer-paper-once = once
trainer-paper-no-people = Nobody is in the group yet.
trainer-paper-no-lessons = No lesson is planned yet.
trainer-paper-unfilled = Lines stay empty in the information about data. Fill them in by hand, or ask your IT for the details.
trainer-paper-save = Save in a folder
# Name of the folder or file that is suggested. Without punctuation.
trainer-paper-folder = Tilia course on paper
trainer-paper-print = { $count ->
    [0] Nothing chosen yet
    [one] Print { $count } kind of sheet
   *[other] Print all { $count } together
}

## What each sheet is for

trainer-paper-run = For you: days, lessons, minutes and what to prepare.
trainer-paper-attendance = To be signed on each day of the course.
trainer-paper-names = To stand on the table.
trainer-paper-pictures = Name and picture, so that everybody finds themselves on the screen.
trainer-paper-numbers = To draw when somebody does not want to say a name.
trainer-paper-voting = For voting when you show a lesson to the whole group.
trainer-paper-notice = To take home: what is kept and what is not.
trainer-paper-sheets = To take home: what matters from each planned lesson.
trainer-paper-twins = The planned lessons to fill in, with answers.
trainer-paper-satisfaction = Three questions at the end, without a name.
