## Collect and hand out: files come back from the other computers, and the next course file goes out to them.
trainer-menu-collect = Ophalen en uitdelen
trainer-collect-title = Ophalen en uitdelen
trainer-collect-lead = Eerst lezen wat terugkwam. Dan het volgende cursusbestand maken. Daarna kan iedereen op een andere computer verder.
# $when: a day and a time.
trainer-collect-last = Laatst opgehaald: { $when }
trainer-collect-out = Laatst uitgedeeld: { $when }
trainer-collect-step-1 = 1. Lezen wat terugkwam
trainer-collect-step-2 = 2. Het volgende cursusbestand uitdelen
trainer-collect-from-share = Uit de gedeelde map
trainer-collect-from-file = Van een stick of uit een map
trainer-collect-share-files = { $count ->
    [0] Er wacht geen bestand in de gedeelde map.
    [one] Er wacht { $count } bestand in de gedeelde map.
   *[other] Er wachten { $count } bestanden in de gedeelde map.
}
trainer-collect-share-gone = De gedeelde map is niet bereikbaar. Er is niets verloren: de computers houden alles. Controleer het netwerk, of gebruik een stick.
trainer-collect-share-read-only = Tilia mag de gedeelde map lezen, maar er niet in schrijven. Lezen lukt nog. Vraag het aan uw IT-dienst, of deel uit met een stick.
trainer-collect-share-full = De gedeelde map is vol. Wat er staat, is veilig. Vraag uw IT-dienst om plaats, of deel uit met een stick.
trainer-collect-example-folder = map of bestand

## A file that is locked by a passphrase.
trainer-collect-passphrase = Wachtwoordzin van het bestand
trainer-collect-passphrase-text = Een van de bestanden is vergrendeld met een wachtwoordzin. Wie het maakte, kent die.
trainer-collect-try-again = Opnieuw lezen

## What came of reading.
trainer-collect-result = Wat terugkwam
trainer-collect-stopped = U bent gestopt. Wat al gelezen was, is veilig. De rest kunt u later lezen.
trainer-collect-new = { $count ->
    [0] Geen nieuw item
    [one] { $count } nieuw item
   *[other] { $count } nieuwe items
}
trainer-collect-waiting = { $count ->
    [one] { $count } bestand wacht: de computer is nog niet bekend. Beslis hieronder.
   *[other] { $count } bestanden wachten: de computers zijn nog niet bekend. Beslis hieronder.
}
trainer-collect-known = { $count ->
    [one] { $count } item was er al
   *[other] { $count } items waren er al
}
trainer-collect-people = { $count ->
    [one] { $count } nieuwe persoon
   *[other] { $count } nieuwe mensen
}
trainer-collect-changed = { $count ->
    [one] De naam van { $count } persoon is veranderd
   *[other] De namen van { $count } mensen zijn veranderd
}
trainer-collect-erased = { $count ->
    [one] { $count } item is weggelaten, omdat de persoon hier gewist is
   *[other] { $count } items zijn weggelaten, omdat de mensen hier gewist zijn
}
trainer-collect-files = Bestanden
trainer-collect-file = Bestand
trainer-collect-computer = Computer
trainer-collect-outcome = Wat er gebeurde
trainer-collect-taken = gelezen
trainer-collect-was-known = al gelezen, niets nieuws
trainer-collect-waits = wacht op uw beslissing
trainer-collect-refused = niet gelezen, er is niets veranderd
trainer-collect-unknown-computer = onbekende computer
trainer-collect-nothing = Daar is geen bestand gevonden.

## Questions for the trainer: unknown computers, two entries of one person, people who asked to be erased.
trainer-collect-questions = Graag beslissen
trainer-collect-device-title = Is “{ $name }” een van uw computers?
trainer-collect-device-text = { $count ->
    [0] Het bestand ligt in de gedeelde map. Open op die computer “Voor de lesgever” en vergelijk de cijfers.
    [one] Er wacht { $count } bestand van. Open daar “Voor de lesgever” en vergelijk de cijfers.
   *[other] Er wachten { $count } bestanden van. Open daar “Voor de lesgever” en vergelijk de cijfers.
}
trainer-collect-numbers = Cijfers: { $numbers }
trainer-collect-accept = Ja, bestanden overnemen
trainer-collect-refuse = Nee, bestanden hier wissen
trainer-collect-same-title = Is dit dezelfde persoon?
trainer-collect-same = Dezelfde persoon
trainer-collect-two = Twee verschillende mensen
trainer-collect-since = Op de lijst sinds { $day }
trainer-collect-joined = Samengevoegd
trainer-collect-joined-text = { $other } telt nu bij { $shown }.
trainer-collect-part = Ongedaan maken
trainer-collect-erasure-title = { $name } wilde op een andere computer gewist worden
trainer-collect-erasure-text = Ook hier alles wissen? De persoon wenste het op { $day }.
trainer-collect-erasure-do = Ook hier wissen
trainer-collect-erasure-keep = Houden, het was een vergissing

## What is missing, or strange. Nothing to decide, only to know.
trainer-collect-notices = Goed om te weten
trainer-collect-gap = Items van { $computer } tussen { $from } en { $to } ontbreken. Lees de bestanden van die computer nog eens, als u ze hebt.
trainer-collect-gap-open = Enkele items van { $computer } ontbreken. Lees de bestanden van die computer nog eens, als u ze hebt.
trainer-collect-future = { $count ->
    [one] { $count } item van { $computer } heeft een datum in de toekomst. Het blijft bewaard. Controleer de klok van die computer.
   *[other] { $count } items van { $computer } hebben een datum in de toekomst. Ze blijven bewaard. Controleer de klok van die computer.
}
trainer-collect-conflicts = { $count ->
    [one] Over { $count } item zeiden twee computers iets anders. Eén ervan blijft.
   *[other] Over { $count } items zeiden twee computers iets anders. Telkens blijft er één.
}

## Handing out.
trainer-collect-hand-out-text = Het cursusbestand bevat namen, afbeeldingen, groepen, het plan en waar iedereen in de lessen zit. Niets over privélessen, geen notities.
trainer-collect-hand-out = Het cursusbestand maken
trainer-collect-hand-out-share = In de gedeelde map zetten
trainer-collect-lock = Wachtwoordzin voor het cursusbestand
trainer-collect-lock-text = Er is hier nog geen computer bekend. Daarom sluit een wachtwoordzin het bestand af. U hebt die op elke computer één keer nodig.
trainer-collect-lock-missing = Wachtwoordzin ontbreekt
trainer-collect-new-computer = Voor een computer die hier nog niet bekend is
trainer-collect-new-computer-text = Die opent het cursusbestand met een wachtwoordzin. De bekende computers hebben er geen nodig.
trainer-collect-handed-out = { $count ->
    [one] Het cursusbestand voor { $count } persoon is gemaakt:
   *[other] Het cursusbestand voor { $count } mensen is gemaakt:
}
# $numbers: vier blokken van vier cijfers.
trainer-collect-mine = Uw cijfers: { $numbers }
trainer-collect-mine-text = Een nieuwe computer toont bij het eerste cursusbestand cijfers. Het moeten precies deze zijn.
trainer-collect-it = Voor uw IT-dienst
trainer-collect-it-text = Met deze regel in het bestand met de regels kent elke computer u vanaf het begin. Dan hoeft niemand cijfers te vergelijken.
trainer-collect-computers = Computers
trainer-collect-computers-none = Er is nog geen andere computer bekend. Die verschijnt hier met zijn eerste bestand.
trainer-collect-computer-last = laatste bestand: { $when }
trainer-collect-computer-never = nog geen bestand
