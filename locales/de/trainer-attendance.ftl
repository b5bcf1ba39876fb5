## Who was there: one day of a course at a time, one line a person.
trainer-attendance-title = Anwesenheit
trainer-attendance-see = Anwesenheit
trainer-attendance-day = Tag
# In the list of days. $day: a date in words.
trainer-attendance-of = { $number } von { $days }: { $day }
trainer-attendance-counts = { $there } da, { $away } nicht da, { $open } noch offen
trainer-attendance-there = da
trainer-attendance-away = nicht da
# In the line of a person: on how many of the days noted they were there.
trainer-attendance-so-far = { $there } von { $days } Mal da
trainer-attendance-keys = Mit der Tastatur: 1 heißt da, 0 heißt nicht da. Dann folgt die nächste Person.
trainer-attendance-rest = Alle anderen waren da
trainer-attendance-others = Personen ohne Namen auf dieser Liste
trainer-attendance-others-hint = Zum Beispiel Gäste. Eine Zahl genügt.
trainer-attendance-others-unclear = Das ist noch keine Zahl.
trainer-attendance-saved = Gespeichert
trainer-attendance-list = Personen des Kurses
trainer-attendance-no-days-title = Dieser Kurs hat noch keine Tage
trainer-attendance-no-days-text = Tragen Sie zuerst die Tage des Kurses ein. Dann können Sie notieren, wer da war.
trainer-attendance-write-days = Tage eintragen
trainer-attendance-nobody = In dieser Gruppe ist noch niemand. Sie können trotzdem notieren, wie viele da waren.
trainer-attendance-back = Zurück zu den Kursen
