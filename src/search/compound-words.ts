import { wordKey } from '../danish/word-key.ts';

const list = (text: string): string[] => text.trim().split(/\s+/);

/** Words of two and three letters that compounds are made of. */
export const SHORT_PARTS: ReadonlySet<string> = new Set(
  list(`
  by bus bil vej råd løn mål hus hal tog sti tid tal lys dag uge år hav net job syn lov sag mad liv træ bro sø ø å it
  kø rør gas arv dyr kor bog kød app æg ost bad fod sne øl hav tøj vin blå grå ny ung fag mus køb kro bio sal væg høg
  lav høj rum rod syg mur stok lås gæs ege lim dør kål gul rød båd lag tab nød sky tur øst syd dam pas kaj sol mor far
  ur gøg ræv tag hat fly sæk kop bær røg is jul ven fyr tær slot ord mos leg hul vind tag olie eng el pæl ret
  `),
);

/** First parts that are no words of their own. */
export const ONLY_FIRST: ReadonlySet<string> = new Set(list('flager brom'));

/** What looks like a first part and is a prefix or a small word: `over|vejelse`, `trans|port`. */
export const NO_FIRST: ReadonlySet<string> = new Set(
  list(`
  over under efter imod igen uden inden omkring gennem bort frem hver samt hvor eller ikke være blive
  derfor trans inter kontra ekstra super anti mini maxi mono multi para post pre pro sub tele ultra vice
  ene alle hele deres vores disse denne dette hvad hvem heri heraf hertil derfra dertil deraf med for til ved fra mod
  ind ned hen van mis gen ude inde oppe nede hjemme borte opad vist godt given givet taget tages gøre gjort kunne
  skulle ville måtte turde burde andre anden andet første sidste næste tors der fore forud fast derud herud hed heds hede else elses ings ning nings ring rings just orient prior priorit
  demo disk infra anbe forel besk ford afpr opret alter bed till vink gene sammen videre foran tilrette offentlig tydelig synlig færdig overens udad tres borg retn
  `),
);

/** What looks like a last part and is an ending: `fælles|skab`, `orient|ering`. */
export const NO_LAST: ReadonlySet<string> = new Set([
  ...list(`
  skab skaber skaberne skabet skabets else elsen elser elserne ning ninger ningen hed heder heden ering eringer eringen isering
  ation ationer ationen ition itionen tion ende ender lige ligt ligere ligst isk iske bare bart agtig agtige somme somt
  dom domme domme ring ringer ringen rede teres tisk utere ager agere kerne frem over gennem vare vise elle grafisk grafiske
  sats satsen sind sinde kede base gørelse gørelsen ling ren inde inder ende ende sten lig lighed løse løst mæssig mæssige mæssigt vis vise vist rende
  artet artede tallig ling linger lingen else elsens sion sionen ment menter ler lere nder tering teringen
  gende ende anden andet andre under over efter for til med frem enten alen gøres gøre smed tryg nativ ration stemmelse lagt lægges lene nekro omme el is ur it isme elskab elskaber logi rens gående ges ger get elige eligt iel ielle iv ive ivt al alt ale ert erer erende erede eret
  `),
  ...list('ning else hed ering isering ation ition tion lig bar agtig som sion').map(wordKey),
]);

/** Words that could be divided and mean something else, by their keys: `års|ag`, `vej|ledning`. */
export const NEVER_DIVIDED: ReadonlySet<string> = new Set(
  list(`
  mandag tirsdag onsdag torsdag fredag lørdag søndag fremtid årsag vejledning vejlede spørgsmål dagsorden regnskab
  hensyn tilsyn forslag forhold indhold område afstand tilstand bistand modstand omstand anstand rådighed rådgivning
  selskab ejerskab partnerskab medlemskab formandskab lederskab fællesskab beredskab mandskab budskab kendskab
  rapport transport forsamling opsamling konsekvens kommission institution organisation administration information
  kommunikation situation investering prioritering orientering registrering organisering renovering etablering
  sammenhæng samarbejde samling sammen samlet sammensætning gennemsnit gennemgang undersøgelse understøtte underskud
  overskud overslag overblik undervisning medarbejder bestyrelse beslutning bestemmelse betingelse behandling forvaltning
  forsyning forening formand forbindelse fortsættelse personale generel kriminel eventuel eventuelt aktuel aktuelt
  ledelse lederne ligestilling måltid altid samtid nutid fortid mulighed virksomhed sikkerhed sundhed nærhed enhed
  trivsel start kontrakt kontakt kontrol konto kontor kompetence koncern konkret musik publikum politik kritik
  besparelse ansøgning ansættelse anlæg anvendelse anbefaling anledning indstilling indsats indsigt indsigelse indtægt
  udgift udvalg udvikling udfordring udbud udtalelse udmelding udsigt tilbud tilbage tilskud tilbagemelding tilladelse
  opgave opgørelse opfølgning oplæg ophold oprettelse opmærksomhed afdeling afgørelse aftale afsnit afsluttet afrapportering
  fortælling diskutere koordinere koordinering digitalisering demografisk deltager statistik professionel interesse
  eksempelvis danskerne borgeren overførsel automatisering effektivisering markedsbaseret fuldstændig
  alternativ billet borgmester elleve halvandet søskende bedrift platform nordost entreprise opretholde overensstemmelse
  nyanskaffe kilometer beskrive genslynge stedfortræder frivillig varsel advarsel vinkel kørsel pipeline
  temperatur litteratur turisme centrum biologi fartøj konstruere applikere station stationær statue
  konstatere kultur kampagne konkludere halvere passage understrege kommentere gratis
  omfang omkostning omlægning inddragelse inddrage løbende løsning hovedsagelig hovedsageligt tydelig endelig foreløbig
  `).map(wordKey),
);
