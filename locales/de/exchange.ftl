## On a learner’s computer: giving progress to the trainer and bringing the course file. A trainer or helper stands here.
exchange-open = Für die Kursleitung
exchange-title = Für die Kursleitung
# $name: name of this computer, for example PC-07.
exchange-lead = Dieser Computer: { $name }
exchange-numbers = Zahlen dieses Computers: { $numbers }
exchange-give = Lernstand abgeben
exchange-give-text = Die Datei ist verschlossen: Nur die Kursleitung kann sie öffnen. Private Lektionen stehen nicht darin.
exchange-give-no = Auf diesem Computer ist noch keine Kursleitung bekannt. Bringen Sie zuerst eine Kursdatei.
exchange-give-do = Datei speichern
exchange-given = Die Datei ist gespeichert:
# $when: a day and a time.
exchange-shared = Zuletzt in den gemeinsamen Ordner gelegt: { $when }
exchange-bring = Kursdatei bringen
exchange-bring-text = Sie bringt die Personen, die Gruppen und den Plan. Danach macht jede Person dort weiter, wo sie aufgehört hat.
exchange-bring-do = Datei wählen
exchange-course-at = Letzte Kursdatei: { $when }
exchange-locked = Diese Datei ist mit einer Passphrase verschlossen. Die Kursleitung kennt die Passphrase.
exchange-passphrase = Passphrase der Datei
exchange-unlock = Datei öffnen
# Made by $trainer at $site on $when.
exchange-from = Von { $trainer }, { $site }, gemacht am { $when }
exchange-holds = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
exchange-older = Eine neuere Kursdatei wurde schon übernommen. Nehmen Sie diese nur, wenn Sie sicher sind.
exchange-unknown = Dieser Computer kennt { $trainer } noch nicht. Vergleichen Sie diese Zahlen mit denen der Kursleitung: { $numbers }
exchange-compared = Die Zahlen sind gleich
exchange-take = Kursdatei übernehmen
exchange-compare-first = Zuerst Zahlen vergleichen
exchange-taken = { $count ->
    [one] Der Kurs ist da, mit { $count } Person.
   *[other] Der Kurs ist da, mit { $count } Personen.
}
exchange-back = Zur Startseite
