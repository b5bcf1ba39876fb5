## Mes données : tout ce qui est enregistré sur une personne, en mots. Les mêmes phrases figurent sur la page à emporter.

my-data-title = Mes données
my-data-lead = Voici tout ce que Tilia sait de vous sur cet ordinateur.
my-data-lead-guest = Vous apprenez sans nom. Tout cela est seulement dans la mémoire de l’ordinateur. Quand vous terminez, il n’en reste rien.
my-data-page-title = Mes données dans Tilia
my-data-page-made = Page faite le { $date }. Gardez-la en lieu sûr : toute personne qui l’ouvre peut la lire.
my-data-private-title = Leçons privées
my-data-private = Les leçons privées ne laissent aucune trace. C’est pourquoi rien ne figure ici à leur sujet.
my-data-page-left-out = Les leçons sur le respect en ligne ne figurent pas sur cette page. C’est plus sûr pour vous.

my-data-about = À propos de vous
my-data-name = Prénom
my-data-picture = Image
my-data-group = Groupe
my-data-language = Langue
my-data-since = Ici depuis le
my-data-external = Numéro donné par votre école ou votre bibliothèque
my-data-pin = Trois images
my-data-pin-set = choisies. Tilia garde un code dont personne ne peut les lire.
my-data-nothing-about = Tilia ne sait pas qui vous êtes. Aucun nom ne vous a été demandé.

my-data-course = Votre cours
my-data-course-plan = { $count ->
    [one] { $count } leçon est prévue
   *[other] { $count } leçons sont prévues
  }

# Before one day or several: 24/11/2026, 01/12/2026.
my-data-days-there = Vous étiez là le
my-data-days-away = Vous n’étiez pas là le

my-data-settings = Vos réglages
my-data-assessment = Où en suis-je ? { $track }
my-data-other = Autres données

my-data-notes = Notes sur vous
my-data-notes-none = Il n’y en a pas. Si une personne qui donne le cours en écrit une, vous pouvez la lire ici.
my-data-notes-text = Les personnes qui donnent le cours ont écrit ceci sur vous.

my-data-copies = Copies sur cet ordinateur
my-data-copies-text = Chaque jour, Tilia copie toutes les données pour que rien ne se perde. Les copies plus anciennes sont supprimées après quelques semaines.
my-data-copies-who = Les personnes qui donnent le cours peuvent voir où vous en êtes. Elles ne voient jamais les leçons privées.

## Une ligne de ce qui s’est passé. Elle suit une date et une heure.

my-data-line-opened = Leçon ouverte
my-data-line-seen = Page vue : { $step }
my-data-line-answered = Réponse donnée : { $step }
my-data-line-completed = Leçon terminée
my-data-line-planned = Choisi pour mon plan : { $chosen }
my-data-line-planned-none = Rien choisi pour mon plan
my-data-line-rated = { $count ->
    [one] { $count } phrase sur moi évaluée
   *[other] { $count } phrases sur moi évaluées
  }
my-data-line-begun = Questions commencées
my-data-line-task = Réponse donnée : { $task }
my-data-line-finished = Terminé : { $band }
my-data-line-review = Question revue
my-data-line-certificate = Attestation faite
my-data-line-other = Donnée d’une version plus récente de Tilia
my-data-said-chosen = Vous avez choisi : { $chosen }
my-data-said-right = Juste
my-data-said-not-yet = Pas encore
my-data-said-dont-know = « Je ne sais pas »
my-data-said-sure = Avec certitude
my-data-said-unsure = Sans certitude
my-data-said-together = Réponse donnée ensemble

## La page autour.

my-data-show = { $count ->
    [one] Voir { $count } ligne
   *[other] Voir { $count } lignes
  }
my-data-take = Emporter mes données
my-data-erase = Effacer mes données

## Effacer tout ce qui concerne la personne.

my-data-erase-title = Tout effacer à votre sujet ?
my-data-erase-text = Votre nom, votre parcours, vos réponses, vos plans et vos réglages disparaîtront. Personne ne pourra les retrouver.
my-data-erase-copies = Les copies sur cet ordinateur seront effacées aussi.
my-data-erase-keep = Tout garder
my-data-erase-do = Tout effacer
my-data-erase-working = Tilia efface vos données. Cela peut prendre un moment.
my-data-erased-title = Tout est effacé
my-data-erased-text = Sur cet ordinateur, Tilia ne vous connaît plus.
my-data-erased-files = { $count ->
    [one] { $count } copie plus ancienne a été supprimée.
   *[other] { $count } copies plus anciennes ont été supprimées.
  }
my-data-erased-reach = Ce que Tilia ne peut pas effacer
my-data-erased-exports = { $count ->
    [one] Depuis votre arrivée, { $count } rapport a été enregistré pour le cours. Il contient peut-être votre nom. Demandez à la personne qui donne le cours de le supprimer.
   *[other] Depuis votre arrivée, { $count } rapports ont été enregistrés pour le cours. Ils contiennent peut-être votre nom. Demandez à la personne qui donne le cours de les supprimer.
  }
my-data-erased-others = Vous avez peut-être appris sur d’autres ordinateurs. Ils ont leurs propres données.
my-data-erased-left = { $count ->
    [one] { $count } ancienne copie n’a pas pu être supprimée. Demandez à la personne qui s’occupe de cet ordinateur.
   *[other] { $count } anciennes copies n’ont pas pu être supprimées. Demandez à la personne qui s’occupe de cet ordinateur.
  }
my-data-erased-stick = Les fichiers que vous avez emportés sont toujours là où vous les avez mis.
my-data-erased-go = Vers la page de départ
