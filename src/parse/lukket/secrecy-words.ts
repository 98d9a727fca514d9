// The words of which a short remark that something is kept from the public is made; each as it is written, in small letters.
import { wordSet as setOf } from '../../model/text/word-list.ts';

/** Every form of an adjective or a noun. */
const formsOf = (stems: string, endings: string): string =>
  stems
    .split(' ')
    .flatMap((stem) => endings.split('|').map((ending) => stem + ending))
    .join(' ');

/** What says so by itself. */
export const KEPT =
  setOf(`lukket lukkede lukkes dørlukning skjules fortroligt fortrolige referatfri referatfrit referatfrie tilbageholdt adgangsbegrænset
  ${formsOf('personfølsom', '|t|me')} ${formsOf('tavshedsbelagt', '|e')} ${formsOf('tavshedspligtig personhenførbar', '|t|e')}
  ${formsOf('forretningshemmelig erhvervshemmelig driftshemmelig', '|t')} konfidentiel konfidentielt konfidentielle
  klausuleret hemmeligholdt hemmeligholdes hemmeligstemplet hemmelighedsstemplet`);

/** What says so beside another word of these lists: alone it is a subject like others. */
export const HIDDEN =
  setOf(`fortrolig hemmelig hemmeligt hemmelige skjult skjulte følsom følsomt følsomme sensitiv sensitivt
  sensitive privat private diskret diskrete internt intern interne`);

/** Whom a thing is kept from, and what makes it known; said with a «not». */
export const PUBLIC =
  setOf(`offentlig offentligt offentlige offentlighed offentligheden offentlighedens offentliggøres offentliggørelse
  offentliggjort offentliggjorte udadtil publicering publiceres videregives videregivelse videredistribution videresendes
  videreformidles viderebringes udgives udgivelse udgivet trykkes citeres citat gengives gengivelse hjemmesiden indsigt aktindsigt omtale omtales udleveres udlevering
  refereres`);

/** Who listens; said with «uden». */
export const LISTENERS = setOf('tilhørere tilhørerne presse pressen');

/** What is open, where no «not» stands beside it. */
export const OPEN = setOf('åben åbent åbne');

export const NOT = setOf('ikke ej ingen intet uden aldrig');

/** What was done to it. */
export const TAKEN_OUT =
  setOf(`undtaget undtages undtagne unddraget udeladt udelades udgået udgår fjernet utilgængelig utilgængeligt
  afskåret tilbageholdes`);

/** What one is bound by: alone a subject like others, but not behind what binds. */
export const DUTY =
  setOf(`tavshedspligt tavshedspligten fortrolighed diskretion personoplysninger enkeltpersoner tavshed
  ${formsOf('forretningshemmelighed erhvervshemmelighed driftshemmelighed', '|er')}`);
export const BINDS = setOf(
  'underlagt omfattet omfattes belagt gælder hensyn i under jf jævnfør indeholder rummer',
);

/** What says alone on a line, and nowhere else, that it may be kept back. */
export const SHELTERED = setOf('beskyttet adgangsbegrænset personsag personalesag');

/** The laws by which a thing is kept back; of the others that are known only the name is. */
export const LAW = setOf(
  formsOf(
    'offentlighedslov forvaltningslov styrelseslov kommunestyrelseslov databeskyttelseslov regionslov sundhedslov straffelov',
    'en|ens',
  ),
);

/** Who alone may see it, by the ends of the words. */
export const MEMBERS =
  /(?:udvalg|råd|nævn|bestyrelse|ledelse|direktion|formandskab|medlem)(?:et|e?n|met|mer|merne)?s?$|^valgte$/;

/** What may stand beside them without saying more: what an agenda is made of, what is done with it, and small words. */
export const BESIDE =
  setOf(`og eller til for på af fra bag ved det den de denne dette som der kun helt delvist delvis strengt særskilt
  alene her alle andre end er var blev bliver skal må kan vil blive være komme kommer gives tilladt ske sker med beregnet
  har synlig synligt synlige
  indtil efter iht henhold medfør ifølge hjemmel om regler reglerne stk nr se henvises fremgår findes står
  overført overføres flyttet flyttes henvist overgår overgået vedtaget besluttet ekstraordinært ekstraordinær forum kreds regi
  fremlagt fremlægges forelagt forelægges behandles behandlet behandledes behandling behandlingen drøftes drøftet drøftelse drøftelsen orientering orienteringen afvikles afviklet gennemføres
  gennemført foregår foregik fortsætter fortsat fortsætte holdes afholdes afholdt optages optaget føres ført
  punkt punktet punkter punkterne pkt dagsordenspunkt dagsordenspunktet orienteringspunkt beslutningspunkt drøftelsespunkt
  temapunkt sag sagen sager sagerne emne emnet emner møde mødet del dele delen dagsorden dagsordenen referat referatet protokol protokollen
  protokollat beslutning beslutningen indstilling indstillingen sagsfremstilling sagsfremstillingen bilag bilaget bilagene
  notat notatet tekst teksten indhold indholdet materiale materialet dokument dokumentet arbejdspapir arbejdsnotat oplysninger
  karakter version udgave afsnit afsnittet fase session døre øjne adgang kendskab visning brug deltagelse tilstedeværelse`);
