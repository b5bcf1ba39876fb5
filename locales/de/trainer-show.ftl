## Gruppenmodus: eine Lektion, die der ganze Raum auf einem Projektor sieht.

trainer-show-title = Eine Lektion für alle
trainer-show-sub = Für Räume mit zu wenig Computern.
trainer-show-text = Die Lektion füllt das ganze Fenster. Die Gruppe stimmt mit den Karten A bis D ab. Gespeichert wird nichts.
trainer-show-missing = Wählen Sie eine Lektion
trainer-show-go = Groß zeigen

## In der Lektion, für alle lesbar

show-end = Gruppenmodus beenden
show-vote = Was sagt die Gruppe? Zählen Sie die Karten.
# Name des Feldes für die Stimmen einer Antwort.
show-count = Stimmen für { $letter }
show-unclear = Bitte nur Zahlen
show-this = Ergebnis zeigen
show-hands = Ab E melden sich alle mit der Hand.
show-result = So hat die Gruppe gewählt
show-votes = { $count ->
    [one] { $count } Stimme
   *[other] { $count } Stimmen
}
show-most = Die meisten haben { $letter } gewählt.
# $letters sind zwei oder mehr Buchstaben, zum Beispiel „A und B“.
show-level = { $letters } liegen gleichauf. Worüber möchten Sie zuerst sprechen?
show-nobody = Noch hat niemand gewählt.
show-total = { $count ->
    [one] { $count } Karte gezählt.
   *[other] { $count } Karten gezählt.
}
show-again = Noch einmal zählen

## Vor einer privaten Lektion

show-private-title = Diese Lektion ist sonst privat
show-private-text = Sie handelt von Dingen, die jemand im Raum vielleicht erlebt hat.
show-private-say = Sagen Sie vorher, worum es geht. Wer möchte, darf hinausgehen oder nur zuhören.
show-private-ask = Fragen Sie niemanden nach eigenen Erlebnissen.
show-private-help = Zeigen Sie am Ende, wer hilft. Bleiben Sie noch einen Moment da.
show-private-other = Eine andere Lektion
show-private-go = Der Gruppe zeigen
