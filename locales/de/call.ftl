## Um Hilfe bitten: ein großes Zeichen, das man im ganzen Raum sieht.

call-ask = Hilfe rufen
call-title = Ich hätte gern Hilfe
call-text = Bleiben Sie sitzen, es kommt jemand zu Ihnen.
call-end = Ich brauche keine Hilfe mehr
