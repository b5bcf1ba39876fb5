# Les sauvegardes, le journal, le dossier des données.

## Sauvegardes.
trainer-safety-title = Sécurité
trainer-safety-lead = Sauvegardes, journal et dossier des données
trainer-safety-backups = Sauvegardes
trainer-safety-backups-text = Une sauvegarde contient tout ce qui est sur cet ordinateur. Une se fait chaque jour d’elle-même.
trainer-safety-now = Sauvegarder maintenant
trainer-safety-copy = Enregistrer une copie dans…
trainer-safety-none-title = Pas encore de sauvegarde
trainer-safety-none-text = « Sauvegarder maintenant » fait la première.
trainer-safety-when = Faite le
trainer-safety-size = Taille
trainer-safety-action = Action
trainer-safety-backed-up = La sauvegarde est faite :
trainer-safety-copied = La copie est enregistrée :
trainer-safety-restore = Rétablir
trainer-safety-restore-title = Rétablir la sauvegarde du { $when } ?
trainer-safety-restore-text = Ce qui a suivi cette sauvegarde disparaîtra des pages : avancement, réponses, personnes et cours. Les personnes effacées restent effacées.
trainer-safety-restore-aside = Le fichier actuel reste dans le dossier des données, pour votre service informatique.
trainer-safety-restore-keep = Tout laisser ainsi
trainer-safety-restore-do = Rétablir
trainer-safety-restored = La sauvegarde du { $when } est rétablie.

## Journal. Jamais de noms de personnes qui apprennent.
trainer-safety-log = Journal
trainer-safety-log-text = Qui a ouvert l’espace, exporté ou effacé, et quand. Aucun nom de personne qui apprend n’y figure.
trainer-safety-log-when = Quand
trainer-safety-log-who = Qui
trainer-safety-log-what = Quoi
trainer-safety-log-detail = Détail
trainer-safety-log-more = En montrer { $count } de plus
trainer-safety-log-empty = Il n’y a encore rien dans le journal.
trainer-safety-command-line = ligne de commande
trainer-log-set-up = a préparé l’espace formation
trainer-log-unlocked = a déverrouillé l’espace
trainer-log-unlock-refused = a tapé une mauvaise phrase de passe
trainer-log-recovered = a choisi une nouvelle phrase avec le code
trainer-log-imported = a lu une liste de classe
trainer-log-exported = a enregistré un rapport
trainer-log-erased = a effacé une personne
trainer-log-backed-up = a fait une sauvegarde
trainer-log-restored = a rétabli une sauvegarde
trainer-log-course-saved = a enregistré un cours
trainer-log-other = a fait autre chose

## Dossier et verrouillage.
trainer-safety-folder = Dossier des données
trainer-safety-folder-text = Tout ce que Tilia garde se trouve dans ce dossier :
trainer-safety-lock = Verrouillage
trainer-safety-lock-text = Après dix minutes sans saisie, l’espace se verrouille de lui-même.
trainer-safety-lock-now = Verrouiller maintenant
