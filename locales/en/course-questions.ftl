## Three questions about the course, on the learner’s own screen. The questions and answers themselves are in satisfaction.ftl.
course-questions-offer = How was the course?
# $course: name of the group, for example “Tuesday morning”.
course-questions-lead = It is about “{ $course }”. Your answers are counted without your name.
course-questions-free = You may leave a question out.
course-questions-give = Give my answers
course-questions-missing = Choose an answer
course-questions-later = Not now
course-questions-thanks = Thank you. Your answers are counted.
course-questions-gone = Nobody can see what you answered, not even you.
course-questions-on = Continue learning
