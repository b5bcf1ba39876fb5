## Der Vorhang, wenn lange niemand etwas tut.

quiet-title = Sind Sie noch da?
quiet-text = Lassen Sie sich Zeit. Ihre Seite wartet hinter dieser, nichts geht verloren.
quiet-ends = { $minutes ->
    [one] Kommt niemand zurück, endet der Besuch in etwa { $minutes } Minute.
   *[other] Kommt niemand zurück, endet der Besuch in etwa { $minutes } Minuten.
  }
quiet-stay = Ja, weiter
quiet-else = Jetzt ist jemand anders hier
quiet-over = Der letzte Besuch ist zu Ende, weil lange niemand da war. Was unter einem Namen gelernt wurde, ist gespeichert.
