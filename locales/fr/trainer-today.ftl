## The first page of the trainer area: who is here, who wants help, what comes next. Never what somebody is doing.
trainer-menu-today = Aujourd’hui
trainer-today-title = Aujourd’hui
# $time: a time of day, for example 10:14.
trainer-today-updated = Mis à jour à { $time }
trainer-today-here = { $count ->
    [0] Personne n’est là
    [one] { $count } personne est là
   *[other] { $count } personnes sont là
}
trainer-today-help = { $count ->
    [0] personne ne demande de l’aide
    [one] { $count } personne demande de l’aide
   *[other] { $count } personnes demandent de l’aide
}

## One computer.
trainer-today-this = Cet ordinateur
trainer-today-guests = { $count ->
    [one] { $count } invité
   *[other] { $count } invités
}
# Of another computer it is known only that somebody is there.
trainer-today-somebody = Quelqu’un est là
trainer-today-nobody = Personne n’est connecté
trainer-today-answers = { $count ->
    [0] Pas encore de réponse aujourd’hui
    [one] { $count } réponse aujourd’hui
   *[other] { $count } réponses aujourd’hui
}
trainer-today-last = Dernière réponse à { $time }
# $time: a time of day, or a day and a time.
trainer-today-heard = Dernier signe : { $time }
trainer-today-wants-help = Demande de l’aide
trainer-today-waits = { $count ->
    [0] depuis moins d’une minute
    [one] depuis { $count } minute
   *[other] depuis { $count } minutes
}
trainer-today-go = J’y vais
trainer-today-computers = Ordinateurs

## What comes next.
trainer-today-now = Cours aujourd’hui
trainer-today-next = Prochain cours
# For example: 9:30 to 11:30.
trainer-today-times = de { $begins } à { $ends }
trainer-today-day = Jour { $number } sur { $days }
trainer-today-plan = Ensuite dans le plan
trainer-today-plan-done = La plupart ont fini toutes les leçons du plan.
trainer-today-attend = Noter qui est là
trainer-today-group = Voir le groupe
trainer-today-none-title = Aucun jour de cours à venir
trainer-today-none-text = Notez les jours de votre cours. Cette page montre alors ce qui vient ensuite.
trainer-today-courses = Aller aux cours

## What should be looked after: data that were kept long enough, and the backup.
trainer-today-care = À surveiller
trainer-today-backup = Dernière sauvegarde : { $when }
trainer-today-backup-none = Il n’y a pas encore de sauvegarde sur cet ordinateur.
trainer-today-safety = Aller à la page « Sécurité »
# $day: a date in words. Their data will have been kept long enough on that day.
trainer-today-soon = { $count ->
    [one] À partir du { $day }, les données de { $count } personne devraient être effacées.
   *[other] À partir du { $day }, les données de { $count } personnes devraient être effacées.
}
trainer-today-over = { $count ->
    [one] Depuis le { $day }, les données de { $count } personne sont gardées depuis assez longtemps.
   *[other] Depuis le { $day }, les données de { $count } personnes sont gardées depuis assez longtemps.
}
trainer-today-erase = Effacer ces données
trainer-today-erase-title = { $count ->
    [one] Effacer les données de { $count } personne ?
   *[other] Effacer les données de { $count } personnes ?
}
trainer-today-erase-text = Les noms, l’avancement, les réponses, les bilans et les notes disparaîtront pour de bon. Toutes les sauvegardes de cet ordinateur seront remplacées par une nouvelle.
trainer-today-erase-stays = Le cours lui-même reste : ses jours, son plan et ce qui a été dit sans nom.
trainer-today-erase-keep = Les garder pour le moment
trainer-today-erase-do = Effacer pour de bon
trainer-today-erased = { $count ->
    [one] Les données sont effacées, avec { $count } entrée.
   *[other] Les données sont effacées, avec { $count } entrées.
}
