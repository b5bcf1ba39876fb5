### Ce qui s’est passé, ce qui est en sécurité, ce qu’on peut faire. Deux ou trois phrases courtes.

error-unexpected = Quelque chose n’a pas marché, et nous ne l’avions pas prévu. Ce que vous avez fait avant est enregistré. Réessayez, ou revenez en arrière et continuez de là.

## Les données sur cet ordinateur

error-disk-full = Le disque de cet ordinateur est plein. Votre dernière réponse n’est peut-être pas enregistrée ; tout le reste l’est. Demandez à quelqu’un de faire de la place, puis réessayez.
error-read-only = Tilia ne peut pas écrire dans son dossier de données. Ce qui s’y trouve déjà est en sécurité. Demandez à la personne qui gère cet ordinateur de l’autoriser.
error-database-damaged = Le fichier des données d’apprentissage est abîmé. Tilia le laisse tel quel et n’y change rien. Restaurez une sauvegarde, ou demandez à la personne qui gère cet ordinateur.
error-database-newer = Ces données viennent d’une version plus récente de Tilia. Elles sont en sécurité et n’ont pas été touchées. Installez la version plus récente sur cet ordinateur.
error-network-drive = Le dossier de données se trouve sur un lecteur réseau. Des données pourraient s’y perdre, donc Tilia n’y écrit rien. Choisissez un dossier sur cet ordinateur.
error-locked = Tilia est déjà ouvert sur cet ordinateur. Vos données sont en sécurité. Continuez dans l’autre fenêtre, ou fermez-la d’abord.
error-busy = Un autre programme utilise les données en ce moment. Rien n’a été changé. Attendez un instant, puis réessayez.

## Se connecter

error-wrong-passphrase = Cette phrase de passe ne correspond pas au nom. Rien n’a été changé. Regardez les majuscules et les espaces, puis réessayez.
error-wrong-recovery-code = Ce code de secours ne correspond pas au nom. Rien n’a été changé. Comparez-le lettre par lettre avec la feuille où vous l’avez noté.
error-try-later = Il y a eu plusieurs essais de suite. { $seconds ->
    [one] Attendez { $seconds } seconde, puis réessayez.
   *[other] Attendez { $seconds } secondes, puis réessayez.
} Rien n’est perdu.
error-not-signed-in = Votre visite est terminée. Ce que vous avez fait est enregistré, sauf si vous étiez en visite sans nom. Recommencez à la première page.
error-trainer-locked = L’espace formation est verrouillé. Toutes les données sont en sécurité. Entrez votre phrase de passe pour continuer.
error-passphrase-weak = Cette phrase de passe est facile à deviner. Rien n’a été enregistré. Prenez quatre mots ou plus qui n’ont rien à voir entre eux.
error-name-empty = Il n’y a pas encore de nom. Rien n’a été enregistré. Écrivez un nom, puis réessayez.
error-name-taken = Ce nom existe déjà ici. Rien n’a été enregistré. Ajoutez une lettre ou le nom de famille, pour distinguer les deux personnes.
error-not-allowed-here = Cette façon de se connecter est désactivée sur cet ordinateur. Rien n’a été changé. Choisissez-en une autre, ou demandez à la personne qui donne le cours.
error-set-up-done = Cet ordinateur est déjà préparé. Rien n’a été changé. Connectez-vous avec le compte qui existe.

## Leçons et personnes

error-unknown-lesson = Cette leçon n’est pas sur cet ordinateur. Ce que vous avez appris est enregistré. Revenez en arrière et choisissez une autre leçon.
error-lesson-too-new = Cette leçon demande une version plus récente de Tilia. Ce que vous avez appris est enregistré. Revenez en arrière et choisissez une autre leçon.
error-unknown-step = Cette page de la leçon n’existe plus. Ce que vous avez appris est enregistré. Ouvrez de nouveau la leçon dans la liste.
error-unknown-track = Ces leçons ne sont pas sur cet ordinateur. Ce que vous avez appris est enregistré. Revenez en arrière et choisissez un autre sujet.
error-unknown-learner = Cette personne n’est plus dans la liste. Rien n’a été changé. Regardez encore une fois la liste.
error-unknown-group = Ce groupe n’existe plus. Rien n’a été changé. Regardez encore une fois la liste des cours.
error-unknown-trainer = Il n’y a pas de compte à ce nom. Rien n’a été changé. Choisissez un nom dans la liste.
error-unknown-device = Cet ordinateur n’est plus dans la liste. Rien n’a été changé. Regardez la liste encore une fois.
error-bad-answer = Cette réponse n’a pas pu être comprise, elle n’est donc pas enregistrée. Vos réponses précédentes sont en sécurité. Choisissez encore une fois.
error-no-assessment = Aucune autoévaluation n’est en cours. Les résultats précédents sont en sécurité. Recommencez avec « Où en suis-je ? ».
error-no-picture-yet = Il n’y a pas encore de bilan. Rien n’est perdu. Répondez d’abord aux questions ; cela prend quelques minutes.
error-out-of-range = Un nombre est trop petit ou trop grand : { $what }. Rien n’a été enregistré. Changez ce nombre.
error-bad-date = Ce jour ne peut pas être lu. Rien n’a été changé. Écrivez l’année, le mois et le jour ainsi : 2026-11-30.
error-bad-time = Une heure ne peut pas être lue, ou la fin vient avant le début. Rien n’a été enregistré. Regardez encore une fois les heures de ce jour.
error-note-empty = Cette note est encore vide. Rien n’a été enregistré. Écrivez une phrase et réessayez.
error-course-questions-closed = Les questions sur votre cours sont fermées. Ce que vous avez appris est enregistré. Si vous voulez dire quelque chose, parlez à la personne qui donne le cours.

## Listes de classe

error-roster-row = { $rows ->
    [one] { $rows } ligne de la liste n’est pas utilisable.
   *[other] { $rows } lignes de la liste ne sont pas utilisables.
} Rien n’a été importé. Corrigez la liste comme indiqué et choisissez de nouveau le fichier.
error-roster-no-name-column = La liste n’a pas de colonne pour les noms. Rien n’a été importé. Écrivez « Nom » au-dessus de la colonne des noms.
error-roster-empty = Il n’y a personne dans cette liste. Rien n’a été importé. Vérifiez que c’est le bon fichier.
error-roster-name-empty = Le nom manque. Écrivez un nom, ou supprimez cette ligne.
error-roster-too-long = Ce texte est trop long. Il y a de la place pour { $most } lettres au plus. Raccourcissez-le.
error-roster-too-many-cells = Cette ligne a plus de cases qu’il n’y a de titres. Vérifiez ses séparateurs et ses guillemets.
error-roster-language = Cette langue n’est pas connue. Écrivez de, nl, fr ou en, ou laissez la case vide.
error-roster-picture = Cette image n’est pas connue. Laissez la case vide, et Tilia choisit une image.
error-roster-same-id = La ligne { $row } a le même numéro. Chaque personne doit avoir son propre numéro.
error-roster-unreadable-sign = Un caractère de cette case est illisible. Enregistrez la liste en « CSV UTF-8 » et choisissez-la de nouveau.

## Fichiers

error-file-unreadable = Ce fichier ne peut pas être lu. Il n’a pas été changé. Regardez s’il est encore là et si vous pouvez l’ouvrir.
error-file-not-a-table = Ce fichier n’est pas un tableau que Tilia peut lire. Rien n’a été importé. Enregistrez la liste en « CSV » dans votre tableur et choisissez-la de nouveau.
error-file-too-large = Ce fichier est trop grand. Rien n’a été importé. Divisez la liste et importez les parties l’une après l’autre.
error-file-exists = Il y a déjà un fichier de ce nom. Il n’a pas été changé. Choisissez un autre nom.
error-path-missing = Ce dossier n’est pas là. Rien n’a été écrit. S’il est sur une clé USB, branchez-la et choisissez de nouveau le dossier.
error-path-refused = Tilia ne peut pas écrire à cet endroit. Rien n’y a été écrit. Choisissez un autre dossier.
error-not-printed = Aucune imprimante n’a pris la feuille : il n’y en a pas, ou elle n’est pas prête. Rien n’est perdu. Vous pouvez enregistrer la feuille en PDF et l’imprimer ailleurs.
error-kit-empty = Il n’y a encore rien à imprimer ici. Rien n’a changé. Ajoutez d’abord des personnes ou prévoyez des leçons.
error-folder-not-empty = Ce dossier contient déjà des données. Rien n’y a été changé. Choisissez un dossier vide.
error-stopped = Vous avez arrêté le travail. Il ne reste aucun fichier à moitié écrit, et vos données sont comme avant. Vous pouvez recommencer quand vous voulez.

## Exports, règles, sauvegardes

error-not-allowed = Les réglages de votre organisation ne le permettent pas. Rien n’a été changé. Demandez à la personne qui gère Tilia.
error-export-dates = Le premier jour vient après le dernier. Rien n’a été écrit. Changez une des deux dates.
error-export-for-others = Un fichier pour d’autres montre des groupes ou des cours entiers, sur un trimestre. Rien n’a quitté cet ordinateur. Choisissez un trimestre, et pas une seule personne.
error-export-format-off = Cette sorte de fichier est désactivée sur cet ordinateur. Rien ne l’a quitté. Choisissez une autre sorte de fichier.
error-export-format-unfit = Cette sorte de fichier ne peut pas contenir ce choix. Rien n’a quitté cet ordinateur. Choisissez une autre sorte de fichier.
error-policy-invalid = Le fichier de règles contient une erreur : { $detail }. Les données sont en sécurité ; pour le moment, seules les visites sans nom sont possibles. Corrigez le fichier et relancez Tilia.
error-policy-draft = Le fichier de règles contient une erreur : { $detail }. Avec ce fichier, Tilia n’accepterait que des visites sans nom. Corrigez-le, puis vérifiez-le à nouveau.
error-backup-bad = Cette sauvegarde est abîmée. Vos données actuelles n’ont pas été touchées. Choisissez une autre sauvegarde.
error-backup-foreign = Ce fichier n’est pas une sauvegarde de Tilia. Vos données actuelles n’ont pas été touchées. Choisissez un autre fichier.
error-backup-missing = Il n’y a pas encore de sauvegarde sur cet ordinateur. Vos données n’ont pas été touchées. Choisissez une sauvegarde sur une clé USB ou dans un autre dossier.
error-erased-list-damaged = La liste des personnes effacées est abîmée à la ligne { $line }. Rien n’a été restauré, pour qu’aucune personne effacée ne revienne. Demandez à la personne qui gère cet ordinateur.

error-disk-full-elsewhere = Il n’y a plus de place à l’endroit choisi. Aucun fichier n’a été écrit, et vos données sont en sécurité. Choisissez un autre endroit, par exemple une clé USB vide.
error-export-too-large = Cet endroit ne peut pas recevoir un fichier aussi grand. Aucun fichier n’a été écrit. Choisissez un autre endroit, ou exportez moins à la fois.
error-not-accepted = Cela n’a pas été noté : { $detail }. Rien n’a changé. Vérifiez le nom de la leçon et la langue.
error-no-data = Il n’y a pas de données de Tilia dans { $path }. Rien n’a été changé. Indiquez le dossier avec --data ou dans TILIA_DATA.
error-progress-differs = Tout ce qui s’est passé est là, mais l’avancement affiché n’y correspond pas. Rien n’a été changé. Faites recalculer l’avancement : tilia-admin data rebuild.
error-only-alone = Ceci se fait une personne à la fois, pour que le résultat soit juste. Rien n’est perdu. Terminez cette visite et entrez à tour de rôle.
error-two-or-three = Deux ou trois personnes différentes peuvent apprendre ensemble. Rien n’a été changé. Choisissez encore une fois.
error-pin-needed = Il faut ici trois images. Rien n’a été changé. Touchez vos trois images, dans votre ordre.
error-pin-wrong = Ce n’étaient pas ces images-là. Vos données sont en sécurité. Réessayez, ou demandez à la personne qui donne le cours.
error-pin-later = { $seconds ->
    [one] Plusieurs fois, ce n’étaient pas ces images-là. Attendez { $seconds } seconde, puis réessayez.
   *[other] Plusieurs fois, ce n’étaient pas ces images-là. Attendez { $seconds } secondes, puis réessayez.
  }
error-pin-later-minutes = { $minutes ->
    [one] Plusieurs fois, ce n’étaient pas ces images-là. Attendez environ { $minutes } minute. La personne qui donne le cours peut aussi retirer les images.
   *[other] Plusieurs fois, ce n’étaient pas ces images-là. Attendez environ { $minutes } minutes. La personne qui donne le cours peut aussi retirer les images.
  }
error-pin-without-name = Les trois images sont pour les personnes qui ont un nom ici. Rien n’a été changé. Entrez pour cela avec votre nom.
error-name-and-picture-taken = Ce nom avec cette image existe déjà ici. Est-ce vous ? Touchez alors votre image. Sinon, choisissez une autre image.


## Fichiers personnels que l’on emporte et que l’on rapporte

error-parcel-passphrase = Cette phrase de passe n’ouvre pas le fichier. Rien n’a été modifié. Vérifiez les majuscules et les espaces, puis réessayez.
error-parcel-foreign = Ce n’est pas un fichier à emporter préparé par Tilia. Rien n’a été modifié. Choisissez un autre fichier.
error-parcel-damaged = Ce fichier est abîmé, ou quelqu’un l’a modifié. Rien n’en a été repris. Si vous avez une autre copie, choisissez-la.
error-parcel-too-large = Ce fichier est bien plus grand qu’un fichier de Tilia. Rien n’en a été repris. Choisissez un autre fichier.
error-parcel-newer = Ce fichier vient d’une version plus récente de Tilia. Il est intact et n’a pas été modifié. Utilisez-le sur un ordinateur avec la nouvelle version.
error-parcel-contradiction = Ce fichier ne correspond pas à ce qui est enregistré ici. Rien n’a été modifié. Demandez à la personne qui donne le cours, ou à l’accueil.
error-parcel-erased = Vous avez fait effacer vos données sur cet ordinateur. C’est pourquoi il n’accepte pas ce fichier. Rien n’a été modifié. Vous pouvez apprendre ici sans nom.
