## Des touches utiles.

keys-title = Des touches utiles
keys-lead = Tout fonctionne aussi sans souris. Ces touches vous font gagner du temps.
keys-key = Touche
keys-does = Ce qu’elle fait
keys-enter = Entrée
keys-space = Espace
keys-escape = Échap
keys-alt = Alt
keys-shift = Maj
keys-tab = Tab
keys-does-tab = va au bouton ou au champ suivant
keys-does-press = appuie sur le bouton où vous êtes
keys-does-escape = ferme ce qui s’est ouvert
keys-does-next = va à la page suivante
keys-does-back = revient d’une page ou d’une étape
keys-does-read = lit la page à voix haute, ou s’arrête
keys-does-help = Aide et contacts
keys-does-list = ouvre cette liste
keys-does-leave = quitte tout immédiatement
keys-three-times = trois fois
keys-question = La touche « ? » ouvre cette liste
keys-glossary = Les mots expliqués
