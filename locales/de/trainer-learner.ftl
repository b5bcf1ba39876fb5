## One person, as the trainer sees them. Private lessons are nowhere on this page.
trainer-learner-see = Seite von { $name } öffnen
# $day: a date in words.
trainer-learner-last = Zuletzt da am { $day }
trainer-learner-never = Hat noch nicht angefangen
trainer-learner-hidden = Ausgeblendet: keine Kachel, in keiner Liste
trainer-learner-lessons = Lektionen
trainer-learner-none = Noch keine Lektion geplant oder begonnen.
trainer-learner-lesson = Lektion
trainer-learner-state = Stand
trainer-learner-when = Zuletzt
# Under the title of a lesson that is not in the plan of the group.
trainer-learner-unplanned = nicht im Plan
trainer-learner-not-yet = noch nicht
# For lessons about violence.
trainer-learner-only = Hier wird nur „fertig“ oder „noch nicht“ gespeichert.
trainer-learner-bands = Wo stehe ich?
trainer-learner-no-bands = Noch keine Standortbestimmung. Sie ist immer freiwillig.
trainer-learner-entry = vor den Lektionen
trainer-learner-exit = nach den Lektionen
trainer-learner-booster = einige Zeit später
trainer-learner-days = Kurstage
trainer-learner-no-days = Noch nichts notiert.
trainer-learner-notes = Notizen
trainer-learner-notes-text = { $name } kann jede Notiz unter „Meine Daten“ lesen. Schreiben Sie nichts über Gesundheit, Familie oder Geld.
trainer-learner-note = Neue Notiz
trainer-learner-note-hint = Zum Beispiel „braucht große Schrift“ oder „möchte Online-Banking lernen“
# $most: a number, two thousand.
trainer-learner-note-long = Die Notiz ist zu lang. Bis zu { $most } Zeichen passen hinein.
trainer-learner-note-save = Notiz speichern
trainer-learner-note-saved = Die Notiz ist gespeichert.
trainer-learner-note-delete = Diese Notiz löschen
trainer-learner-note-deleted = Die Notiz ist gelöscht.
trainer-learner-report = Bericht erstellen
trainer-learner-hide = Ausblenden
trainer-learner-show = Wieder einblenden
trainer-learner-is-hidden = { $name } ist ausgeblendet. Alles bleibt gespeichert.
trainer-learner-is-shown = { $name } steht wieder auf den Listen.
trainer-learner-to-group = Zurück zur Gruppe
trainer-learner-to-people = Zurück zu den Personen
trainer-people-hidden = { $count ->
    [one] { $count } ausgeblendete Person zeigen
   *[other] { $count } ausgeblendete Personen zeigen
}
trainer-people-is-hidden = ausgeblendet
