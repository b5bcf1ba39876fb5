## Sheets of paper: the buttons that print or save one.

sheet-print = Print
sheet-save = Save as PDF
sheet-making = The sheet is being made.
sheet-printed = The sheet is on its way to the printer.
# The path of the file follows.
sheet-saved = The sheet is saved here:

## On the last page of a lesson

sheet-lesson = To take home
sheet-lesson-text = One sheet with what you learned, your plan and who helps.

## Under a letter that was built

sheet-letter = Your letter on paper
sheet-letter-text = The lines for your name and address stay empty. Fill them in by hand.

## The certificate, in "My progress"

sheet-certificate = Certificate
sheet-certificate-text = It says that you took part. It never says how well.
sheet-certificate-name = Name on the certificate
sheet-certificate-name-hint = It is only printed, not kept. Leave it empty to write it by hand.
sheet-certificate-topics = What may it show?
sheet-certificate-all = Tick only the topics that others may see.

## The trainer's page with lessons on paper

sheet-twin-title = Lessons on paper
sheet-twin-sub = For rooms without enough computers. The answers are on the last pages.
