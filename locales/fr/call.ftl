## Demander de l’aide : un grand signe visible dans toute la salle.

call-ask = Demander de l’aide
call-title = J’aimerais de l’aide
call-text = Restez à votre place, quelqu’un vient vers vous.
call-end = Je n’ai plus besoin d’aide
