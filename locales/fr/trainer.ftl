# L’espace formation : cadre, mise en place, déverrouillage, code de secours, rideau.
# Qui lit : des personnes de bibliothèque et d’école ; beaucoup connaissent peu l’ordinateur. Poli, calme, court.

## Menu et en-tête. Un ou deux mots : la colonne du menu fait 250 px.
trainer-menu = Menu
trainer-menu-close = Fermer le menu
trainer-menu-courses = Cours
trainer-menu-group = Groupe
trainer-menu-standing = Où en est le groupe
trainer-menu-people = Personnes
trainer-menu-paper = Sur papier
trainer-menu-show = Mode groupe
trainer-menu-check = Vérifier la salle
trainer-menu-reports = Rapports
trainer-menu-safety = Sécurité
trainer-help = Aide
trainer-lock = Verrouiller
trainer-to-start = Page de départ

## Sur plusieurs pages.
trainer-working = Un instant, s’il vous plaît.
# Pendant un travail plus long ; $done et $total comptent des lignes ou des parties.
trainer-working-count = { $done } sur { $total } faits
trainer-working-so-far = { $done } faits jusqu’ici
trainer-stop = Arrêter
trainer-stopping = Arrêt en cours…
trainer-cancel = Annuler
trainer-continue = Continuer
trainer-previous = Étape précédente
trainer-step-of = Étape { $step } sur { $steps }
trainer-no-group = Personnes sans groupe
# Après l’intitulé d’un champ qui peut rester vide.
trainer-may-stay-empty = peut rester vide

## On ne tape un chemin que si la fenêtre de choix d’un fichier ne peut pas s’ouvrir.
trainer-path-why = La fenêtre de choix d’un fichier ne peut pas s’ouvrir ici. Veuillez taper le chemin.
trainer-path-label = Chemin du fichier
# $example : un chemin complet, par exemple /home/anna/classe.csv
trainer-path-hint = Le chemin complet, par exemple { $example }
trainer-path-use = Prendre ce chemin

## Une date se tape : jour, mois, année.
trainer-day-hint = Jour/mois/année, par exemple 24/11/2026
trainer-day-unclear = Ce n’est pas encore une date. Écrivez-la ainsi : 24/11/2026.

## Première mise en place.
trainer-setup-title = Préparer l’espace formation
trainer-setup-lead = Trois courtes pages. Ensuite, vous créez votre premier groupe.
trainer-setup-site = Nom de votre bibliothèque ou école
trainer-setup-site-hint = Il se trouve dans les rapports que vous enregistrez.
trainer-setup-region = Région
trainer-setup-region-hint = Les pages d’aide montrent d’abord les numéros de cette région.
trainer-setup-fixed = Votre service informatique a fixé le nom et la région. On ne les change pas ici.
trainer-setup-site-missing = Le nom manque encore
trainer-region-dg = Communauté germanophone (Ostbelgien)
trainer-region-vl = Flandre
trainer-region-br = Bruxelles
trainer-region-wa = Wallonie
trainer-account-title = Votre compte
trainer-account-lead = Il ouvre l’espace formation. Personne d’autre ne connaît la phrase de passe.
trainer-account-name = Votre nom
trainer-account-name-hint = Le journal l’indique à côté de vos actions, par exemple un export.
trainer-account-save = Créer mon compte
trainer-account-name-missing = Votre nom manque encore

## Phrase de passe : plusieurs mots au lieu d’un seul.
trainer-passphrase = Phrase de passe
trainer-passphrase-hint = Quatre mots ou plus, que personne d’autre ne mettrait ensemble.
trainer-passphrase-again = Phrase de passe, une deuxième fois
trainer-passphrase-show = Montrer ce que je tape
trainer-passphrase-differs = Les deux phrases ne sont pas encore identiques.
trainer-passphrase-same = Les deux phrases sont identiques.
trainer-passphrase-missing = La phrase de passe manque
trainer-passphrase-weak = Phrase trop facile à deviner
trainer-passphrase-repeat = Tapez-la encore une fois
# La force de la phrase de passe, de 0 (très facile à deviner) à 4.
trainer-strength-label = Solidité de la phrase
trainer-strength-0 = Très facile à deviner. Ajoutez des mots, s’il vous plaît.
trainer-strength-1 = Facile à deviner. Ajoutez des mots, s’il vous plaît.
trainer-strength-2 = Pas encore assez forte. Un mot de plus aide.
trainer-strength-3 = Forte. Vous pouvez l’utiliser.
trainer-strength-4 = Très forte. Vous pouvez l’utiliser.

## Code de secours, montré une fois, sur sa propre page.
trainer-code-title = Votre code de secours
trainer-code-lead = Si vous oubliez votre phrase de passe, ce code permet d’en choisir une nouvelle.
trainer-code-paper = Notez-le sur papier. Gardez ce papier loin de l’ordinateur, par exemple dans un tiroir fermé à clé.
trainer-code-once = Ce code s’affiche une seule fois. Sans phrase de passe ni code, personne ne peut rouvrir votre compte.
trainer-code-label = Code de secours
trainer-code-written = Je l’ai noté.
trainer-code-missing = Notez-le d’abord
trainer-code-open = Ouvrir l’espace formation

## Déverrouiller.
trainer-unlock-title = Espace formation
trainer-unlock-lead = Choisissez votre nom et tapez votre phrase de passe.
trainer-unlock-who = Votre nom
trainer-unlock-button = Déverrouiller
trainer-unlock-choose = Choisissez votre nom
trainer-unlock-forgotten = Phrase de passe oubliée
trainer-recover-title = Une nouvelle phrase de passe
trainer-recover-lead = Prenez le papier avec votre code de secours. Vous recevrez ensuite un nouveau code.
trainer-recover-code = Code de secours
trainer-recover-code-hint = Majuscules, minuscules, espaces et tirets ne changent rien.
trainer-recover-code-missing = Le code manque encore
trainer-recover-new = Nouvelle phrase de passe
trainer-recover-save = Enregistrer la nouvelle phrase
trainer-recover-back = Retour au déverrouillage

## Rideau après dix minutes sans activité.
trainer-curtain-title = L’espace formation est verrouillé
trainer-curtain-lead = Pendant dix minutes, personne n’a utilisé cet ordinateur. Ce que vous avez enregistré est en sécurité.
trainer-curtain-draft = Vous retrouverez ce que vous avez commencé.
trainer-curtain-open = Déverrouiller à nouveau
