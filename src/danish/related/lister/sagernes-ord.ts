// Related words of cases that come again in every municipality, as those who are not in them would put it.
export const SAGERNES_ORD = `
  påmindelse, betalingspåmindelse, rykkerbrev
  rykkergebyr, inkassogebyr > gebyr, rykkerbreve
  sommerferie, vinterferie, efterårsferie, juleferie > ferieplan
  fridage i skolen, skolernes ferie > ferieplan
  spørgehalvtime, borgerspørgsmål, spørgsmål fra tilhørere > spørgetid
  tilhørere, publikum > spørgetid
  afløser, suppleant > stedfortræder
  huslejesager, lejetvist, lejerklage > huslejenævn
  valgdag, valghandling, stemmeafgivning > kommunalvalg, valgsted
  brevstemmer, stemmesedler, stemmebokse > valg, valgsted
  elektronisk post, digitale breve, mail fra kommunen > digital post
  papirpost, fysisk brev, almindelig post > digital post, brev
  letforståelig, forståelige breve, svært sprog > klart sprog
  højttalere, lydanlæg, lydkvalitet > mikrofoner
  storm, nødberedskab, strømsvigt > beredskab, beredskabsøvelse
  flerårsbudget, flerårige budgetter > toårige rammer
  budgetrammer, rammeudmelding, driftsrammer
  budgetseminar, budgetproces, budgetmøde > budget, budgetlægning
  økonomistatus, status på økonomien, økonomisk redegørelse > budgetopfølgning
  årsresultat, regnskabsresultat > årsregnskab
  friere rammer, undtagelse fra loven > frikommune
  unges indflydelse, ungeinddragelse, ungdomsparlament > ungebyråd
  medbestemmelse, indflydelse, inddragelse
  krigsflygtninge, ukrainere > ukrainske, fordrevne
  vinterbadning, vinterbadere > sauna, badebro
  zebrafelt, gangfelt > fodgængerfelt
  fartdæmpning, trafikdæmpning, fartzone > hastighed, 40 km/t
  havneplan, udvikling af havnen > helhedsplan, lokalplan
  jordbundsundersøgelse, boreprøver, geoteknik, jordprøver > prøvegravning, forundersøgelse
  kloakker og veje, infrastruktur > byggemodning
  kulturstøtte, tilskud til kultur, kommunal støtte > driftstilskud
  varm mad, skolebespisning, skolekantine > skolemad
  ekstra lærer, støttelærer, to lærere, co-lærer > to voksne
  store klasser, fyldte klasser, elever pr. klasse > klassestørrelse, loft
  antal pædagoger, voksne i børnehaven, personaletal > normering, minimumsnormering
  laveste bud, billigste bud, tilbudspris, udbudsresultat > licitation
  bud, tilbud, tilbudsgivere > licitation
  skolehal, gymnastikhal, idrætslokale > gymnastiksal
  klimaaftryk, klimapåvirkning, klimabelastning > CO2-regnskab, klimaplan
  grøn plan, CO2-plan > klimaplan
  landbruget, landmænd, bønder > landbrug
  klimaafgift, CO2-afgift, CO2-skat
  våd natur, genskabt natur, lavbundsjorder > vådområde
  cykelforbindelse, cykelstrækning, sikker cykelvej > cykelsti
  én skole, skolestruktur, slå skoler sammen > sammenlægning
  delt ledelse, fælles leder, ledelsesfællesskab > fælles ledelse
  skolenavn, navnekonkurrence, navnet på skolen > navn
  toiletforhold, wc-forhold > toiletter
  parkeringsgebyr, betaling for parkering > parkering
  langtidssyge, sygemeldte, raskmelding > sygefravær
  firedagesuge, 4-dagesuge, 32 timer > fire dages arbejdsuge
  lukket om fredagen, fredagslukket, rådhusets åbningstid > fredag, åbningstider
  borgerbetjening, ekspedition, skranken > borgerservice, skranke
  lånegarantier, hæfte for lån > garanti
  jordhandel, ejendomskøb, opkøb > køb af ejendom
  grundejer, lodsejer, jordejer
  lodsejere, grundejere, landmænd
  bytte jord, jordbytte > jordfordeling, erstatningsjord
  travlhed, arbejdspres, arbejdsmængde
  nedslidning, belastende arbejde > arbejdsmiljø
  trivselsproblemer, dårligt arbejdsmiljø > arbejdsmiljø, trivsel
  vagter, weekendvagter, aftenvagt > weekend, vagtplan
  hjemmeboende, hjemmebesøg > hjemmepleje
  ventelisten, boliger til ældre > plejebolig, ventetid
  beboere på plejehjem, plejehjemsbeboer > plejehjem, beboere
  udvidelse af plejehjem, flere plejeboliger > plejehjem, plejeboliger
  vuggestueplads, børnehaveplads, institutionsplads > dagtilbud, pasningsgaranti
  inklusionsbørn, børn med særlige behov, specialelever > specialundervisning, mellemformer
  visitation, henvisning, visiteret
  skolestart, nye elever, indskrivning
  skolebyttere, skift af skole > skoleskift, distrikt
  gennemgang, eftersyn, tilsyn
  kontrolbesøg, uanmeldt besøg > tilsyn
  utryghed, ballade, bøller > uro, tryghed
  hængested, mødested for unge > ungdomsklub, klub
  åbningstider, lukketider, åbningsdage
  skrot, henkastet affald, svineri > affald
  trafik, kørsel, biltrafik
  vejarbejde, gravearbejde, asfaltarbejde
  vejudvidelse, ny vej, vejprojekt > vejanlæg
  budgetønske, ønsker til budgettet, ændringsforslag
  politisk forslag, forslag fra medlem > forslag
  flertalsbeslutning, afgjort ved afstemning > afstemning
  vente, udskyde, sende tilbage > udsat, udsættelse
  afvise, sige nej, forkaste > forkastet, afslag
`;
