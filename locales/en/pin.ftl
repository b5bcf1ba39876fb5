## Three pictures: a latch against curious eyes. Never call it a password or a lock.

# $name is the person at the screen.
pin-ask = { $name }: your three pictures
pin-ask-lead = Press your pictures in your order. The screen does not show which ones they are.
# How many have been pressed; read aloud by screen readers, so it never says which.
pin-count = { $count } of 3 pictures
pin-clear = Begin again
# On the button while pictures are missing.
pin-missing = { $count ->
    [one] { $count } picture left
   *[other] { $count } pictures left
  }
pin-forgotten = I do not remember my pictures
pin-forgotten-text = That does not matter. Ask your trainer: the trainer can take the pictures away, and you choose new ones. What you have learned is kept.
pin-title = My three pictures
pin-about = With three pictures nobody comes to your page by mistake. We ask for them when you come in, after a longer pause, and before you erase or take along anything.
pin-latch = Good to know: the pictures are a latch, not a lock. Whoever looks after this computer can still read the data. They work on this computer only.
pin-none = At the moment nobody asks for pictures.
pin-some = You have chosen three pictures.
pin-choose = Choose three pictures
pin-change = Choose other pictures
pin-remove = Stop asking for pictures
pin-before = First, your present pictures
pin-new = Choose three pictures
pin-new-lead = Look around first: is anybody watching? The order counts. A picture may come twice.
pin-yours = Your pictures
pin-repeat = And once more
pin-repeat-lead = Press the same three pictures. Then you know that you remember them.
pin-differ = Those were different pictures. Nothing was saved. Take your time and choose again.
pin-saved = Saved. From now on we ask for your three pictures.
pin-removed = Done. We do not ask for pictures any more.
pin-next = Continue
