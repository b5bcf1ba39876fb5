# Waar de groep staat: niveaus voor en na, de winst in woorden, en hoe de opdrachten werken. Voor de begeleiding.

## Niveaus van de groep.
trainer-standing-lead = De resultaten helpen u de cursus te plannen. Het zijn geen punten.
trainer-standing-entry = Voor de lessen
trainer-standing-exit = Na de lessen
trainer-standing-people = { $count ->
    [one] { $count } persoon
   *[other] { $count } personen
  }
trainer-standing-nobody = nog niemand
trainer-standing-gain = Wat de groep heeft bijgeleerd
trainer-standing-gain-more = De groep kan meer dan vooraf. Dat is meer dan toeval.
trainer-standing-gain-unclear = De resultaten voor en na liggen dicht bij elkaar. Het verschil kan toeval zijn.
trainer-standing-gain-less = De groep had minder opdrachten juist dan vooraf. Vraag hoe de opdrachten waren.
trainer-standing-gain-few = Te weinig mensen: tien mensen moeten beide resultaten hebben. Nu zijn het er { $both }.
trainer-standing-none-title = Nog niemand heeft “Waar sta ik?” gedaan
trainer-standing-none-text = Na de eerste les kan iedereen ermee beginnen op de eigen startpagina. Niemand hoeft.

## Opdrachten. De cijfers gelden voor iedereen in deze gegevensmap, nooit voor één persoon.
trainer-items-title = Hoe de opdrachten werken
trainer-items-lead = Van iedereen op deze computer, nooit over één persoon.
trainer-items-sort = Sorteren
trainer-items-sort-hard = moeilijkste eerst
trainer-items-sort-sure = het vaakst zeker maar fout
trainer-items-table = Opdrachten van “Waar sta ik?”
trainer-items-task = Opdracht
trainer-items-right = juist
trainer-items-sure = zeker maar fout
trainer-items-unknown = “Weet ik niet”
trainer-items-favourite = Meest gekozen foute antwoord
trainer-items-share = { $share } op 100
trainer-items-answers = { $count ->
    [one] { $count } antwoord
   *[other] { $count } antwoorden
  }
trainer-items-odd = Wie elders veel weet, heeft dit vaak fout. Lees de opdracht nog eens: is ze duidelijk?
trainer-items-hidden = { $hidden ->
    [one] Nog { $hidden } opdracht heeft minder dan { $least } antwoorden. Die tonen we nog niet.
   *[other] Nog { $hidden } opdrachten hebben minder dan { $least } antwoorden. Die tonen we nog niet.
  }
trainer-items-none = Nog geen enkele opdracht heeft { $least } antwoorden. Met minder zeggen cijfers te weinig.
