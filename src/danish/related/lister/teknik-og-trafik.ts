// Related words of roads, traffic, buildings and plans.
export const TEKNIK_OG_TRAFIK = `
  parkeringsplads, p-plads, parkering, p-pladser
  parkeringsbøde, parkeringsafgift, p-afgift, parkeringskontrol
  p-hus, parkeringshus, parkeringskælder
  parkeringslicens, beboerparkering, beboerlicens
  handicapparkering, invalideparkering, handicapplads
  betalingsparkering, p-billet, parkeringstakst
  hastighedsgrænse, hastighedszone, fartgrænse, hastighedsnedsættelse
  fartbump, vejbump, hastighedsdæmpende, chikaner på vej
  fartkontrol, fotovogn, hastighedsmåling
  trafikulykke, færdselsuheld, trafikuheld
  trafiksikkerhed, trafikfarlig, trafikfare, trafiksikkerhedsplan
  trængsel, bilkø, trafikpropper, fremkommelighed
  biltrafik, trafikmængde, trafiktælling, gennemkørende trafik
  tung trafik, lastbiler, lastbilforbud
  rundkørsel, vejkryds, lyskryds
  lyskryds, trafiklys, signalanlæg, lysregulering
  fodgængerfelt, fodgængerovergang, zebrastribe
  fortov, gangsti, gangareal
  gågade, bilfri gade, sivegade
  cykelsti, cykelbane, cykelrute, cykelvej, supercykelsti
  cykelparkering, cykelstativ
  cykling, cyklister, cykeltrafik
  tilgængelighed, niveaufri adgang, kørestolsbrugere
  vejbelysning, gadebelysning, gadelys, gadelamper
  huller i vejen > vejvedligeholdelse, asfalt, slaghuller
  vejvedligeholdelse, vejvedligehold, asfaltarbejde, asfalt, slidlag
  snerydning, vintertjeneste, glatførebekæmpelse, saltning
  privat fællesvej, privatvej, grundejervej
  vejnavn, gadenavn, navngivning af vej
  vejafgift, roadpricing, kørselsafgift
  motorvej, motortrafikvej, landevej
  omfartsvej, ringvej, ny vejforbindelse
  bro, gangbro, stibro
  tunnel, underføring, viadukt
  jernbane, togbane, banestrækning
  letbane, sporvogn
  p-pladser, p-afgift, p-hus, p-bøde, p-vagt, p-zone, p-skive, p-billet, p-kælder > parkering
  togstation, banegård, station, trinbræt
  bus, busrute, kollektiv trafik, offentlig transport
  busstoppested, stoppested, busskur
  trafikselskab, Movia, Midttrafik, Sydtrafik, Fynbus
  færge, færgeoverfart, færgerute, øfærge
  lufthavn, flyvning, flyveplads
  havn, lystbådehavn, marina, fiskerihavn, havneanlæg
  ladestander, ladestation, elbil, opladning af elbiler, ladeinfrastruktur
  delebil, samkørsel, delebilsordning
  elcykel, løbehjul, elløbehjul
  taxa, hyrevogn, taxi
  vejlukning, spærring af vej, lukning af vej, vejspærring
  ensretning, ensrettet, trafikomlægning
  skiltning, vejskilt, færdselstavle
  byggesag, byggetilladelse, byggesagsbehandling
  sagsbehandlingstid > byggesag, servicemål
  nedrivning, nedrive, nedbrydning
  husbyggeri, boligbyggeri, nybyggeri, opførelse af boliger
  lejlighed, etagebolig, etagebyggeri
  rækkehus, tæt-lav bebyggelse, tæt lav
  parcelhus, villa, enfamiliehus, åben-lav bebyggelse
  højhus, punkthus, bygningshøjde
  almene boliger, almen bolig, lejebolig, boligforening, boligselskab, boligorganisation
  socialt boligbyggeri > almene boliger
  ungdomsbolig, studiebolig, kollegium
  boligmangel, boligefterspørgsel, boligforsyning
  ghetto, udsat boligområde, parallelsamfund, omdannelsesområde
  lokalplan, planforslag, plangrundlag
  lokalplan > kommuneplantillæg
  kommuneplan, planstrategi, hovedstruktur
  dispensation, undtagelse fra lokalplan
  landzone, landzonetilladelse, det åbne land
  byudvikling, byfornyelse, byplan, områdefornyelse
  bymidte, midtby, centrum, bykerne
  landsby, landdistrikt, lokalsamfund, mindre bysamfund
  byggegrund, parcelhusgrund, grundsalg, byggemodning
  ejendomssalg, salg af ejendom, salg af bygning, afhændelse
  erhvervsgrund, erhvervsareal, erhvervsområde
  ekspropriation, tvangsafståelse, afståelse af areal
  jordkøb, arealerhvervelse, køb af areal
  naboklage, naboorientering, partshøring, nabohøring
  høring, offentlig høring, høringssvar, indsigelse
  indsigelse, klage, bemærkning fra nabo, høringssvar
  borgermøde, offentligt møde, dialogmøde
  borgerinddragelse, borgerdialog, medborgerskab
  sommerhus, fritidshus, sommerhusområde, kolonihave
  kolonihave, haveforening, nyttehave
  toilet, offentligt toilet, handicaptoilet, wc
  bygningsvedligeholdelse, ejendomsvedligeholdelse, vedligehold af bygninger, vedligeholdelsesefterslæb
  renovering, istandsættelse, ombygning, modernisering
  energirenovering, energibesparelser, efterisolering
  skimmelsvamp, skimmel, fugtskade
  asbest, PCB, miljøfarlige stoffer i bygninger
  fredning, bevaringsværdig, bygningsfredning, bevarende lokalplan
  facader, butiksfacade, skilte og facader
  udeservering, fortovsservering, fortovscafé
  torvedag, marked, stadeplads, torvehandel
  detailhandel, butikker, dagligvarebutik, supermarked
  støj, larm, støjgener, trafikstøj, støjværn
  støjværn, støjskærm, støjvold
`;
