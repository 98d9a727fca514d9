import { wordList } from '../word-list.ts';

// Words that look like compounds and are none: `års|ag`, `vej|ledning`.

/** All forms of a word here are whole, and hold no other. */
export const NEVER_DIVIDED: readonly string[] = wordList(`
  administration advarsel afdeling afhøring afrapportering afsluttet afsnit afstand aftale aktiv alternativ altid
  analyse anbefale anbefaling anlæg ansvar ansættelse ansøgning antal anvendelse applikere armatur artikel automobil
  baggrund bebygge bedrift begrunde behandle behandling behov belyse belysning beredskab beredvillig beregne
  beregning beskrive beslutning beslutte besparelse bestemmelse bestilling bestyrelse besøg betale betids betingelse
  bilag bilateral billede billet billig biologi bistand blande borgeren borgernær borgmester bygning centrum
  dagsorden danskerne deltagelse deltager digital digitalisering diskutere effektivisering egentlig ejerskab
  eksempelvis elev elever elleve enhed entreprenør entreprise erhverv erstatning etablering eventuel fagre fartøj
  forbehold forbindelse forbruge fordele foreløbig forening foretage forhold forlig formand formentlig formiddag
  formidle formulere formål forslag forsyning forsøg fortid fortsættelse fortælling forum forår fredag fremstilling
  fritid frivillig fuldstændig fællesskab gennemgang gennemsnit genslynge godkendelse grafisk gratis habil halvandet
  halvere hensyn hospital hovedsagelig huske hustru hvornår høring indhold indsats indsigelse indstille indstilling
  indtægt information institution interesse international investering kampagne kapital kilometer kommando kommentere
  kommission kommunikation kommunikere kompetence koncern konkludere konkret konsekvens konstatere konstruere
  kontakt konto kontor kontrakt kontrol koordinere koordinering kriminel kritik kultur kvartal kørsel landing
  ledelse lederne lederskab ledsage leverandør ligestilling litteratur lysne løbende lørdag løsning mandag mandat
  mandskab markedsbaseret medarbejder medlemskab middag mobil model modstand modtage mulighed musik måltid nation
  national natur natural nedslag nordost nutid nyanskaffe nærhed nærvær nødvendig omlægning område omstand omtale
  onsdag opfølgning opgave ophold oplyse oplysning opmærksomhed opretholde oprettelse opsamling opstilling ordinær
  ordning organisation organisering orientering overensstemmelse overførsel overslag overtage overveje parti partner
  partnerskab passage person personale pipeline planet planke plante platform pleje politik populær prioritering
  procent proces produkt professionel program protokol publikum påskønne rapport referent registrering regnskab
  renovering rettelse risiko rørende rådgivning rådighed sagkyndig samarbejde sammen sammenhæng sammensætning
  samtale selskab sikkerhed situation spørgsmål stabil stadig start station stationær statistik statistisk statue
  status stedfortræder stige stilling struktur sundhed svare system særskilt søndag søskende tagning tastatur
  temperatur tilbage tilbagemelding tilbud tilfælde tilladelse tilstand tiltrådt tirsdag torsdag transport trivsel
  turisme udfordring udgift udmelding udstilling udtalelse udvalg udvikling underskud understrege understøtte
  undersøgelse undervisning undtagelse vandre vandring varsel vedtage vedtagelse vejlede vejledning ventilation
  vilkår virksomhed årsag
`);
