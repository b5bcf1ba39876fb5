## Das Ende einer Lektion.

end-title = Geschafft: { $lesson }
end-title-open = Bis hierher: { $lesson }
end-praise = Gut gemacht. Das nehmen Sie mit:
end-about = Darum ging es
end-plan = Mein Plan
end-inbox = Ihre Nachrichten
end-missing = Noch offen
end-missing-text = Sie können das jetzt oder später tun.
end-private = Von dieser Lektion wurde nichts gespeichert.
end-next = Nächste Lektion
end-overview = Zur Übersicht
end-where = Wo stehe ich?
end-where-text = Ein paar Aufgaben zeigen, was schon gut geht. Ohne Noten, ohne Zeitdruck.
end-where-yes = Jetzt ansehen
end-where-no = Jetzt nicht
