// Related words for what is done: verbs as people ask with them, and what minutes call the deed.
export const HANDLINGER = `
  lukket ned > lukning, nedlæggelse, lukket
  slå sammen, lægge sammen, smelte sammen > sammenlægning
  dele op, deles, splittes > deling, opdeling
  flytter hen > flytning, flytter
  bygge, rejse bygning > byggeri, nybyggeri, opføres
  lave om, ændre > ændring
  gøre større > udvidelse
  forkorte, gøre kortere, gøre mindre > nedsættelse
  sætte op > hæves, forhøjelse
  trække ud > forlængelse
  bagud > forsinkelse, efter planen
  vente, skubbe > udsat, udskydelse
  afbryde, indstille > stoppes, standset, ophører
  gå i gang, sætte i gang > igangsætte, begynder, start
  køre videre, blive ved, gøre permanent, permanentgøre > fortsættelse, permanent
  gøre fast, blive permanent, for altid > permanent
  prøve, teste > forsøg, afprøves
  evaluere, vurdere, måle effekt, virker det > evaluering
  kigge på > undersøgelse, analyse, forundersøgelse
  forbyde, ikke må > forbud
  give lov, få lov, må man > tilladelse
  dispensere, undtage, gøre undtagelse > dispensation
  ansøge, søge om > ansøgning
  anmode, bede om, efterspørge > anmodning, ønske
  brokke sig, beklage sig > klager
  spørge, stille spørgsmål > spørgsmål, spørgetid
  betale, bekoste, koste > betaling, udgift, pris
  hvor kommer pengene fra, hvem betaler > finansiering, finansieres
  støtte, give tilskud, understøtte > tilskud
  sælge, afhænde > salg
  erhverve, opkøbe > køb
  udleje, leje ud > leje, udlejning, lejemål
  udbyde, sende i udbud > udbud
  hyre > ansættelse
  fyre, sagt op > opsigelse, afskedigelse
  lære op, videreuddanne > uddannelse
  rydde op, gøre rent, rengøre > rengøring, oprydning
  reparere, fikse, udbedre > lappet, reparation, sat i stand
  udskifte, skifte ud > udskiftning, skiftes, fornyes
  holde ved lige > vedligeholdelse
  sikre, bevare, frede > beskyttet, sikring, fredning
  forurene, svine til > forurening
  måle, tælle, talt op > måling, tælling
  afgive sin stemme > stemte, afstemning
  vælge, udpege, udnævne > valg, udpegning
  deltog, var til stede, mødte op > deltagere
  blive væk, udeblive, melde afbud > afbud
  blev ikke til noget > aflyst, aflysning
  melde ud, gøre offentligt > offentliggøres
  hemmeligholde, holde hemmelig, skjule > lukket
  informere, oplyse, orientere, fortælle > orientering, oplysning
  diskutere, snakke om, tale om, debattere > drøftet
  foreslå, stille forslag, idé > forslag
  pege på, råde til > anbefales, anbefaling
  arbejde sammen, gå sammen > samarbejde, partnerskab
  åbne officielt, klippe snor > indvielse
  navngive, opkalde, hedde, kalde > navn
  udforme > skitse, tegnet
  grave, grave op > gravearbejde, prøvegravning
  fælde, save ned > træfældning
  beskære > klippes, beskæring
  plante, tilplante > plantning
  slukke, lyse op > lys, belysning, tændt
  løbe over, stå under vand > oversvømmelse, stormflod, skybrud
  redde > redning, hjælp
  holde øje med > overvågning, overvåger
  bistå > hjælp, støtte
`;
