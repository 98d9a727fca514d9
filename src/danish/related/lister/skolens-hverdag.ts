// Related words of schools, as pupils, parents and teachers speak of them.
export const SKOLENS_HVERDAG = `
  klassekammerater, klassefællesskab > klasse, trivsel
  klasselærer, kontaktlærer > lærer
  lærerstilling > lærere, stillinger
  skolefag, fagudbud > fag, valgfag
  valgfag, linjefag, fremmedsprog > fag, undervisning
  tysk, fransk, engelsk > fremmedsprog, sprogfag
  hjemkundskab, kogeundervisning > madkundskab
  sløjd, håndarbejde, formning > håndværk, billedkunst
  gymnastik, gymnastiktime, idrætstime > idræt, gymnastiksal
  fysik, kemi, biologi > naturfag
  fysiklokale, musiklokale > faglokaler
  skoletoilet, toiletter på skolen > toiletter
  klasseværelse, undervisningslokale, skolelokale > klasselokale, lokaler
  pladsmangel, for lidt plads > lokalemangel, kapacitet, mangler lokaler
  overfyldte klasser, mange elever i klassen > klassekvotient, loft
  elevloft, klasseloft, højst elever > loft
  pr. klasse, elevtal, elevgrundlag > elever, klasser
  fødselstal, årgange > børnetal, elevtalsprognose, befolkningsprognose
  børneprognose, skoleprognose, elevprognose > elevtalsprognose, befolkningsprognose
  faldende elevtal, færre elever, elevnedgang > elevtal, elevtalsprognose
  skolens fremtid, lukningstruet skole, skolelukninger > sammenlægning, nedlæggelse
  sammenlagt skole, fælles skole, samle skoler > sammenlægning
  flytte skole, tvungent skoleskift > skoledistrikter, skifte skole
  bytte skole > skoleskift, skifte skole
  hvilken skole hører vi til, skoletilhør, skoletilknytning > skoledistrikt
  skolegrænser, ny skoleinddeling, distriktsgrænse > skoledistrikt, grænse
  tvillinger, brødre, søstre > søskende
  søskendegaranti, søskenderegel > søskende
  nyt skolebyggeri, skoleudvidelse, bygge skole > ny skole
  skolegrund, grund til skole, hvor skal skolen ligge > grund, valg af grund
  skolens navn, navngivning, navneforslag, døbe skolen > navn, konkurrence
  byggeudgifter til skolen, skolens pris > ramme, ny skole
  ny skoleleder, ledig lederstilling > skoleleder, ansættelse
  fravær i skolen, bliver væk fra skole, skulker > fravær, skolefravær
  skolevægrer, skolevægring, skoleangst > fravær, dagbehandling, mellemformer
  hjemmeundervisning, undervist hjemme > undervisning
  elever med diagnoser, elever med særlige behov, sårbare elever > specialundervisning, mellemformer, dagbehandling
  specialklasser, specialpædagogik, specialpædagogisk > specialundervisning, mellemformer
  støttetimer, støttepædagog, ekstra støtte i skolen > specialundervisning, mellemformer
  segregering, segregerede tilbud, ekskludering > dagbehandling, specialundervisning
  almenområdet, almen undervisning > folkeskole, almenskolen
  små hold, holdundervisning, lille klasse > mellemformer
  tolærerordning, dobbeltlærer, medlærer, hjælpelærer > to voksne
  ekstra voksen, ekstra hænder, klassepædagog > to voksne
  læsetest, læseundervisning, læseløft > dansk, læseprøven, læsekonsulent
  dårlige til at læse, læsefærdigheder > læseprøve, dansk
  skoleskema, ringetider, mødetider i skolen > skoledag, timer
  lange skoledage, kortere skoledage, lektioner > skoledag, undervisning
  pause > frikvarter, skolegård
  mobning i skolen, klassekonflikter, ballade i klassen, urolige klasser > konflikter, ro
  vold i skolen, slag og spark, truende elever > vold, trusler
  elevdemokrati, elevernes indflydelse > elevråd
  forældreråd, forældrebestyrelsen, forældremøde > skolebestyrelse, forældre
  forældrebrev, forældreprotest, utilfredse forældre > forældre, underskrift
  skolemåltid, gratis mad i skolen, mad til eleverne > skolemad
  spisepause, spisning i skolen, spisefrikvarter > skolemad
  skolekøkken, produktionskøkken > køkken, skolemad
  smide mad ud, smidt ud, levnet mad > madspild
  vinterferie, skolefri, fridage for elever, feriedage i skolen > ferieplan
  sommerferien, juleferien, påskeferien, efterårsferien > ferieplan
  første skoledag, begynde i skole > skolestart, 0. klasse
  førskole, skoleparat, skoleudsættelse > skolestart, børnehave
  nulte klasse, børnehaveklasseleder > 0. klasse, børnehaveklasse
  ældste klasser, overbygningen, store elever > udskoling
  mindste klasser, små elever > indskoling
  tiende klasse > 10. klasse
  efter 9. klasse, videre uddannelse > ungdomsuddannelse
  modtagelsesklasse, flygtningebørn > modtageklasse
  skolebustur, køres i skole, bus til skole, kørsel til skole, transport til skole > befordring, skolekørsel
  skolebus, skolebusrute > befordring, skolekørsel, skolebørn
  langt til skole, afstand til skole, skolevejens længde > skolevej, befordring
  farlig skolevej, gå i skole, cykle i skole > skolevej
  cykelbus, følges til skole > gåbus, skolevej
  afsætning, kys og kør, kiss and ride > skolevej, parkering
  skoleudflugt, ekskursion, skolerejse > lejrskole
  teater for børn, børnekultur > børneteater
  skolerengøring, beskidte toiletter > rengøring, toiletter
  karakterkrav, afgangseksamen, terminsprøve > prøve, afgangsprøve
  skolers resultater, rangliste > kvalitetsrapport, trivselsmåling
  fritter, fritidspædagog, fritidshjem > SFO
  eftermiddagsklub, klub efter skole, fritidsordning > SFO, klub
  hænge ud, hang-out, ungested, ungdomscafé > ungdomsklub, klub
  klubmedlemmer, klubråd, klubaften > klub, ungdomsklub
`;
