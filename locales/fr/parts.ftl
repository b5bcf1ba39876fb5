## Phrases communes à plusieurs pages.

parts-failure-title = Cela n’a pas fonctionné
parts-failure-unknown = Quelque chose s’est mal passé ici. Vos réponses sont en sécurité.
parts-try-again = Réessayer
parts-done = terminé
parts-begun = commencé
parts-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  }
parts-tilia = Tilia
parts-right = Juste
parts-not-yet = Pas encore
parts-other-language = Ceci n’existe pas encore en français. Vous le voyez dans cette langue : { $language }.
