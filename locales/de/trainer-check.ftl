## Raum prüfen: was vor dem ersten Kurstag an diesem Computer stimmen muss. Auch als Blatt für die IT.

trainer-check-title = Raum prüfen
trainer-check-sub = Am besten am Tag vor dem Kurs, an jedem Computer.
check-good = in Ordnung
check-look = bitte ansehen
check-print = Für die IT drucken
check-again = Noch einmal prüfen

## Die Zeilen. Name, dann was gefunden wurde und was zu tun ist.

check-voices = Stimmen zum Vorlesen
check-voices-good = Für alle Sprachen gibt es eine Stimme.
# $languages sind Namen von Sprachen.
check-voices-missing = Keine Stimme für: { $languages }. Bitten Sie die IT, Stimmen für diese Sprachen einzurichten.
check-voices-none = Dieser Computer kann nicht vorlesen. Bitten Sie die IT, die Sprachausgabe einzurichten.
check-sound = Ton
check-sound-try = Spielen Sie den Satz ab. Sagen Sie dann, ob Sie ihn hören.
check-sound-play = Satz abspielen
# Dieser Satz wird vorgelesen.
check-sound-sentence = Guten Tag. Wenn Sie mich hören, ist der Ton in Ordnung.
check-sound-heard = Ich höre ihn
check-sound-not = Ich höre nichts
check-sound-good = Der Satz war zu hören.
check-sound-bad = Der Satz war nicht zu hören. Prüfen Sie Lautstärke und Kabel. Kopfhörer sind im Kurs am besten.
check-printer = Drucker
check-printer-try = Drucken Sie ein Blatt zur Probe. Es ist dieses Ergebnis.
check-printer-good = Ein Drucker hat das Blatt angenommen.
check-printer-bad = Kein Drucker hat das Blatt angenommen. Ist er eingeschaltet? Sonst speichern Sie Blätter als PDF und drucken anderswo.
check-clock = Uhr
# $now ist Tag und Uhrzeit.
check-clock-good = Dieser Computer zeigt { $now }.
check-clock-bad = Dieser Computer zeigt { $now }. Das kann nicht stimmen. Stellen Sie die Uhr, oder bitten Sie die IT darum.
check-disk = Platz auf der Festplatte
# $free ist eine Menge, zum Beispiel „120 GB“.
check-disk-good = { $free } sind frei. Das reicht für viele Kurse.
check-disk-bad = Nur { $free } sind frei. Machen Sie Platz, bevor der Kurs beginnt.
check-disk-unknown = Dieser Computer sagt nicht, wie viel Platz frei ist.
check-kept = Daten nach einem Neustart
check-kept-try = Setzen Sie eine Markierung. Starten Sie dann den Computer neu und öffnen Sie diese Seite noch einmal.
check-kept-mark = Markierung setzen
check-kept-wait = Die Markierung vom { $when } ist gesetzt. Starten Sie jetzt den Computer neu und öffnen Sie diese Seite noch einmal.
check-kept-good = Die Markierung vom { $when } ist nach einem Neustart noch da.
# Ein Hinweis unter der Zeile.
check-kept-lost = Ist nach dem Neustart keine Markierung mehr da? Dann vergisst dieser Computer alles. Sprechen Sie mit der IT.
check-screen = Bildschirm
check-screen-good = { $width } mal { $height } Punkte. Das ist groß genug.
check-screen-bad = { $width } mal { $height } Punkte. Das ist klein. Vieles steht dann untereinander.
check-share = Andere Computer im Raum
check-share-here = Auf diesem Computer ist kein gemeinsamer Ordner eingerichtet. Sie sehen nur, was hier geschieht.
check-share-good = Der gemeinsame Ordner ist erreichbar.
