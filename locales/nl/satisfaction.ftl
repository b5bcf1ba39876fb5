## Drie vragen op het einde van een cursus, zonder naam. Ze staan met dezelfde woorden op het
## gedrukte blad van de deelnemers en op de pagina waar de lesgever de antwoorden telt.

satisfaction-title = Hoe was de cursus voor u?
satisfaction-question-1 = Heeft de cursus u geholpen?
satisfaction-question-2 = Was de uitleg goed te begrijpen?
satisfaction-question-3 = Voelt u zich nu zekerder met computer, telefoon en internet?

## Vijf antwoorden op elke vraag, van 1 tot 5.

satisfaction-answer-1 = Nee, helemaal niet
satisfaction-answer-2 = Eerder niet
satisfaction-answer-3 = Een beetje
satisfaction-answer-4 = Eerder wel
satisfaction-answer-5 = Ja, heel erg
