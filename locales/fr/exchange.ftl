## On a learner’s computer: giving progress to the trainer and bringing the course file. A trainer or helper stands here.
exchange-open = Pour le cours
exchange-title = Pour la personne qui donne le cours
# $name: name of this computer, for example PC-07.
exchange-lead = Cet ordinateur : { $name }
exchange-numbers = Chiffres de cet ordinateur : { $numbers }
exchange-give = Remettre l’avancement
exchange-give-text = Le fichier est fermé : seule la personne qui donne le cours peut l’ouvrir. Il ne contient aucune leçon privée.
exchange-give-no = Aucune personne qui donne le cours n’est encore connue ici. Apportez d’abord un fichier de cours.
exchange-give-do = Enregistrer le fichier
exchange-given = Le fichier est enregistré :
# $when: a day and a time.
exchange-shared = Dernier dépôt dans le dossier partagé : { $when }
exchange-bring = Apporter le fichier de cours
exchange-bring-text = Il apporte les personnes, les groupes et le plan. Ensuite, chaque personne continue là où elle s’était arrêtée.
exchange-bring-do = Choisir le fichier
exchange-course-at = Dernier fichier de cours : { $when }
exchange-locked = Ce fichier est fermé par une phrase de passe. La personne qui donne le cours la connaît.
exchange-passphrase = Phrase de passe du fichier
exchange-unlock = Ouvrir le fichier
# Made by $trainer at $site on $when.
exchange-from = De { $trainer }, { $site }, fait le { $when }
exchange-holds = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
exchange-older = Un fichier de cours plus récent a déjà été pris. Prenez celui-ci seulement si vous en avez la certitude.
exchange-unknown = Cet ordinateur ne connaît pas encore { $trainer }. Comparez ces chiffres avec ceux de cette personne : { $numbers }
exchange-compared = Les chiffres sont les mêmes
exchange-take = Prendre le fichier de cours
exchange-compare-first = D’abord comparer les chiffres
exchange-taken = { $count ->
    [one] Le cours est là, avec { $count } personne.
   *[other] Le cours est là, avec { $count } personnes.
}
exchange-back = À la page de départ
