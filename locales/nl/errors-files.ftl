### Files that travel between computers: what went wrong, what is safe, what to do.
### Key: error- and the code of the failure.

## Opening a file of another computer

error-bundle-foreign = Dit bestand is niet door Tilia gemaakt voor een andere computer. Er is niets uit overgenomen. Kies een ander bestand.
error-bundle-needs-passphrase = Dit bestand gaat open met een wachtwoordzin. Er is nog niets uit overgenomen. Geef de wachtwoordzin in die bij het maken gekozen is.
error-bundle-other-key = Dit bestand is vergrendeld voor een andere lesgever. Er is niets uit overgenomen. Vraag die lesgever om het te openen, of maak een nieuw bestand op de andere computer.
error-bundle-signature = De handtekening in dit bestand klopt niet. Er is niets uit overgenomen. Maak een nieuw bestand op de andere computer.
# $line: line number in the file
error-bundle-line = Regel { $line } van dit bestand is niet leesbaar. Uit het bestand is niets overgenomen. Maak een nieuw bestand op de andere computer.
# for the command line
error-not-a-key = Dit is geen sleutel die Tilia kan lezen. Er is niets geschreven. Kopieer de hele regel met de sleutel en probeer opnieuw.

## Making a file for another computer

error-bundle-no-trainer = Deze computer kent zijn lesgever nog niet. Er is niets geschreven. Neem eerst een cursusbestand van de lesgever op.
error-hand-out-passphrase = De andere computers zijn hier nog niet bekend. Daarom heeft dit bestand een wachtwoordzin nodig. Er is niets geschreven. Kies een wachtwoordzin en probeer opnieuw.
error-no-trainer-key = Alleen een lesgever kan dit doen. Er is niets gewijzigd. Meld u aan in het gedeelte voor lesgevers en probeer opnieuw.

## A course file

error-course-unknown-trainer = Dit cursusbestand komt van een lesgever die hier niet bekend is. Er is niets uit overgenomen. Vergelijk de cijfers met de lesgever en bevestig ze daarna.

## The shared folder

error-drop-gone = De gedeelde map is niet bereikbaar. Er gaat niets verloren en u kunt verder leren. Controleer het netwerk, of gebruik een usb-stick.
error-drop-read-only = Tilia mag niet in de gedeelde map schrijven. Er gaat niets verloren en u kunt verder leren. Vraag het aan de persoon die voor de computers zorgt.
error-drop-full = Er is geen plaats meer in de gedeelde map. Er gaat niets verloren en u kunt verder leren. Vraag het aan de persoon die voor de computers zorgt.
