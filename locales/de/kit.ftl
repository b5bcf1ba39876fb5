## Der Kurs auf Papier: was auf den gedruckten Blättern steht. Alles wird groß und schwarz-weiß gedruckt.

# Titel des Dokuments, wenn mehrere Blätter zusammen gedruckt werden.
kit-title = Der Kurs auf Papier
# Hinter dem Namen eines Blattes in der Liste am Anfang.
kit-copies = { $count ->
    [one] { $count } Mal drucken
   *[other] { $count } Mal drucken
}
# Am unteren Rand der Karten.
kit-cut-hint = Schneiden Sie an den gestrichelten Linien.
kit-fold-hint = Schneiden Sie an der gestrichelten Linie. Falten Sie an der gepunkteten.

## Namen der Blätter

kit-run = Ablauf für die Kursleitung
kit-attendance = Anwesenheitsliste
kit-names = Namensschilder
kit-pictures = Bildkarten
kit-numbers = Nummernkarten
kit-voting = Abstimmkarten A bis D
kit-notice = Information zum Datenschutz
kit-sheets = Blätter zu den Lektionen
kit-twins = Lektionen auf Papier
kit-satisfaction = Fragebogen zur Zufriedenheit

## Anwesenheitsliste

kit-attendance-hint = Bitte unterschreiben Sie an jedem Tag in der richtigen Spalte.
# Überschrift der schmalen Spalte mit Nummern.
kit-number = Nr.
kit-name = Name

## Bildkarte: Name und Bild einer Person.

kit-pictures-purpose = Dieses Bild drücken Sie am Bildschirm.

## Fragebogen

kit-satisfaction-intro = Bitte schreiben Sie keinen Namen auf dieses Blatt. Kreuzen Sie bei jeder Frage ein Kästchen an.
kit-satisfaction-more = Was möchten Sie uns noch sagen?
kit-satisfaction-thanks = Vielen Dank. Falten Sie das Blatt und geben Sie es ab.

## Ablauf für die Kursleitung

# $date ist ein Tag in Worten.
kit-run-day = Tag { $number }: { $date }
# Statt eines Tages, wenn der Kurs kein Datum hat.
kit-run-order = Lektionen der Reihe nach
kit-run-sum = { $lessons ->
    [0] Keine Lektion
    [one] { $lessons } Lektion
   *[other] { $lessons } Lektionen
}, { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
}
# Unter einer Lektion, von der nur „abgeschlossen“ gespeichert wird.
kit-run-assigned = Zu dieser Lektion gibt es kein Blatt zum Mitnehmen. Gespeichert wird nur, ob sie abgeschlossen ist.
kit-run-empty = In diesem Kurs ist noch keine Lektion geplant.

## Information zum Datenschutz

kit-notice-title = Was geschieht mit Ihren Daten?
kit-notice-intro = In diesem Kurs lernen Sie mit dem Programm Tilia. Hier steht, was es über Sie speichert.
kit-notice-unfilled = Einige Zeilen sind noch leer. Die Kursleitung füllt sie aus, bevor das Blatt verteilt wird.
kit-notice-controller = Wer ist verantwortlich?
kit-notice-contact = Wen können Sie fragen?
kit-notice-purpose = Wofür werden die Daten gebraucht?
kit-notice-basis = Auf welcher Grundlage?
kit-notice-authority = Wo können Sie sich beschweren?
kit-notice-kept = Was wird gespeichert?
kit-notice-kept-name = Ihr Name, Ihr Bild, Ihre Gruppe und Ihre Sprache.
kit-notice-kept-lessons = Welche Lektionen Sie gemacht haben, Ihre Antworten und Ihre Einschätzungen.
kit-notice-kept-trainer = Was die Kursleitung über den Kurs notiert.
kit-notice-never = Was wird nie gespeichert?
kit-notice-never-typed = Was Sie in Übungen schreiben, zum Beispiel Passwörter oder Briefe.
kit-notice-never-private = Die privaten Lektionen. Von ihnen bleibt keine Spur im Programm.
kit-notice-never-guest = Besuche ohne Namen.
kit-notice-where = Wo und wie lange?
kit-notice-where-here = Auf diesem Computer. Das Programm ist nicht mit dem Internet verbunden.
kit-notice-where-files = Die Kursleitung kann Listen und Berichte als Datei sichern.
kit-notice-where-long = Bis Sie oder die Kursleitung die Daten löschen.
kit-notice-rights = Ihre Rechte
kit-notice-rights-see = Unter „Meine Daten“ sehen Sie alles. Sie können es auch mitnehmen.
kit-notice-rights-erase = Dort können Sie alles für immer löschen.
kit-notice-rights-ask = Ist etwas falsch? Bitten Sie die Kursleitung, es zu ändern.
