## Mode groupe : une leçon que toute la salle voit sur un projecteur.

trainer-show-title = Une leçon pour tout le monde
trainer-show-sub = Pour les salles qui ont trop peu d’ordinateurs.
trainer-show-text = La leçon remplit toute la fenêtre. Le groupe vote avec les cartes A à D. Rien n’est enregistré.
trainer-show-missing = Choisissez une leçon
trainer-show-go = Montrer en grand

## Dans la leçon, lisible par tout le monde

show-end = Quitter le mode groupe
show-vote = Que dit le groupe ? Comptez les cartes.
# Nom du champ pour les voix d’une réponse.
show-count = Voix pour { $letter }
show-unclear = Des nombres seulement
show-this = Montrer le résultat
show-hands = À partir de E, on lève la main.
show-result = Le choix du groupe
show-votes = { $count ->
    [one] { $count } voix
   *[other] { $count } voix
}
show-most = La plupart ont choisi { $letter }.
# $letters : deux lettres ou plus, par exemple « A et B ».
show-level = { $letters } sont à égalité. De quoi voulez-vous parler d’abord ?
show-nobody = Personne n’a encore choisi.
show-total = { $count ->
    [one] { $count } carte comptée.
   *[other] { $count } cartes comptées.
}
show-again = Compter à nouveau

## Avant une leçon privée

show-private-title = D’habitude, cette leçon est privée
show-private-text = Elle parle de choses que quelqu’un dans la salle a peut-être vécues.
show-private-say = Dites d’abord de quoi il s’agit. On peut sortir ou seulement écouter.
show-private-ask = Ne demandez à personne de raconter sa vie.
show-private-help = À la fin, montrez qui aide. Restez encore un moment.
show-private-other = Une autre leçon
show-private-go = Montrer au groupe
