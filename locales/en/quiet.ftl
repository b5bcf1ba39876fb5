## The curtain, when nobody has done anything for a while. Unhurried.

quiet-title = Are you still there?
quiet-text = Take your time. Your page is waiting behind this one, and nothing is lost.
quiet-ends = { $minutes ->
    [one] If nobody comes back, the visit ends in about { $minutes } minute.
   *[other] If nobody comes back, the visit ends in about { $minutes } minutes.
  }
quiet-stay = Yes, continue
quiet-else = Somebody else is here now
# On the start page, after a visit has ended by itself.
quiet-over = The last visit has ended, because nobody was here for a long time. What was learned under a name is kept.
