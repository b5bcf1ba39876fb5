## Woorden uitgelegd.

glossary-title = Woorden uitgelegd
glossary-lead = Hier staat elk woord dat de lessen uitleggen.
glossary-search = Een woord zoeken
glossary-count = { $count ->
    [one] { $count } woord
   *[other] { $count } woorden
  }
glossary-none = Dit woord staat niet in de lijst. Probeer een ander woord of vraag het aan de balie.
glossary-all = Alle woorden uitgelegd
glossary-back = Terug naar waar ik was
