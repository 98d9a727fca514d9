// Related words of the municipality as a workplace.
export const ARBEJDSPLADSEN = `
  kommunens ansatte, kommunalt ansatte, de ansatte, kommuneansatte > medarbejdere, personale
  kolleger, kollega, arbejdskammerater > medarbejdere
  mellemledere > ledere
  øverste ledelse, topledelse, ledelsen > direktionen, Chefforum
  for mange chefer, antal ledere, ledere pr. medarbejder > ledelsesspænd
  syge, sygedage, fraværsdage > sygefravær, fraværet
  melde sig syg, sygemelde sig > sygemeldt, sygefravær
  langtidssyg, syg i lang tid, langtidssygemelding > langtidsfravær, sygemeldt
  mange syge, syge på arbejdet, medarbejdernes sygdom > sygefravær
  fraværssamtaler, samtale om sygdom, samtale med lederen > femtedagssamtalen, samtale
  få syge tilbage, vende tilbage til arbejdet, tilbage på arbejde, tilbagevenden > vender tilbage, sygefravær
  nedbringe fravær, mindske fravær, sænke sygefraværet > handleplan, sygefravær
  fraværsmål, mål for fravær, måltal > mål, sygefravær
  stressramt, arbejdsstress > stress
  trivsel på arbejdet, arbejdsglæde, glade medarbejdere > gladere, trivsel
  firedages uge, fire-dages-uge, arbejde fire dage, fridag om ugen > fire dages arbejdsuge
  kort uge, kortere arbejdsuge, kortere arbejdstid, færre arbejdsdage, nedsat arbejdstid, mindre arbejdstid > fire dages arbejdsuge
  tre dages weekend, fri hver fredag, fredagsfri > fri fredag, fire dages arbejdsuge
  arbejdsdage, arbejdstimer, timetal > arbejdstid, timer
  komprimeret arbejdsuge, lange arbejdsdage, lange dage > fire dages arbejdsuge
  fast fridag, skiftende fridage, fridage på skift > forskudte fridage, fridag
  trække lod, hvem får > lodtrækning
  siger op, opsigelser, personaleflugt, medarbejderflugt, skifter job, udskiftning blandt ansatte > personaleomsætning
  holde på medarbejdere, fastholde medarbejdere > personaleomsætning, fastholdelse
  svært at ansætte, ingen ansøgere, få ansøgere, kan ikke finde folk, mangel på medarbejdere, personalemangel > rekruttering, ansøgere pr. stilling, ubesatte
  ledige stillinger, ubesat stilling, stillinger uden ansøgere, genopslag > slået op, ubesatte, ansøgere pr. stilling
  jobopslag, jobannoncer, stillingsannonce, søge job i kommunen > ansøgere pr. stilling, stillinger, opslået
  jobansøgning, kandidater, jobansøger, ansøgere til job > ansøgere pr. stilling
  nyansat > ansættelse
  fyre, fyringer, opsige medarbejdere > afskedigelse, opsigelse
  fyring, fyringsvarsel, fyreseddel > afskediget, opsigelse, personalesag
  omplacering, flytte medarbejdere, forflyttelse > flytning, stillingsændringer
  lønstop, lønloft, lønramme > løn
  lønpenge, lønkroner, lønudgift > lønmidler, løn
  fagforeninger, fagbevægelse > faglige organisationer, tillidsfolk
  tillidsmænd, tillidsvalgte > tillidsrepræsentant, tillidsfolk
  samarbejdsudvalg, medarbejdernes udvalg, medindflydelse, SU > MED-udvalg
  hovedsamarbejdsudvalg, hovedmed, medarbejderrepræsentanter > Hoved-MED
  vold på arbejdet, truet på arbejdet, overfaldet > vold, trusler
  sikkerhed på arbejdet, arbejdsforhold > arbejdsmiljø
  AT-påbud > arbejdstilsynet
  kommet til skade på arbejdet > arbejdsskade
  støtte til ledere, lederhjælp, hjælp til ledere > lederstøtte
  lederkursus, lederseminar, ledertræning > lederuddannelse, ledernes efterårsdag
  nye medarbejdere, onboarding, oplæring af nye > introduktion
  nyvalgt, nye politikere, nyt medlem, onboarding > introduktion, nyt byråd
  medarbejderblad, intern kommunikation, internt nyhedsbrev > intranet
  information til medarbejdere, orientere medarbejderne > kommunikeres, ledere informeres
  reklamer > plakater, kampagne
  mislykkedes, ingen effekt > virkede ikke
  personalemad, frokost på arbejdet > kantine
  mad om natten, madautomat, automatmad > automaten
  hjemmearbejdsdag, arbejdsplads hjemme > arbejde hjemme
  rengøringspersonale, rengøring på rådhuset, gøre rent > rengøring
  sag om medarbejder, tjenestesag, tjenstlig > personalesag
  omrokering, ny struktur, ny organisation, ændre organisationen > stillingsændringer, organisering
  ansvarsfordeling, hvem gør hvad, opgavefordeling, arbejdsdeling > organisering, ansvarlig
  føre ud i livet, gennemføre beslutninger, realisering, implementering > udmøntning
  turnover, afgangsprocent > personaleomsætning
`;
