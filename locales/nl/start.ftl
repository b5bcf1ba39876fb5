## De eerste pagina.

start-languages = Kies uw taal
start-happened-lead = Meteen hulp, zonder aanmelden. We bewaren niets.
topic-money = Geld
topic-password = Wachtwoord
topic-card = Kaart
topic-threat = Bedreiging
topic-pictures = Foto’s
start-trainer = Voor de lesgever
start-scene = Twee mensen zitten op een bank onder een linde.
