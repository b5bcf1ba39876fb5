## Three questions about the course, on the learner’s own screen. The questions and answers themselves are in satisfaction.ftl.
course-questions-offer = Comment était le cours ?
# $course: name of the group, for example “Tuesday morning”.
course-questions-lead = Il s’agit de « { $course } ». Vos réponses sont comptées sans votre nom.
course-questions-free = Vous pouvez laisser une question de côté.
course-questions-give = Donner mes réponses
course-questions-missing = Choisissez une réponse
course-questions-later = Pas maintenant
course-questions-thanks = Merci. Vos réponses sont comptées.
course-questions-gone = Personne ne peut voir ce que vous avez répondu, même pas vous.
course-questions-on = Continuer à apprendre
