## Sentences that several pages share.

# Heading over a sentence that says what went wrong (errors.ftl).
parts-failure-title = That did not work
# When there is no special sentence for a failure.
parts-failure-unknown = Something went wrong here. Your answers so far are safe.
parts-try-again = Try again
parts-done = done
parts-begun = begun
parts-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  }
# The name of the app; alternative text of its mark.
parts-tilia = Tilia
# Label of the answer A, B, C … for screen readers is the letter itself; verdicts stand beside it.
parts-right = Right
parts-not-yet = Not yet
# A lesson or text that lacks the language of the page is shown as a whole in another one.
parts-other-language = This is not available in English yet. You see it in this language: { $language }.
