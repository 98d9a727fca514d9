import { asciiWord, wordKey } from './word-key.ts';

const list = (text: string): string[] => text.trim().split(/\s+/);
const keys = (text: string): string[] => list(text).flatMap((word) => [asciiWord(word), wordKey(word)]);

/** The keys of short words that compounds are made of; other parts have four letters at least. */
export const SHORT: ReadonlySet<string> = new Set(
  keys(`
  by bus bil vej råd løn mål hus hal tog sti tid tal lys dag uge år hav net job syn lov sag mad liv træ bro sø ø å it
  kø rør gas arv dyr kor bog syg ung mos time led byg skat høj lav stor små nat rum kro rod fag ide køb salg leje meter side bad bane ug ej
  fod sne tøj blå grå mus kro bio sal høg mur gæs ege eg kål gul rød båd lag nød sky tur øst syd dam kaj sol ræv hat fly
  sæk kop røg jul fyr slot hul olie pæl dør gas
  `),
);

/** The keys of small words, prefixes and beginnings that make no compound with what follows: `over|vejelse`, `til|bud`. */
export const NO_FIRST: ReadonlySet<string> = new Set(
  keys(`
  af an be bi er for fore fra frem før ge gen hen i ind med mis mod ned om op over på sam til u ud und under van ved
  efter imod igen uden inden omkring gennem bort hver samt hvor eller ikke være blive have derfor trans
  inter kontra ekstra super anti mini maxi mono multi para post pre pro re sub tele ultra vice ene alle hele alt
  deres vores disse denne dette hvad hvem heri heraf hertil derfra dertil deraf inde oppe nede opad
  godt given givet taget kunne skulle ville måtte burde andre anden andet første sidste der fast forud derud herud
  hed else ning ring just orient prior demo infra kom kon dis
  `),
);

/** The keys of endings and of words that no compound ends in: `fælles|skab`, `orient|ering`. */
export const NO_LAST: ReadonlySet<string> = new Set(
  keys(`
  skab skaber skabet else elsen elser elserne ning ninger ningen hed heder heden ering eringer eringen isering ation
  ationer ationen ition tion ende lige ligt ligere ligst isk iske bare bart agtig agtige somme somt dom domme ring
  ringer ringen rede teres ling linger lingen sion sionen ment menter ler lere nder inde inder lighed løse løst mæssig
  mæssige mæssigt vis vise vist iel ielle ert erer erende erede eret gende over frem gennem sats sind kede base ren
  sten vare være været nings lser ner ninge ende endes iv ivt ist ister isme rens
  `),
);

/** The keys of words that are only looked for by themselves. */
export const ALONE: ReadonlySet<string> = new Set([
  ...NO_FIRST,
  ...NO_LAST,
  ...keys(`
  hvert hvilke hvordan som eller når står går får gør vær kend stil sæt læg fald tage slag ting anden mere mest
  mange meget noget nogle andre samme dog også sker mang bør tvær gjort gøre dem rest
  `),
]);

/** The keys of words that seem to hold another and do not: `om|råde`, `vej|ledning`. */
export const WHOLE: readonly string[] = [
  ...new Set(
    list(`
  mandag tirsdag onsdag torsdag fredag lørdag søndag middag fremtid vejledning vejlede spørgsmål dagsorden regnskab
  hensyn tilsyn forslag forhold forbehold indhold område afstand tilstand bistand modstand omstand anstand rådighed
  rådgivning selskab ejerskab partnerskab medlemskab formandskab lederskab fællesskab beredskab mandskab budskab kendskab
  rapport transport forsamling opsamling konsekvens kommission institution organisation administration information
  kommunikation kommunikere situation investering prioritering orientering registrering organisering renovering
  etablering sammenhæng samarbejde samling sammen samlet sammensætning gennemsnit gennemgang undersøgelse understøtte
  underskud overskud overslag overblik undervisning medarbejder bestyrelse beslutning beslutte bestemmelse betingelse
  behandling behandle forvaltning forsyning forening formand forbindelse fortsættelse personale generel kriminel
  eventuel eventuelt aktuel aktuelt ledelse lederne ligestilling altid samtid nutid fortid mulighed virksomhed sikkerhed
  sundhed nærhed enhed trivsel start kontrakt kontakt kontrol konto kontor kompetence koncern konkret musik publikum
  politik kritik besparelse ansøgning ansættelse anlæg anvendelse anbefaling anbefale anledning indstilling indstille
  indsats indsigt indsigelse indtægt udgift udvalg udvikling udfordring udbud udtalelse udmelding udsigt tilbud tilbage
  tilskud tilbagemelding tilladelse opgave opgørelse opfølgning oplæg ophold oprettelse opmærksomhed afdeling afgørelse
  aftale afsnit afsluttet fortælling diskutere koordinere koordinering digitalisering demografisk deltager deltage
  statistik professionel interesse eksempelvis danskerne borgeren overførsel automatisering effektivisering fuldstændig
  omfang omkostning omlægning inddragelse inddrage løbende løsning hovedsagelig tydelig endelig foreløbig fravær nærvær
  godkendelse godkende godkendt enstemmig enstemmigt fremstilling tillæg besøg forsøg baggrund begrunde forudsætte
  kapital hospital kvartal digital samtale omtale betale fordel fordele
  model artikel mobil stabil automobil aktiv planet plante beplantning explanation forår vilkår planke landing
  erhverv erstatning status statue stadig parti partner person procent proces produkt protokol program
  sagkyndig udsagn årsag tidlig tidligere betids hustru huske husk sagde lovende lovning levende madras stilling
  vandre vandring bevilling bevilge blande kommando mandat mandag ordning ordne ordinær forordning vedrørende rørende
  fagre behov lysne oplysning oplyse belysning belyse synlig synes stige bygning ombygge bebygge høring
  afhøring påhøre svare ansvar forsvar beredvillig overveje tilveje afveje livlig forlig billet billig billede bilag
  bilateral natur natural nation national international måltid tiltræde tiltrådt beregne beregning
  entreprise entreprenør system særskilt forbruge ventilation opstilling udstilling bestilling referent populær grafisk
  fritid forum fællesskab affald anfald tilfælde
  station stationær statistik modtage deltage deltagelse vedtage vedtagelse optage overtage foretage undtagelse tagning
  retning rettelse nødvendig egentlig leverandør struktur tastatur armatur infrastruktur analyse digital statistisk
  formiddag formentlig formål formulere formidle formandskab passage halvår halvere halvandet søskende risiko påskønne
  heriblandt nedslag hvornår elever elev antal habil forsvinde kørestol pleje halvere`).flatMap((word) => [
      asciiWord(word),
      wordKey(word),
    ]),
  ),
];
