## Vijf minuten herhalen.

review-none-title = Vandaag is er niets te herhalen
review-none-text = U hebt alles nog maar pas geoefend. Een pauze helpt om te onthouden.
review-next = De volgende herhaling staat klaar op { $date }.
review-ahead = Toch oefenen
review-empty-title = Er is nog niets om te herhalen
review-empty-text = Het herhalen begint na uw eerste oefening in een les. Later komen dezelfde oefeningen terug. Zo onthoudt u ze.
review-done-title = Dat was uw herhaling voor vandaag
review-done-text = Sommige oefeningen komen over een paar dagen terug, andere veel later. Tilia houdt dat voor u bij.
