## The course on paper: what stands on the printed sheets. Everything is printed large, in black and white.

# Title of the document when several sheets are printed together.
kit-title = The course on paper
# Behind the name of a sheet, in the list at the beginning.
kit-copies = { $count ->
    [one] print { $count } copy
   *[other] print { $count } copies
}
# At the lower edge of cards.
kit-cut-hint = Cut along the dashed lines.
kit-fold-hint = Cut along the dashed line. Fold along the dotted line.

## Names of the sheets

kit-run = Run sheet for the trainer
kit-attendance = Attendance list
kit-names = Name cards
kit-pictures = Picture cards
kit-numbers = Number cards
kit-voting = Voting cards A to D
kit-notice = Information about your data
kit-sheets = Lesson sheets
kit-twins = Lessons on paper
kit-satisfaction = Satisfaction form

## Attendance list

kit-attendance-hint = Please sign each day in the right column.
# Heading of the narrow column with numbers.
kit-number = No.
kit-name = Name

## Picture card: name and picture of a person.

kit-pictures-purpose = Press this picture on the screen.

## Satisfaction form

kit-satisfaction-intro = Please do not write your name on this sheet. Tick one box for each question.
kit-satisfaction-more = What else would you like to tell us?
kit-satisfaction-thanks = Thank you. Fold the sheet and hand it in.

## Run sheet for the trainer

# $date is a day in words.
kit-run-day = Day { $number }: { $date }
# Instead of a day, when the course has no dates.
kit-run-order = The lessons in order
kit-run-sum = { $lessons ->
    [0] No lesson
    [one] { $lessons } lesson
   *[other] { $lessons } lessons
}, { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
# Under a lesson of which only "completed" is recorded.
kit-run-assigned = There is no sheet to take home from this lesson. Only whether it was completed is recorded.
kit-run-empty = No lesson is planned in this course yet.

## Information about data

kit-notice-title = What happens to your data?
kit-notice-intro = In this course you learn with the program Tilia. Here you can read what it keeps about you.
kit-notice-unfilled = Some lines are still empty. The trainer fills them in before the sheet is handed out.
kit-notice-controller = Who is responsible?
kit-notice-contact = Whom can you ask?
kit-notice-purpose = What are the data for?
kit-notice-basis = On what ground?
kit-notice-authority = Where can you complain?
kit-notice-kept = What is kept?
kit-notice-kept-name = Your name, your picture, your group and your language.
kit-notice-kept-lessons = Which lessons you have done, your answers and your own estimates.
kit-notice-kept-trainer = What the trainer notes about the course.
kit-notice-never = What is never kept?
kit-notice-never-typed = What you write in exercises, for example passwords or letters.
kit-notice-never-private = The private lessons. They leave no trace in the program.
kit-notice-never-guest = Visits without a name.
kit-notice-where = Where, and for how long?
kit-notice-where-here = On this computer. The program is not connected to the internet.
kit-notice-where-files = The trainer can save lists and reports as files.
kit-notice-where-long = Until you or the trainer erase the data.
kit-notice-rights = Your rights
kit-notice-rights-see = Under “My data” you can see everything. You can also take it along.
kit-notice-rights-erase = There you can erase everything for good.
kit-notice-rights-ask = Is something not right? Ask the trainer to change it.
