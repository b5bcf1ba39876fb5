# Bereich der Kursleitung: Rahmen, Einrichtung, Entsperren, Wiederherstellungscode, Vorhang.
# Wer liest: Menschen aus Bibliothek und Schule; viele sind mit Computern nicht vertraut. Höflich, ruhig, kurz.

## Menü und Kopf. Ein bis zwei Wörter: Die Menüspalte ist 250 px breit.
trainer-menu = Menü
trainer-menu-close = Menü schließen
trainer-menu-courses = Kurse
trainer-menu-group = Gruppe
trainer-menu-standing = Wo die Gruppe steht
trainer-menu-people = Personen
trainer-menu-paper = Auf Papier
trainer-menu-show = Gruppenmodus
trainer-menu-check = Raum prüfen
trainer-menu-reports = Berichte
trainer-menu-safety = Sicherheit
trainer-help = Hilfe
trainer-lock = Sperren
trainer-to-start = Zur Startseite

## Auf mehreren Seiten.
trainer-working = Einen Moment, bitte.
# Während längerer Arbeit; $done und $total zählen Zeilen oder Teile.
trainer-working-count = { $done } von { $total } fertig
trainer-working-so-far = bisher { $done } fertig
trainer-stop = Anhalten
trainer-stopping = Wird angehalten …
trainer-cancel = Abbrechen
trainer-continue = Weiter
trainer-previous = Schritt zurück
trainer-step-of = Schritt { $step } von { $steps }
trainer-no-group = Personen ohne Gruppe
# Hinter der Beschriftung eines Feldes, das leer bleiben darf.
trainer-may-stay-empty = darf leer bleiben

## Ein Pfad wird nur getippt, wo sich das Fenster zur Dateiauswahl nicht öffnen lässt.
trainer-path-why = Das Fenster zur Dateiauswahl lässt sich hier nicht öffnen. Bitte tippen Sie den Pfad.
trainer-path-label = Pfad der Datei
# $example: ein ganzer Pfad, zum Beispiel /home/anna/klasse.csv
trainer-path-hint = Der ganze Pfad, zum Beispiel { $example }
trainer-path-use = Diesen Pfad nehmen

## Ein Datum wird als Tag, Monat, Jahr getippt.
trainer-day-hint = Tag.Monat.Jahr, zum Beispiel 24.11.2026
trainer-day-unclear = Das ist noch kein Datum. Bitte schreiben Sie es so: 24.11.2026.

## Erste Einrichtung.
trainer-setup-title = Bereich der Kursleitung einrichten
trainer-setup-lead = Drei kurze Seiten. Danach legen Sie Ihre erste Gruppe an.
trainer-setup-site = Name Ihrer Bibliothek oder Schule
trainer-setup-site-hint = Er steht in den Berichten, die Sie speichern.
trainer-setup-region = Region
trainer-setup-region-hint = Die Hilfeseiten zeigen zuerst die Nummern dieser Region.
trainer-setup-fixed = Name und Region hat Ihre IT festgelegt. Hier lassen sie sich nicht ändern.
trainer-setup-site-missing = Der Name fehlt noch
trainer-region-dg = Ostbelgien
trainer-region-vl = Flandern
trainer-region-br = Brüssel
trainer-region-wa = Wallonie
trainer-account-title = Ihr Konto
trainer-account-lead = Es öffnet den Bereich der Kursleitung. Die Passphrase kennen nur Sie.
trainer-account-name = Ihr Name
trainer-account-name-hint = Er steht im Protokoll neben dem, was Sie tun, zum Beispiel einem Export.
trainer-account-save = Konto anlegen
trainer-account-name-missing = Ihr Name fehlt noch

## Passphrase: mehrere Wörter statt eines Wortes.
trainer-passphrase = Passphrase
trainer-passphrase-hint = Vier oder mehr Wörter, die nur Sie so zusammenstellen.
trainer-passphrase-again = Passphrase noch einmal
trainer-passphrase-show = Zeigen, was ich tippe
trainer-passphrase-differs = Die beiden sind noch nicht gleich.
trainer-passphrase-same = Beide sind gleich.
trainer-passphrase-missing = Die Passphrase fehlt noch
trainer-passphrase-weak = Passphrase zu leicht
trainer-passphrase-repeat = Noch einmal tippen
# Wie stark die Passphrase ist, von 0 (sehr leicht zu erraten) bis 4.
trainer-strength-label = Wie schwer sie zu erraten ist
trainer-strength-0 = Sehr leicht zu erraten. Bitte nehmen Sie mehr Wörter.
trainer-strength-1 = Leicht zu erraten. Bitte nehmen Sie mehr Wörter.
trainer-strength-2 = Noch nicht stark genug. Ein Wort mehr hilft.
trainer-strength-3 = Stark. Sie können sie nehmen.
trainer-strength-4 = Sehr stark. Sie können sie nehmen.

## Wiederherstellungscode, einmal gezeigt, auf eigener Seite.
trainer-code-title = Ihr Wiederherstellungscode
trainer-code-lead = Wenn Sie die Passphrase vergessen, wählen Sie mit diesem Code eine neue.
trainer-code-paper = Bitte schreiben Sie ihn auf Papier. Bewahren Sie das Papier getrennt vom Computer auf, zum Beispiel in einer abgeschlossenen Schublade.
trainer-code-once = Sie sehen den Code nur jetzt. Ohne Passphrase oder Code kann niemand Ihr Konto wieder öffnen.
trainer-code-label = Wiederherstellungscode
trainer-code-written = Ich habe ihn aufgeschrieben.
trainer-code-missing = Bitte erst aufschreiben
trainer-code-open = Bereich öffnen

## Entsperren.
trainer-unlock-title = Bereich der Kursleitung
trainer-unlock-lead = Bitte wählen Sie Ihren Namen und tippen Sie Ihre Passphrase.
trainer-unlock-who = Ihr Name
trainer-unlock-button = Entsperren
trainer-unlock-choose = Bitte Namen wählen
trainer-unlock-forgotten = Passphrase vergessen
trainer-recover-title = Eine neue Passphrase
trainer-recover-lead = Bitte nehmen Sie das Papier mit Ihrem Wiederherstellungscode zur Hand. Danach bekommen Sie einen neuen Code.
trainer-recover-code = Wiederherstellungscode
trainer-recover-code-hint = Große oder kleine Buchstaben machen keinen Unterschied. Leerzeichen und Striche zählen nicht.
trainer-recover-code-missing = Der Code fehlt noch
trainer-recover-new = Neue Passphrase
trainer-recover-save = Neue Passphrase speichern
trainer-recover-back = Zurück zum Entsperren

## Vorhang nach zehn Minuten ohne Eingabe.
trainer-curtain-title = Der Bereich der Kursleitung ist gesperrt
trainer-curtain-lead = Zehn Minuten lang hat niemand diesen Computer benutzt. Was Sie gespeichert haben, ist sicher.
trainer-curtain-draft = Was Sie angefangen haben, wartet, bis Sie wieder entsperren.
trainer-curtain-open = Wieder entsperren
