## Collect and hand out: files come back from the other computers, and the next course file goes out to them.
trainer-menu-collect = Collect and hand out
trainer-collect-title = Collect and hand out
trainer-collect-lead = First read what came back. Then make the next course file. After that, everybody can go on at another computer.
# $when: a day and a time.
trainer-collect-last = Last collected: { $when }
trainer-collect-out = Last handed out: { $when }
trainer-collect-step-1 = 1. Read what came back
trainer-collect-step-2 = 2. Hand out the next course file
trainer-collect-from-share = From the shared folder
trainer-collect-from-file = From a stick or a folder
trainer-collect-share-files = { $count ->
    [0] No file is waiting in the shared folder.
    [one] { $count } file is waiting in the shared folder.
   *[other] { $count } files are waiting in the shared folder.
}
trainer-collect-share-gone = The shared folder cannot be reached. Nothing is lost: the computers keep everything. Check the network, or use a stick.
trainer-collect-share-read-only = Tilia may read the shared folder, but not write to it. Reading still works. Ask your IT department, or hand out with a stick.
trainer-collect-share-full = The shared folder is full. What is there is safe. Ask your IT department for room, or hand out with a stick.
trainer-collect-example-folder = folder or file

## A file that is locked by a passphrase.
trainer-collect-passphrase = Passphrase of the file
trainer-collect-passphrase-text = One of the files is locked with a passphrase. Whoever made the file knows it.
trainer-collect-try-again = Read again

## What came of reading.
trainer-collect-result = What came back
trainer-collect-stopped = You stopped. What was read before is safe. You can read the rest later.
trainer-collect-new = { $count ->
    [0] No new entry
    [one] { $count } new entry
   *[other] { $count } new entries
}
trainer-collect-waiting = { $count ->
    [one] { $count } file waits: the computer is not known yet. Please decide below.
   *[other] { $count } files wait: the computers are not known yet. Please decide below.
}
trainer-collect-known = { $count ->
    [one] { $count } entry was already here
   *[other] { $count } entries were already here
}
trainer-collect-people = { $count ->
    [one] { $count } new person
   *[other] { $count } new people
}
trainer-collect-changed = { $count ->
    [one] The name of { $count } person has changed
   *[other] The names of { $count } people have changed
}
trainer-collect-erased = { $count ->
    [one] { $count } entry was left out, because the person was erased here
   *[other] { $count } entries were left out, because the people were erased here
}
trainer-collect-files = Files
trainer-collect-file = File
trainer-collect-computer = Computer
trainer-collect-outcome = What happened
trainer-collect-taken = read
trainer-collect-was-known = read before, nothing new
trainer-collect-waits = waits for your decision
trainer-collect-refused = not read, nothing was changed
trainer-collect-unknown-computer = unknown computer
trainer-collect-nothing = No file was found there.

## Questions for the trainer: unknown computers, two entries of one person, people who asked to be erased.
trainer-collect-questions = Please decide
trainer-collect-device-title = Is “{ $name }” one of your computers?
trainer-collect-device-text = { $count ->
    [0] Its file is in the shared folder. On that computer, open “For the trainer” on the start page and compare the numbers.
    [one] { $count } file of it is waiting. On that computer, open “For the trainer” on the start page and compare the numbers.
   *[other] { $count } files of it are waiting. On that computer, open “For the trainer” on the start page and compare the numbers.
}
trainer-collect-numbers = Numbers: { $numbers }
trainer-collect-accept = Yes, take its files
trainer-collect-refuse = No, delete its files here
trainer-collect-same-title = Are these two the same person?
trainer-collect-same = The same person
trainer-collect-two = Two different people
trainer-collect-since = On the list since { $day }
trainer-collect-joined = Put together
trainer-collect-joined-text = { $other } now counts for { $shown }.
trainer-collect-part = Undo
trainer-collect-erasure-title = { $name } asked to be erased on another computer
trainer-collect-erasure-text = Erase everything here too? The person wished it on { $day }.
trainer-collect-erasure-do = Erase here too
trainer-collect-erasure-keep = Keep, it was a mistake

## What is missing, or strange. Nothing to decide, only to know.
trainer-collect-notices = Good to know
trainer-collect-gap = Entries of { $computer } between { $from } and { $to } are missing. Read the files of that computer again, if you still have them.
trainer-collect-gap-open = Some entries of { $computer } are missing. Read the files of that computer again, if you still have them.
trainer-collect-future = { $count ->
    [one] { $count } entry of { $computer } has a date in the future. It is kept. Please check the clock of that computer.
   *[other] { $count } entries of { $computer } have a date in the future. They are kept. Please check the clock of that computer.
}
trainer-collect-conflicts = { $count ->
    [one] Of { $count } entry, two computers told different things. One of the two is kept.
   *[other] Of { $count } entries, two computers told different things. One of the two is kept each time.
}

## Handing out.
trainer-collect-hand-out-text = The course file holds names, pictures, groups, the plan, and each person’s place in the lessons. It holds no answers on private lessons and no notes.
trainer-collect-hand-out = Make the course file
trainer-collect-hand-out-share = Put it into the shared folder
trainer-collect-lock = Passphrase for the course file
trainer-collect-lock-text = No computer is known here yet, so a passphrase locks the file. You need it once at each computer.
trainer-collect-lock-missing = Passphrase is missing
trainer-collect-new-computer = For a computer that is not known here yet
trainer-collect-new-computer-text = It opens the course file with a passphrase. The known computers need none.
trainer-collect-handed-out = { $count ->
    [one] The course file for { $count } person is made:
   *[other] The course file for { $count } people is made:
}
# $numbers: four blocks of four digits.
trainer-collect-mine = Your numbers: { $numbers }
trainer-collect-mine-text = With its first course file, a new computer shows numbers. They must be exactly these.
trainer-collect-it = For your IT department
trainer-collect-it-text = With this line in the policy file, every computer knows you from the start. Then nobody has to compare numbers.
trainer-collect-computers = Computers
trainer-collect-computers-none = No other computer is known yet. It appears here with its first file.
trainer-collect-computer-last = last file: { $when }
trainer-collect-computer-never = no file yet
