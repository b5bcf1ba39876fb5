## Lokaal nakijken: wat voor de eerste cursusdag op deze computer in orde moet zijn. Ook als blad voor de IT-dienst.

trainer-check-title = Lokaal nakijken
trainer-check-sub = Liefst de dag voor de cursus, op elke computer.
check-good = in orde
check-look = kijk dit na
check-print = Afdrukken voor de IT-dienst
check-again = Opnieuw nakijken

## De regels. Naam, dan wat gevonden is en wat u kunt doen.

check-voices = Stemmen om voor te lezen
check-voices-good = Voor elke taal is er een stem.
# $languages zijn namen van talen.
check-voices-missing = Geen stem voor: { $languages }. Vraag de IT-dienst om stemmen voor deze talen te installeren.
check-voices-none = Deze computer kan niet voorlezen. Vraag de IT-dienst om de spraak te installeren.
check-sound = Geluid
check-sound-try = Speel de zin af. Zeg dan of u ze hoort.
check-sound-play = Zin afspelen
# Deze zin wordt voorgelezen.
check-sound-sentence = Goedendag. Als u mij hoort, is het geluid in orde.
check-sound-heard = Ik hoor de zin
check-sound-not = Ik hoor niets
check-sound-good = De zin was te horen.
check-sound-bad = De zin was niet te horen. Kijk het volume en de kabels na. In een cursus is een koptelefoon het best.
check-printer = Printer
check-printer-try = Druk een blad af als proef. Het is dit resultaat.
check-printer-good = Een printer heeft het blad aangenomen.
check-printer-bad = Geen printer heeft het blad aangenomen. Staat hij aan? Bewaar de bladen anders als pdf en druk ze ergens anders af.
check-clock = Klok
# $now is dag en uur.
check-clock-good = Deze computer toont { $now }.
check-clock-bad = Deze computer toont { $now }. Dat kan niet kloppen. Zet de klok juist, of vraag het aan de IT-dienst.
check-disk = Plaats op de schijf
# $free is een hoeveelheid, bijvoorbeeld „120 GB”.
check-disk-good = { $free } is vrij. Dat is genoeg voor veel cursussen.
check-disk-bad = Maar { $free } is vrij. Maak plaats voor de cursus begint.
check-disk-unknown = Deze computer zegt niet hoeveel plaats er vrij is.
check-kept = Gegevens na het herstarten
check-kept-try = Zet een merkteken. Herstart dan de computer en open deze pagina opnieuw.
check-kept-mark = Merkteken zetten
check-kept-wait = Het merkteken van { $when } is gezet. Herstart nu de computer en open deze pagina opnieuw.
check-kept-good = Het merkteken van { $when } is er na het herstarten nog.
# Een opmerking onder de regel.
check-kept-lost = Is er na het herstarten geen merkteken meer? Dan vergeet deze computer alles. Praat met de IT-dienst.
check-screen = Scherm
check-screen-good = { $width } bij { $height } punten. Dat is groot genoeg.
check-screen-bad = { $width } bij { $height } punten. Dat is klein. Veel staat dan onder elkaar.
check-share = Andere computers in het lokaal
check-share-here = Op deze computer is geen gedeelde map ingesteld. U ziet alleen wat hier gebeurt.
check-share-good = De gedeelde map is bereikbaar.
