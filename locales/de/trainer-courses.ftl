# Kurse: eine Gruppe von Personen mit Daten und einem Plan von Lektionen.

## Liste der Kurse.
trainer-courses-title = Kurse
trainer-courses-count = { $count ->
    [0] Noch kein Kurs
    [one] { $count } Kurs
   *[other] { $count } Kurse
}
trainer-courses-new = Neuer Kurs
trainer-courses-empty-title = Noch kein Kurs
trainer-courses-empty-text = Ein Kurs ist eine Gruppe mit einem Plan von Lektionen. Am Anfang steht ein Name.
trainer-courses-empty-begin = Ersten Kurs anlegen
trainer-courses-dates = { $from } bis { $to }
trainer-courses-from = ab { $from }
trainer-courses-until = bis { $to }
trainer-courses-no-dates = noch ohne Datum
trainer-courses-learners = { $count ->
    [0] noch niemand
    [one] { $count } Person
   *[other] { $count } Personen
}
trainer-courses-lessons = { $count ->
    [0] keine Lektion geplant
    [one] { $count } Lektion geplant
   *[other] { $count } Lektionen geplant
}
trainer-courses-hours = { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
}
trainer-courses-change = Ändern
trainer-courses-see = Gruppe ansehen
trainer-courses-saved = Der Kurs „{ $name }“ ist gespeichert.

## Ein Kurs.
trainer-course-new-title = Neuer Kurs
trainer-course-name = Name der Gruppe
trainer-course-name-hint = Zum Beispiel „Dienstagvormittag“. Die Lernenden sehen den Namen beim Anmelden.
trainer-course-name-missing = Der Name fehlt noch
trainer-course-first-day = Erster Tag
trainer-course-last-day = Letzter Tag
trainer-course-days-reversed = Der letzte Tag liegt vor dem ersten.
trainer-course-hours = Stunden insgesamt
trainer-course-hours-hint = In Viertelstunden, zum Beispiel 7,5
trainer-course-hours-unclear = Das ist noch keine Stundenzahl. Bitte schreiben Sie zum Beispiel 7,5.
trainer-course-plan = Plan der Lektionen
# $lessons und $minutes stehen zusammen unter „Plan der Lektionen“.
trainer-course-plan-chosen = { $lessons ->
    [0] Noch keine Lektion gewählt
    [one] { $lessons } Lektion gewählt
   *[other] { $lessons } Lektionen gewählt
}
trainer-course-plan-minutes = { $minutes ->
    [one] etwa { $minutes } Minute
   *[other] etwa { $minutes } Minuten
}
trainer-course-minutes = { $minutes } Min.
# Für Lektionen über Gewalt: Nur „fertig“ wird behalten, und nur für geplante Lektionen.
trainer-course-completed-only = Gespeichert wird nur „fertig“, keine Antworten und keine Zeiten. Steht die Lektion nicht im Plan, wird nichts gespeichert.
trainer-course-save = Kurs speichern
trainer-course-check = Etwas ist noch zu prüfen
trainer-course-back = Zurück ohne Speichern
