## Trois images : un loquet contre les regards curieux.

pin-ask = { $name } : vos trois images
pin-ask-lead = Touchez vos images, dans votre ordre. L’écran ne montre pas lesquelles.
pin-count = Images : { $count } sur 3
pin-clear = Recommencer
pin-missing = { $count ->
    [one] Encore { $count } image
   *[other] Encore { $count } images
  }
pin-forgotten = Je ne sais plus mes images
pin-forgotten-text = Ce n’est pas grave. Demandez à la personne qui donne le cours : elle peut retirer les images, et vous en choisissez d’autres. Ce que vous avez appris est conservé.
pin-title = Mes trois images
pin-about = Avec trois images, personne n’arrive par erreur sur votre page. Nous les demandons à l’entrée, après une longue pause et avant d’effacer ou d’emporter quelque chose.
pin-latch = Bon à savoir : les images sont un loquet, pas une serrure. La personne qui gère cet ordinateur peut quand même lire les données. Elles ne valent que sur cet ordinateur.
pin-none = Pour le moment, aucune image n’est demandée.
pin-some = Vous avez choisi trois images.
pin-choose = Choisir trois images
pin-change = Choisir d’autres images
pin-remove = Ne plus demander d’images
pin-before = D’abord vos images actuelles
pin-new = Choisissez trois images
pin-new-lead = Regardez autour de vous : quelqu’un vous observe ? L’ordre compte. Une image peut revenir deux fois.
pin-yours = Vos images
pin-repeat = Encore une fois
pin-repeat-lead = Touchez les trois mêmes images. Ainsi, vous savez que vous les avez retenues.
pin-differ = Ce ne sont pas les mêmes images. Rien n’a été enregistré. Choisissez encore, tranquillement.
pin-saved = C’est enregistré. Désormais, nous demandons vos trois images.
pin-removed = C’est fait. Nous ne demandons plus d’images.
pin-next = Continuer
