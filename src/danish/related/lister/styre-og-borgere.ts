// Related words of politics, administration, technology and citizens' service.
export const STYRE_OG_BORGERE = `
  byråd, kommunalbestyrelse, kommunalråd
  borgmester, viceborgmester, byrådsformand
  rådmand > borgmester, udvalgsformand
  byrådsmedlem, kommunalpolitiker, byrådspolitiker, lokalpolitiker
  politikere > byrådsmedlemmer, kommunalbestyrelsen
  viceborgmester, næstformand, første viceborgmester
  udvalgsformand, formand for udvalget
  kommunalvalg, byrådsvalg, valg til kommunalbestyrelse
  folketingsvalg, valgafholdelse, afstemning
  valgsted, afstemningssted, stemmested
  valgtilforordnede, tilforordnede vælgere, valgstyrere, valgbestyrelse
  valgdeltagelse, stemmeprocent
  folkeafstemning, vejledende afstemning, borgerafstemning
  konstituering, konstituerende møde, udvalgsbesættelse, udpegning til udvalg
  stedfortræder, suppleant, indkaldelse af stedfortræder
  løsgænger, partiskift, gruppeskift
  inhabilitet, habilitet, inhabil
  vederlag til politikere, byrådsvederlag, udvalgsvederlag
  forretningsorden, møderegler, styrelsesvedtægt
  styrelsesvedtægt, udvalgsstruktur, kommunens styrelse
  mødeplan, mødekalender, mødedatoer
  dagsorden, mødeprogram, punkter til mødet
  referat, mødeprotokol, beslutningsprotokol
  spørgetid, borgerspørgetid, spørgsmål fra borgere
  borgerforslag, borgerinitiativ
  initiativret, medlemsforslag, sag rejst af medlem
  folkehøring, offentlighedsfase, høringsperiode
  aktindsigt, indsigt i sager, offentlighedsloven
  tilsynssag, kommunaltilsyn, Ankestyrelsens tilsyn
  ombudsmand, borgerrådgiver, klageinstans
  borgerrådgiver, klage over kommunen, borgervejledning
  borgerservice, borgercenter, kvikskranke
  pas, kørekort, legitimation
  telefontid, åbningstid, ventetid i telefonen
  vielse, bryllup, borgerlig vielse
  begravelse, kirkegård, gravsted, kremering
  statsborgerskab, grundlovsceremoni, indfødsret
  indfødsretsceremoni, grundlovsceremoni, statsborgerskabsceremoni
  hjemmeside, website, webside, kommunens side på nettet
  sociale medier, Facebook, LinkedIn
  pressemeddelelse, presse, medier, journalister
  kommunikationspolitik, kommunikationsstrategi, pressepolitik
  logo, designlinje, visuel identitet, designguide
  IT, informationsteknologi, edb
  computer, pc, bærbar
  IT-system, fagsystem, it-løsning, programmel
  journalsystem, ESDH, sagssystem, dokumenthåndtering
  digitalisering, digital omstilling, digitaliseringsstrategi
  kunstig intelligens, AI, maskinlæring, ChatGPT, Copilot
  chatbot, digital assistent > kunstig intelligens
  robot, automatisering, RPA, robotteknologi
  datasikkerhed, informationssikkerhed, it-sikkerhed, cybersikkerhed
  hackerangreb, cyberangreb, it-angreb, ransomware
  GDPR, databeskyttelse, persondata, databeskyttelsesforordningen
  databrud, brud på persondatasikkerheden, datalæk
  DPO, databeskyttelsesrådgiver
  digital post, e-boks, e-Boks, sikker mail
  mail, e-mail, e-post
  NemID, MitID, digital signatur
  bredbånd, internetforbindelse, fibernet, mobildækning
  mobilmast, antennemast, telemast, 5G
  overvågning, videoovervågning, tv-overvågning, kameraovervågning
  telefoni, mobiltelefon, telefonsystem
  målsætning, målopfyldelse
  evaluering, effektmåling
  tilfredshed, brugerundersøgelse, borgertilfredshed, brugertilfredshedsundersøgelse
  nøgletal, statistik, benchmark, sammenligningstal
  kvalitetsstandard, serviceniveau, servicestandard
  serviceforringelse, nedsat serviceniveau, reduceret service
  resultatkontrakt, aftalestyring, målaftale
  KL, Kommunernes Landsforening
  region, regionsråd, sundhedsklynge
  kommunesammenlægning, strukturreform, kommunalreform
  tværkommunalt samarbejde, fælleskommunalt, kommunalt fællesskab
  venskabsby, internationalt samarbejde, venskabskommune
  EU-projekt, EU-midler, EU-støtte
  lokalråd, landsbyråd, lokaludvalg, bydelsråd
  politi, betjent, lokalpoliti, nærpoliti
  kriminalitet, tyveri, hærværk, indbrud
  hærværk, graffiti, ødelæggelser
  tryghed, utryghed, tryghedsskabende
  bandekonflikt > bander, kriminalitet, tryghed
  bevillingsnævn, alkoholbevilling, spiritusbevilling, udskænkning
  nattilladelse, åbningstid for værtshuse, natbevilling, restaurationsplan
  værtshus, restaurant, udskænkningssted, bodega
  hegnssyn, naboskel, hegnssag
  juridisk, jura, retssag, søgsmål
  retssag, søgsmål, stævning
  dom > retssag, domstol
  bøde, sanktion, straf
  tinglysning, servitut, deklaration
  vedtægtsændring, vedtægter, ændring af vedtægter
`;
