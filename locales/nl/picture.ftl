## Uw beeld: wat goed gaat en wat een blik waard is. Nooit een cijfer.

picture-over = Uw beeld · { $track }
picture-title-first-steps = U zet de eerste stappen. Elke les helpt u verder.
picture-title-on-the-way = U bent op weg. Veel gaat al goed.
picture-title-sure = U staat stevig. U kunt dit doorgeven.
band-first-steps = Eerste stappen
band-on-the-way = Op weg
band-sure = Zeker
picture-seen = { $tasks ->
    [one] Wat u kunt, gezien in { $tasks } opdracht
   *[other] Wat u kunt, gezien in { $tasks } opdrachten
  }
picture-read = Zo leest u dit:
picture-read-text = De stip is onze beste schatting. De waarheid ligt wellicht in de strepen.
picture-between = “{ $band }” past het best. Alles van “{ $low }” tot “{ $high }” is mogelijk.
picture-certain = Dit past vrij zeker bij “{ $band }”.
picture-felt = Zo zag u zichzelf vooraf: { $rating }.
picture-as-words = Als woorden en tabel
picture-as-drawing = Als tekening
picture-sure-title = Hoe zeker was u?
picture-knew-sure = Geweten en zeker
picture-knew-sure-text = Hierop kunt u rekenen.
picture-knew-unsure = Geweten, maar onzeker
picture-knew-unsure-text = U weet meer dan u denkt.
picture-missed-unsure = Niet geweten, onzeker
picture-missed-unsure-text = Dat is normaal. Een les helpt.
picture-missed-sure = Niet geweten, maar zeker
picture-missed-sure-text = Hier loont een blik het meest.
picture-dont-know = { $count ->
    [one] Waarvan { $count } keer “Weet ik niet”.
   *[other] Waarvan { $count } keer “Weet ik niet”.
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
reason-goes-further = Ze maakt nog zekerder wat u al kunt.
picture-topics = Thema per thema
picture-went-well = ging goed
picture-worth-a-look = een blik waard
picture-no-grade = Dit is geen cijfer. Het helpt u kiezen.
picture-open = Openen: { $lesson }
picture-overview = Naar het overzicht
picture-table-result = Resultaat
picture-table-count = Opdrachten
picture-table-topic = Thema
picture-drawing = Drie vakken: { $first }, { $middle }, { $last }. De stip staat bij “{ $here }”.
