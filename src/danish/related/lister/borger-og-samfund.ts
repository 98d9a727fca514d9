// Related words of what citizens, associations and journalists ask about, across the fields.
export const BORGER_OG_SAMFUND = `
  kontanthjælpsmodtagere, ledige, ydelsesmodtagere
  arbejdsløs, ledig, jobsøgende
  arbejdspladser, job, beskæftigelse
  job, stilling, ansættelse
  fuldtidsstilling, årsværk, stilling
  uddannelsessøgende, studerende, elever
  praktikanter, elever, lærlinge
  børnefamilier, forældre, familier
  forældre, værger, familie
  ordblind, læsevanskeligheder, ordblindhed
  adhd, autisme, diagnose
  angst, depression, psykisk mistrivsel
  terapi, psykologhjælp, psykolog, samtaleforløb
  psykologhjælp > psykolog, psykologordning
  kræftramte, kræft, kræftpatienter
  demente, demensramte, demens
  døende, palliation, hospice
  blinde, svagtseende, synshandicap
  døve, høreapparat, hørehandicap
  kørestolsbruger, gangbesværede, tilgængelighed
  læge, lægehus, lægepraksis
  fysioterapeut, genoptræning, træning
  medicin, medicinering, medicinhåndtering
  hygiejne, smitte, infektion
  smitte, smittespredning, udbrud
  coronavirus, covid, corona, pandemi
  sundhed, trivsel, folkesundhed
  rygere, rygning, tobak
  druk, alkohol, alkoholmisbrug
  hash, narkotika, stoffer
  vold, overfald, voldelig
  mobning, chikane, krænkelse
  racisme, diskrimination, ligebehandling
  ligestilling, kønsbalance
  regnbueflag, LGBT+, priden
  frivillighed, frivillige, ulønnet
  ildsjæle, frivillige
  velgørenhed, donation, gave
  donation, gave, testamente
  legat, fond, pulje
  partier, politiske grupper, lister
  koalition, konstitueringsaftale, flertal
  flertal, majoritet, stemmeflertal
  oppositionen, mindretal
  borgmesterkontor, borgmesterens forvaltning, sekretariat
  embedsmænd, forvaltningen, administrationen, embedsværk
  forvaltning, administration, afdeling
  løfte, valgløfte, budgetløfte
  aftale, forlig, overenskomst
  forhandling, drøftelse, dialog
  drøftelse, debat, temadrøftelse
  debat, temamøde, dialog
  workshop, seminar, temadag
  konference, kongres, KL's topmøde
  rundvisning, besøg, studietur
  nedsættelse af udvalg > paragraf 17-udvalg, arbejdsgruppe
  arbejdsgruppe, styregruppe, projektgruppe
  §17, stk. 4-udvalg, opgaveudvalg
  konsulent, ekstern rådgiver, konsulentbistand
  konsulentfirma > konsulent, ekstern
  advokat, juridisk bistand, kammeradvokat
  politianmeldelse, anmeldelse, anmeldt til politiet
  tyveri, indbrud, stjålet
  ødelagt > hærværk, skade
  skade, skader, forsikringssag
  ulykke, uheld, trafikuheld
  cykelulykke > trafiksikkerhed, cyklister
  skolepatrulje, skolevej, trafiksikkerhed
  fodgængere, gående, bløde trafikanter
  bilister, biltrafik, bilkørsel
  lastbiler, tung trafik, godstrafik
  dieselbiler > miljøzone, luftforurening
  miljøzone, nulemissionszone
  opladning, ladestandere, elbiler
  busafgang, køreplan, buslinje
  nedlagt busrute > køreplan, busdrift
  togtrafik, togdrift, banedrift
  skovarealer, skov, træer
  ukrudtssprøjtning, sprøjtefri, pesticidfri
  bier, insekter, bivenlig
  hunde, hundeejere, hundeskov
  katte, herreløse katte, kattekoloni
  fiskesø, put and take, lystfiskeri
  søbad, badesø, friluftsbad
  legepladser, leg, legeredskaber
  loppemarked, kræmmermarked, marked
  byjubilæum, jubilæum, fejring
  sportsstævne, idrætsstævne, turnering
  cykelløb, motionsløb, løb
  skulptur, kunstværk, statue
  turister, turisme, gæster
  hoteller, overnatning, hotel
  erhvervslivet, virksomheder, erhverv
  butikker, handel, detailhandel
  restauranter, spisesteder, udskænkning
  markedsføring, branding, profilering
  hjemmesiden, kommunens hjemmeside, website
  facebook, sociale medier
  selvbetjening, digital løsning, app
  app, mobilløsning
  it-nedbrud, driftsstop, systemfejl
  it-sikkerhed, hacking, cyberangreb
  persondata, personoplysninger, gdpr
  databehandler, databehandleraftale
  robotter, automatisering, velfærdsteknologi
  kunstig intelligens > chatbot, sprogmodel
  sprogmodel, generativ AI, kunstig intelligens
  oversættelse, tolk, tolkning
  tolk, tolkebistand
`;
