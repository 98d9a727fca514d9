// Related words from all fields for which the other lists have one that is near: another part of the country, another age, another paper says it so.
export const I_ANDRE_ORD = `
  dødsulykke, trafikdrab, dræbt i trafikken, kvæstet > uheld, personskade, trafiksikkerhed
  hovedvej, landevej > vejen
  tunnel, undergang, underføring, viadukt
  trafiklys, lyssignal > signalreguleret, kryds
  glat føre, glatførebekæmpelse, saltning, sneplov > snerydning, sne
  slaghul, huller i vejen, dårlige veje > asfalt, slidlag, vedligeholdelse
  parkeringsbøde > parkering
  elbil, opladning > ladestandere, ladeanlæg, elbusser
  bybus, rutebil, kollektiv transport > bus, busrute, trafikselskabet
  kørefællesskab > samkørsel, delebiler
  åbning af å, snoede åer > genslynges, vandløb
  moseområde, sumpet jord > tørvejord, lavbundsjord, vådområde
  laksefisk, fiskebestand > ørreder, gydestryg
  dyrearter, truede dyr > flagermus, arter, rørhøg
  vilde planter, sjældne blomster > orkideer, beskyttet natur
  varmeregning > varme, energi, energistyring
  bæredygtighed, grøn omstilling, fossilfri > klimaplan, klimaneutral
  nettonul, CO2-neutral, klimaneutral
  havdige, stormflodssikring, højvandssikring > højvandslukke, dæmning, kystsikring
  etageejendom, bygningens højde > etager, højde
  udsyn > udsigt, sigtelinjer
  byplanlægning, arealplan > lokalplan, helhedsplan
  skolebestyrer > skoleleder
  afgangsprøve, prøveresultater > læseprøve
  frikvarter, pauser
  frokost i skolen, kantine > skolemad
  pædagogmangel, mangel på pædagoger, lærermangel > ubesatte, ledige stillinger
  brug af magt, tvangsanvendelse > magtanvendelse
  børnehjem, døgninstitution > anbringelse, magtanvendelse
  hjemmekontor, hjemmearbejdsplads, fjernarbejde > arbejde hjemme
  psykologsamtale > arbejdspsykolog
  jobansøgninger, jobsøgere > ansøgere
  kortere arbejdstid, nedsat arbejdstid, ned i tid > arbejdsuge
  databrud, sikkerhedsbrud, datalæk > fejlsendt, følsomme oplysninger
  telefonkø > telefoner, åbningstid
  tv fra byrådet, video af møder > direkte sending
  nye politikere, nye byrådsmedlemmer > introduktion, nye medlemmer
  borgerprotest, skrive under > underskrifter, skrevet under
  gældsafvikling, gældsnedbringelse > gæld
  skatteforhøjelse, skattenedsættelse > udskrivningsprocent, skat
  egenkapital, kapital > kassen, likviditet
  teatergruppe, scenekunst > teater
  udgravning, arkæologi, oldtid, fortidsminder > arkæologer, museum
  sportsklub, idrætsforening, boldklub > idrætsråd, hal
  vintersvømning, havsvømning > vinterbadere
  turister, feriegæster > hoteller, besøgende
  fiskeerhverv > fiskere, fiskeriforening
  katastrofeøvelse, beredskabsplan > beredskabsøvelse, krisestab
  snestorm, snefald, snekaos
  dansk for udlændinge, integration > danskundervisning
  udsatte borgere, socialt udsatte > specialiserede socialområde
  hurtigere sagsbehandling > byggesager
  afbureaukratisering, regelforenkling > frikommune, fritagelse
  havnebad, badebro > badevandet, stranden
  bakterier i vandet, rent badevand > badevandet, prøver
  affaldscontainer, affaldssortering > affaldsbeholdere
  cykelulykke, cyklist påkørt > uheld, cyklister
  rengøringsfirma > rengøring
  fælles indkøb, leverandøraftale > indkøb
  robotter, robot, maskinintelligens > kunstig intelligens, sprogmodeller
  unges medbestemmelse, børn og unges indflydelse > ungebyråd, elevråd
  trafiksanering, fredeliggørelse af veje > hastighed, indsnævringer, bump
  nattelys, aftenlys, lys om natten > belysning, lys, tændt hele døgnet
  frit skolevalg, fritvalg, vælge skole > skoledistrikt
  stemmeurner, stemmebokse, afgive stemme > valgsted, stemmes
  valghjælpere, frivillige til valg > tilforordnede
  enkeltstuer, ensengsstuer, eget bad > badeværelser, plejeboliger
  standardskrivelser, formularer, formuleringer > brevskabeloner, skabeloner
  overholde budgettet, budgetoverholdelse, budgetdisciplin > servicerammen, budgetopfølgning
  erhvervslivet, handelsstanden, forretningsdrivende > virksomheder, butiks, handlende
  udbygning, byggeprojekter, anlægsprojekter > byggeri, anlæg
  termoruder, dobbeltruder, ruder > termoglas, enkeltglas, vinduer
  atrium, glashave > vinterhave
  fyringsolie, gasfyr, oliefyr, opvarmning > fyrer med olie, varmepumpe, fjernvarme
  gylle, møg, husdyrgødning
  kvælstofudledning, iltsvind, næringsstoffer > kvælstof
  drikkevand, vandboring, kildeplads > grundvand, vandværk
  kommunegaranti, lånegaranti > garanti for lån
  tilsynsførende, tilsynsrapport, tilsynsbesøg > tilsyn
  gennemførelse, iværksættelse, realisering > udmøntning
  mødeindkaldelse, mødetidspunkt, mødetider > mødeplan
  transmission, optagelse af møde, se mødet > direkte sending
  tolk, fremmedsprog, oversætter > oversættelse
  ordblind, læsehjælp, højtlæsning > skærmlæser, klart sprog
  børneråd, elevforsamling, elevudvalg > elevråd
  forældreråd, skolens bestyrelse, forældrebestyrelser > skolebestyrelse, forældrebestyrelse
  rådhusets lukkedag, lukket rådhus > fredag, arbejdsuge
`;
