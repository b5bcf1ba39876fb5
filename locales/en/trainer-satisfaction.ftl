## What people said at the end of a course: typed in from paper, or answered on screen. Counts only.
trainer-satisfaction-title = What people said
trainer-satisfaction-see = What people said
trainer-satisfaction-lead = Three questions at the end of the course, without names
trainer-satisfaction-result = Result
trainer-satisfaction-people = { $count ->
    [0] Nobody has answered yet
    [one] Answers of { $count } person
   *[other] Answers of { $count } people
}
# $mean: for example 4.3; between 1 and 5.
trainer-satisfaction-mean = On average { $mean } of 5
trainer-satisfaction-few = Too few answers: { $answers } of { $least }. With fewer than { $least }, people could be recognised.
trainer-satisfaction-paper = From paper
trainer-satisfaction-paper-text = Type one sheet after the other: three digits, one for each question. 1 is “no, not at all”, 5 is “yes, very much”, 0 is no answer. Then press Enter.
trainer-satisfaction-sheet = Next sheet
trainer-satisfaction-sheet-hint = For example 5 4 5
trainer-satisfaction-sheet-unclear = A sheet has three digits from 0 to 5.
trainer-satisfaction-add = Add the sheet
trainer-satisfaction-undo = Take the last sheet away
# Read aloud and shown after a sheet was typed in. $sheet: its three digits.
trainer-satisfaction-added = { $count ->
    [one] { $sheet } is counted. { $count } sheet so far.
   *[other] { $sheet } is counted. { $count } sheets so far.
}
trainer-satisfaction-taken = { $count ->
    [one] The last sheet is taken away. { $count } sheet so far.
   *[other] The last sheet is taken away. { $count } sheets so far.
}
trainer-satisfaction-table = Counted on paper
trainer-satisfaction-table-hint = You can also change the counts themselves.
trainer-satisfaction-screen = On screen
trainer-satisfaction-screen-text = People of this group then find the three questions on their first page. Nobody sees who answered what, and Tilia does not keep it.
trainer-satisfaction-open = Open the questions
trainer-satisfaction-close = Close the questions
trainer-satisfaction-is-open = { $count ->
    [0] The questions are open. Nobody has answered yet.
    [one] The questions are open. { $count } person has answered.
   *[other] The questions are open. { $count } people have answered.
}
trainer-satisfaction-is-closed = { $count ->
    [0] The questions are closed.
    [one] The questions are closed. { $count } person has answered.
   *[other] The questions are closed. { $count } people have answered.
}
# $least: a number, five.
trainer-satisfaction-joins = Answers from the screen are added when the questions are closed and { $least } people have answered.
