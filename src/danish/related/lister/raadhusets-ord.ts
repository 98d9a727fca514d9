// Related words by the main groups of the subject plan: what people say of the town hall, its staff, money, meetings and elections, and what minutes say.
export const RAADHUSETS_ORD = `
  byrådsmøde på nettet, se byrådet, live-tv, streaming, livestream, livestreaming, webcast, web-tv, transmission, videooptagelse, online møde > direkte sending, sendinger
  teknik i byrådssalen, lyd i salen, dårlig lyd > mikrofoner
  åbenhed, gennemsigtighed, offentlighed, indsigt, digitalt arkiv, dokumentarkiv, gamle referater, referatarkiv > aktindsigt, arkiv, offentliggøres
  lukkede møder, hemmelig, hemmelige møder, fortroligt > lukkede døre, lukkede punkter, tavshedspligt
  dialogmøde, workshop, inddragelse, høre borgerne, lytte til borgerne, medbestemmelse > borgermøde, borgerinddragelse, offentlig debat
  hørt, høringsrunde, indsigelse, bemærkninger fra borgere, klagebrev > høringssvar, høring, hvidbog
  protest, modstand, underskriftindsamling, indsamling af navne > skrevet under, underskrifter, høringssvar
  spørge byrådet, stille spørgsmål, borgerspørgsmål, spørgetime > spørgetid
  fravær fra møde, ikke til stede, udeblivelse fra møde, suppleant > afbud, stedfortræder
  vielsesattest, bryllup > vielse
  politikerløn, borgmesterløn > vederlag, diæter
  interessekonflikt, egeninteresse, personlig interesse, nepotisme, kammerateri > habilitet, inhabil
  politikerkursus, oplæring af politikere, introduktion for politikere, nyvalgte > introduktion, nye byråd, nye medlemmer
  folkeafstemning, stemmeseddel, stemmested, valglokale, valgdag, kommunevalg, kommunalvalg, byrådsvalg, stemme til valget > valg, valgsted, valgstyrer
  valghjælper, stemmetæller, vælgere > tilforordnede, valgstyrere
  mødekalender, mødedatoer, hvornår holdes møder, mødetider, årshjul > mødeplan
  sat på pause, venter, trukket ud > udsat, udskudt
  droppet, skrottet, stemt ned, sagt nej, nedstemt, vraget > forkastet, bortfaldet, afvist, opgivet
  vedtog, enig, alle partier, bred aftale > enstemmigt, budgetaftale
  uenighed, uenige, splittet, kampafstemning > stemte imod, mindretal, flertal
  AI, KI, chatbot, ChatGPT, Copilot, maskinlæring, algoritme > kunstig intelligens, sprogmodeller
  datalæk, databrud, persondata, persondatabrud, GDPR-brud, brud på datasikkerhed, sendt forkert > fejlsendt, Datatilsynet, forkert modtager
  e-Boks, eboks, digital postkasse, mit.dk, offentlig post, brev fra kommunen, kommunale breve > digital post, brevskabeloner
  forståelige breve, svært sprog, sprogpolitik, forstå breve, letlæst > klart sprog, brevskabelon
  it-hjælp, computerhjælp, digitalt udsat, digitale udfordringer, ikke digital, it-svage, hjælp til mitid, NemID, MitID > digital post, hjælpetime, fritaget
  borgerbetjening, telefontid, lukket fredag, rådhusets åbningstid, personligt fremmøde, skranke > Borgerservice, åbningstid, telefoner, åbent rådhus
  rengøringspersonale, rengøringsassistent, rengøringshjælp, gøre rent > rengøring
  bygninger, kommunale bygninger, tomme bygninger, sælge bygninger, arealoptimering, lokaler > kvadratmeter, ejendom, ejendomschefen
  varme i klassen, for koldt > indeklima, varmen
  sygedage, sygdom blandt ansatte, syge medarbejdere, sygefraværsprocent, fraværsprocent, sygelighed > sygefravær, fravær
  udbrændthed, psykisk arbejdsmiljø, mistrivsel på arbejdet, arbejdspres, nedslidt, mental sundhed > stress, arbejdspsykolog, arbejdsmiljø
  psykologhjælp, krisehjælp > arbejdspsykolog, psykolog
  vold mod ansatte, vold mod lærere, trusler mod ansatte, slår læreren > vold eller trusler, trusler
  tilbage efter sygdom, tilbagevenden, gradvis tilbage, raskmelding, fastholdelse > langtidsfravær, vender tilbage, sygemeldte
  medarbejderflugt, personaleflugt, opsigelser, jobskifte, udskiftning af personale > personaleomsætning, sagde op
  fastholdelse, tiltrække medarbejdere, ansætte, stillingsopslag, jobopslag > rekruttering, ansøgere, stilling
  personalemangel, mangel på hænder, ledige job, ubesatte job, tomme stillinger > ubesatte, ledige stillinger, rekruttering
  firedagesuge, 4-dages uge, kort arbejdsuge, flekstid, lang weekend, fredagsfri > fire dages arbejdsuge, forskudte fridage, arbejdstid
  arbejdsplan, vagtskema, skiftehold, weekendvagt, aftenvagt > vagtplan, turnus
  fagforening, tillidsmand, tillidsfolk, medarbejderrepræsentant, samarbejdsudvalg > tillidsrepræsentant, MED-udvalg, Hoved-MED
  vikarbureau, vikarforbrug, vikarpenge > vikar, vikarudgift, vikarpulje
  fyring, fyringsrunde, opsagt > afskedigelse
  fyret chef, ny chef, chefskifte, chefansættelse > ansættelse, direktør, chef
  efteruddannelse, opkvalificering, medarbejderuddannelse > kursus, uddannelse
  skatteprocent, skatten, kommuneskatten, skattelettelser, lavere skat, højere skat, skatteændring, betale i skat > udskrivningsprocent, indkomstskat
  boligskat, husskat, skat på bolig, grundskatter > grundskyld, grundskyldspromille
  kassebeholdning, pengekasse, opsparing, kommunens opsparing, likvide midler, penge i kassen, formue > kassen, likviditet, pr. indbygger
  kommunal gæld, kommunens gæld, låne penge, gældsætning, gældsfri > langfristet gæld, lån, gæld
  lånegaranti, stille garanti, kaution > garanti
  nedskæringer, sparerunde, spareplan, spareforslag, grønthøster, spare penge, effektivisere > spares, besparelse, effektiviseringsforslag, procentkrav
  budgetforlig, finanslov, budgetforhandlinger, næste års budget, kommunens budget > budget, budgetaftale
  overskridelse, budgetoverskridelse, dyrere end ventet, fordyrelse, overpris, sprængt budget > merudgift, dyrere, tillægsbevilling
  slutregnskab, byggeregnskab, endelig pris, endelig regning > anlægsregnskab, regnskab
  årsresultat, regnskabsresultat, overskud, revisor > årsregnskab, regnskab, revision
  brugerbetaling, priser på daginstitution, forældrebetaling > takster, takstoversigt
  rykkergebyr, inkasso, betalingspåmindelse, glemt regning, ubetalt, betale for sent, for sen betaling, strafgebyr > rykkere, rykkerbreve, gebyr
  tilbudsrunde, tilbud på byggeri, udbudsrunde, udbudsresultat, håndværkertilbud, billigste tilbud, vinder af udbud > licitation, udbud, tilbudsgiver
  hovedentreprenør, byggefirma, håndværksfirma, lokale firmaer > totalentreprenør, fagentrepriser, håndværkere
  puljepenge, ansøgning om penge, søge penge, støttekroner, statsstøtte, statspenge > tilskud, pulje, statsligt tilskud
  befolkningstal, indbyggertal, befolkningsudvikling, tilflytning, folketal > befolkningsprognose, indbygger
  arbejdsgange, afbureaukratisering, regelforenkling, frisættelse > frikommune, sagsbehandlingsregler
  klagesag, klage over kommunen, ankesag, klage over afgørelse > klage, Ankestyrelsen
  retssager, stævning, sagsøge, sagsanlæg, uenighed med entreprenør > tvist, voldgift
  medlemskab af bestyrelse, bestyrelsespost, udpege medlem, repræsentant i bestyrelse > udpegning, bestyrelse
  intern kommunikation, nyhedsbrev, pressemeddelelse, presse > kommunikeres, intranettet
  plakater, oplysningskampagne > kampagne, plakatkampagne
  chikane, vejchikane, vejindsnævring > indsnævringer, bump
`;
