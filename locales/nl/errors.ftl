### Wat er gebeurd is, wat veilig is, wat u kunt doen. Twee of drie korte zinnen.

error-unexpected = Er liep iets mis dat we niet hadden voorzien. Wat u eerder hebt gedaan, is bewaard. Probeer het nog eens, of ga terug en werk van daar verder.

## De gegevens op deze computer

error-disk-full = De schijf van deze computer is vol. Uw laatste antwoord is misschien niet bewaard, alles daarvoor wel. Vraag iemand om plaats te maken en probeer het dan nog eens.
error-read-only = Tilia mag niet schrijven in de gegevensmap. Wat er al in staat, is veilig. Vraag de persoon die deze computer beheert om dat toe te laten.
error-database-damaged = Het bestand met de leergegevens is beschadigd. Tilia laat het zoals het is en verandert er niets aan. Zet een back-up terug, of vraag hulp aan de persoon die deze computer beheert.
error-database-newer = Deze gegevens komen van een nieuwere versie van Tilia. Ze zijn veilig en niet aangeraakt. Installeer de nieuwere versie op deze computer.
error-network-drive = De gegevensmap staat op een netwerkschijf. Daar kunnen gegevens verloren gaan, dus schrijft Tilia er niets in. Kies een map op deze computer.
error-locked = Tilia staat op deze computer al open. Uw gegevens zijn veilig. Ga verder in het andere venster, of sluit dat eerst.
error-busy = Een ander programma gebruikt de gegevens op dit moment. Er is niets veranderd. Wacht een ogenblik en probeer het dan nog eens.

## Aanmelden

error-wrong-passphrase = Deze wachtwoordzin past niet bij de naam. Er is niets veranderd. Let op hoofdletters en spaties en probeer het nog eens.
error-wrong-recovery-code = Deze herstelcode past niet bij de naam. Er is niets veranderd. Vergelijk de code teken per teken met het blad waarop u ze schreef.
error-try-later = Er waren meerdere pogingen na elkaar. { $seconds ->
    [one] Wacht { $seconds } seconde en probeer het dan nog eens.
   *[other] Wacht { $seconds } seconden en probeer het dan nog eens.
} Er is niets verloren.
error-not-signed-in = Uw bezoek is afgelopen. Wat u hebt gedaan, is bewaard, behalve als u zonder naam leerde. Begin opnieuw op de startpagina.
error-trainer-locked = De ruimte voor lesgevers is vergrendeld. Alle gegevens zijn veilig. Typ uw wachtwoordzin om verder te gaan.
error-passphrase-weak = Deze wachtwoordzin is makkelijk te raden. Er is niets bewaard. Neem vier of meer woorden die niets met elkaar te maken hebben.
error-name-empty = Er staat nog geen naam. Er is niets bewaard. Schrijf een naam en probeer het nog eens.
error-name-taken = Deze naam bestaat hier al. Er is niets bewaard. Voeg een letter of de familienaam toe, zodat u de twee mensen uit elkaar houdt.
error-not-allowed-here = Deze manier van aanmelden staat uit op deze computer. Er is niets veranderd. Kies een andere manier, of vraag het aan uw lesgever.
error-set-up-done = Deze computer is al ingesteld. Er is niets veranderd. Meld u aan met het account dat er al is.

## Lessen en mensen

error-unknown-lesson = Deze les staat niet op deze computer. Wat u hebt geleerd, is bewaard. Ga terug en kies een andere les.
error-lesson-too-new = Deze les heeft een nieuwere versie van Tilia nodig. Wat u hebt geleerd, is bewaard. Ga terug en kies een andere les.
error-unknown-step = Deze pagina van de les bestaat niet meer. Wat u hebt geleerd, is bewaard. Open de les opnieuw vanuit de lijst.
error-unknown-track = Deze lessen staan niet op deze computer. Wat u hebt geleerd, is bewaard. Ga terug en kies een ander thema.
error-unknown-learner = Deze persoon staat niet meer in de lijst. Er is niets veranderd. Kijk nog eens in de lijst.
error-unknown-group = Deze groep bestaat niet meer. Er is niets veranderd. Kijk nog eens in de lijst met cursussen.
error-unknown-trainer = Er is geen account met deze naam. Er is niets veranderd. Kies een naam uit de lijst.
error-unknown-device = Deze computer staat niet meer in de lijst. Er is niets veranderd. Bekijk de lijst nog eens.
error-bad-answer = Dit antwoord was niet te begrijpen en is niet bewaard. Uw vorige antwoorden zijn veilig. Kies nog eens.
error-no-assessment = Er is geen zelfinschatting bezig. Vorige resultaten zijn veilig. Begin opnieuw met “Waar sta ik?”.
error-no-picture-yet = Er is nog geen resultaat om te tonen. Er is niets verloren. Doe eerst de opdrachten; dat duurt enkele minuten.
error-out-of-range = Een getal is te klein of te groot: { $what }. Er is niets bewaard. Pas het getal aan.
error-bad-date = Deze dag is niet leesbaar. Er is niets veranderd. Schrijf jaar, maand en dag zo: 2026-11-30.
error-bad-time = Een uur is niet leesbaar, of het einde komt voor het begin. Er is niets bewaard. Bekijk de uren van deze dag nog eens.
error-note-empty = Er staat nog niets in deze notitie. Er is niets bewaard. Schrijf een zin en probeer opnieuw.
error-course-questions-closed = De vragen over uw cursus zijn gesloten. Wat u geleerd hebt, is bewaard. Wilt u iets zeggen? Spreek met de lesgever.

## Klaslijsten

error-roster-row = { $rows ->
    [one] { $rows } rij van de lijst is niet bruikbaar.
   *[other] { $rows } rijen van de lijst zijn niet bruikbaar.
} Er is niets ingelezen. Verbeter de lijst zoals aangegeven en kies het bestand opnieuw.
error-roster-no-name-column = De lijst heeft geen kolom met namen. Er is niets ingelezen. Schrijf “Naam” boven de kolom met de namen.
error-roster-empty = In deze lijst staan geen personen. Er is niets ingelezen. Kijk na of dit het juiste bestand is.
error-roster-name-empty = De naam ontbreekt. Schrijf een naam, of verwijder deze rij.
error-roster-too-long = Deze tekst is te lang. Er passen hoogstens { $most } letters in; maak de tekst korter.
error-roster-too-many-cells = Deze rij heeft meer cellen dan er titels zijn. Kijk de scheidingstekens en aanhalingstekens in de rij na.
error-roster-language = Deze taal is niet bekend. Schrijf de, nl, fr of en, of laat de cel leeg.
error-roster-picture = Deze afbeelding is niet bekend. Laat de cel leeg, dan kiest Tilia een afbeelding.
error-roster-same-id = Rij { $row } heeft hetzelfde externe nummer. Elke persoon heeft een eigen nummer nodig.
error-roster-unreadable-sign = Een teken in deze cel is niet leesbaar. Bewaar de lijst als “CSV UTF-8” en kies ze opnieuw.

## Bestanden

error-file-unreadable = Dit bestand kan niet gelezen worden. Het is niet veranderd. Kijk na of het er nog is en of u het mag openen.
error-file-not-a-table = Dit bestand is geen tabel die Tilia kan lezen. Er is niets ingelezen. Bewaar de lijst in uw rekenblad als “CSV” en kies ze opnieuw.
error-file-too-large = Dit bestand is te groot. Er is niets ingelezen. Splits de lijst en lees de delen na elkaar in.
error-file-exists = Er is al een bestand met deze naam. Het is niet veranderd. Kies een andere naam.
error-path-missing = Deze map is er niet. Er is niets geschreven. Staat de map op een stick, steek de stick dan in en kies de map opnieuw.
error-path-refused = Tilia mag op deze plaats niet schrijven. Er is daar niets geschreven. Kies een andere map.
error-not-printed = Geen printer heeft het blad aangenomen: er werd er geen gevonden, of hij is niet klaar. Er is niets verloren. U kunt het blad als pdf bewaren en ergens anders afdrukken.
error-kit-empty = Hier is nog niets om af te drukken. Er is niets veranderd. Voeg eerst personen toe of plan lessen.
error-folder-not-empty = In deze map staan al gegevens. Daar is niets aan veranderd. Kies een lege map.
error-stopped = U hebt dit stopgezet. Er blijft geen half bestand achter en uw gegevens zijn zoals tevoren. U kunt altijd opnieuw beginnen.

## Exports, beleid, back-ups

error-not-allowed = De instellingen van uw organisatie laten dit niet toe. Er is niets veranderd. Vraag het aan de persoon die Tilia beheert.
error-export-dates = De eerste dag komt na de laatste dag. Er is niets geschreven. Pas een van de twee datums aan.
error-export-for-others = Bestanden voor anderen gaan over hele groepen of cursussen in één kwartaal. Er is niets van deze computer weggegaan. Kies één kwartaal, en niet één persoon.
error-export-format-off = Dit soort bestand staat op deze computer uit. Er is niets weggegaan. Kies een ander soort bestand.
error-export-format-unfit = Deze keuze past niet in dit soort bestand. Er is niets van deze computer weggegaan. Kies een ander soort bestand.
error-policy-invalid = In het beleidsbestand staat een fout: { $detail }. De gegevens zijn veilig; voorlopig zijn alleen bezoeken zonder naam mogelijk. Verbeter het bestand en start Tilia opnieuw.
error-policy-draft = In het beleidsbestand staat een fout: { $detail }. Met dit bestand zou Tilia alleen bezoeken zonder naam toelaten. Verbeter het en controleer het dan opnieuw.
error-backup-bad = Deze back-up is beschadigd. Uw huidige gegevens zijn niet aangeraakt. Kies een andere back-up.
error-backup-foreign = Dit bestand is geen back-up van Tilia. Uw huidige gegevens zijn niet aangeraakt. Kies een ander bestand.
error-backup-missing = Er is nog geen back-up op deze computer. Uw gegevens zijn niet aangeraakt. Kies een back-up op een stick of in een andere map.
error-erased-list-damaged = De lijst met gewiste personen is beschadigd op regel { $line }. Er is niets teruggezet, zodat niemand die gewist is, terugkomt. Vraag hulp aan de persoon die deze computer beheert.

error-disk-full-elsewhere = Op de gekozen plaats is geen ruimte meer. Er is geen bestand geschreven, en uw gegevens zijn veilig. Kies een andere plaats, bijvoorbeeld een lege stick.
error-export-too-large = Op deze plaats past geen bestand van deze grootte. Er is geen bestand geschreven. Kies een andere plaats, of exporteer minder in één keer.
error-not-accepted = Dit werd niet genoteerd: { $detail }. Er is niets veranderd. Kijk de naam van de les en de taal na.
error-no-data = In { $path } staan geen gegevens van Tilia. Er is niets veranderd. Noem de map met --data of in TILIA_DATA.
error-progress-differs = Alles wat er gebeurde, is bewaard, maar de getoonde voortgang past er niet bij. Er is niets veranderd. Laat de voortgang opnieuw berekenen: tilia-admin data rebuild.
error-only-alone = Dit doet iedereen apart, zodat het resultaat klopt. Er is niets verloren. Sluit dit bezoek af en kom apart binnen.
error-two-or-three = Twee of drie verschillende mensen kunnen samen leren. Er is niets veranderd. Kies opnieuw.
error-pin-needed = Hier zijn drie afbeeldingen nodig. Er is niets veranderd. Druk op uw drie afbeeldingen, in uw volgorde.
error-pin-wrong = Dat waren andere afbeeldingen. Uw gegevens zijn veilig. Probeer opnieuw, of vraag het aan uw lesgever.
error-pin-later = { $seconds ->
    [one] Dat waren een paar keer andere afbeeldingen. Wacht { $seconds } seconde, daarna kunt u verder.
   *[other] Dat waren een paar keer andere afbeeldingen. Wacht { $seconds } seconden, daarna kunt u verder.
  }
error-pin-later-minutes = { $minutes ->
    [one] Dat waren een paar keer andere afbeeldingen. Wacht ongeveer { $minutes } minuut. Uw lesgever kan de afbeeldingen ook weghalen.
   *[other] Dat waren een paar keer andere afbeeldingen. Wacht ongeveer { $minutes } minuten. Uw lesgever kan de afbeeldingen ook weghalen.
  }
error-pin-without-name = Drie afbeeldingen zijn er alleen voor mensen met een naam hier. Er is niets veranderd. Kom daarvoor met uw naam binnen.
error-name-and-picture-taken = Deze naam met deze afbeelding is hier al. Bent u dat? Druk dan op uw afbeelding. Kies anders een andere afbeelding.


## Eigen bestanden die men meeneemt en terugbrengt

error-parcel-passphrase = Deze wachtwoordzin opent het bestand niet. Er is niets gewijzigd. Controleer de hoofdletters en de spaties en probeer opnieuw.
error-parcel-foreign = Dit bestand is niet door Tilia gemaakt om mee te nemen. Er is niets gewijzigd. Kies een ander bestand.
error-parcel-damaged = Dit bestand is beschadigd, of iemand heeft het gewijzigd. Er is niets uit overgenomen. Hebt u een kopie? Kies dan die.
error-parcel-too-large = Dit bestand is veel groter dan een bestand van Tilia kan zijn. Er is niets uit overgenomen. Kies een ander bestand.
error-parcel-newer = Dit bestand komt van een nieuwere versie van Tilia. Het is veilig en is niet gewijzigd. Gebruik het op een computer met de nieuwere versie.
error-parcel-contradiction = Dit bestand past niet bij wat hier bewaard is. Er is niets gewijzigd. Vraag het aan de lesgever of aan de balie.
error-parcel-erased = U liet uw gegevens op deze computer wissen. Daarom neemt hij dit bestand niet aan. Er is niets gewijzigd. U kunt hier zonder naam leren.
