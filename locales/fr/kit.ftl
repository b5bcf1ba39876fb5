## Le cours sur papier : ce qui est écrit sur les feuilles imprimées. Tout est imprimé en grand, en noir et blanc.

# Titre du document quand plusieurs feuilles sont imprimées ensemble.
kit-title = Le cours sur papier
# Après le nom d’une feuille, dans la liste du début.
kit-copies = { $count ->
    [one] à imprimer { $count } fois
   *[other] à imprimer { $count } fois
}
# Au bas des cartes.
kit-cut-hint = Coupez le long des lignes en tirets.
kit-fold-hint = Coupez le long des tirets. Pliez le long des points.

## Noms des feuilles

kit-run = Déroulement du cours
kit-attendance = Liste de présence
kit-names = Cartes de nom
kit-pictures = Cartes d’image
kit-numbers = Cartes de numéro
kit-voting = Cartes de vote A à D
kit-notice = Information sur vos données
kit-sheets = Feuilles des leçons
kit-twins = Leçons sur papier
kit-satisfaction = Questionnaire de satisfaction

## Liste de présence

kit-attendance-hint = Signez chaque jour dans la bonne colonne.
# Titre de la colonne étroite avec les numéros.
kit-number = N°
kit-name = Nom

## Carte d’image : nom et image d’une personne.

kit-pictures-purpose = Appuyez sur cette image à l’écran.

## Questionnaire

kit-satisfaction-intro = N’écrivez pas votre nom sur cette feuille. Cochez une case à chaque question.
kit-satisfaction-more = Que voulez-vous encore nous dire ?
kit-satisfaction-thanks = Merci beaucoup. Pliez la feuille et rendez-la.

## Déroulement du cours

# $date est un jour en toutes lettres.
kit-run-day = Jour { $number } : { $date }
# À la place d’un jour, quand le cours n’a pas de date.
kit-run-order = Les leçons dans l’ordre
kit-run-sum = { $lessons ->
    [0] Aucune leçon
    [one] { $lessons } leçon
   *[other] { $lessons } leçons
}, { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
# Sous une leçon dont seul « terminée » est enregistré.
kit-run-assigned = Pour cette leçon, il n’y a pas de feuille à emporter. On enregistre seulement si elle est terminée.
kit-run-empty = Aucune leçon n’est encore prévue dans ce cours.

## Information sur les données

kit-notice-title = Que deviennent vos données ?
kit-notice-intro = Dans ce cours, vous apprenez avec le programme Tilia. Voici ce qu’il enregistre sur vous.
kit-notice-unfilled = Quelques lignes sont encore vides. La personne qui donne le cours les remplit avant de distribuer la feuille.
kit-notice-controller = Qui est responsable ?
kit-notice-contact = À qui poser vos questions ?
kit-notice-purpose = À quoi servent les données ?
kit-notice-basis = Sur quelle base ?
kit-notice-authority = Où porter plainte ?
kit-notice-kept = Qu’est-ce qui est enregistré ?
kit-notice-kept-name = Votre nom, votre image, votre groupe et votre langue.
kit-notice-kept-lessons = Les leçons que vous avez faites, vos réponses et vos estimations.
kit-notice-kept-trainer = Ce que la personne qui donne le cours note à son sujet.
kit-notice-never = Qu’est-ce qui n’est jamais enregistré ?
kit-notice-never-typed = Ce que vous écrivez dans les exercices, par exemple des mots de passe ou des lettres.
kit-notice-never-private = Les leçons privées. Elles ne laissent aucune trace dans le programme.
kit-notice-never-guest = Les visites sans nom.
kit-notice-where = Où et combien de temps ?
kit-notice-where-here = Sur cet ordinateur. Le programme n’est pas relié à Internet.
kit-notice-where-files = La personne qui donne le cours peut enregistrer des listes et des rapports dans un fichier.
kit-notice-where-long = Jusqu’à ce que vous, ou la personne qui donne le cours, effaciez les données.
kit-notice-rights = Vos droits
kit-notice-rights-see = Dans « Mes données », vous voyez tout. Vous pouvez aussi tout emporter.
kit-notice-rights-erase = Vous pouvez y effacer tout, pour toujours.
kit-notice-rights-ask = Quelque chose n’est pas juste ? Demandez à la personne qui donne le cours de le changer.
