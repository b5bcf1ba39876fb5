## La première page.

start-languages = Choisissez votre langue
start-happened-lead = De l’aide tout de suite, sans inscription. Nous ne gardons rien.
topic-money = Argent
topic-password = Mot de passe
topic-card = Carte
topic-threat = Menace
topic-pictures = Images
start-trainer = Espace formation
start-scene = Deux personnes sont assises sur le banc, sous un tilleul.
