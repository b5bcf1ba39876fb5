## La fin d’une leçon.

end-title = Terminé : { $lesson }
end-title-open = Jusqu’ici : { $lesson }
end-praise = Bien travaillé. Voici ce que vous retenez :
end-about = Le sujet de la leçon
end-plan = Mon plan
end-inbox = Vos messages
end-missing = Encore à faire
end-missing-text = Vous pouvez le faire maintenant ou plus tard.
end-private = Rien de cette leçon n’a été enregistré.
end-next = Leçon suivante
end-overview = Retour à mes leçons
end-where = Où en suis-je ?
end-where-text = Quelques exercices montrent ce qui va déjà bien. Sans points, sans chrono.
end-where-yes = Voir maintenant
end-where-no = Pas maintenant
