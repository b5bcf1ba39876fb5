## tilia-admin --help: telkens één regel

admin-help = Tilia beheren vanaf de opdrachtregel: lessen, klaslijsten, exports en gegevens.
admin-help-lessons = Lessen: controleren, tonen, vertalingen aanvaarden
admin-help-lessons-check = Elk probleem noemen met bestand, regel en kolom
admin-help-lessons-list = De lijst met lessen tonen
admin-help-lessons-accept = Vastleggen dat een vertaling zegt wat de Engelse tekst zegt
admin-help-lessons-print = Een hele les als pdf voor papier schrijven, met antwoorden
admin-help-roster = Klaslijsten: inlezen, tonen, exporteren
admin-help-roster-import = Een klaslijst inlezen; bij één foute rij verandert er niets
admin-help-roster-list = Tonen welke groepen er zijn en hoeveel personen erin zitten
admin-help-roster-export = De klaslijst naar een bestand schrijven
admin-help-roster-cards = De beeldkaarten van een groep als pdf voor papier schrijven
admin-help-progress = Vooruitgang: exporteren, bestand voor de lesgever schrijven, samenvoegen
admin-help-progress-export = Vooruitgang, zelfinschattingen, antwoorden, groepen of cursussen naar een bestand schrijven
admin-help-progress-bundle = In een vergrendeld bestand voor de lesgever schrijven wat deze computer weet
admin-help-progress-merge = Bestanden van andere computers verzamelen, of mappen met zulke bestanden
admin-help-course = Cursusbestanden: schrijven voor de andere computers, opnemen
admin-help-course-out = Het volgende cursusbestand schrijven, ondertekend door de lesgever
admin-help-course-in = Een cursusbestand van de lesgever opnemen
admin-help-items = Opdrachten van “Waar sta ik?”: hoe ze werken
admin-help-items-stats = Tonen hoe vaak elke opdracht juist was, en het meest gekozen foute antwoord
admin-help-data = Gegevens: controleren, back-up maken, terugzetten, herberekenen, wissen, tellen
admin-help-data-check = Controleren of de gegevens in orde zijn
admin-help-data-backup = Een back-up maken
admin-help-data-restore = Een back-up terugzetten; de huidige gegevens worden opzijgezet
admin-help-data-rebuild = De vooruitgang herberekenen uit alles wat gebeurd is
admin-help-data-erase = Eén cursist wissen, ook in de back-ups
admin-help-data-stats = Tellen wat er is, zonder namen
admin-help-policy = Beleidsbestand: tonen, controleren
admin-help-policy-show = De geldende regels tonen
admin-help-policy-check = Een beleidsbestand controleren voor het geldt
admin-help-demo = Een lege gegevensmap vullen met verzonnen personen en antwoorden

## Opties

admin-option-data = Gegevensmap
admin-option-lang = Taal: de, nl, fr, en
admin-option-json = Antwoord als JSON, voor scripts
admin-option-trainer = Van wie de wachtwoordzin is, als er meerdere accounts zijn
admin-option-passphrase-file = Bestand met de wachtwoordzin op de eerste regel
admin-option-today = Dag waarmee controledatums worden vergeleken
admin-option-strict = Ook verstreken datums zijn fouten
admin-option-group = Alleen deze groep; bij het inlezen de groep voor rijen zonder groep
admin-option-learner = Alleen deze cursist, op kenmerk
admin-option-from = Eerste dag
admin-option-to = Laatste dag
admin-option-pseudonyms = Codes in plaats van namen
admin-option-for-others = Voor anderen: alleen groepen en cursussen, in één heel kwartaal
admin-option-what = Wat geëxporteerd wordt
admin-option-format = Bestandsformaat
admin-option-out = Bestand dat geschreven wordt
admin-option-dry-run = Tonen wat er zou gebeuren, niets veranderen
admin-option-recipient = Openbare sleutel waarvoor het bestand vergrendeld wordt; meer dan één mag
admin-option-identity = Bestand met age-sleutels die de bestanden openen
admin-option-accept-new = Computers aanvaarden die hier nog niet bekend zijn
admin-option-trust = Cijfers van de lesgever, nadat ze vergeleken zijn; pas dan geldt een onbekende lesgever
admin-option-learners = Hoeveel verzonnen cursisten
admin-option-answers = Hoeveel verzonnen antwoorden
admin-option-groups = Hoeveel groepen
admin-option-seed = Getal waaruit al het verzonnene volgt

## Wat ervan kwam

admin-lessons-clean = { $lessons ->
    [one] { $lessons } les
   *[other] { $lessons } lessen
} in { $languages ->
    [one] { $languages } taal
   *[other] { $languages } talen
}: geen problemen.
admin-lessons-problems = { $problems ->
    [one] { $problems } probleem.
   *[other] { $problems } problemen.
}
admin-lesson-accepted = { $lesson }: de tekst in { $language } is aanvaard.
admin-lesson-printed = { $pages ->
    [one] { $pages } bladzijde in { $path }.
   *[other] { $pages } bladzijden in { $path }.
}
admin-roster-result = { $added } toegevoegd, { $changed } gewijzigd, { $unchanged } zoals tevoren.
admin-roster-dry-run = Dit zou er gebeuren; er is niets veranderd.
admin-roster-problem = Rij { $row }, { $column }: { $message }
admin-exported = { $path }: { $rows ->
    [one] { $rows } rij.
   *[other] { $rows } rijen.
}
# $path: the file; $events: how many are in it
admin-bundled = { $path }: { $events ->
    [one] { $events } gebeurtenis,
   *[other] { $events } gebeurtenissen,
} vergrendeld.
# $name: a file; $new, $known: entries; $computer: name of the computer that made it
admin-file-taken = { $name }: { $new } nieuw, { $known } al hier ({ $computer }).
admin-file-known = { $name }: is al verzameld ({ $computer }).
admin-file-waiting = { $name }: wacht, want de computer { $computer } is hier nog niet bekend. Aanvaard hem in de ruimte voor lesgevers, of met --accept-new.
# $message: a whole sentence that says why
admin-file-refused = { $name }: { $message }
admin-merged = Samen: { $new } nieuw, { $known } al hier; personen: { $people } nieuw.
admin-merged-conflicts = { $conflicts ->
    [one] { $conflicts } vermelding luidt op twee computers anders; één versie is bewaard.
   *[other] { $conflicts } vermeldingen luiden op twee computers anders; telkens is één versie bewaard.
}
admin-merged-future = { $future ->
    [one] { $future } nieuwe vermelding heeft een datum na vandaag; ze is bewaard.
   *[other] { $future } nieuwe vermeldingen hebben een datum na vandaag; ze zijn bewaard.
}
error-files-refused = { $files ->
    [one] { $files } bestand is niet overgenomen. Al de rest wel.
   *[other] { $files } bestanden zijn niet overgenomen. Al de rest wel.
}
admin-handed-out = { $path }: { $learners } personen, { $groups } groepen.
admin-course-taken = Het cursusbestand is opgenomen: { $learners } personen, { $groups } groepen, { $hidden } niet meer getoond, { $erased } gewist.
admin-course-numbers = Dit cursusbestand komt van { $name }. Cijfers: { $numbers }. Vergelijk ze met de lesgever. Herhaal daarna de opdracht met --trust en de cijfers.
## Hoe de opdrachten van “Waar sta ik?” werken. $agreement ligt tussen -1 en 1; “–” als iedereen hetzelfde antwoordde.
admin-items-line = { $item }: { $responses ->
    [one] { $responses } antwoord,
   *[other] { $responses } antwoorden,
  } { $right } % juist, { $unknown } % “Weet ik niet”, { $sure } % zeker maar fout, samenhang { $agreement }.
admin-items-favourite = Meest gekozen foute antwoord ({ $share } %): { $text }
admin-items-hidden = { $hidden ->
    [one] { $hidden } opdracht heeft minder dan { $least } antwoorden en wordt niet getoond.
   *[other] { $hidden } opdrachten hebben minder dan { $least } antwoorden en worden niet getoond.
  }
admin-data-good = De gegevens zijn in orde: { $events ->
    [one] { $events } gebeurtenis.
   *[other] { $events } gebeurtenissen.
}
admin-backed-up = De back-up staat in { $path }. Hij is gecontroleerd en in orde.
admin-restored = De back-up is teruggezet. De vorige gegevens staan in { $path }.
admin-restored-first = De back-up is teruggezet. Er waren geen vorige gegevens.
admin-rebuilt = De vooruitgang is herberekend uit { $events ->
    [one] { $events } gebeurtenis.
   *[other] { $events } gebeurtenissen.
}
admin-erased = De persoon is gewist, hier en in { $backups ->
    [one] { $backups } back-up.
   *[other] { $backups } back-ups.
}
admin-policy-good = { $path }: geen problemen.
admin-policy-none = Er is geen beleidsbestand; dit is een persoonlijke installatie.
admin-demo-done = Verzonnen: { $learners } cursisten en { $answers } antwoorden.
admin-passphrase = Wachtwoordzin van { $name }:{" "}
