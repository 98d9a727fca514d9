// Related words that belong to no field: what people say every day, and what minutes call it.
export const HVERDAGSORD = `
  larm, støj, uro
  uro, ballade, utryghed
  klager, klage, utilfredshed, gener, henvendelser
  naboklager, naboklage, nabogener, klage
  gener > støj, lugt, utryghed
  sygdom > sygefravær, fravær
  syge medarbejdere > sygefravær
  syg > sygefravær, sygdom
  fravær, sygefravær, sygedage
  stress, belastning, trivsel
  fri, fridag, frihed
  fridag, feriedag, lukkedag
  weekend, fredag, lørdag og søndag
  forlænget weekend > fridag, arbejdsuge
  ansatte, medarbejdere, personale
  chefer, ledere, ledelse
  personale, medarbejdere, bemanding
  bemanding, normering, personaleressourcer
  unge, ungdom, teenagere, unge mennesker
  børn, elever, småbørn
  elev, skolebarn, skoleelev
  små børn > vuggestuebørn, børnehavebørn, daginstitution
  gamle mennesker > ældre, plejehjemsbeboere
  handicappede > handicap, tilgængelighed
  indbyggere, borgere, beboere
  beboere, naboer, lokale
  skatteborgere > skat, borgere
  penge, midler, finansiering, bevilling
  pengebeholdning, kassebeholdning, likviditet
  kassen > kassebeholdning, likviditet
  pris, udgift, omkostning, beløb
  dyr > udgift, merudgift
  gratis, uden betaling, vederlagsfri
  billig > besparelse
  regning, faktura, betaling
  rykker, rykkerbrev, rykkergebyr
  nedskæring, besparelse, reduktion, spareforslag
  skære ned > besparelse, reduktion
  spare, besparelse, effektivisering
  sparekrav, besparelse, reduktion
  grønthøster > besparelse, rammebesparelse
  årsrapport, årsregnskab, årsberetning
  halvårsregnskab, budgetopfølgning, økonomirapport
  kvartalsregnskab > budgetopfølgning
  overskud, mindreforbrug
  opgørelse, statistik, tal
  status, opfølgning, statusrapport
  rapport, redegørelse, undersøgelse, analyse
  undersøgelse, analyse, kortlægning
  evaluering, erfaringer, opsamling
  erfaringer, evaluering, resultater
  forsøg, pilotprojekt, prøveperiode, prøveordning
  prøveordning, forsøgsordning, forsøg
  projekt, indsats, initiativ
  regler, retningslinjer, politik, bestemmelser
  vejledning, retningslinjer, regler
  forbud, forbyde, ikke tilladt
  forbudt > forbud
  tilladelse, godkendelse, dispensation
  lov, lovgivning, lovændring
  afslag, afvisning, nej
  nedstemt, forkastet, stemt ned, faldt
  vedtaget, godkendt, besluttet
  udskudt, udsat, udsættelse
  udskydelse, udsættelse, udsat
  stemmer, afstemning, stemte
  enighed, enstemmig, enstemmigt
  uenighed, mindretal, mindretalsudtalelse
  uenig > mindretal
  konflikt, strid, tvist
  retstvist, tvist, retssag, voldgift
  skænderi > tvist, konflikt
  lukning, nedlæggelse, afvikling
  nedlukning, lukning
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
  overgang > fodgængerfelt
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
  tilskud, støtte, bidrag
  støtte, tilskud, hjælp
  økonomisk støtte > driftstilskud, tilskud
  forening, klub, frivillige
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
