## Kaarten sorteren, tekens in een beeld vinden, bestanden kopiëren: drie soorten oefeningen.

sort-how = Druk op een kaart en dan op de juiste doos. U kunt de kaart ook slepen.
# Naam van de lijst met kaarten die nog in geen doos liggen.
sort-tray = Kaarten
# In een doos of schijf waar niets in zit.
sort-empty = nog leeg
# Kleine regel onder de naam van een doos terwijl een kaart op haar plaats wacht.
sort-here = hierin
sort-picked = { $card }: gekozen. Druk nu op een doos.
sort-placed = { $card } ligt nu in: { $box }
sort-undo = Ongedaan maken
sort-undone = De laatste stap is ongedaan gemaakt.
# Op de hoofdknop zolang er kaarten over zijn.
sort-cards-left = { $count ->
    [one] Nog { $count } kaart
   *[other] Nog { $count } kaarten
  }

spot-how = Druk op alles wat u vreemd vindt.
# Hoeveel plaatsen van het beeld gemarkeerd zijn.
spot-marked = { $count ->
    [0] Er is nog niets gemarkeerd.
    [one] { $count } plaats is gemarkeerd.
   *[other] { $count } plaatsen zijn gemarkeerd.
  }
# Op de hoofdknop zolang er niets gemarkeerd is.
spot-none-yet = Markeer iets
spot-explained = Waaraan u het ziet
spot-clues = { $clues ->
    [one] U vond { $found } van { $clues } teken.
   *[other] U vond { $found } van de { $clues } tekens.
  }
spot-alarms = { $count ->
    [one] { $count } gemarkeerde plaats is onschuldig.
   *[other] { $count } gemarkeerde plaatsen zijn onschuldig.
  }
spot-no-alarms = Wat onschuldig is, liet u met rust.
# Wat er van een plaats werd: een gevonden teken, een niet gevonden teken, een plaats zonder gevaar.
spot-found = Gevonden
spot-missed = Ook dit was een teken
spot-harmless = Onschuldig
# Namen van de getekende beelden.
spot-scene-web = Webpagina
spot-scene-payment = Betaalpagina
# Opschriften op de getekende betaalpagina.
spot-to = Aan
spot-account = Rekening
spot-amount = Bedrag
spot-note = Mededeling

file-how = Druk op een bestand en dan op de plaats voor de kopie. U kunt het ook slepen.
file-goal = Elk bestand moet op { $count } plaatsen staan. De computer telt mee.
# Onder een bestand: op hoeveel plaatsen het staat.
file-places = { $count ->
    [one] op { $count } plaats
   *[other] op { $count } plaatsen
  }
file-picked = { $file }: gekozen. Kies nu de plaats voor de kopie.
file-put = Hierheen kopiëren
file-put-into = Hierheen kopiëren: { $place }
file-copied = Een kopie van { $file } staat nu hier: { $place }
file-take-away = Kopie van { $file } weghalen: { $place }
file-taken-away = De kopie van { $file } is weg. Het bestand zelf is er nog.
# Op de hoofdknop: daarna gaat de getekende computer stuk.
file-next-day = Naar de volgende dag
file-broken = De volgende dag: { $place } is stuk
file-broken-line = Dat kan iedereen overkomen. We kijken wat er nog is.
file-place-fine = nog heel
file-place-broken = stuk
file-restore = Bestanden terughalen
file-all-back = Alle bestanden zijn terug
file-some-back = { $count ->
    [one] { $count } bestand is weg
   *[other] { $count } bestanden zijn weg
  }
file-more-copies = Nog veiliger: bewaar elk bestand op { $count } plaatsen.
file-back = is terug
file-gone = is weg
file-again = Een dag terug
