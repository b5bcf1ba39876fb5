## Three questions about the course, on the learner’s own screen. The questions and answers themselves are in satisfaction.ftl.
course-questions-offer = Hoe was de cursus?
# $course: name of the group, for example “Tuesday morning”.
course-questions-lead = Het gaat over “{ $course }”. Uw antwoorden worden geteld zonder uw naam.
course-questions-free = U mag een vraag overslaan.
course-questions-give = Mijn antwoorden geven
course-questions-missing = Kies een antwoord
course-questions-later = Nu niet
course-questions-thanks = Dank u. Uw antwoorden zijn geteld.
course-questions-gone = Niemand kan zien wat u antwoordde, ook uzelf niet.
course-questions-on = Verder leren
