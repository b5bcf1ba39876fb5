# Where the group stands: bands at entry and exit, the gain in words, and how the tasks work. For trainers.

## Bands of the group.
trainer-standing-lead = The results help you plan the course. They are not marks.
trainer-standing-entry = Before the lessons
trainer-standing-exit = After the lessons
trainer-standing-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
  }
trainer-standing-nobody = nobody yet
trainer-standing-gain = What the group has gained
trainer-standing-gain-more = The group can do more than before. That is more than chance.
trainer-standing-gain-unclear = The results before and after are close together. The difference could be chance.
trainer-standing-gain-less = The group got fewer tasks right than before. Ask people how they found the tasks.
trainer-standing-gain-few = Too few people: ten people need both results. So far: { $both }.
trainer-standing-none-title = Nobody has looked at “Where do I stand?” yet
trainer-standing-none-text = People can start it from their first page, after their first lesson. It is always their choice.

## Tasks. Figures are over everybody in this data folder, never about one person.
trainer-items-title = How the tasks work
trainer-items-lead = From everybody on this computer, never about one person.
trainer-items-sort = Sort
trainer-items-sort-hard = hardest first
trainer-items-sort-sure = most often sure but wrong
trainer-items-table = Tasks of the self-assessment
trainer-items-task = Task
trainer-items-right = right
trainer-items-sure = sure but wrong
trainer-items-unknown = “I don’t know”
trainer-items-favourite = Favourite wrong answer
trainer-items-share = { $share } of 100
trainer-items-answers = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
  }
trainer-items-odd = People who do well elsewhere miss this task. Read it again: is it clear?
trainer-items-hidden = { $hidden ->
    [one] { $hidden } more task has fewer than { $least } answers. It is not shown yet.
   *[other] { $hidden } more tasks have fewer than { $least } answers. They are not shown yet.
  }
trainer-items-none = No task has { $least } answers yet. Below that, figures say too little.
