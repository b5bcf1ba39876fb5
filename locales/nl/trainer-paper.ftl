## De cursus op papier: de pagina waar de lesgever afdrukt. De namen van de bladen staan in kit.ftl.

trainer-paper-title = De cursus op papier
trainer-paper-sub = Grote letters, zwart-wit, op A4.
trainer-paper-language = Taal van de bladen
# Gaat naar een lijst van alle lessen.
trainer-paper-one-lesson = Eén les apart
trainer-paper-back = Terug naar de cursus op papier
trainer-paper-what = Wat wilt u afdrukken?
# Achter een blad: zo vaak is het nodig.
trainer-paper-each = { $count ->
    [one] { $count } keer: één per persoon
   *[other] { $count } keer: één per persoon
}
trainer-paper-once = één keer
trainer-paper-no-people = Er is nog niemand in de groep.
trainer-paper-no-lessons = Er is nog geen les gepland.
trainer-paper-unfilled = In de informatie over gegevens blijven regels leeg. Vul ze met de hand in, of vraag de gegevens aan de IT-dienst.
trainer-paper-save = In een map bewaren
# Naam van de map of het bestand dat voorgesteld wordt. Zonder leestekens.
trainer-paper-folder = Tilia cursus op papier
trainer-paper-print = { $count ->
    [0] Nog niets gekozen
    [one] { $count } soort blad afdrukken
   *[other] Alle { $count } samen afdrukken
}

## Waarvoor elk blad dient

trainer-paper-run = Voor u: dagen, lessen, minuten en wat u voorbereidt.
trainer-paper-attendance = Om elke cursusdag te ondertekenen.
trainer-paper-names = Om op tafel te zetten.
trainer-paper-pictures = Naam en beeld, zodat iedereen zich op het scherm terugvindt.
trainer-paper-numbers = Om te trekken als iemand zijn naam niet wil zeggen.
trainer-paper-voting = Om te stemmen als u een les aan de hele groep toont.
trainer-paper-notice = Om mee te nemen: wat bewaard wordt en wat niet.
trainer-paper-sheets = Om mee te nemen: het belangrijkste van elke geplande les.
trainer-paper-twins = De geplande lessen om in te vullen, met antwoorden.
trainer-paper-satisfaction = Drie vragen op het einde, zonder naam.
