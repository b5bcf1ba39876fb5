## Sheets of paper: the words that stand on them beside the text of a lesson.

## The lesson sheet

paper-lesson-sheet = Lesblad
paper-learned = Daarover ging deze les
paper-plan = Mijn plan
paper-plan-blank = Wat doet u thuis? Schrijf het hier op.
paper-helps = Wie helpt

## The certificate. It says that somebody took part, never how well.

paper-certificate = Deelnamebewijs
paper-certificate-for = Hierbij bevestigen wij dat
paper-certificate-took-part = heeft deelgenomen aan de cursus ‘Zelf beslissen en veilig online’.
paper-certificate-days = Wanneer
paper-certificate-hours = Duur
paper-certificate-topics = Onderwerpen
paper-certificate-by = Organisatie
paper-certificate-signature = Handtekening
paper-certificate-place-day = Plaats en datum
# Small print at the lower edge.
paper-certificate-note = Dit blad bevestigt de deelname. Het is geen rapport.
# $from and $to are days in words.
paper-days = { $from } tot { $to }
# $hours can be a half, such as 7.5.
paper-hours = { $hours ->
    [one] { $hours } uur
   *[other] { $hours } uur
}
paper-minutes = { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
}

## A whole lesson on paper, for a course without computers

paper-twin = Les op papier
# The band over everything that is made up.
paper-practice = Oefening – niets hiervan is echt
paper-answers = Antwoorden
paper-answers-first = Bekijk deze bladzijde pas aan het einde.
paper-fits = Dit past
paper-why = Waarom

## What to do with the pen. Above each activity.

paper-how-choice = Kruis één vakje aan.
paper-how-choices = Kruis alles aan wat past.
paper-how-order = Wat komt eerst? Schrijf daar 1 in het vakje, dan 2, enzovoort.
paper-how-match = Wat hoort bij elkaar? Trek een lijn van links naar rechts.
paper-how-sort = Kruis in elke rij één vakje aan.
paper-how-spot = Wat maakt u voorzichtig? Onderstreep het.
paper-how-inbox = Wat doet u met elk bericht? Kruis eronder één vakje aan.
paper-how-chat = Begin bij 1. Kies wat u zegt en lees verder bij het nummer erachter.
paper-how-settings = Wat stelt u in? Kruis bij elke schakelaar één vakje aan.
paper-how-web = Lees de pagina’s. Ga waar een link u brengt en beslis dan.
paper-how-password = Schrijf vier woorden op die niets met elkaar te maken hebben. Verzin ze alleen voor deze oefening.
paper-how-file = Waar legt u kopieën? Kruis de vakjes aan.
paper-how-letter = Kruis aan wat er in uw brief moet staan. Schrijf hem dan over en onderteken hem.
paper-how-plan = Kruis aan wat u thuis zult doen.
paper-how-typing = Schrijf elke regel over zoals hij er staat. Zoek daarna de letters op een toetsenbord.

## Parts of a made-up message, web page or payment screen

paper-role-from = Van
paper-role-address = Adres
paper-role-subject = Onderwerp
paper-role-heading = Titel
paper-role-text = Tekst
paper-role-price = Prijs
paper-role-amount = Bedrag
paper-role-iban = Rekening
paper-role-name = Naam
paper-role-button = Knop
paper-role-rating = Beoordeling
paper-role-footer = Onderaan de pagina
paper-medium-mail = e-mail
paper-medium-text = sms
paper-medium-qr = sticker met code

## What can be done with a message

paper-keep = Bewaren
paper-report = Melden
paper-delete = Verwijderen

## Conversations and pages: a number follows.

paper-go-to = Ga naar
paper-the-end = Einde van het gesprek
# Behind the state that a switch has at the beginning.
paper-now = nu ingesteld
paper-decide = Wat doet u?
paper-reasons = Waarom? Kruis uw redenen aan.
# A number follows: Word 1, Word 2.
paper-word = Woord
# A number follows.
paper-least-length = Tel de letters. Nodig zijn er minstens:
paper-file = Bestand
# A number follows.
paper-copies = Kopieën van elk bestand:
# The place that breaks follows.
paper-breaks = Dan gaat dit stuk. Streep het door en kijk wat er overblijft:
# Blocks of a letter.
paper-always = altijd in de brief
paper-one-of = kies er één van
# Heading of the first column of a table.
paper-card = Wat?
