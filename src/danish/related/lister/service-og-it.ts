// Related words of citizens' service, letters, computers and data.
export const SERVICE_OG_IT = `
  kommunekontor, kommunens kontor > rådhus, borgerservice
  åbningstider på rådhuset, rådhusets åbningstider, hvornår er rådhuset åbent, åbent på rådhuset > åbent, rådhus
  lukket rådhus, rådhuset lukket, kommunen lukket, lukker om fredagen > lukket, fredag, rådhus
  fredagsåbent, åbent fredag, fredagsåbning > fredag
  personlig henvendelse, møde op, fremmøde, personlig betjening > skranke, borgerservice
  bestille tid, tidsbestilling, nummerkø > borgerservice, ventetid
  ringe til kommunen, telefontid, telefonisk, opkald > telefon
  telefonventetid, vente i telefonen, lang telefonkø > ventetid, telefon
  selvbetjeningsløsning, klare det selv på nettet, selvhjælp > selvbetjening
  blanket, formular, ansøgningsskema > ansøgninger
  nemme ansøgninger, ét sted at søge, en indgang > én indgang
  pc-hjælp, computerhjælp, it-hjælp, hjælp til it, hjælp til computer, it-café, datastue > hjælpetime, hjælp, digital post
  hjælp til mitid, hjælp til nemid, adgangskode, login, logge på > koder, hjælp, digital post
  it-udfordrede, ikke digitale, digitalt udsatte, ikke har computer, uden computer, uden mobil, analog > fritaget for digital post, uden digital post
  ældre og it, ældre og digitalisering, seniorer og computer > digital post, hjælp
  slippe for digital post > fritaget
  frivillige hjælpere > frivillige
  eboks, borger.dk, postkasse, digital postkasse, beskeder fra kommunen > digital post
  breve fra kommunen, kommunens breve, skrivelser > breve, brevskabeloner
  standardbreve, formuleringer, brevpapir > brevskabeloner, skabeloner
  forstå breve, sprog i breve, svære breve, kancellisprog, kancellistil, jurasprog > klart sprog, sprogligt bearbejdet
  brev til den forkerte, forkert adresse, sendt til de forkerte, fejlforsendelse, fejlsendte breve > fejlsendt, forkert modtager
  brud på datasikkerhed, databrud, sikkerhedsbrud, gdpr-brud, lækage af data, lækkede oplysninger > fejlsendt, Datatilsynet
  persondatabrud, databeskyttelse, personfølsomme, private oplysninger > følsomme oplysninger, personoplysninger, Datatilsynet
  advarselsboks, pop-up, advarsel på skærmen > advarsel
  programfejl, systemfejl, bug, fejl i systemet > nye system, rettelse
  leverandør af it, it-leverandør, softwarefirma > leverandøren
  nyt it-system, skifte system, systemskift, journaliseringssystem > sagssystem, system
  chatgpt, kunstig hjerne, computergenereret, robotskrevet, maskinskrevet > kunstig intelligens, sprogmodeller
  AI, ai-politik, ai-regler, ai-værktøjer > kunstig intelligens
  regler for AI, AI-retningslinjer, brug af AI > retningslinjer, kunstig intelligens
  AI-forordning, forordning > EU-regler
  algoritme, automatiske afgørelser, maskinafgørelse > kunstig intelligens, afgørelse
  robotbrev, maskine skriver, skrevet af en maskine > kunstig intelligens, maskine
  maskinoversættelse > oversættelse
  kontrolleret, tilfældig kontrol > stikprøve
  hacker, cyberkriminalitet > it-sikkerhed
  password, adgangsstyring, it-politik > it-sikkerhed
  kommunens hjemmeside, internettet > hjemmeside, på nettet
  facebook, instagram, tiktok, some > sociale medier
  avis, lokalavis, ugeavis, pressen > lokalblad
  pressefolk, reporter > journalister
  nyhedsbrev, nyheder, pressemeddelelser, melde ud > kommunikeres, hjemmesiden
  borgerlig vielse, gifte sig, bryllupper > vielse
  statsborger, dansk statsborgerskab > statsborgerskab, grundlovsceremoni
  klage over kommunen, dårlig sagsbehandling, sagsbehandlingsfejl > klage, borgerrådgiver
  svartider, svar fra kommunen, venter på svar > svarfrist, sagsbehandlingstid
  digitaliseringsprojekt, digital udvikling > digitaliseringspuljen, digitalisering
  låne bøger > bibliotek
  selvbetjening på biblioteket, borgerservice på biblioteket > biblioteket, selvbetjening
`;
