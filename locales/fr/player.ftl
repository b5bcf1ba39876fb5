## Une leçon, pas à pas.

player-step = Étape { $step } sur { $steps }
player-next = Suivant
player-to-end = Aller à la fin
player-overview = Retour à mes leçons
player-private = Rien de cette leçon n’est enregistré.
player-skip = Passer cette leçon
player-skip-step = Passer cette étape
player-go-on = Continuer la leçon
player-words = Mots expliqués
player-check = Vérifier ma réponse
player-pick-one = Choisissez une réponse
player-pick-some = Choisissez ce qui est juste
player-order-as-is = Vérifier cet ordre
player-pairs-left = { $count ->
    [one] Encore { $count } paire
   *[other] Encore { $count } paires
  }
player-messages-left = { $count ->
    [one] Encore { $count } message
   *[other] Encore { $count } messages
  }
player-lines-left = { $count ->
    [one] Encore { $count } ligne
   *[other] Encore { $count } lignes
  }
player-blocks-missing = Il manque encore une partie
player-decide = Décidez et cochez une raison
player-passphrase-missing = Tapez une phrase de passe
player-settings-check = Vérifier mes réglages
player-letter-done = Ma lettre est prête
player-plan-keep = Garder mon plan
player-plan-mine = C’est mon plan
player-plan-none = Continuer sans plan
player-completion-only = Cette leçon fait partie de votre cours. Tilia note seulement que vous l’avez suivie.
