### What went wrong, what is safe, what to do. Two or three short sentences.
### Key: error- and the code of the failure. Never blame, never alarm.

error-unexpected = Something went wrong that we did not expect. What you did before is saved. Please try again, or go back and continue from there.

## The data on this computer

error-disk-full = The disk of this computer is full. Your last answer may not have been saved; everything before it is safe. Ask somebody to free some space on the disk, then try again.
error-read-only = Tilia may not write to its data folder. What is already there is safe. Ask the person who looks after this computer to allow it.
error-database-damaged = The file with the learning data is damaged. Tilia leaves it as it is and changes nothing in it. Bring back a backup, or ask the person who looks after this computer.
error-database-newer = This data comes from a newer version of Tilia. It is safe and was not changed. Please install the newer version on this computer.
error-network-drive = The data folder is on a network drive. Data could get lost there, so Tilia does not write to it. Please choose a folder on this computer.
error-locked = Tilia is already open on this computer. Your data is safe. Continue in the other window, or close it first.
error-busy = Another program is using the data right now. Nothing was changed. Wait a moment, then try again.

## Signing in

error-wrong-passphrase = This passphrase does not match the name. Nothing was changed. Check capital letters and spaces, then try again.
error-wrong-recovery-code = This recovery code does not match the name. Nothing was changed. Compare it letter by letter with the paper on which you wrote it.
# $seconds: how long to wait
error-try-later = There were several attempts one after another. { $seconds ->
    [one] Please wait { $seconds } second, then try again.
   *[other] Please wait { $seconds } seconds, then try again.
} Nothing is lost.
error-not-signed-in = Your visit has ended. What you did is saved, unless you were a guest. Start again on the first page.
error-trainer-locked = The trainer area is locked. All data is safe. Enter your passphrase to continue.
error-passphrase-weak = This passphrase is easy to guess. Nothing was saved. Take four or more words that do not belong together.
error-name-empty = There is no name yet. Nothing was saved. Please write a name and try again.
error-name-taken = This name is already in use here. Nothing was saved. Add a letter or a family name, so that both can be told apart.
error-not-allowed-here = This way of signing in is switched off on this computer. Nothing was changed. Choose another way, or ask the trainer.
error-set-up-done = This computer is already set up. Nothing was changed. Sign in with the existing account.

## Lessons and people

error-unknown-lesson = This lesson is not on this computer. What you have learned is saved. Go back and choose another lesson.
error-lesson-too-new = This lesson needs a newer version of Tilia. What you have learned is saved. Go back and choose another lesson.
error-unknown-step = This step of the lesson does not exist any more. What you have learned is saved. Open the lesson again from the list.
error-unknown-track = These lessons are not on this computer. What you have learned is saved. Go back and choose another topic.
error-unknown-learner = This person is not in the list any more. Nothing was changed. Look at the list again.
error-unknown-group = This group does not exist any more. Nothing was changed. Look at the list of courses again.
error-unknown-trainer = There is no account with this name. Nothing was changed. Choose a name from the list.
error-unknown-device = This computer is not in the list any more. Nothing was changed. Look at the list again.
error-bad-answer = Tilia could not read this answer, so it was not saved. Your earlier answers are safe. Please choose again.
error-no-assessment = There is no open self-assessment. Earlier results are safe. Begin again with “Where do I stand?”.
error-no-picture-yet = There is no picture of your skills yet. Nothing is lost. Answer the questions first; it takes a few minutes.
# $what: what the number is for
error-out-of-range = A number is too small or too large: { $what }. Nothing was saved. Please change the number.
error-bad-date = This date cannot be read. Nothing was changed. Write it as year, month and day: 2026-11-30.
error-bad-time = A time cannot be read, or the end comes before the beginning. Nothing was saved. Please look at the times of this day again.
error-note-empty = There is nothing in this note yet. Nothing was saved. Please write a sentence and try again.
error-course-questions-closed = The questions about your course are closed. Your learning is saved. If you want to say something, tell the trainer.

## Class lists

# $rows: how many rows cannot be used
error-roster-row = { $rows ->
    [one] { $rows } row of the list cannot be used.
   *[other] { $rows } rows of the list cannot be used.
} Nothing was imported. Correct the list as shown and choose the file again.
error-roster-no-name-column = The list has no column for names. Nothing was imported. Write “Name” above the column with the names.
error-roster-empty = There are no people in this list. Nothing was imported. Check that this is the right file.
error-roster-name-empty = The name is missing. Write a name, or delete this row.
# $most: how many letters fit
error-roster-too-long = This entry is too long. Up to { $most } letters fit; please shorten it.
error-roster-too-many-cells = This row has more cells than the first row has headings. Check separators and quotation marks in it.
error-roster-language = This language is not known. Write de, nl, fr or en, or leave the cell empty.
error-roster-picture = This picture is not known. Leave the cell empty, and Tilia chooses a picture.
# $row: the other row
error-roster-same-id = Row { $row } has the same external id. Each person needs an id of their own.
error-roster-unreadable-sign = A letter or sign in this entry cannot be read. Save the list as “CSV UTF-8” and choose it again.

## Files

error-file-unreadable = This file cannot be read. It was not changed. Check that it is still there and that you may open it.
error-file-not-a-table = This file is not a table that Tilia can read. Nothing was imported. Save the list as “CSV” in your spreadsheet and choose it again.
error-file-too-large = This file is too large. Nothing was imported. Split it and import the parts one after another.
error-file-exists = There is already a file with this name. It was not changed. Choose another name.
error-path-missing = This folder is not there. Nothing was written. If it is on a USB stick, plug in the stick and choose the folder again.
error-path-refused = Tilia may not write to this place. Nothing was written there. Please choose another folder.
error-not-printed = The sheet was not printed: no printer was found, or it is not ready. Nothing is lost. You can save the sheet as a PDF and print it elsewhere.
error-kit-empty = There is nothing to print here yet. Nothing has changed. Add people or plan lessons first.
error-folder-not-empty = This folder already holds data. Nothing in it was changed. Choose an empty folder.
error-stopped = You stopped the work. No half-written file is left, and your data is as before. You can start again at any time.

## Exports, policy, backups

error-not-allowed = The settings of this organisation do not allow this. Nothing was changed. Ask the person who looks after Tilia.
error-export-dates = The first day comes after the last day. Nothing was written. Please change one of the two dates.
error-export-for-others = Files for others hold whole groups or courses in one quarter. Nothing has left this computer. Please choose one quarter, and no single person.
error-export-format-off = This kind of file is turned off on this computer. Nothing has left it. Please choose another kind of file.
error-export-format-unfit = This kind of file cannot hold this choice. Nothing has left this computer. Please choose another kind of file.
# $detail: what is wrong in the policy file, with its line
error-policy-invalid = The policy file has an error: { $detail }. Your data is safe; for now only visits without a name are possible. Correct the file and start Tilia again.
# the same for a draft that is checked before it is put in place
error-policy-draft = The policy file has an error: { $detail }. With this file, Tilia would only allow visits without a name. Correct it, then check it again.
error-backup-bad = This backup is damaged. Your current data was not changed. Please choose another backup.
error-backup-foreign = This file is not a Tilia backup. Your current data was not changed. Please choose another file.
error-backup-missing = There is no backup on this computer yet. Your data was not changed. Choose a backup from a USB stick or another folder.
# $line: line number in the list
error-erased-list-damaged = The list of erased people is damaged at line { $line }. Nothing was restored, so that nobody who was erased comes back. Ask the person who looks after this computer.

error-disk-full-elsewhere = There is no room left in the chosen place. No file was written, and your data is safe. Choose another place, for example an empty USB stick.
error-export-too-large = This place cannot hold a file of this size. No file was written. Choose another place, or export less at a time.
error-not-accepted = This was not noted: { $detail }. Nothing was changed. Check the name of the lesson and the language.
# for the command line; $path: the folder that was looked at
error-no-data = There is no Tilia data in { $path }. Nothing was changed. Name the folder with --data or in TILIA_DATA.
error-progress-differs = What happened is all there, but the progress shown does not match it. Nothing was changed. Let Tilia recalculate the progress: tilia-admin data rebuild.
error-only-alone = Each person does this alone, so that the result is true. Nothing is lost. Finish this visit and come in one by one.
error-two-or-three = Two or three different people can learn together. Nothing was changed. Please choose again.
error-pin-needed = Three pictures are needed here. Nothing was changed. Press your three pictures in your order.
error-pin-wrong = Those were different pictures. Your data is safe. Try again, or ask your trainer.
# $seconds: how long to wait
error-pin-later = { $seconds ->
    [one] Different pictures were pressed several times. Please wait { $seconds } second, then try again.
   *[other] Different pictures were pressed several times. Please wait { $seconds } seconds, then try again.
  }
# $minutes: how long to wait
error-pin-later-minutes = { $minutes ->
    [one] Different pictures were pressed several times. Please wait about { $minutes } minute. Your trainer can also take the pictures away.
   *[other] Different pictures were pressed several times. Please wait about { $minutes } minutes. Your trainer can also take the pictures away.
  }
error-pin-without-name = Three pictures are for people with a name here. Nothing was changed. Come in with your name for this.
error-name-and-picture-taken = This name with this picture is already here. Is that you? Then press your picture. If not, choose another picture.


## Files of one's own that are taken along and brought back

error-parcel-passphrase = This passphrase does not open the file. Nothing was changed. Check capital letters and spaces, then try again.
error-parcel-foreign = This is not a file that Tilia made for taking along. Nothing was changed. Please choose another file.
error-parcel-damaged = This file is damaged, or somebody changed it. Nothing was taken from it. If you have another copy, choose that one.
error-parcel-too-large = This file is much larger than a Tilia file can be. Nothing was taken from it. Please choose another file.
error-parcel-newer = This file comes from a newer version of Tilia. It is safe and was not changed. Use it on a computer with the newer version.
error-parcel-contradiction = This file does not fit what is stored here. Nothing was changed. Ask the trainer or the person at the desk.
error-parcel-erased = You asked this computer to erase your data, so it does not take this file. Nothing was changed. You can learn without a name here.
