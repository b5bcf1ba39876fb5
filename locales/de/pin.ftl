## Drei Bilder: ein Riegel gegen neugierige Blicke.

pin-ask = { $name }: Ihre drei Bilder
pin-ask-lead = Drücken Sie auf Ihre Bilder, in Ihrer Reihenfolge. Der Bildschirm verrät nicht, welche es sind.
pin-count = { $count } von 3 Bildern
pin-clear = Von vorn
pin-missing = { $count ->
    [one] Noch { $count } Bild
   *[other] Noch { $count } Bilder
  }
pin-forgotten = Ich weiß meine Bilder nicht mehr
pin-forgotten-text = Das macht nichts. Fragen Sie Ihre Kursleitung: Sie kann die Bilder wegnehmen, und Sie wählen neue. Was Sie gelernt haben, bleibt erhalten.
pin-title = Meine drei Bilder
pin-about = Mit drei Bildern kommt niemand aus Versehen auf Ihre Seite. Wir fragen danach, wenn Sie hereinkommen, nach einer längeren Pause und bevor Sie etwas löschen oder mitnehmen.
pin-latch = Gut zu wissen: Die Bilder sind ein Riegel, kein Schloss. Wer diesen Computer verwaltet, kann die Daten trotzdem lesen. Sie gelten nur auf diesem Computer.
pin-none = Im Moment fragt niemand nach Bildern.
pin-some = Sie haben drei Bilder gewählt.
pin-choose = Drei Bilder wählen
pin-change = Andere Bilder wählen
pin-remove = Nicht mehr nach Bildern fragen
pin-before = Zuerst Ihre jetzigen Bilder
pin-new = Wählen Sie drei Bilder
pin-new-lead = Schauen Sie sich kurz um: Sieht jemand zu? Die Reihenfolge zählt. Ein Bild darf zweimal vorkommen.
pin-yours = Ihre Bilder
pin-repeat = Und noch einmal
pin-repeat-lead = Drücken Sie auf dieselben drei Bilder. So wissen Sie, dass Sie sie behalten haben.
pin-differ = Das waren andere Bilder. Nichts wurde gespeichert. Wählen Sie in Ruhe noch einmal.
pin-saved = Gespeichert. Ab jetzt fragen wir nach Ihren drei Bildern.
pin-removed = Erledigt. Wir fragen nicht mehr nach Bildern.
pin-next = Weiter
