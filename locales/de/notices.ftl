## Hinweise vor allem anderen: Was ist mit den Daten auf diesem Computer?

notices-title = Gut zu wissen
notice-database-damaged = Die Datei mit den Lerndaten ist beschädigt. Sie bleibt unverändert erhalten. Entscheiden Sie, womit es weitergeht, oder fragen Sie die Kursleitung.
notice-database-newer = Die Daten gehören zu einer neueren Version von Tilia. Sie bleiben unverändert. Bitte öffnen Sie die neuere Version, oder lernen Sie heute ohne Namen.
notice-database-read-only = Tilia darf auf diesem Computer nichts speichern. Sie können trotzdem ohne Namen lernen.
notice-network-drive = Der Datenordner liegt auf einem Netzlaufwerk. Dort sind Daten nicht sicher genug. Bitte sagen Sie es der Kursleitung.
notice-policy-invalid = Die Vorgaben Ihrer Einrichtung sind nicht lesbar. Tilia nimmt jetzt die vorsichtigsten Einstellungen. Bitte sagen Sie es der Kursleitung. Für die Technik: { $detail }
notice-data-in-use = Tilia ist auf diesem Computer schon in einem anderen Fenster offen. Bitte machen Sie dort weiter. Hier wird nichts gespeichert.
notices-unknown = Mit den Daten auf diesem Computer stimmt etwas nicht. Bitte sagen Sie es der Kursleitung.
notices-use-backup = Mit der Sicherung vom { $date } weitermachen
notices-use-empty = Mit leeren Daten neu beginnen
notice-clock-behind = Die Uhr dieses Computers zeigt ein Datum, das nicht stimmen kann. Sie können trotzdem lernen: Die Reihenfolge bleibt richtig. Bitte sagen Sie es der Kursleitung.
