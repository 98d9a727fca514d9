// Related words of everyday matters that several fields share: school and food, waste and water, pages on the net, voting, houses to meet in.
export const HVERDAGENS_SAGER = `
  skolelukning > sammenlægning, nedlæggelse
  fusion, sammenlægning, sammenslutning
  skolefusion > sammenlægning
  opdeling, udskillelse
  flytning, flytte, relokalisering, placering
  flytter > flytning
  optageområde, skoledistrikt, distrikt
  distriktsændring, skoledistrikt, grænse for distrikt
  skolegang > skole, undervisning
  undervisning, lektioner, timer
  dansktimer, dansk, læsning
  tolærerordning, to voksne, co-teaching
  tolærer > to voksne, tolærerordning
  holddeling > to voksne, tolærerordning
  klasseloft, klassestørrelse, loft over elevtal, elevloft
  madpakke > skolemad
  frokost > skolemad, madordning, frokostordning
  mad, måltid, forplejning
  skolefrokost, skolemad, madordning
  kantinemad > skolemad
  skraldespande, affaldsbeholdere, affaldskurve
  skraldekurv, affaldskurv, affaldsbeholder
  containere, affaldsbeholdere, beholder
  papirkurve > affaldsbeholdere
  overfyldt > tømning
  renhold, rengøring, renholdelse
  rod, uorden, henkastet
  badested, badestrand, strand
  badevand, badevandskvalitet, vandkvalitet
  vandkvalitet > badevand, badevandskvalitet
  kloakvand, spildevand, overløb, urenset spildevand
  bakterier, colibakterier, e. coli
  badeforbud > badevand, badevandskvalitet
  mose, vådområde, eng, sump
  vådområde, lavbundsjord, vådområdeprojekt
  naturgenopretning, vådområdeprojekt, vådområde, lavbundsprojekt, naturprojekt
  naturprojekt > vådområde, naturgenopretning
  udtagning af jord, lavbundsjord, erstatningsjord
  engang > eng
  klimamål, CO2-reduktion, reduktionsmål, CO2-mål
  klimaregnskab, CO2-regnskab, CO₂-regnskab
  udslip, udledning, CO2-udledning
  elbus, elbusser, elektriske busser, emissionsfri busser
  bildeling, delebil, delebiler, samkørsel
  hvidbog, høringsnotat, høringsopsamling
  borgerindsigelser, høringssvar, indsigelser
  hastighedsbegrænsning, hastighedsgrænse, fartgrænse, fartbegrænsning, hastighed
  fartgrænse, fartbegrænsning, hastighed, km/t
  villavej > boligvej, 40 km/t
  gangsti, stier, stisystem
  vandresti > sti, natursti
  sti, stiforbindelse, natursti
  gangbro, træbro, boardwalk, bro
  flagermus > fredede arter, bilag IV-arter
  dyreliv > biodiversitet, natur
  tv, video, transmission, livestream
  streaming, livestreaming, direkte sending, transmission, webtv
  tv-transmission, webtransmission, direkte sending, livesending, optagelse af møder
  transmission, direkte sending, livestreaming
  lydoptagelse, lydfil, mikrofoner
  lydproblemer > mikrofoner, lyd
  søgemaskine, søgning, søgefunktion, søgbar, søgbart
  referatarkiv, arkiv, mødereferater
  arkiv, journal, arkivering
  brev, breve, post
  fejlsendt, sendt til forkert, forkert modtager
  datalæk > fejlsendt, brud på persondatasikkerhed
  nemid, mitid, digital selvbetjening
  uden internet > ikke-digitale, fritaget for digital post
  it-svage > ikke-digitale, fritaget for digital post, uden digital post
  skabelon, brevskabelon, standardbrev
  klart sprog, letlæseligt sprog, forståeligt sprog
  bureaukrati, papirarbejde, administration
  kursus, uddannelse, introduktion, oplæring
  introkursus > introduktion
  oplæring, introduktion, undervisning
  nyvalgte > nyt byråd, introduktion
  stemmeoptæller > tilforordnede, valgsted
  optælling > valg, stemmer
  valgsted, stemmested, stemmelokale
  stemmeoptælling, fintælling, optælling af stemmer
  ungeråd, ungebyråd, ungdomsråd, ungdomsbyråd
  ungebyråd, ungdomsbyråd, fællesråd for unge
  interessekonflikt, inhabilitet, habilitet
  personlig interesse > inhabilitet, inhabil
  korruption, bestikkelse > inhabilitet
  hemmeligt > lukket
  lukket møde > lukket
  klubhus, mødested, værested
  ungdomshus, ungdomsklub, ungehus
  ungdomshus > klub
  værksted, kulturværksted
  kulturcenter, kulturhus, kulturværft
  kunstnere, kulturliv, kulturaktører
  sauna, saunagus, badehus
  katastrofe > beredskab
  katastrofeøvelse, beredskabsøvelse, kriseøvelse
  krise, beredskab, krisestab
  oversvømmelser, vand i kældre
  strømafbrydelse > beredskab
  magt > magtanvendelse
  fastholdelse, magtanvendelse, indgreb, tvang
  magtanvendelser, fastholdelser, tvang over for børn
  anbragte børn, anbringelser, børn på institution
  pædagoger pr. barn > minimumsnormeringer, normering
  personaletæthed, normering, minimumsnormering, børn pr. voksen
  voksne pr. barn > minimumsnormering, normering
  lærermangel > rekruttering, lærer
  mangel på pædagoger > rekruttering, ubesatte stillinger
  ubesatte stillinger, ledige stillinger, vakante stillinger
  skolevægring > fravær, skolefravær
  specialbørn > specialundervisning, specialtilbud
  specialtilbud, specialskole, specialklasse
  private børnepassere, private pasningsordninger, privat pasning
  børnepasser, dagplejer, privat pasningsordning
  inspektion, tilsyn, kontrolbesøg
  kontrol, tilsyn, inspektion
  reklame, kampagne, annoncer, markedsføring
  reklamekampagne, kampagne, annoncekampagne
  plakater, opslag, kampagne
  mislykket > ikke lykkedes, fejlslagen
  tilskud, støtte
  økonomisk støtte > driftstilskud, tilskud
  forening, klub
  krig > flygtninge, fordrevne
  ukrainske flygtninge, fordrevne, ukrainske familier
  flygtninge > fordrevne, ukrainske
  frikommune, frikommuneforsøg, velfærdsaftale
  motion, bevægelse, fysisk aktivitet
  skovbrand, brand, ildebrand
  vedligeholdelse, vedligehold, reparation
  reparation, udbedring, renovering
  asfaltering > vejvedligeholdelse, vejenes vedligeholdelse
  hullede veje > vejvedligeholdelse, vejenes vedligeholdelse
  vejhuller, slaghuller, vejenes vedligeholdelse
  åbningstid, åbent, lukketid
  betjening, skranke, borgerservice
  ventetid, kø, telefonkø
  kø > ventetid
  aflyst, aflysning, udsat
  ferie, skoleferie, ferieplan
  mødekalender, mødeplan, datoer for møder
  efterår, efterårsferie
`;
