// Related words by the main groups of the subject plan: what people say of land, roads, schools, care and leisure, and what minutes say.
export const OMRAADERNES_ORD = `
  naboklage, gene for naboer > nabohøring, nabogener, støjgener
  kystlinje, kystskrænt, erosion > kystbeskyttelse, kystsikring
  digelag, digesikring, højvandsmur > dige, højvandssikring, kystsikring, højvandslukke
  klimasikring, sikring mod oversvømmelse, skybrudssikring > klimatilpasning, kystsikring, regnvandsbassin, højvandslukke
  kælderoversvømmelse, vand i kælderen, våd kælder, fugtig kælder > kælder, kælderpumpe, dræn
  husbyggeri, bygge hus, nyt hus, bygge nyt > nybyggeri, byggetilladelse
  byggetid, byggesagsbehandlingstid, ventetid på byggetilladelse, svartid på byggesag > byggesag, sagsbehandlingstid
  byggegrund, parcelhusgrund, grunde til salg > grundsalg, salg af grunde, udstykning, byggemodning
  højhus, etagehus, høje huse, byggehøjde, bygningshøjde, skyline > etager, højde, etageantal
  mister udsigten, spærrer for udsigten > udsigt, sigtelinje, højde
  facadefarve, facademaling, husfarve, farve på hus > facade, farve
  bevaringsværdige bygninger, kulturarv, fredede bygninger > bevaringsplan, bevaringsværdige, fredning
  byfortætning, fortætning, nye boliger i byen > boliger, lokalplan
  ghetto, parallelsamfund > udsatte boligområder
  lejebolig, billige boliger, betalelige boliger, boligselskab > almene boliger, boligforening, lejer
  huslejeklage, klage over husleje, lejertvist, udlejer > huslejenævn, beboerklagenævn
  indskud, indskudslån, boligsikring, boligtilskud > boligydelse, boligstøtte
  hjemløs, boligløs, uden bolig, bor på gaden > hjemløshed, herberg, forsorgshjem
  ekspropriere, tvangsovertage, overtage jord, tage jorden fra > ekspropriation
  nyttehave, byhaver > kolonihaver, haveforening
  badeplads, badestrand, livredder > badebro, badevand, badested
  kloakforurening, kloakvand, lort i vandet, fækalier, spildevand i vandet > spildevand, fejlkobling, badevand
  iltsvind, fjordens tilstand > kvælstof, vandmiljø
  gylle > husdyrgødning
  landmænd, bønder, gård, gårdejer, landboere > landbrug, lodsejer, landboforening
  jordejer, ejere af jorden > lodsejer, grundejer, ejer
  genslyngning, oversvømmet eng, lavbund > vådområde, lavbundsjord, genslynge, forundersøgelse
  naturgenopretning, genskabe natur, rewilding, mere vild natur > vådområdeprojekt, naturprojekt, biodiversitet, genslynge
  dyreliv, vilde dyr, fugleliv, fuglene, flora, fauna, planter, sjældne arter, truede arter > flagermus, rørhøg, arter, fugletårn, orkideer
  fuglekiggeri, ornitologi, kigge på fugle > fugletårn, fugle
  bæk, åløb, å-løb, grøft > vandløb, grødeskæring, genslynge
  oversvømmede marker, høj vandstand, vandet løber over > grødeskæring, vandstand, vandløb
  træplantning, plante træer, fældning, fælde træer, beskære træer, gadetræer > træer, beskæring, skovrejsning
  mågeplage, mågegener > måger
  rotteplage, rotter i kloakken > rotter, rottebekæmpelse
  giftig jord, jordrens, forurenet byggegrund, olie i jorden > forurenet jord, slagger, jordforurening
  trafikstøj, larm, musikstøj, nattelarm, støjgener > støj, støjdæmpning, støjklage
  solcellepark, solceller på tag > solceller, energianlæg
  varmeforsyning, varmepriser, varmeregning, skifte gasfyr, gasfyr, oliefyr, fyret > fjernvarme, varmepumpe, varmeplan, olie
  elregning, strømregning, elforbrug, strømforbrug, energiforbrug, energipriser, strømpriser > el og varme, energi, energistyring, el
  spare energi, efterisolering, isolering > energirenovering, energistyring, energibesparelser
  klimaaftryk, klimabelastning, CO2-aftryk, CO2-udslip, drivhusgas, udslip > CO₂, CO₂-regnskab, udledning, klimaplan
  klimamål, klimaneutral, CO2-neutral, grøn omstilling, bæredygtighed, klimahandling > klimaplan, udledning, klimaneutralitet
  klimakrise, klimaforandringer, opvarmning, global opvarmning > klimaplan, klimatilpasning
  affaldsspand, skraldebøtte, skraldesug, molok, affaldsøer, kuber > affaldsbeholdere, beholdere, nedgravede
  affaldshåndtering, dagrenovation, husholdningsaffald, affaldsordning, affaldshentning > affald, affaldsbeholdere, renovation
  stisystem, gangsti, natursti, vandresti > sti, trampesti, cykelsti, gangbro
  fodgængerbro, bro over, stibro > gangbro, bro
  handicapvenlig, adgang for handicappede, rollatorvenlig > gangbesværede, tilgængelighed, kørestolsbrugere, Handicaprådet
  hullet vej, vejhul, slaghuller, ujævn vej, vejreparation, vejrenovering, dårlige veje, vejene > asfalt, slidlag, vejenes vedligeholdelse, vejvedligehold
  fortovsreparation, fliser, skæve fliser, kantsten > fortov
  saltning, glatte veje, glatførebekæmpelse, sneplov > snerydning, vintertjeneste, rydde for sne
  zebrafelt, fodgængerovergang, overgang ved skolen, krydse vejen > fodgængerfelt, krydsende, krydsning
  lyssignal, trafiklys, lyskurv, grønt lys > signalreguleret kryds, signalanlæg
  trafikulykke, færdselsuheld, påkørt, påkørsel, ulykke med cyklist, farlig vej, farligt kryds > uheld, personskade, trafiksikkerhed
  cykling, cykle, cykelrute, cykelpendler, supercykelsti > cykelsti, cyklister
  cykelbane, sti til cykler, dobbeltrettet cykelsti, cykelforbindelse > cykelsti, dobbeltrettet sti
  parkeringsafgift, p-afgift, p-billet, p-plads, parkere bilen, gratis p-plads > parkering, betalingsparkering
  busdrift, buslinje, busafgang, offentlig transport, flextrafik > busrute, bus, kollektiv trafik, Trafikselskabet
  elbil, oplade bil, ladestik > ladestandere, ladeanlæg
  bildeling, køre sammen > delebiler, samkørsel
  tung trafik, gennemkørende trafik > lastbiler, lastbiltrafik
  færgefart, overfart, øfærge > færge
  lystbåd, sejlbåd, marina, sejlklub > lystbådehavn, bådplads, sejlere
  fiskerihavn, fiskerbåd, erhvervsfiskere, kuttere > fiskere, fiskeriforening
  kajanlæg, bolværk, spunsvæg, mole, mur ved vandet > kaj, kajkanten, spuns
  havnebyggeri, byggeri på havnen, havneprojekt, nye boliger på havnen > lokalplan, byggemodning, helhedsplan
  vinterbadning, saunaklub, badehus, havbad > vinterbadere, sauna
  skolebyggeri, bygge skole, skolebygning, nybygget skole > ny skole, byggeprogram
  skolegrænse, hvilken skole hører vi til, skoleskift, flytte skole, skoletilhørsforhold > skoledistrikter, distrikt
  skolelukning, lukke skole, skolefusion, slå skoler sammen, lægge skoler sammen > sammenlægning, skolestruktur, nedlæggelse
  skoleledelse, rektor, skoleinspektør, inspektør > skoleleder, fælles ledelse, ledelse
  lærernes fravær, syge lærere, lærersygdom, sygemeldte lærere > sygefravær, langtidsfravær, lærere
  tolærerordning, to lærere, ekstra lærer, lærerassistent, co-teaching > to voksne, ekstra voksen
  læsetest, læseundervisning, ordblind, ordblindhed, nationale test > læseprøve, læsekonsulent, dansktimer
  skolefravær, skolevægring, ufrivilligt skolefravær, skoleværing, hjemmesiddere > fravær, mellemformer, dagbehandling
  specialklasse, specialskole, specialområde, støttebehov, elever med diagnoser, diagnosebørn, autisme, ADHD > specialundervisning, mellemformer, dagbehandling
  skolefrokost, skolemadsordning, varm mad, madpakke, skolekøkken, gratis skolemad, frugtordning > skolemad, madordning
  klassestørrelse, klassekvotient, elever i klassen, store klasser, klasseloft > loft, klasser, elevtal
  elevdemokrati, elevindflydelse, børns stemme > elevråd, ungebyråd
  ungdomsråd, ungeråd, ungdomsbyråd, ungepanel, ungdomspolitik, unges indflydelse > ungebyråd, elevråd
  idrætshal, sportshal, multihal, skolehal > hal, idrætssal, gymnastiksal
  utæt tag, tag der lækker, vandskade, nyt tag, lækkende tag > taget, gymnastiksal
  børnehavebørn, institution, daginstitution > børnehaver, vuggestuer, dagtilbud, normering
  voksne pr. barn, børn pr. voksen, personale i børnehaver, for få voksne, for få pædagoger > minimumsnormeringer, normering
  pædagogmangel, mangel på pædagoger, ufaglært, ufaglærte, uddannede pædagoger, medhjælpere > pædagogiske assistenter, ubesatte, normering
  dagplejer, privat dagpleje, privat pasning, børnepasning, pasningstilbud > private pasningsordninger, dagtilbud
  skoleferie, efterårsferie, påskeferie, skoleår > ferieplan, vinterferie, lukkedage
  juniorklub, fritidscenter, ungdomshus, ungdomsskole, klubtilbud, unge mødes > ungdomsklub, klub
  magt mod børn, fastholdelse af børn, vold mod børn på institution, indberetninger om magt > magtanvendelse
  anbragte børn, børnehjem, plejebørn, tvangsfjernelse > anbringelse, plejefamilie
  mistanke om vold, børnesag, børnefamilier i krise > underretning, støtte til børn
  skoletandpleje, tandlæge, tandklinik, tandbøjle > tandpleje, tandreguleringen
  sundhedspolitik, folkesundhed > sundhed, forebyggelse
  fysioterapi, træning efter operation > genoptræning, rehabilitering
  ældreområde, ældresektor, ældreomsorg, ældrepleje, omsorg, pleje af ældre > plejehjem, hjemmepleje, plejen
  alderdomshjem, omsorgsbolig, plejehjemsplads > plejehjem, plejeboliger
  sosu, sosu-assistent, social- og sundhedsassistent, plejemedarbejder, nattevagt > plejen, vagter, plejepersonale
  ældrebefolkning, flere gamle, aldrende befolkning, ældrebyrde, plus 80 > befolkningsprognose, over 80 år
  demente, hukommelse, Alzheimer > demens, demensafsnit
  lift, kørestol > hjælpemidler, loftlifte, rollator
  handicappede, handicaporganisation, handicapforhold > Handicaprådet, tilgængelighed
  bosted > botilbud
  psykisk sårbare, psykisk syge, socialpsykiatri > psykiatri
  socialområdet, voksne med handicap, det sociale område, specialområdet, dyre enkeltsager > specialiserede socialområde
  arbejdsløs, arbejdsløshed, jobsøgende, uden arbejde > ledighed, ledige, i arbejde
  indvandrer, nydanskere, udlændinge > integration, flygtninge
  integrationsindsats > flygtninge, fordrevne, danskundervisning
  sprogskole, lære dansk, danskkursus, modtagelsesklasse > danskundervisning, modtageklasse
  frivilligt arbejde, ildsjæle, foreningsliv > frivillige, forening
  folketeater, scene, teaterforening, amatørteater > teater, børneteater
  kulturcenter, kulturliv, kulturstøtte > kulturhus, kulturværft, driftstilskud
  foreningsstøtte, støtte til foreninger, kulturtilskud, fritidsmidler, tilskud til foreninger > driftstilskud, fritidspuljen, tilskud
  arkæologisk, oldtidsfund, fortidsminde, jernalder > museet, arkæologer, oldtidsvej, udgravning
  offentligt toilet, toiletbygning, wc, toiletforhold, lokum > toiletter
  legepark, legeområde > legeplads
  friluftsbad, svømning > svømmehal, svømmebad
  turist, ferierende > turisme, gæster
  erhvervsliv, erhvervsfremme > erhverv, erhvervskonsulenten
  krisesituation, katastrofe, kriseøvelse, katastrofeplan > beredskabsøvelse, beredskab, krisestab
  brandvæsen, redningsberedskab > beredskab
  flugtvej, nødudgang, branddør > brandtrappe
`;
