## Sätze, die auf mehreren Seiten stehen.

parts-failure-title = Das hat nicht geklappt
parts-failure-unknown = Hier ist etwas schiefgegangen. Ihre bisherigen Antworten sind sicher.
parts-try-again = Noch einmal versuchen
parts-done = fertig
parts-begun = angefangen
parts-minutes = { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
  }
parts-tilia = Tilia
parts-right = Richtig
parts-not-yet = Noch nicht
parts-other-language = Das gibt es noch nicht auf Deutsch. Sie sehen es in dieser Sprache: { $language }.
