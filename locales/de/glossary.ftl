## Wörter erklärt.

glossary-title = Wörter erklärt
glossary-lead = Hier steht jedes Wort, das die Lektionen erklären.
glossary-search = Ein Wort suchen
glossary-count = { $count ->
    [one] { $count } Wort
   *[other] { $count } Wörter
  }
glossary-none = Dieses Wort steht nicht in der Liste. Versuchen Sie ein anderes, oder fragen Sie am Schalter.
glossary-all = Alle Wörter erklärt
glossary-back = Zurück zur Seite davor
