# Les cours : un groupe de personnes, avec des dates et un plan de leçons.

## Liste des cours.
trainer-courses-title = Cours
trainer-courses-count = { $count ->
    [0] Pas encore de cours
    [one] { $count } cours
   *[other] { $count } cours
}
trainer-courses-new = Nouveau cours
trainer-courses-empty-title = Pas encore de cours
trainer-courses-empty-text = Un cours, c’est un groupe de personnes avec un plan de leçons. Il commence par un nom.
trainer-courses-empty-begin = Créer le premier cours
trainer-courses-dates = du { $from } au { $to }
trainer-courses-from = à partir du { $from }
trainer-courses-until = jusqu’au { $to }
trainer-courses-no-dates = pas encore de date
trainer-courses-learners = { $count ->
    [0] encore personne
    [one] { $count } personne
   *[other] { $count } personnes
}
trainer-courses-lessons = { $count ->
    [0] aucune leçon prévue
    [one] { $count } leçon prévue
   *[other] { $count } leçons prévues
}
trainer-courses-hours = { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
}
trainer-courses-change = Changer
trainer-courses-see = Voir le groupe
trainer-courses-saved = Le cours « { $name } » est enregistré.

## Un cours.
trainer-course-new-title = Nouveau cours
trainer-course-name = Nom du groupe
trainer-course-name-hint = Par exemple « Mardi matin ». Les personnes voient ce nom quand elles se connectent.
trainer-course-name-missing = Le nom manque encore
trainer-course-hours = Heures en tout
trainer-course-hours-hint = Par quarts d’heure, par exemple 7,5
trainer-course-hours-unclear = Ce n’est pas encore un nombre d’heures. Écrivez par exemple 7,5.
trainer-course-plan = Plan des leçons
# $lessons et $minutes se suivent sous le titre « Plan des leçons ».
trainer-course-plan-chosen = { $lessons ->
    [0] Aucune leçon choisie
    [one] { $lessons } leçon choisie
   *[other] { $lessons } leçons choisies
}
trainer-course-plan-minutes = { $minutes ->
    [one] environ { $minutes } minute
   *[other] environ { $minutes } minutes
}
# $hours : deux ou plus, en demi-heures : « 6,5 ».
trainer-course-plan-hours = environ { $hours } heures
trainer-course-minutes = { $minutes } min
# Pour les leçons sur la violence : on garde seulement « fini », et seulement pour les leçons du plan.
trainer-course-completed-only = On garde seulement « fini », sans réponses ni temps. Si la leçon n’est pas dans le plan, on ne garde rien.
trainer-course-save = Enregistrer le cours
trainer-course-check = Un point est à revoir
trainer-course-back = Retour sans enregistrer

## The days of a course, each with its times.
trainer-course-days = Jours de cours
trainer-course-no-days = Pas encore de jour. Un cours peut aussi commencer sans dates.
# $number: 1 for the first day.
trainer-course-day = Jour { $number }
trainer-course-begins = De
trainer-course-ends = À
trainer-course-time-hint = Par exemple 9:30
trainer-course-time-unclear = Ce n’est pas encore une heure. Écrivez-la comme 9:30.
trainer-course-time-order = La fin vient avant le début, ou l’une des deux manque.
trainer-course-day-twice = Ce jour est déjà dans la liste.
trainer-course-add-day = Ajouter un jour
# The next day gets the date one week later.
trainer-course-add-week = Ajouter un jour une semaine plus tard
trainer-course-remove-day = Enlever le jour { $number }
# $hours: for example 7.5; the days have beginnings and ends.
trainer-course-hours-of-days = Les jours font { $hours } en tout.
trainer-courses-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
