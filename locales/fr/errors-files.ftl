### Files that travel between computers: what went wrong, what is safe, what to do.
### Key: error- and the code of the failure.

## Opening a file of another computer

error-bundle-foreign = Tilia n’a pas créé ce fichier pour un autre ordinateur. Rien n’en a été repris. Choisissez un autre fichier.
error-bundle-needs-passphrase = Une phrase de passe ouvre ce fichier. Rien n’en a encore été repris. Tapez la phrase de passe choisie au moment de sa création.
error-bundle-other-key = Ce fichier est fermé pour une autre formatrice ou un autre formateur. Rien n’en a été repris. Demandez-lui de l’ouvrir, ou créez un nouveau fichier sur l’autre ordinateur.
error-bundle-signature = La signature de ce fichier n’est pas correcte. Rien n’en a été repris. Créez un nouveau fichier sur l’autre ordinateur.
# $line: line number in the file
error-bundle-line = La ligne { $line } de ce fichier est illisible. Rien n’a été repris du fichier. Créez un nouveau fichier sur l’autre ordinateur.
# for the command line
error-not-a-key = Ce n’est pas une clé que Tilia peut lire. Rien n’a été écrit. Copiez toute la ligne avec la clé, puis réessayez.

## Making a file for another computer

error-bundle-no-trainer = Cet ordinateur ne connaît pas encore la formatrice ou le formateur. Rien n’a été écrit. Prenez d’abord son fichier de cours.
error-hand-out-passphrase = Les autres ordinateurs ne sont pas encore connus ici. Il faut donc une phrase de passe pour ce fichier. Rien n’a été écrit. Choisissez une phrase de passe, puis réessayez.
error-no-trainer-key = Seuls les formatrices et les formateurs peuvent le faire. Rien n’a été modifié. Entrez dans leur espace, puis réessayez.

## A course file

error-course-unknown-trainer = Ce fichier de cours vient d’une personne qui n’est pas connue ici. Rien n’en a été repris. Comparez les chiffres avec elle, puis confirmez-les.

## The shared folder

error-drop-gone = Le dossier partagé n’est pas accessible. Rien n’est perdu et vous pouvez continuer à apprendre. Vérifiez le réseau, ou utilisez une clé USB.
error-drop-read-only = Tilia ne peut pas écrire dans le dossier partagé. Rien n’est perdu et vous pouvez continuer à apprendre. Demandez à la personne qui s’occupe des ordinateurs.
error-drop-full = Il n’y a plus de place dans le dossier partagé. Rien n’est perdu et vous pouvez continuer à apprendre. Demandez à la personne qui s’occupe des ordinateurs.
