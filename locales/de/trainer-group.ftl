# Die Gruppe: eine Zeile je Person, eine Spalte je Lektion.

## Kopf und Werkzeuge.
trainer-group-learners = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
trainer-group-lessons = { $count ->
    [one] { $count } Lektion
   *[other] { $count } Lektionen
}
trainer-group-stuck = { $count ->
    [one] { $count } Person stockt.
   *[other] { $count } Personen stocken.
}
trainer-group-choose = Gruppe
trainer-group-sort = Sortiert
trainer-group-sort-name = Name
trainer-group-sort-completed = fertige zuerst
trainer-group-sort-last = zuletzt da
trainer-group-show = Zeigen
trainer-group-show-all = alle
trainer-group-show-stuck = stockt
trainer-group-show-open = nicht angefangen
trainer-group-columns = Lektionen
trainer-group-columns-all = alle
trainer-group-columns-plan = im Plan
trainer-group-shown = { $count } von { $all } Personen

## Tabelle. Wörter in Zellen so kurz wie möglich: Eine Zelle ist 54 px breit.
trainer-group-table = Stand: eine Zeile je Person, eine Spalte je Lektion
trainer-group-legend = Zeichen in der Tabelle
trainer-group-name = Name
trainer-group-completed = fertig
trainer-group-done = fertig
trainer-group-well = sitzt
trainer-group-started = begonnen
trainer-group-stuck-word = stockt
trainer-group-open = offen
# Legende.
trainer-group-legend-well = fertig, später gut wiederholt
trainer-group-legend-started = angefangen, mit Schritt
# Vorgelesen statt „4/9“.
trainer-group-steps-started = angefangen, { $seen } von { $steps } Schritten
trainer-group-steps-stuck = stockt, { $seen } von { $steps } Schritten
trainer-group-last = zuletzt { $day }
trainer-group-not-begun = nicht angefangen
# Spalte mit dem Ergebnis der Selbsteinschätzung eines Bereichs.
trainer-group-stand = Wo stehe ich? { $track }
trainer-group-band-first-steps = erste Schritte
trainer-group-band-on-the-way = unterwegs
trainer-group-band-sure = sicher
trainer-group-band-none = keine Standortbestimmung

## Leere Seiten.
trainer-group-none-title = Noch keine Gruppe
trainer-group-none-text = Legen Sie zuerst einen Kurs an. Dann steht hier der Stand der Personen.
trainer-group-none-begin = Zu den Kursen
trainer-group-empty-title = Noch niemand in dieser Gruppe
trainer-group-empty-text = Lesen Sie eine Klassenliste ein oder fügen Sie Personen von Hand hinzu.
trainer-group-empty-begin = Zu den Personen
trainer-group-nobody-title = Niemand zu zeigen
trainer-group-nobody-stuck = In dieser Gruppe stockt niemand.
trainer-group-nobody-open = In dieser Gruppe haben alle angefangen.
trainer-group-nobody-all = Alle zeigen
