# Les sauvegardes, le journal, le dossier de données.

## Sauvegardes.
trainer-safety-title = Sécurité
trainer-safety-lead = Sauvegardes, journal et dossier de données
trainer-safety-backups = Sauvegardes
trainer-safety-backups-text = Une sauvegarde contient tout ce que Tilia garde sur cet ordinateur. Chaque jour, Tilia en fait une.
trainer-safety-now = Sauvegarder maintenant
trainer-safety-copy = Enregistrer une copie dans…
trainer-safety-none-title = Pas encore de sauvegarde
trainer-safety-none-text = « Sauvegarder maintenant » fait la première.
trainer-safety-when = Faite le
trainer-safety-size = Taille
trainer-safety-action = Action
trainer-safety-backed-up = La sauvegarde est faite :
trainer-safety-copied = La copie est enregistrée :
trainer-safety-restore = Restaurer
trainer-safety-restore-title = Restaurer la sauvegarde du { $when } ?
trainer-safety-restore-text = Ce qui a suivi cette sauvegarde disparaîtra des pages : avancement, réponses, personnes et cours. Les personnes effacées restent effacées.
trainer-safety-restore-aside = Le fichier actuel reste dans le dossier de données, pour votre service informatique.
trainer-safety-restore-keep = Ne rien changer
trainer-safety-restore-do = Restaurer
trainer-safety-restored = La sauvegarde du { $when } est restaurée.

## Journal. Jamais de noms de personnes qui apprennent.
trainer-safety-log = Journal
trainer-safety-log-text = Qui a ouvert l’espace, qui a exporté ou effacé quelque chose, et quand. Aucun nom de personne qui apprend n’y figure.
trainer-safety-log-when = Quand
trainer-safety-log-who = Qui
trainer-safety-log-what = Quoi
trainer-safety-log-detail = Détails
trainer-safety-log-more = Montrer { $count } lignes de plus
trainer-safety-log-empty = Il n’y a encore rien dans le journal.
trainer-safety-command-line = ligne de commande
trainer-safety-person = la personne elle-même
trainer-log-set-up = a préparé l’espace formation
trainer-log-unlocked = a déverrouillé l’espace
trainer-log-unlock-refused = a tapé une mauvaise phrase de passe
trainer-log-recovered = a choisi une nouvelle phrase avec le code
trainer-log-imported = a importé une liste de classe
trainer-log-exported = a enregistré un rapport
trainer-log-erased = a effacé une personne
trainer-log-erased-self = a effacé ses propres données
trainer-log-taken-along = a emporté ses propres données
trainer-log-brought-back = a rapporté ses propres données
trainer-log-backed-up = a fait une sauvegarde
trainer-log-restored = a restauré une sauvegarde
trainer-log-course-saved = a enregistré un cours
trainer-log-collected = a rassemblé les fichiers d’autres ordinateurs
trainer-log-handed-out = a créé un fichier de cours
trainer-log-device-accepted = a accepté un autre ordinateur
trainer-log-device-refused = a retiré un autre ordinateur de la liste
trainer-log-joined = a réuni deux entrées
trainer-log-told-apart = a distingué deux personnes
trainer-log-parted = a de nouveau séparé deux entrées
trainer-log-kept-in-spite = a gardé une personne qu’un autre ordinateur avait effacée
trainer-log-course-taken = a repris un fichier de cours
trainer-log-other = a fait autre chose

## Dossier et verrouillage.
trainer-safety-folder = Dossier de données
trainer-safety-folder-text = Tout ce que Tilia garde se trouve dans ce dossier :
trainer-safety-lock = Verrouillage
trainer-safety-lock-text = Après dix minutes sans activité, l’espace formation se verrouille.
trainer-safety-lock-now = Verrouiller maintenant
trainer-log-pin-reset = a retiré les trois images d’une personne
