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
# $hours: zwei oder mehr, auf halbe Stunden: „6,5“.
trainer-course-plan-hours = etwa { $hours } Stunden
trainer-course-minutes = { $minutes } Min.
# Für Lektionen über Gewalt: Nur „fertig“ wird behalten, und nur für geplante Lektionen.
trainer-course-completed-only = Gespeichert wird nur „fertig“, keine Antworten und keine Zeiten. Steht die Lektion nicht im Plan, wird nichts gespeichert.
trainer-course-save = Kurs speichern
trainer-course-check = Etwas ist noch zu prüfen
trainer-course-back = Zurück ohne Speichern

## The days of a course, each with its times.
trainer-course-days = Kurstage
trainer-course-no-days = Noch kein Tag. Ein Kurs geht auch ohne Datum.
# $number: 1 for the first day.
trainer-course-day = Tag { $number }
trainer-course-begins = Von
trainer-course-ends = Bis
trainer-course-time-hint = Zum Beispiel 9:30
trainer-course-time-unclear = Das ist noch keine Uhrzeit. Schreiben Sie zum Beispiel 9:30.
trainer-course-time-order = Das Ende liegt vor dem Anfang, oder eines fehlt.
trainer-course-day-twice = Dieser Tag steht schon in der Liste.
trainer-course-add-day = Tag hinzufügen
# The next day gets the date one week later.
trainer-course-add-week = Tag eine Woche später hinzufügen
trainer-course-remove-day = Tag { $number } entfernen
# $hours: for example 7.5; the days have beginnings and ends.
trainer-course-hours-of-days = Die Tage ergeben zusammen { $hours }.
trainer-courses-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
