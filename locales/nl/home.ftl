## Het overzicht voor wie leert.

home-hello = Dag { $name }
home-hello-guest = Goedendag
home-continue-title = Hier gaat u verder
home-start-title = Hier begint u
home-done-title = U hebt alle lessen gedaan
home-done-text = U kunt elke les opnieuw openen.
home-step = Stap { $step } van { $steps }
home-minutes-left = { $minutes ->
    [one] nog ongeveer { $minutes } minuut
   *[other] nog ongeveer { $minutes } minuten
  }
home-continue = Verdergaan
home-start = Beginnen
home-today = { $count ->
    [6] Zes lessen die vandaag helpen
   *[other] Dit helpt vandaag al
  }
home-all = Alle lessen
home-track-done = { $done } van { $all } gedaan
home-track-lessons = { $count ->
    [one] { $count } les
   *[other] { $count } lessen
  }
home-where = Waar sta ik?
home-progress = Mijn vooruitgang
home-guest = U leert zonder naam. Na uw bezoek blijft er niets bewaard.
home-more = Meer voor u
home-together = U leert samen, en het telt voor iedereen. “Waar sta ik?” doet u alleen: kom daarvoor apart binnen.
home-together-guests = U leert samen en zonder naam. Op het einde wordt niets bewaard.
home-review = 5 minuten herhalen
home-glossary = Woorden uitgelegd
home-beginners = Nieuw op de computer? Begin hier.
