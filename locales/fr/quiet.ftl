## Le rideau, quand personne ne fait rien pendant un moment.

quiet-title = Êtes-vous encore là ?
quiet-text = Prenez votre temps. Votre page attend derrière celle-ci, rien n’est perdu.
quiet-ends = { $minutes ->
    [one] Si personne ne revient, la visite se termine dans { $minutes } minute environ.
   *[other] Si personne ne revient, la visite se termine dans { $minutes } minutes environ.
  }
quiet-stay = Oui, continuer
quiet-else = Quelqu’un d’autre est là
quiet-over = La dernière visite est terminée, car il n’y avait plus personne. Ce qui a été appris sous un nom est conservé.
