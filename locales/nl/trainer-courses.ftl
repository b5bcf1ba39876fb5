# Cursussen: een groep mensen met data en een plan van lessen.

## Lijst van cursussen.
trainer-courses-title = Cursussen
trainer-courses-count = { $count ->
    [0] Nog geen cursus
    [one] { $count } cursus
   *[other] { $count } cursussen
}
trainer-courses-new = Nieuwe cursus
trainer-courses-empty-title = Nog geen cursus
trainer-courses-empty-text = Een cursus is een groep mensen met een lessenplan. U begint met een naam.
trainer-courses-empty-begin = De eerste cursus maken
trainer-courses-dates = { $from } tot { $to }
trainer-courses-from = vanaf { $from }
trainer-courses-until = tot { $to }
trainer-courses-no-dates = nog geen datum
trainer-courses-learners = { $count ->
    [0] nog niemand
    [one] { $count } persoon
   *[other] { $count } mensen
}
trainer-courses-lessons = { $count ->
    [0] geen les gepland
    [one] { $count } les gepland
   *[other] { $count } lessen gepland
}
trainer-courses-hours = { $hours ->
    [one] { $hours } uur
   *[other] { $hours } uur
}
trainer-courses-change = Wijzigen
trainer-courses-see = De groep bekijken
trainer-courses-saved = De cursus “{ $name }” is bewaard.

## Eén cursus.
trainer-course-new-title = Nieuwe cursus
trainer-course-name = Naam van de groep
trainer-course-name-hint = Bijvoorbeeld “Dinsdagvoormiddag”. De cursisten zien die naam bij het aanmelden.
trainer-course-name-missing = De naam ontbreekt nog
trainer-course-hours = Uren in totaal
trainer-course-hours-hint = Per kwartier, bijvoorbeeld 7,5
trainer-course-hours-unclear = Dit is nog geen aantal uren. Schrijf bijvoorbeeld 7,5.
trainer-course-plan = Lessenplan
# $lessons en $minutes staan samen onder "Plan van lessen".
trainer-course-plan-chosen = { $lessons ->
    [0] Nog geen les gekozen
    [one] { $lessons } les gekozen
   *[other] { $lessons } lessen gekozen
}
trainer-course-plan-minutes = { $minutes ->
    [one] ongeveer { $minutes } minuut
   *[other] ongeveer { $minutes } minuten
}
# $hours: twee of meer, op halve uren: "6,5".
trainer-course-plan-hours = ongeveer { $hours } uur
trainer-course-minutes = { $minutes } min
# Voor lessen over geweld: alleen "klaar" wordt bewaard, en alleen voor geplande lessen.
trainer-course-completed-only = Alleen “klaar” wordt bewaard, geen antwoorden en geen tijden. Staat de les niet in het plan, dan blijft er niets bewaard.
trainer-course-save = De cursus bewaren
trainer-course-check = Kijk de velden nog na
trainer-course-back = Terug zonder bewaren

## The days of a course, each with its times.
trainer-course-days = Cursusdagen
trainer-course-no-days = Nog geen dag. Een cursus kan ook zonder data.
# $number: 1 for the first day.
trainer-course-day = Dag { $number }
trainer-course-begins = Van
trainer-course-ends = Tot
trainer-course-time-hint = Bijvoorbeeld 9:30
trainer-course-time-unclear = Dit is nog geen uur. Schrijf het als 9:30.
trainer-course-time-order = Het einde komt voor het begin, of een van beide ontbreekt.
trainer-course-day-twice = Deze dag staat al in de lijst.
trainer-course-add-day = Dag toevoegen
# The next day gets the date one week later.
trainer-course-add-week = Dag een week later toevoegen
trainer-course-remove-day = Dag { $number } verwijderen
# $hours: for example 7.5; the days have beginnings and ends.
trainer-course-hours-of-days = De dagen zijn samen { $hours }.
trainer-courses-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
}
