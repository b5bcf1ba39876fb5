## Mon parcours : ce que j’ai fait, en mots.

progress-title = Mon parcours
progress-title-name = Mon parcours : { $name }
progress-guest = Vous apprenez sans nom. Cette page s’efface quand vous terminez.
progress-tracks = Les sujets
progress-lessons = Mes leçons
progress-plans = Ce que je veux faire
progress-pictures = Mes bilans
progress-last = dernière fois le { $date }
progress-empty = Pas encore de leçon
progress-empty-text = Vous verrez ici ce que vous avez appris. Commencez par une leçon.
progress-overview = Retour à mes leçons
progress-pin = Mes trois images
progress-done = { $count ->
    [one] Vous avez terminé { $count } leçon.
   *[other] Vous avez terminé { $count } leçons.
  }
progress-begun = { $count ->
    [one] Vous avez commencé { $count } leçon.
   *[other] Vous avez commencé { $count } leçons.
  }
progress-mine = Pour vous
progress-mine-data = Voir ce qui est enregistré sur vous, ou l’effacer
progress-mine-take = Continuer sur un autre ordinateur
