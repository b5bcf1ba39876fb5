## What people said at the end of a course: typed in from paper, or answered on screen. Counts only.
trainer-satisfaction-title = Wat mensen vonden
trainer-satisfaction-see = Wat mensen vonden
trainer-satisfaction-lead = Drie vragen aan het einde van de cursus, zonder naam
trainer-satisfaction-result = Resultaat
trainer-satisfaction-people = { $count ->
    [0] Nog geen antwoorden
    [one] Antwoorden van { $count } persoon
   *[other] Antwoorden van { $count } mensen
}
# $mean: for example 4.3; between 1 and 5.
trainer-satisfaction-mean = Gemiddeld { $mean } op 5
trainer-satisfaction-few = Te weinig antwoorden: { $answers } van { $least }. Met minder dan { $least } zou men mensen kunnen herkennen.
trainer-satisfaction-paper = Van papier
trainer-satisfaction-paper-text = Typ blad na blad: drie cijfers, één per vraag. 1 is “nee, helemaal niet”, 5 is “ja, heel erg”, 0 is geen antwoord. Druk dan op Enter.
trainer-satisfaction-sheet = Volgend blad
trainer-satisfaction-sheet-hint = Bijvoorbeeld 5 4 5
trainer-satisfaction-sheet-unclear = Een blad heeft drie cijfers van 0 tot 5.
trainer-satisfaction-add = Blad toevoegen
trainer-satisfaction-undo = Laatste blad weghalen
# Read aloud and shown after a sheet was typed in. $sheet: its three digits.
trainer-satisfaction-added = { $count ->
    [one] { $sheet } is geteld. Tot nu toe { $count } blad.
   *[other] { $sheet } is geteld. Tot nu toe { $count } bladen.
}
trainer-satisfaction-taken = { $count ->
    [one] Het laatste blad is weggehaald. Tot nu toe { $count } blad.
   *[other] Het laatste blad is weggehaald. Tot nu toe { $count } bladen.
}
trainer-satisfaction-table = Op papier geteld
trainer-satisfaction-table-hint = U kunt ook de aantallen zelf wijzigen.
trainer-satisfaction-screen = Op het scherm
trainer-satisfaction-screen-text = De groep vindt de drie vragen dan op de eerste pagina. Niemand ziet wie wat antwoordde, en Tilia houdt het niet bij.
trainer-satisfaction-open = De vragen openen
trainer-satisfaction-close = De vragen sluiten
trainer-satisfaction-is-open = { $count ->
    [0] De vragen staan open. Nog niemand heeft geantwoord.
    [one] De vragen staan open. { $count } persoon heeft geantwoord.
   *[other] De vragen staan open. { $count } mensen hebben geantwoord.
}
trainer-satisfaction-is-closed = { $count ->
    [0] De vragen zijn gesloten.
    [one] De vragen zijn gesloten. { $count } persoon heeft geantwoord.
   *[other] De vragen zijn gesloten. { $count } mensen hebben geantwoord.
}
# $least: a number, five.
trainer-satisfaction-joins = Antwoorden van het scherm komen erbij als de vragen gesloten zijn en { $least } mensen geantwoord hebben.
