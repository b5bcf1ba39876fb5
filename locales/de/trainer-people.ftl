# Die Personen auf diesem Computer und das Einlesen einer Klassenliste.

## Liste.
trainer-people-title = Personen
trainer-people-count = { $count ->
    [0] Noch niemand
    [one] { $count } Person auf diesem Computer
   *[other] { $count } Personen auf diesem Computer
}
trainer-people-search = Name oder Gruppe suchen
trainer-people-found = { $count ->
    [one] { $count } Person gefunden
   *[other] { $count } Personen gefunden
}
trainer-people-found-none = Niemand gefunden. Vielleicht ist der Name anders geschrieben.
trainer-people-clear = Suche leeren
trainer-people-add = Person hinzufügen
trainer-people-import = Klassenliste einlesen
trainer-people-empty-title = Noch niemand auf der Liste
trainer-people-empty-text = Lesen Sie eine Klassenliste aus einer Datei ein. Sie können Personen auch einzeln hinzufügen.
trainer-people-table = Personen auf diesem Computer
trainer-people-name = Name
trainer-people-group = Gruppe
trainer-people-action = Aktion
trainer-people-erase = Löschen
trainer-people-more = { $count } weitere zeigen

## Von Hand hinzufügen.
trainer-people-add-title = Person hinzufügen
trainer-people-add-name = Name
trainer-people-add-hint = Vorname und Nachname, damit man zwei Personen unterscheiden kann.
trainer-people-add-save = Hinzufügen
trainer-people-add-missing = Der Name fehlt noch
trainer-people-added = { $name } steht auf der Liste.

## Löschen.
trainer-people-erase-title = { $name } löschen?
trainer-people-erase-text = Name, Stand, Antworten und Standortbestimmungen dieser Person werden endgültig gelöscht. Alle Sicherungen auf diesem Computer werden durch eine neue ersetzt.
trainer-people-erase-files = Berichte und Kopien, die Sie anderswo gespeichert haben, werden nicht gelöscht. Bitte löschen Sie diese selbst.
trainer-people-erase-keep = Person behalten
trainer-people-erase-do = Endgültig löschen
trainer-people-erased = { $name } ist gelöscht, mit { $events ->
    [one] { $events } Eintrag
   *[other] { $events } Einträgen
}.

## Zwei Einträge einer Person.
trainer-people-same = { $count ->
    [one] Eine Person hat vielleicht zwei Einträge: bitte ansehen
   *[other] { $count } Personen haben vielleicht zwei Einträge: bitte ansehen
}
trainer-people-joined = { $count ->
    [one] { $count } zusammengelegter Eintrag
   *[other] { $count } zusammengelegte Einträge
}
trainer-people-parted = { $name } zählt wieder für sich.
trainer-people-apart = Gemerkt: Das sind zwei Personen.
# Taste, auch in der Frage danach.
trainer-people-join = Zusammenlegen
trainer-people-join-title = Unter welchem Namen steht { $name } noch einmal?
trainer-people-join-text = Alles aus dem anderen Eintrag zählt dann zu { $name }. Er steht danach auf keiner Liste mehr. Sie können das wieder rückgängig machen.
trainer-people-join-keep = Nichts ändern

## Klassenliste.
trainer-import-title = Klassenliste einlesen
trainer-import-lead = Wählen Sie eine CSV-Datei. Sie sehen zuerst, was geschehen würde.
trainer-import-columns = Die Spalte „Name“ genügt. „Gruppe“, „Sprache“, „Bild“ und „Externe Kennung“ dürfen auch da sein.
trainer-import-group = Gruppe für Zeilen ohne Gruppe
trainer-import-group-hint = Ein neuer Name ergibt eine neue Gruppe.
trainer-import-choose = Datei wählen
trainer-import-other = Andere Datei wählen
trainer-import-preview = Das würde geschehen
trainer-import-file = Datei: { $path }
# $encoding: zum Beispiel UTF-8; $separator: einer der drei Namen unten.
trainer-import-read-as = Gelesen als { $encoding }, Spalten getrennt durch { $separator }.
trainer-import-by-semicolon = einen Strichpunkt
trainer-import-by-comma = ein Komma
trainer-import-by-tab = einen Tabulator
trainer-import-rows = { $count ->
    [0] Keine Zeile mit einer Person
    [one] { $count } Zeile
   *[other] { $count } Zeilen
}
trainer-import-added = { $count ->
    [0] niemand neu
    [one] { $count } neue Person
   *[other] { $count } neue Personen
}
trainer-import-changed = { $count ->
    [0] niemand geändert
    [one] { $count } geändert
   *[other] { $count } geändert
}
trainer-import-unchanged = { $count ->
    [0] niemand schon bekannt
    [one] { $count } schon bekannt
   *[other] { $count } schon bekannt
}
trainer-import-problems = { $count ->
    [one] { $count } Zeile ist noch zu prüfen
   *[other] { $count } Zeilen sind noch zu prüfen
}
trainer-import-problems-text = Noch wird nichts übernommen. Bitte verbessern Sie diese Zeilen in der Datei und wählen Sie die Datei dann neu.
trainer-import-row = Zeile
trainer-import-column = Spalte
trainer-import-message = Was zu tun ist
trainer-import-people = Personen in der Datei
trainer-import-first = Die ersten { $count } Zeilen
trainer-import-change = Was geschieht
trainer-import-new = neu
trainer-import-known = schon bekannt
trainer-import-is-changed = geändert
trainer-import-save = Liste übernehmen
trainer-import-blocked = Erst die Datei verbessern
trainer-import-done-title = Die Liste ist übernommen
trainer-import-done = { $added ->
    [0] Niemand war neu
    [one] { $added } neue Person
   *[other] { $added } neue Personen
}, { $changed ->
    [0] niemand geändert
   *[other] { $changed } geändert
}, { $unchanged } schon bekannt.
trainer-import-to-people = Personen ansehen
trainer-people-pin = Bilder wegnehmen
trainer-people-pin-title = Die drei Bilder von { $name } wegnehmen?
trainer-people-pin-text = Danach kommt { $name } ohne Bilder herein und kann neue wählen. Fortschritt und Antworten bleiben.
trainer-people-pin-sure = Vergewissern Sie sich, dass die Person selbst darum bittet.
trainer-people-pin-keep = Bilder behalten
trainer-people-pin-done = { $name } kommt jetzt ohne Bilder herein.
