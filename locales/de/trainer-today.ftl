## The first page of the trainer area: who is here, who wants help, what comes next. Never what somebody is doing.
trainer-menu-today = Heute
trainer-today-title = Heute
# $time: a time of day, for example 10:14.
trainer-today-updated = Stand: { $time }
trainer-today-here = { $count ->
    [0] Niemand ist da
    [one] { $count } Person ist da
   *[other] { $count } Personen sind da
}
trainer-today-help = { $count ->
    [0] niemand ruft um Hilfe
    [one] { $count } Person bittet um Hilfe
   *[other] { $count } Personen bitten um Hilfe
}

## One computer.
trainer-today-this = Dieser Computer
trainer-today-guests = { $count ->
    [one] { $count } Gast
   *[other] { $count } Gäste
}
# Of another computer it is known only that somebody is there.
trainer-today-somebody = Jemand ist da
trainer-today-nobody = Niemand ist angemeldet
trainer-today-answers = { $count ->
    [0] Heute noch keine Antwort
    [one] { $count } Antwort heute
   *[other] { $count } Antworten heute
}
trainer-today-last = Letzte Antwort um { $time }
# $time: a time of day, or a day and a time.
trainer-today-heard = Zuletzt gemeldet: { $time }
trainer-today-wants-help = Bittet um Hilfe
trainer-today-waits = { $count ->
    [0] seit weniger als einer Minute
    [one] seit { $count } Minute
   *[other] seit { $count } Minuten
}
trainer-today-go = Ich gehe hin
trainer-today-computers = Computer

## What comes next.
trainer-today-now = Heute Kurs
trainer-today-next = Nächster Kurs
# For example: 9:30 to 11:30.
trainer-today-times = { $begins } bis { $ends } Uhr
trainer-today-day = Tag { $number } von { $days }
trainer-today-plan = Als Nächstes im Plan
trainer-today-plan-done = Die meisten haben alle Lektionen des Plans fertig.
trainer-today-attend = Anwesenheit notieren
trainer-today-group = Gruppe ansehen
trainer-today-none-title = Es steht kein Kurstag an
trainer-today-none-text = Tragen Sie die Tage Ihres Kurses ein. Dann steht hier, was als Nächstes kommt.
trainer-today-courses = Zu den Kursen

## What should be looked after: data that were kept long enough, and the backup.
trainer-today-care = Im Blick behalten
trainer-today-backup = Letzte Sicherung: { $when }
trainer-today-backup-none = Auf diesem Computer gibt es noch keine Sicherung.
trainer-today-safety = Zur Seite „Sicherheit“
# $day: a date in words. Their data will have been kept long enough on that day.
trainer-today-soon = { $count ->
    [one] Ab dem { $day } sollten die Daten von { $count } Person weg sein.
   *[other] Ab dem { $day } sollten die Daten von { $count } Personen weg sein.
}
trainer-today-over = { $count ->
    [one] Seit dem { $day } sind die Daten von { $count } Person lange genug gespeichert.
   *[other] Seit dem { $day } sind die Daten von { $count } Personen lange genug gespeichert.
}
trainer-today-erase = Diese Daten löschen
trainer-today-erase-title = { $count ->
    [one] Daten von { $count } Person löschen?
   *[other] Daten von { $count } Personen löschen?
}
trainer-today-erase-text = Namen, Lernstand, Antworten, Standortbestimmungen und Notizen sind dann endgültig weg. Alle Sicherungen auf diesem Computer werden durch eine neue ersetzt.
trainer-today-erase-stays = Der Kurs selbst bleibt: seine Tage, sein Plan und was ohne Namen gesagt wurde.
trainer-today-erase-keep = Vorerst behalten
trainer-today-erase-do = Endgültig löschen
trainer-today-erased = { $count ->
    [one] Die Daten sind gelöscht, mit { $count } Eintrag.
   *[other] Die Daten sind gelöscht, mit { $count } Einträgen.
}
