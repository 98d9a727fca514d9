import { wordList } from '../../model/text/word-list.ts';

// Words that look like compounds and are none: `års|ag`, `vej|ledning`.

/** All forms of a word here are whole, and hold no other. */
export const NEVER_DIVIDED: readonly string[] = wordList(`
  advarsel afdeling afhøring afrapportering afsluttet afsnit afstand aftale aktiv alternativ altid analyse anbefale
  anbefaling anlæg ansvar ansættelse ansøgning antal anvendelse applikere armatur artikel automobil baggrund bebygge
  bedrift begrunde behandling belyse belysning beredskab beredvillig beregne beregning beskrive beslutning beslutte
  besparelse bestemmelse bestilling bestyrelse besøg betale betids betingelse bilag bilateral billede billet billig
  biologi bistand blande borgeren borgernær borgmester centrum dagsorden danskerne deltagelse deltager digital
  diskutere effektivisering ejerskab eksempelvis elev elever elleve entreprenør entreprise erhverv eventuel fagre
  fartøj forbehold forbindelse forbruge foretage forhold forlig formand formentlig formiddag formidle formulere formål
  forslag forsøg fortid fortsættelse fortælling forum fredag fremstilling fritid frivillig fuldstændig fællesskab
  gennemgang gennemsnit godkendelse grafisk gratis habil halvandet halvere hensyn hospital hovedsagelig huske hustru
  hvornår indhold indsigelse indstille indstilling indtægt information institution interesse international investering
  kampagne kapital kilometer kommando kommentere kommission kommunikation kommunikere kompetence konkludere konkret
  konsekvens konstatere konstruere kontakt konto kontor kontrakt kontrol koordinere kritik kultur kvartal kørsel
  landing ledelse lederskab ledsage leverandør ligestilling litteratur lysne lørdag mandag mandat mandskab medarbejder
  middag mobil model modstand modtage mulighed musik måltid nation national natur natural nedslag nordost nutid
  nyanskaffe nærhed nærvær nødvendig omlægning område omstand omtale onsdag opgave ophold oplyse oplysning
  opmærksomhed opretholde oprettelse opstilling ordinær organisation overensstemmelse overførsel overslag overtage
  overveje parti partner passage person personale pipeline planet planke plante platform pleje politik populær
  prioritering procent proces professionel program protokol publikum påskønne rapport referent registrering regnskab
  risiko rørende rådgivning rådighed sagkyndig samarbejde sammenhæng sammensætning samtale selskab sikkerhed situation
  spørgsmål stabil stadig start station stationær statistik statistisk statue status stedfortræder stige struktur
  sundhed svare system særskilt søndag søskende tastatur temperatur tilbage tilbagemelding tilbud tilfælde tilladelse
  tilstand tiltrådt tirsdag torsdag transport trivsel udfordring udmelding udstilling udtalelse udvikling understrege
  understøtte undersøgelse undervisning undtagelse vandre vedtage vejlede vejledning ventilation vilkår virksomhed
  årsag
`);
