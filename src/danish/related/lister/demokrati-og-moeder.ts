// Related words of politics, elections and meetings, as those speak who are not in the council.
export const DEMOKRATI_OG_MOEDER = `
  lokalpolitik, kommunalpolitik, politikerne, byrådspolitikere > byråd, medlemmer
  kommunalbestyrelsen, rådet, byens råd > byråd
  byens borgmester > borgmester
  ny borgmester, magtskifte, nyt flertal > borgmester, flertal
  politisk parti, lister, partigruppe > partier, gruppe
  opposition, dem der stemte imod, stemt imod > mindretal, imod
  kampvalg, afstemningen, stemmetal, stemmefordeling > stemte
  alle enige, fuld enighed, bred enighed, hele byrådet bag > enstemmigt
  uenige, splittet, delt byråd, lige mange stemmer, stemmelighed > stemte, imod
  dødt løb, tre mod tre, ingen flertal > ingen samlet anbefaling
  sagde nej, stemt ned, nedstemme > forkastet, afvist
  sagde ja, ja til, gav lov, stemt igennem > godkendt, vedtaget
  droppet, aflyst plan, skrottet, taget af bordet > forkastet, bortfaldet, opgivet
  sendt tilbage, tilbage til udvalget, hjemvist > oversendte, tilbage til
  udskudt sag, vente med at beslutte, sat på pause, sat i bero > udsat
  i tvivl, vil ikke binde sig > forbehold
  undlade, blank stemme, stemte hverken for eller imod > undlod at stemme
  begrundelse for nej, mindretalsmening, særstandpunkt > protokollering, mindretal
  stemme til valget, valgår > kommunalvalg, valg
  stemmesteder, stemmebokse, stemmerum, hvor stemmer man, afgive stemme > valgsted
  valglokale, afstemningslokale > valgsted
  valgmedhjælper, valgarbejdere, hjælpe ved valget, valgtilforordnet > tilforordnede
  valgkamp, valgplakater, valgmøde > valg
  valgudvalg, stå for valget > valgbestyrelse
  skrabet valg, forhåndsstemme, stemme før tid > brevstemme, valg
  valgt ind, nyvalgte medlemmer, nyt råd > nyt byråd
  suppleanter, erstatter, indtræde, træder ind > stedfortræder
  habilitet, selvinteresse, egne interesser, ugleset, venskabskorruption, nepotisme > inhabil
  dobbeltrolle, sidder i bestyrelsen selv, forlade lokalet > inhabil
  fortrolighed, fortrolige sager > tavshedspligt
  åbne døre, hemmelig behandling, hemmelige punkter, holdt hemmeligt > lukkede døre, lukket
  byrådsmøder, møder i byrådet, udvalgsmøder > byrådets møder, møde
  følge møder, se møder, se byrådsmøder, byrådsmøder på nettet, møder på nettet, byråds-tv > direkte sending
  sende live, live, livesending, livestream, webcast, videooptagelse > direkte sending
  optage møder, gense møder, filme > optagelserne, direkte sending
  tv-seere, seertal, hvor mange ser, seere > set af, direkte sending
  dårlig lyd, lydudstyr, kan ikke høre > mikrofoner, lyden
  mødesal, rådssal > byrådssal
  mødekalenderen, mødedatoer, hvornår er der møde, næste møde, mødedage > mødeplan
  rykke møde, flytte møde, ændre mødedato > flyttes, mødeplan
  aflyst møde, møde aflyst, møde udgår > aflyst
  ekstramøde, hastemøde, krisemøde > ekstraordinært møde
  spørgehalvtime, spørgetime, borgernes spørgsmål, stille spørgsmål, spørge politikerne, spørge byrådet > spørgetid
  borgerindflydelse, borgernes indflydelse, inddrage borgerne, medbestemmelse > borgerinddragelse
  borgerpanel, borgerting, borgersamling > borgerinddragelse
  ret til at vide, søge aktindsigt, indsigt i dokumenter > aktindsigt
  mødereferater, gamle referater, finde referater, læse referater > referater, arkiv
  dokumentsamling, søge i referater, databasen > søgbart arkiv, arkiv
  slette oplysninger, få fjernet, retten til at blive glemt > fjernet
  råd og nævn, nævn, lejetvister > huslejenævn
  de ældres råd, seniorrådet > Ældrerådet
  handicaporganisation > Handicaprådet
  ungdomsråd, ungeråd, unge i politik, ungdomspolitik > ungebyråd
  skældud, undskyldning, sige undskyld > undskyld, beklager
  lovkrav, loven siger, hvad siger loven, lovgivningen, regelgrundlag > lovgrundlag, loven
  juridisk vurdering, lovligt, ulovligt > juristen
  klage over beslutning, klageadgang, klagenævnet > klagefristen, klager
  partnerskaber, samarbejde med andre kommuner > nabokommuner
  frihedsforsøg, frisat, fritage for regler, regelfri, færre regler > frikommune, fritagelse
  bureaukratisk, papirnusseri > besværet
  studiebesøg, besigtige > rundvisning, besøgte
  digitalisering, digital omstilling > digital post, kunstig intelligens, selvbetjening
  demokrati, nærdemokrati, folkestyre > borgerinddragelse, spørgetid, ungebyråd, valg
`;
