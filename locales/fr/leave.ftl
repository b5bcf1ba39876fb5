## Une page ordinaire et anodine. Elle ne doit pas révéler pourquoi on est ici.

leave-title = Bonnes habitudes à l’ordinateur
leave-lead = De petites choses qui aident chaque jour.
leave-sit = Bien s’asseoir
leave-sit-text = Placez l’écran à une longueur de bras. Posez les pieds à plat.
leave-eyes = Reposer les yeux
leave-eyes-text = Regardez au loin toutes les vingt minutes.
leave-lock = Verrouiller l’écran
leave-lock-text = Verrouillez l’écran quand vous vous levez.
leave-save = Enregistrer souvent
leave-save-text = Enregistrez vos textes régulièrement. Ainsi, rien ne se perd.
leave-update = Garder les programmes à jour
leave-update-text = Les mises à jour corrigent des erreurs. Laissez-les s’installer.
leave-drink = Faire une pause
leave-drink-text = Buvez un verre d’eau et marchez un peu.
leave-to-start = Page de départ
