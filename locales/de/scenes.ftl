## Erfundene Gespräche, Dienste und Websites in einer Lektion, und die Übung mit einem Passwortsatz.

chat-call = am Telefon
chat-messages = per Nachricht
chat-talk = im Gespräch
chat-they = { $name } sagt:
chat-you = Sie sagen:
chat-you-said = Sie haben gesagt
chat-now = Was machen Sie jetzt?
chat-ways = Es gibt mehr als einen guten Weg.
chat-back-one = Einen Schritt zurück
chat-happened = Was geschehen ist
chat-safe = Ein gutes Ende
chat-not-yet = Das geht noch besser
chat-try = Gehen Sie an eine Stelle zurück, oder beginnen Sie neu.
chat-your-way = Ihr Weg durch das Gespräch
chat-return = Zurück zu dieser Stelle
chat-again = Neu beginnen

service-privacy = Privatsphäre
service-cookies = Cookies auf dieser Website
service-permissions = Was diese App darf
service-login = Anmeldung
service-device = Einstellungen
service-hint = Stellen Sie alles so ein, wie Sie es möchten. Prüfen Sie es dann.
service-all-safe = Alle Einstellungen sind sicher
service-some-open = { $count ->
    [one] { $count } Einstellung verdient noch einen Blick
   *[other] { $count } Einstellungen verdienen noch einen Blick
  }

site-browser = Erfundener Browser
site-back = Seite davor
site-address = Adresse
site-links = Seiten dieser Website
site-form-note = Hier schauen Sie nur. Es lässt sich nichts eintippen.
site-decide = Was machen Sie?
site-why = Was sind Ihre Gründe?
site-look-first = Schauen Sie sich zuerst um. Dann entscheiden Sie.

passphrase-line = Was Sie hier tippen, wird nicht gespeichert.
passphrase-warning = Tippen Sie kein Passwort, das Sie benutzen.
passphrase-warning-more = Denken Sie sich für diese Übung ein neues aus.
passphrase-label = Ihr Passwort zum Üben
passphrase-show = Zeigen
passphrase-hide = Verbergen
passphrase-strength-label = So schwer ist es zu erraten:
passphrase-strength-0 = Sehr leicht zu erraten
passphrase-strength-1 = Leicht zu erraten
passphrase-strength-2 = Lässt sich erraten
passphrase-strength-3 = Schwer zu erraten
passphrase-strength-4 = Sehr schwer zu erraten
passphrase-empty = Noch nichts getippt
passphrase-length = { $count } Zeichen
passphrase-goals = Ihre Ziele
passphrase-goal-length = { $count } Zeichen oder mehr
passphrase-goal-strength = „{ $strength }“ oder besser
passphrase-reached = erreicht
passphrase-why = Was es schwach macht
passphrase-common = Viele benutzen das. Es wird zuerst ausprobiert.
passphrase-word = Programme probieren ganze Wörterbücher. Ein oder zwei Wörter reichen nicht.
passphrase-name = Namen werden früh ausprobiert.
passphrase-keyboard = Diese Tasten liegen nebeneinander. Solche Reihen werden früh ausprobiert.
passphrase-repeat = Dieselben Zeichen kommen noch einmal. Das hilft wenig.
passphrase-sequence = Reihen wie abc oder 123 werden früh ausprobiert.
passphrase-date = Jahre und Daten werden früh ausprobiert, auch Geburtstage.
passphrase-short = Es ist noch kurz. Jedes weitere Wort hilft.
passphrase-four = Vier Wörter zeigen
passphrase-four-why = Der Zufall setzt vier Wörter zusammen. Sie sind leicht zu merken und schwer zu erraten.
passphrase-four-example = Das ist ein Beispiel. Benutzen Sie es nicht zu Hause.
passphrase-before = Ihr letzter Versuch: { $strength }, { $length }. Was Sie getippt haben, wurde nicht gespeichert.
