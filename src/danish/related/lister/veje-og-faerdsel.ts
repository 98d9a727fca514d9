// Related words of roads, traffic, parking and public transport, as those who use them speak.
export const VEJE_OG_FAERDSEL = `
  dårlige veje, vejens tilstand, vejens stand, kørebane > vejene, asfalt, vejvedligeholdelse
  hul i vejen, ujævn vej, bumlet vej > asfalt, slidlag, vejvedligeholdelse
  vejbelægning, belægning, ny asfalt > asfalt, slidlag
  vejefterslæb, vejkapital, vejbudget, penge til veje > efterslæb, slidlag, vejplan
  fortovsfliser, knækkede fliser, skæve fliser, dårligt fortov > fortov
  fortove og stier, gående > fortov
  kantsten, vejkant, rabat, vejrabat > kantbane, vej
  for hurtigt, kører for stærkt, fartsyndere, råkørere, vanvidskørsel > hastighed, km/t
  fart, kørehastighed, topfart > hastighed, km/t
  sænke farten, nedsætte farten, hastighedsnedsættelse, langsommere trafik > hastighed, zone, bump
  fyrre-zone, 40-zone, 30-zone, 40 kilometer i timen, 30 km i timen > hastighed, zone, km/t
  vejbump, fartdæmpere, vejchikaner > bump, indsnævringer
  vejindsnævring, sideheller, heller > indsnævringer
  villaveje, beboelsesvej, stille vej, blind vej > boligveje, veje
  gennemkørsel, smutvej, gennemfart > gennemkørende trafik, trafik
  fodgængerovergange, overgangsfelt, krydse vejen, gå over vejen > fodgængerfelt, krydsning
  lyskurv, lysregulering, grønt lys, rødt lys, signalkryds > signalreguleret, kryds
  trafikprop, trafikkaos, kødannelse, myldretid > trængsel, trafik
  trafiktal, optælling af biler, hvor mange biler > tælling, trafikmåling
  trafikuheld, kvæstede, påkørt, færdselsulykke, trafikdræbte > uheld, personskade
  sammenstød, højresving, højresvingsulykke > uheld, cyklister
  farlig strækning, farligt kryds > uheld, trafiksikkerhed
  utryg trafik, utryg vej, utryg at cykle > tryg, trafiksikkerhed
  lastvogn, trailere, vogntog, tunge køretøjer > lastbiler
  cykelbaner, cykelveje, dobbeltrettet > cykelsti, sti
  cykelvenlig, cykelby, cykelpolitik, cykelhandlingsplan > cykelsti, cyklister
  cykeltur, cykle til arbejde, cykelpendler > pendlere, cyklister
  gammelt jernbanespor, banesti, nedlagt jernbane, skinner > gamle jernbane, banen
  rute, forløb, vejføring > linjeføring
  vejbro, jernbanebro, underføringer > bro, viadukt
  tunnellen, gangtunnel, under banen, under vejen > viadukt
  gadelygte, gadelamper, lygter, lygtepæl, lysmast > belysning, master, lys
  mørke stier > belysning, lys
  vejlys, stilys, stibelysning, led-lys > belysning, lys, pullerter
  lampe, lavt lys, bevægelsessensor, sensorlys > pullerter, bevægelsesføler
  parkere, holde parkeret > parkering
  p-plads, holde med bilen > parkering, parkeringspladser
  p-afgift, p-billet, betale for parkering, parkeringsafgifter, penge for at parkere > betalingsparkering, parkering
  gratis p, fri parkering, parkere gratis > gratis parkering, parkering
  parkering ved stranden, turistparkering > sommerparkering, parkering
  tidsbegrænset parkering, p-skive, to timers parkering > parkering
  ulovlig parkering, parkeringsvagt, p-vagter > parkeringskontrol
  sne, sneen, snevejr, sneplov, skovle sne > snerydning, ryddes for sne
  glatte veje, isglatte, salte vejene, glatføre, saltvogn > snerydning, saltning
  vinterberedskab, vintervedligehold, vejsalt > snerydning, vintertjeneste
  gadefejning, feje gader, ukrudt i kantsten > renholdelse
  bustid, bus nr, bussen kører, busplan > busrute, køreplan
  nedlægge busrute, færre busser, busbesparelse, busdrift > bus, rute
  buslinje, lokalbus, telebus > bus, bybusser, rute
  el-bus, grønne busser, fossilfri busser > elbusser
  pendlerparkering, pendling > pendlere
  togbane, tog, togstop, perron > station
  køre sammen, kør-med, samkørselsapp > samkørsel
  bilejere, privatbil > biler
  leje bil, delebilsordning, delebilsklub > delebiler, delebilspladser
  el-bil, oplade bil, ladepladser, el-lader > ladeanlæg, ladestander, elbil
  kommunens biler, kommunens kørsel, kørselskontor, tjenestebiler > kørsel
  gadenavne, opkalde vej > vejnavn
  vejskilte > skilte, skiltning
  vejspærring, spærret vej, omkørsel > vejlukning
  privat vej, fællesvej, grusvej > privat fællesvej
  allétræer, træer langs vejen > vejtræer, træer
  beplantning > hæk, klippes
  oversigt i kryds, dårligt udsyn, dårlig oversigt > hæk, hjørnet
  støj fra vejen, vejstøj, bilstøj, trafiklarm > støj, støjværn
  gravetilladelser, opgravet fortov, kabelarbejde > gravearbejde
  motorvejsstøj, ny motorvej, afkørsel > motorvej
  trafikpolitik, mobilitetsplan > trafikplan, trafik
  færgebilletter, sejlads, overfart > færge
  siddepladser, hvile sig > bænke
  ladestander, ladestation, elbil > ladeanlæg
  bump > indsnævringer
  biler > biltrafik
  trafikulykke, trafikuheld, færdselsuheld > uheld, personskade
`;
