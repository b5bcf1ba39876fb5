## Ranger des cartes, trouver des signes dans une image, copier des fichiers : trois sortes d’exercices.

sort-how = Appuyez sur une carte, puis sur la bonne boîte. Vous pouvez aussi la faire glisser.
# Nom de la liste des cartes qui ne sont encore dans aucune boîte.
sort-tray = Cartes
# Dans une boîte ou un disque où il n’y a rien.
sort-empty = encore vide
# Petite ligne sous le nom d’une boîte pendant qu’une carte attend sa place.
sort-here = ici
sort-picked = { $card } : choisi. Appuyez maintenant sur une boîte.
sort-placed = { $card } se trouve maintenant dans : { $box }
sort-undo = Annuler
sort-undone = La dernière étape est annulée.
# Sur le bouton principal tant qu’il reste des cartes.
sort-cards-left = { $count ->
    [one] Encore { $count } carte
   *[other] Encore { $count } cartes
  }

spot-how = Appuyez sur tout ce qui vous semble étrange.
# Combien d’endroits de l’image sont marqués.
spot-marked = { $count ->
    [0] Rien n’est encore marqué.
    [one] { $count } endroit est marqué.
   *[other] { $count } endroits sont marqués.
  }
# Sur le bouton principal tant que rien n’est marqué.
spot-none-yet = Marquez quelque chose
spot-explained = À quoi cela se voit
spot-clues = { $found ->
    [one] Vous avez trouvé { $found } signe sur { $clues }.
   *[other] Vous avez trouvé { $found } signes sur { $clues }.
  }
spot-alarms = { $count ->
    [one] { $count } endroit marqué est sans danger.
   *[other] { $count } endroits marqués sont sans danger.
  }
spot-no-alarms = Vous n’avez rien soupçonné à tort.
# Ce qu’est devenu un endroit : un signe trouvé, un signe non trouvé, un endroit sans danger.
spot-found = Trouvé
spot-missed = C’était aussi un signe
spot-harmless = Sans danger
# Noms des images dessinées.
spot-scene-web = Page web
spot-scene-payment = Page de paiement
# Étiquettes sur la page de paiement dessinée.
spot-to = À
spot-account = Compte
spot-amount = Montant
spot-note = Communication

file-how = Appuyez sur un fichier, puis sur l’endroit pour la copie. Vous pouvez aussi le faire glisser.
file-goal = Chaque fichier doit se trouver à { $count } endroits. L’ordinateur compte aussi.
# Sous un fichier : à combien d’endroits il se trouve.
file-places = { $count ->
    [one] à { $count } endroit
   *[other] à { $count } endroits
  }
file-picked = { $file } : choisi. Choisissez maintenant l’endroit pour la copie.
file-put = Copier ici
file-put-into = Copier ici : { $place }
file-copied = Une copie de { $file } se trouve maintenant ici : { $place }
file-take-away = Retirer la copie de { $file } : { $place }
file-taken-away = La copie de { $file } est retirée. Le fichier lui-même est encore là.
# Sur le bouton principal : ensuite, l’ordinateur dessiné tombe en panne.
file-next-day = Passer au lendemain
file-broken = Le lendemain : { $place } est en panne
file-broken-line = Cela peut arriver à tout le monde. Voyons ce qui est encore là.
file-place-fine = intact
file-place-broken = en panne
file-restore = Récupérer les fichiers
file-all-back = Tous les fichiers sont revenus
file-some-back = { $count ->
    [one] { $count } fichier a disparu
   *[other] { $count } fichiers ont disparu
  }
file-more-copies = Encore plus sûr : gardez chaque fichier à { $count } endroits.
file-back = est revenu
file-gone = a disparu
file-again = Revenir un jour plus tôt
