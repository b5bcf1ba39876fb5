## Taking one's data along, for example on a USB stick, and bringing it back.

take-title = Take my data along
take-lead = Tilia writes everything about you into one file. With it you can continue on another computer.
take-lead-guest = Take today’s work along before you finish. Next time you continue from there.
take-secret = Choose a passphrase
take-secret-forgotten = Nobody can open the file without the passphrase, not even Tilia. Write it down and keep it at home.
take-page = Also save a page to read
take-page-text = You can open this page in any browser. It has no passphrase: whoever finds it can read it.
take-private = Lessons about respect online are not in the file.
take-save = Save the file
take-working = Tilia is locking the file. This can take a moment.
take-saved-title = Your data is saved
take-saved-file = The locked file: { $path }
take-saved-page = The page to read: { $path }
take-saved-stick = Is it on a USB stick? Wait a moment, then remove the stick safely.
take-saved-back = Back to my data

## Choosing a USB stick on a shared computer.

take-drives-title = On which USB stick?
take-drives-none = There is no USB stick yet. Plug one in, then look again.
take-drives-none-writable = On this computer, files are saved on USB sticks only.
# $free: such as "1.2 GB"
take-drive-free = { $free } free
take-drives-again = Look again
take-drives-close = Do not save

## Where a computer has no dialog for files.

take-path-why = This computer cannot show a window for files. Please type where the file is to go.
take-path-label = Folder and file name
take-path-example = For example { $example }
take-path-use = Use this place

## Bringing it back.

back-title = Continue with my file
back-lead = You took your data along on another computer. Choose the file here and type its passphrase.
back-tile = I have a file
back-tile-text = Continue what you did on another computer
back-choose = Choose the file
back-chosen = Your file: { $path }
back-other = Choose another file
back-files-title = Which file is yours?
back-files-none = No Tilia file was found on a USB stick. Plug in the stick, then look again.
back-path-why = This computer cannot show a window for files. Please type where the file is.
back-secret = The passphrase of the file
back-go = Continue
back-missing-file = First choose the file
back-missing-secret = Type the passphrase
back-working = Tilia is opening the file. This can take a moment.
