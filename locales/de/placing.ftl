## Karten sortieren, Zeichen in einem Bild finden, Dateien kopieren: drei Arten von Übungen.

sort-how = Drücken Sie auf eine Karte, dann auf die passende Kiste. Sie können sie auch ziehen.
# Name der Liste von Karten, die noch in keiner Kiste sind.
sort-tray = Karten
# In einer Kiste oder einem Speicher, in dem nichts ist.
sort-empty = noch leer
# Kleine Zeile unter dem Namen einer Kiste, während eine Karte auf ihren Platz wartet.
sort-here = hier hinein
sort-picked = { $card }: gewählt. Drücken Sie jetzt auf eine Kiste.
sort-placed = { $card } liegt jetzt in: { $box }
sort-undo = Rückgängig
sort-undone = Der letzte Schritt ist zurückgenommen.
# Auf dem Hauptknopf, solange Karten übrig sind.
sort-cards-left = { $count ->
    [one] Noch { $count } Karte
   *[other] Noch { $count } Karten
  }

spot-how = Drücken Sie auf alles, was Sie stutzig macht.
# Wie viele Stellen des Bildes markiert sind.
spot-marked = { $count ->
    [0] Noch ist nichts markiert.
    [one] { $count } Stelle ist markiert.
   *[other] { $count } Stellen sind markiert.
  }
# Auf dem Hauptknopf, solange nichts markiert ist.
spot-none-yet = Markieren Sie etwas
spot-explained = Woran man es sieht
spot-clues = { $clues ->
    [one] Sie haben { $found } von { $clues } Zeichen gefunden.
   *[other] Sie haben { $found } von { $clues } Zeichen gefunden.
  }
spot-alarms = { $count ->
    [one] { $count } markierte Stelle ist harmlos.
   *[other] { $count } markierte Stellen sind harmlos.
  }
spot-no-alarms = Harmloses haben Sie in Ruhe gelassen.
# Was aus einer Stelle wurde: ein gefundenes Zeichen, ein nicht gefundenes, eine Stelle ohne Gefahr.
spot-found = Gefunden
spot-missed = Auch das war ein Zeichen
spot-harmless = Harmlos
# Namen der gezeichneten Bilder.
spot-scene-web = Internetseite
spot-scene-payment = Bezahlseite
# Beschriftungen auf der gezeichneten Bezahlseite.
spot-to = An
spot-account = Konto
spot-amount = Betrag
spot-note = Mitteilung

file-how = Drücken Sie auf eine Datei, dann auf den Ort für die Kopie. Sie können sie auch ziehen.
file-goal = Jede Datei soll an { $count } Orten liegen. Der Computer zählt mit.
# Unter einer Datei: an wie vielen Orten sie liegt.
file-places = { $count ->
    [one] an { $count } Ort
   *[other] an { $count } Orten
  }
file-picked = { $file }: gewählt. Wählen Sie jetzt den Ort für die Kopie.
file-put = Hierhin kopieren
file-put-into = Hierhin kopieren: { $place }
file-copied = Eine Kopie von { $file } liegt jetzt hier: { $place }
file-take-away = Kopie von { $file } wegnehmen: { $place }
file-taken-away = Die Kopie von { $file } ist weg. Die Datei selbst ist noch da.
# Auf dem Hauptknopf: Danach geht der gezeichnete Computer kaputt.
file-next-day = Weiter zum nächsten Tag
file-broken = Am nächsten Tag: { $place } ist kaputt
file-broken-line = Das kann allen passieren. Sehen wir nach, was noch da ist.
file-place-fine = noch heil
file-place-broken = kaputt
file-restore = Dateien zurückholen
file-all-back = Alle Dateien sind wieder da
file-some-back = { $count ->
    [one] { $count } Datei ist weg
   *[other] { $count } Dateien sind weg
  }
file-more-copies = Noch sicherer: Legen Sie jede Datei an { $count } Orte.
file-back = ist wieder da
file-gone = ist weg
file-again = Einen Tag zurück
