## L’accueil de la personne qui apprend.

home-hello = Bonjour { $name }
home-hello-guest = Bonjour
home-continue-title = Continuez ici
home-start-title = Commencez ici
home-done-title = Vous avez terminé toutes les leçons
home-done-text = Vous pouvez rouvrir chaque leçon.
home-step = Étape { $step } sur { $steps }
home-minutes-left = { $minutes ->
    [one] encore { $minutes } minute environ
   *[other] encore { $minutes } minutes environ
  }
home-continue = Continuer
home-start = Commencer
home-today = { $count ->
    [6] Six leçons utiles aujourd’hui
   *[other] Utile dès aujourd’hui
  }
home-all = Toutes les leçons
home-track-done = { $done } sur { $all } terminées
home-track-lessons = { $count ->
    [one] { $count } leçon
   *[other] { $count } leçons
  }
home-where = Où en suis-je ?
home-progress = Mon parcours
home-guest = Vous apprenez sans nom. À la fin, rien n’est conservé.
home-more = D’autres pages pour vous
home-together = Vous apprenez ensemble, cela compte pour chaque personne. « Où en suis-je ? » se fait une personne à la fois : entrez pour cela à tour de rôle.
home-together-guests = Vous apprenez ensemble et sans nom. À la fin, rien n’est conservé.
home-review = 5 minutes de révision
home-glossary = Mots expliqués
home-beginners = Vous débutez à l’ordinateur ? Commencez ici.
