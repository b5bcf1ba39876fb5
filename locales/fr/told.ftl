## « Quitter » est montré à tout le monde à la première visite.

told-title = Un bouton utile à tous : « Quitter »
told-lead = Parfois, on ne veut pas que d’autres lisent. Touchez alors « Quitter », en haut.
told-button = Le bouton est sur chaque page, toujours au même endroit.
told-shift = Ou appuyez trois fois sur la touche Maj. C’est la touche des majuscules.
told-then = Aussitôt, on ne voit plus que des conseils de tous les jours. Votre visite est alors terminée.
told-limits = Ce que le bouton ne peut pas faire
told-limits-text = Si quelqu’un surveille cet ordinateur avec un programme, le bouton ne protège pas. Un autre appareil est alors plus sûr. Il ne cache pas non plus que Tilia était ouvert.
told-go = J’ai compris
