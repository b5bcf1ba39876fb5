# Où en est le groupe : niveaux avant et après, progrès en mots, résultats des exercices. Pour les animateurs.

## Niveaux du groupe.
trainer-standing-lead = Ces résultats vous aident à préparer le cours. Ce ne sont pas des notes.
trainer-standing-entry = Avant les leçons
trainer-standing-exit = Après les leçons
trainer-standing-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
  }
trainer-standing-nobody = encore personne
trainer-standing-gain = Les progrès du groupe
trainer-standing-gain-more = Le groupe sait faire plus qu’avant. Ce n’est pas un hasard.
trainer-standing-gain-unclear = Les résultats avant et après sont proches. La différence peut être un hasard.
trainer-standing-gain-less = Le groupe a répondu juste moins souvent qu’avant. Demandez aux gens leur avis sur les exercices.
trainer-standing-gain-few = Trop peu de personnes : il en faut dix avec les deux résultats. Il y en a { $both } pour l’instant.
trainer-standing-none-title = Personne n’a encore fait « Où en suis-je ? »
trainer-standing-none-text = Chacun peut commencer depuis sa page d’accueil, après sa première leçon. Personne n’est obligé.

## Exercices. Les chiffres portent sur toutes les personnes de ce dossier, jamais sur une seule.
trainer-items-title = Les résultats des exercices
trainer-items-lead = De toutes les personnes sur cet ordinateur, jamais d’une seule.
trainer-items-sort = Trier
trainer-items-sort-hard = les plus difficiles d’abord
trainer-items-sort-sure = le plus souvent faux sans aucun doute
trainer-items-table = Exercices de « Où en suis-je ? »
trainer-items-task = Exercice
trainer-items-right = juste
trainer-items-sure = faux, sans aucun doute
trainer-items-unknown = « Je ne sais pas »
trainer-items-favourite = Mauvaise réponse la plus choisie
trainer-items-share = { $share } sur 100
trainer-items-answers = { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
  }
trainer-items-odd = Des personnes à l’aise ailleurs se trompent ici. Relisez l’exercice : est-il clair ?
trainer-items-hidden = { $hidden ->
    [one] { $hidden } autre exercice a moins de { $least } réponses. Il n’est pas encore montré.
   *[other] { $hidden } autres exercices ont moins de { $least } réponses. Ils ne sont pas encore montrés.
  }
trainer-items-none = Aucun exercice n’a encore { $least } réponses. En dessous, les chiffres disent trop peu.
