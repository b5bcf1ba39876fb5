## Who is learning? Coming in without a password.

who-title = Who is learning today?
who-guest = Without a name
who-guest-sub = Nothing is kept.
who-own-name = With my name
who-own-name-sub = Tomorrow I can find my place again.
who-no-group = Everybody else
who-press-picture = Press your picture.
who-search = Find your name
who-search-none = This name is not on the list. Ask at the desk, or learn without a name.
who-name = Your first name
who-name-hint = A short name is enough.
who-card = Choose a picture. It helps you find your name again.
who-new-title = Your name and your picture
who-continue = Continue
who-choose-first = Choose first
who-name-missing = Your name is missing
who-card-missing = Your picture is missing
who-chosen = You have chosen
# A person and the picture card, for example: Odette, hat.
who-chosen-person = { $name }, { $card }
who-scene = Two people help each other at a screen.
# The picture cards.
card-bicycle = Bicycle
card-kettle = Kettle
card-pear = Pear
card-umbrella = Umbrella
card-boat = Boat
card-bell = Bell
card-ladder = Ladder
card-lamp = Lamp
card-can = Watering can
card-hat = Hat
card-fish = Fish
card-mushroom = Mushroom
who-together = We are two or three
who-together-sub = One screen, one conversation.
who-together-title = Who is learning together?
who-together-lead = Choose two or three people. What you do together counts for each of you.
# Name of the list of people chosen so far.
who-together-here = Taking part
who-together-nobody = Nobody chosen yet
who-together-guest = Somebody without a name
who-together-add-guest = Add somebody without a name
who-together-add-name = Add somebody with a new name
# Adds the person whose name and picture were just given.
who-together-add = Add
who-together-cancel = Cancel
# On the button of a person who was chosen; pressing it takes the person away again.
who-together-remove = { $name }, take away
# On the button while fewer than two people are chosen.
who-together-missing = { $count ->
    [one] { $count } more person
   *[other] { $count } more people
  }
who-together-full = Three is the most. Take somebody away to change.
