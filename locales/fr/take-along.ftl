## Emporter ses données, par exemple sur une clé USB, et les rapporter.

take-title = Emporter mes données
take-lead = Tilia écrit tout ce qui vous concerne dans un fichier. Avec lui, vous continuez sur un autre ordinateur.
take-lead-guest = Emportez le travail d’aujourd’hui avant de terminer. La prochaine fois, vous continuerez à cet endroit.
take-secret = Choisissez une phrase de passe
take-secret-forgotten = Sans la phrase de passe, personne ne peut ouvrir le fichier, pas même Tilia. Notez-la et gardez-la chez vous.
take-page = Enregistrer aussi une page à lire
take-page-text = Cette page s’ouvre dans tout navigateur. Elle n’a pas de phrase de passe : qui la trouve peut la lire.
take-private = Les leçons sur le respect en ligne ne sont pas dans le fichier.
take-save = Enregistrer le fichier
take-working = Tilia verrouille le fichier. Cela peut prendre un moment.
take-saved-title = Vos données sont enregistrées
take-saved-file = Le fichier verrouillé : { $path }
take-saved-page = La page à lire : { $path }
take-saved-stick = Est-il sur une clé USB ? Attendez un instant, puis retirez la clé en toute sécurité.
take-saved-back = Retour à mes données

## Choisir une clé USB sur un ordinateur partagé.

take-drives-title = Sur quelle clé USB ?
take-drives-none = Il n’y a pas encore de clé USB. Branchez-en une, puis cherchez à nouveau.
take-drives-none-writable = Sur cet ordinateur, Tilia enregistre seulement sur des clés USB.
take-drive-free = { $free } libres
take-drives-again = Chercher à nouveau
take-drives-close = Ne pas enregistrer

## Là où un ordinateur n’a pas de fenêtre pour les fichiers.

take-path-why = Cet ordinateur ne peut pas montrer de fenêtre pour les fichiers. Tapez l’endroit où mettre le fichier.
take-path-label = Dossier et nom du fichier
take-path-example = Par exemple { $example }
take-path-use = Prendre cet endroit

## Rapporter.

back-title = Continuer avec mon fichier
back-lead = Vous avez emporté vos données d’un autre ordinateur. Choisissez ici le fichier et tapez sa phrase de passe.
back-tile = J’ai un fichier
back-tile-text = Continuer ce que j’ai fait sur un autre ordinateur
back-choose = Choisir le fichier
back-chosen = Votre fichier : { $path }
back-other = Choisir un autre fichier
back-files-title = Quel est votre fichier ?
back-files-none = Aucune clé USB ne contient de fichier de Tilia. Branchez la clé, puis cherchez à nouveau.
back-path-why = Cet ordinateur ne peut pas montrer de fenêtre pour les fichiers. Tapez l’endroit où se trouve le fichier.
back-secret = La phrase de passe du fichier
back-go = Continuer
back-missing-file = Choisissez d’abord le fichier
back-missing-secret = Tapez la phrase de passe
back-working = Tilia ouvre le fichier. Cela peut prendre un moment.
