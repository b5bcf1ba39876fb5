## Der Kurs auf Papier: die Seite, auf der die Kursleitung druckt. Die Namen der Blätter stehen in kit.ftl.

trainer-paper-title = Der Kurs auf Papier
trainer-paper-sub = Große Schrift, schwarz-weiß, auf A4.
trainer-paper-language = Sprache der Blätter
# Führt zu einer Liste aller Lektionen.
trainer-paper-one-lesson = Eine Lektion allein
trainer-paper-back = Zurück zum Kurs auf Papier
trainer-paper-what = Was möchten Sie drucken?
# Hinter einem Blatt: so oft wird es gebraucht.
trainer-paper-each = { $count ->
    [one] { $count } Mal: eines für jede Person
   *[other] { $count } Mal: eines für jede Person
}
trainer-paper-once = ein Mal
trainer-paper-no-people = Es ist noch niemand in der Gruppe.
trainer-paper-no-lessons = Es ist noch keine Lektion geplant.
trainer-paper-unfilled = In der Information zum Datenschutz bleiben Zeilen leer. Füllen Sie diese von Hand aus, oder bitten Sie die IT um die Angaben.
trainer-paper-save = In einem Ordner speichern
# Name des Ordners oder der Datei, die vorgeschlagen wird. Ohne Satzzeichen.
trainer-paper-folder = Tilia Kurs auf Papier
trainer-paper-print = { $count ->
    [0] Noch nichts gewählt
    [one] { $count } Blattart drucken
   *[other] Alle { $count } zusammen drucken
}

## Wofür jedes Blatt da ist

trainer-paper-run = Für Sie: Tage, Lektionen, Minuten und was Sie vorbereiten.
trainer-paper-attendance = Zum Unterschreiben an jedem Kurstag.
trainer-paper-names = Zum Aufstellen auf dem Tisch.
trainer-paper-pictures = Name und Bild, damit jede Person sich am Bildschirm findet.
trainer-paper-numbers = Zum Ziehen, wenn niemand seinen Namen nennen möchte.
trainer-paper-voting = Zum Abstimmen, wenn Sie eine Lektion der ganzen Gruppe zeigen.
trainer-paper-notice = Zum Mitnehmen: was gespeichert wird und was nicht.
trainer-paper-sheets = Zum Mitnehmen: das Wichtige aus jeder Lektion des Plans.
trainer-paper-twins = Die Lektionen des Plans zum Ausfüllen, mit Lösungen.
trainer-paper-satisfaction = Drei Fragen am Ende, ohne Namen.
