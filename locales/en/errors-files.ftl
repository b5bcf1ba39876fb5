### Files that travel between computers: what went wrong, what is safe, what to do.
### Key: error- and the code of the failure.

## Opening a file of another computer

error-bundle-foreign = This is not a file that Tilia made for another computer. Nothing was taken from it. Please choose another file.
error-bundle-needs-passphrase = A passphrase opens this file. Nothing was taken from it yet. Enter the passphrase that was chosen when the file was made.
error-bundle-other-key = This file is locked for another trainer. Nothing was taken from it. Ask that trainer to open it, or make a new file on the other computer.
error-bundle-signature = The signature in this file is not right. Nothing was taken from it. Make a new file on the other computer.
# $line: line number in the file
error-bundle-line = Line { $line } of this file cannot be read. Nothing was taken from the file. Make a new file on the other computer.
# for the command line
error-not-a-key = This is not a key that Tilia can read. Nothing was written. Copy the whole line with the key and try again.

## Making a file for another computer

error-bundle-no-trainer = This computer does not know its trainer yet. Nothing was written. First take in a course file from the trainer.
error-hand-out-passphrase = The other computers are not known here yet, so a passphrase must lock this file. Nothing was written. Choose a passphrase and try again.
error-no-trainer-key = Only a trainer can do this. Nothing was changed. Sign in to the trainer area, then try again.

## A course file

error-course-unknown-trainer = This course file comes from a trainer who is not known here. Nothing was taken from it. Compare the numbers with the trainer, then confirm them.

## The shared folder

error-drop-gone = The shared folder cannot be reached. Nothing is lost; learning goes on. Check the network, or use a USB stick.
error-drop-read-only = Tilia may not write to the shared folder. Nothing is lost; learning goes on. Ask the person who looks after the computers.
error-drop-full = There is no room left in the shared folder. Nothing is lost; learning goes on. Ask the person who looks after the computers.
