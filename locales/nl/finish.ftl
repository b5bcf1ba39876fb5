## Het einde van een bezoek.

finish-title = Tot de volgende keer
finish-guest = Van uw bezoek is op deze computer niets bewaard.
finish-named = Uw plaats is bewaard, { $name }. Druk de volgende keer op uw afbeelding.
finish-card = Uw afbeelding: { $card }
finish-start = Naar de startpagina
finish-close = Tilia sluiten
finish-ask = Nu afsluiten?
finish-ask-text = U leert zonder naam. Als u afsluit, zijn uw antwoorden van vandaag weg.
finish-stay = Verder leren
finish-go = Afsluiten
finish-together = Jullie plaatsen zijn bewaard, { $names }. Druk de volgende keer elk op de eigen afbeelding.
