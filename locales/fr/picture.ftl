## Votre bilan : ce qui va bien, ce qui mérite un regard. Jamais une note.

picture-over = Votre bilan · { $track }
picture-title-first-steps = Vous faites vos premiers pas. Chaque leçon vous aide à avancer.
picture-title-on-the-way = Vous êtes en chemin. Beaucoup de choses vont déjà bien.
picture-title-sure = Vous êtes à l’aise. Vous pouvez aider les autres.
band-first-steps = Premiers pas
band-on-the-way = En chemin
band-sure = À l’aise
picture-seen = { $tasks ->
    [one] Ce que vous savez faire, d’après { $tasks } exercice
   *[other] Ce que vous savez faire, d’après { $tasks } exercices
  }
picture-read = Comment lire ce dessin :
picture-read-text = Le point est notre meilleure estimation. Ce que vous savez vraiment faire se trouve très probablement dans les rayures.
picture-between = « { $band } » convient le mieux. Tout est possible de « { $low } » à « { $high } ».
picture-certain = « { $band } » convient, et c’est presque certain.
picture-felt = Avant, vous vous voyiez ainsi : { $rating }.
## Un regard en arrière, pour la personne seule. Il ne dit jamais que quelqu’un sait moins.
picture-change-title = Quel chemin avez-vous fait ?
picture-change-more-with-hard = Dans les exercices difficiles, vous avez répondu juste plus souvent que le { $date }.
picture-change-more = Vous avez répondu juste plus souvent que le { $date }.
picture-change-surer = Vous avez répondu juste aussi souvent que le { $date }, avec moins de doutes.
picture-change-about-the-same = Votre bilan ressemble à celui du { $date }. Si peu d’exercices ne montrent pas les petits pas.
picture-change-too-few-new = Vous connaissiez déjà beaucoup de ces exercices. Nous ne comparons donc pas avec le { $date }.
## Ce qui rend un bilan moins précis.
picture-ran-out = Il n’y avait plus d’exercices sur ce sujet. Le bilan est donc moins précis.
picture-hurried = Beaucoup de réponses sont venues très vite. Ce bilan ne vous ressemble peut-être pas. Vous pouvez recommencer à tout moment.
picture-as-words = En mots et tableau
picture-as-drawing = En dessin
picture-sure-title = Aviez-vous un doute ?
picture-knew-sure = Juste, et aucun doute
picture-knew-sure-text = Vous pouvez compter là-dessus.
picture-knew-unsure = Juste, mais avec un doute
picture-knew-unsure-text = Vous en savez plus que vous ne pensez.
picture-missed-unsure = Pas juste, avec un doute
picture-missed-unsure-text = C’est normal. Une leçon aide.
picture-missed-sure = Pas juste, mais aucun doute
picture-missed-sure-text = C’est ce qu’il est le plus utile de revoir.
picture-dont-know = { $count ->
    [one] Vous avez choisi { $count } fois « Je ne sais pas ».
   *[other] Vous avez choisi { $count } fois « Je ne sais pas ».
  }
picture-lessons = { $count ->
    [one] Cette leçon aide le plus
   *[other] Ces leçons aident le plus
  }
reason-sure-but-wrong = { $tasks ->
    [one] Pour { $tasks } exercice, vous n’aviez aucun doute, mais ce n’était pas juste.
   *[other] Pour { $tasks } exercices, vous n’aviez aucun doute, mais ce n’était pas juste.
  }
reason-was-hard = { $tasks ->
    [one] { $tasks } exercice sur ce sujet était difficile.
   *[other] { $tasks } exercices sur ce sujet étaient difficiles.
  }
reason-not-done-yet = Cette leçon est encore nouvelle pour vous.
reason-goes-further = Elle vous donne encore plus d’assurance.
picture-topics = Sujet par sujet
picture-went-well = s’est bien passé
picture-worth-a-look = à revoir
picture-no-grade = Ce n’est pas une note. Cela aide à choisir.
picture-open = Ouvrir : { $lesson }
picture-overview = Retour à mes leçons
picture-table-result = Résultat
picture-table-count = Exercices
picture-table-topic = Sujet
picture-drawing = Trois cases : { $first }, { $middle }, { $last }. Le point est dans la case « { $here } ».
