# Sicherungen, das Protokoll, der Datenordner.

## Sicherungen.
trainer-safety-title = Sicherheit
trainer-safety-lead = Sicherungen, Protokoll und Datenordner
trainer-safety-backups = Sicherungen
trainer-safety-backups-text = Eine Sicherung enthält alles, was Tilia auf diesem Computer speichert. Jeden Tag entsteht von selbst eine.
trainer-safety-now = Jetzt sichern
trainer-safety-copy = Kopie speichern unter …
trainer-safety-none-title = Noch keine Sicherung
trainer-safety-none-text = Mit „Jetzt sichern“ machen Sie die erste.
trainer-safety-when = Gemacht am
trainer-safety-size = Größe
trainer-safety-action = Aktion
trainer-safety-backed-up = Die Sicherung ist fertig:
trainer-safety-copied = Die Kopie ist gespeichert:
trainer-safety-restore = Zurückholen
trainer-safety-restore-title = Die Sicherung vom { $when } zurückholen?
trainer-safety-restore-text = Was nach dieser Sicherung geschah, verschwindet von den Seiten: Stand, Antworten, Personen und Kurse. Wer gelöscht wurde, bleibt gelöscht.
trainer-safety-restore-aside = Die jetzige Datei bleibt im Datenordner liegen, für Ihre IT.
trainer-safety-restore-keep = Alles lassen, wie es ist
trainer-safety-restore-do = Zurückholen
trainer-safety-restored = Die Sicherung vom { $when } ist zurück.

## Protokoll. Nie Namen von Lernenden.
trainer-safety-log = Protokoll
trainer-safety-log-text = Wer den Bereich geöffnet hat, wer etwas exportiert oder gelöscht hat, und wann. Namen von Lernenden stehen nicht darin.
trainer-safety-log-when = Wann
trainer-safety-log-who = Wer
trainer-safety-log-what = Was
trainer-safety-log-detail = Einzelheiten
trainer-safety-log-more = { $count } weitere zeigen
trainer-safety-log-empty = Im Protokoll steht noch nichts.
trainer-safety-command-line = Befehlszeile
trainer-safety-person = die Person selbst
trainer-log-set-up = hat den Bereich eingerichtet
trainer-log-unlocked = hat den Bereich entsperrt
trainer-log-unlock-refused = hat eine falsche Passphrase getippt
trainer-log-recovered = hat mit dem Code eine neue Passphrase gewählt
trainer-log-imported = hat eine Klassenliste eingelesen
trainer-log-exported = hat einen Bericht gespeichert
trainer-log-erased = hat eine Person gelöscht
trainer-log-erased-self = hat die eigenen Daten gelöscht
trainer-log-taken-along = hat die eigenen Daten mitgenommen
trainer-log-brought-back = hat die eigenen Daten wiedergebracht
trainer-log-backed-up = hat eine Sicherung gemacht
trainer-log-restored = hat eine Sicherung zurückgeholt
trainer-log-course-saved = hat einen Kurs gespeichert
trainer-log-collected = hat Dateien anderer Computer eingesammelt
trainer-log-handed-out = hat eine Kursdatei erstellt
trainer-log-device-accepted = hat einen anderen Computer angenommen
trainer-log-device-refused = hat einen anderen Computer aus der Liste genommen
trainer-log-joined = hat zwei Einträge zusammengelegt
trainer-log-told-apart = hat zwei Personen unterschieden
trainer-log-parted = hat zwei Einträge wieder getrennt
trainer-log-kept-in-spite = hat eine Person behalten, die ein anderer Computer gelöscht hat
trainer-log-course-taken = hat eine Kursdatei aufgenommen
trainer-log-other = hat etwas anderes getan

## Ordner und Sperre.
trainer-safety-folder = Datenordner
trainer-safety-folder-text = Alles, was Tilia speichert, liegt in diesem Ordner:
trainer-safety-lock = Sperren
trainer-safety-lock-text = Benutzt zehn Minuten lang niemand den Computer, sperrt sich der Bereich von selbst.
trainer-safety-lock-now = Jetzt sperren
trainer-log-pin-reset = hat die drei Bilder einer Person weggenommen
