## Het gordijn, wanneer lang niemand iets doet.

quiet-title = Bent u er nog?
quiet-text = Neem uw tijd. Uw pagina wacht achter deze, er gaat niets verloren.
quiet-ends = { $minutes ->
    [one] Komt er niemand terug, dan eindigt het bezoek over ongeveer { $minutes } minuut.
   *[other] Komt er niemand terug, dan eindigt het bezoek over ongeveer { $minutes } minuten.
  }
quiet-stay = Ja, verder
quiet-else = Nu is hier iemand anders
quiet-over = Het laatste bezoek is voorbij, omdat er lang niemand was. Wat onder een naam geleerd is, blijft bewaard.
