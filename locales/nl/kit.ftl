## De cursus op papier: wat op de gedrukte bladen staat. Alles wordt groot en in zwart-wit gedrukt.

# Titel van het document als meerdere bladen samen gedrukt worden.
kit-title = De cursus op papier
# Achter de naam van een blad in de lijst vooraan.
kit-copies = { $count ->
    [one] { $count } keer afdrukken
   *[other] { $count } keer afdrukken
}
# Onderaan de kaarten.
kit-cut-hint = Knip langs de streepjeslijnen.
kit-fold-hint = Knip langs de streepjeslijn. Vouw langs de stippellijn.

## Namen van de bladen

kit-run = Draaiboek voor de lesgever
kit-attendance = Aanwezigheidslijst
kit-names = Naamkaarten
kit-pictures = Beeldkaarten
kit-numbers = Nummerkaarten
kit-voting = Stemkaarten A tot D
kit-notice = Informatie over uw gegevens
kit-sheets = Bladen bij de lessen
kit-twins = Lessen op papier
kit-satisfaction = Vragenlijst over tevredenheid

## Aanwezigheidslijst

kit-attendance-hint = Zet elke dag uw handtekening in de juiste kolom.
# Titel van de smalle kolom met nummers.
kit-number = Nr.
kit-name = Naam

## Beeldkaart: naam en beeld van een persoon.

kit-pictures-purpose = Druk op dit beeld op het scherm.

## Vragenlijst

kit-satisfaction-intro = Schrijf geen naam op dit blad. Kruis bij elke vraag één vakje aan.
kit-satisfaction-more = Wat wilt u ons nog zeggen?
kit-satisfaction-thanks = Dank u wel. Vouw het blad en geef het af.

## Draaiboek voor de lesgever

# $date is een dag in woorden.
kit-run-day = Dag { $number }: { $date }
# In plaats van een dag, als de cursus geen datum heeft.
kit-run-order = De lessen in volgorde
kit-run-sum = { $lessons ->
    [0] Geen les
    [one] { $lessons } les
   *[other] { $lessons } lessen
}, { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
}
# Onder een les waarvan alleen „afgewerkt” bewaard wordt.
kit-run-assigned = Bij deze les is er geen blad om mee te nemen. Alleen of ze afgewerkt is, wordt bewaard.
kit-run-empty = In deze cursus is nog geen les gepland.

## Informatie over gegevens

kit-notice-title = Wat gebeurt er met uw gegevens?
kit-notice-intro = In deze cursus leert u met het programma Tilia. Hier leest u wat het over u bewaart.
kit-notice-unfilled = Enkele regels zijn nog leeg. De lesgever vult ze in voor het blad wordt uitgedeeld.
kit-notice-controller = Wie is verantwoordelijk?
kit-notice-contact = Aan wie kunt u vragen stellen?
kit-notice-purpose = Waarvoor zijn de gegevens nodig?
kit-notice-basis = Op welke grond?
kit-notice-authority = Waar kunt u een klacht indienen?
kit-notice-kept = Wat wordt bewaard?
kit-notice-kept-name = Uw naam, uw beeld, uw groep en uw taal.
kit-notice-kept-lessons = Welke lessen u gedaan hebt, uw antwoorden en uw inschattingen.
kit-notice-kept-trainer = Wat de lesgever over de cursus noteert.
kit-notice-never = Wat wordt nooit bewaard?
kit-notice-never-typed = Wat u in oefeningen schrijft, zoals wachtwoorden of brieven.
kit-notice-never-private = De privélessen. In het programma blijft er geen spoor van.
kit-notice-never-guest = Bezoeken zonder naam.
kit-notice-where = Waar en hoelang?
kit-notice-where-here = Op deze computer. Het programma is niet met het internet verbonden.
kit-notice-where-files = De lesgever kan lijsten en verslagen als bestand bewaren.
kit-notice-where-long = Tot u of de lesgever de gegevens wist.
kit-notice-rights = Uw rechten
kit-notice-rights-see = Bij „Mijn gegevens” ziet u alles. U kunt het ook meenemen.
kit-notice-rights-erase = Daar kunt u alles voorgoed wissen.
kit-notice-rights-ask = Klopt er iets niet? Vraag de lesgever om het te wijzigen.
