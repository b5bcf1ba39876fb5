## Sheets of paper: the words that stand on them beside the text of a lesson.

## The lesson sheet

paper-lesson-sheet = Lesson sheet
paper-learned = What this lesson was about
paper-plan = My plan
paper-plan-blank = What will you do at home? Write it down here.
paper-helps = Who helps

## The certificate. It says that somebody took part, never how well.

paper-certificate = Certificate of attendance
paper-certificate-for = This is to confirm that
paper-certificate-took-part = took part in the course “Safe online and free to decide”.
paper-certificate-days = When
paper-certificate-hours = Length
paper-certificate-topics = Topics
paper-certificate-by = Organisation
paper-certificate-signature = Signature
paper-certificate-place-day = Place and date
# Small print at the lower edge.
paper-certificate-note = This sheet confirms attendance. It is not a mark.
# $from and $to are days in words.
paper-days = { $from } to { $to }
# $hours can be a half, such as 7.5.
paper-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
paper-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}

## A whole lesson on paper, for a course without computers

paper-twin = Lesson on paper
# The band over everything that is made up.
paper-practice = Practice – nothing here is real
paper-answers = Answers
paper-answers-first = Look at this page when you have finished.
paper-fits = This fits
paper-why = Why

## What to do with the pen. Above each activity.

paper-how-choice = Tick one box.
paper-how-choices = Tick every box that fits.
paper-how-order = What comes first? Write 1 into that box, then 2, and so on.
paper-how-match = What belongs together? Draw a line from left to right.
paper-how-sort = Tick one box in every row.
paper-how-spot = What makes you careful? Underline it.
paper-how-inbox = What do you do with each message? Tick one box below it.
paper-how-chat = Begin at 1. Choose what you say, then go on at the number behind it.
paper-how-settings = What would you set? Tick one box for every switch.
paper-how-web = Read the pages. Go where a link leads you, then decide.
paper-how-password = Write four words that have nothing to do with each other. Invent them only for this practice.
paper-how-file = Where do you put copies? Tick the boxes.
paper-how-letter = Tick what your letter should say. Then copy it by hand and sign it.
paper-how-plan = Tick what you will do at home.
paper-how-typing = Write each line down as it stands. Then look for its letters on a keyboard.

## Parts of a made-up message, web page or payment screen

paper-role-from = From
paper-role-address = Address
paper-role-subject = Subject
paper-role-heading = Heading
paper-role-text = Text
paper-role-price = Price
paper-role-amount = Amount
paper-role-iban = Account
paper-role-name = Name
paper-role-button = Button
paper-role-rating = Rating
paper-role-footer = At the foot of the page
paper-medium-mail = e-mail
paper-medium-text = text message
paper-medium-qr = sticker with a code

## What can be done with a message

paper-keep = Keep
paper-report = Report
paper-delete = Delete

## Conversations and pages: a number follows.

paper-go-to = Go to
paper-the-end = End of the conversation
# Behind the state that a switch has at the beginning.
paper-now = set now
paper-decide = What do you do?
paper-reasons = Why? Tick your reasons.
# A number follows: Word 1, Word 2.
paper-word = Word
# A number follows.
paper-least-length = Count the letters. You need at least:
paper-file = File
# A number follows.
paper-copies = Copies of each file:
# The place that breaks follows.
paper-breaks = Then this breaks. Cross it out and see what is left:
# Blocks of a letter.
paper-always = always in the letter
paper-one-of = choose one of these
# Heading of the first column of a table.
paper-card = What?
