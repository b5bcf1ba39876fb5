# The trainer area: frame, first-run set-up, unlocking, recovery code, curtain.
# Readers are librarians and teachers; many are not used to computers. Polite, calm, short.

## Menu and head. One or two words each: the menu column is 250 px wide.
trainer-menu = Menu
trainer-menu-close = Close the menu
trainer-menu-courses = Courses
trainer-menu-group = Group
trainer-menu-standing = Where the group stands
trainer-menu-people = People
trainer-menu-paper = On paper
trainer-menu-show = Group mode
trainer-menu-check = Room check
trainer-menu-reports = Reports
trainer-menu-safety = Safety
trainer-help = Help
trainer-lock = Lock
trainer-to-start = To the start page

## Used on several pages.
trainer-working = One moment, please.
# While long work runs; $done and $total count rows or parts.
trainer-working-count = { $done } of { $total } done
trainer-working-so-far = { $done } done so far
trainer-stop = Stop
trainer-stopping = Stopping …
trainer-cancel = Cancel
trainer-continue = Continue
trainer-previous = Previous step
trainer-step-of = Step { $step } of { $steps }
trainer-no-group = People without a group
# After the label of a field that may stay empty.
trainer-may-stay-empty = can stay empty

## A path is typed only where the system's own window for choosing a file cannot open.
trainer-path-why = The window for choosing a file cannot open here. Please type the path.
trainer-path-label = Path of the file
# $example: a whole path, for example /home/anna/class.csv
trainer-path-hint = The full path, for example { $example }
trainer-path-use = Use this path

## Dates are typed as day, month, year.
trainer-day-hint = Day/month/year, for example 24/11/2026
trainer-day-unclear = This is not a date yet. Please write it like 24/11/2026.

## First-run set-up.
trainer-setup-title = Set up the trainer area
trainer-setup-lead = Three short pages. After that you can create your first group.
trainer-setup-site = Name of your library or school
trainer-setup-site-hint = It appears in the reports that you save.
trainer-setup-region = Region
trainer-setup-region-hint = Help pages show the phone numbers of this region first.
trainer-setup-fixed = Your IT department has set the name and the region. They cannot be changed here.
trainer-setup-site-missing = Name is missing
trainer-region-dg = Ostbelgien (German-speaking)
trainer-region-vl = Flanders
trainer-region-br = Brussels
trainer-region-wa = Wallonia
trainer-account-title = Your account
trainer-account-lead = It opens the trainer area. Only you know the passphrase.
trainer-account-name = Your name
trainer-account-name-hint = The log shows it next to what you do, for example an export.
trainer-account-save = Create my account
trainer-account-name-missing = Your name is missing

## Passphrase: several words instead of one word.
trainer-passphrase = Passphrase
trainer-passphrase-hint = Four or more words that only you would put together.
trainer-passphrase-again = Passphrase once more
trainer-passphrase-show = Show what I type
trainer-passphrase-differs = The two are not the same yet.
trainer-passphrase-same = Both are the same.
trainer-passphrase-missing = Passphrase is missing
trainer-passphrase-weak = Passphrase too easy
trainer-passphrase-repeat = Type it once more
# How strong the passphrase is, from 0 (very easy to guess) to 4.
trainer-strength-label = How hard it is to guess
trainer-strength-0 = Very easy to guess. Please add more words.
trainer-strength-1 = Easy to guess. Please add more words.
trainer-strength-2 = Not strong enough yet. One more word helps.
trainer-strength-3 = Strong. You can use it.
trainer-strength-4 = Very strong. You can use it.

## Recovery code, shown once, on a page of its own.
trainer-code-title = Your recovery code
trainer-code-lead = If you forget your passphrase, this code lets you choose a new one.
trainer-code-paper = Please write it on paper. Keep the paper away from this computer, for example in a locked drawer.
trainer-code-once = This is the only time you see the code. Without the passphrase or the code, nobody can open your account again.
trainer-code-label = Recovery code
trainer-code-written = I have written it down.
trainer-code-missing = Write it down first
trainer-code-open = Open the trainer area

## Unlocking.
trainer-unlock-title = Trainer area
trainer-unlock-lead = Please choose your name and type your passphrase.
trainer-unlock-who = Your name
trainer-unlock-button = Unlock
trainer-unlock-choose = Choose your name
trainer-unlock-forgotten = Passphrase forgotten
trainer-recover-title = A new passphrase
trainer-recover-lead = Please have the paper with your recovery code ready. Afterwards you get a new code.
trainer-recover-code = Recovery code
trainer-recover-code-hint = Capital or small letters make no difference. Spaces and dashes do not count.
trainer-recover-code-missing = Code is missing
trainer-recover-new = New passphrase
trainer-recover-save = Save the new passphrase
trainer-recover-back = Back to unlocking

## Curtain after ten minutes without input.
trainer-curtain-title = The trainer area is locked
trainer-curtain-lead = Nobody has used this computer for ten minutes. What you saved is safe.
trainer-curtain-draft = What you had begun will be there when you unlock again.
trainer-curtain-open = Unlock again
