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
  elevkørsel, skolekørsel, skoletaxa, skoletransport, befordringsgodtgørelse, transport af elever, kørsel til skole > befordring, skolebus, skolevej
  scooter, motorcykel, tunede knallerter > knallert
  lastvogn, truck, vognmand, tunge køretøjer > lastbil, køretøjer
  personbil, varevogn, privatbil > bil, køretøj
  vejnet, vejstandard, vejkapital, vejforfald, vejefterslæb > vedligeholdelse, slidlag, asfalt
  striber, vejstriber, gangstribe, fodgængerstriber > fodgængerfelt, afmærkning
  fartmåling, fartbøde, fartsyndere, råkørsel > hastighed, hastighedsmåling
  fartdæmpende, trafikdæmpende, hastighedsdæmpende > bump, indsnævringer, hastighed
  rabat, vejrabat, vejside, grøftekant > vej, beplantning
  skiltning, vejskilt, skilteplan > skilte, afmærkning
  fortovscafé, udeservering > fortov, caféejere
  kantbane, cykelfelt, cykelspor > cykelsti, kantbaner
  jernbanestrækning, togbane, skinner, banelinje > jernbane, banen
  afkørsel, indkørsel, udkørsel > overkørsel, indkørsler
  bebyggelse, byggeri
  bygningshøjde, bebyggelseshøjde, husenes højde, antal etager, etagehøjde > etager, højde
  skyggekast, skyggegener, indbliksgener > højde, etager
  byudvikling, områdeudvikling, havneudvikling, byomdannelse, bydelsplan > helhedsplan, lokalplan, byggemodning
  industrigrund, industriareal, erhvervsareal, erhvervsgrund > erhvervsjord, areal
  boligbyggeri, boligprojekt, byggefelt > boliger, lokalplan
  planforslag, planproces, plangrundlag > lokalplan
  kulturarv, bevaringsværdi, fredning > bevaringsplan, museet
  byggesagsgebyr, byggeansøgning > byggesag
  kommunale ejendomme, ejendomsdrift, bygningsvedligehold > ejendom, bygninger, renovering
  bygningstilstand, bygningsgennemgang, tilstandsrapport > bygningssyn
  flytning af beboere, genhusning > flytte midlertidigt
  byggefejl, byggeskade > mangler, renovering
  dramaundervisning, teaterhold, dramaskole, skuespil > teater, børneteater
  børnetal, elevprognose, færre elever, faldende elevtal, elevnedgang > elevtal, elevtalsprognose
  støttehold, særlige hold, mellemhold, nest-klasse, specialhold > mellemformer, små hold
  lektor, adjunkt, skolelærer, underviser > lærer
  klasseværelse, undervisningslokale > klasselokale, lokaler
  faglokale, fysiklokale, sløjdlokale > faglokaler, lokale
  skolernes sprogfag, tysk og fransk > valgfag, tysk
  udskoling, ældste klasser, store elever, 7.-9. klasse > udskolingen
  indskoling, mindste klasser, små elever > indskolingen, 0.-2. klasse
  byggeplads, skolebyggeplads > byggeriet, råhuset
  rejsegilde, indvielse, åbningsfest
  omvisning, rundvisning, fremvisning, besigtigelse
  fastholdelser, nedlægning, tvang over for børn, fysisk indgriben > magtanvendelse
  forældre til børn i vuggestue, institutionsforældre > forældrebestyrelse
  småbørnsområdet, børneområdet, 0-6 års området > dagtilbud
  garanteret minimum, bemanding, personalenormering, vippenormering, voksen-barn-ratio > normering, minimumsnormering
  uuddannet personale, medhjælper, vikarer i børnehaver > medhjælpere, pædagogiske assistenter
  revisionsberetning, revisionserklæring, revisors bemærkninger > revision, revisionen
  indhente tilbud, prisindhentning, tilbudsgivning, udbudsproces > licitation, udbud, tilbud
  restgæld, gældsbyrde, kommunale lån > gæld
  budgetafvigelse, overskridelser, underskud > merudgift, over budgettet
  kassekredit, kassetræk, kassebeholdning > kassen, likviditet
  reservepulje, buffer, sikkerhedsmargin > reserven, reserve
  støttebeløb, donation, fondsstøtte, sponsorat > fond, fondsmidler, gave
  gave, donation, foræring
  betalingskrav, restance, skyldner, gældspost > rykker, opkrævning
  manglende indtægter, mistet indtægt > indtægtstab, indtægt
  arbejdsglæde, jobtilfredshed, tilfredse medarbejdere, medarbejdertilfredshed, medarbejdertrivsel > trivsel, gladere, arbejdsmiljø
  afspadsering, kompensationsfri, frihed > fridag, fridage
  få ansat, skaffe medarbejdere, besætte stillinger, tiltrække arbejdskraft, mangel på arbejdskraft > rekruttering, ubesatte, ansøgere
  stressramt, sygemeldt med stress, gået ned med stress > stress
  vold på arbejdspladsen, overfald på ansatte, krisehjælp > vold eller trusler, kollegial støtte
  afløser, vikar
  kollegahjælp, sidemandsoplæring, mentor > kollegial støtte
  datasikkerhed, cybersikkerhed, informationssikkerhed, hackerangreb > it-sikkerhed, personoplysninger
  dissens, særstandpunkt, mindretalsudtalelse, afvigende mening, forbehold > protokollering, mindretal, tog forbehold
  utilfredshed, kritik, kritiserer, vrede > klager, beklager, imod
  vejledende afstemning, rådgivende afstemning, folkeafstemning, urafstemning > afstemning
  trække lod, lod, lodseddel, tombola > lodtrækning
  ophold uden for lokalet, forlod mødet, trådte ud > forlod lokalet, inhabile
  borgermøde, folkemøde, debatmøde, informationsmøde, dialogmøde
  borgerinddragelse, høring > borgermøde, offentlig debat, høringssvar
  nej fra byrådet, stemt ned, nedstemt > forkastet
  demokratiforløb, unges demokrati > ungebyråd
  mødelokale, mødesal, byrådssal > byrådssalen
  firsårige, 80-årige, over firs > over 80 år, 80+
  ældreboligbyggeri, plejehjemsbyggeri, byggeri af plejeboliger > plejehjem, plejeboliger
  rullestol, kørestol, kørestole, bevægelseshæmmede, dårligt gående > kørestolsbrugere, gangbesværede
  sansehave, have på plejehjem > vinterhave
  spisestue, fælleskøkken, leve-bo miljø > spisekøkkener
  loftlift, personløft, liftsystem > loftlifte
  uddannelse i dansk, sprogundervisning, danskkurser > danskundervisning
  colibakterier, e-coli, tarmbakterier, badeforbud, vandprøver, beskidt vand > badevand, spildevand, prøver
  kloakudslip, kloaklækage, spildevandsudledning, urenset spildevand > spildevand, fejlkobling
  forurening, forurenet, miljøproblem > spildevand, forurenet jord, udledning
  jernaldervej, urtid, forhistorie, fortidens veje > egeplankevejen, oldtidsvej, arkæologer
  fiskeliv, fiskevandring, gydeplads, ørred > gydestryg, havørreder
  fugleart, ynglefugle, storke > rørhøg, trane, fugletårn
  grundejer ved mosen, landmandens jord, jordejere > lodsejer
  vandpumpe, pumpeanlæg, afvanding, dræning > pumpe, dræn, pumpelag
  strømpriser, elpriser, energiregning, dyr energi > el og varme
  batteribil, brintbus, nulemission > elbusser, el
  vintersport, slæde > sne
  skovejer, skovbruger > skov, egetræ
  badebro, bademole > badebroen, østmolen
  gadekryds, lyskryds, trafikkryds > signalreguleret kryds, kryds
  jobparat, beskæftigelse, i job > i arbejde
  informationsskærm, hjemmeside, app > hjemmesiden, intranettet
  rykker, påmindelse, sms-besked, sms
  telefonbetjening, opkald, ringe til kommunen > telefoner, telefonen
  ventetid, kø, sagsbehandlingstid
  flertalsafgørelse, kneben afstemning, stemmeflertal, stemmetal > stemmer for, flertal
  beboerklage, naboklage, klager fra naboer > naboer, støj
  affaldspose, skrald i gaden, molokker, affaldsspande > affaldsbeholdere
  tagpap, tagsten, tagudskiftning, utætte tage > taget
  frostskader, sprængte rør > frostsikres
`;
