## Mijn gegevens: alles wat over één mens bewaard is, in woorden. Dezelfde zinnen staan op de pagina om mee te nemen.

my-data-title = Mijn gegevens
my-data-lead = Dit is alles wat Tilia op deze computer over u weet.
my-data-lead-guest = U leert zonder naam. Dit alles staat alleen in het geheugen van de computer. Als u afsluit, is het weg.
my-data-page-title = Mijn gegevens in Tilia
my-data-page-made = Gemaakt op { $date }. Bewaar deze pagina goed: wie ze opent, kan ze lezen.
my-data-private-title = Privélessen
my-data-private = Privélessen laten niets achter. Daarom staat hier niets over die lessen.
my-data-page-left-out = Lessen over respect online staan niet op deze pagina. Zo is het veiliger voor u.

my-data-about = Over u
my-data-name = Voornaam
my-data-picture = Afbeelding
my-data-group = Groep
my-data-language = Taal
my-data-since = Hier sinds
my-data-external = Nummer van uw school of bibliotheek
my-data-pin = Drie afbeeldingen
my-data-pin-set = gekozen. Tilia bewaart een code waaruit niemand ze kan lezen.
my-data-nothing-about = Tilia weet niet wie u bent. Het heeft geen naam gevraagd.

my-data-course = Uw cursus
my-data-course-plan = { $count ->
    [one] { $count } les is gepland
   *[other] { $count } lessen zijn gepland
  }

# Before one day or several: 24/11/2026, 01/12/2026.
my-data-days-there = U was er op
my-data-days-away = U was er niet op

my-data-settings = Uw instellingen
my-data-assessment = Waar sta ik? { $track }
my-data-other = Andere gegevens

my-data-notes = Notities van lesgevers
my-data-notes-none = Die zijn er niet. Als een lesgever er een schrijft, kunt u ze hier lezen.
my-data-notes-text = Dit hebben lesgevers over u geschreven.

my-data-copies = Kopieën op deze computer
my-data-copies-text = Tilia maakt elke dag een kopie van alle gegevens, zodat niets verloren gaat. Oudere kopieën verdwijnen na enkele weken.
my-data-copies-who = Lesgevers kunnen uw vooruitgang zien. Privélessen zien ze nooit.

## Eén regel van wat er gebeurde. Ervoor staan een dag en een uur.

my-data-line-opened = Les geopend
my-data-line-seen = Pagina gezien: { $step }
my-data-line-answered = Vraag beantwoord: { $step }
my-data-line-completed = Les afgewerkt
my-data-line-planned = Gekozen voor mijn plan: { $chosen }
my-data-line-planned-none = Niets gekozen voor mijn plan
my-data-line-rated = { $count ->
    [one] { $count } zin over mezelf ingeschat
   *[other] { $count } zinnen over mezelf ingeschat
  }
my-data-line-begun = Vragen begonnen
my-data-line-task = Vraag beantwoord: { $task }
my-data-line-finished = Klaar: { $band }
my-data-line-review = Vraag herhaald
my-data-line-certificate = Attest gemaakt
my-data-line-other = Gegeven van een nieuwere versie van Tilia
my-data-said-chosen = U koos: { $chosen }
my-data-said-right = Juist
my-data-said-not-yet = Nog niet
my-data-said-dont-know = “Ik weet het niet”
my-data-said-sure = U was zeker
my-data-said-unsure = U was niet zeker
my-data-said-together = Samen beantwoord

## De pagina eromheen.

my-data-show = { $count ->
    [one] { $count } regel tonen
   *[other] { $count } regels tonen
  }
my-data-take = Mijn gegevens meenemen
my-data-erase = Mijn gegevens wissen

## Alles over zichzelf wissen.

my-data-erase-title = Alles over u wissen?
my-data-erase-text = Uw naam, uw vooruitgang, uw antwoorden, uw plannen en uw instellingen zijn dan weg. Niemand kan ze terughalen.
my-data-erase-copies = Ook de kopieën op deze computer worden gewist.
my-data-erase-keep = Alles houden
my-data-erase-do = Alles wissen
my-data-erase-working = Tilia wist uw gegevens. Dat kan even duren.
my-data-erased-title = Alles is gewist
my-data-erased-text = Tilia kent u op deze computer niet meer.
my-data-erased-files = { $count ->
    [one] { $count } oudere kopie is verwijderd.
   *[other] { $count } oudere kopieën zijn verwijderd.
  }
my-data-erased-reach = Wat Tilia niet kan wissen
my-data-erased-exports = { $count ->
    [one] Sinds u kwam, bewaarden lesgevers { $count } verslag. Misschien staat uw naam erin. Vraag hun om het te verwijderen.
   *[other] Sinds u kwam, bewaarden lesgevers { $count } verslagen. Misschien staat uw naam erin. Vraag hun om ze te verwijderen.
  }
my-data-erased-others = Misschien leerde u ook op andere computers. Die hebben hun eigen gegevens.
my-data-erased-left = { $count ->
    [one] { $count } oude kopie kon niet verwijderd worden. Vraag het aan wie voor deze computer zorgt.
   *[other] { $count } oude kopieën konden niet verwijderd worden. Vraag het aan wie voor deze computer zorgt.
  }
my-data-erased-stick = Bestanden die u meenam, staan nog waar u ze bewaarde.
my-data-erased-go = Naar de startpagina
