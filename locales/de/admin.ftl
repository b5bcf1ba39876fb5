## tilia-admin --help: je eine Zeile

admin-help = Tilia auf der Befehlszeile betreuen: Lektionen, Klassenlisten, Exporte und Daten.
admin-help-lessons = Lektionen: prüfen, auflisten, Übersetzungen annehmen
admin-help-lessons-check = Jedes Problem mit Datei, Zeile und Spalte nennen
admin-help-lessons-list = Die Lektionen auflisten
admin-help-lessons-accept = Festhalten, dass eine Übersetzung sagt, was der englische Text sagt
admin-help-lessons-print = Eine ganze Lektion als PDF für Papier schreiben, mit Lösungen
admin-help-roster = Klassenlisten: übernehmen, auflisten, exportieren
admin-help-roster-import = Eine Klassenliste übernehmen; bei einer fehlerhaften Zeile wird nichts verändert
admin-help-roster-list = Gruppen auflisten und wie viele Personen darin sind
admin-help-roster-export = Die Klassenliste in eine Datei schreiben
admin-help-roster-cards = Die Bildkarten einer Gruppe als PDF für Papier schreiben
admin-help-progress = Fortschritte: exportieren, Datei für die Kursleitung schreiben, zusammenführen
admin-help-progress-export = Stand, Standortbestimmungen, Antworten, Gruppen oder Kurse in eine Datei schreiben
admin-help-progress-bundle = In eine verschlossene Datei für die Kursleitung schreiben, was dieser Computer weiß
admin-help-progress-merge = Dateien anderer Computer oder Ordner mit solchen Dateien einsammeln
admin-help-course = Kursdateien: für die anderen Computer schreiben, aufnehmen
admin-help-course-out = Die nächste Kursdatei schreiben, mit Unterschrift der Kursleitung
admin-help-course-in = Eine Kursdatei der Kursleitung aufnehmen
admin-help-items = Aufgaben von „Wo stehe ich?“: wie sie wirken
admin-help-items-stats = Zeigen, wie oft jede Aufgabe richtig beantwortet wurde, und die häufigste falsche Antwort
admin-help-data = Daten: prüfen, sichern, zurückholen, neu berechnen, löschen, zählen
admin-help-data-check = Prüfen, ob die Daten unbeschädigt sind
admin-help-data-backup = Eine Sicherung schreiben
admin-help-data-restore = Eine Sicherung zurückholen; die jetzigen Daten werden beiseitegelegt
admin-help-data-rebuild = Die Fortschritte aus allem, was geschah, neu berechnen
admin-help-data-erase = Eine lernende Person löschen, auch in den Sicherungen
admin-help-data-stats = Zählen, was da ist, ohne Namen
admin-help-policy = Richtliniendatei: zeigen, prüfen
admin-help-policy-show = Die geltenden Regeln zeigen
admin-help-policy-check = Eine Richtliniendatei prüfen, bevor sie gilt
admin-help-demo = Einen leeren Datenordner mit erfundenen Personen und Antworten füllen

## Schalter

admin-option-data = Datenordner
admin-option-lang = Sprache: de, nl, fr, en
admin-option-json = Antwort als JSON, für Skripte
admin-option-trainer = Wessen Passphrase, wenn es mehrere Konten gibt
admin-option-passphrase-file = Datei, deren erste Zeile die Passphrase ist
admin-option-today = Tag, mit dem Prüfdaten verglichen werden
admin-option-strict = Auch überschrittene Prüfdaten sind Fehler
admin-option-group = Nur diese Gruppe; beim Übernehmen die Gruppe für Zeilen ohne Gruppe
admin-option-learner = Nur diese lernende Person, nach Kennung
admin-option-from = Erster Tag
admin-option-to = Letzter Tag
admin-option-pseudonyms = Pseudonyme statt Namen
admin-option-for-others = Für andere: nur Gruppen und Kurse, in einem ganzen Vierteljahr
admin-option-what = Was exportiert wird
admin-option-format = Dateiformat
admin-option-out = Datei, die geschrieben wird
admin-option-dry-run = Zeigen, was geschähe, ohne etwas zu verändern
admin-option-recipient = Öffentlicher Schlüssel, für den die Datei verschlossen wird; mehrere sind möglich
admin-option-identity = Datei mit age-Schlüsseln, die die Dateien öffnen
admin-option-accept-new = Computer annehmen, die hier noch nicht bekannt sind
admin-option-trust = Zahlen der Kursleitung, nachdem sie verglichen wurden; erst dann gilt eine unbekannte Kursleitung
admin-option-learners = Wie viele erfundene Lernende
admin-option-answers = Wie viele erfundene Antworten
admin-option-groups = Wie viele Gruppen
admin-option-seed = Zahl, aus der alles Erfundene folgt

## Was daraus wurde

admin-lessons-clean = { $lessons ->
    [one] { $lessons } Lektion
   *[other] { $lessons } Lektionen
} in { $languages ->
    [one] { $languages } Sprache
   *[other] { $languages } Sprachen
}: keine Probleme.
admin-lessons-problems = { $problems ->
    [one] { $problems } Problem.
   *[other] { $problems } Probleme.
}
admin-lesson-accepted = { $lesson }: Der Text in { $language } ist angenommen.
admin-lesson-printed = { $pages ->
    [one] { $pages } Seite in { $path }.
   *[other] { $pages } Seiten in { $path }.
}
admin-roster-result = { $added } hinzugefügt, { $changed } geändert, { $unchanged } wie vorher.
admin-roster-dry-run = Das würde geschehen; es wurde nichts verändert.
admin-roster-problem = Zeile { $row }, { $column }: { $message }
admin-exported = { $path }: { $rows ->
    [one] { $rows } Zeile.
   *[other] { $rows } Zeilen.
}
# $path: the file; $events: how many are in it
admin-bundled = { $path }: { $events ->
    [one] { $events } Ereignis,
   *[other] { $events } Ereignisse,
} verschlossen.
# $name: a file; $new, $known: entries; $computer: name of the computer that made it
admin-file-taken = { $name }: { $new } neu, { $known } schon hier ({ $computer }).
admin-file-known = { $name }: wurde schon eingesammelt ({ $computer }).
admin-file-waiting = { $name }: wartet, weil der Computer { $computer } hier noch nicht bekannt ist. Nehmen Sie ihn im Bereich der Kursleitung an, oder mit --accept-new.
# $message: a whole sentence that says why
admin-file-refused = { $name }: { $message }
admin-merged = Zusammen: { $new } neu, { $known } schon hier; Personen: { $people } neu.
admin-merged-conflicts = { $conflicts ->
    [one] { $conflicts } Eintrag lautet auf zwei Computern verschieden; eine Fassung wurde behalten.
   *[other] { $conflicts } Einträge lauten auf zwei Computern verschieden; je eine Fassung wurde behalten.
}
admin-merged-future = { $future ->
    [one] { $future } neuer Eintrag trägt ein Datum nach heute; er wurde behalten.
   *[other] { $future } neue Einträge tragen ein Datum nach heute; sie wurden behalten.
}
error-files-refused = { $files ->
    [one] { $files } Datei wurde nicht übernommen. Alles andere schon.
   *[other] { $files } Dateien wurden nicht übernommen. Alles andere schon.
}
admin-handed-out = { $path }: { $learners } Personen, { $groups } Gruppen.
admin-course-taken = Die Kursdatei ist aufgenommen: { $learners } Personen, { $groups } Gruppen, { $hidden } nicht mehr gezeigt, { $erased } gelöscht.
admin-course-numbers = Diese Kursdatei kommt von { $name }. Zahlen: { $numbers }. Vergleichen Sie sie mit der Kursleitung. Wiederholen Sie dann den Befehl mit --trust und den Zahlen.
## Wie die Aufgaben von „Wo stehe ich?“ wirken. $agreement liegt zwischen -1 und 1; „–“, wenn alle gleich geantwortet haben.
admin-items-line = { $item }: { $responses ->
    [one] { $responses } Antwort,
   *[other] { $responses } Antworten,
  } { $right } % richtig, { $unknown } % „Weiß ich nicht“, { $sure } % sicher, aber falsch, Trennschärfe { $agreement }.
admin-items-favourite = Häufigste falsche Antwort ({ $share } %): { $text }
admin-items-hidden = { $hidden ->
    [one] { $hidden } Aufgabe hat weniger als { $least } Antworten und wird nicht gezeigt.
   *[other] { $hidden } Aufgaben haben weniger als { $least } Antworten und werden nicht gezeigt.
  }
admin-data-good = Die Daten sind unbeschädigt: { $events ->
    [one] { $events } Ereignis.
   *[other] { $events } Ereignisse.
}
admin-backed-up = Die Sicherung liegt in { $path }. Sie wurde zur Probe gelesen und ist unbeschädigt.
admin-restored = Die Sicherung ist zurückgeholt. Die früheren Daten liegen in { $path }.
admin-restored-first = Die Sicherung ist zurückgeholt. Frühere Daten gab es nicht.
admin-rebuilt = Die Fortschritte wurden aus { $events ->
    [one] { $events } Ereignis
   *[other] { $events } Ereignissen
} neu berechnet.
admin-erased = Die Person ist gelöscht, hier und in { $backups ->
    [one] { $backups } Sicherung.
   *[other] { $backups } Sicherungen.
}
admin-policy-good = { $path }: keine Probleme.
admin-policy-none = Es gibt keine Richtliniendatei; dies ist eine persönliche Installation.
admin-demo-done = Erfunden: { $learners } Lernende und { $answers } Antworten.
admin-passphrase = Passphrase von { $name }:{" "}
