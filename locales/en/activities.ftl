## What people do in a lesson.

# The word on the frame around everything made up.
activity-practice = Practice
activity-practice-line = Nothing here is real. You can try everything.
activity-letter-line = Nothing is sent from here.
activity-one = Choose one answer.
activity-several = More than one answer can be right.
# Headings of the panel that explains an answer.
activity-right = Right
activity-not-yet = Not yet
activity-neutral = Good to know
activity-first-answer = Your earlier answer
activity-again = You can try again.
activity-fits-too = Fits too
# Buttons of the ordering activity; $part is the sentence that moves.
order-up = Move up: { $part }
order-down = Move down: { $part }
order-moved = { $part }: now place { $place } of { $places }
order-how = The arrows move a sentence up or down.
match-how = Choose what goes with each sentence.
match-drag = You can also drag the cards.
match-choose = What goes with it?
inbox-list = Messages
inbox-from = From
inbox-date = Date
# How a message came.
inbox-medium-mail = E-mail
inbox-medium-text = Text message
inbox-medium-qr = QR code
# Beside a poster with a code; the address follows.
inbox-code-shows = Held over the code, your phone shows this address:
inbox-keep = Keep
inbox-report = Report
inbox-delete = Delete
inbox-kept = kept
inbox-reported = reported
inbox-deleted = deleted
inbox-decide = What do you do with it?
inbox-all-sorted = All messages are sorted. Each one now has an explanation.
letter-choose = What should the letter say?
letter-yours = Your letter
letter-always = always in the letter
letter-one-of = One of these fits:
letter-by-hand = You fill in the empty lines on paper.
plan-how = Tick what suits you.
plan-kept = Your plan is noted. You will find it at the end of the lesson.
plan-not-kept = This is your plan. It is not kept.
# Traps are fake messages; the two sentences stand one after the other.
detection-traps = { $traps ->
    [one] You found { $found } of { $traps } trap.
   *[other] You found { $found } of { $traps } traps.
  }
detection-genuine = { $genuine ->
    [one] You kept { $kept } of { $genuine } genuine message.
   *[other] You kept { $kept } of { $genuine } genuine messages.
  }
# The tendency in words; it stands before the two counts.
detection-tells-apart = You tell the traps and the genuine messages apart well.
detection-too-suspicious = You find the traps. You also throw away genuine messages.
detection-too-trusting = You keep the genuine messages. You also trust some of the traps.
detection-not-yet-apart = Traps and genuine messages still look alike. The explanations show the difference.

## Typing lines on the keyboard. $sign is one letter, digit or sign.
typing-not-kept = What you type here is not kept.
typing-next = Next key: { $sign }
typing-next-capital = Hold Shift down and press { $sign }
typing-next-digit = Now the number { $sign }. On many Belgian keyboards you hold Shift down for it.
typing-next-dot = Now the dot. On many Belgian keyboards you hold Shift down for it.
typing-next-space = Now the gap: press the long key at the bottom
typing-next-at = Now @: hold Alt Gr down and press the key with @
typing-astray = The last sign does not belong there. The key with the arrow to the left takes it away.
typing-done = Done
