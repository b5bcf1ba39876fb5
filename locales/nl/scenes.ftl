## Verzonnen gesprekken, diensten en websites in een les, en de oefening met een wachtwoordzin.

chat-call = aan de telefoon
chat-messages = via berichten
chat-talk = in gesprek
chat-they = { $name } zegt:
chat-you = U zegt:
chat-you-said = U hebt gezegd
chat-now = Wat doet u nu?
chat-ways = Er is meer dan één goede weg.
chat-back-one = Eén stap terug
chat-happened = Wat er gebeurd is
chat-safe = Een goede afloop
chat-not-yet = Dit kan nog beter
chat-try = Ga terug naar een eerder punt, of begin opnieuw.
chat-your-way = Uw weg door het gesprek
chat-return = Terug naar dit punt
chat-again = Opnieuw beginnen

service-privacy = Privacy
service-cookies = Cookies op deze website
service-permissions = Wat deze app mag
service-login = Aanmelden
service-device = Instellingen
service-hint = Stel alles in zoals u het wilt. Kijk het daarna na.
service-all-safe = Alle instellingen zijn veilig
service-some-open = { $count ->
    [one] { $count } instelling is nog een blik waard
   *[other] { $count } instellingen zijn nog een blik waard
  }

site-browser = Verzonnen browser
site-back = Vorige pagina
site-address = Adres
site-links = Pagina’s van deze website
site-form-note = Hier kijkt u alleen. U kunt niets invullen.
site-decide = Wat doet u?
site-why = Wat zijn uw redenen?
site-look-first = Kijk eerst rond. Beslis daarna.

passphrase-line = Wat u hier typt, wordt niet bewaard.
passphrase-warning = Typ geen wachtwoord dat u gebruikt.
passphrase-warning-more = Verzin een nieuw wachtwoord voor deze oefening.
passphrase-label = Uw wachtwoord om te oefenen
passphrase-show = Tonen
passphrase-hide = Verbergen
passphrase-strength-label = Zo moeilijk is het te raden:
passphrase-strength-0 = Heel makkelijk te raden
passphrase-strength-1 = Makkelijk te raden
passphrase-strength-2 = Te raden
passphrase-strength-3 = Moeilijk te raden
passphrase-strength-4 = Heel moeilijk te raden
passphrase-empty = Nog niets getypt
passphrase-length = { $count ->
    [one] { $count } teken
   *[other] { $count } tekens
  }
passphrase-goals = Uw doelen
passphrase-goal-length = { $count ->
    [one] { $count } teken of meer
   *[other] { $count } tekens of meer
  }
passphrase-goal-strength = “{ $strength }” of beter
passphrase-reached = gehaald
passphrase-why = Wat het zwak maakt
passphrase-common = Veel mensen gebruiken dit. Het wordt het eerst geprobeerd.
passphrase-word = Programma’s proberen hele woordenboeken. Eén of twee woorden volstaan niet.
passphrase-name = Namen worden vroeg geprobeerd.
passphrase-keyboard = Deze toetsen liggen naast elkaar. Zulke rijen worden vroeg geprobeerd.
passphrase-repeat = Dezelfde tekens komen terug. Dat helpt weinig.
passphrase-sequence = Rijen zoals abc of 123 worden vroeg geprobeerd.
passphrase-date = Jaartallen en datums worden vroeg geprobeerd, ook verjaardagen.
passphrase-short = Het is nog kort. Elk woord extra helpt.
passphrase-four = Vier woorden tonen
passphrase-four-why = Het toeval zet vier woorden samen. U onthoudt ze makkelijk en ze zijn moeilijk te raden.
passphrase-four-example = Dit is een voorbeeld. Gebruik het thuis niet.
passphrase-before = Uw laatste poging: { $strength }, { $length }. Wat u typte, werd niet bewaard.
