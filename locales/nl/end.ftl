## Het einde van een les.

end-title = Gedaan: { $lesson }
end-title-open = Tot hier: { $lesson }
end-praise = Goed gedaan. Dit neemt u mee:
end-about = Daar ging het over
end-plan = Mijn plan
end-inbox = Uw berichten
end-missing = Nog open
end-missing-text = U kunt dit nu of later doen.
end-private = Van deze les is niets bewaard.
end-next = Volgende les
end-overview = Naar het overzicht
end-where = Waar sta ik?
end-where-text = Enkele opdrachten tonen wat al goed gaat. Zonder punten, zonder tijdsdruk.
end-where-yes = Nu bekijken
end-where-no = Nu niet
