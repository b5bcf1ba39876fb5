## Groepsmodus: een les die het hele lokaal op een projector ziet.

trainer-show-title = Een les voor iedereen
trainer-show-sub = Voor lokalen met te weinig computers.
trainer-show-text = De les vult het hele venster. De groep stemt met de kaarten A tot D. Er wordt niets bewaard.
trainer-show-missing = Kies een les
trainer-show-go = Groot tonen

## In de les, leesbaar voor iedereen

show-end = Groepsmodus stoppen
show-vote = Wat zegt de groep? Tel de kaarten.
# Naam van het veld voor de stemmen van een antwoord.
show-count = Stemmen voor { $letter }
show-unclear = Alleen getallen
show-this = Resultaat tonen
show-hands = Vanaf E steekt iedereen de hand op.
show-result = Zo koos de groep
show-votes = { $count ->
    [one] { $count } stem
   *[other] { $count } stemmen
}
show-most = De meesten kozen { $letter }.
# $letters zijn twee of meer letters, bijvoorbeeld „A en B”.
show-level = { $letters } hebben evenveel stemmen. Waarover wilt u eerst praten?
show-nobody = Nog niemand heeft gekozen.
show-total = { $count ->
    [one] { $count } kaart geteld.
   *[other] { $count } kaarten geteld.
}
show-again = Opnieuw tellen

## Voor een privéles

show-private-title = Deze les is anders privé
show-private-text = Ze gaat over dingen die iemand in het lokaal misschien heeft meegemaakt.
show-private-say = Zeg vooraf waarover het gaat. Wie wil, mag buiten gaan of alleen luisteren.
show-private-ask = Vraag niemand naar eigen ervaringen.
show-private-help = Toon op het einde wie helpt. Blijf nog even in de buurt.
show-private-other = Een andere les
show-private-go = Aan de groep tonen
