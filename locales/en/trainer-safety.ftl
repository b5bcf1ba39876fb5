# Backups, the log of what was done, the data folder.

## Backups.
trainer-safety-title = Safety
trainer-safety-lead = Backups, log and data folder
trainer-safety-backups = Backups
trainer-safety-backups-text = A backup holds everything that Tilia keeps on this computer. One is made automatically every day.
trainer-safety-now = Back up now
trainer-safety-copy = Save a copy to …
trainer-safety-none-title = No backup yet
trainer-safety-none-text = “Back up now” makes the first one.
trainer-safety-when = Made on
trainer-safety-size = Size
trainer-safety-action = Action
trainer-safety-backed-up = The backup is made:
trainer-safety-copied = The copy is saved:
trainer-safety-restore = Bring back
trainer-safety-restore-title = Bring back the backup of { $when }?
trainer-safety-restore-text = Everything done after this backup will disappear from the pages: progress, answers, people and courses. People who were erased stay erased.
trainer-safety-restore-aside = The current file stays in the data folder, for your IT department.
trainer-safety-restore-keep = Keep things as they are
trainer-safety-restore-do = Bring it back
trainer-safety-restored = The backup of { $when } is back.

## Log. Never names of learners.
trainer-safety-log = Log
trainer-safety-log-text = Who opened the trainer area, who exported or erased something, and when. It contains no names of learners.
trainer-safety-log-when = When
trainer-safety-log-who = Who
trainer-safety-log-what = What
trainer-safety-log-detail = Details
trainer-safety-log-more = Show { $count } more
trainer-safety-log-empty = The log is still empty.
trainer-safety-command-line = command line
trainer-safety-person = the person
trainer-log-set-up = set up the trainer area
trainer-log-unlocked = unlocked the trainer area
trainer-log-unlock-refused = typed a wrong passphrase
trainer-log-recovered = chose a new passphrase with the recovery code
trainer-log-imported = imported a class list
trainer-log-exported = saved a report
trainer-log-erased = erased a person
trainer-log-erased-self = erased their own data
trainer-log-taken-along = took their own data along
trainer-log-brought-back = brought their own data back
trainer-log-backed-up = made a backup
trainer-log-restored = brought back a backup
trainer-log-course-saved = saved a course
trainer-log-collected = collected files of other computers
trainer-log-handed-out = made a course file
trainer-log-device-accepted = accepted another computer
trainer-log-device-refused = removed another computer from the list
trainer-log-joined = put two entries together
trainer-log-told-apart = told two people apart
trainer-log-parted = separated two entries again
trainer-log-kept-in-spite = kept a person whom another computer erased
trainer-log-course-taken = took in a course file
trainer-log-other = did something else

## Folder and lock.
trainer-safety-folder = Data folder
trainer-safety-folder-text = Everything that Tilia keeps is in this folder:
trainer-safety-lock = Locking
trainer-safety-lock-text = When nobody uses the computer for ten minutes, the trainer area locks itself.
trainer-safety-lock-now = Lock now
trainer-log-pin-reset = took away a person’s three pictures
