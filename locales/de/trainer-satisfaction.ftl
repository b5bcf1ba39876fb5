## What people said at the end of a course: typed in from paper, or answered on screen. Counts only.
trainer-satisfaction-title = Rückmeldungen
trainer-satisfaction-see = Rückmeldungen
trainer-satisfaction-lead = Drei Fragen am Ende des Kurses, ohne Namen
trainer-satisfaction-result = Ergebnis
trainer-satisfaction-people = { $count ->
    [0] Noch keine Antworten
    [one] Antworten von { $count } Person
   *[other] Antworten von { $count } Personen
}
# $mean: for example 4.3; between 1 and 5.
trainer-satisfaction-mean = Im Durchschnitt { $mean } von 5
trainer-satisfaction-few = Zu wenige Antworten: { $answers } von { $least }. Mit weniger als { $least } könnte man Personen erkennen.
trainer-satisfaction-paper = Von Papier
trainer-satisfaction-paper-text = Tippen Sie Blatt für Blatt: drei Ziffern, eine je Frage. 1 ist „nein, gar nicht“, 5 ist „ja, sehr“, 0 ist keine Antwort. Dann die Eingabetaste.
trainer-satisfaction-sheet = Nächstes Blatt
trainer-satisfaction-sheet-hint = Zum Beispiel 5 4 5
trainer-satisfaction-sheet-unclear = Ein Blatt hat drei Ziffern von 0 bis 5.
trainer-satisfaction-add = Blatt dazu
trainer-satisfaction-undo = Letztes Blatt zurücknehmen
# Read aloud and shown after a sheet was typed in. $sheet: its three digits.
trainer-satisfaction-added = { $count ->
    [one] { $sheet } ist gezählt. Bisher { $count } Blatt.
   *[other] { $sheet } ist gezählt. Bisher { $count } Blätter.
}
trainer-satisfaction-taken = { $count ->
    [one] Das letzte Blatt ist zurückgenommen. Bisher { $count } Blatt.
   *[other] Das letzte Blatt ist zurückgenommen. Bisher { $count } Blätter.
}
trainer-satisfaction-table = Auf Papier gezählt
trainer-satisfaction-table-hint = Sie können auch die Zahlen selbst ändern.
trainer-satisfaction-screen = Am Bildschirm
trainer-satisfaction-screen-text = Die Gruppe findet die drei Fragen dann auf der ersten Seite. Niemand sieht, wer was geantwortet hat, und Tilia merkt es sich nicht.
trainer-satisfaction-open = Fragen öffnen
trainer-satisfaction-close = Fragen schließen
trainer-satisfaction-is-open = { $count ->
    [0] Die Fragen sind offen. Noch niemand hat geantwortet.
    [one] Die Fragen sind offen. { $count } Person hat geantwortet.
   *[other] Die Fragen sind offen. { $count } Personen haben geantwortet.
}
trainer-satisfaction-is-closed = { $count ->
    [0] Die Fragen sind geschlossen.
    [one] Die Fragen sind geschlossen. { $count } Person hat geantwortet.
   *[other] Die Fragen sind geschlossen. { $count } Personen haben geantwortet.
}
# $least: a number, five.
trainer-satisfaction-joins = Antworten vom Bildschirm kommen dazu, wenn die Fragen geschlossen sind und { $least } Personen geantwortet haben.
