## Die Übersicht der Lernenden.

home-hello = Guten Tag, { $name }
home-hello-guest = Guten Tag
home-continue-title = Hier geht es weiter
home-start-title = Hier beginnen Sie
home-done-title = Sie haben alle Lektionen geschafft
home-done-text = Sie können jede Lektion noch einmal öffnen.
home-step = Schritt { $step } von { $steps }
home-minutes-left = { $minutes ->
    [one] noch etwa { $minutes } Minute
   *[other] noch etwa { $minutes } Minuten
  }
home-continue = Weitermachen
home-start = Anfangen
home-today = { $count ->
    [6] Sechs, die heute helfen
   *[other] Das hilft schon heute
  }
home-all = Alle Lektionen
home-track-done = { $done } von { $all } geschafft
home-track-lessons = { $count ->
    [one] { $count } Lektion
   *[other] { $count } Lektionen
  }
home-where = Wo stehe ich?
home-progress = Mein Stand
home-guest = Sie lernen ohne Namen. Am Ende bleibt nichts gespeichert.
home-more = Mehr für Sie
home-together = Sie lernen zusammen, es zählt für alle. „Wo stehe ich?“ macht man allein: Kommen Sie dafür einzeln herein.
home-together-guests = Sie lernen zusammen und ohne Namen. Am Ende bleibt nichts gespeichert.
home-review = 5 Minuten üben
home-glossary = Wörter erklärt
home-beginners = Neu am Computer? Beginnen Sie hier.
