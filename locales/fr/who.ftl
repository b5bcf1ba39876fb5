## Qui apprend ? Entrer sans mot de passe.

who-title = Qui apprend aujourd’hui ?
who-guest = Sans nom
who-guest-sub = Rien n’est conservé.
who-own-name = Avec mon nom
who-own-name-sub = Je retrouve ma place demain.
who-no-group = Toutes les autres personnes
who-press-picture = Touchez votre image.
who-search = Chercher votre nom
who-search-none = Ce nom n’est pas ici. Demandez à l’accueil, ou apprenez sans nom.
who-name = Votre prénom
who-name-hint = Un surnom convient aussi.
who-card = Choisissez une image. Elle vous aide à vous retrouver.
who-new-title = Votre nom et votre image
who-continue = Continuer
who-choose-first = Choisissez d’abord
who-name-missing = Votre nom manque encore
who-card-missing = Votre image manque encore
who-chosen = Vous avez choisi
who-chosen-person = { $name }, { $card }
who-scene = Deux personnes s’entraident devant un écran.
card-bicycle = Vélo
card-kettle = Bouilloire
card-pear = Poire
card-umbrella = Parapluie
card-boat = Voilier
card-bell = Cloche
card-ladder = Échelle
card-lamp = Lampe
card-can = Arrosoir
card-hat = Chapeau
card-fish = Poisson
card-mushroom = Champignon
who-together = Nous sommes deux ou trois
who-together-sub = Un écran, une conversation.
who-together-title = Qui apprend ensemble ?
who-together-lead = Choisissez deux ou trois personnes. Ce que vous faites ensemble compte pour chaque personne.
who-together-here = Participent
who-together-nobody = Encore personne
who-together-guest = Quelqu’un sans nom
who-together-add-guest = Ajouter quelqu’un sans nom
who-together-add-name = Ajouter quelqu’un avec un nouveau nom
who-together-add = Ajouter
who-together-cancel = Annuler
who-together-remove = { $name }, retirer
who-together-missing = { $count ->
    [one] Encore { $count } personne
   *[other] Encore { $count } personnes
  }
who-together-full = À trois, c’est complet. Retirez quelqu’un pour changer.
