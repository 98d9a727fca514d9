// Related words of work, benefits, integration and homes for those who have little.
export const JOB_OG_YDELSER = `
  finde arbejde, komme i arbejde, i job, jobsøgning > beskæftigelse, i arbejde
  arbejdsmarked, jobmarkedet > beskæftigelse, arbejdskraft
  arbejdsløshedskø, uden arbejde, uden job > ledighed, ledige
  på bistand, på overførselsindkomst > kontanthjælp, overførsler
  velfærdsydelser, sociale ydelser, offentlige ydelser > overførsler, ydelser
  forsørgelse, forsørgelsesgrundlag > overførsler, ydelser
  nyttejob, jobpraktik, praktikforløb > virksomhedspraktik
  flexjob, job på særlige vilkår, nedsat arbejdsevne > fleksjob
  førtidspensionist > førtidspension
  trukket i kontanthjælp, straf for udeblivelse > sanktion, kontanthjælp
  jobkonsulent, virksomhedskonsulent, jobrotation > jobcenter
  udenlandsk arbejdskraft, international arbejdskraft, østarbejdere > arbejdskraft
  unge uden uddannelse, uden job og uddannelse, restgruppen > unge, ungdomsuddannelse
  elevpladser > lærling, praktikplads
  asyl, asylcenter, asylsøgere, flygtningelejr > flygtninge, fordrevne
  krigsramte, krigen i Ukraine > fordrevne, Ukraine, ukrainske
  ukrainske flygtninge, flygtningefamilier > ukrainske, fordrevne
  særlov, opholdstilladelse, familiesammenføring > fordrevne, flygtninge
  værtsfamilie, kontaktfamilie, kontaktperson > venskabsfamilier, frivillige
  nødhjælpsorganisation, hjælpeorganisation > Røde Kors
  lære dansk, danskkursus, sprogundervisning > danskundervisning, sprogskole
  integrere, integrationsforløb, selvforsørgelse > integration
  boligplacering, bolig til flygtninge, midlertidige boliger > boliger, fordrevne
  husvild, sætte på gaden, udsat af sin bolig > hjemløse, boliganvisning
  akutbolig, nødbolig, overgangsbolig > bolig, midlertidig
  små boliger, billige boliger, betalelige boliger > almene boliger
  almennyttige boliger, almennyttig, boligforeninger, lejerbo > almene boliger
  udlejer > lejere, huslejenævn
  strid med udlejer, for høj husleje, klage over husleje > huslejenævn
  beboerdemokrati, lejerforening, lejernes organisation > lejernes, huslejenævn
  fattige, fattigdom, fattige familier > kontanthjælp
  julehjælp, madhjælp, gratis juleaften > økonomisk hjælp
  gældsrådgivning, gældsat > gæld
  inkasso, gældsinddrivelse, opkræver > opkrævning, rykker
  betalingsfrist, forfaldsdato, glemt at betale > forfald, rykker
  sms-besked, smspåmindelse, besked på mobilen > sms
  kriminalforsorg, tidligere indsatte > løsladelse
  børnefattigdom, kontingent til udsatte børn > fritidspas
  socialøkonomisk virksomhed, socialt ansvar, rummelighed > socialøkonomisk
  rehabiliteringsteam, afklaringsforløb, arbejdsprøvning > ressourceforløb
  sygemeldte borgere, langtidssyg > sygedagpenge
`;
