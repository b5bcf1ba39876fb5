# De groep: één rij per persoon, één kolom per les.

## Hoofding en gereedschap.
trainer-group-learners = { $count ->
    [one] { $count } persoon
   *[other] { $count } mensen
}
trainer-group-lessons = { $count ->
    [one] { $count } les
   *[other] { $count } lessen
}
trainer-group-stuck = { $count ->
    [one] { $count } persoon zit vast.
   *[other] { $count } mensen zitten vast.
}
trainer-group-choose = Groep
trainer-group-sort = Sorteren
trainer-group-sort-name = op naam
trainer-group-sort-completed = meest klaar
trainer-group-sort-last = laatst hier
trainer-group-show = Tonen
trainer-group-show-all = iedereen
trainer-group-show-stuck = zit vast
trainer-group-show-open = niet begonnen
trainer-group-columns = Lessen
trainer-group-columns-all = alle
trainer-group-columns-plan = in het plan
trainer-group-shown = { $count } van { $all } mensen

## Tabel. Woorden in cellen zo kort mogelijk: een cel is 54 px breed.
trainer-group-table = Stand: één rij per persoon, één kolom per les
trainer-group-legend = Tekens in de tabel
trainer-group-name = Naam
trainer-group-completed = klaar
trainer-group-done = klaar
trainer-group-well = gekend
trainer-group-started = bezig
trainer-group-stuck-word = zit vast
trainer-group-open = open
# Legende.
trainer-group-legend-well = klaar, later goed herhaald
trainer-group-legend-started = begonnen, met stap
# Voorgelezen in plaats van "4/9".
trainer-group-steps-started = begonnen, { $seen } van { $steps } stappen
trainer-group-steps-stuck = zit vast, { $seen } van { $steps } stappen
trainer-group-last = laatst op { $day }
trainer-group-not-begun = niet begonnen
# Kolom met het resultaat van de zelfinschatting van een reeks.
trainer-group-stand = Waar sta ik? { $track }
trainer-group-band-first-steps = eerste stappen
trainer-group-band-on-the-way = op weg
trainer-group-band-sure = zeker
trainer-group-band-none = geen zelfinschatting

## Lege pagina's.
trainer-group-none-title = Nog geen groep
trainer-group-none-text = Maak eerst een cursus. Dan ziet u hier hoever iedereen staat.
trainer-group-none-begin = Naar de cursussen
trainer-group-empty-title = Nog niemand in deze groep
trainer-group-empty-text = Lees een klaslijst in, of voeg mensen met de hand toe.
trainer-group-empty-begin = Naar de mensen
trainer-group-nobody-title = Niemand om te tonen
trainer-group-nobody-stuck = Niemand in deze groep zit vast.
trainer-group-nobody-open = Iedereen in deze groep is begonnen.
trainer-group-nobody-all = Iedereen tonen
