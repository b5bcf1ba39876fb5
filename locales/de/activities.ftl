## Was Lernende in einer Lektion tun.

activity-practice = Übung
activity-practice-line = Nichts hier ist echt. Sie dürfen alles ausprobieren.
activity-letter-line = Hier wird nichts verschickt.
activity-one = Wählen Sie eine Antwort.
activity-several = Mehrere Antworten können stimmen.
activity-right = Richtig
activity-not-yet = Noch nicht
activity-neutral = Gut zu wissen
activity-first-answer = Ihre Antwort davor
activity-again = Sie können es noch einmal versuchen.
activity-fits-too = Passt auch
order-up = Nach oben: { $part }
order-down = Nach unten: { $part }
order-moved = { $part }: jetzt Platz { $place } von { $places }
order-how = Die Pfeile verschieben einen Satz nach oben oder unten.
match-how = Wählen Sie zu jedem Satz, was dazu passt.
match-drag = Sie können die Karten auch ziehen.
match-choose = Was passt dazu?
inbox-list = Nachrichten
inbox-from = Von
inbox-date = Datum
inbox-medium-mail = E-Mail
inbox-medium-text = SMS
inbox-medium-qr = QR-Code
# Beside a poster with a code; the address follows.
inbox-code-shows = Ihr Handy zeigt über dem Code diese Adresse:
inbox-keep = Behalten
inbox-report = Melden
inbox-delete = Löschen
inbox-kept = behalten
inbox-reported = gemeldet
inbox-deleted = gelöscht
inbox-decide = Was machen Sie damit?
inbox-all-sorted = Alle Nachrichten sind sortiert. Zu jeder steht jetzt eine Erklärung.
letter-choose = Was soll im Brief stehen?
letter-yours = Ihr Brief
letter-always = steht immer im Brief
letter-one-of = Davon passt eines:
letter-by-hand = Die leeren Zeilen füllen Sie auf Papier aus.
plan-how = Kreuzen Sie an, was zu Ihnen passt.
plan-kept = Ihr Plan ist notiert. Er steht am Ende der Lektion.
plan-not-kept = Das ist Ihr Plan. Er wird nicht gespeichert.
detection-traps = { $traps ->
    [one] Sie haben { $found } von { $traps } Falle erkannt.
   *[other] Sie haben { $found } von { $traps } Fallen erkannt.
  }
detection-genuine = { $genuine ->
    [one] Sie haben { $kept } von { $genuine } echten Nachricht behalten.
   *[other] Sie haben { $kept } von { $genuine } echten Nachrichten behalten.
  }
detection-tells-apart = Sie halten Fallen und echte Nachrichten gut auseinander.
detection-too-suspicious = Sie finden die Fallen. Sie werfen aber auch echte Nachrichten weg.
detection-too-trusting = Sie behalten die echten Nachrichten. Sie vertrauen aber auch manchen Fallen.
detection-not-yet-apart = Fallen und echte Nachrichten sehen noch ähnlich aus. Die Erklärungen zeigen den Unterschied.

## Zeilen auf der Tastatur tippen. $sign ist ein Buchstabe, eine Ziffer oder ein Zeichen.
typing-not-kept = Was Sie hier tippen, wird nicht gespeichert.
typing-next = Nächste Taste: { $sign }
typing-next-capital = Halten Sie die Umschalttaste fest und drücken Sie { $sign }
typing-next-digit = Jetzt die Zahl { $sign }. Auf vielen belgischen Tastaturen halten Sie dafür die Umschalttaste fest.
typing-next-dot = Jetzt der Punkt. Auf vielen belgischen Tastaturen halten Sie dafür die Umschalttaste fest.
typing-next-space = Jetzt die Lücke: Drücken Sie die lange Taste unten
typing-next-at = Jetzt das @: Halten Sie Alt Gr fest und drücken Sie die Taste mit dem @
typing-astray = Das letzte Zeichen gehört nicht dorthin. Die Taste mit dem Pfeil nach links nimmt es weg.
typing-done = Fertig
