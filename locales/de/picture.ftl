## Ihr Bild: was gut geht und was einen Blick lohnt. Nie eine Note.

picture-over = Ihr Bild · { $track }
picture-title-first-steps = Sie machen die ersten Schritte. Jede Lektion hilft Ihnen weiter.
picture-title-on-the-way = Sie sind unterwegs. Vieles geht schon gut.
picture-title-sure = Sie sind sicher unterwegs. Das können Sie weitergeben.
band-first-steps = Erste Schritte
band-on-the-way = Unterwegs
band-sure = Sicher
picture-seen = { $tasks ->
    [one] Was Sie können, gesehen in { $tasks } Aufgabe
   *[other] Was Sie können, gesehen in { $tasks } Aufgaben
  }
picture-read = So lesen Sie das:
picture-read-text = Der Punkt ist unsere beste Schätzung. Ihr wirkliches Können liegt wahrscheinlich im gestreiften Bereich.
picture-between = Am besten passt „{ $band }“. Möglich ist alles von „{ $low }“ bis „{ $high }“.
picture-certain = Das passt recht sicher zu „{ $band }“.
picture-felt = So haben Sie sich vorher gesehen: { $rating }.
## Ein Blick zurück, nur für die Person selbst. Er sagt nie, dass jemand weniger kann.
picture-change-title = Wie weit sind Sie gekommen?
picture-change-more-with-hard = Bei schweren Aufgaben lagen Sie öfter richtig als am { $date }.
picture-change-more = Sie lagen öfter richtig als am { $date }.
picture-change-surer = Sie lagen so oft richtig wie am { $date } und waren sich sicherer.
picture-change-about-the-same = Ihr Bild ist etwa so wie am { $date }. Kleine Schritte zeigen so wenige Aufgaben nicht.
picture-change-too-few-new = Viele dieser Aufgaben kannten Sie schon. Darum vergleichen wir nicht mit dem { $date }.
## Was ein Bild ungenauer macht.
picture-ran-out = Zu diesem Thema gab es keine weiteren Aufgaben. Darum ist das Bild ungenauer.
picture-hurried = Viele Antworten kamen sehr schnell. Vielleicht passt das Bild nicht gut zu Ihnen. Sie können jederzeit neu beginnen.
picture-as-words = Als Wörter und Tabelle
picture-as-drawing = Als Zeichnung
picture-sure-title = Wie sicher waren Sie?
picture-knew-sure = Gewusst und sicher
picture-knew-sure-text = Darauf können Sie sich verlassen.
picture-knew-unsure = Gewusst, aber unsicher
picture-knew-unsure-text = Sie wissen mehr, als Sie denken.
picture-missed-unsure = Nicht gewusst, unsicher
picture-missed-unsure-text = Das ist normal. Eine Lektion hilft.
picture-missed-sure = Nicht gewusst, aber sicher
picture-missed-sure-text = Hier lohnt sich ein Blick am meisten.
picture-dont-know = { $count ->
    [one] { $count } Mal haben Sie „Weiß ich nicht“ gewählt.
   *[other] { $count } Mal haben Sie „Weiß ich nicht“ gewählt.
  }
picture-lessons = { $count ->
    [one] Diese Lektion hilft am meisten
   *[other] Diese Lektionen helfen am meisten
  }
reason-sure-but-wrong = { $tasks ->
    [one] Bei { $tasks } Aufgabe waren Sie sicher, aber es stimmte nicht.
   *[other] Bei { $tasks } Aufgaben waren Sie sicher, aber es stimmte nicht.
  }
reason-was-hard = { $tasks ->
    [one] { $tasks } Aufgabe dazu war schwer.
   *[other] { $tasks } Aufgaben dazu waren schwer.
  }
reason-not-done-yet = Diese Lektion ist noch neu für Sie.
reason-goes-further = Damit werden Sie noch sicherer.
picture-topics = Thema für Thema
picture-went-well = ging gut
picture-worth-a-look = einen Blick wert
picture-no-grade = Das ist keine Note. Es hilft beim Auswählen.
picture-open = Öffnen: { $lesson }
picture-overview = Zur Übersicht
picture-table-result = Ergebnis
picture-table-count = Aufgaben
picture-table-topic = Thema
picture-drawing = Drei Felder: { $first }, { $middle }, { $last }. Der Punkt steht bei „{ $here }“.
