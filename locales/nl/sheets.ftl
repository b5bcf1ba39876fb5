## Sheets of paper: the buttons that print or save one.

sheet-print = Afdrukken
sheet-save = Bewaren als pdf
sheet-making = Het blad wordt gemaakt.
sheet-printed = Het blad is onderweg naar de printer.
# The path of the file follows.
sheet-saved = Het blad is hier bewaard:

## On the last page of a lesson

sheet-lesson = Om mee te nemen
sheet-lesson-text = Eén blad met wat u leerde, uw plan en wie u helpt.

## Under a letter that was built

sheet-letter = Uw brief op papier
sheet-letter-text = De regels voor uw naam en adres blijven leeg. Vul ze met de hand in.

## The certificate, in "My progress"

sheet-certificate = Deelnamebewijs
sheet-certificate-text = Het zegt dat u hebt deelgenomen. Het zegt nooit hoe goed.
sheet-certificate-name = Naam op het bewijs
sheet-certificate-name-hint = De naam wordt alleen gedrukt, niet bewaard. Laat het veld leeg om hem met de hand te schrijven.
sheet-certificate-topics = Wat mag erop staan?
sheet-certificate-all = Kruis alleen onderwerpen aan die anderen mogen zien.

## The trainer's page with lessons on paper

sheet-twin-title = Lessen op papier
sheet-twin-sub = Voor lokalen met te weinig computers. De antwoorden staan op de laatste bladzijden.
