## The first page of the trainer area: who is here, who wants help, what comes next. Never what somebody is doing.
trainer-menu-today = Vandaag
trainer-today-title = Vandaag
# $time: a time of day, for example 10:14.
trainer-today-updated = Bijgewerkt om { $time }
trainer-today-here = { $count ->
    [0] Er is niemand
    [one] { $count } persoon is er
   *[other] { $count } mensen zijn er
}
trainer-today-help = { $count ->
    [0] niemand vraagt hulp
    [one] { $count } persoon vraagt hulp
   *[other] { $count } mensen vragen hulp
}

## One computer.
trainer-today-this = Deze computer
trainer-today-guests = { $count ->
    [one] { $count } gast
   *[other] { $count } gasten
}
# Of another computer it is known only that somebody is there.
trainer-today-somebody = Er is iemand
trainer-today-nobody = Er is niemand aangemeld
trainer-today-answers = { $count ->
    [0] Vandaag nog geen antwoord
    [one] { $count } antwoord vandaag
   *[other] { $count } antwoorden vandaag
}
trainer-today-last = Laatste antwoord om { $time }
# $time: a time of day, or a day and a time.
trainer-today-heard = Laatste teken: { $time }
trainer-today-wants-help = Vraagt hulp
trainer-today-waits = { $count ->
    [0] sinds minder dan een minuut
    [one] sinds { $count } minuut
   *[other] sinds { $count } minuten
}
trainer-today-go = Ik ga erheen
trainer-today-computers = Computers

## What comes next.
trainer-today-now = Vandaag cursus
trainer-today-next = Volgende cursus
# For example: 9:30 to 11:30.
trainer-today-times = { $begins } tot { $ends } uur
trainer-today-day = Dag { $number } van { $days }
trainer-today-plan = Volgende in het plan
trainer-today-plan-done = De meesten hebben alle lessen van het plan klaar.
trainer-today-attend = Noteren wie er is
trainer-today-group = De groep bekijken
trainer-today-none-title = Er komt geen cursusdag
trainer-today-none-text = Noteer de dagen van uw cursus. Dan ziet u hier wat er volgt.
trainer-today-courses = Naar de cursussen

## What should be looked after: data that were kept long enough, and the backup.
trainer-today-care = In het oog houden
trainer-today-backup = Laatste back-up: { $when }
trainer-today-backup-none = Op deze computer is er nog geen back-up.
trainer-today-safety = Naar de pagina “Veiligheid”
# $day: a date in words. Their data will have been kept long enough on that day.
trainer-today-soon = { $count ->
    [one] Vanaf { $day } horen de gegevens van { $count } persoon weg te zijn.
   *[other] Vanaf { $day } horen de gegevens van { $count } mensen weg te zijn.
}
trainer-today-over = { $count ->
    [one] Sinds { $day } zijn de gegevens van { $count } persoon lang genoeg bewaard.
   *[other] Sinds { $day } zijn de gegevens van { $count } mensen lang genoeg bewaard.
}
trainer-today-erase = Deze gegevens wissen
trainer-today-erase-title = { $count ->
    [one] Gegevens van { $count } persoon wissen?
   *[other] Gegevens van { $count } mensen wissen?
}
trainer-today-erase-text = Namen, vooruitgang, antwoorden, resultaten en notities zijn dan voorgoed weg. Alle back-ups op deze computer worden door een nieuwe vervangen.
trainer-today-erase-stays = De cursus zelf blijft: de dagen, het plan en wat mensen zonder naam zeiden.
trainer-today-erase-keep = Voorlopig houden
trainer-today-erase-do = Voorgoed wissen
trainer-today-erased = { $count ->
    [one] De gegevens zijn gewist, met { $count } item.
   *[other] De gegevens zijn gewist, met { $count } items.
}
