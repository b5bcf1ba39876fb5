## Wat men in een les doet.

activity-practice = Oefening
activity-practice-line = Hier is niets echt. U mag alles proberen.
activity-letter-line = Hier wordt niets verstuurd.
activity-one = Kies één antwoord.
activity-several = Er kunnen meerdere antwoorden kloppen.
activity-right = Juist
activity-not-yet = Nog niet
activity-neutral = Goed om te weten
activity-first-answer = Uw vorige antwoord
activity-again = U kunt het opnieuw proberen.
activity-fits-too = Past ook
order-up = Naar boven: { $part }
order-down = Naar beneden: { $part }
order-moved = { $part }: nu plaats { $place } van { $places }
order-how = Met de pijlen schuift u een zin naar boven of beneden.
match-how = Kies bij elke zin wat erbij past.
match-drag = U kunt de kaarten ook slepen.
match-choose = Wat past erbij?
inbox-list = Berichten
inbox-from = Van
inbox-date = Datum
inbox-medium-mail = E-mail
inbox-medium-text = Sms
inbox-medium-qr = QR-code
# Beside a poster with a code; the address follows.
inbox-code-shows = Houdt u uw gsm boven de code, dan ziet u dit adres:
inbox-keep = Bewaren
inbox-report = Melden
inbox-delete = Wissen
inbox-kept = bewaard
inbox-reported = gemeld
inbox-deleted = gewist
inbox-decide = Wat doet u ermee?
inbox-all-sorted = Alle berichten zijn gesorteerd. Bij elk bericht staat nu uitleg.
letter-choose = Wat moet er in de brief staan?
letter-yours = Uw brief
letter-always = staat altijd in de brief
letter-one-of = Hiervan past er één:
letter-by-hand = De lege regels vult u in op papier.
plan-how = Vink aan wat bij u past.
plan-kept = Uw plan is bewaard. Het staat op het einde van de les.
plan-not-kept = Dit is uw plan. Het wordt niet bewaard.
detection-traps = { $traps ->
    [one] Er was { $traps } valstrik. U hebt er { $found } gevonden.
   *[other] U hebt { $found } van de { $traps } valstrikken gevonden.
  }
detection-genuine = { $genuine ->
    [one] Er was { $genuine } echt bericht. U hebt er { $kept } bewaard.
   *[other] U hebt { $kept } van de { $genuine } echte berichten bewaard.
  }
detection-tells-apart = U houdt valstrikken en echte berichten goed uit elkaar.
detection-too-suspicious = U vindt de valstrikken. U gooit ook echte berichten weg.
detection-too-trusting = U bewaart de echte berichten. U vertrouwt ook sommige valstrikken.
detection-not-yet-apart = Valstrikken en echte berichten lijken nog op elkaar. De uitleg toont het verschil.

## Regels typen op het toetsenbord. $sign is een letter, een cijfer of een teken.
typing-not-kept = Wat u hier typt, wordt niet bewaard.
typing-next = Volgende toets: { $sign }
typing-next-capital = Hou Shift ingedrukt en druk op { $sign }
typing-next-digit = Nu het cijfer { $sign }. Op veel Belgische toetsenborden houdt u daarvoor Shift ingedrukt.
typing-next-dot = Nu de punt. Op veel Belgische toetsenborden houdt u daarvoor Shift ingedrukt.
typing-next-space = Nu de spatie: druk op de lange toets onderaan
typing-next-at = Nu het @: hou Alt Gr ingedrukt en druk op de toets met het @
typing-astray = Het laatste teken hoort daar niet. De toets met de pijl naar links haalt het weg.
typing-done = Klaar
