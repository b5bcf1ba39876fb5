## Zinnen die op meer pagina's staan.

parts-failure-title = Dat is niet gelukt
parts-failure-unknown = Hier liep iets mis. Uw antwoorden tot nu toe zijn veilig.
parts-try-again = Opnieuw proberen
parts-done = klaar
parts-begun = begonnen
parts-minutes = { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
  }
parts-tilia = Tilia
parts-right = Juist
parts-not-yet = Nog niet
parts-other-language = Dit is er nog niet in het Nederlands. U ziet het in deze taal: { $language }.
