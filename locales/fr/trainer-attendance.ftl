## Who was there: one day of a course at a time, one line a person.
trainer-attendance-title = Présences
trainer-attendance-see = Présences
trainer-attendance-day = Jour
# In the list of days. $day: a date in words.
trainer-attendance-of = { $number } sur { $days } : { $day }
trainer-attendance-counts = { $there } là, { $away } pas là, { $open } à noter
trainer-attendance-there = là
trainer-attendance-away = pas là
# In the line of a person: on how many of the days noted they were there.
trainer-attendance-so-far = { $there } fois sur { $days }
trainer-attendance-keys = Au clavier : 1 pour là, 0 pour pas là. La personne suivante vient ensuite.
trainer-attendance-rest = Tous les autres étaient là
trainer-attendance-others = Personnes sans nom sur cette liste
trainer-attendance-others-hint = Par exemple des invités. Un nombre suffit.
trainer-attendance-others-unclear = Ce n’est pas encore un nombre.
trainer-attendance-saved = Enregistré
trainer-attendance-list = Personnes du cours
trainer-attendance-no-days-title = Ce cours n’a pas encore de jours
trainer-attendance-no-days-text = Notez d’abord les jours du cours. Vous pourrez ensuite noter qui était là.
trainer-attendance-write-days = Noter les jours
trainer-attendance-nobody = Ce groupe est encore vide. Vous pouvez quand même noter combien de personnes étaient là.
trainer-attendance-back = Retour aux cours
