# Der Weg, auf dem der Stand in eine Datei kommt.

## Schritte.
trainer-reports-title = Neuer Bericht
trainer-reports-who = Wer
trainer-reports-what = Was
trainer-reports-when = Wann
trainer-reports-names = Namen
trainer-reports-preview = Vorschau
trainer-reports-change = Ändern

## For whom: for the house itself, or for people outside. xAPI is a standard for learning records.
trainer-reports-purpose = Für wen
trainer-reports-purpose-question = Für wen ist die Datei?
trainer-reports-own = Für mich und unser Haus
trainer-reports-own-sub = Alles, was Sie hier auch sehen
trainer-reports-others = Für andere
trainer-reports-others-sub = Für Geldgeber oder Gemeinde: ganze Gruppen in einem Vierteljahr, niemand ist erkennbar
trainer-reports-purpose-missing = Bitte wählen: für wen

## Wer.
trainer-reports-who-question = Um wen geht es?
trainer-reports-everybody = Alle
trainer-reports-everybody-sub = Alle Gruppen auf diesem Computer
trainer-reports-one-group = Eine Gruppe
trainer-reports-one-learner = Eine Person
trainer-reports-pick-group = Welche Gruppe?
trainer-reports-pick-learner = Welche Person?
trainer-reports-who-missing = Bitte wählen: wer
trainer-reports-group-missing = Bitte Gruppe wählen
trainer-reports-learner-missing = Bitte Person wählen

## Was.
trainer-reports-what-question = Was soll in die Datei?
trainer-reports-progress = Stand
trainer-reports-progress-sub = Welche Lektionen angefangen und fertig sind, und wann
trainer-reports-assessments = Standortbestimmungen
trainer-reports-assessments-sub = Ergebnisse von „Wo stehe ich?“
trainer-reports-answers = Antworten
trainer-reports-answers-sub = Jede Antwort auf eine Aufgabe
trainer-reports-summary = Gruppen
trainer-reports-summary-sub = Wo jede Gruppe vorher und nachher steht, ohne Namen
trainer-reports-courses = Kurse
trainer-reports-courses-sub = Wie viele da waren, was sie geschafft haben, wie es ihnen gefiel
trainer-reports-overview = Übersicht
trainer-reports-statements = Meldungen
trainer-reports-what-missing = Bitte wählen: was

## Wann.
trainer-reports-when-question = Von wann bis wann?
trainer-reports-all-time = Alles bis heute
trainer-reports-range = Von einem Tag bis zu einem anderen
trainer-reports-from = Von
trainer-reports-to = Bis
trainer-reports-both-days = Beide Tage zählen mit.
trainer-reports-dates = { $from } bis { $to }
trainer-reports-since = ab { $from }
trainer-reports-until = bis { $to }
trainer-reports-days-reversed = Der zweite Tag liegt vor dem ersten.
trainer-reports-day-missing = Bitte einen Tag tippen
trainer-reports-days-check = Bitte Tage prüfen
trainer-reports-quarter = Vierteljahr
trainer-reports-quarter-question = Welches Vierteljahr?
trainer-reports-quarter-why = Andere bekommen immer ein ganzes Vierteljahr. So lässt sich nichts über Einzelne ausrechnen.
trainer-reports-quarter-missing = Bitte ein Vierteljahr wählen

## Namen oder Pseudonyme.
trainer-reports-names-question = Mit Namen?
trainer-reports-pseudonyms = Pseudonyme
trainer-reports-pseudonyms-sub = Ein festes Zeichen statt des Namens. Gut für Dateien, die das Haus verlassen.
trainer-reports-with-names = Namen
trainer-reports-with-names-sub = Wer die Datei öffnet, sieht, wer gemeint ist.
trainer-reports-names-missing = Namen oder Pseudonyme?

## Vorschau und Datei.
trainer-reports-contents = Das alles wird in der Datei stehen
trainer-reports-rows = { $rows ->
    [0] Keine Zeile
    [one] { $rows } Zeile
   *[other] { $rows } Zeilen
}
trainer-reports-fields = { $fields ->
    [one] { $fields } Feld
   *[other] { $fields } Felder
}
trainer-reports-nothing-else = Nichts anderes verlässt diesen Computer.
trainer-reports-no-rows = Für diese Wahl gibt es noch nichts zu schreiben. In der Datei stünden nur Überschriften.
trainer-reports-field = Feld
trainer-reports-example = Beispiel
trainer-reports-meaning = Bedeutung
trainer-reports-no-example = leer
trainer-reports-format = Art der Datei
trainer-reports-xlsx = Excel
trainer-reports-pdf = Zum Drucken
trainer-reports-csv-excel = Tabelle
trainer-reports-csv = Daten
trainer-reports-jsonl = Daten
trainer-reports-xapi = Lernspeicher
trainer-reports-only-fitting = Sie sehen nur Dateien, in die diese Auswahl passt.
trainer-reports-no-format = Für diese Auswahl ist auf diesem Computer keine Datei erlaubt. Wählen Sie bitte nur einen Inhalt, oder fragen Sie die IT.
trainer-reports-xapi-names = In dieser Art Datei stehen nie Namen, auch wenn Sie Namen gewählt haben.
trainer-reports-noted = Die Datei kommt dorthin, wo Sie es wählen. Der Export wird im Protokoll vermerkt.
trainer-reports-save = Datei speichern
trainer-reports-done-title = Die Datei ist gespeichert
trainer-reports-done = { $rows ->
    [one] { $rows } Zeile steht in dieser Datei:
   *[other] { $rows } Zeilen stehen in dieser Datei:
}
trainer-reports-done-pdf = Der Bericht liegt hier:
trainer-reports-done-names = In der Datei stehen Namen. Bitte behalten Sie sie nur so lange wie nötig.
trainer-reports-again = Noch ein Bericht
