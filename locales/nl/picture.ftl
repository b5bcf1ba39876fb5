## Uw beeld: wat goed gaat en wat een blik waard is. Nooit een cijfer.

picture-over = Zo staat u ervoor · { $track }
picture-title-first-steps = U zet de eerste stappen. Elke les helpt u verder.
picture-title-on-the-way = U bent op weg. Veel gaat al goed.
picture-title-sure = U staat stevig. U kunt ook anderen helpen.
band-first-steps = Eerste stappen
band-on-the-way = Op weg
band-sure = Zeker
picture-seen = { $tasks ->
    [one] Wat u kunt, gezien in { $tasks } opdracht
   *[other] Wat u kunt, gezien in { $tasks } opdrachten
  }
picture-read = Zo leest u dit:
picture-read-text = De stip is onze beste schatting. Wat u echt kunt, ligt waarschijnlijk in het gestreepte deel.
picture-between = “{ $band }” past het best. Alles van “{ $low }” tot “{ $high }” is mogelijk.
picture-certain = Dit past vrij zeker bij “{ $band }”.
picture-felt = Zo zag u zichzelf vooraf: { $rating }.
## Een blik terug, alleen voor de persoon zelf. Hij zegt nooit dat iemand minder kan.
picture-change-title = Hoe ver bent u gekomen?
picture-change-more-with-hard = Bij moeilijke opdrachten had u het vaker juist dan op { $date }.
picture-change-more = U had het vaker juist dan op { $date }.
picture-change-surer = U had het even vaak juist als op { $date }, en u was zekerder.
picture-change-about-the-same = U staat er ongeveer voor zoals op { $date }. Zo weinig opdrachten tonen geen kleine stappen.
picture-change-too-few-new = Veel van deze opdrachten kende u al. Daarom vergelijken we niet met { $date }.
## Wat een beeld minder precies maakt.
picture-ran-out = Over dit thema waren er geen opdrachten meer. Daarom is het resultaat minder precies.
picture-hurried = Veel antwoorden kwamen heel snel. Misschien past het resultaat niet goed bij u. U kunt altijd opnieuw beginnen.
picture-as-words = In woorden en als tabel
picture-as-drawing = Als tekening
picture-sure-title = Hoe zeker was u?
picture-knew-sure = Juist en zeker
picture-knew-sure-text = Hierop kunt u rekenen.
picture-knew-unsure = Juist, maar onzeker
picture-knew-unsure-text = U weet meer dan u denkt.
picture-missed-unsure = Nog niet juist, onzeker
picture-missed-unsure-text = Dat is normaal. Een les helpt.
picture-missed-sure = Nog niet juist, maar zeker
picture-missed-sure-text = Hier leert u het meest bij.
picture-dont-know = { $count ->
    [one] U koos { $count } keer “Weet ik niet”.
   *[other] U koos { $count } keer “Weet ik niet”.
  }
picture-lessons = { $count ->
    [one] Deze les helpt het meest
   *[other] Deze lessen helpen het meest
  }
reason-sure-but-wrong = { $tasks ->
    [one] Bij { $tasks } opdracht was u zeker, maar het klopte niet.
   *[other] Bij { $tasks } opdrachten was u zeker, maar het klopte niet.
  }
reason-was-hard = { $tasks ->
    [one] { $tasks } opdracht hierover was moeilijk.
   *[other] { $tasks } opdrachten hierover waren moeilijk.
  }
reason-not-done-yet = Deze les is nog nieuw voor u.
reason-goes-further = Zo wordt u nog zekerder.
picture-topics = Thema per thema
picture-went-well = ging goed
picture-worth-a-look = nog eens bekijken
picture-no-grade = Dit is geen cijfer. Het helpt u kiezen.
picture-open = Openen: { $lesson }
picture-overview = Naar het overzicht
picture-table-result = Resultaat
picture-table-count = Opdrachten
picture-table-topic = Thema
picture-drawing = Drie vakken: { $first }, { $middle }, { $last }. De stip staat bij “{ $here }”.
