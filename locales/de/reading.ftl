## Vorlesen: die Auswahl von Tempo und Stimme, und was gesagt wird, wenn nichts zu hören ist.

read-speed-title = Wie schnell soll vorgelesen werden?
read-speed-slow = Langsam
read-speed-normal = Normal
read-speed-fast = Schnell
read-voice-title = Welche Stimme möchten Sie?
read-voice-of-system = Der Computer wählt
read-try = Anhören
read-sample = Guten Tag. Ich lese Ihnen diese Seite vor.
read-this = Das vorlesen
# Beside one option; $option is its text. Only screen readers say it, others see a loudspeaker.
read-this-option = Vorlesen: { $option }
read-headphones = Andere können mithören. Haben Sie Kopfhörer?
read-headphones-text = Diese Lektion ist nur für Sie. Die Stimme hört man im ganzen Raum.
read-not-now = Still lassen
read-anyway = Laut vorlesen
read-no-voice = Dieser Computer hat für diese Sprache noch keine Stimme: { $language }.
read-no-server = Dieser Computer kann noch nicht vorlesen.
read-ask-desk = Ihre Seite bleibt, wie sie ist. Fragen Sie am Schalter: Eine Stimme lässt sich kostenlos hinzufügen.
read-lost = Die Stimme ist verstummt.
read-lost-text = Ihre Seite bleibt, wie sie ist. Drücken Sie noch einmal auf „Vorlesen“. Bleibt es still, fragen Sie am Schalter.
read-nothing = Auf dieser Seite gibt es noch nichts vorzulesen.
## Für die Leute am Schalter: wo man auf jedem System eine Stimme hinzufügt.
read-add-title = Für den Schalter: So kommt eine Stimme dazu
read-add-windows = Öffnen Sie „Einstellungen“, „Zeit und Sprache“, „Spracherkennung“. Wählen Sie „Stimmen hinzufügen“.
read-add-mac = Öffnen Sie „Systemeinstellungen“, „Bedienungshilfen“, „Gesprochene Inhalte“ oder „Lesen & Sprechen“. Wählen Sie „Systemstimme“, dann „Stimmen verwalten“.
read-add-linux = Installieren Sie die Pakete „speech-dispatcher“, „speech-dispatcher-espeak-ng“ und „espeak-ng“.
read-add-then = Drücken Sie danach noch einmal auf „Vorlesen“. Tilia findet die neue Stimme von selbst.
