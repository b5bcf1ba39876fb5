## Das Ende eines Besuchs.

finish-title = Bis zum nächsten Mal
finish-guest = Von Ihrem Besuch ist auf diesem Computer nichts gespeichert.
finish-named = Ihr Platz bleibt erhalten, { $name }. Drücken Sie beim nächsten Mal auf Ihr Bild.
finish-card = Ihr Bild: { $card }
finish-start = Zur Startseite
finish-close = Tilia schließen
finish-ask = Jetzt beenden?
finish-ask-text = Sie lernen ohne Namen. Wenn Sie beenden, sind Ihre Antworten von heute weg.
finish-stay = Weiterlernen
finish-go = Beenden
finish-together = Ihre Plätze bleiben erhalten, { $names }. Drücken Sie beim nächsten Mal jeweils auf Ihr Bild.
