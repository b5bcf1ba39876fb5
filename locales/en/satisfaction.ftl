## Three questions at the end of a course, without a name. They stand in the same words on the
## printed sheet of the participants and on the page where the trainer counts the answers.

satisfaction-title = How was the course for you?
satisfaction-question-1 = Did the course help you?
satisfaction-question-2 = Were the explanations easy to understand?
satisfaction-question-3 = Do you feel safer now with computers, phones and the internet?

## Five answers to each question, from 1 to 5.

satisfaction-answer-1 = No, not at all
satisfaction-answer-2 = Not really
satisfaction-answer-3 = Partly
satisfaction-answer-4 = Mostly
satisfaction-answer-5 = Yes, very much
