## Voorlezen: de keuze van snelheid en stem, en wat er staat als er niets te horen is.

read-speed-title = Hoe snel moet de stem lezen?
read-speed-slow = Traag
read-speed-normal = Normaal
read-speed-fast = Snel
read-voice-title = Welke stem wilt u?
read-voice-of-system = De computer kiest
read-try = Beluisteren
read-sample = Goedendag. Ik lees deze pagina aan u voor.
read-this = Dit voorlezen
# Beside one option; $option is its text. Only screen readers say it, others see a loudspeaker.
read-this-option = Voorlezen: { $option }
read-headphones = Anderen kunnen meeluisteren. Hebt u een koptelefoon?
read-headphones-text = Deze les is alleen voor u. De stem is in de hele ruimte te horen.
read-not-now = Stil houden
read-anyway = Hardop voorlezen
read-no-voice = Deze computer heeft nog geen stem voor deze taal: { $language }.
read-no-server = Deze computer kan nog niet voorlezen.
read-ask-desk = Uw pagina blijft zoals ze is. Vraag het aan de balie: er kan gratis een stem bij.
read-lost = De stem is gestopt.
read-lost-text = Uw pagina blijft zoals ze is. Druk nog eens op “Voorlezen”. Blijft het stil, vraag het dan aan de balie.
read-nothing = Op deze pagina staat nog niets om voor te lezen.
## Voor de mensen aan de balie: waar u op elk systeem een stem toevoegt.
read-add-title = Voor de balie: zo voegt u een stem toe
read-add-windows = Open “Instellingen”, “Tijd en taal”, “Spraak”. Kies “Stemmen toevoegen”.
read-add-mac = Open “Systeeminstellingen”, “Toegankelijkheid”, “Gesproken materiaal” of “Lezen en spreken”. Kies “Systeemstem” en dan “Beheer stemmen”.
read-add-linux = Installeer de pakketten “speech-dispatcher”, “speech-dispatcher-espeak-ng” en “espeak-ng”.
read-add-then = Druk daarna nog eens op “Voorlezen”. Tilia vindt de nieuwe stem vanzelf.
