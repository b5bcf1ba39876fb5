## Sorting cards, finding clues in a scene, and copying files: three sorts of practice.

sort-how = Press a card, then the box it belongs to. You can also drag it.
# Name of the list of cards that are in no box yet.
sort-tray = Cards
# In a box or drive with nothing in it.
sort-empty = still empty
# Small line under the name of a box while a card waits for its place.
sort-here = put it here
sort-picked = { $card }: chosen. Now press a box.
sort-placed = { $card } is now in: { $box }
sort-undo = Undo
sort-undone = The last step is taken back.
# On the main button while cards are left.
sort-cards-left = { $count ->
    [one] { $count } card left
   *[other] { $count } cards left
  }

spot-how = Press everything that makes you wonder.
# How many places of the scene are marked.
spot-marked = { $count ->
    [0] Nothing is marked yet.
    [one] { $count } place is marked.
   *[other] { $count } places are marked.
  }
# On the main button while nothing is marked.
spot-none-yet = Mark something
spot-explained = What shows it
spot-clues = { $clues ->
    [one] You found { $found } of { $clues } clue.
   *[other] You found { $found } of { $clues } clues.
  }
spot-alarms = { $count ->
    [one] { $count } marked place is harmless.
   *[other] { $count } marked places are harmless.
  }
spot-no-alarms = You left alone what is harmless.
# What became of a place: a clue that was found, one that was not, and a place without danger.
spot-found = Found
spot-missed = This was a clue too
spot-harmless = Harmless
# Names of the drawn scenes.
spot-scene-web = Web page
spot-scene-payment = Payment page
# Labels on the drawn payment page.
spot-to = To
spot-account = Account
spot-amount = Amount
spot-note = Message

file-how = Press a file, then the place for the copy. You can also drag it.
file-goal = Each file should be in { $count } places. The computer counts too.
# Under a file: in how many places it is.
file-places = { $count ->
    [one] in { $count } place
   *[other] in { $count } places
  }
file-picked = { $file }: chosen. Now choose the place for the copy.
file-put = Copy here
file-put-into = Copy here: { $place }
file-copied = A copy of { $file } is now here: { $place }
file-take-away = Take away the copy of { $file }: { $place }
file-taken-away = The copy of { $file } is gone. The file itself is still there.
# On the main button: then the made-up computer breaks.
file-next-day = On to the next day
file-broken = The next day: { $place } is broken
file-broken-line = This can happen to everybody. Let us see what is still there.
file-place-fine = still fine
file-place-broken = broken
file-restore = Bring the files back
file-all-back = All files are back
file-some-back = { $count ->
    [one] { $count } file is gone
   *[other] { $count } files are gone
  }
file-more-copies = Even safer: keep each file in { $count } places.
file-back = is back
file-gone = is gone
file-again = Go back one day
