// Related words of staff, management and workplaces.
export const PERSONALE = `
  fyring, opsigelse, afskedigelse, afsked
  fyringsrunde, afskedigelsesrunde, personalereduktion, masseafskedigelse
  fratrædelse, fratræden, afgang
  fratrædelsesordning, fratrædelsesaftale, fratrædelsesgodtgørelse
  ansættelse, rekruttering, nyansættelse
  ansættelsesstop, stillingsstop, kvalificeret ansættelsesstop
  rekruttering, personalemangel, mangel på arbejdskraft, arbejdskraftmangel
  stillingsopslag, jobopslag, ledig stilling, vakance
  vikar, vikarforbrug, vikarbureau, afløser
  medarbejder, ansat, personale
  medarbejdere > personalegruppe, kolleger
  leder, chef
  kommunaldirektør, topchef, øverste chef
  direktion, direktør, øverste ledelse, direktørgruppe
  chefforum, chefgruppe, ledergruppe
  organisationsændring, omorganisering, omstrukturering, strukturændring, administrativ organisering
  organisationsplan, organisationsdiagram, organisering
  lederuddannelse, lederudvikling, ledelsesudvikling
  ledelsesgrundlag, ledelsespolitik, lederskab
  kompetenceudvikling, efteruddannelse, opkvalificering, kursus
  sygefravær, sygemelding, sygdom blandt medarbejdere, fraværsprocent
  sygemelding > langtidssygemeldt, sygedage
  sygefraværssamtale, omsorgssamtale, fraværssamtale
  barsel, barselsorlov, forældreorlov, fædreorlov
  orlov, tjenestefri, frihed med løn
  ferie, feriedage, feriefridage
  arbejdstid, arbejdstimer, arbejdstidsaftale
  deltid, nedsat tid, fuldtid
  fire dages arbejdsuge, kortere arbejdsuge, 4-dages arbejdsuge, fleksibel arbejdsuge
  hjemmearbejde, arbejde hjemmefra, fjernarbejde, hjemmearbejdsplads
  flekstid, fleksibel arbejdstid, arbejdstidsregler
  overarbejde, merarbejde, overtid
  løn, lønninger, aflønning
  lønforhandling, lokal løndannelse, lokalløn
  lønstigning, lønforhøjelse, lønudvikling
  lønefterslæb, ligeløn, lønforskelle
  overenskomst, overenskomstforhandling, OK-forhandling
  strejke, arbejdsnedlæggelse, lockout
  strejke > konflikt
  fagforening, faglig organisation, tillidsrepræsentant
  tillidsmand, tillidsrepræsentant, TR
  arbejdsmiljørepræsentant, sikkerhedsrepræsentant, AMR
  arbejdsmiljø, psykisk arbejdsmiljø, APV, arbejdspladsvurdering
  stress, arbejdspres, udbrændthed, arbejdsbelastning
  arbejdsulykke, arbejdsskade, ulykke på arbejdet
  arbejdstilsynet, påbud, strakspåbud
  vold mod ansatte, trusler, vold og trusler
  krænkelser, sexchikane, krænkende adfærd, seksuel chikane
  whistleblower, whistleblowerordning
  MED-udvalg, HovedMED, samarbejdsudvalg, hovedudvalg
  medarbejderundersøgelse, trivselsmåling, trivselsundersøgelse, MTU
  medarbejdersamtale, MUS, medarbejderudviklingssamtale
  lederevaluering, lederudviklingssamtale, LUS
  personalegoder, medarbejdergoder, personalefordele
  julegave, gave til medarbejdere, personalegave
  julefrokost, personalefest, sommerfest
  jubilæum, mærkedag, reception
  personalepolitik, medarbejderpolitik, HR-politik
  tavshedspligt, ytringsfrihed for ansatte
  seniorordning, seniorpolitik, seniordage, seniorstilling
  studerende, praktikanter
  mangfoldighed, ligestilling, diversitet, ligebehandling
  ligestilling, kønsfordeling, kvinder i ledelse
  rygepolitik, røgfri arbejdstid, rygeforbud
  alkoholpolitik, misbrugspolitik på arbejdspladsen
  arbejdstøj, uniformer, tjenestedragt
  kørselsgodtgørelse, befordringsgodtgørelse, kilometerpenge
  tjenesterejse, studietur, studierejse
  rengøring, rengøringsassistent, rengøringsstandard
  kantine, personalekantine, frokostordning for ansatte
  pedel, teknisk servicemedarbejder, teknisk serviceleder
  vagtplan, tjenesteplan, skemalægning af vagter
  afbureaukratisering, regelforenkling, mindre bureaukrati
`;
