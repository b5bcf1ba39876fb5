## Collect and hand out: files come back from the other computers, and the next course file goes out to them.
trainer-menu-collect = Abholen und austeilen
trainer-collect-title = Abholen und austeilen
trainer-collect-lead = Zuerst lesen, was zurückgekommen ist. Dann die nächste Kursdatei machen. Danach kann jede Person an einem anderen Computer weitermachen.
# $when: a day and a time.
trainer-collect-last = Zuletzt abgeholt: { $when }
trainer-collect-out = Zuletzt ausgeteilt: { $when }
trainer-collect-step-1 = 1. Lesen, was zurückgekommen ist
trainer-collect-step-2 = 2. Die nächste Kursdatei austeilen
trainer-collect-from-share = Aus dem gemeinsamen Ordner
trainer-collect-from-file = Von einem Stick oder Ordner
trainer-collect-share-files = { $count ->
    [0] Im gemeinsamen Ordner wartet keine Datei.
    [one] Im gemeinsamen Ordner wartet { $count } Datei.
   *[other] Im gemeinsamen Ordner warten { $count } Dateien.
}
trainer-collect-share-gone = Der gemeinsame Ordner ist nicht erreichbar. Nichts ist verloren: Die Computer behalten alles. Prüfen Sie das Netz, oder nehmen Sie einen Stick.
trainer-collect-share-read-only = Tilia darf im gemeinsamen Ordner lesen, aber nicht schreiben. Lesen geht weiterhin. Fragen Sie Ihre IT, oder teilen Sie mit einem Stick aus.
trainer-collect-share-full = Der gemeinsame Ordner ist voll. Was dort liegt, ist sicher. Bitten Sie Ihre IT um Platz, oder teilen Sie mit einem Stick aus.
trainer-collect-example-folder = Ordner oder Datei

## A file that is locked by a passphrase.
trainer-collect-passphrase = Passphrase der Datei
trainer-collect-passphrase-text = Eine der Dateien ist mit einer Passphrase verschlossen. Wer sie gemacht hat, kennt sie.
trainer-collect-try-again = Noch einmal lesen

## What came of reading.
trainer-collect-result = Was zurückgekommen ist
trainer-collect-stopped = Sie haben angehalten. Was vorher gelesen wurde, ist sicher. Den Rest können Sie später lesen.
trainer-collect-new = { $count ->
    [0] Kein neuer Eintrag
    [one] { $count } neuer Eintrag
   *[other] { $count } neue Einträge
}
trainer-collect-waiting = { $count ->
    [one] { $count } Datei wartet: Der Computer ist noch unbekannt. Bitte entscheiden Sie unten.
   *[other] { $count } Dateien warten: Die Computer sind noch unbekannt. Bitte entscheiden Sie unten.
}
trainer-collect-known = { $count ->
    [one] { $count } Eintrag war schon da
   *[other] { $count } Einträge waren schon da
}
trainer-collect-people = { $count ->
    [one] { $count } neue Person
   *[other] { $count } neue Personen
}
trainer-collect-changed = { $count ->
    [one] Der Name von { $count } Person hat sich geändert
   *[other] Die Namen von { $count } Personen haben sich geändert
}
trainer-collect-erased = { $count ->
    [one] { $count } Eintrag blieb draußen, weil die Person hier gelöscht ist
   *[other] { $count } Einträge blieben draußen, weil die Personen hier gelöscht sind
}
trainer-collect-files = Dateien
trainer-collect-file = Datei
trainer-collect-computer = Computer
trainer-collect-outcome = Was geschehen ist
trainer-collect-taken = gelesen
trainer-collect-was-known = schon gelesen, nichts Neues
trainer-collect-waits = wartet auf Ihre Entscheidung
trainer-collect-refused = nicht gelesen, nichts wurde verändert
trainer-collect-unknown-computer = unbekannter Computer
trainer-collect-nothing = Dort wurde keine Datei gefunden.

## Questions for the trainer: unknown computers, two entries of one person, people who asked to be erased.
trainer-collect-questions = Bitte entscheiden
trainer-collect-device-title = Ist „{ $name }“ einer Ihrer Computer?
trainer-collect-device-text = { $count ->
    [0] Seine Datei liegt im gemeinsamen Ordner. Öffnen Sie dort „Für die Kursleitung“ und vergleichen Sie die Zahlen.
    [one] { $count } Datei davon wartet. Öffnen Sie dort „Für die Kursleitung“ und vergleichen Sie die Zahlen.
   *[other] { $count } Dateien davon warten. Öffnen Sie dort „Für die Kursleitung“ und vergleichen Sie die Zahlen.
}
trainer-collect-numbers = Zahlen: { $numbers }
trainer-collect-accept = Ja, Dateien übernehmen
trainer-collect-refuse = Nein, Dateien hier löschen
trainer-collect-same-title = Ist das dieselbe Person?
trainer-collect-same = Dieselbe Person
trainer-collect-two = Zwei Personen
trainer-collect-since = Auf der Liste seit { $day }
trainer-collect-joined = Zusammengelegt
trainer-collect-joined-text = { $other } zählt jetzt zu { $shown }.
trainer-collect-part = Rückgängig
trainer-collect-erasure-title = { $name } wollte an einem anderen Computer gelöscht werden
trainer-collect-erasure-text = Auch hier alles löschen? Die Person hat es am { $day } gewünscht.
trainer-collect-erasure-do = Auch hier löschen
trainer-collect-erasure-keep = Behalten, es war ein Versehen

## What is missing, or strange. Nothing to decide, only to know.
trainer-collect-notices = Gut zu wissen
trainer-collect-gap = Einträge von { $computer } zwischen { $from } und { $to } fehlen. Lesen Sie die Dateien dieses Computers noch einmal, wenn Sie sie haben.
trainer-collect-gap-open = Einige Einträge von { $computer } fehlen. Lesen Sie die Dateien dieses Computers noch einmal, wenn Sie sie haben.
trainer-collect-future = { $count ->
    [one] { $count } Eintrag von { $computer } hat ein Datum in der Zukunft. Er bleibt erhalten. Prüfen Sie die Uhr dieses Computers.
   *[other] { $count } Einträge von { $computer } haben ein Datum in der Zukunft. Sie bleiben erhalten. Prüfen Sie die Uhr dieses Computers.
}
trainer-collect-conflicts = { $count ->
    [one] Zu { $count } Eintrag sagten zwei Computer Verschiedenes. Einer davon bleibt.
   *[other] Zu { $count } Einträgen sagten zwei Computer Verschiedenes. Jeweils einer davon bleibt.
}

## Handing out.
trainer-collect-hand-out-text = Die Kursdatei enthält Namen, Bilder, Gruppen, den Plan und den Stand jeder Person in den Lektionen. Nichts über private Lektionen, keine Notizen.
trainer-collect-hand-out = Kursdatei machen
trainer-collect-hand-out-share = In den gemeinsamen Ordner legen
trainer-collect-lock = Passphrase für die Kursdatei
trainer-collect-lock-text = Noch ist hier kein Computer bekannt. Darum schließt eine Passphrase die Datei ab. Sie brauchen sie an jedem Computer einmal.
trainer-collect-lock-missing = Passphrase fehlt
trainer-collect-new-computer = Für einen Computer, der hier noch nicht bekannt ist
trainer-collect-new-computer-text = Er öffnet die Kursdatei mit einer Passphrase. Die bekannten Computer brauchen keine.
trainer-collect-handed-out = { $count ->
    [one] Die Kursdatei für { $count } Person ist gemacht:
   *[other] Die Kursdatei für { $count } Personen ist gemacht:
}
# $numbers: vier Blöcke aus vier Ziffern.
trainer-collect-mine = Ihre Zahlen: { $numbers }
trainer-collect-mine-text = Ein neuer Computer zeigt bei der ersten Kursdatei Zahlen. Es müssen genau diese sein.
trainer-collect-it = Für Ihre IT
trainer-collect-it-text = Mit dieser Zeile in der Datei mit den Regeln kennt jeder Computer Sie von Anfang an. Dann vergleicht niemand Zahlen.
trainer-collect-computers = Computer
trainer-collect-computers-none = Noch ist kein anderer Computer bekannt. Er erscheint hier mit seiner ersten Datei.
trainer-collect-computer-last = letzte Datei: { $when }
trainer-collect-computer-never = noch keine Datei
