## Avis qui passent avant tout : qu’en est-il des données de cet ordinateur ?

notices-title = Bon à savoir
notice-database-damaged = Le fichier des parcours est abîmé. Il reste conservé tel quel. Choisissez la suite, ou demandez à la personne qui anime.
notice-database-newer = Les données viennent d’une version plus récente de Tilia. Elles restent intactes. Ouvrez la version récente, ou apprenez aujourd’hui sans nom.
notice-database-read-only = Tilia ne peut rien enregistrer sur cet ordinateur. Vous pouvez apprendre sans nom.
notice-network-drive = Le dossier des données est sur un disque du réseau. Les données n’y sont pas assez sûres. Dites-le à la personne qui anime.
notice-policy-invalid = Les réglages de la maison sont illisibles. Tilia prend les plus prudents. Dites-le à la personne qui anime.
notice-data-in-use = Tilia est déjà ouvert dans une autre fenêtre. Continuez là-bas. Ici, rien n’est enregistré.
notices-unknown = Quelque chose ne va pas avec les données de cet ordinateur. Dites-le à la personne qui anime.
notices-use-backup = Continuer avec la copie du { $date }
notices-use-empty = Recommencer avec des données vides
