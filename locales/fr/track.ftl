## Une série de leçons.

track-lessons = Les leçons
track-recommended = La plus utile pour vous maintenant
track-private = Rien de cette leçon n’est enregistré.
track-repeated = terminé, bien refait
track-begun = commencé, étape { $step } sur { $steps }
track-open = Ouvrir : { $lesson }
