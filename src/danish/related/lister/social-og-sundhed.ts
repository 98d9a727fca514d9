// Related words of care, health, work and benefits.
export const SOCIAL_OG_SUNDHED = `
  plejehjem, alderdomshjem, plejecenter, ældrecenter, plejebolig
  plejehjem > demenscenter, lokalcenter, friplejehjem
  ældrebolig, seniorbolig, bofællesskab for ældre
  seniorer, ældre, pensionister
  gamle > ældre, seniorer
  hjemmehjælp, hjemmepleje, personlig pleje, praktisk hjælp
  hjemmehjælper, social- og sundhedshjælper, plejepersonale
  SOSU, social- og sundhedsassistent, sosuassistent
  rengøring hos ældre > praktisk hjælp, hjemmehjælp
  hjemmesygepleje, sygepleje, sygeplejerske
  madservice, mad til ældre, udbragt mad
  aktivitetscenter, dagcenter, daghjem, seniorhus
  aflastning, aflastningsplads, aflastningsophold
  akutplads, midlertidig plads, døgnrehabilitering
  genoptræning, rehabilitering, fysioterapi
  hjælpemidler, kørestol, rollator, velfærdsteknologi
  handicap, funktionsnedsættelse, funktionsevne
  handikappede > handicap, funktionsnedsættelse
  handicapråd, råd for mennesker med handicap
  ældreråd, seniorråd
  udsatteråd, råd for socialt udsatte
  handicaptransport, handicapkørsel, flextrafik, flextur
  patientbefordring, lægekørsel, patientkørsel
  ledsagelse, ledsager, ledsageordning
  BPA, borgerstyret personlig assistance, hjælperordning
  bostøtte, socialpædagogisk støtte, støtte i eget hjem
  bosted, botilbud, bofællesskab, døgntilbud
  psykiatri, psykisk sygdom, sindslidende, psykisk sårbare
  sindssyge > psykiatri, psykisk sygdom
  demens, alzheimer, hukommelsessygdom
  ensomhed, social isolation, fællesskaber for ensomme
  misbrug, rusmidler, stofmisbrug, alkoholbehandling, afhængighed
  narko > stofmisbrug, rusmidler, misbrug
  alkoholiker > alkoholbehandling, misbrug
  hjemløse, hjemløshed, boligløse, herberg, forsorgshjem
  varmestue, værested, socialt værested
  krisecenter, vold i nære relationer, voldsramte
  partnervold > vold i nære relationer, krisecenter
  selvmord, selvmordsforebyggelse
  kontanthjælp, uddannelseshjælp, forsørgelsesydelse, bistandshjælp
  socialhjælp > kontanthjælp, enkeltydelse
  overførselsindkomst, forsørgelsesudgifter, indkomstoverførsler
  dagpenge, arbejdsløshedsdagpenge, a-kasse
  arbejdsløshed, ledighed, arbejdsløse, ledige
  jobcenter, beskæftigelsesindsats, arbejdsmarkedscenter
  aktivering, virksomhedspraktik, løntilskud, nytteindsats
  førtidspension, invalidepension, varigt nedsat arbejdsevne
  folkepension, alderspension, pension
  sygedagpenge, sygedagpengesag, dagpenge ved sygdom
  fleksjob, skånejob, ressourceforløb
  boligstøtte, boligsikring, boligydelse
  enkeltydelse, økonomisk fripladstilskud, økonomisk hjælp
  friplads, søskendetilskud, fripladstilskud
  flygtninge, asylansøgere, nytilkomne, fordrevne
  ukrainere > fordrevne, flygtninge
  indvandrere, udlændinge, nydanskere, etniske minoriteter
  integration, integrationsindsats, integrationsråd
  danskundervisning, sprogskole, sprogcenter
  praktiserende læge, lægehus, almen praksis, lægedækning
  lægemangel > lægedækning, almen praksis
  sygehus, hospital
  sundhedshus, sundhedscenter, nærhospital
  forebyggelse, sundhedsfremme, folkesundhed
  vaccination, vaccine, influenzavaccination
  corona, covid-19, pandemi, epidemi
  overvægt, fedme, svær overvægt
  rygestop, tobak, røgfri
  hospice, lindrende pleje, døende
  bilstøtte, handicapbil, støtte til bil
  merudgifter, tabt arbejdsfortjeneste
  magtanvendelse, tvang, indgreb i selvbestemmelsesretten
  tilsyn på plejehjem, ældretilsyn, plejetilsyn
  utilsigtede hændelser, UTH, fejlmedicinering
  frit valg, fritvalgsordning, privat leverandør
  ventetid, venteliste, ventetider
  klage over afgørelse, ankestyrelsen, omgørelse
  socialtilsyn, godkendelse af plejefamilier
  frivillige, frivilligt arbejde, civilsamfund, frivilligcenter
  paragraf 18, § 18-midler, frivilligt socialt arbejde
`;
