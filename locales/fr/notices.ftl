## Avis qui passent avant tout : qu’en est-il des données de cet ordinateur ?

notices-title = Bon à savoir
notice-database-damaged = Le fichier des données est abîmé. Tilia le laisse tel quel. Choisissez la suite, ou demandez à la personne qui donne le cours.
notice-database-newer = Les données viennent d’une version plus récente de Tilia. Elles restent intactes. Ouvrez la version plus récente, ou apprenez aujourd’hui sans nom.
notice-database-read-only = Tilia ne peut rien enregistrer sur cet ordinateur. Vous pouvez apprendre sans nom.
notice-network-drive = Le dossier de données est sur un lecteur réseau. Les données n’y sont pas assez en sécurité. Dites-le à la personne qui donne le cours.
notice-policy-invalid = Les réglages de votre organisation sont illisibles. Tilia applique les plus prudents. Dites-le à la personne qui donne le cours. Pour le service informatique : { $detail }
notice-data-in-use = Tilia est déjà ouvert dans une autre fenêtre. Continuez dans cette fenêtre-là. Ici, rien n’est enregistré.
notices-unknown = Quelque chose ne va pas avec les données de cet ordinateur. Dites-le à la personne qui donne le cours.
notices-use-backup = Continuer avec la sauvegarde du { $date }
notices-use-empty = Recommencer avec des données vides
notice-clock-behind = L’horloge de cet ordinateur montre une date impossible. Vous pouvez quand même apprendre : l’ordre reste juste. Prévenez la personne qui donne le cours.
