## Une série de leçons.

track-lessons = Les leçons
track-private = Rien de cette leçon n’est enregistré.
track-repeated = terminé, bien refait
track-begun = commencé, étape { $step } sur { $steps }
track-open = Ouvrir : { $lesson }
track-reason-sure-but-wrong = Utile pour vous : ici, vous n’aviez pas de doute, mais c’était autre chose.
track-reason-was-hard = Utile pour vous : ces exercices étaient difficiles.
track-reason-planned = Fait partie de votre cours
