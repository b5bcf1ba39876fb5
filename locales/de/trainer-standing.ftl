# Wo die Gruppe steht: Stufen vorher und nachher, der Gewinn in Worten, und wie die Aufgaben wirken. Für die Kursleitung.

## Stufen der Gruppe.
trainer-standing-lead = Die Ergebnisse helfen Ihnen, den Kurs zu planen. Es sind keine Noten.
trainer-standing-entry = Vor den Lektionen
trainer-standing-exit = Nach den Lektionen
trainer-standing-people = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
  }
trainer-standing-nobody = noch niemand
trainer-standing-gain = Was die Gruppe gewonnen hat
trainer-standing-gain-more = Die Gruppe kann mehr als vorher. Das ist mehr als Zufall.
trainer-standing-gain-unclear = Die Ergebnisse vorher und nachher liegen nah beieinander. Der Unterschied kann Zufall sein.
trainer-standing-gain-less = Die Gruppe hatte weniger Aufgaben richtig als vorher. Fragen Sie, wie die Aufgaben gefallen haben.
trainer-standing-gain-few = Zu wenige Personen: Zehn brauchen beide Ergebnisse. Im Moment sind es { $both }.
trainer-standing-none-title = Noch hat niemand „Wo stehe ich?“ gemacht
trainer-standing-none-text = Man kann es nach der ersten Lektion von der Startseite aus beginnen. Es ist immer freiwillig.

## Aufgaben. Die Zahlen gelten für alle in diesem Datenordner, nie für eine Person.
trainer-items-title = Wie die Aufgaben wirken
trainer-items-lead = Von allen an diesem Computer, nie über eine einzelne Person.
trainer-items-sort = Ordnen
trainer-items-sort-hard = die schwersten zuerst
trainer-items-sort-sure = am öftesten sicher, aber falsch
trainer-items-table = Aufgaben von „Wo stehe ich?“
trainer-items-task = Aufgabe
trainer-items-right = richtig
trainer-items-sure = sicher, aber falsch
trainer-items-unknown = „Weiß ich nicht“
trainer-items-favourite = Häufigste falsche Antwort
trainer-items-share = { $share } von 100
trainer-items-answers = { $count ->
    [one] { $count } Antwort
   *[other] { $count } Antworten
  }
trainer-items-odd = Wer sonst viel weiß, scheitert hier oft. Lesen Sie die Aufgabe noch einmal: Ist sie klar?
trainer-items-hidden = { $hidden ->
    [one] { $hidden } weitere Aufgabe hat weniger als { $least } Antworten. Sie wird noch nicht gezeigt.
   *[other] { $hidden } weitere Aufgaben haben weniger als { $least } Antworten. Sie werden noch nicht gezeigt.
  }
trainer-items-none = Noch hat keine Aufgabe { $least } Antworten. Darunter sagen Zahlen zu wenig.
