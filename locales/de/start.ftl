## Die erste Seite.

start-languages = Wählen Sie Ihre Sprache
start-happened-lead = Sofort Hilfe, ohne Anmeldung. Nichts wird gespeichert.
topic-money = Geld
topic-password = Passwort
topic-card = Karte
topic-threat = Drohung
topic-pictures = Bilder
start-trainer = Für die Kursleitung
start-scene = Zwei Menschen sitzen auf der Bank unter einer Linde.
