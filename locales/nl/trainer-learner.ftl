## One person, as the trainer sees them. Private lessons are nowhere on this page.
trainer-learner-see = De pagina van { $name } openen
# $day: a date in words.
trainer-learner-last = Laatst hier op { $day }
trainer-learner-never = Is nog niet begonnen
trainer-learner-hidden = Verborgen: geen tegel, in geen lijst
trainer-learner-lessons = Lessen
trainer-learner-none = Nog geen les gepland of begonnen.
trainer-learner-lesson = Les
trainer-learner-state = Hoever
trainer-learner-when = Laatst
# Under the title of a lesson that is not in the plan of the group.
trainer-learner-unplanned = niet in het plan
trainer-learner-not-yet = nog niet
# For lessons about violence.
trainer-learner-only = Hier wordt alleen “klaar” of “nog niet” bewaard.
trainer-learner-bands = Waar sta ik?
trainer-learner-no-bands = Nog geen resultaat. Het is altijd de eigen keuze.
trainer-learner-entry = voor de lessen
trainer-learner-exit = na de lessen
trainer-learner-booster = een tijd later
trainer-learner-days = Cursusdagen
trainer-learner-no-days = Nog niets genoteerd.
trainer-learner-notes = Notities
trainer-learner-notes-text = { $name } kan elke notitie lezen onder “Mijn gegevens”. Schrijf niets over gezondheid, familie of geld.
trainer-learner-note = Nieuwe notitie
trainer-learner-note-hint = Bijvoorbeeld “heeft grote letters nodig” of “wil leren bankieren op internet”
# $most: a number, two thousand.
trainer-learner-note-long = De notitie is te lang. Er passen { $most } tekens in.
trainer-learner-note-save = De notitie bewaren
trainer-learner-note-saved = De notitie is bewaard.
trainer-learner-note-delete = Deze notitie wissen
trainer-learner-note-deleted = De notitie is gewist.
trainer-learner-report = Een verslag maken
trainer-learner-hide = Verbergen
trainer-learner-show = Opnieuw tonen
trainer-learner-is-hidden = { $name } is verborgen. Alles blijft bewaard.
trainer-learner-is-shown = { $name } staat weer op de lijsten.
trainer-learner-to-group = Terug naar de groep
trainer-learner-to-people = Terug naar de mensen
trainer-people-hidden = { $count ->
    [one] { $count } verborgen persoon tonen
   *[other] { $count } verborgen mensen tonen
}
trainer-people-is-hidden = verborgen
