## Sheets of paper: the words that stand on them beside the text of a lesson.

## The lesson sheet

paper-lesson-sheet = Fiche de la leçon
paper-learned = Le sujet de cette leçon
paper-plan = Mon plan
paper-plan-blank = Que ferez-vous à la maison ? Écrivez-le ici.
paper-helps = Qui vous aide

## The certificate. It says that somebody took part, never how well.

paper-certificate = Attestation de participation
paper-certificate-for = Nous attestons que
paper-certificate-took-part = a participé au cours « Décider par soi-même et en sécurité sur internet ».
paper-certificate-days = Quand
paper-certificate-hours = Durée
paper-certificate-topics = Thèmes
paper-certificate-by = Organisation
paper-certificate-signature = Signature
paper-certificate-place-day = Lieu et date
# Small print at the lower edge.
paper-certificate-note = Cette feuille confirme la participation. Ce n’est pas une note.
# $from and $to are days in words.
paper-days = du { $from } au { $to }
# $hours can be a half, such as 7.5.
paper-hours = { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
}
paper-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}

## A whole lesson on paper, for a course without computers

paper-twin = Leçon sur papier
# The band over everything that is made up.
paper-practice = Exercice – rien ici n’est réel
paper-answers = Réponses
paper-answers-first = Regardez cette page seulement à la fin.
paper-fits = Ce qui convient
paper-why = Pourquoi

## What to do with the pen. Above each activity.

paper-how-choice = Cochez une seule case.
paper-how-choices = Cochez toutes les cases qui conviennent.
paper-how-order = Qu’est-ce qui vient en premier ? Écrivez 1 dans cette case, puis 2, et ainsi de suite.
paper-how-match = Qu’est-ce qui va ensemble ? Tracez une ligne de gauche à droite.
paper-how-sort = Cochez une case par ligne.
paper-how-spot = Qu’est-ce qui appelle à la prudence ? Soulignez-le.
paper-how-inbox = Que faites-vous de chaque message ? Cochez une case en dessous.
paper-how-chat = Commencez au 1. Choisissez ce que vous dites, puis continuez au numéro indiqué.
paper-how-settings = Que réglez-vous ? Cochez une case pour chaque réglage.
paper-how-web = Lisez les pages. Allez où un lien vous mène, puis décidez.
paper-how-password = Écrivez quatre mots qui n’ont rien à voir entre eux. Inventez-les seulement pour cet exercice.
paper-how-file = Où mettez-vous des copies ? Cochez les cases.
paper-how-letter = Cochez ce que votre lettre doit dire. Recopiez-la ensuite à la main et signez-la.
paper-how-plan = Cochez ce que vous ferez à la maison.
paper-how-typing = Recopiez chaque ligne telle quelle. Cherchez ensuite ses lettres sur un clavier.

## Parts of a made-up message, web page or payment screen

paper-role-from = De
paper-role-address = Adresse
paper-role-subject = Objet
paper-role-heading = Titre
paper-role-text = Texte
paper-role-price = Prix
paper-role-amount = Montant
paper-role-iban = Compte
paper-role-name = Nom
paper-role-button = Bouton
paper-role-rating = Évaluation
paper-role-footer = Au bas de la page
paper-medium-mail = courriel
paper-medium-text = SMS
paper-medium-qr = autocollant avec code

## What can be done with a message

paper-keep = Garder
paper-report = Signaler
paper-delete = Supprimer

## Conversations and pages: a number follows.

paper-go-to = Allez au
paper-the-end = Fin de la conversation
# Behind the state that a switch has at the beginning.
paper-now = réglage actuel
paper-decide = Que faites-vous ?
paper-reasons = Pourquoi ? Cochez vos raisons.
# A number follows: Word 1, Word 2.
paper-word = Mot
# A number follows.
paper-least-length = Comptez les lettres. Il en faut au moins :
paper-file = Fichier
# A number follows.
paper-copies = Copies de chaque fichier :
# The place that breaks follows.
paper-breaks = Puis ceci tombe en panne. Barrez-le et regardez ce qui reste :
# Blocks of a letter.
paper-always = toujours dans la lettre
paper-one-of = choisissez-en une
# Heading of the first column of a table.
paper-card = Quoi ?
