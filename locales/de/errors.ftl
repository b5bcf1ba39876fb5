### Was geschehen ist, was sicher ist, was zu tun ist. Zwei oder drei kurze Sätze.

error-unexpected = Etwas hat nicht geklappt, womit wir nicht gerechnet haben. Was Sie vorher gemacht haben, ist gespeichert. Bitte versuchen Sie es noch einmal, oder gehen Sie zurück.

## Die Daten auf diesem Computer

error-disk-full = Die Festplatte dieses Computers ist voll. Ihre letzte Antwort ist vielleicht nicht gespeichert, alles davor schon. Bitten Sie jemanden, Platz zu schaffen, und versuchen Sie es dann noch einmal.
error-read-only = Tilia darf nicht in seinen Datenordner schreiben. Was schon dort liegt, ist sicher. Bitten Sie die Person, die diesen Computer betreut, das zu erlauben.
error-database-damaged = Die Datei mit den Lerndaten ist beschädigt. Tilia lässt sie, wie sie ist, und ändert nichts daran. Holen Sie eine Sicherung zurück, oder fragen Sie die Person, die diesen Computer betreut.
error-database-newer = Diese Daten stammen von einer neueren Version von Tilia. Sie sind sicher und wurden nicht verändert. Bitte installieren Sie die neuere Version auf diesem Computer.
error-network-drive = Der Datenordner liegt auf einem Netzlaufwerk. Dort können Daten verloren gehen, deshalb schreibt Tilia nichts hinein. Bitte wählen Sie einen Ordner auf diesem Computer.
error-locked = Tilia ist auf diesem Computer schon geöffnet. Ihre Daten sind sicher. Machen Sie im anderen Fenster weiter, oder schließen Sie es zuerst.
error-busy = Ein anderes Programm benutzt gerade die Daten. Es wurde nichts verändert. Warten Sie einen Moment, und versuchen Sie es dann noch einmal.

## Anmelden

error-wrong-passphrase = Diese Passphrase passt nicht zum Namen. Es wurde nichts verändert. Achten Sie auf Großbuchstaben und Leerzeichen, und versuchen Sie es noch einmal.
error-wrong-recovery-code = Dieser Wiederherstellungscode passt nicht zum Namen. Es wurde nichts verändert. Vergleichen Sie ihn Zeichen für Zeichen mit dem Papier, auf dem er steht.
error-try-later = Es gab mehrere Versuche hintereinander. { $seconds ->
    [one] Bitte warten Sie { $seconds } Sekunde, und versuchen Sie es dann noch einmal.
   *[other] Bitte warten Sie { $seconds } Sekunden, und versuchen Sie es dann noch einmal.
} Es ist nichts verloren.
error-not-signed-in = Ihr Besuch ist beendet. Was Sie gemacht haben, ist gespeichert, außer Sie waren als Gast hier. Beginnen Sie noch einmal auf der ersten Seite.
error-trainer-locked = Der Bereich der Kursleitung ist gesperrt. Alle Daten sind sicher. Geben Sie Ihre Passphrase ein, um weiterzumachen.
error-passphrase-weak = Diese Passphrase ist leicht zu erraten. Es wurde nichts gespeichert. Nehmen Sie vier oder mehr Wörter, die nicht zusammengehören.
error-name-empty = Es steht noch kein Name da. Es wurde nichts gespeichert. Bitte schreiben Sie einen Namen, und versuchen Sie es noch einmal.
error-name-taken = Diesen Namen gibt es hier schon. Es wurde nichts gespeichert. Fügen Sie einen Buchstaben oder den Nachnamen hinzu, damit man beide unterscheiden kann.
error-not-allowed-here = Diese Art der Anmeldung ist auf diesem Computer ausgeschaltet. Es wurde nichts verändert. Wählen Sie eine andere, oder fragen Sie die Kursleitung.
error-set-up-done = Dieser Computer ist schon eingerichtet. Es wurde nichts verändert. Melden Sie sich mit dem Konto an, das es schon gibt.

## Lektionen und Menschen

error-unknown-lesson = Diese Lektion ist nicht auf diesem Computer. Was Sie gelernt haben, ist gespeichert. Gehen Sie zurück, und wählen Sie eine andere Lektion.
error-lesson-too-new = Diese Lektion braucht eine neuere Version von Tilia. Was Sie gelernt haben, ist gespeichert. Gehen Sie zurück, und wählen Sie eine andere Lektion.
error-unknown-step = Diesen Schritt der Lektion gibt es nicht mehr. Was Sie gelernt haben, ist gespeichert. Öffnen Sie die Lektion noch einmal aus der Liste.
error-unknown-track = Diese Lektionen sind nicht auf diesem Computer. Was Sie gelernt haben, ist gespeichert. Gehen Sie zurück, und wählen Sie ein anderes Thema.
error-unknown-learner = Diese Person steht nicht mehr in der Liste. Es wurde nichts verändert. Sehen Sie noch einmal in der Liste nach.
error-unknown-group = Diese Gruppe gibt es nicht mehr. Es wurde nichts verändert. Sehen Sie noch einmal in der Liste der Kurse nach.
error-unknown-trainer = Es gibt kein Konto mit diesem Namen. Es wurde nichts verändert. Wählen Sie einen Namen aus der Liste.
error-unknown-device = Dieser Computer steht nicht mehr in der Liste. Es wurde nichts verändert. Sehen Sie noch einmal in die Liste.
error-bad-answer = Tilia konnte diese Antwort nicht lesen und hat sie nicht gespeichert. Ihre früheren Antworten sind sicher. Bitte wählen Sie noch einmal.
error-no-assessment = Es läuft gerade keine Standortbestimmung. Frühere Ergebnisse sind sicher. Beginnen Sie neu mit „Wo stehe ich?“.
error-no-picture-yet = Es gibt noch kein Bild von Ihrem Können. Es ist nichts verloren. Beantworten Sie zuerst die Fragen, das dauert ein paar Minuten.
error-out-of-range = Eine Zahl ist zu klein oder zu groß: { $what }. Es wurde nichts gespeichert. Bitte ändern Sie die Zahl.
error-bad-date = Dieser Tag ist nicht zu lesen. Es wurde nichts verändert. Schreiben Sie Jahr, Monat und Tag so: 2026-11-30.
error-bad-time = Eine Uhrzeit ist nicht zu lesen, oder das Ende liegt vor dem Anfang. Es wurde nichts gespeichert. Sehen Sie sich die Zeiten dieses Tages noch einmal an.
error-note-empty = In dieser Notiz steht noch nichts. Es wurde nichts gespeichert. Schreiben Sie einen Satz und versuchen Sie es noch einmal.
error-course-questions-closed = Die Fragen zu Ihrem Kurs sind geschlossen. Was Sie gelernt haben, ist gespeichert. Wenn Sie etwas sagen möchten, sprechen Sie mit der Kursleitung.

## Klassenlisten

error-roster-row = { $rows ->
    [one] { $rows } Zeile der Liste ist nicht brauchbar.
   *[other] { $rows } Zeilen der Liste sind nicht brauchbar.
} Es wurde nichts übernommen. Verbessern Sie die Liste wie angezeigt, und wählen Sie die Datei noch einmal.
error-roster-no-name-column = Die Liste hat keine Spalte für Namen. Es wurde nichts übernommen. Schreiben Sie „Name“ über die Spalte mit den Namen.
error-roster-empty = In dieser Liste stehen keine Personen. Es wurde nichts übernommen. Prüfen Sie, ob es die richtige Datei ist.
error-roster-name-empty = Der Name fehlt. Schreiben Sie einen Namen, oder löschen Sie diese Zeile.
error-roster-too-long = Dieser Eintrag ist zu lang. Es passen höchstens { $most } Buchstaben, bitte kürzen Sie ihn.
error-roster-too-many-cells = Diese Zeile hat mehr Felder, als es Überschriften gibt. Prüfen Sie darin Trennzeichen und Anführungszeichen.
error-roster-language = Diese Sprache ist nicht bekannt. Schreiben Sie de, nl, fr oder en, oder lassen Sie das Feld leer.
error-roster-picture = Dieses Bild ist nicht bekannt. Lassen Sie das Feld leer, dann wählt Tilia ein Bild.
error-roster-same-id = Zeile { $row } hat dieselbe externe Kennung. Jede Person braucht eine eigene Kennung.
error-roster-unreadable-sign = Ein Zeichen in diesem Eintrag ist nicht lesbar. Speichern Sie die Liste als „CSV UTF-8“, und wählen Sie sie noch einmal.

## Dateien

error-file-unreadable = Diese Datei lässt sich nicht lesen. Sie wurde nicht verändert. Prüfen Sie, ob sie noch da ist und ob Sie sie öffnen dürfen.
error-file-not-a-table = Diese Datei ist keine Tabelle, die Tilia lesen kann. Es wurde nichts übernommen. Speichern Sie die Liste in Ihrer Tabellenkalkulation als „CSV“, und wählen Sie sie noch einmal.
error-file-too-large = Diese Datei ist zu groß. Es wurde nichts übernommen. Teilen Sie die Liste, und übernehmen Sie die Teile nacheinander.
error-file-exists = Eine Datei mit diesem Namen gibt es schon. Sie wurde nicht verändert. Wählen Sie einen anderen Namen.
error-path-missing = Diesen Ordner gibt es gerade nicht. Es wurde nichts geschrieben. Liegt er auf einem USB-Stick? Dann stecken Sie den Stick ein und wählen den Ordner noch einmal.
error-path-refused = Tilia darf an dieser Stelle nicht schreiben. Dort wurde nichts geschrieben. Bitte wählen Sie einen anderen Ordner.
error-not-printed = Kein Drucker hat das Blatt angenommen: Es wurde keiner gefunden, oder er ist nicht bereit. Nichts ist verloren. Sie können das Blatt als PDF speichern und anderswo drucken.
error-kit-empty = Hier gibt es noch nichts zu drucken. Nichts wurde verändert. Fügen Sie zuerst Personen hinzu oder planen Sie Lektionen.
error-folder-not-empty = In diesem Ordner liegen schon Daten. Daran wurde nichts verändert. Wählen Sie einen leeren Ordner.
error-stopped = Sie haben die Arbeit angehalten. Es bleibt keine halbe Datei zurück, und Ihre Daten sind wie vorher. Sie können jederzeit neu beginnen.

## Exporte, Richtlinie, Sicherungen

error-not-allowed = Die Vorgaben Ihrer Einrichtung erlauben das nicht. Es wurde nichts verändert. Fragen Sie die Person, die Tilia betreut.
error-export-dates = Der erste Tag liegt nach dem letzten Tag. Es wurde nichts geschrieben. Bitte ändern Sie eines der beiden Daten.
error-export-for-others = Dateien für andere enthalten ganze Gruppen oder Kurse in einem Vierteljahr. Nichts hat diesen Computer verlassen. Bitte wählen Sie ein Vierteljahr und keine einzelne Person.
error-export-format-off = Diese Art Datei ist auf diesem Computer abgeschaltet. Nichts hat ihn verlassen. Bitte wählen Sie eine andere Art Datei.
error-export-format-unfit = Diese Art Datei kann diese Auswahl nicht enthalten. Nichts hat diesen Computer verlassen. Bitte wählen Sie eine andere Art Datei.
error-policy-invalid = Die Richtliniendatei enthält einen Fehler: { $detail }. Die Daten sind sicher; im Moment sind nur Besuche ohne Namen möglich. Verbessern Sie die Datei, und starten Sie Tilia neu.
error-policy-draft = Die Richtliniendatei enthält einen Fehler: { $detail }. Mit dieser Datei ließe Tilia nur Besuche ohne Namen zu. Berichtigen Sie die Datei, und prüfen Sie sie noch einmal.
error-backup-bad = Diese Sicherung ist beschädigt. Ihre jetzigen Daten wurden nicht verändert. Bitte wählen Sie eine andere Sicherung.
error-backup-foreign = Diese Datei ist keine Sicherung von Tilia. Ihre jetzigen Daten wurden nicht verändert. Bitte wählen Sie eine andere Datei.
error-backup-missing = Auf diesem Computer gibt es noch keine Sicherung. Ihre Daten wurden nicht verändert. Wählen Sie eine Sicherung von einem USB-Stick oder aus einem anderen Ordner.
error-erased-list-damaged = Die Liste der gelöschten Personen ist in Zeile { $line } beschädigt. Es wurde nichts zurückgeholt, damit keine gelöschte Person wieder auftaucht. Fragen Sie die Person, die diesen Computer betreut.

error-disk-full-elsewhere = An dem gewählten Ort ist kein Platz mehr. Es wurde keine Datei geschrieben, und Ihre Daten sind sicher. Wählen Sie einen anderen Ort, zum Beispiel einen leeren USB-Stick.
error-export-too-large = Dieser Ort kann keine so große Datei aufnehmen. Es wurde keine Datei geschrieben. Wählen Sie einen anderen Ort, oder exportieren Sie weniger auf einmal.
error-not-accepted = Das wurde nicht vermerkt: { $detail }. Es hat sich nichts geändert. Prüfen Sie den Namen der Lektion und die Sprache.
error-no-data = In { $path } liegen keine Daten von Tilia. Es wurde nichts verändert. Nennen Sie den Ordner mit --data oder in TILIA_DATA.
error-progress-differs = Alle Ereignisse sind da, aber der angezeigte Fortschritt passt nicht dazu. Es wurde nichts verändert. Lassen Sie den Fortschritt neu berechnen: tilia-admin data rebuild.
error-only-alone = Das macht jede Person für sich, damit das Ergebnis stimmt. Nichts ist verloren. Beenden Sie diesen Besuch und kommen Sie einzeln herein.
error-two-or-three = Zwei oder drei verschiedene Menschen können zusammen lernen. Nichts wurde verändert. Wählen Sie noch einmal.
error-pin-needed = Hier braucht es drei Bilder. Nichts wurde verändert. Drücken Sie auf Ihre drei Bilder, in Ihrer Reihenfolge.
error-pin-wrong = Das waren andere Bilder. Ihre Daten sind sicher. Versuchen Sie es noch einmal, oder fragen Sie Ihre Kursleitung.
error-pin-later = { $seconds ->
    [one] Das waren mehrmals andere Bilder. Bitte warten Sie { $seconds } Sekunde, dann geht es weiter.
   *[other] Das waren mehrmals andere Bilder. Bitte warten Sie { $seconds } Sekunden, dann geht es weiter.
  }
error-pin-later-minutes = { $minutes ->
    [one] Das waren mehrmals andere Bilder. Bitte warten Sie etwa { $minutes } Minute. Ihre Kursleitung kann die Bilder auch wegnehmen.
   *[other] Das waren mehrmals andere Bilder. Bitte warten Sie etwa { $minutes } Minuten. Ihre Kursleitung kann die Bilder auch wegnehmen.
  }
error-pin-without-name = Drei Bilder gibt es nur für Menschen mit einem Namen hier. Nichts wurde verändert. Kommen Sie dafür mit Ihrem Namen herein.
error-name-and-picture-taken = Diesen Namen mit diesem Bild gibt es hier schon. Sind Sie das? Dann drücken Sie auf Ihr Bild. Sonst wählen Sie ein anderes Bild.


## Eigene Dateien, die man mitnimmt und wiederbringt

error-parcel-passphrase = Diese Passphrase öffnet die Datei nicht. Es wurde nichts geändert. Prüfen Sie Großbuchstaben und Leerzeichen und versuchen Sie es noch einmal.
error-parcel-foreign = Diese Datei hat Tilia nicht zum Mitnehmen erstellt. Es wurde nichts geändert. Bitte wählen Sie eine andere Datei.
error-parcel-damaged = Diese Datei ist beschädigt, oder jemand hat sie verändert. Es wurde nichts daraus übernommen. Wenn Sie eine Kopie haben, wählen Sie diese.
error-parcel-too-large = Diese Datei ist viel größer, als eine Datei von Tilia sein kann. Es wurde nichts daraus übernommen. Bitte wählen Sie eine andere Datei.
error-parcel-newer = Diese Datei stammt von einer neueren Fassung von Tilia. Sie ist sicher und wurde nicht geändert. Nehmen Sie sie an einem Computer mit der neueren Fassung.
error-parcel-contradiction = Diese Datei passt nicht zu dem, was hier gespeichert ist. Es wurde nichts geändert. Fragen Sie die Kursleitung oder am Schalter.
error-parcel-erased = Sie haben Ihre Daten auf diesem Computer löschen lassen. Darum nimmt er diese Datei nicht an. Es wurde nichts geändert. Sie können hier ohne Namen lernen.
