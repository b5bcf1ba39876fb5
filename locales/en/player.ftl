## A lesson, step by step.

player-step = Step { $step } of { $steps }
player-next = Next
player-to-end = To the end
player-overview = To the overview
player-private = Nothing from this lesson is kept.
# On the neutral note before a sensitive lesson: two ways of equal size.
player-skip = Skip this lesson
player-skip-step = Leave this step out
player-go-on = Continue with the lesson
player-words = Words explained
player-check = Check my answer
player-pick-one = Choose an answer
player-pick-some = Choose what is right
player-order-as-is = Check this order
player-pairs-left = { $count ->
    [one] { $count } pair left
   *[other] { $count } pairs left
  }
player-messages-left = { $count ->
    [one] { $count } message left
   *[other] { $count } messages left
  }
player-lines-left = { $count ->
    [one] { $count } line left
   *[other] { $count } lines left
  }
player-blocks-missing = A part is missing
# On the button while a decision or a reason is missing.
player-decide = Decide and tick a reason
player-passphrase-missing = Type a passphrase
player-settings-check = Check my settings
player-letter-done = My letter is ready
player-plan-keep = Keep my plan
player-plan-mine = This is my plan
player-plan-none = Continue without a plan
# A lesson of the course of which only the completion is kept.
player-completion-only = This lesson is part of your course. Tilia notes only that you did it.
