## La fin d’une visite.

finish-title = À la prochaine fois
finish-guest = Rien de votre visite n’est conservé sur cet ordinateur.
finish-named = Votre place est gardée, { $name }. La prochaine fois, touchez votre image.
finish-card = Votre image : { $card }
finish-start = Page de départ
finish-close = Fermer Tilia
finish-ask = Terminer maintenant ?
finish-ask-text = Vous apprenez sans nom. Si vous terminez, vos réponses d’aujourd’hui disparaissent.
finish-stay = Continuer à apprendre
finish-go = Terminer
finish-together = Vos places sont gardées, { $names }. La prochaine fois, touchez votre image, à tour de rôle.
