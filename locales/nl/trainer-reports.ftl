# De weg waarlangs de vooruitgang in een bestand komt.

## Stappen.
trainer-reports-title = Nieuw verslag
trainer-reports-who = Wie
trainer-reports-what = Wat
trainer-reports-when = Wanneer
trainer-reports-names = Namen
trainer-reports-preview = Voorbeeld
trainer-reports-change = Wijzigen

## For whom: for the house itself, or for people outside. xAPI is a standard for learning records.
trainer-reports-purpose = Voor wie
trainer-reports-purpose-question = Voor wie is het bestand?
trainer-reports-own = Voor mij en onze organisatie
trainer-reports-own-sub = Alles wat u hier ook ziet
trainer-reports-others = Voor anderen
trainer-reports-others-sub = Voor subsidiegevers of de gemeente: hele groepen in één kwartaal, niemand is te herkennen
trainer-reports-purpose-missing = Kies voor wie

## Wie.
trainer-reports-who-question = Over wie gaat het?
trainer-reports-everybody = Iedereen
trainer-reports-everybody-sub = Alle groepen op deze computer
trainer-reports-one-group = Eén groep
trainer-reports-one-learner = Eén persoon
trainer-reports-pick-group = Welke groep?
trainer-reports-pick-learner = Welke persoon?
trainer-reports-who-missing = Kies wie
trainer-reports-group-missing = Kies de groep
trainer-reports-learner-missing = Kies de persoon

## Wat.
trainer-reports-what-question = Wat wilt u in het bestand?
trainer-reports-progress = Vooruitgang
trainer-reports-progress-sub = Welke lessen begonnen en klaar zijn, en wanneer
trainer-reports-assessments = Zelfinschattingen
trainer-reports-assessments-sub = Resultaten van “Waar sta ik?”
trainer-reports-answers = Antwoorden
trainer-reports-answers-sub = Elk antwoord op een opdracht
trainer-reports-summary = Groepen
trainer-reports-summary-sub = Waar elke groep voor en na staat, zonder namen
trainer-reports-courses = Cursussen
trainer-reports-courses-sub = Hoeveel er waren, wat ze afwerkten, wat ze ervan vonden
trainer-reports-overview = Overzicht
trainer-reports-statements = Meldingen
trainer-reports-what-missing = Kies wat

## Wanneer.
trainer-reports-when-question = Van wanneer tot wanneer?
trainer-reports-all-time = Alles tot vandaag
trainer-reports-range = Van de ene dag tot de andere
trainer-reports-from = Van
trainer-reports-to = Tot en met
trainer-reports-both-days = Beide dagen tellen mee.
trainer-reports-dates = { $from } tot en met { $to }
trainer-reports-since = vanaf { $from }
trainer-reports-until = tot en met { $to }
trainer-reports-days-reversed = De tweede dag ligt voor de eerste.
trainer-reports-day-missing = Typ minstens één dag
trainer-reports-days-check = Kijk de dagen na
trainer-reports-quarter = Kwartaal
trainer-reports-quarter-question = Welk kwartaal?
trainer-reports-quarter-why = Anderen krijgen altijd een heel kwartaal. Zo valt er niets over één persoon uit te rekenen.
trainer-reports-quarter-missing = Kies een kwartaal

## Namen of pseudoniemen.
trainer-reports-names-question = Met namen?
trainer-reports-pseudonyms = Pseudoniemen
trainer-reports-pseudonyms-sub = Een vaste code in plaats van elke naam. Goed voor bestanden die u aan anderen geeft.
trainer-reports-with-names = Namen
trainer-reports-with-names-sub = Wie het bestand opent, ziet over wie het gaat.
trainer-reports-names-missing = Namen of pseudoniemen?

## Voorbeeld en bestand.
trainer-reports-contents = Dit komt in het bestand
trainer-reports-rows = { $rows ->
    [0] Geen rijen
    [one] { $rows } rij
   *[other] { $rows } rijen
}
trainer-reports-fields = { $fields ->
    [one] { $fields } veld
   *[other] { $fields } velden
}
trainer-reports-nothing-else = Niets anders verlaat deze computer.
trainer-reports-no-rows = Voor deze keuze zijn er nog geen gegevens. In het bestand zouden alleen opschriften staan.
trainer-reports-field = Veld
trainer-reports-example = Voorbeeld
trainer-reports-meaning = Betekenis
trainer-reports-no-example = leeg
trainer-reports-format = Soort bestand
trainer-reports-xlsx = Excel
trainer-reports-pdf = Om af te drukken
trainer-reports-csv-excel = Tabel
trainer-reports-csv = Gegevens
trainer-reports-jsonl = Gegevens
trainer-reports-xapi = Leerarchief
trainer-reports-only-fitting = U ziet alleen bestanden waarin deze keuze past.
trainer-reports-no-format = Voor deze keuze is op deze computer geen bestand toegelaten. Kies één inhoud, of vraag het aan de IT-dienst.
trainer-reports-xapi-names = In dit soort bestand staan nooit namen, ook als u namen koos.
trainer-reports-noted = Het bestand gaat naar de plaats die u kiest. De export komt in het logboek.
trainer-reports-save = Het bestand bewaren
trainer-reports-done-title = Het bestand is bewaard
trainer-reports-done = { $rows ->
    [one] { $rows } rij staat in dit bestand:
   *[other] { $rows } rijen staan in dit bestand:
}
trainer-reports-done-pdf = Het verslag staat hier:
trainer-reports-done-names = In het bestand staan namen. Bewaar het alleen zolang u het nodig hebt.
trainer-reports-again = Nog een verslag
