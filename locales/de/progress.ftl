## Mein Stand: was ich getan habe, in Worten.

progress-title = Mein Stand
progress-title-name = Mein Stand: { $name }
progress-guest = Sie lernen ohne Namen. Ihr Stand bleibt nur, bis Sie beenden.
progress-tracks = Die Themen
progress-lessons = Meine Lektionen
progress-plans = Das nehme ich mir vor
progress-pictures = Meine Bilder
progress-last = zuletzt am { $date }
progress-empty = Noch keine Lektion
progress-empty-text = Hier steht später, was Sie gelernt haben. Beginnen Sie mit einer Lektion.
progress-overview = Zur Übersicht
progress-pin = Meine drei Bilder
progress-done = { $count ->
    [one] Sie haben { $count } Lektion abgeschlossen.
   *[other] Sie haben { $count } Lektionen abgeschlossen.
  }
progress-begun = { $count ->
    [one] Sie haben { $count } Lektion begonnen.
   *[other] Sie haben { $count } Lektionen begonnen.
  }
progress-mine = Für Sie
progress-mine-data = Sehen, was über Sie gespeichert ist, oder es löschen
progress-mine-take = An einem anderen Computer weitermachen
