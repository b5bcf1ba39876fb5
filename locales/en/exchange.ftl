## On a learner’s computer: giving progress to the trainer and bringing the course file. A trainer or helper stands here.
exchange-open = For the trainer
exchange-title = For the trainer
# $name: name of this computer, for example PC-07.
exchange-lead = This computer: { $name }
exchange-numbers = Numbers of this computer: { $numbers }
exchange-give = Give progress to the trainer
exchange-give-text = The file is locked: only the trainer can open it. Private lessons are not in it.
exchange-give-no = No trainer is known on this computer yet. Bring a course file first.
exchange-give-do = Save the file
exchange-given = The file is saved:
# $when: a day and a time.
exchange-shared = Last put into the shared folder: { $when }
exchange-bring = Bring the course file
exchange-bring-text = It brings the people, the groups and the plan. Afterwards everybody goes on where they stopped.
exchange-bring-do = Choose the file
exchange-course-at = Last course file: { $when }
exchange-locked = This file is locked with a passphrase. The trainer knows the passphrase.
exchange-passphrase = Passphrase of the file
exchange-unlock = Open the file
# Made by $trainer at $site on $when.
exchange-from = By { $trainer }, { $site }, made on { $when }
exchange-holds = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
exchange-older = A newer course file was taken in before. Take this one only if you are sure.
exchange-unknown = This computer does not know { $trainer } yet. Compare these numbers with those of the trainer: { $numbers }
exchange-compared = The numbers are the same
exchange-take = Take the course file in
exchange-compare-first = Compare the numbers first
exchange-taken = { $count ->
    [one] The course is here, with { $count } person.
   *[other] The course is here, with { $count } people.
}
exchange-back = To the start page
