// Related words of plans, building, homes and property.
export const PLAN_OG_EJENDOM = `
  byggeplan, planer om byggeri, bebyggelsesplan, byplan > lokalplan, helhedsplan
  lokalplanlægning, planlægning, planproces > lokalplan
  hvor højt, højt byggeri, etagebyggeri > etager, højde
  antal etager, etagehøjde, fem etager, seks etager, høje huse, højhusbyggeri > etager, højde
  skyskraber, tårnhus, punkthuse > højhus
  havudsigt, fjordudsigt, kig til vandet > udsigt, sigtelinje
  spærrer for udsigten, tager udsigten, ødelægger udsigten > udsigt, sigtelinje, højde
  kig gennem gaden > sigtelinje
  nye boliger, boligprojekter, nye lejligheder, lejligheder, boligområde > boliger
  boliger ved vandet, boliger på havnen, havneboliger, bo ved vandet, kajlejlighed > boliger, havn
  naboer protesterer, naboprotest, protest mod byggeri, modstand mod byggeri > høringssvar, indsigelser
  borgernes mening, hvad siger borgerne, borgernes holdning, borgerkritik > høringssvar, debat, hvidbog
  protest, underskriftsindsamling, demonstration, modstand > underskrifter, høringssvar
  svar fra borgere, kommentarer, indsendte svar, bemærkninger fra borgere > høringssvar
  høringsrunde, høringsfrist, sende ud til borgerne > høring
  offentliggørelse, folkeligt input, debatoplæg > offentlig debat, høring
  vandretur på havnen, byvandring > havnevandring
  mødt med borgere, beboermøde, infomøde > borgermøde
  havneby, havnearealer, havnekvarter, havnens fremtid, omdannelse af havnen > havn, helhedsplan
  kajgade, kajmur, kajanlæg, havnemur, havnekaj, bolværk > kaj, kajkanten, spuns
  spunsvæg, jernvæg, spunsning, bankning i jorden > spuns
  rust, rustne, tæring, korrosion, rådne > tæret
  forfald, dårlig stand, nedslidt, medtaget, faldefærdig > efterslæb, tæret, renovering
  ramme pæle, banke pæle, pælebankning, byggelarm, larm fra byggeplads > spuns, nedvibreret
  bassin, sejlrende, uddybning > havnebassin
  fiskerihavn, fiskerbåde, fiskekuttere, kuttere, fiskeriet > fiskere
  fiskernes fremtid, aftale med fiskerne, kontrakt med fiskere > fiskere, brugsaftale
  lejeaftaler, brugsret, aftale om brug > brugsaftale, lejemål
  fiskehal, auktionshal > fiskeauktion
  isværk, fabriksbygning > isfabrik
  byggemodne, gøre grund klar, klargøring af grunde > byggemodning
  sælge grunde, salg af byggegrunde, indtægt fra salg af jord > grundsalg, salg
  sælge jord, sælge grund, salg af jord, salg af kommunens jord, industrigrund > salg af areal, erhvervsjord
  højeste bud, budrunde, auktion > udbud, højestbydende
  opkøbe, opkøb af hus, købe hus > køb af ejendom
  tage jord, tvangskøbe, eksproprieret > ekspropriation
  byggetilladelse, tilladelse til at bygge, byggeansøgninger > byggesager
  hurtig byggesag, langsom byggesag, ventetid på byggetilladelse > byggesager, sagstid
  behandlingstid, ekspeditionstider > sagstid, sagsbehandlingstid
  ombygge, bygge om, tilbygge > ombygning, renovering
  renovere, sætte i stand, istandsætte, restaurere, nænsom renovering > renovering
  nybyg, bygge nyt, ny bygning > nybyggeri
  nedrives, brække ned, jævne med jorden > rives ned, nedrivning
  utæt tag, taget utæt, hul i taget, dryp fra loftet, tagskade, nyt tag > taget, tagrenovering
  loftet faldt ned, nedfaldent loft, nedstyrtning > loftsplade
  lukket hal, lukket sal, aflåst, spærret af > lukket
  sportssal, gymnastikhal > gymnastiksal, idrætssal
  byggepris, byggeøkonomi, hvad koster byggeriet, byggebudget > ramme, anlægsramme
  dyrere end planlagt, dyrere byggeri, prisen steg, ekstraudgift, ekstra udgifter, sprængt budget, overskredet budget > merudgift, dyrere
  prischok, dyre materialer, materialepriser, stålpriser, træpriser > prisstigninger
  bygger skolen, bygger plejehjemmet, byggefirma, byggeopgave, byggekontrakt, byggeentreprise, ordren > entreprenør, totalentreprise, tilbud
  hvem bygger, vinder af udbud, fik opgaven, vandt opgaven > licitation, tilbud, totalentreprenør
  lokale firmaer, lokale virksomheder, egnens firmaer > lokale håndværkere, fagentrepriser
  spare på byggeriet, billigere løsning, billigere facade > besparelser
  forsinket byggeri, bag tidsplanen, byggeriet er forsinket > efter planen, forsinket
  gå i gang med at bygge, spadestik > byggestart
  indflytterfest, åbningsfest > rejsegilde, indvielse
  fundament, blød bund, jordbund > pælefundering, geoteknisk
  dårlig luft, luften i klassen, kolde klasser, varme klasser > indeklima, ventilation
  kolde lokaler, fryser, manglende varme > varme, grader
  facadefarve, male huset, husfarve, farver på huse > facade, farvekodeks
  arkitekturpolitik, gamle huse, smukke huse, bevare > bevaringsplan, bevaringsværdig
  fritidshuse, feriebolig > sommerhus
  bo på landet, yderområder, udkant > landsbyer, landdistrikt
  landsbyforsamling, landsbyliv, levende landsbyer > landsbyer
  udstykninger, nye parceller > byggegrunde, byggemodning
  tomme bygninger, stå tom, tomme kvadratmeter, for mange bygninger > kvadratmeter, lokaler
  kommunens bygninger, kommunale ejendomme, offentlige bygninger > ejendomme, kvadratmeter
  fraflytte > opsigelse af lejemål, lejemål
  kontorplads, mindre kontor, færre kontorer, pladsen på rådhuset > kvadratmeter, rådhus
  orangeri, glashus > vinterhave
  enkeltglas, dobbeltglas, termorude > termoglas, glas
  brandsikkerhed, flugtvej, nødudgang > brandtrappe
  tvangskøb, tvangsovertagelse, tvangsafståelse, tvangssalg > ekspropriation
`;
