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
  weekend, lørdag og søndag
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
  beboere, naboer
  skatteborgere > skat, borgere
  penge, midler, finansiering, bevilling
  pengebeholdning, kassebeholdning, likviditet
  kassen > kassebeholdning, likviditet
  pris, udgift, omkostning, beløb
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
  opgørelse, statistik
  rapport, redegørelse, undersøgelse, analyse
  undersøgelse, analyse, kortlægning
  evaluering, erfaringer, opsamling
  erfaringer, evaluering, resultater
  forsøg, pilotprojekt, prøveperiode, prøveordning
  prøveordning, forsøgsordning, forsøg
  regler, retningslinjer, bestemmelser
  vejledning, retningslinjer, regler
  forbud, forbyde, ikke tilladt
  forbudt > forbud
  tilladelse, godkendelse, dispensation
  lov, lovgivning, lovændring
  afslag, afvisning
  nedstemt, forkastet, stemt ned
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
`;
