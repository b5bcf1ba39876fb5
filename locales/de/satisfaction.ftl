## Drei Fragen am Ende eines Kurses, ohne Namen. Sie stehen mit denselben Worten auf dem gedruckten
## Blatt der Teilnehmenden und auf der Seite, auf der die Kursleitung die Antworten zählt.

satisfaction-title = Wie war der Kurs für Sie?
satisfaction-question-1 = Hat Ihnen der Kurs geholfen?
satisfaction-question-2 = Waren die Erklärungen gut zu verstehen?
satisfaction-question-3 = Fühlen Sie sich jetzt sicherer mit Computer, Telefon und Internet?

## Fünf Antworten auf jede Frage, von 1 bis 5.

satisfaction-answer-1 = Nein, gar nicht
satisfaction-answer-2 = Eher nicht
satisfaction-answer-3 = Teils, teils
satisfaction-answer-4 = Eher ja
satisfaction-answer-5 = Ja, sehr
