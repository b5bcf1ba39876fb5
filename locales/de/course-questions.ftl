## Three questions about the course, on the learner’s own screen. The questions and answers themselves are in satisfaction.ftl.
course-questions-offer = Wie war der Kurs?
# $course: name of the group, for example “Tuesday morning”.
course-questions-lead = Es geht um „{ $course }“. Ihre Antworten werden ohne Ihren Namen gezählt.
course-questions-free = Sie dürfen eine Frage auslassen.
course-questions-give = Antworten abgeben
course-questions-missing = Antwort wählen
course-questions-later = Jetzt nicht
course-questions-thanks = Danke. Ihre Antworten sind gezählt.
course-questions-gone = Niemand kann sehen, was Sie geantwortet haben, auch Sie selbst nicht.
course-questions-on = Weiter lernen
