## Die eigenen Daten mitnehmen, etwa auf einem USB-Stick, und wiederbringen.

take-title = Meine Daten mitnehmen
take-lead = Tilia schreibt alles über Sie in eine Datei. Damit machen Sie an einem anderen Computer weiter.
take-lead-guest = Nehmen Sie die Arbeit von heute mit, bevor Sie beenden. Nächstes Mal machen Sie dort weiter.
take-secret = Wählen Sie eine Passphrase
take-secret-forgotten = Ohne die Passphrase kann niemand die Datei öffnen, auch Tilia nicht. Schreiben Sie sie auf und bewahren Sie sie zu Hause auf.
take-page = Auch eine Seite zum Lesen speichern
take-page-text = Diese Seite öffnet jeder Browser. Sie hat keine Passphrase: Wer sie findet, kann sie lesen.
take-private = Lektionen über Respekt im Netz sind nicht in der Datei.
take-save = Datei speichern
take-working = Tilia verschließt die Datei. Das kann einen Moment dauern.
take-saved-title = Ihre Daten sind gespeichert
take-saved-file = Die verschlossene Datei: { $path }
take-saved-page = Die Seite zum Lesen: { $path }
take-saved-stick = Liegt sie auf einem USB-Stick? Warten Sie kurz, und entfernen Sie den Stick dann sicher.
take-saved-back = Zurück zu meinen Daten

## Einen USB-Stick wählen, an einem gemeinsamen Computer.

take-drives-title = Auf welchen USB-Stick?
take-drives-none = Es steckt noch kein USB-Stick. Stecken Sie einen ein, und suchen Sie noch einmal.
take-drives-none-writable = An diesem Computer speichert Tilia nur auf USB-Sticks.
take-drive-free = { $free } frei
take-drives-again = Noch einmal suchen
take-drives-close = Nicht speichern

## Wo ein Computer kein Fenster für Dateien hat.

take-path-why = Dieser Computer kann kein Fenster für Dateien zeigen. Bitte tippen Sie, wohin die Datei soll.
take-path-label = Ordner und Name der Datei
take-path-example = Zum Beispiel { $example }
take-path-use = Diesen Ort nehmen

## Wiederbringen.

back-title = Mit meiner Datei weitermachen
back-lead = Sie haben Ihre Daten an einem anderen Computer mitgenommen. Wählen Sie hier die Datei und tippen Sie ihre Passphrase.
back-tile = Ich habe eine Datei
back-tile-text = Weitermachen, was ich an einem anderen Computer begann
back-choose = Datei wählen
back-chosen = Ihre Datei: { $path }
back-other = Andere Datei wählen
back-files-title = Welche Datei ist Ihre?
back-files-none = Auf keinem USB-Stick liegt eine Datei von Tilia. Stecken Sie den Stick ein, und suchen Sie noch einmal.
back-path-why = Dieser Computer kann kein Fenster für Dateien zeigen. Bitte tippen Sie, wo die Datei ist.
back-secret = Die Passphrase der Datei
back-go = Weitermachen
back-missing-file = Zuerst die Datei wählen
back-missing-secret = Passphrase eingeben
back-working = Tilia öffnet die Datei. Das kann einen Moment dauern.
