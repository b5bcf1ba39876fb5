## On a learner’s computer: giving progress to the trainer and bringing the course file. A trainer or helper stands here.
exchange-open = Voor de lesgever
exchange-title = Voor de lesgever
# $name: name of this computer, for example PC-07.
exchange-lead = Deze computer: { $name }
exchange-numbers = Cijfers van deze computer: { $numbers }
exchange-give = Vooruitgang afgeven
exchange-give-text = Het bestand is vergrendeld: alleen de lesgever kan het openen. Privélessen staan er niet in.
exchange-give-no = Op deze computer is nog geen lesgever bekend. Breng eerst een cursusbestand.
exchange-give-do = Het bestand bewaren
exchange-given = Het bestand is bewaard:
# $when: a day and a time.
exchange-shared = Laatst in de gedeelde map gezet: { $when }
exchange-bring = Het cursusbestand brengen
exchange-bring-text = Het brengt de mensen, de groepen en het plan. Daarna gaat iedereen verder waar die gestopt was.
exchange-bring-do = Het bestand kiezen
exchange-course-at = Laatste cursusbestand: { $when }
exchange-locked = Dit bestand is vergrendeld met een wachtwoordzin. De lesgever kent die.
exchange-passphrase = Wachtwoordzin van het bestand
exchange-unlock = Het bestand openen
# Made by $trainer at $site on $when.
exchange-from = Van { $trainer }, { $site }, gemaakt op { $when }
exchange-holds = { $count ->
    [one] { $count } persoon
   *[other] { $count } mensen
}
exchange-older = Er is al een nieuwer cursusbestand overgenomen. Neem dit alleen als u zeker bent.
exchange-unknown = Deze computer kent { $trainer } nog niet. Vergelijk deze cijfers met die van de lesgever: { $numbers }
exchange-compared = De cijfers zijn gelijk
exchange-take = Het cursusbestand overnemen
exchange-compare-first = Eerst cijfers vergelijken
exchange-taken = { $count ->
    [one] De cursus is er, met { $count } persoon.
   *[other] De cursus is er, met { $count } mensen.
}
exchange-back = Naar de startpagina
