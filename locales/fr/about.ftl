## À propos de Tilia : versions, règles de la maison, licences et un rapport pour la personne qui aide.

about-title = À propos de Tilia
about-lead = Tilia fonctionne sans internet. Rien ne quitte cet ordinateur de soi-même.
about-versions = Versions
about-app = Tilia
about-course = Leçons
about-data = Données
about-system = Système
about-policy = Règles sur cet ordinateur
about-policy-none = Aucune règle particulière ne s’applique sur cet ordinateur.
about-policy-invalid = Le fichier des règles contient une erreur. C’est pourquoi seules les visites sans nom sont possibles.
about-policy-file = Fichier
about-policy-error = Ce qui ne va pas
about-policy-site = Lieu
about-policy-region = Région
about-policy-role = Utilisé par
about-policy-role-learner = les personnes qui apprennent
about-policy-role-trainer = les personnes qui donnent le cours
about-policy-role-both = les personnes qui apprennent et celles qui donnent le cours
about-policy-languages = Langues
about-policy-ways = Façons d’entrer
about-policy-way-guest = sans nom
about-policy-way-class-list = avec la liste de classe
about-policy-way-own-name = avec son propre nom
about-policy-shared = Ordinateur partagé
about-policy-shared-yes = oui, on enregistre seulement sur des clés USB
about-folder = Où se trouvent les données
about-folder-none = Pour le moment, rien n’est enregistré sur cet ordinateur.
about-licences = Licences
about-licences-text = Tilia est un logiciel libre sous la licence publique de l’Union européenne 1.2. Les leçons sont sous Creative Commons BY-SA 4.0. Vous pouvez utiliser, étudier, modifier et partager les deux.
about-licences-parts = Les dessins et les icônes appartiennent à Tilia et ont la même licence que les leçons. Les lettres s’appellent Atkinson Hyperlegible Next, sous la SIL Open Font License 1.1.
about-licences-others = { $count ->
    [one] Tilia utilise le travail d’autres personnes : { $count } bibliothèque.
   *[other] Tilia utilise le travail d’autres personnes : { $count } bibliothèques.
  }
about-licences-show = Voir les bibliothèques et les licences
about-licences-text-of = Texte de la licence
about-report = Un rapport pour la personne qui aide
about-report-text = Il dit comment va Tilia sur cet ordinateur. Il ne contient ni noms ni réponses. Lisez-le ici avant de le donner.
about-report-show = Voir le rapport
about-report-save = Enregistrer le rapport
about-report-saved = Le rapport est enregistré : { $path }
about-back = Retour

## Lignes du rapport.

report-title = Rapport sur Tilia sur cet ordinateur
report-made = Fait le
report-records = Fichier des données
report-records-open = en service
report-records-shut = inutilisable : { $why }
report-size = Taille du fichier
report-kilobytes = { $count } ko
report-free = Place libre sur le disque
report-megabytes = { $count } Mo
report-people = Personnes sur la liste
report-events = Données
report-backups = Copies
report-newest = Dernière copie
report-log = Dernières lignes du journal
report-log-none = Le journal est vide.
report-none = aucune
