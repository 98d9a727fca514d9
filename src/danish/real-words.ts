import { IRREGULAR } from './irregular.ts';
import { verbStem } from './verbs.ts';
import { WHOLE_WORDS } from './whole-words.ts';
import { wordKey } from './word-key.ts';

/** Common words that are a letter or two from others; who types `hest` means no `helst`. */
const WORDS = `
  abe agurk alf alter amme and ananas angel anker ansigt appelsin arm ask aske asters atlet avis bacon bagel balje ballon bambus banan bande bark
  basar basun bi biks bille birk bison bisp bjerg bjørn blik blink blomme blomst bluse blyant boks bold bolle bolsje bombe bord bounty
  brud bryllup bryst brød brønd bue buket bukse bulldog bund burger busk bæk bælte bænk bær bæver bøf bøg bølge bønne børste bøtte
  cello cigar cirkel cirkus citron cobra dame dans delfin diamant djævel dolk drage dreng dronning drys due dug dukke dyne dynamit
  dåse eddike edderkop elefant elg elsker engel esel fabel fakkel falk fans fasan fe feber ferie ferge fest film finger fisk fjer flaske flamme flod flue fløde flåt
  fløjte fod fordel fos foto frakke frue frugt frø fugl får fælde gaffel gave ged gemse ghost giraf gitar glas glæde gnu gnist gople
  gorilla gran grib grill gris grotte grød gulv guld gulerod gylle gås gær hage haj hale hals hamster hammer hane hare harpe harve hat havre hegn heks helt helvede hest
  himmel hind hjerte hjort hjul hoste hovmester hummer hund hvede hveps hvirvel hyæne hyld hytte hæl hår høne høst humle ibis igle ild ilder indianer
  ingefær ironi is jaguar jakke jod jolle jonglør jul jæger jæger jord kage kaffe kaktus kalv kam kamel kamera kanel kanin kanon kano kasket kat kaviar kedel
  kejser kilde kirke kirsebær kiste kjole klaver klippe kniv knogle ko kok kokos komet konge kongle kontinent kop koral kost krabbe krage kranie krave krebs
  krig krone krog krudt krus krybbe kryds kugle kul kusine kvæg kylling kys kål kælk kæmpe lagkage laks lam lampe lanse larve laser lem leopard ler lever
  lilje limonade linse liv lodde loppe løg løve luft lus lygte lyn lystfisk lærke læbe lænke mad magnet majs makrel mammut mandel mange maske mave maur melon
  merle mel mider milt mink mumie mund mus musling myg myre måne mælk mønt møl mølle møtrik nakke natur navle negl nisse nord novelle nød næb næse nøgle olie okse
  oliven opera orgel orm ost oter ovn padde pagode pande panda panter papegøje papir paraply park pasta pels pelikan pen peber pibe pige pil pilot pingvin pirat pizza
  plaster plomme planet pony popcorn port postbud potte prins prinsesse pude puma pung puslespil pære pølse rabarber radise raket ravn reje rejse ren ridder ring ris
  robot rok rose rosin rotte rovdyr rubin ruin rug ræv røg røver saks salat salt sand sang sanger sav sejl sennep sild silke skab skak skelet ski skildpadde
  skjorte sko skorsten skræder skrue skum sky skæg slagter slange slik slot slæde smed smør snegl sne snor snude sok sokker sol solsikke sommerfugl spade spand
  spejl spillekort spurv stjerne stork strand struds strømpe stær suk sukker suppe sut sværd svamp svane svin syltetøj sæbe sæk sæl sø sødme tagsten tand tandlæge tang tante
  tapet taske tepotte te telt tennis teske tiger tomat torden torn torsk tovværk trane trold tromme trompet tun trøje tulipan tyr tæppe tørklæde tåge tåre ugle
  uhyre uld ulv ur ulykke vaffel vals vampyr vase vandmand veps vin vinge violin vugge vædder vægt vælling zebra zoo æble æg ærtesuppe ært æsel ørn ørred øl øks økse
  øre øje åre ål ånd gymnasium universitet hospital sygehus fængsel kaserne kloster kæreste fætter søn onkel nabo bedstemor bedstefar kræft cancer diabetes koncert brand vandland motorvej metro svømmehal overskæg barnedåb skilsmisse`;

const OWN: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
const KEYS: ReadonlySet<string> = new Set([...OWN].map(wordKey));

/** The keys of shorter words have too little of them left. */
const SHORTEST_FORM = 5;

/** Whether a word is a common one as it stands, so that it is no mistyped other: an archive that lacks it has nothing to say of it. */
export function isRealWord(word: string): boolean {
  const lower = word.normalize('NFC').toLowerCase();
  if (OWN.has(lower) || WHOLE_WORDS.has(lower) || IRREGULAR.has(lower) || verbStem(lower) !== null)
    return true;
  return lower.length >= SHORTEST_FORM && KEYS.has(wordKey(lower));
}
