## Wie leert? Aanmelden zonder wachtwoord.

who-title = Wie leert er vandaag?
who-guest = Zonder naam
who-guest-sub = Er wordt niets bewaard.
who-own-name = Met mijn naam
who-own-name-sub = Ik kan later verdergaan waar ik was.
who-no-group = Alle anderen
who-press-picture = Druk op uw afbeelding.
who-search = Uw naam zoeken
who-search-none = Deze naam staat hier niet. Vraag aan de balie, of leer zonder naam.
who-name = Uw voornaam
who-name-hint = Een roepnaam volstaat.
who-card = Kies een afbeelding. Zo vindt u uzelf later terug.
who-new-title = Uw naam en uw afbeelding
who-continue = Verder
who-choose-first = Maak eerst een keuze
who-name-missing = Uw naam ontbreekt nog
who-card-missing = Uw afbeelding ontbreekt nog
who-chosen = U hebt gekozen
who-chosen-person = { $name }, { $card }
who-scene = Twee mensen helpen elkaar aan het scherm.
card-bicycle = Fiets
card-kettle = Ketel
card-pear = Peer
card-umbrella = Paraplu
card-boat = Zeilboot
card-bell = Bel
card-ladder = Ladder
card-lamp = Lamp
card-can = Gieter
card-hat = Hoed
card-fish = Vis
card-mushroom = Paddenstoel
who-together = We zijn met twee of drie
who-together-sub = Eén scherm, één gesprek.
who-together-title = Wie leert er samen?
who-together-lead = Kies twee of drie mensen. Wat u samen doet, telt voor iedereen.
who-together-here = Erbij zijn
who-together-nobody = Nog niemand gekozen
who-together-guest = Iemand zonder naam
who-together-add-guest = Iemand zonder naam erbij
who-together-add-name = Iemand met een nieuwe naam erbij
who-together-add = Toevoegen
who-together-cancel = Toch niet
who-together-remove = { $name }, weer weghalen
who-together-missing = { $count ->
    [one] Nog { $count } persoon
   *[other] Nog { $count } mensen
  }
who-together-full = Met drie is het vol. Haal iemand weg om te wisselen.
