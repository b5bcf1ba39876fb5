## Ce que l’on fait dans une leçon.

activity-practice = Exercice
activity-practice-line = Rien ici n’est réel. Vous pouvez tout essayer.
activity-letter-line = Rien n’est envoyé d’ici.
activity-one = Choisissez une réponse.
activity-several = Plusieurs réponses peuvent être justes.
activity-right = C’est juste
activity-not-yet = Pas encore
activity-neutral = Bon à savoir
activity-first-answer = Votre réponse précédente
activity-again = Vous pouvez réessayer.
activity-fits-too = Convient aussi
order-up = Monter : { $part }
order-down = Descendre : { $part }
order-moved = { $part } : maintenant place { $place } sur { $places }
order-how = Les flèches déplacent une phrase vers le haut ou vers le bas.
match-how = Choisissez ce qui va avec chaque phrase.
match-drag = Vous pouvez aussi faire glisser les cartes.
match-choose = Qu’est-ce qui va avec ?
inbox-list = Messages
inbox-from = De
inbox-date = Date
inbox-medium-mail = Courriel
inbox-medium-text = SMS
inbox-medium-qr = Code QR
# Beside a poster with a code; the address follows.
inbox-code-shows = Quand vous scannez le code, votre GSM montre cette adresse :
inbox-keep = Garder
inbox-report = Signaler
inbox-delete = Supprimer
inbox-kept = gardé
inbox-reported = signalé
inbox-deleted = supprimé
inbox-decide = Qu’en faites-vous ?
inbox-all-sorted = Tous les messages sont triés. Chacun a maintenant son explication.
letter-choose = Que doit contenir la lettre ?
letter-yours = Votre lettre
letter-always = toujours dans la lettre
letter-one-of = Une seule de ces parties :
letter-by-hand = Vous remplissez les lignes vides sur papier.
plan-how = Cochez ce qui vous convient.
plan-kept = Votre plan est noté. Vous le retrouvez à la fin de la leçon.
plan-not-kept = Voilà votre plan. Il n’est pas enregistré.
detection-traps = { $traps ->
    [one] Vous avez repéré { $found } piège sur { $traps }.
   *[other] Vous avez repéré { $found } pièges sur { $traps }.
  }
detection-genuine = { $genuine ->
    [one] Vous avez gardé { $kept } vrai message sur { $genuine }.
   *[other] Vous avez gardé { $kept } vrais messages sur { $genuine }.
  }
detection-tells-apart = Vous distinguez bien les pièges des vrais messages.
detection-too-suspicious = Vous repérez les pièges. Vous écartez aussi de vrais messages.
detection-too-trusting = Vous gardez les vrais messages. Vous faites aussi confiance à certains pièges.
detection-not-yet-apart = Pièges et vrais messages se ressemblent encore. Les explications montrent la différence.

## Taper des lignes au clavier. $sign est une lettre, un chiffre ou un signe.
typing-not-kept = Ce que vous tapez ici n’est pas conservé.
typing-next = Touche suivante : { $sign }
typing-next-capital = Gardez Maj enfoncée et appuyez sur { $sign }
typing-next-digit = Maintenant le chiffre { $sign }. Sur beaucoup de claviers belges, il faut garder Maj enfoncée.
typing-next-dot = Maintenant le point. Sur beaucoup de claviers belges, il faut garder Maj enfoncée.
typing-next-space = Maintenant l’espace : appuyez sur la longue touche du bas
typing-next-at = Maintenant @ : gardez Alt Gr enfoncée et appuyez sur la touche avec @
typing-astray = Le dernier signe n’est pas à sa place. La touche avec la flèche vers la gauche l’enlève.
typing-done = C’est fait
