## Page « Il vient de se passer quelque chose » : trois étapes et de grands numéros.

happened-steps = Trois étapes
happened-numbers = Ici, on vous aide
happened-nothing-kept = Rien de cette page n’est enregistré.
happened-more = Plus de contacts
happened-to-start = Page de départ
